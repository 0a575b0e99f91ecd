"""Each step is promised within the working days of its kind, and goes up the line when it is not decided by then."""

from typing import Final

from tenants.approvals.models import ApprovalRequest
from tenants.approvals.rules import approval_rules
from tenants.core.deadlines import cancel_open, meet_deadline, open_deadline
from tenants.core.work import Work

DECISION: Final = "DECISION"


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


async def keep_promise(*, work: Work, request: ApprovalRequest) -> None:
    """The step is decided."""
    await meet_deadline(work=work, record=request, step=DECISION)
    request.due_at = None


async def cancel_promise(*, work: Work, request: ApprovalRequest) -> None:
    """Nothing is waited for any more."""
    await cancel_open(work=work, record=request)
    request.due_at = None
