"""What is left at a closing branch once its people have gone, moved kind by kind; each keeps its own history."""

from collections.abc import Collection, Sequence
from typing import Protocol
from uuid import UUID

from tenants.approvals import queries as approvals
from tenants.approvals.models import ApprovalRequest
from tenants.branches.models import Branch
from tenants.claims import queries as claims
from tenants.claims.decisions import about_claim
from tenants.claims.models import Claim
from tenants.claims.story import changed as claim_changed
from tenants.complaints import queries as complaints
from tenants.complaints.models import Complaint
from tenants.complaints.story import changed as complaint_changed
from tenants.core.calendar_changes import calendar_changed
from tenants.core.deadlines import OPEN, Deadline
from tenants.core.model import TenantModel
from tenants.core.rendering import q
from tenants.core.timeline import tell
from tenants.core.work import Work
from tenants.customers import queries as customers
from tenants.customers.models import Customer
from tenants.ledger.transfers import IN_HAND, carry_over
from tenants.ledger.workflow import LedgerAccount
from tenants.opportunities import queries as opportunities
from tenants.opportunities.models import Opportunity
from tenants.opportunities.story import changed as opportunity_changed
from tenants.orders import queries as orders
from tenants.orders.accounts import about_order
from tenants.orders.models import Invoice, Order
from tenants.orders.story import changed as order_changed
from tenants.policies import queries as policies
from tenants.policies.models import Policy
from tenants.policies.premiums import about_policy
from tenants.policies.story import changed as policy_changed
from tenants.project_groups import queries as project_groups
from tenants.project_groups.models import ProjectGroup
from tenants.staff import departure_queries as departures
from tenants.staff.departures import told
from tenants.staff.models_departure import Departure
from tenants.training import queries as training
from tenants.training.models import TrainingSession

ACTION = "HAND_OVER_BRANCH"


class Move(Protocol):
    """Moves one kind of what is left at the branch, to where it belongs now or to the receiver."""

    async def __call__(self, *, work: Work, branch: Branch, receiver: Branch, reason: str) -> None: ...


async def _departures(*, work: Work, branch: Branch, receiver: Branch, reason: str) -> None:
    """To where who leaves has been sent."""
    left = Departure.filter(q(departures.left_at(branch.id))).prefetch_related("staff_member")
    for departure in await left.order_by("id").select_for_update(no_key=True):
        departure.branch_id = _other_than(branch, departure.staff_member.branch_id, receiver)
        await promises_follow(departure, departure.branch_id)
        await told(work, departure, ACTION, before=departure.status, note=reason)


async def _customers(*, work: Work, branch: Branch, receiver: Branch, reason: str) -> None:  # noqa: ARG001
    """To where their manager works; their managers who worked here have taken them along."""
    left = Customer.filter(q(customers.left_at(branch.id))).prefetch_related("manager")
    for customer in await left.order_by("id").select_for_update(no_key=True):
        customer.branch_id = _other_than(branch, customer.manager.branch_id, receiver)
        await customer.save()


async def _complaints(*, work: Work, branch: Branch, receiver: Branch, reason: str) -> None:
    """To the receiver; who handles one goes on handling it."""
    left = Complaint.filter(q(complaints.left_at(branch.id)))
    for complaint in await left.order_by("id").select_for_update(no_key=True):
        complaint.branch_id = receiver.id
        await complaint.save()
        await promises_follow(complaint, receiver.id)
        await complaint_changed(work=work, complaint=complaint, action=ACTION, before=complaint.status, note=reason)


async def _opportunities(*, work: Work, branch: Branch, receiver: Branch, reason: str) -> None:
    """To where their owner works."""
    left = Opportunity.filter(q(opportunities.left_at(branch.id))).prefetch_related("owner")
    for sale in await left.order_by("id").select_for_update(no_key=True):
        sale.branch_id = _other_than(branch, sale.owner.branch_id, receiver)
        await sale.save()
        await opportunity_changed(work=work, opportunity=sale, action=ACTION, before=sale.standing.state, note=reason)


async def _policies(*, work: Work, branch: Branch, receiver: Branch, reason: str) -> None:
    """To where their agent works."""
    left = Policy.filter(q(policies.left_at(branch.id))).prefetch_related("agent")
    for policy in await left.order_by("id").select_for_update(no_key=True):
        policy.branch_id = _other_than(branch, policy.agent.branch_id, receiver)
        await policy.save()
        await carry_over(work=work, about=about_policy(policy), left=branch.id, memo=reason[:400])
        await policy_changed(work=work, policy=policy, action=ACTION, before=policy.status, note=reason)


