"""What is done about claims without anybody asking: an overdue step goes up the line, promises follow the calendar."""

from collections.abc import Collection
from typing import Final
from uuid import UUID

from tenants.claims.clocks import reckon_promise
from tenants.claims.models import Claim
from tenants.claims.rules import claim_rules
from tenants.claims.story import changed
from tenants.core.calendar_duties import calendar_duties
from tenants.core.calendars import calendar_of
from tenants.core.deadlines import Deadline
from tenants.core.escalations import escalate as told_to
from tenants.core.escalations import next_due
from tenants.core.jobs import Duty, Turn
from tenants.core.work import Work
from tenants.staff.lines import reporting_line

ENTITY: Final = "Claim"
ESCALATE: Final = "ESCALATE"


async def _overdue(*, work: Work, passing_over: Collection[UUID]) -> Deadline | None:
    return await next_due(work=work, entity=ENTITY, passing_over=passing_over)


async def _escalate(*, work: Work, record: Deadline) -> None:
    """Tells the nearest one above the policy's agent who was not told yet, and says when it goes further up."""
    claim = await Claim.get(id=record.entity_id).prefetch_related("policy")
    line = await reporting_line(staff_id=claim.policy.agent_id)
    untold = [member for member in line if str(member.id) not in record.escalated_to]
    told, further = untold[:1], untold[1:]
    again_at = None
    if further:
        calendar = await calendar_of(branch_id=claim.branch_id)
        days = (await claim_rules()).escalate_every_days
        again_at = calendar.deadline(start=work.now, working_days=days).due_at
    await told_to(work=work, deadline=record, to=[member.id for member in told], again_at=again_at)
    names = "、".join(member.name for member in told) or "-"
    await changed(work=work, claim=claim, action=ESCALATE, before=claim.status, note=f"{record.step}: {names}")


async def escalate(*, turn: Turn) -> None:
    """Takes every overdue step one level up, each in a unit of work of its own."""
    await turn.each(find=_overdue, treat=_escalate)


DUTIES = (
    Duty(name="claims.escalate", cron="* * * * *", about="takes overdue claims up the line", action=escalate),
    *calendar_duties(domain="claims", entity=ENTITY, reckon=reckon_promise),
)
