"""Reads of signing in: who has which password, and which sessions live."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from tenants.core.actor import ActorKind
from tenants.core.dates import local_date
from tenants.core.scope import scope_now
from tenants.identity.accounts import RecoveryCode, Session, Totp
from tenants.identity.models import Assignment, User

_CANDIDATE: Final = (
    *("id", "username", "ver", "password__hash", "totp__confirmed_at"),
    *("assignments__role__second_factor", "assignments__valid_from", "assignments__valid_until"),
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody on the way to being signed in. `password` is the argon2id hash.

    `has_factor` says that a second step is set up, `needs_factor` that a role asks for one.
    """

    id: UUID
    username: str
    ver: int
    password: str | None = field(repr=False)
    has_factor: bool
    needs_factor: bool


async def candidate(*, username: str, now: datetime) -> Candidate | None:
    """The active person of that normalised name."""
    return await _candidate(User.filter(username=username), now)


async def candidate_by_id(*, id: UUID, ver: int, now: datetime) -> Candidate | None:
    """The active person, unless their version has counted up since."""
    return await _candidate(User.filter(id=id, ver=ver), now)


async def _candidate(users: QuerySet[User], now: datetime) -> Candidate | None:
    day = local_date(now, zone=scope_now().time_zone)
    rows = await users.filter(active=True, kind=ActorKind.PERSON).values(*_CANDIDATE)
    if not rows:
        return None
    first = rows[0]
    return Candidate(
        id=first["id"],
        username=first["username"],
        ver=first["ver"],
        password=first["password__hash"],
        has_factor=first["totp__confirmed_at"] is not None,
        needs_factor=any(_asks_for_factor(row, day) for row in rows),
    )


def _asks_for_factor(row: dict[str, Any], day: date) -> bool:
    """Somebody without any role still has one row."""
    if not row["assignments__role__second_factor"] or row["assignments__valid_from"] > day:
        return False
    until: date | None = row["assignments__valid_until"]
    return until is None or day < until


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


async def own_sessions(*, user_id: UUID, now: datetime) -> list[Session]:
    """The live sessions of whoever asks, the latest first."""
    user = await User.get_or_none(id=user_id).values("ver")
    return await sessions_of(user_id=user_id, ver=user["ver"], now=now) if user else []


async def sessions_of(*, user_id: UUID, ver: int, now: datetime) -> list[Session]:
    """The user's live sessions, the latest first."""
    live = Session.filter(user_id=user_id, ver=ver, revoked_at__isnull=True, expires_at__gt=now)
    return await live.order_by("-auth_time", "-id")


class FactorState(StrEnum):
    """How far a second step of signing in was set up."""

    ABSENT = "ABSENT"
    BEGUN = "BEGUN"
    CONFIRMED = "CONFIRMED"


@dataclass(frozen=True, slots=True)
class FactorStanding:
    """One account's second step; `required` when a role held today asks for it."""

    state: FactorState
    required: bool
    codes_left: int


async def factors(*, user_ids: Sequence[UUID], now: datetime) -> Mapping[UUID, FactorStanding]:
    """How the second step stands for each of the accounts, in three statements however many they are."""
    day = local_date(now, zone=scope_now().time_zone)
    kept = dict(await Totp.filter(user_id__in=user_ids).values_list("user_id", "confirmed_at"))
    asking = Assignment.filter(user_id__in=user_ids, role__second_factor=True, valid_from__lte=day)
    required = set(await asking.filter(Q(valid_until=None) | Q(valid_until__gt=day)).values_list("user_id", flat=True))
    left = RecoveryCode.filter(user_id__in=user_ids, used_at=None)
    codes = Counter(row["user_id"] for row in await left.values("user_id"))
    return {key: FactorStanding(_state(kept, key), key in required, codes[key]) for key in user_ids}


def _state(kept: Mapping[UUID, datetime | None], key: UUID) -> FactorState:
    if key not in kept:
        return FactorState.ABSENT
    return FactorState.CONFIRMED if kept[key] is not None else FactorState.BEGUN
