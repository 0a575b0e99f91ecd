"""Sessions: begun by a sign-in, over after a while, when revoked, or when the user may no longer act."""

import secrets
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from tenants.core.audit import AuditAction
from tenants.core.crypto import fingerprint
from tenants.core.errors import Missing, WrongState
from tenants.core.work import Work
from tenants.identity.accounts import Session
from tenants.identity.models import User
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


async def revoke_session(*, work: Work, session: Session) -> None:
    """Ends a session on somebody else's behalf, or one's own, on record. Raises `WrongState` when it is over."""
    if session.revoked_at is not None or session.expires_at <= work.now:
        raise WrongState(state="ENDED")
    await end_session(id=session.id, user_id=session.user_id, now=work.now)
    session.revoked_at = work.now
    work.record(
        entity=Session.__name__,
        entity_id=session.id,
        branch_id=None,
        action=AuditAction.UPDATED,
        before={"revoked_at": None},
        after={"revoked_at": work.now},
    )


async def revoke_own_session(*, work: Work, session_id: UUID) -> Session:
    """Ends a session of whoever asks. Raises `Missing` for another's."""
    session = await Session.get_or_none(id=session_id, user_id=work.actor.user_id)
    if session is None:
        raise Missing(field=("session_id",))
    await revoke_session(work=work, session=session)
    return session


async def end_sign_ins(*, work: Work, user: User) -> None:
    """Ends every session of the user and whatever came of one: tokens are good for the version they were made for."""
    for session in await Session.filter(user_id=user.id, revoked_at=None):
        session.revoked_at = work.now
        await session.save(update_fields=["revoked_at"])
    user.ver += 1
    await user.save()


async def note_use(*, id: UUID, now: datetime) -> None:
    """Notes when the session was last seen, within a minute."""
    session = await Session.get_or_none(id=id)
    if session is not None and now - session.last_seen_at >= GRAIN:
        session.last_seen_at = now
        await session.save(update_fields=["last_seen_at"])
