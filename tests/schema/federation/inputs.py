"""One valid input of every mutation of identity providers, about one that is set up."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from schema.core.ids import encode
from tenants.core.actor import ActorKind
from tenants.identity import service
from tenants.identity.models import User
from tenants.identity.models_federation import ExternalIdentity, IdentityProvider
from tenants.identity.queries_federation import EXTERNAL_IDENTITIES, IDENTITY_PROVIDERS
from tenants.identity.service.providers import NewRule, create_provider, link_identity, set_provider_active
from tenants.identity.sources import USERS
from tests.people import NOW, Chain

SECRET = "vom-Anbieter-ausgegeben-7261"
ABOUT_PROVIDERS = frozenset(
    {
        *("createIdentityProvider", "disableIdentityProvider", "enableIdentityProvider", "linkIdentity"),
        *("replaceIdentityProviderSecret", "unlinkIdentity", "updateIdentityProvider"),
    }
)
RULE = {"value": "branch-managers", "roleCode": "BRANCH_MANAGER", "branchCode": "PUDONG"}
NEW = {
    "key": "group",
    "name": "集团账号",
    "issuer": "https://login.example.com/realms/group",
    "clientId": "branchline",
    "clientSecret": SECRET,
    "scopes": ["profile"],
    "roleClaim": "groups",
    "roleRules": [RULE],
    "createsAccounts": True,
}


@dataclass(frozen=True)
class Vouching:
    """A provider, somebody linked to whom they are there, and somebody who is not."""

    provider: IdentityProvider
    identity: ExternalIdentity
    stranger: User

    @property
    def provider_id(self) -> str:
        return str(encode(IDENTITY_PROVIDERS, self.provider.id))

    @property
    def about_provider(self) -> dict[str, Any]:
        return {"identityProviderId": self.provider_id, "expectedVersion": self.provider.version}

    @property
    def about_identity(self) -> dict[str, Any]:
        key = str(encode(EXTERNAL_IDENTITIES, self.identity.id))
        return {"externalIdentityId": key, "expectedVersion": self.identity.version}

    @property
    def link(self) -> dict[str, Any]:
        key = str(encode(USERS, self.stranger.id))
        return {"identityProviderId": self.provider_id, "sub": "00u-stranger", "userId": key}


async def set_up_provider(chain: Chain, *, name: str | None = None) -> Vouching:
    """As the mutation of that name needs it."""
    async with chain.work(now=NOW - timedelta(days=1)) as work:
        users = [
            await service.create_user(work=work, username=f"p{number}", display_name="钱多多", kind=ActorKind.PERSON)
            for number in (1, 2)
        ]
        provider = await create_provider(
            work=work,
            key="house",
            name="安心账号",
            issuer="https://login.example.com",
            client_id="branchline",
            client_secret=SECRET,
            role_claim="groups",
            role_rules=[NewRule(value="auditors", role_code="AUDITOR")],
        )
        if name == "enableIdentityProvider":
            await set_provider_active(work=work, provider=provider, active=False)
        identity = await link_identity(work=work, provider=provider, sub="00u-known", user=users[0])
    return Vouching(provider=provider, identity=identity, stranger=users[1])
