"""What is promised by when: each step's days come from the rules of the complaint's kind."""

from datetime import datetime
from uuid import UUID

from tenants.complaints.models import Complaint
from tenants.complaints.rules import complaint_rules
from tenants.complaints.story import changed
from tenants.complaints.workflow import ComplaintStep
from tenants.core.deadlines import Deadline, cancel_open, meet_deadline, next_due, open_deadline, reckon_again
from tenants.core.work import Work

RECKON = "RECKON"


async def open_promise(*, work: Work, complaint: Complaint, step: ComplaintStep, since: datetime) -> None:
    """Promises the step within the working days of the tenant's rules; the complaint's own save follows."""
    kind = (await complaint_rules()).kinds[complaint.kind]
    opened = await open_deadline(
        work=work,
        record=complaint,
        step=step.value,
        working_days=kind.days[step],
        started_at=since,
        round=complaint.round,
    )
    if complaint.is_stored:
        await show_next_promise(complaint)
    else:
        complaint.due_at = opened.due_at


async def meet_promise(*, work: Work, complaint: Complaint, step: ComplaintStep) -> None:
    """The step is done; nothing happens when it was not promised or is done already."""
    await meet_deadline(work=work, record=complaint, step=step.value)
    await show_next_promise(complaint)


async def cancel_promises(*, work: Work, complaint: Complaint) -> None:
    """What was promised binds no longer."""
    await cancel_open(work=work, record=complaint)
    complaint.due_at = None


async def reckon_promise(*, work: Work, record_id: UUID, deadline_id: UUID) -> None:
    """Reckons a promise by the calendar as it is today; one that moved is told to the complaint and its timeline."""
    complaint = await Complaint.filter(id=record_id).select_for_update(no_key=True).get()
    before = await Deadline.get(id=deadline_id)
    deadline = await reckon_again(work=work, deadline_id=deadline_id)
    if deadline is None or deadline.due_at == before.due_at:
        return
    await show_next_promise(complaint)
    await complaint.save()
    await changed(work=work, complaint=complaint, action=RECKON, before=complaint.status, note=deadline.step)


async def show_next_promise(complaint: Complaint) -> None:
    """Copies to the complaint when its next promise falls due, for lists and filters."""
    complaint.due_at = await next_due(record=complaint)
