"""Use cases of staff: take on, change the file, move through employment and through the chain.

What of this concerns others too, such as the customers of somebody who leaves, is a process.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Unpack
from uuid import UUID

from tenants.branches.entering import require_living_branch, taking_on
from tenants.branches.queries import organisation_held
from tenants.core import custom_fields as own_fields
from tenants.core.contact_data import email_address, phone_number
from tenants.core.dates import local_date
from tenants.core.errors import Invalid, Refusal, Taken, WrongState
from tenants.core.identification import Papers, take_papers
from tenants.core.identity_documents import OF_PERSONS
from tenants.core.permissions import Permission
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.staff.grades import grade_rules
from tenants.staff.history import follow_branch, follow_state
from tenants.staff.models import EmploymentChange, Post, StaffMember
from tenants.staff.queries import POSTS, STAFF
from tenants.staff.rules import employment_rules
from tenants.staff.story import ENDING, tell_step
from tenants.staff.workflow import BEGINNINGS, LEFT, EmploymentState, StaffAction, may_become, require


class OwnSuperior(Refusal):
    """Nobody reports to themselves, directly or through others."""

    code = "CYCLE"
    zh = "任何人不得直接或间接向自己汇报。"


class OwnRecruiter(Refusal):
    """Nobody recruits themselves."""

    code = "CYCLE"
    zh = "任何人不得自己增员自己。"


class HasLeft(Refusal):
    """{name} has left and nobody can report to them."""

    code = "NOT_EMPLOYED"
    zh = "{name} 已离职，不能作为上级。"


class WorksThere(Refusal):
    """{name} works there in that post already."""

    code = "UNCHANGED"
    zh = "{name} 已在该机构担任该岗位。"


async def create_staff_member(
    *,
    work: Work,
    number: str,
    name: str,
    branch_id: UUID,
    post_id: UUID,
    superior_id: UUID | None = None,
    recruiter_id: UUID | None = None,
    state: EmploymentState = EmploymentState.APPLICANT,
    hired_on: date | None = None,
    probation_until: date | None = None,
    phone: str | None = None,
    email: str | None = None,
    custom_fields: Mapping[str, object] | None = None,
    **papers: Unpack[Papers],
) -> StaffMember:
    """Opens a person's file; `hired_on` is the first day of employment: today when left out, none for an applicant.
    Probation ends as the tenant's rules have it unless a day is given."""
    if state not in BEGINNINGS:
        raise WrongState(field=("state",), state=state.value)
    branch = await taking_on(work=work, id=branch_id, permission=Permission.STAFF_CREATE)
    hired_on = None if state is EmploymentState.APPLICANT else hired_on or work.today
    member = StaffMember(
        number=await _free_number(number),
        name=required(name, field="name", limit=200),
        branch=branch,
        post=await _post(work=work, id=post_id),
        superior=await _superior(work=work, id=superior_id) if superior_id else None,
        recruiter=await _recruiter(work=work, id=recruiter_id) if recruiter_id else None,
        state=state,
        hired_on=hired_on,
        probation_until=_after(probation_until, hired_on=hired_on),
        phone=phone_number(phone, field="phone"),
        email=email_address(email, field="email"),
        custom_fields=await own_fields.validated(entity="StaffMember", values=custom_fields or {}),
    )
    take_papers(work=work, record=member, papers=papers, documents=OF_PERSONS, card=True)
    return await _opened(work, member)


async def update_staff_member(
    *,
    work: Work,
    staff_member: StaffMember,
    name: str | None = None,
    post_id: UUID | None = None,
    superior_id: UUID | None = None,
    recruiter_id: UUID | None = None,
    probation_until: date | None = None,
    phone: str | None = None,
    email: str | None = None,
    custom_fields: Mapping[str, object] | None = None,
    **papers: Unpack[Papers],
) -> StaffMember:
    """Changes what is given of the file; what is left out stays.

    Raises `WrongState` for the recruiter of somebody who is not an applicant any more: figures count on it.
    """
    if name is not None:
        staff_member.name = required(name, field="name", limit=200)
    if post_id is not None:
        await _take_post(staff_member, await _post(work=work, id=post_id))
    if superior_id is not None:
        await _report_to(work=work, staff_member=staff_member, superior_id=superior_id)
    if recruiter_id is not None:
        await _recruited_by(work=work, staff_member=staff_member, recruiter_id=recruiter_id)
    if probation_until is not None:
        staff_member.probation_until = _after(probation_until, hired_on=staff_member.hired_on)
        await _watch_probation(staff_member)
    if phone is not None:
        staff_member.phone = phone_number(phone, field="phone")
    if email is not None:
        staff_member.email = email_address(email, field="email")
    take_papers(work=work, record=staff_member, papers=papers, documents=OF_PERSONS, card=True)
    if custom_fields is not None:
        staff_member.custom_fields = await own_fields.validated(
            entity="StaffMember", values=custom_fields, stored=staff_member.custom_fields
        )
    await staff_member.save()
    return staff_member


