"""Grades that somebody else approves: asked for from evidence, given once they are approved."""

from tenants.approvals.asking import Asked, NeedsApproval, request_approval
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.workflow import ApprovalKind
from tenants.core.errors import WrongState
from tenants.core.work import Work
from tenants.staff.grading import give_grade, gradable
from tenants.staff.models import StaffMember
from tenants.staff.workflow import StaffAction


async def grade_staff_member(*, work: Work, staff_member: StaffMember, grade: str, evidence: str) -> StaffMember:
    """Gives a grade that is the branch's own to give; raises `NeedsApproval` for a higher one."""
    action = StaffAction.GRADE_STAFF_MEMBER
    found = await gradable(staff_member=staff_member, grade=grade, action=action)
    if found.needs_approval:
        raise NeedsApproval(field=("grade",))
    return await give_grade(work=work, staff_member=staff_member, grade=found, evidence=evidence, action=action)


async def request_staff_grade(*, work: Work, staff_member: StaffMember, grade: str, evidence: str) -> ApprovalRequest:
    """Asks for a grade above the branch's own; raises `WrongState` for one that needs nobody's approval."""
    found = await gradable(staff_member=staff_member, grade=grade, action=StaffAction.REQUEST_STAFF_GRADE)
    if not found.needs_approval:
        raise WrongState(field=("grade",), state=found.approved_at)
    changes = [{"member": "grade", "before": staff_member.grade, "after": found.code}]
    asked = Asked(kind=ApprovalKind.STAFF_GRADE, reason=evidence, payload={"changes": changes})
    return await request_approval(work=work, record=staff_member, asked=asked)


async def grant_grade(*, work: Work, request: ApprovalRequest) -> None:
    """Gives the approved grade, unless the person has left, or another post or the grade, since."""
    member = await StaffMember.filter(id=request.entity_id).select_for_update(no_key=True).get()
    action = StaffAction.REQUEST_STAFF_GRADE
    (change,) = request.payload["changes"]
    found = await gradable(staff_member=member, grade=change["after"], action=action)
    work.reason = request.reason
    await give_grade(work=work, staff_member=member, grade=found, evidence=request.reason, action=action)
