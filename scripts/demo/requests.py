"""Requests for approval at the demo's branch, open and decided, and its manager's stand-in; by those whose they are."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from scripts.demo.shapes import UserPlan
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.workflow import ApprovalStatus
from tenants.branches.models import Branch
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.customers.key_data import request_customer_change
from tenants.customers.models import Customer
from tenants.identity.models import User
from tenants.identity.queries import load_actor
from tenants.identity.service.delegations import create_delegation
from tenants.processes.approvals import approve_request, refuse_request, withdraw_request
from tenants.registry.blueprint_parts import RoleCode
from tenants.staff.models import StaffMember

S = ApprovalStatus
LENT: Final = (
    Permission.APPROVAL_DECIDE,
    Permission.APPROVAL_READ,
    Permission.CUSTOMER_READ,
    Permission.CUSTOMER_UPDATE,
)
AWAY_DAYS: Final = 14


@dataclass(frozen=True, slots=True)
class Asking:
    """A new e-mail address asked for so many days ago, and what became of it a day later."""

    days_ago: int
    reason: str
    status: ApprovalStatus = S.REQUESTED


# One of the open ones is overdue.
ASKED: Final = (
    Asking(14, "客户更换工作邮箱", S.APPROVED),
    Asking(13, "客户更换常用邮箱", S.APPROVED),
    Asking(12, "客户来电变更邮箱，未提供证明", S.REFUSED),
    Asking(11, "客户变更邮箱，登记有误", S.WITHDRAWN),
    Asking(9, "客户更换企业邮箱"),
    Asking(1, "客户补登电子邮箱"),
    Asking(1, "原邮箱停用，客户申请变更"),
)


async def file_requests(*, work: Work, users: Mapping[RoleCode, UserPlan], now: datetime) -> None:
    """The demo's users by role: for customers of the branch manager's branch whom somebody else looks after."""
    manager = users[RoleCode.BRANCH_MANAGER]
    top = await Branch.get(code=manager.unit_code)
    decider = await _account(manager)
    theirs = Customer.filter(branch__path__startswith=top.path).exclude(manager_id=decider.staff_id)
    found = await theirs.order_by("number").limit(len(ASKED))
    for asking, customer in zip(ASKED, found, strict=False):
        await _ask(work, asking, customer, decider.id, now - timedelta(days=asking.days_ago))
    stand_in = await StaffMember.get(number=users[RoleCode.GROUP_LEADER].staff_number)
    await act_as(work, decider.id, now)
    until = work.today + timedelta(days=AWAY_DAYS)
    await create_delegation(
        work=work, staff_member_id=stand_in.id, valid_until=until, reason="年休假", permissions=LENT
    )


async def _account(user: UserPlan) -> User:
    return await User.get(username=user.username)


async def act_as(work: Work, user_id: UUID, at: datetime) -> None:
    """What follows is done by them, at that moment, with the rights they have."""
    work.actor = await load_actor(user_id=user_id, client_id="demo", scopes=None, now=at)
    work.now = at


async def _ask(work: Work, asking: Asking, customer: Customer, decider_id: UUID, at: datetime) -> None:
    requester = await User.get(staff_id=customer.manager_id)
    await act_as(work, requester.id, at)
    address = f"{customer.number}@customers.example.com".lower()
    request = await request_customer_change(work=work, customer=customer, reason=asking.reason, email=address)
    decided_at = at + timedelta(days=1)
    if asking.status is S.WITHDRAWN:
        await act_as(work, requester.id, decided_at)
        await withdraw_request(work=work, request=request, reason="登记有误，重新提出")
    elif asking.status is not S.REQUESTED:
        await act_as(work, decider_id, decided_at)
        await _decide(work, asking, request)


async def _decide(work: Work, asking: Asking, request: ApprovalRequest) -> None:
    if asking.status is S.APPROVED:
        await approve_request(work=work, request=request, comment="证件已核对")
    else:
        await refuse_request(work=work, request=request, reason="证明材料不足")
