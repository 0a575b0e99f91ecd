"""One valid input of every mutation of project groups, about a group at a place, and what each writes."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from schema.core.ids import encode
from tenants.project_groups import service
from tenants.project_groups.models import ProjectGroup
from tenants.project_groups.queries import PROJECT_GROUPS
from tests.people import Chain

Input = dict[str, Any]
LEADERS = {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER"}
MEMBERS: Mapping[str, Input] = {
    "createProjectGroup": {"name": "开门红专项组", "purpose": "一季度开门红活动", "endsOn": "2026-06-30"},
    "updateProjectGroup": {"endsOn": "2026-05-31"},
    "addProjectGroupMember": {},
    "removeProjectGroupMember": {},
    "dissolveProjectGroup": {"reason": "任务提前完成"},
}
PROJECT_GROUP_CALLERS: Mapping[str, set[str]] = dict.fromkeys(MEMBERS, LEADERS)
ENDS_ON = date(2026, 6, 30)
# Somebody of another branch, within the sight of whoever leads the place's.
_OTHERS = {"005": "003", "004": "003", "006": "002", "007": "001"}
_STEP = {"ProjectGroup": 1, "TimelineEntry": 1}
_MEMBER = {"ProjectGroupMember": 1, "TimelineEntry": 1}
PROJECT_GROUPS_WRITTEN: dict[str, tuple[dict[str, int], tuple[str, str, Any, Any]]] = {
    "createProjectGroup": ({**_STEP, "ProjectGroupMember": 1}, ("ProjectGroup", "name", None, "开门红专项组")),
    "updateProjectGroup": (_STEP, ("ProjectGroup", "ends_on", "2026-06-30", "2026-05-31")),
    "addProjectGroupMember": (_MEMBER, ("ProjectGroupMember", "since", None, "2026-03-09")),
    "removeProjectGroupMember": (_MEMBER, ("ProjectGroupMember", "until", None, "2026-03-09")),
    "dissolveProjectGroup": ({**_STEP, "ProjectGroupMember": 2}, ("ProjectGroup", "status", "ACTIVE", "DISSOLVED")),
}


async def put_group(chain: Chain, *, branch: str, leader: str, members: tuple[str, ...] = ()) -> ProjectGroup:
    """A group that the branch runs."""
    async with chain.work() as work:
        group = await service.create_project_group(
            work=work,
            name=f"{branch} 专项组 {leader}",
            purpose="客户走访月",
            branch_id=chain.branches[branch].id,
            leader_id=chain.staff[leader].id,
            ends_on=ENDS_ON,
        )
        for number in members:
            await service.add_project_group_member(work=work, group=group, staff_member_id=chain.staff[number].id)
    return group


async def project_group_input(chain: Chain, name: str, *, branch: str, staff: str) -> Input:
    """The input of that mutation; the group's leader works at the branch, a member elsewhere."""
    if name == "createProjectGroup":
        at = {"branchId": chain.id(chain.branches[branch]), "leaderId": chain.id(chain.staff[staff])}
        return {**at, **MEMBERS[name]}
    other = _OTHERS[staff]
    members = () if name == "addProjectGroupMember" else (other,)
    group = await put_group(chain, branch=branch, leader=staff, members=members)
    given = {"staffMemberId": chain.id(chain.staff[other])} if name.endswith("Member") else MEMBERS[name]
    return {"projectGroupId": str(encode(PROJECT_GROUPS, group.id)), "expectedVersion": group.version, **given}
