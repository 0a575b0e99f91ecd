"""Reads of signing in: who has which password, and which sessions live."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from tenants.core.actor import ActorKind
from tenants.identity.accounts import Session
from tenants.identity.models import User


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whose password is to be checked. `password` is its argon2id hash."""

    id: UUID
    username: str
    ver: int
    password: str | None = field(repr=False)
    has_totp: bool


async def candidate(*, username: str) -> Candidate | None:
    """The active person of that normalised name."""
    found = User.filter(username=username, active=True, kind=ActorKind.PERSON)
    for row in await found.values("id", "username", "ver", "password__hash", "totp__confirmed_at"):
        return Candidate(
            id=row["id"],
            username=row["username"],
            ver=row["ver"],
            password=row["password__hash"],
            has_totp=row["totp__confirmed_at"] is not None,
        )
    return None


@dataclass(frozen=True, slots=True)
class LiveSession:
    """A session that holds now, and whose it is."""

    id: UUID
    user_id: UUID
    username: str
    ver: int
    amr: tuple[str, ...]
    auth_time: datetime
    last_seen_at: datetime


async def live_session(*, hash: str, now: datetime) -> LiveSession | None:
    """The session of that cookie unless it is over, or its user disabled or of a newer version."""
    found = Session.filter(hash=hash, revoked_at__isnull=True, expires_at__gt=now, user__active=True)
    columns = ("id", "user_id", "user__username", "user__ver", "ver", "amr", "auth_time", "last_seen_at")
    for row in await found.values(*columns):
        if row["ver"] == row["user__ver"]:
            return LiveSession(
                id=row["id"],
                user_id=row["user_id"],
                username=row["user__username"],
                ver=row["ver"],
                amr=tuple(row["amr"]),
                auth_time=row["auth_time"],
                last_seen_at=row["last_seen_at"],
            )
    return None


async def sessions_of(*, user_id: UUID, ver: int, now: datetime) -> list[Session]:
    """The user's live sessions, the latest first."""
    live = Session.filter(user_id=user_id, ver=ver, revoked_at__isnull=True, expires_at__gt=now)
    return await live.order_by("-auth_time", "-id")
