"""Compensation promised by a plan: over the proposer's own limit somebody else has to approve it first."""

from collections.abc import Sequence
from decimal import Decimal
from uuid import UUID

from tenants.approvals.asking import REASON, Asked, NeedsApproval, exact_amount, limit_at, request_approval
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.workflow import ApprovalKind, ApprovalStatus
from tenants.complaints.clocks import open_promise
from tenants.complaints.models import Complaint, Resolution
from tenants.complaints.story import changed
from tenants.complaints.workflow import ComplaintStatus, ComplaintStep
from tenants.core.errors import WrongState
from tenants.core.permissions import Permission
from tenants.core.work import Work

APPROVED = "COMPENSATION_APPROVED"
TURNED_DOWN = "COMPENSATION_TURNED_DOWN"


async def promise_compensation(
    *, work: Work, resolution: Resolution, amount: Decimal | None, currency: str | None
) -> None:
    """Puts the amount into the plan, and asks for approval where it is over the limit of whoever proposes it; the
    plan's own save follows.

    Raises as `exact_amount` does, and `AlreadyRequested` while an earlier plan's compensation is still open.
    """
    resolution.compensation, resolution.currency = exact_amount(
        work=work, amount=amount, currency=currency, field="compensation"
    )
    if resolution.compensation is None:
        return
    complaint = resolution.complaint
    is_own = complaint.handler_id == work.actor.staff_id
    limit = await limit_at(
        work=work, permission=Permission.COMPLAINT_HANDLE, branch_id=complaint.branch_id, is_own=is_own
    )
    if resolution.compensation > limit:
        asked = Asked(
            kind=ApprovalKind.COMPLAINT_COMPENSATION,
            reason=resolution.plan[:REASON],
            payload={"resolution_id": str(resolution.id)},
            amount=resolution.compensation,
        )
        resolution.approval = await request_approval(work=work, record=complaint, asked=asked)


async def require_approved(*, resolution: Resolution) -> None:
    """Raises `NeedsApproval` for a plan whose compensation nobody has approved."""
    if resolution.approval_id is None:
        return
    request = await ApprovalRequest.get(id=resolution.approval_id)
    if request.status is not ApprovalStatus.APPROVED:
        raise NeedsApproval


async def plans_waiting(ids: Sequence[UUID]) -> frozenset[tuple[UUID, int]]:
    """Those of the complaints, each with the round, in which a plan's compensation waits for approval."""
    open_ones = Resolution.filter(complaint_id__in=list(ids), approval__status=ApprovalStatus.REQUESTED)
    return frozenset((row["complaint_id"], row["round"]) for row in await open_ones.values("complaint_id", "round"))


async def compensation_approved(*, work: Work, request: ApprovalRequest) -> None:
    """The customer may be told now; raises `WrongState` when the complaint has gone on without the plan."""
    complaint = await _complaint(request)
    if not await _is_waiting(complaint, request):
        raise WrongState(state=complaint.status.value)
    await complaint.advance()
    await changed(work=work, complaint=complaint, action=APPROVED, before=complaint.status, note=request.number)


async def compensation_turned_down(*, work: Work, request: ApprovalRequest) -> None:
    """The plan goes back to the section, which owes another; a complaint that has gone on is left as it is."""
    complaint = await _complaint(request)
    if not await _is_waiting(complaint, request):
        return
    await open_promise(work=work, complaint=complaint, step=ComplaintStep.PLAN, since=work.now)
    before, complaint.status = complaint.status, ComplaintStatus.ASSIGNED
    await complaint.advance()
    await changed(work=work, complaint=complaint, action=TURNED_DOWN, before=before, note=request.number)


async def _complaint(request: ApprovalRequest) -> Complaint:
    return await Complaint.filter(id=request.entity_id).select_for_update(no_key=True).get()


async def _is_waiting(complaint: Complaint, request: ApprovalRequest) -> bool:
    """Whether the plan that the request is about is the one under way."""
    plan = await Resolution.get(id=request.payload["resolution_id"])
    return complaint.status is ComplaintStatus.PLAN_PROPOSED and plan.round == complaint.round
