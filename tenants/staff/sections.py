"""The sections a branch is divided into, each with whoever heads it."""

from uuid import UUID

from tenants.branches.models import Branch
from tenants.branches.queries import SECTIONS
from tenants.core.contact_data import phone_number
from tenants.core.errors import Missing, Refusal
from tenants.core.work import Work
from tenants.staff.models import BranchSection, StaffMember
from tenants.staff.queries import STAFF
from tenants.staff.workflow import EMPLOYED


class WorksElsewhere(Refusal):
    """{name} does not work at {branch} and cannot head a section there."""

    code = "NOT_EMPLOYED"
    zh = "{name} 不在 {branch} 任职，不能担任该科室负责人。"


async def set_branch_section(
    *, work: Work, branch: Branch, section_id: UUID, head_id: UUID | None = None, phone: str | None = None
) -> BranchSection:
    """Gives a branch a section, or a section of it another head and number; without them it has none for now."""
    section = await work.find(source=SECTIONS, id=section_id, field="section_id")
    held = await BranchSection.filter(branch_id=branch.id, section_id=section.id).select_for_update(no_key=True).first()
    made = held or BranchSection(branch=branch, section=section)
    made.branch = branch
    made.head = await _head(work, branch, head_id) if head_id else None
    made.phone = phone_number(phone, field="phone")
    await made.save()
    return made


async def remove_branch_section(*, work: Work, branch: Branch, section_id: UUID) -> BranchSection:
    """Takes a section away from a branch; raises `Missing` when it has none such."""
    section = await work.find(source=SECTIONS, id=section_id, field="section_id")
    held = await BranchSection.filter(branch_id=branch.id, section_id=section.id).select_for_update(no_key=True).first()
    if held is None:
        raise Missing(field=("section_id",))
    held.branch, held.head = branch, None
    await held.delete()
    return held


async def _head(work: Work, branch: Branch, id: UUID) -> StaffMember:
    """Held until the end, so that they neither leave nor move before."""
    head = await work.find(source=STAFF, id=id, field="head_id", hold=True)
    if head.state not in EMPLOYED or head.branch_id != branch.id:
        raise WorksElsewhere(field=("head_id",), name=head.name, branch=branch.name)
    return head


async def leave_sections(*, work: Work, staff_member: StaffMember) -> None:  # noqa: ARG001
    """Who leaves, or goes to another branch, heads no section of the one that is left."""
    headed = BranchSection.filter(head_id=staff_member.id).exclude(branch_id=staff_member.branch_id)
    if staff_member.state not in EMPLOYED:
        headed = BranchSection.filter(head_id=staff_member.id)
    for section in await headed.order_by("id").prefetch_related("branch"):
        section.head = None
        await section.save()
