"""What is done about staff without anybody asking: a probation that ends is reminded of, a list that nobody signed goes
up the line, and promises follow the calendar."""

from collections.abc import Collection
from datetime import timedelta
from typing import Final
from uuid import UUID

from tortoise.expressions import Q

from tenants.core.calendar_duties import calendar_duties
from tenants.core.calendars import calendar_of
from tenants.core.deadlines import Deadline
from tenants.core.escalations import escalate, next_due
from tenants.core.jobs import Duty, Turn
from tenants.core.work import Work
from tenants.staff.departures import reckon_promise, told
from tenants.staff.grades import GradeStanding, grade_rules
from tenants.staff.grading import age_grade
from tenants.staff.lines import reporting_line
from tenants.staff.models import StaffMember
from tenants.staff.models_departure import Departure
from tenants.staff.rules import employment_rules
from tenants.staff.service import remind_of_probation
from tenants.staff.workflow import EmploymentState

DEPARTURE: Final = "Departure"


async def _ending(*, work: Work, passing_over: Collection[UUID]) -> StaffMember | None:
    found = StaffMember.filter(state=EmploymentState.PROBATION, remind_on__lte=work.today)
    others = found.exclude(id__in=list(passing_over)).order_by("remind_on", "id")
    return await others.limit(1).select_for_update(skip_locked=True, no_key=True).first()


async def _remind(*, work: Work, record: StaffMember) -> None:
    await remind_of_probation(work=work, staff_member=record)


async def remind(*, turn: Turn) -> None:
    """Reminds of each probation that ends soon, once."""
    await turn.each(find=_ending, treat=_remind)


async def _to_recertify(*, work: Work, passing_over: Collection[UUID]) -> StaffMember | None:
    ahead = work.today + timedelta(days=(await grade_rules()).remind_days)
    due = Q(grade_standing=GradeStanding.CERTIFIED, grade_until__lte=ahead)
    late = Q(grade_standing__in=[GradeStanding.CERTIFIED, GradeStanding.DUE], grade_until__lt=work.today)
    others = StaffMember.filter(due | late).exclude(id__in=list(passing_over)).order_by("grade_until", "id")
    return await others.limit(1).select_for_update(skip_locked=True, no_key=True).first()


async def _age(*, work: Work, record: StaffMember) -> None:
    await age_grade(work=work, staff_member=record)


async def recertify(*, turn: Turn) -> None:
    """Marks each grade that is to be certified anew soon, or was not in time, once each."""
    await turn.each(find=_to_recertify, treat=_age)


async def _overdue(*, work: Work, passing_over: Collection[UUID]) -> Deadline | None:
    return await next_due(work=work, entity=DEPARTURE, passing_over=passing_over)


async def _escalate(*, work: Work, record: Deadline) -> None:
    """Tells the nearest one above the leaver who was not told yet, and says when it goes further up."""
    departure = await Departure.get(id=record.entity_id)
    line = await reporting_line(staff_id=departure.staff_member_id)
    untold = [member for member in line if str(member.id) not in record.escalated_to]
    above, further = untold[:1], untold[1:]
    again_at = None
    if further:
        calendar = await calendar_of(branch_id=departure.branch_id)
        days = (await employment_rules()).escalate_every_days
        again_at = calendar.deadline(start=work.now, working_days=days).due_at
    await escalate(work=work, deadline=record, to=[member.id for member in above], again_at=again_at)
    note = "、".join(member.name for member in above) or "-"
    await told(work, departure, "ESCALATE", before=departure.status, note=note)


async def hand_over(*, turn: Turn) -> None:
    """Takes every hand-over list that is overdue one level up, each in a unit of work of its own."""
    await turn.each(find=_overdue, treat=_escalate)


DUTIES = (
    Duty(name="staff.probation", cron="37 * * * *", about="reminds of probations that end", action=remind),
    Duty(name="staff.grades", cron="47 * * * *", about="marks grades to be certified anew", action=recertify),
    Duty(name="staff.hand_over", cron="* * * * *", about="takes overdue hand-over lists up the line", action=hand_over),
    *calendar_duties(domain="staff", entity=DEPARTURE, reckon=reckon_promise),
)
