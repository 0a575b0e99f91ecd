"""Sessions: begun by a sign-in, over after a while, when revoked, or when the user may no longer act."""

import secrets
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from tenants.core.crypto import fingerprint
from tenants.core.errors import Missing
from tenants.identity.accounts import Session
from tenants.identity.service.grants import revoke_session_grants

LIFETIME: Final = timedelta(hours=12)
"""A working day: whoever signs in in the morning is asked again the next (NIST SP 800-63B §2.2.3)."""

GRAIN: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class NewSession:
    """`secret` is for the cookie and is kept nowhere."""

    session: Session
    secret: str = field(repr=False)


def session_hash(*, carrier: str, secret: str) -> str:
    """How a session is found again: what was handed out under one cookie's name is good under no other."""
    return fingerprint(f"{carrier}={secret}")


async def begin_session(
    *,
    user_id: UUID,
    ver: int,
    amr: Collection[str],
    carrier: str,
    ip: str,
    user_agent: str,
    now: datetime,
    auth_time: datetime | None = None,
) -> NewSession:
    """Remembers a sign-in that has just succeeded. `amr` are the methods used (RFC 8176), `carrier` the cookie.

    `auth_time` is when the person last proved who they are, where that was before, at their provider.
    """
    secret = secrets.token_urlsafe(32)
    session = Session(
        hash=session_hash(carrier=carrier, secret=secret),
        user_id=user_id,
        ver=ver,
        amr=list(amr),
        auth_time=auth_time or now,
        last_seen_at=now,
        expires_at=now + LIFETIME,
        ip=ip[:45],
        user_agent=user_agent[:200],
    )
    await session.save()
    return NewSession(session=session, secret=secret)


async def end_session(*, id: UUID, user_id: UUID, now: datetime) -> None:
    """Revokes one of the user's sessions and all that came of it. Raises `Missing` for another's, or none at all."""
    session = await Session.filter(id=id, user_id=user_id).select_for_update(no_key=True).first()
    if session is None:
        raise Missing(field=("id",))
    if session.revoked_at is None:
        session.revoked_at = now
        await session.save(update_fields=["revoked_at"])
        await revoke_session_grants(sid=id, now=now)


async def note_use(*, id: UUID, now: datetime) -> None:
    """Notes when the session was last seen, within a minute."""
    session = await Session.get_or_none(id=id)
    if session is not None and now - session.last_seen_at >= GRAIN:
        session.last_seen_at = now
        await session.save(update_fields=["last_seen_at"])
