"""What is done about orders without anybody asking: overdue deliveries go up the line, promises follow the calendar."""

from collections.abc import Collection
from typing import Final
from uuid import UUID

from tenants.core.calendar_duties import calendar_duties
from tenants.core.deadlines import Deadline
from tenants.core.escalations import next_due
from tenants.core.jobs import Duty, Turn
from tenants.core.work import Work
from tenants.orders.promises import escalate_overdue, reckon_promise

ENTITY: Final = "Order"


async def _overdue(*, work: Work, passing_over: Collection[UUID]) -> Deadline | None:
    return await next_due(work=work, entity=ENTITY, passing_over=passing_over)


async def _escalate(*, work: Work, record: Deadline) -> None:
    await escalate_overdue(work=work, deadline=record)


async def escalate(*, turn: Turn) -> None:
    """Takes every overdue delivery one level up, each in a unit of work of its own."""
    await turn.each(find=_overdue, treat=_escalate)


DUTIES = (
    Duty(name="orders.escalate", cron="* * * * *", about="takes overdue deliveries up the line", action=escalate),
    *calendar_duties(domain="orders", entity=ENTITY, reckon=reckon_promise),
)
