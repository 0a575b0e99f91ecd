"""From the Authorization header to somebody who may act: access tokens and API keys (RFC 6750 §2.1).

Units of work open their own transactions, so a request is authenticated before any of them begins.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from typing import Final
from uuid import UUID

from starlette.datastructures import QueryParams
from starlette.types import Scope

from api.fields import fields_of, texts_of
from api.oauth.authority import OPERATE, Authority, issuer_prefix, platform_authority, tenant_authority
from api.oauth.compact import NotAToken, peek
from api.oauth.platform_realm import PlatformRealm
from api.oauth.tenant_realm import TenantRealm
from api.oauth.verification import AccessToken, TokenRefused, Verifier
from tenants.core.actor import Actor
from tenants.core.crypto import Vault, fingerprint
from tenants.core.dates import local_date
from tenants.core.errors import BadInput, NoCredential, TenantMismatch, Unauthenticated
from tenants.core.routing import run_writing
from tenants.core.scope import TenantRef, scope_now, tenant_scope
from tenants.identity.api_keys import PREFIX, SUPPORT_PREFIX, is_api_key
from tenants.identity.queries import Standing, enabled_operator, live_api_key, load_standing
from tenants.identity.support import admit_support, operator_id
from tenants.identity.trusted import remember, standing_of
from tenants.identity.usage import stamp
from tenants.registry.applications import application_terms
from tenants.registry.queries import tenant_of_api_key

MAX_CREDENTIAL_CHARACTERS: Final = 8192


@dataclass(frozen=True, slots=True)
class Operator:
    """One of the platform's own people, by the client they sign in with."""

    client_id: str
    name: str

    @property
    def user_id(self) -> UUID:
        """A stable id, for logs and trails that name everybody by one."""
        return operator_id(client_id=self.client_id)

    @property
    def rights(self) -> str:
        """Operators have no finer ones."""
        return "operator"


def credential_of(scope: Scope) -> str:
    """The token or key in the Authorization header.

    Raises `BadInput` for several headers or a token in the address, `NoCredential` when there is none of the scheme,
    `Unauthenticated` for what cannot be one.
    """
    given = texts_of(fields_of(scope), b"authorization")
    if len(given) > 1:
        raise BadInput(detail="more than one Authorization header")
    if scope["query_string"] and "access_token" in QueryParams(scope["query_string"]):
        raise BadInput(detail="a token belongs into the Authorization header, never into the address")
    scheme, _, credential = (given[0] if given else "").partition(" ")
    credential = credential.strip(" ")
    if scheme.lower() != "bearer":
        raise NoCredential
    if not credential.isascii() or not 0 < len(credential) <= MAX_CREDENTIAL_CHARACTERS:
        raise Unauthenticated
    return credential


@dataclass(frozen=True, slots=True)
class Bearer:
    """Recognises callers. One for the whole process: it remembers good signatures for a minute."""

    base_url: str
    vault: Vault
    verifier: Verifier = field(default_factory=Verifier)

    async def authenticate(self, scope: Scope, *, tenant: TenantRef, now: datetime) -> Actor:
        """Whoever the header names, as they stand now at the tenant that the address names.

        Raises `Unauthenticated`, `BadInput`, or `TenantMismatch` for a credential of another tenant.
        """
        return await self.actor_behind(credential=credential_of(scope), tenant=tenant, now=now)

    async def actor_behind(self, *, credential: str, tenant: TenantRef, now: datetime) -> Actor:
        """The same for a credential that came another way; a connection that stays open asks again and again."""
        with tenant_scope(tenant):
            if credential.startswith(PREFIX):
                return await _by_api_key(credential, tenant, now)
            if credential.startswith(SUPPORT_PREFIX):
                return await _by_support_key(credential, tenant, now)
            return await self._by_token(credential, tenant, now)

    async def authenticate_operator(self, scope: Scope, *, now: datetime) -> Operator:
        """The operator whom the header names. Raises `Unauthenticated` or `BadInput`."""
        authority = platform_authority(base_url=self.base_url)
        realm = PlatformRealm(authority=authority, vault=self.vault)
        try:
            token = await self.verifier.verify(
                token=credential_of(scope), authority=authority, load=realm.published_keys, now=now
            )
        except TokenRefused as error:
            raise Unauthenticated from error
        operator = await enabled_operator(client_id=token.client_id)
        if operator is None or OPERATE not in token.scopes:
            raise Unauthenticated
        return Operator(client_id=operator.client_id, name=operator.name)

    async def _by_token(self, credential: str, tenant: TenantRef, now: datetime) -> Actor:
        authority = tenant_authority(base_url=self.base_url, tenant=tenant)
        token = self.verifier.known(token=credential, authority=authority, now=now)
        if token is None:
            token = await self._verified(credential, tenant, authority, now)
        return await _act(token, now)

    async def _verified(self, credential: str, tenant: TenantRef, authority: Authority, now: datetime) -> AccessToken:
        realm = TenantRealm(tenant=tenant, authority=authority, vault=self.vault)
        try:
            return await self.verifier.verify(token=credential, authority=authority, load=realm.published_keys, now=now)
        except TokenRefused as error:
            _refuse_foreign(credential, authority, issuer_prefix(base_url=self.base_url))
            raise Unauthenticated from error


