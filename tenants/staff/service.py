"""Use cases of staff: take on, change the file, move through employment."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from tenants.branches.queries import BRANCHES
from tenants.core import custom_fields as own_fields
from tenants.core.dates import local_date
from tenants.core.errors import Refusal, Taken, WrongState
from tenants.core.permissions import Permission
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.staff.models import EmploymentChange, StaffMember
from tenants.staff.queries import POSTS, STAFF
from tenants.staff.workflow import LEFT, EmploymentState, may_become


class OwnSuperior(Refusal):
    """Nobody reports to themselves, directly or through others."""

    code = "CYCLE"
    zh = "任何人不得直接或间接向自己汇报。"


async def create_staff_member(
    *,
    work: Work,
    number: str,
    name: str,
    branch_id: UUID,
    post_id: UUID,
    superior_id: UUID | None = None,
    state: EmploymentState = EmploymentState.APPLICANT,
    hired_on: date | None = None,
    probation_until: date | None = None,
    phone: str | None = None,
    email: str | None = None,
    custom_fields: Mapping[str, object] | None = None,
) -> StaffMember:
    """Opens a person's file at a branch, in a post; `number` is the employee number."""
    branch = await work.find(source=BRANCHES, id=branch_id, field="branch_id", permission=Permission.STAFF_CREATE)
    post = await work.find(source=POSTS, id=post_id, field="post_id")
    superior = await work.find(source=STAFF, id=superior_id, field="superior_id") if superior_id else None
    number = required(number, field="number", limit=40)
    if await StaffMember.filter(number=number).exists():
        raise Taken(field=("number",))
    member = StaffMember(
        number=number,
        name=required(name, field="name", limit=200),
        branch=branch,
        post=post,
        superior=superior,
        state=state,
        hired_on=hired_on,
        probation_until=probation_until,
        phone=cleaned(phone, field="phone", limit=40),
        email=cleaned(email, field="email", limit=200),
        custom_fields=await own_fields.validated(entity="StaffMember", values=custom_fields or {}),
    )
    await member.save()
    today = local_date(work.now, zone=work.tenant.time_zone)
    await EmploymentChange(
        staff_member=member, before=None, after=state, effective_on=hired_on or today, reason="taken on"
    ).save()
    return member


async def update_staff_member(
    *,
    work: Work,
    staff_member: StaffMember,
    name: str | None = None,
    post_id: UUID | None = None,
    superior_id: UUID | None = None,
    phone: str | None = None,
    email: str | None = None,
    custom_fields: Mapping[str, object] | None = None,
) -> StaffMember:
    """Changes what is given of the file; what is left out stays."""
    if name is not None:
        staff_member.name = required(name, field="name", limit=200)
    if post_id is not None:
        staff_member.post = await work.find(source=POSTS, id=post_id, field="post_id")
    if superior_id is not None:
        await _report_to(work=work, staff_member=staff_member, superior_id=superior_id)
    if phone is not None:
        staff_member.phone = cleaned(phone, field="phone", limit=40)
    if email is not None:
        staff_member.email = cleaned(email, field="email", limit=200)
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

    Raises `WrongState` when the step is not open from where they stand.
    """
    before = staff_member.state
    if not may_become(before=before, after=state):
        raise WrongState(field=("state",), state=before.value)
    effective_on = effective_on or local_date(work.now, zone=work.tenant.time_zone)
    staff_member.state = state
    staff_member.left_on = effective_on if state in LEFT else None
    if before is EmploymentState.APPLICANT:
        staff_member.hired_on = effective_on
    await staff_member.save()
    await EmploymentChange(
        staff_member=staff_member,
        before=before,
        after=state,
        effective_on=effective_on,
        reason=required(reason, field="reason", limit=2_000),
    ).save()
    return staff_member


async def _report_to(*, work: Work, staff_member: StaffMember, superior_id: UUID) -> None:
    superior = await work.find(source=STAFF, id=superior_id, field="superior_id")
    above: StaffMember | None = superior
    while above is not None:
        if above.id == staff_member.id:
            raise OwnSuperior(field=("superior_id",))
        above = await StaffMember.get_or_none(id=above.superior_id) if above.superior_id else None
    staff_member.superior = superior
