"""Each step is promised within the working days of its kind, and goes up the line when it is not decided by then."""

from typing import Final
from uuid import UUID

from tenants.approvals.models import ApprovalRequest
from tenants.approvals.rules import approval_rules
from tenants.approvals.story import changed
from tenants.core.deadlines import Deadline, cancel_open, meet_deadline, open_deadline, reckon_again
from tenants.core.work import Work

DECISION: Final = "DECISION"
RECKON: Final = "RECKON"


async def promise_decision(*, work: Work, request: ApprovalRequest) -> None:
    """Promises the step that is open; the request's own save follows."""
    ladder = (await approval_rules()).kinds[request.kind]
    deadline = await open_deadline(
        work=work,
        record=request,
        step=DECISION,
        working_days=ladder.answer_days,
        started_at=work.now,
        round=request.step,
    )
    request.due_at = deadline.due_at


async def reckon_promise(*, work: Work, record_id: UUID, deadline_id: UUID) -> None:
    """Reckons a promise by the calendar as it is today; one that moved is told to the request and its timeline."""
    request = await ApprovalRequest.filter(id=record_id).select_for_update(no_key=True).get()
    before = await Deadline.get(id=deadline_id)
    deadline = await reckon_again(work=work, deadline_id=deadline_id)
    if deadline is None or deadline.due_at == before.due_at:
        return
    request.due_at = deadline.due_at
    await request.save()
    await changed(work=work, request=request, action=RECKON, before=request.status)


async def keep_promise(*, work: Work, request: ApprovalRequest) -> None:
    """The step is decided."""
    await meet_deadline(work=work, record=request, step=DECISION)
    request.due_at = None


async def cancel_promise(*, work: Work, request: ApprovalRequest) -> None:
    """Nothing is waited for any more."""
    await cancel_open(work=work, record=request)
    request.due_at = None
