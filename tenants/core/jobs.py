"""What a domain declares in its `jobs.py`: duties done for each tenant, or for the platform, again and again, and
handlers of events.

Both may be run twice, by several workers at once, and be killed in the middle: what they change they change in units
of work, and they find what is left to do in the tables, never in what they remember.
"""

from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeAlias, TypeVar
from uuid import UUID

from tenants.core.actor import platform_actor
from tenants.core.crypto import Vault
from tenants.core.outbox import OutboxEvent
from tenants.core.scope import TenantRef
from tenants.core.work import Work, unit_of_work

WORKER = "worker"
"""The client under whose name jobs stand in a tenant's trail."""

MOST_FAILURES = 20
"""So many records failing in one turn are no accident of theirs: the turn ends."""


class Kept(Protocol):
    """A record of the database."""

    id: UUID


K_co = TypeVar("K_co", bound=Kept, covariant=True)
K_contra = TypeVar("K_contra", bound=Kept, contravariant=True)
K = TypeVar("K", bound=Kept)


class Finding(Protocol[K_co]):
    """The next record to treat, locked (`SKIP LOCKED`), or None; never one of those passed over."""

    async def __call__(self, *, work: Work, passing_over: Collection[UUID]) -> K_co | None: ...


class Treatment(Protocol[K_contra]):
    """What is done with it; afterwards it must not be found any more."""

    async def __call__(self, *, work: Work, record: K_contra) -> None: ...


class StillDue(RuntimeError):
    """A record was found again after it had been treated."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One tenant's turn at a duty; the tenant is in scope. `request_id` names the job in trail and logs."""

    tenant: TenantRef
    now: datetime
    request_id: str
    vault: Vault

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        """A unit of work in the platform's own hand; a duty opens as many as it likes, one after the other."""
        actor = platform_actor(client_id=WORKER)
        unit = unit_of_work(tenant=self.tenant, actor=actor, now=self.now, request_id=self.request_id, vault=self.vault)
        async with unit as work:
            yield work

    async def each(self, *, find: Finding[K], treat: Treatment[K]) -> int:
        """Treats records one by one, each in a unit of work of its own, until none is found; returns how many.

        One that fails is taken back, passed over for this turn, and raised with all others in an `ExceptionGroup` at
        the end. Raises `StillDue` for a treatment that changes nothing.
        """
        done: set[UUID] = set()
        failed: dict[UUID, Exception] = {}
        while len(failed) < MOST_FAILURES:
            record = None
            try:
                async with self.work() as work:
                    record = await find(work=work, passing_over=failed.keys())
                    if record is None:
                        break
                    if record.id in done:
                        raise StillDue(f"{type(record).__name__} {record.id}")
                    await treat(work=work, record=record)
                done.add(record.id)
            except StillDue:
                raise
            except Exception as error:
                if record is None:
                    raise
                failed[record.id] = error
        if failed:
            raise ExceptionGroup(f"{len(failed)} failed, {len(done)} done", list(failed.values()))
        return len(done)


class Action(Protocol):
    """What a duty does in one tenant's turn."""

    async def __call__(self, *, turn: Turn) -> None: ...


class PlatformAction(Protocol):
    """What a duty does for the platform itself, whose tables lie in `control`."""

    async def __call__(self, *, vault: Vault, now: datetime) -> None: ...


class Reaction(Protocol):
    """What a handler does about an event, all of it in the unit of work that marks the event done.

    It only writes to the tenant's tables: what takes long or reaches outside it notes there, for a duty to do.
    """

    async def __call__(self, *, work: Work, event: OutboxEvent) -> None: ...


@dataclass(frozen=True, slots=True)
class Duty:
    """Done for every active tenant, whenever `cron` says (UTC; a sixth field counts seconds).

    The times say how often to look, not what is due: a worker that was down looks late, and once. `about` is one
    line for the operator.
    """

    name: str
    cron: str
    about: str
    action: Action


@dataclass(frozen=True, slots=True)
class PlatformDuty:
    """As `Duty`, but done once a round, and with no tenant in scope."""

    name: str
    cron: str
    about: str
    action: PlatformAction


AnyDuty: TypeAlias = Duty | PlatformDuty


@dataclass(frozen=True, slots=True)
class Handler:
    """Told of every event of these names, at least once and in order; its changes are made exactly once."""

    name: str
    events: frozenset[str]
    reaction: Reaction
