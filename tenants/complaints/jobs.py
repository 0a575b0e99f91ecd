"""What is done about complaints without anybody asking: reminders, escalation, the month's figures."""

from collections.abc import Collection
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from tenants.complaints.analysis import ComplaintDimension, Figures, analyse
from tenants.complaints.clocks import reckon_promise
from tenants.complaints.escalation import escalate_overdue, remind_ahead, remind_handler
from tenants.complaints.models import MonthlyFigures
from tenants.core.calendar_duties import calendar_duties
from tenants.core.conversions import plain
from tenants.core.dates import local_date
from tenants.core.deadlines import Deadline
from tenants.core.escalations import next_due, next_to_remind
from tenants.core.expressions import ALWAYS
from tenants.core.jobs import Duty, Turn
from tenants.core.work import Work

ENTITY: Final = "Complaint"


async def _overdue(*, work: Work, passing_over: Collection[UUID]) -> Deadline | None:
    return await next_due(work=work, entity=ENTITY, passing_over=passing_over)


async def _soon(*, work: Work, passing_over: Collection[UUID]) -> Deadline | None:
    return await next_to_remind(work=work, entity=ENTITY, ahead=await remind_ahead(), passing_over=passing_over)


async def _escalate(*, work: Work, record: Deadline) -> None:
    await escalate_overdue(work=work, deadline=record)


async def _remind(*, work: Work, record: Deadline) -> None:
    await remind_handler(work=work, deadline=record)


async def escalate(*, turn: Turn) -> None:
    """Takes every overdue step one level up, each in a unit of work of its own."""
    await turn.each(find=_overdue, treat=_escalate)


async def remind(*, turn: Turn) -> None:
    """Reminds the handlers of what falls due soon, of each once."""
    await turn.each(find=_soon, treat=_remind)


async def keep_month(*, turn: Turn) -> None:
    """Keeps last month's figures as they stand after its end, once: later changes to a case do not alter them."""
    today = local_date(turn.now, zone=turn.tenant.time_zone)
    month = (today.replace(day=1) - timedelta(days=1)).replace(day=1)
    async with turn.work() as work:
        if not await MonthlyFigures.exists(month=month):
            await _keep(work, month)


async def _keep(work: Work, month: date) -> None:
    found = await analyse(
        actor=work.actor,
        month=month,
        zone=work.tenant.time_zone,
        branches=ALWAYS,
        dimensions=[ComplaintDimension.BRANCH, ComplaintDimension.KIND],
    )
    figures = {"total": _told(found.total), "groups": [_told(group) for group in found.groups]}
    await MonthlyFigures(month=month, figures=figures, kept_at=work.now).save()


def _told(figures: Figures) -> dict[str, object]:
    values = {**figures.keys, **figures.values, "per_thousand_customers": figures.per_thousand_customers}
    return {name: plain(value) for name, value in values.items()}


DUTIES = (
    Duty(name="complaints.escalate", cron="* * * * *", about="takes overdue steps up the line", action=escalate),
    Duty(name="complaints.remind", cron="*/5 * * * *", about="reminds of what falls due soon", action=remind),
    *calendar_duties(domain="complaints", entity=ENTITY, reckon=reckon_promise),
    Duty(name="complaints.keep_month", cron="37 * * * *", about="keeps the figures of last month", action=keep_month),
)