async def change_employment(
    *, work: Work, staff_member: StaffMember, state: EmploymentState, effective_on: date | None = None, reason: str
) -> StaffMember:
    """Takes a person's employment one step further, with the reason on record.

    `effective_on` is today or a past day, not before the last step's. Raises `WrongState` when the step is not open
    from where they stand.
    """
    before = staff_member.state
    if not may_become(before=before, after=state):
        raise WrongState(field=("state",), state=before.value)
    if before in LEFT:
        await require_living_branch(id=staff_member.branch_id, field="state")
    effective_on = await _next_day(work=work, staff_member=staff_member, given=effective_on)
    staff_member.state = state
    staff_member.left_on = effective_on if state in LEFT else None
    if state is EmploymentState.APPLICANT:
        staff_member.hired_on = staff_member.probation_until = staff_member.effective_on = None
    elif before is EmploymentState.APPLICANT:
        staff_member.hired_on = effective_on
        await _begin(staff_member)
    _settle(staff_member)
    await staff_member.save()
    action = StaffAction.CHANGE_EMPLOYMENT.value
    await _record(work, staff_member, action, before=before, effective_on=effective_on, reason=reason)
    return staff_member


async def confirm_probation(*, work: Work, staff_member: StaffMember, reason: str) -> StaffMember:
    """Ends probation well: the person is regular from today on."""
    require(StaffAction.CONFIRM_PROBATION, state=staff_member.state)
    return await change_employment(work=work, staff_member=staff_member, state=EmploymentState.REGULAR, reason=reason)


async def extend_probation(*, work: Work, staff_member: StaffMember, until: date, reason: str) -> StaffMember:
    """Probation ends later, at most as late as the tenant's rules allow; somebody is reminded anew."""
    require(StaffAction.EXTEND_PROBATION, state=staff_member.state)
    said, before = required(reason, field="reason", limit=2_000), staff_member.probation_until
    if before is not None and until <= before:
        raise Invalid(field=("until",), detail=f"> {before}")
    staff_member.probation_until = until
    await _watch_probation(staff_member, field="until")
    await staff_member.save()
    note = f"{before} → {until}: {said}"
    action = StaffAction.EXTEND_PROBATION.value
    await tell_step(work=work, staff_member=staff_member, action=action, before=staff_member.state, note=note)
    return staff_member


async def remind_of_probation(*, work: Work, staff_member: StaffMember) -> None:
    """Probation ends soon: whoever answers for the person is told, once."""
    staff_member.remind_on = None
    await staff_member.save()
    note = f"{staff_member.probation_until}"
    await tell_step(work=work, staff_member=staff_member, action="REMIND", before=staff_member.state, note=note)
    work.emit(name=ENDING, entity="StaffMember", entity_id=staff_member.id, branch_id=staff_member.branch_id)


async def transfer_staff_member(
    *,
    work: Work,
    staff_member: StaffMember,
    branch_id: UUID,
    post_id: UUID | None = None,
    superior_id: UUID | None = None,
    effective_on: date | None = None,
    reason: str,
) -> StaffMember:
    """Sends a person to another branch, in another post or the same; the step stays in the history of employment, and
    they belong to the branch from that day on: today or a past one, not before the last step's.

    The permission must reach both branches. Raises `WrongState` for somebody who has left.
    """
    require(StaffAction.TRANSFER_STAFF_MEMBER, state=staff_member.state)
    branch = await taking_on(work=work, id=branch_id, permission=Permission.STAFF_UPDATE)
    post = await _post(work=work, id=post_id) if post_id else None
    if (branch.id, post_id or staff_member.post_id) == (staff_member.branch_id, staff_member.post_id):
        raise WorksThere(field=("branch_id",), name=staff_member.name)
    if superior_id is not None:
        await _report_to(work=work, staff_member=staff_member, superior_id=superior_id)
    staff_member.branch = branch
    if post is not None:
        await _take_post(staff_member, post)
    await staff_member.save()
    effective_on = await _next_day(work=work, staff_member=staff_member, given=effective_on)
    action = StaffAction.TRANSFER_STAFF_MEMBER.value
    await _record(work, staff_member, action, before=staff_member.state, effective_on=effective_on, reason=reason)
    return staff_member


async def _free_number(number: str) -> str:
    number = required(number, field="number", limit=40)
    if await StaffMember.filter(number=number).exists():
        raise Taken(field=("number",))
    return number


async def _post(*, work: Work, id: UUID) -> Post:
    post = await work.find(source=POSTS, id=id, field="post_id")
    if post.retired_at is not None:
        raise WrongState(field=("post_id",), state="RETIRED")
    return post


async def _superior(*, work: Work, id: UUID) -> StaffMember:
    superior = await work.find(source=STAFF, id=id, field="superior_id")
    if superior.state in LEFT:
        raise HasLeft(field=("superior_id",), name=superior.name)
    return superior


