"""What a member of staff can have in hand in each domain: how much of it there is, and how somebody takes it over."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias
from uuid import UUID

from tenants.complaints.models import Complaint
from tenants.complaints.service import reassign_complaint
from tenants.complaints.workflow import OPEN as OPEN_COMPLAINTS
from tenants.core.work import Work
from tenants.customers.models import Customer
from tenants.customers.service import hand_over_customer
from tenants.opportunities.models import Opportunity
from tenants.opportunities.service import reassign_opportunity
from tenants.opportunities.workflow import OpportunityStatus
from tenants.orders.models import Invoice, Order
from tenants.orders.service.responsibility import UNDER_WAY, take_over_invoices, take_over_orders
from tenants.policies.models import Policy
from tenants.policies.workflow import OPEN as OPEN_POLICIES
from tenants.processes.changing_hands import reassign_policy
from tenants.staff.leaving import HandOverItemKind
from tenants.staff.models import StaffMember

TakeOver: TypeAlias = Callable[[Work, UUID, StaffMember, str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Estate:
    """`count` is how many of a kind somebody has, `take_over` makes the receiver the one who answers for them."""

    count: Callable[[UUID], Awaitable[int]]
    take_over: TakeOver


async def _customers(staff_id: UUID) -> int:
    return await Customer.filter(manager_id=staff_id, merged_into_id=None).count()


async def _complaints(staff_id: UUID) -> int:
    return await Complaint.filter(handler_id=staff_id, status__in=list(OPEN_COMPLAINTS)).count()


async def _opportunities(staff_id: UUID) -> int:
    return await Opportunity.filter(owner_id=staff_id, status=OpportunityStatus.OPEN).count()


async def _policies(staff_id: UUID) -> int:
    return await Policy.filter(agent_id=staff_id, status__in=list(OPEN_POLICIES)).count()


async def _orders(staff_id: UUID) -> int:
    return await Order.filter(salesperson_id=staff_id, status__in=list(UNDER_WAY)).count()


async def _receivables(staff_id: UUID) -> int:
    return await Invoice.filter(salesperson_id=staff_id, outstanding__gt=0).count()


async def _take_customers(work: Work, leaver_id: UUID, receiver: StaffMember, reason: str) -> None:
    held = Customer.filter(manager_id=leaver_id, merged_into_id=None).order_by("id")
    for customer in await held.select_for_update(no_key=True):
        await hand_over_customer(work=work, customer=customer, receiver_id=receiver.id, reason=reason)


async def _take_complaints(work: Work, leaver_id: UUID, receiver: StaffMember, reason: str) -> None:
    held = Complaint.filter(handler_id=leaver_id, status__in=list(OPEN_COMPLAINTS)).order_by("id")
    for complaint in await held.select_for_update(no_key=True):
        await reassign_complaint(work=work, complaint=complaint, handler_id=receiver.id, reason=reason)


async def _take_opportunities(work: Work, leaver_id: UUID, receiver: StaffMember, reason: str) -> None:
    held = Opportunity.filter(owner_id=leaver_id, status=OpportunityStatus.OPEN).order_by("id")
    for opportunity in await held.select_for_update(no_key=True):
        await reassign_opportunity(work=work, opportunity=opportunity, owner_id=receiver.id, reason=reason)


async def _take_policies(work: Work, leaver_id: UUID, receiver: StaffMember, reason: str) -> None:
    held = Policy.filter(agent_id=leaver_id, status__in=list(OPEN_POLICIES)).order_by("id")
    for policy in await held.select_for_update(no_key=True):
        await reassign_policy(work=work, policy=policy, agent_id=receiver.id, reason=reason)


async def _take_orders(work: Work, leaver_id: UUID, receiver: StaffMember, reason: str) -> None:
    await take_over_orders(work=work, leaver_id=leaver_id, receiver=receiver, reason=reason)


async def _take_receivables(_work: Work, leaver_id: UUID, receiver: StaffMember, _reason: str) -> None:
    await take_over_invoices(leaver_id=leaver_id, receiver=receiver)


ESTATES: Mapping[HandOverItemKind, Estate] = {
    HandOverItemKind.CUSTOMERS: Estate(_customers, _take_customers),
    HandOverItemKind.COMPLAINTS: Estate(_complaints, _take_complaints),
    HandOverItemKind.OPPORTUNITIES: Estate(_opportunities, _take_opportunities),
    HandOverItemKind.POLICIES: Estate(_policies, _take_policies),
    HandOverItemKind.ORDERS: Estate(_orders, _take_orders),
    HandOverItemKind.RECEIVABLES: Estate(_receivables, _take_receivables),
}


async def in_hand(*, staff_id: UUID) -> Mapping[HandOverItemKind, int]:
    """How many of each kind somebody has, kinds of which there are none left out."""
    counted = {kind: await estate.count(staff_id) for kind, estate in ESTATES.items()}
    return {kind: count for kind, count in counted.items() if count}


async def owed_through(*, staff_id: UUID) -> Decimal:
    """What customers owe on the invoices somebody answers for, in the tenant's currency."""
    open_ones = await Invoice.filter(salesperson_id=staff_id, outstanding__gt=0)
    return sum((invoice.outstanding for invoice in open_ones), Decimal(0))
