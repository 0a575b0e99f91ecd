"""Codes spent, refresh tokens rotated, grants taken back. To be run inside `writing()`, with the grant's row locked."""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from tenants.core.crypto import fingerprint
from tenants.identity.models_oauth import AuthorizationCode, Consent, Grant, RefreshToken
from tenants.identity.service.tokens import revoke_token

REFRESH_LIVES: Final = timedelta(days=14)
"""How long a refresh token may lie unused; its grant ends after `GRANT_LIVES` all the same."""
TOKENS_LIVE: Final = timedelta(minutes=15)
"""Longer than any access token, so that a revoked grant is remembered until all of them have died."""


async def spend_code(*, hash: str, now: datetime) -> None:
    """The code has been redeemed."""
    code = await AuthorizationCode.get(hash=hash)
    code.used_at = now
    await code.save()


async def keep_refresh_token(*, grant_id: UUID, text: str, now: datetime) -> None:
    """Keeps the hash of a refresh token that was just made."""
    grant = await Grant.get(id=grant_id)
    await RefreshToken.create(
        hash=fingerprint(text),
        grant_id=grant_id,
        created_at=now,
        expires_at=min(now + REFRESH_LIVES, grant.expires_at),
    )


async def rotate_refresh_token(*, hash: str, now: datetime) -> None:
    """The token has been exchanged for its successor."""
    token = await RefreshToken.get(hash=hash)
    token.rotated_at = now
    await token.save()


async def revoke_grant(*, grant_id: UUID, now: datetime) -> None:
    """Ends a grant: its code, its refresh tokens and every access token that came of it."""
    grant = await Grant.filter(id=grant_id).select_for_update().first()
    if grant is None or grant.revoked_at is not None:
        return
    grant.revoked_at = now
    await grant.save()
    await revoke_token(id=grant_id, expires_at=now + TOKENS_LIVE)


async def revoke_session_grants(*, sid: UUID, now: datetime) -> None:
    """Ends everything that came of one session of a person."""
    for grant in await Grant.filter(sid=sid, revoked_at__isnull=True):
        await revoke_grant(grant_id=grant.id, now=now)


async def revoke_client_grants(*, client_id: str, now: datetime) -> None:
    """Ends everything that people have let a client do, and their agreement to it."""
    for grant in await Grant.filter(client_id=client_id, revoked_at__isnull=True, expires_at__gt=now):
        await revoke_grant(grant_id=grant.id, now=now)
    for consent in await Consent.filter(client_id=client_id):
        await consent.delete()
