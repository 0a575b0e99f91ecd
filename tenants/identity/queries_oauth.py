"""Reads of grants and what came of them, for the tenant in scope."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from tenants.core.crypto import fingerprint
from tenants.identity.models import Installation, RevokedToken, User
from tenants.identity.models_oauth import AuthorizationCode, Consent, Grant, PendingAuthorization, RefreshToken
from tenants.identity.registration import AUTHORIZATION_CODE
from tenants.registry.applications import enabled_application
from tenants.registry.models import Application, ApplicationKind

_GRANT = (
    *("id", "client_id", "scopes", "ver", "sid", "auth_time", "amr", "expires_at", "revoked_at"),
    *("user_id", "user__ver", "user__active", "user__username", "user__display_name"),
)


@dataclass(frozen=True, slots=True)
class LiveGrant:
    """A grant with its user as they stand now. `alive` unless revoked, ended, or its user shut out since."""

    id: UUID
    user_id: UUID
    username: str
    display_name: str
    client_id: str
    scopes: tuple[str, ...]
    ver: int
    sid: UUID
    auth_time: datetime
    amr: tuple[str, ...]
    alive: bool


@dataclass(frozen=True, slots=True)
class IssuedCode:
    """A code that was presented. `good` unless it has expired or its grant is dead; `used` when it was redeemed."""

    hash: str
    grant: LiveGrant
    redirect_uri: str
    challenge: str
    nonce: str | None
    used: bool
    good: bool


@dataclass(frozen=True, slots=True)
class IssuedRefresh:
    """A refresh token that was presented. `rotated` when it was exchanged before."""

    hash: str
    grant: LiveGrant
    rotated: bool
    good: bool
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class SignInClient:
    """An enabled installation through which people sign in, and where its application may be sent answers."""

    client_id: str
    name: str
    is_third_party: bool
    grant_types: frozenset[str]
    scopes: tuple[str, ...]
    redirect_uris: tuple[str, ...]
    post_logout_redirect_uris: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PendingRequest:
    """A request that waits for a sign-in."""

    params: dict[str, str]
    created_at: datetime


async def locked_grant(*, grant_id: UUID, now: datetime) -> LiveGrant | None:
    """The grant, its row locked until the transaction ends: whoever comes second sees what the first has done."""
    await Grant.filter(id=grant_id).select_for_update().first()
    rows = await Grant.filter(id=grant_id).values(*_GRANT)
    return _live(rows[0], now) if rows else None


async def presented_code(*, code: str, now: datetime) -> IssuedCode | None:
    """The code with this text and its grant, locked."""
    known = await AuthorizationCode.get_or_none(hash=fingerprint(code))
    grant = await locked_grant(grant_id=known.grant_id, now=now) if known else None
    if known is None or grant is None:
        return None
    await known.refresh_from_db()
    return IssuedCode(
        hash=known.hash,
        grant=grant,
        redirect_uri=known.redirect_uri,
        challenge=known.challenge,
        nonce=known.nonce,
        used=known.used_at is not None,
        good=grant.alive and now < known.expires_at,
    )


async def presented_refresh(*, token: str, now: datetime) -> IssuedRefresh | None:
    """The refresh token with this text and its grant, locked."""
    known = await RefreshToken.get_or_none(hash=fingerprint(token))
    grant = await locked_grant(grant_id=known.grant_id, now=now) if known else None
    if known is None or grant is None:
        return None
    await known.refresh_from_db()
    return IssuedRefresh(
        hash=known.hash,
        grant=grant,
        rotated=known.rotated_at is not None,
        good=grant.alive and now < known.expires_at,
        expires_at=known.expires_at,
    )


async def pending_request(*, rid: str, now: datetime) -> PendingRequest | None:
    """The request that waits under this secret unless it has waited too long."""
    pending = await PendingAuthorization.get_or_none(id=fingerprint(rid), expires_at__gt=now)
    return PendingRequest(params=pending.params, created_at=pending.created_at) if pending else None


async def sign_in_client(*, client_id: str) -> SignInClient | None:
    """The client unless it is not installed, disabled, or has no people to sign in."""
    installed = await Installation.get_or_none(client_id=client_id, uninstalled_at__isnull=True)
    application = await enabled_application(client_id=client_id) if installed else None
    if installed is None or application is None or AUTHORIZATION_CODE not in application.grant_types:
        return None
    return SignInClient(
        client_id=client_id,
        name=application.name,
        is_third_party=application.kind is ApplicationKind.THIRD_PARTY,
        grant_types=frozenset(application.grant_types),
        scopes=tuple(scope for scope in installed.scopes if scope in application.scopes),
        redirect_uris=tuple(application.redirect_uris),
        post_logout_redirect_uris=tuple(application.post_logout_redirect_uris),
    )


async def redirect_uris() -> list[str]:
    """Where answers may be sent, of all enabled clients of the tenant."""
    ids = await Installation.filter(uninstalled_at__isnull=True).values_list("client_id", flat=True)
    installed = Application.filter(client_id__in=[str(known) for known in ids], disabled_at__isnull=True)
    return [uri for row in await installed.values("redirect_uris") for uri in row["redirect_uris"]]


async def agreed_scopes(*, user_id: UUID, client_id: str) -> frozenset[str]:
    """What the person has let this client do before."""
    consent = await Consent.get_or_none(user_id=user_id, client_id=client_id)
    return frozenset(consent.scopes) if consent else frozenset()


@dataclass(frozen=True, slots=True)
class StandingUser:
    """Somebody who may act."""

    user_id: UUID
    username: str
    display_name: str


async def standing_user(
    *, user_id: UUID, ver: int | None, client_id: str, token_ids: list[UUID]
) -> StandingUser | None:
    """The user behind a token unless they or the client are shut out, or the token was taken back."""
    user = await User.get_or_none(id=user_id, active=True)
    if user is None or (ver is not None and user.ver != ver):
        return None
    if await RevokedToken.filter(id__in=token_ids).exists():
        return None
    if not await Installation.filter(client_id=client_id, uninstalled_at__isnull=True).exists():
        return None
    if await enabled_application(client_id=client_id) is None:
        return None
    return StandingUser(user_id=user.id, username=user.username, display_name=user.display_name)


def _live(row: dict[str, Any], now: datetime) -> LiveGrant:
    stands = row["user__active"] and row["user__ver"] == row["ver"]
    return LiveGrant(
        id=row["id"],
        user_id=row["user_id"],
        username=row["user__username"],
        display_name=row["user__display_name"],
        client_id=row["client_id"],
        scopes=tuple(row["scopes"]),
        ver=row["ver"],
        sid=row["sid"],
        auth_time=row["auth_time"],
        amr=tuple(row["amr"]),
        alive=stands and row["revoked_at"] is None and now < row["expires_at"],
    )
