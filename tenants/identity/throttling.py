"""Slowing down guesses without locking anybody out.

Attempts are counted at the name, at the address they come from, and at the whole tenant; past a free number each
failure doubles the wait. An address from which the person has signed in lately has a count of its own for them and
obeys no other: whoever floods a name, or the tenant, from elsewhere does not keep its owner out.
An attempt is counted before the password is looked at, under a lock, so a thousand at once are a thousand.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from ipaddress import IPv6Address, ip_address
from math import ceil
from typing import Final

from tenants.core.routing import run_writing
from tenants.identity.accounts import Session, Throttle

FORGOTTEN: Final = timedelta(hours=1)
KNOWN_FOR: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Patience:
    """So many failures cost nothing; the next costs a second, then each twice as much, up to `longest` seconds."""

    free: int
    longest: int

    def wait(self, failures: int) -> int:
        """Seconds until the next attempt, after so many failures."""
        over = failures - self.free
        return 0 if over <= 0 else min(2 ** min(over - 1, 30), self.longest)


NAME: Final = Patience(free=5, longest=900)
ADDRESS: Final = Patience(free=30, longest=900)
TENANT: Final = Patience(free=300, longest=30)


@dataclass(frozen=True, slots=True)
class Count:
    """One count of failures; `own` is wiped by a success, the others only lose the attempt that succeeded."""

    key: str
    patience: Patience
    own: bool = False


def counts_for(*, purpose: str, name: str, ip: str, known: bool) -> tuple[Count, ...]:
    """What an attempt at `name` from `ip` is counted at. `purpose` keeps passwords, codes and mails apart."""
    network = _network(ip)
    if known:
        return (_count(NAME, purpose, "known", name, network, own=True),)
    return (
        _count(NAME, purpose, "name", name, own=True),
        _count(ADDRESS, purpose, "address", network),
        _count(TENANT, purpose, "tenant"),
    )


def _count(patience: Patience, *parts: str, own: bool = False) -> Count:
    return Count(key=sha256("\n".join(parts).encode()).hexdigest(), patience=patience, own=own)


def _network(ip: str) -> str:
    """An IPv6 subscriber holds 2^64 addresses: they count as one."""
    try:
        address = ip_address(ip)
    except ValueError:
        return ip
    return str(int(address) >> 64) if isinstance(address, IPv6Address) else str(address)


async def is_known(*, username: str, ip: str, now: datetime) -> bool:
    """Whether that person has signed in from that address lately."""
    return await Session.filter(user__username=username, ip=ip, auth_time__gt=now - KNOWN_FOR).exists()


async def admit(*, counts: Sequence[Count], now: datetime) -> int:
    """Counts an attempt and returns 0, or returns the seconds to wait and counts nothing."""

    async def work() -> int:
        rows = await _locked(counts, now)
        seconds = max(_left(row, count, now) for row, count in rows)
        if seconds > 0:
            return seconds
        for row, count in rows:
            row.failures = 1 if now - row.last_at > FORGOTTEN else row.failures + 1
            row.last_at = now
            row.blocked_until = now + timedelta(seconds=count.patience.wait(row.failures))
            await row.save()
        return 0

    return await run_writing(work)


async def forgive(*, counts: Sequence[Count], now: datetime) -> None:
    """Takes the attempt back, for it succeeded."""

    async def work() -> None:
        for row, count in await _locked(counts, now):
            row.failures = 0 if count.own else max(row.failures - 1, 0)
            row.blocked_until = now
            await row.save()

    await run_writing(work)


def _left(row: Throttle, count: Count, now: datetime) -> int:
    """Seconds that are left to wait. Without failures enough there are none, however the servers' clocks differ."""
    if not count.patience.wait(row.failures):
        return 0
    return ceil((row.blocked_until - now).total_seconds())


async def _locked(counts: Sequence[Count], now: datetime) -> list[tuple[Throttle, Count]]:
    """The rows, made where they are missing, locked in one order everywhere."""
    by_key = {count.key: count for count in sorted(counts, key=lambda count: count.key)}
    missing = [Throttle(id=key, failures=0, last_at=now, blocked_until=now) for key in by_key]
    await Throttle.bulk_create(missing, ignore_conflicts=True)
    rows = await Throttle.filter(id__in=list(by_key)).order_by("id").select_for_update()
    return [(row, by_key[row.id]) for row in rows]
