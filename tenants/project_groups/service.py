"""Use cases of project groups: founded, joined and left, led by somebody else, dissolved."""

from datetime import date
from uuid import UUID

from tenants.branches.entering import taking_on
from tenants.core.errors import Missing, Refusal
from tenants.core.permissions import Permission
from tenants.core.texts import required
from tenants.core.timeline import tell
from tenants.core.work import Work
from tenants.project_groups.models import ProjectGroup, ProjectGroupMember
from tenants.project_groups.workflow import ProjectGroupAction, ProjectGroupStatus, checked_end, require
from tenants.staff.models import StaffMember
from tenants.staff.queries import STAFF
from tenants.staff.workflow import EMPLOYED

NAME, TEXT = 200, 2_000


class NotEmployed(Refusal):
    """{name} is not employed and belongs to no project group."""

    code = "NOT_EMPLOYED"
    zh = "{name} 不在职，不能加入项目组。"


class AlreadyMember(Refusal):
    """{name} is a member already."""

    code = "TAKEN"
    zh = "{name} 已是项目组成员。"


class LeaderStays(Refusal):
    """{name} leads the project group {group}; name another leader first."""

    code = "STILL_RESPONSIBLE"
    zh = "{name} 是项目组“{group}”的负责人，请先更换负责人。"


async def create_project_group(
    *, work: Work, name: str, purpose: str, branch_id: UUID, leader_id: UUID, ends_on: date
) -> ProjectGroup:
    """Founds a group that begins today; its leader is its first member."""
    branch = await taking_on(work=work, id=branch_id, permission=Permission.PROJECT_GROUP_MANAGE)
    leader = await _person(work, leader_id, field="leader_id")
    group = ProjectGroup(
        name=required(name, field="name", limit=NAME),
        purpose=required(purpose, field="purpose", limit=TEXT),
        branch=branch,
        leader=leader,
        starts_on=work.today,
        ends_on=checked_end(ends_on, starts_on=work.today, today=work.today),
        status=ProjectGroupStatus.ACTIVE,
    )
    await group.save()
    await ProjectGroupMember(project_group=group, staff_member=leader, since=work.today).save()
    await tell(work=work, record=group, action="CREATE_PROJECT_GROUP", after=group.status, note=group.purpose)
    return group


async def update_project_group(
    *,
    work: Work,
    group: ProjectGroup,
    name: str | None = None,
    purpose: str | None = None,
    leader_id: UUID | None = None,
    ends_on: date | None = None,
) -> ProjectGroup:
    """Changes what is given; what is left out stays. A new leader who is no member becomes one."""
    action = ProjectGroupAction.UPDATE_PROJECT_GROUP
    require(action, status=group.status)
    group.name = group.name if name is None else required(name, field="name", limit=NAME)
    group.purpose = group.purpose if purpose is None else required(purpose, field="purpose", limit=TEXT)
    if ends_on is not None:
        group.ends_on = checked_end(ends_on, starts_on=group.starts_on, today=work.today)
    if leader_id is not None:
        group.leader = await _person(work, leader_id, field="leader_id")
        if await _membership(group, leader_id) is None:
            await ProjectGroupMember(project_group=group, staff_member=group.leader, since=work.today).save()
    return await _told(work, group, action)


async def add_project_group_member(*, work: Work, group: ProjectGroup, staff_member_id: UUID) -> ProjectGroup:
    """Takes somebody of any branch in from today on; raises `AlreadyMember`, `NotEmployed`."""
    action = ProjectGroupAction.ADD_PROJECT_GROUP_MEMBER
    require(action, status=group.status)
    person = await _person(work, staff_member_id, field="staff_member_id")
    if await _membership(group, person.id) is not None:
        raise AlreadyMember(field=("staff_member_id",), name=person.name)
    await ProjectGroupMember(project_group=group, staff_member=person, since=work.today).save()
    return await _told(work, group, action, note=person.name)


async def remove_project_group_member(*, work: Work, group: ProjectGroup, staff_member_id: UUID) -> ProjectGroup:
    """Ends somebody's membership today; raises `Missing` for who is none, `LeaderStays` for its leader."""
    action = ProjectGroupAction.REMOVE_PROJECT_GROUP_MEMBER
    require(action, status=group.status)
    person = await work.find(source=STAFF, id=staff_member_id, field="staff_member_id")
    held = await _membership(group, person.id)
    if held is None:
        raise Missing(field=("staff_member_id",))
    if person.id == group.leader_id:
        raise LeaderStays(field=("staff_member_id",), name=person.name, group=group.name)
    await _end(work, group, held)
    return await _told(work, group, action, note=person.name)


async def dissolve_project_group(*, work: Work, group: ProjectGroup, reason: str) -> ProjectGroup:
    """Dissolves the group today; all memberships end."""
    action = ProjectGroupAction.DISSOLVE_PROJECT_GROUP
    require(action, status=group.status)
    said = required(reason, field="reason", limit=TEXT)
    for held in await ProjectGroupMember.filter(project_group_id=group.id, until=None).order_by("id"):
        await _end(work, group, held)
    group.status, group.dissolved_on = ProjectGroupStatus.DISSOLVED, work.today
    return await _told(work, group, action, before=ProjectGroupStatus.ACTIVE, note=said)


async def leave_project_groups(*, work: Work, staff_member: StaffMember) -> None:
    """Who leaves the chain belongs to no group any more; raises `LeaderStays` for who still leads one."""
    led = await ProjectGroup.filter(leader_id=staff_member.id, status=ProjectGroupStatus.ACTIVE).first()
    if led is not None:
        raise LeaderStays(name=staff_member.name, group=led.name)
    mine = ProjectGroupMember.filter(staff_member_id=staff_member.id, until=None).prefetch_related("project_group")
    for held in await mine.order_by("id"):
        await _end(work, held.project_group, held)


async def _person(work: Work, id: UUID, *, field: str) -> StaffMember:
    person = await work.find(source=STAFF, id=id, field=field, hold=True)
    if person.state not in EMPLOYED:
        raise NotEmployed(field=(field,), name=person.name)
    return person


async def _membership(group: ProjectGroup, staff_id: UUID) -> ProjectGroupMember | None:
    return await ProjectGroupMember.filter(project_group_id=group.id, staff_member_id=staff_id, until=None).first()


async def _end(work: Work, group: ProjectGroup, held: ProjectGroupMember) -> None:
    held.project_group, held.until = group, work.today
    await held.save()


async def _told(
    work: Work,
    group: ProjectGroup,
    action: ProjectGroupAction,
    *,
    before: ProjectGroupStatus | None = None,
    note: str | None = None,
) -> ProjectGroup:
    await group.advance()
    await tell(work=work, record=group, action=action, before=before or group.status, after=group.status, note=note)
    return group
