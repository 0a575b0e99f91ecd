"""The platform's own authority, for its operators, on the shared `control` schema."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from api.oauth.authority import CLIENT_CREDENTIALS, Authority
from api.oauth.clients import RegisteredClient, Subject
from api.oauth.loaded import Kept, Loaded, Presented
from api.oauth.proof import Proof
from api.oauth.realms import PublicJwk
from api.oauth.tokens import Signer
from tenants.core.crypto import PLATFORM_ID, Vault, import_private
from tenants.identity import queries
from tenants.identity.service.signing import PURPOSE
from tenants.registry.methods import ClientAuthMethod
from tenants.registry.models import OperatorClient

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PlatformRealm:
    """The rows of `control`. Operators prove themselves by a secret, so nothing is ever to be kept."""

    authority: Authority
    vault: Vault

    async def transact(self, work: Callable[[], Awaitable[T]]) -> T:
        return await work()

    async def load(
        self,
        *,
        proof: Proof,
        presented: Presented,  # noqa: ARG002 - operators have neither codes nor refresh tokens
        now: datetime,  # noqa: ARG002 - and their secrets do not expire
    ) -> Loaded:
        key = await queries.active_platform_key()
        private = self.vault.open_(tenant_id=PLATFORM_ID, purpose=PURPOSE, sealed=key.private_sealed)
        operator = await queries.enabled_operator(client_id=proof.client_id)
        return Loaded(
            signer=Signer(kid=key.kid, key=import_private(private)),
            client=self._client(operator) if operator else None,
        )

    async def keep(self, *, kept: Kept, now: datetime) -> None:  # noqa: ARG002
        if kept.spent:
            raise ValueError("operators do not sign in by assertion")

    async def published_keys(self) -> list[PublicJwk]:
        return [key.public_jwk for key in await queries.platform_keys()]

    def _client(self, operator: OperatorClient) -> RegisteredClient:
        return RegisteredClient(
            client_id=operator.client_id,
            auth_method=ClientAuthMethod.BASIC,
            grant_types=frozenset({CLIENT_CREDENTIALS}),
            scopes=self.authority.scopes,
            secret_hashes=(operator.secret_hash,),
            subject=Subject(sub=operator.client_id),
        )
