"""One valid input of every mutation of a branch's life, about the branch of a place, and what each writes."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from schema.core.ids import encode
from tenants.branches.models import Branch, BranchAssessment, Section
from tenants.branches.queries import SECTIONS
from tenants.branches.workflow import AssessmentVerdict, BranchStatus
from tenants.core.timeline import tell
from tenants.processes.closing import hand_over_branch, left_over
from tenants.staff.sections import set_branch_section
from tests.people import Chain

Input = dict[str, Any]
S = BranchStatus
REASON = "附近新建三个大型社区"
# The state in which a branch is put before each can be called.
STATES: Mapping[str, BranchStatus] = {
    "assessBranch": S.PROPOSED,
    "requestOpening": S.ASSESSED,
    "startPreparing": S.APPROVED,
    "openBranch": S.PREPARING,
    "suspendBranch": S.OPEN,
    "resumeBranch": S.SUSPENDED,
    "abandonBranch": S.PROPOSED,
    "proposeClosing": S.OPEN,
    "handOverBranch": S.CLOSING,
    "closeBranch": S.CLOSING,
}
PHONE = "021-68880001"
LEADING = {"HQ_ADMIN", "REGIONAL_MANAGER"}
BRANCH_CALLERS: Mapping[str, set[str]] = {
    **dict.fromkeys((*STATES, "proposeBranch"), LEADING),
    **dict.fromkeys(("setBranchSection", "removeBranchSection"), LEADING | {"BRANCH_MANAGER"}),
}
ASSESSMENT = {
    "survey": "三公里内常住人口八万，尚无同业网点。",
    "expectedCost": "860000.00",
    "expectedBenefit": "1250000.00",
    "verdict": "FEASIBLE",
}
_STEP = {"Branch": 1, "TimelineEntry": 1}
_ASKED = {**_STEP, "ApprovalRequest": 1, "ApprovalStep": 1, "Deadline": 1, "TimelineEntry": 2}
# What each writes: type -> how many objects, and one change that must be told.
BRANCH_WRITTEN: dict[str, tuple[dict[str, int], tuple[str, str, Any, Any]]] = {
    "proposeBranch": ({**_STEP, "BranchPlacement": 1}, ("Branch", "status", None, "PROPOSED")),
    "assessBranch": ({**_STEP, "BranchAssessment": 1}, ("BranchAssessment", "expected_cost", None, "860000.00")),
    "requestOpening": ({**_ASKED, "ApprovalStep": 2}, ("Branch", "awaits_approval", False, True)),
    "startPreparing": (_STEP, ("Branch", "status", "APPROVED", "PREPARING")),
    "openBranch": (_STEP, ("Branch", "status", "PREPARING", "OPEN")),
    "suspendBranch": (_STEP, ("TimelineEntry", "note", None, REASON)),
    "resumeBranch": (_STEP, ("Branch", "status", "SUSPENDED", "OPEN")),
    "abandonBranch": (_STEP, ("Branch", "status", "PROPOSED", "ABANDONED")),
    "setBranchSection": ({"BranchSection": 1}, ("BranchSection", "phone", None, "021-68880001")),
    "removeBranchSection": ({"BranchSection": 1}, ("BranchSection", "phone", "021-68880001", None)),
    "handOverBranch": (
        {"StaffMember": 2, "EmploymentChange": 2, "StaffBelonging": 2, "Customer": 2, "TimelineEntry": 3},
        ("EmploymentChange", "reason", None, REASON),
    ),
    "closeBranch": (_STEP, ("Branch", "closed_on", None, "2026-03-09")),
    "proposeClosing": (_ASKED, ("ApprovalRequest", "kind", None, "BRANCH_CLOSING")),
}


async def put_state(chain: Chain, code: str, status: BranchStatus) -> Branch:
    """Puts the branch into that state, as if it had come there."""
    async with chain.work():
        branch = await Branch.get(code=code)
        branch.status = status
        await branch.save()
    return branch


async def section_input(chain: Chain, name: str, *, branch: str, staff: str) -> Input:
    """The input of a mutation about the branch's section for customers; it has one before it is taken away."""
    async with chain.work() as work:
        section = await Section.get(code="CUSTOMER_SERVICE")
        at = await Branch.get(code=branch)
        if name == "removeBranchSection":
            await set_branch_section(work=work, branch=at, section_id=section.id, phone=PHONE)
    about = {"branchId": chain.id(chain.branches[branch]), "sectionId": str(encode(SECTIONS, section.id))}
    return about if name == "removeBranchSection" else {**about, "headId": chain.id(chain.staff[staff]), "phone": PHONE}


async def put_past(chain: Chain, code: str, *, resident: str) -> None:
    """Gives the branch what belongs to one that was prepared."""
    async with chain.work() as work:
        branch = await Branch.get(code=code)
        branch.resident_id = chain.staff[resident].id
        await branch.save()
        await BranchAssessment(
            branch=branch,
            assessed_at=work.now,
            assessor_id=work.actor.user_id,
            assessor_name=work.actor.name,
            survey=ASSESSMENT["survey"],
            expected_cost=Decimal(ASSESSMENT["expectedCost"]),
            expected_benefit=Decimal(ASSESSMENT["expectedBenefit"]),
            currency="CNY",
            verdict=AssessmentVerdict.FEASIBLE,
        ).save()
        await tell(work=work, record=branch, action="OPEN_BRANCH", after=branch.status)
        section, head = await Section.get(code="CUSTOMER_SERVICE"), chain.staff[resident].id
        await set_branch_section(work=work, branch=branch, section_id=section.id, head_id=head)


async def empty(chain: Chain, branch: Branch) -> Branch:
    """Hands over what a closing branch still has."""
    async with chain.work() as work:
        if not await left_over(branch):
            return branch
        receiver = chain.branches["PUDONG"].id
        return await hand_over_branch(work=work, branch=branch, receiver_branch_id=receiver, reason=REASON)


async def branch_input(chain: Chain, name: str, *, branch: str, staff: str) -> Input:
    """The input of that mutation, about that branch in the state it takes."""
    key = chain.id(chain.branches[branch])
    if name == "proposeBranch":
        parent = chain.id(chain.branches["PUDONG"]) if branch == "PUDONG-1" else key
        kind = chain.tenant.industry.upper()
        new = {"code": "NEW-2", "name": "拟设营业组", "level": "GROUP", "kind": kind, "parentId": parent}
        return {**new, "address": "张江路 88 号", "reason": REASON}
    held = await put_state(chain, branch, STATES[name])
    if name == "closeBranch":
        held = await empty(chain, held)
    subject: Input = {"branchId": key, "expectedVersion": held.version}
    if name == "assessBranch":
        return {**subject, **ASSESSMENT}
    if name == "startPreparing":
        return {**subject, "residentId": chain.id(chain.staff[staff])}
    if name == "handOverBranch":
        return {**subject, "receiverBranchId": chain.id(chain.branches["PUDONG"]), "reason": REASON}
    return subject if name in {"openBranch", "closeBranch"} else {**subject, "reason": REASON}