def _refuse_foreign(credential: str, authority: Authority, prefix: str) -> None:
    """A token that names another tenant's issuer is at the wrong address, whether it is good there or not."""
    try:
        issuer = peek(credential).text("iss")
    except NotAToken:
        return
    if issuer is not None and issuer != authority.issuer and issuer.startswith(prefix):
        raise TenantMismatch


async def _act(token: AccessToken, now: datetime) -> Actor:
    terms = await application_terms(client_id=token.client_id)
    if token.ver is None or terms is None:
        raise Unauthenticated
    try:
        user_id = UUID(token.subject)
    except ValueError as error:
        raise Unauthenticated from error

    async def work() -> Standing:
        return await load_standing(
            user_id=user_id,
            client_id=token.client_id,
            scopes=_common(token.scopes, terms.scopes),
            now=now,
            ver=token.ver,
            installed=True,
            token_ids=(token.jti,) if token.gid is None else (token.jti, token.gid),
            documents_only=terms.trusted_documents_only,
            third_party=terms.third_party,
        )

    today = local_date(now, zone=scope_now().time_zone)
    standing = await standing_of(credential=(token, terms, today), load=work)
    assert standing is not None  # noqa: S101 - `load_standing` raises for nobody
    return standing.actor


@lru_cache(maxsize=2_000)
def _common(token: frozenset[str], application: frozenset[str]) -> frozenset[str]:
    """What a token may that its application may still."""
    return token & application


async def _by_api_key(credential: str, tenant: TenantRef, now: datetime) -> Actor:
    if not is_api_key(credential):
        raise Unauthenticated
    fingerprinted = fingerprint(credential)

    async def work() -> Standing | None:
        key = await live_api_key(hash=fingerprinted, now=now)
        if key is None:
            return None
        client_id = f"api-key:{key.id}"
        return replace(
            await load_standing(user_id=key.user_id, client_id=client_id, scopes=key.scopes, now=now), key=key
        )

    shown = (fingerprinted, local_date(now, zone=tenant.time_zone))
    found = await standing_of(credential=shown, load=work)
    if found is None or found.key is None or now >= found.key.expires_at:
        await _refuse_foreign_key(fingerprinted, tenant)
        raise Unauthenticated
    if await stamp(key=found.key, now=now):
        remember(credential=shown, standing=replace(found, key=replace(found.key, last_used_at=now)))
    return found.actor


async def _by_support_key(credential: str, tenant: TenantRef, now: datetime) -> Actor:
    """An operator whom the tenant let in; that they came is on record before they see anything."""
    if not is_api_key(credential, prefix=SUPPORT_PREFIX):
        raise Unauthenticated
    fingerprinted = fingerprint(credential)

    async def work() -> Actor | None:
        return await admit_support(hash=fingerprinted, now=now)

    actor = await run_writing(work)
    if actor is None:
        await _refuse_foreign_key(fingerprinted, tenant)
        raise Unauthenticated
    return actor


async def _refuse_foreign_key(fingerprinted: str, tenant: TenantRef) -> None:
    if await tenant_of_api_key(key_hash=fingerprinted) not in {None, tenant.id}:
        raise TenantMismatch
