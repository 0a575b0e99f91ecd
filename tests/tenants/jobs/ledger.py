"""Handlers and duties that count what they did in the tenant's own counters: once each, or it shows."""

from collections.abc import Collection
from datetime import UTC, datetime
from uuid import UUID

from tenants.core.counters import Counter, count_up
from tenants.core.deadlines import Deadline
from tenants.core.escalations import escalate, next_due
from tenants.core.jobs import Duty, Handler, Turn
from tenants.core.keys import new_id
from tenants.core.outbox import OutboxEvent
from tenants.core.work import Work
from tests.people import Chain

ENTITY = "Letter"


async def tally(*, work: Work, event: OutboxEvent) -> None:
    """Counts the event."""
    await count_up(series=f"handled/{event.entity_id.hex}")


async def overdue(*, work: Work, passing_over: Collection[UUID]) -> Deadline | None:
    return await next_due(work=work, entity=ENTITY, passing_over=passing_over)


async def tell(*, work: Work, record: Deadline) -> None:
    """Escalates the deadline, counts it, and says so."""
    await escalate(work=work, deadline=record, to=[], again_at=None)
    await count_up(series=f"told/{record.id.hex}")
    work.emit(name="letter.escalated", entity=ENTITY, entity_id=record.id, branch_id=None)


async def sweep(*, turn: Turn) -> None:
    await turn.each(find=overdue, treat=tell)


TALLY = Handler(name="letters.tally", events=frozenset({"letter.escalated", "letter.sent"}), reaction=tally)
SWEEP = Duty(name="letters.sweep", cron="* * * * * *", about="tells who has to know of late letters", action=sweep)


async def put_deadlines(chain: Chain, count: int) -> None:
    """So many promises of which somebody should be told now."""
    long_ago = datetime(2026, 3, 2, tzinfo=UTC)
    async with chain.work():
        for _ in range(count):
            await Deadline(
                entity=ENTITY,
                entity_id=new_id(),
                step="回信",
                round=1,
                started_at=long_ago,
                working_days=1,
                due_at=long_ago,
                next_escalation_at=long_ago,
            ).save()


async def send(chain: Chain, count: int = 1, *, name: str = "letter.sent") -> None:
    """So many events in one unit of work."""
    async with chain.work() as work:
        for _ in range(count):
            work.emit(name=name, entity=ENTITY, entity_id=new_id(), branch_id=None)


async def counted(chain: Chain, series: str) -> dict[str, int]:
    """The counters of a series, by what follows its name."""
    async with chain.reading():
        found = await Counter.filter(series__startswith=f"{series}/")
    return {counter.series.removeprefix(f"{series}/"): counter.value for counter in found}
