"""A tenant's authority on its own tables."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from api.oauth.assertion import SpentAssertion
from api.oauth.authority import Authority
from api.oauth.clients import RegisteredClient, Subject
from api.oauth.proof import Proof
from api.oauth.realms import PublicJwk
from api.oauth.server import Loaded
from api.oauth.tokens import Signer
from tenants.core.crypto import Vault, import_private
from tenants.core.routing import run_reading, run_writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import queries, service
from tenants.identity.service.signing import PURPOSE

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class TenantRealm:
    """The rows of the tenant's schema, always in the tenant's scope."""

    tenant: TenantRef
    authority: Authority
    vault: Vault

    async def transact(self, work: Callable[[], Awaitable[T]]) -> T:
        with tenant_scope(self.tenant):
            return await run_writing(work)

    async def load(self, *, proof: Proof, now: datetime) -> Loaded:
        key = await queries.active_key()
        private = self.vault.open_(tenant_id=self.tenant.id, purpose=PURPOSE, sealed=key.private_sealed)
        installed = await queries.installed_client(client_id=proof.client_id, now=now)
        spent = proof.assertion_id is not None and await queries.is_spent(assertion_id=proof.assertion_id)
        return Loaded(
            signer=Signer(kid=key.kid, key=import_private(private)),
            client=_client(installed) if installed else None,
            assertion_spent=spent,
        )

    async def keep(self, *, spent: Sequence[SpentAssertion]) -> None:
        for assertion in spent:
            await service.spend_assertion(id=assertion.id, expires_at=assertion.expires_at)

    async def published_keys(self) -> list[PublicJwk]:
        with tenant_scope(self.tenant):
            return [key.public_jwk for key in await run_reading(queries.published_keys)]


def _client(installed: queries.InstalledClient) -> RegisteredClient:
    user = installed.service_user
    return RegisteredClient(
        client_id=installed.client_id,
        auth_method=installed.auth_method,
        grant_types=installed.grant_types,
        scopes=installed.scopes,
        secret_hashes=installed.secret_hashes,
        jwks=installed.jwks,
        subject=Subject(sub=str(user[0]), ver=user[1]) if user else None,
    )
