"""Units of the demo on their way to an opening or a closing, one in each state; sections, project groups."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Final

from scripts.demo.requests import act_as
from scripts.demo.shapes import UserPlan
from tenants.approvals.models import ApprovalRequest
from tenants.branches.models import Branch, Section
from tenants.branches.service import abandon_branch, assess_branch, propose_branch
from tenants.branches.workflow import AssessmentVerdict, BranchLevel
from tenants.core.work import Work
from tenants.identity.models import User
from tenants.processes.approvals import approve_request
from tenants.processes.branch_life import propose_closing, request_opening, start_preparing
from tenants.project_groups.service import (
    add_project_group_member,
    create_project_group,
    dissolve_project_group,
)
from tenants.registry.blueprint_parts import RoleCode
from tenants.staff.models import StaffMember
from tenants.staff.sections import set_branch_section

# How far each goes: proposed, assessed, its opening asked for, approved, prepared, to be closed before it opened.
NEW_TOWNS: Final = ("临港新城", "滨江新区", "高铁南站", "软件园", "大学城", "空港物流园")
GIVEN_UP: Final = "老城北街"
DAYS_AGO: Final = 60
SURVEY: Final = "三公里内常住人口八万，尚无同业网点；租金适中，一年内可望收支平衡。"


async def open_and_close(*, work: Work, users: Mapping[RoleCode, UserPlan], now: datetime) -> None:
    """Below the demo's regional manager, who proposes them; headquarters approves."""
    proposer, decider = [
        await User.get(username=users[role].username) for role in (RoleCode.REGIONAL_MANAGER, RoleCode.HQ_ADMIN)
    ]
    region = await Branch.get(code=users[RoleCode.REGIONAL_MANAGER].unit_code)
    manager = users[RoleCode.BRANCH_MANAGER]
    at = now - timedelta(days=DAYS_AGO)
    for far, town in enumerate(NEW_TOWNS):
        await act_as(work, proposer.id, at)
        unit = await _proposed(work, region, number=far + 1, town=town)
        await _lead(work, unit, far=far, proposer=proposer, decider=decider)
    await act_as(work, proposer.id, at)
    await abandon_branch(
        work=work, branch=await _proposed(work, region, number=len(NEW_TOWNS) + 1, town=GIVEN_UP), reason="房东另租"
    )
    await _divide(work, await StaffMember.get(number=manager.staff_number))
    await _work_together(work, region, await StaffMember.get(number=manager.staff_number), proposer)


async def _proposed(work: Work, region: Branch, *, number: int, town: str) -> Branch:
    return await propose_branch(
        work=work,
        code=f"{region.code}-N{number}",
        name=f"{town}筹备网点",
        level=BranchLevel.BRANCH,
        kind=region.kind,
        parent_id=region.id,
        reason="客户集中，周边没有网点",
    )


async def _lead(work: Work, unit: Branch, *, far: int, proposer: User, decider: User) -> None:
    if far >= 1:
        await assess_branch(
            work=work,
            branch=unit,
            survey=SURVEY,
            expected_cost=Decimal("860000.00"),
            expected_benefit=Decimal("1250000.00"),
            verdict=AssessmentVerdict.FEASIBLE,
        )
    if far >= 2:
        opening = await request_opening(work=work, branch=unit, reason="年度网点规划")
        if far >= 3:
            unit = await _approve(work, opening, unit, decider)
    if far >= 4 and proposer.staff_id is not None:
        await act_as(work, proposer.id, work.now)
        unit = await start_preparing(work=work, branch=unit, resident_id=proposer.staff_id)
    if far >= 5:
        await _approve(work, await propose_closing(work=work, branch=unit, reason="规划调整"), unit, decider)


async def _approve(work: Work, request: ApprovalRequest, unit: Branch, decider: User) -> Branch:
    await act_as(work, decider.id, work.now + timedelta(days=2))
    await approve_request(work=work, request=request, comment="同意")
    return await Branch.get(id=unit.id)


async def _divide(work: Work, manager: StaffMember) -> None:
    """The demo's branch is divided into sections; its manager heads the first for now."""
    branch = await Branch.get(id=manager.branch_id)
    for section in await Section.all().order_by("code").limit(3):
        head = manager.id if section.code == "ADMINISTRATION" else None
        await set_branch_section(work=work, branch=branch, section_id=section.id, head_id=head)


async def _work_together(work: Work, region: Branch, leader: StaffMember, proposer: User) -> None:
    """One project group at work, one dissolved."""
    await act_as(work, proposer.id, work.now)
    for name, months in (("开门红专项组", 4), ("客户信息核对组", 2)):
        group = await create_project_group(
            work=work,
            name=name,
            purpose="跨网点协作",
            branch_id=region.id,
            leader_id=leader.id,
            ends_on=(work.now + timedelta(days=30 * months + DAYS_AGO)).date(),
        )
        if proposer.staff_id is not None:
            group = await add_project_group_member(work=work, group=group, staff_member_id=proposer.staff_id)
        if months == 2:
            await dissolve_project_group(work=work, group=group, reason="核对完成")