async def _claims(*, work: Work, branch: Branch, receiver: Branch, reason: str) -> None:
    """To where their policy is served."""
    left = Claim.filter(q(claims.left_at(branch.id))).prefetch_related("policy")
    for claim in await left.order_by("id").select_for_update(no_key=True):
        to = _other_than(branch, claim.policy.branch_id, receiver)
        await claim_moves(work, claim, claim.policy, to=to, action=ACTION, reason=reason)


async def _orders(*, work: Work, branch: Branch, receiver: Branch, reason: str) -> None:
    """With their open invoices, to where their customer is served. An order that has ended goes too while its invoice
    is open."""
    owing = Invoice.filter(q(orders.owed_at(branch.id))).values_list("order_id", flat=True)
    left = await Order.filter(q(orders.left_at(branch.id))).values_list("id", flat=True)
    moving = Order.filter(id__in=sorted({*left, *await owing})).prefetch_related("customer")
    for order in await moving.order_by("id").select_for_update(no_key=True):
        order.branch_id = _other_than(branch, order.customer.branch_id, receiver)
        await order.save()
        for invoice in await Invoice.filter(q(orders.owed_at(branch.id)), order_id=order.id).order_by("id"):
            invoice.order = order
            invoice.branch_id = order.branch_id
            await invoice.save()
        await promises_follow(order, order.branch_id)
        await carry_over(work=work, about=about_order(order), left=branch.id, memo=reason[:400])
        await order_changed(work=work, order=order, action=ACTION, before=order.status, note=reason)


async def _groups(*, work: Work, branch: Branch, receiver: Branch, reason: str) -> None:
    """To the receiver; who belongs to one goes on."""
    left = ProjectGroup.filter(q(project_groups.left_at(branch.id)))
    for group in await left.order_by("id").select_for_update(no_key=True):
        group.branch_id = receiver.id
        await group.save()
        await tell(work=work, record=group, action=ACTION, before=group.status, after=group.status, note=reason)


async def _sessions(*, work: Work, branch: Branch, receiver: Branch, reason: str) -> None:
    """To the receiver; everybody keeps their place."""
    left = TrainingSession.filter(q(training.left_at(branch.id)))
    for session in await left.order_by("id").select_for_update(no_key=True):
        session.branch_id = receiver.id
        await session.save()
        await tell(work=work, record=session, action=ACTION, before=session.status, after=session.status, note=reason)


async def _requests(*, work: Work, branch: Branch, receiver: Branch, reason: str) -> None:
    """To the receiver, where somebody can decide on them."""
    left = ApprovalRequest.filter(q(approvals.left_at(branch.id)))
    for request in await left.order_by("id").select_for_update(no_key=True):
        request.branch_id = receiver.id
        await request.save()
        await promises_follow(request, receiver.id)
        await tell(
            work=work,
            record=request,
            action=ACTION,
            round=request.step,
            before=request.status,
            after=request.status,
            note=reason,
        )


MOVES: Sequence[Move] = (
    _departures,
    _customers,
    _complaints,
    _opportunities,
    _policies,
    _claims,
    _orders,
    _groups,
    _sessions,
    _requests,
)
"""In this order: claims go where their policies went, orders where their customers did."""


def _other_than(branch: Branch, at: UUID, receiver: Branch) -> UUID:
    """That branch, unless it is the one that closes."""
    return receiver.id if at == branch.id else at


async def claim_moves(
    work: Work,
    claim: Claim,
    policy: Policy,
    *,
    to: UUID,
    action: str,
    reason: str,
    accounts: Collection[LedgerAccount] = IN_HAND,
) -> None:
    """A claim passes to another branch, with what was promised and what is open in the books under these accounts."""
    left, claim.branch_id = claim.branch_id, to
    await claim.save()
    await promises_follow(claim, to)
    await carry_over(work=work, about=about_claim(claim, policy), left=left, memo=reason[:400], accounts=accounts)
    await claim_changed(work=work, claim=claim, action=action, before=claim.status, note=reason)


async def promises_follow(record: TenantModel, branch_id: UUID) -> None:
    """What was promised is reckoned by the new branch's calendar from now on."""
    for deadline in await Deadline.filter(q(OPEN), entity=type(record).__name__, entity_id=record.id).order_by("id"):
        deadline.branch_id = branch_id
        await deadline.save()
        path = (await Branch.get(id=branch_id)).path
        await calendar_changed(below=path)
