"""A branch's life where it concerns others too: opening and closing are approved, and people must be there."""

from collections.abc import Mapping
from uuid import UUID

from tenants.approvals.asking import Asked, request_approval
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.workflow import ApprovalAction, ApprovalKind, ApprovalStatus
from tenants.branches.models import Branch, BranchAssessment
from tenants.branches.permits import standing_of
from tenants.branches.service.life_cycle import step_to
from tenants.branches.workflow import BranchAction, BranchStatus, require
from tenants.core.errors import Refusal
from tenants.core.timeline import tell
from tenants.core.work import Work
from tenants.staff.models import StaffMember
from tenants.staff.queries import STAFF
from tenants.staff.workflow import EMPLOYED

DECISIONS: Mapping[ApprovalStatus, ApprovalAction] = {
    ApprovalStatus.APPROVED: ApprovalAction.APPROVE_REQUEST,
    ApprovalStatus.REFUSED: ApprovalAction.REFUSE_REQUEST,
    ApprovalStatus.WITHDRAWN: ApprovalAction.WITHDRAW_REQUEST,
}


class NotEmployed(Refusal):
    """{name} is not employed and cannot prepare an opening."""

    code = "NOT_EMPLOYED"
    zh = "{name} 不在职，不能负责筹备。"


class NobodyThere(Refusal):
    """Nobody works at {name} yet; send its team there before it opens."""

    code = "NOT_EMPLOYED"
    zh = "{name} 尚无在岗人员，请先配备人员再开业。"


async def request_opening(*, work: Work, branch: Branch, reason: str) -> ApprovalRequest:
    """Asks for the opening of an assessed branch, at the cost of its latest assessment."""
    require(BranchAction.REQUEST_OPENING, standing=standing_of(branch))
    latest = await BranchAssessment.filter(branch_id=branch.id).order_by("-assessed_at", "-id").first()
    asked = Asked(
        kind=ApprovalKind.BRANCH_OPENING,
        reason=reason,
        payload={} if latest is None else {"assessmentId": str(latest.id)},
        amount=None if latest is None else latest.expected_cost,
    )
    return await _ask(work, branch, asked, BranchAction.REQUEST_OPENING)


async def start_preparing(*, work: Work, branch: Branch, resident_id: UUID) -> Branch:
    """Names who prepares an approved branch on the spot; from now on it takes on people."""
    require(BranchAction.START_PREPARING, standing=standing_of(branch))
    resident: StaffMember = await work.find(source=STAFF, id=resident_id, field="resident_id")
    if resident.state not in EMPLOYED:
        raise NotEmployed(field=("resident_id",), name=resident.name)
    branch.resident_id = resident.id
    return await step_to(
        work, branch, BranchStatus.PREPARING, BranchAction.START_PREPARING, note=f"{resident.number} {resident.name}"
    )


async def open_branch(*, work: Work, branch: Branch) -> Branch:
    """Opens a branch today; raises `NobodyThere` unless somebody works at it or below."""
    require(BranchAction.OPEN_BRANCH, standing=standing_of(branch))
    if not await StaffMember.filter(branch__path__startswith=branch.path, state__in=list(EMPLOYED)).exists():
        raise NobodyThere(name=branch.name)
    branch.opened_on = work.today
    return await step_to(work, branch, BranchStatus.OPEN, BranchAction.OPEN_BRANCH)


async def propose_closing(*, work: Work, branch: Branch, reason: str) -> ApprovalRequest:
    """Asks for the closing of a branch; business goes on until it is approved."""
    require(BranchAction.PROPOSE_CLOSING, standing=standing_of(branch))
    asked = Asked(kind=ApprovalKind.BRANCH_CLOSING, reason=reason)
    return await _ask(work, branch, asked, BranchAction.PROPOSE_CLOSING)


async def _ask(work: Work, branch: Branch, asked: Asked, action: BranchAction) -> ApprovalRequest:
    request = await request_approval(work=work, record=branch, asked=asked)
    branch.awaits_approval = True
    await branch.save()
    await tell(work=work, record=branch, action=action, before=branch.status, after=branch.status, note=request.reason)
    return request


async def opening_decided(*, work: Work, request: ApprovalRequest) -> None:
    """An approved branch may be prepared; a refused one stays assessed, and may be assessed anew."""
    await _decided(work, request, BranchAction.REQUEST_OPENING, BranchStatus.APPROVED)


async def closing_decided(*, work: Work, request: ApprovalRequest) -> None:
    """A branch whose closing is approved takes on nobody from now on; else it stays as it is."""
    await _decided(work, request, BranchAction.PROPOSE_CLOSING, BranchStatus.CLOSING)


async def _decided(work: Work, request: ApprovalRequest, asked: BranchAction, to: BranchStatus) -> None:
    branch = await Branch.filter(id=request.entity_id).select_for_update(no_key=True).get()
    branch.awaits_approval = False
    if request.status is ApprovalStatus.APPROVED:
        require(asked, standing=standing_of(branch))
    else:
        to = branch.status
    await step_to(work, branch, to, DECISIONS[request.status], note=request.number)
