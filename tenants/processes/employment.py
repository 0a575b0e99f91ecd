"""Employment where it concerns more than the person: leavers hand over first, customers move along."""

from datetime import date
from uuid import UUID

from tenants.complaints.models import Complaint
from tenants.complaints.workflow import OPEN
from tenants.core.errors import Refusal
from tenants.core.work import Work
from tenants.customers.models import Customer
from tenants.customers.service import follow_manager
from tenants.identity.giving import refuse_acting_beyond
from tenants.identity.models import User
from tenants.identity.service.people import switch
from tenants.identity.service.roles import follow_transfer
from tenants.opportunities.models import Opportunity
from tenants.opportunities.service import follow_owner
from tenants.opportunities.workflow import OpportunityStatus
from tenants.processes.leaving import complete_departure
from tenants.project_groups.service import leave_project_groups
from tenants.staff import service as staff
from tenants.staff.models import StaffMember
from tenants.staff.sections import leave_sections
from tenants.staff.workflow import AT_WORK, LEFT, EmploymentState
from tenants.training.gates import require_may_serve


class StillResponsible(Refusal):
    """{name} is still responsible for {customers} customers; hand them over first."""

    code = "STILL_RESPONSIBLE"
    zh = "{name} 仍负责 {customers} 位客户，请先办理移交。"


class StillSelling(Refusal):
    """{name} still owns {sales} open sales; give them to somebody else first."""

    code = "STILL_RESPONSIBLE"
    zh = "{name} 仍负责 {sales} 个进行中的商机，请先改派。"


class StillHandling(Refusal):
    """{name} still handles {complaints} open complaints; give them to somebody else first."""

    code = "STILL_RESPONSIBLE"
    zh = "{name} 仍在处理 {complaints} 件未结投诉，请先改派。"


async def change_employment(
    *, work: Work, staff_member: StaffMember, state: EmploymentState, effective_on: date | None = None, reason: str
) -> StaffMember:
    """Takes a person's employment one step further. Who leaves is shut out at once.

    Raises `StillResponsible` while a leaver has customers, `StillHandling` while they handle complaints,
    `NotHandedOver` before they have their leaving certificate, `NoCertificate` for who comes to the counter, and as the
    step itself does.
    """
    changed = await staff.change_employment(
        work=work, staff_member=staff_member, state=state, effective_on=effective_on, reason=reason
    )
    await require_may_work(work=work, staff_member=changed, field="state")
    if state in LEFT:
        await leave_sections(work=work, staff_member=changed)
        await leave_project_groups(work=work, staff_member=changed)
        if customers := await Customer.filter(manager_id=staff_member.id, merged_into_id=None).count():
            raise StillResponsible(field=("state",), name=staff_member.name, customers=customers)
        if complaints := await Complaint.filter(handler_id=staff_member.id, status__in=list(OPEN)).count():
            raise StillHandling(field=("state",), name=staff_member.name, complaints=complaints)
        if sales := await Opportunity.filter(owner_id=staff_member.id, status=OpportunityStatus.OPEN).count():
            raise StillSelling(field=("state",), name=staff_member.name, sales=sales)
        await complete_departure(work=work, staff_member=changed)
        if user := await User.get_or_none(staff_id=staff_member.id, active=True):
            await switch(work=work, user=user, active=False)
    return changed


async def confirm_probation(*, work: Work, staff_member: StaffMember, reason: str) -> StaffMember:
    """Ends probation well; raises `NoCertificate` for who sits at the counter without."""
    confirmed = await staff.confirm_probation(work=work, staff_member=staff_member, reason=reason)
    await require_may_work(work=work, staff_member=confirmed, field="staff_member_id")
    return confirmed


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
    """Sends a person to another branch; the customers they are responsible for and their open sales move along.

    The roles they held over the branch they leave end today. The one that their post brings begins over the new
    branch at once, if whoever transfers them may give it there; else it is for somebody to give who may.
    """
    left = staff_member.branch_id
    moved = await staff.transfer_staff_member(
        work=work,
        staff_member=staff_member,
        branch_id=branch_id,
        post_id=post_id,
        superior_id=superior_id,
        effective_on=effective_on,
        reason=reason,
    )
    await require_may_work(work=work, staff_member=moved, field="post_id")
    await follow_manager(work=work, manager=moved)
    await follow_owner(work=work, owner=moved)
    await leave_sections(work=work, staff_member=moved)
    if moved.branch_id != left:
        await follow_transfer(work=work, staff_member=moved, left=left)
    return moved


async def require_may_work(*, work: Work, staff_member: StaffMember, field: str) -> None:
    """Whoever begins to work at the counter holds its certificates; applicants and those suspended do not work there.

    Raises `NoCertificate` at `field`.
    """
    if staff_member.state in AT_WORK:
        await staff_member.fetch_related("post")
        await require_may_serve(staff_member=staff_member, on=work.today, field=field)


async def check_new_address(*, work: Work, staff_member: StaffMember, email: str | None) -> None:
    """Links into an account go to this address, so nobody changes that of somebody with more rights than their own.

    Raises `MoreThanHeld`.
    """
    if email is None or email == staff_member.email:
        return
    user = await User.get_or_none(staff_id=staff_member.id)
    if user is not None and user.id != work.actor.user_id:
        await refuse_acting_beyond(work=work, user=user, field="email")
