"""Use cases of grades: given, certified anew, and what days make of them."""

from typing import Final

from tenants.core.errors import WrongState
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.staff.grades import Grade, SameGrade, grade_rules
from tenants.staff.models import Post, StaffGrade, StaffMember
from tenants.staff.story import tell_step
from tenants.staff.workflow import StaffAction, require

EVIDENCE = 4_000
DUE: Final = "staff.grade_due"
"""The event of a grade that is to be certified anew, for whoever listens."""


async def gradable(*, staff_member: StaffMember, grade: str, action: StaffAction) -> Grade:
    """A grade of their post that they do not have yet; raises `WrongState`, `Invalid` and `SameGrade`."""
    require(action, state=staff_member.state)
    post = await Post.get(id=staff_member.post_id)
    found = (await grade_rules()).of(grade, post=post.code)
    if found.code == staff_member.grade:
        raise SameGrade(field=("grade",), name=staff_member.name)
    return found


async def give_grade(
    *, work: Work, staff_member: StaffMember, grade: Grade, evidence: str, action: StaffAction
) -> StaffMember:
    """The grade holds from today on, for as long as the tenant's rules have it."""
    said = required(evidence, field="evidence", limit=EVIDENCE)
    before, staff_member.grade = staff_member.grade, grade.code
    staff_member.grade_until = grade.until(work.today)
    staff_member.grade_standing = (await grade_rules()).standing(staff_member.grade_until, today=work.today)
    await staff_member.advance()
    await StaffGrade(
        staff_member=staff_member,
        before=before,
        grade=grade.code,
        given_on=work.today,
        until=staff_member.grade_until,
        evidence=said,
    ).save()
    note = f"{grade.code}: {said}"
    await tell_step(work=work, staff_member=staff_member, action=action, before=staff_member.state, note=note)
    return staff_member


async def recertify_staff_grade(*, work: Work, staff_member: StaffMember, evidence: str) -> StaffMember:
    """Certifies the grade anew, for another term from today on; raises `WrongState` for one that holds for good."""
    action = StaffAction.RECERTIFY_STAFF_GRADE
    require(action, state=staff_member.state)
    grade = (await grade_rules()).grades.get(staff_member.grade or "")
    if grade is None or grade.recertify_months is None:
        raise WrongState(field=("staff_member_id",), state=staff_member.grade or "UNGRADED")
    return await give_grade(work=work, staff_member=staff_member, grade=grade, evidence=evidence, action=action)


async def age_grade(*, work: Work, staff_member: StaffMember) -> None:
    """Brings the certification to where it stands today, and tells of it."""
    staff_member.grade_standing = (await grade_rules()).standing(staff_member.grade_until, today=work.today)
    await staff_member.save()
    note = f"{staff_member.grade}: {staff_member.grade_until}"
    action = f"GRADE_{staff_member.grade_standing}"
    await tell_step(work=work, staff_member=staff_member, action=action, before=staff_member.state, note=note)
    work.emit(name=DUE, entity="StaffMember", entity_id=staff_member.id, branch_id=staff_member.branch_id)
