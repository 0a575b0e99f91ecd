"""Overdue steps go up the reporting line; before they are overdue, the handler is reminded."""

from datetime import timedelta

from tenants.complaints.handlers import barred_from
from tenants.complaints.models import Complaint
from tenants.complaints.rules import complaint_rules
from tenants.complaints.story import changed
from tenants.core.calendars import calendar_of
from tenants.core.deadlines import Deadline
from tenants.core.escalations import escalate, remind
from tenants.core.work import Work
from tenants.staff.lines import reporting_line
from tenants.staff.models import StaffMember

ESCALATE = "ESCALATE"
REMIND = "REMIND"


async def escalate_overdue(*, work: Work, deadline: Deadline) -> None:
    """Tells the nearest one up the line who was not told yet, and says when it goes further up: at the top it goes no
    further. Whoever was told stays told when the complaint changes hands."""
    complaint = await Complaint.get(id=deadline.entity_id)
    rules = await complaint_rules()
    untold = [member for member in await line_above(complaint) if str(member.id) not in deadline.escalated_to]
    told, further = untold[:1], untold[1:]
    again_at = None
    if further:
        calendar = await calendar_of(branch_id=complaint.branch_id)
        again_at = calendar.deadline(start=work.now, working_days=rules.escalate_every_days).due_at
    await escalate(work=work, deadline=deadline, to=[member.id for member in told], again_at=again_at)
    names = "、".join(member.name for member in told) or "-"
    note = f"{deadline.step}: {names}"
    await changed(work=work, complaint=complaint, action=ESCALATE, before=complaint.status, note=note)


async def remind_handler(*, work: Work, deadline: Deadline) -> None:
    """Tells the timeline, and whoever listens, that the step falls due soon."""
    complaint = await Complaint.get(id=deadline.entity_id).prefetch_related("handler")
    await remind(work=work, deadline=deadline)
    note = f"{deadline.step}: {complaint.handler.name}"
    await changed(work=work, complaint=complaint, action=REMIND, before=complaint.status, note=note)


async def remind_ahead() -> timedelta:
    """How long before a step falls due its handler is reminded."""
    return timedelta(hours=(await complaint_rules()).remind_hours)


async def line_above(complaint: Complaint) -> list[StaffMember]:
    """Who stands above the handler, nearest first: those employed, but neither the accused nor their superiors."""
    barred = await barred_from(complaint)
    return [member for member in await reporting_line(staff_id=complaint.handler_id) if member.id not in barred]