async def _recruiter(*, work: Work, id: UUID) -> StaffMember:
    return await work.find(source=STAFF, id=id, field="recruiter_id")


async def _recruited_by(*, work: Work, staff_member: StaffMember, recruiter_id: UUID) -> None:
    if staff_member.state is not EmploymentState.APPLICANT:
        raise WrongState(field=("recruiter_id",), state=staff_member.state.value)
    recruiter = await _recruiter(work=work, id=recruiter_id)
    if recruiter.id == staff_member.id:
        raise OwnRecruiter(field=("recruiter_id",))
    staff_member.recruiter = recruiter


async def _report_to(*, work: Work, staff_member: StaffMember, superior_id: UUID) -> None:
    """Two who are put below each other at once take turns, so that the second is refused."""
    await organisation_held()
    superior = await _superior(work=work, id=superior_id)
    above: StaffMember | None = superior
    while above is not None:
        if above.id == staff_member.id:
            raise OwnSuperior(field=("superior_id",))
        above = await StaffMember.get_or_none(id=above.superior_id) if above.superior_id else None
    staff_member.superior = superior


def _after(probation_until: date | None, *, hired_on: date | None) -> date | None:
    if probation_until is not None and hired_on is not None and probation_until < hired_on:
        raise Invalid(field=("probation_until",), detail=f">= {hired_on}")
    return probation_until


async def _next_day(*, work: Work, staff_member: StaffMember, given: date | None) -> date:
    """The day of a step: as given or today, in the order of the steps before it."""
    today = local_date(work.now, zone=work.tenant.time_zone)
    last = await EmploymentChange.filter(staff_member_id=staff_member.id).order_by("-effective_on", "-id").first()
    if given is None:
        return max(today, last.effective_on) if last else today
    if given > today or (last is not None and given < last.effective_on):
        raise Invalid(field=("effective_on",), detail=f"{last.effective_on if last else '…'} – {today}")
    return given


async def _opened(work: Work, staff_member: StaffMember) -> StaffMember:
    await _begin(staff_member)
    await staff_member.save()
    on = staff_member.hired_on or work.today
    await _record(work, staff_member, "TAKE_ON", before=None, effective_on=on, reason="taken on")
    return staff_member


async def _begin(staff_member: StaffMember) -> None:
    """What begins with the first day of employment: probation, and the days until they count as recruited."""
    if staff_member.hired_on is None:
        return
    rules = await employment_rules()
    staff_member.effective_on = staff_member.hired_on + timedelta(days=rules.effective_days)
    if staff_member.state is EmploymentState.PROBATION:
        ends = rules.probation.ends(since=staff_member.hired_on)
        staff_member.probation_until = staff_member.probation_until or ends
        await _watch_probation(staff_member)


async def _watch_probation(staff_member: StaffMember, *, field: str = "probation_until") -> None:
    """Somebody will be reminded of its end. Raises `Invalid` at `field` for one too short or too long."""
    until, since = staff_member.probation_until, staff_member.hired_on
    if staff_member.state is EmploymentState.PROBATION and until is not None and since is not None:
        probation = (await employment_rules()).probation
        probation.require(until, since=since, field=field)
        staff_member.remind_on = probation.reminds_on(until)


async def _take_post(staff_member: StaffMember, post: Post) -> None:
    """With the post ends a grade that is none of the new one's."""
    staff_member.post = post
    grade = (await grade_rules()).grades.get(staff_member.grade or "")
    if grade is None or grade.post != post.code:
        _end_grade(staff_member)


def _end_grade(staff_member: StaffMember) -> None:
    staff_member.grade = staff_member.grade_standing = staff_member.grade_until = None


def _settle(staff_member: StaffMember) -> None:
    """Whoever is not on probation need not be reminded of; leavers have no grade, and who left too early was not
    effectively recruited."""
    if staff_member.state in LEFT:
        _end_grade(staff_member)
    if staff_member.state is not EmploymentState.PROBATION:
        staff_member.remind_on = None
    left, effective = staff_member.left_on, staff_member.effective_on
    if left is not None and effective is not None and left + timedelta(days=1) < effective:
        staff_member.effective_on = None


async def _record(
    work: Work,
    staff_member: StaffMember,
    action: str,
    *,
    before: EmploymentState | None,
    effective_on: date,
    reason: str,
) -> None:
    """The step with its reason, where the person stands and belongs from that day on, and their timeline."""
    said = required(reason, field="reason", limit=2_000)
    await EmploymentChange(
        staff_member=staff_member, before=before, after=staff_member.state, effective_on=effective_on, reason=said
    ).save()
    if before is not staff_member.state:
        await follow_state(staff_member=staff_member, on=effective_on, reason=said)
    await follow_branch(staff_member=staff_member, on=effective_on)
    await tell_step(work=work, staff_member=staff_member, action=action, before=before, note=said)
