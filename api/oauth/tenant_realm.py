"""A tenant's authority on its own tables."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from api.oauth.authority import Authority
from api.oauth.clients import RegisteredClient, Subject
from api.oauth.loaded import Kept, Loaded, Presented
from api.oauth.proof import Proof
from api.oauth.realms import PublicJwk
from api.oauth.tokens import Signer
from tenants.core.crypto import Vault, import_private
from tenants.core.routing import run_reading, run_writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import queries, queries_oauth, service
from tenants.identity.service import grants
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

    async def load(self, *, proof: Proof, presented: Presented, now: datetime) -> Loaded:
        key = await queries.active_key()
        private = self.vault.open_(tenant_id=self.tenant.id, purpose=PURPOSE, sealed=key.private_sealed)
        installed = await queries.installed_client(client_id=proof.client_id, now=now)
        spent = proof.assertion_id is not None and await queries.is_spent(assertion_id=proof.assertion_id)
        return Loaded(
            signer=Signer(kid=key.kid, key=import_private(private)),
            client=_client(installed) if installed else None,
            assertion_spent=spent,
            code=await queries_oauth.presented_code(code=presented.code, now=now) if presented.code else None,
            refresh=await queries_oauth.presented_refresh(token=presented.refresh_token, now=now)
            if presented.refresh_token
            else None,
        )

    async def keep(self, *, kept: Kept, now: datetime) -> None:
        for assertion in kept.spent:
            await service.spend_assertion(id=assertion.id, expires_at=assertion.expires_at)
        if kept.spent_code:
            await grants.spend_code(hash=kept.spent_code, now=now)
        if kept.rotated:
            await grants.rotate_refresh_token(hash=kept.rotated, now=now)
        if kept.issued:
            await grants.keep_refresh_token(grant_id=kept.issued.grant_id, text=kept.issued.text, now=now)
        if kept.revoked:
            await grants.revoke_grant(grant_id=kept.revoked, now=now)

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
        can_introspect=installed.can_introspect,
    )
