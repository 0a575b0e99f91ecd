"""A customer passes to another manager, or a policy to another agent, and the open work goes along."""

from uuid import UUID

from tenants.claims import queries as claims
from tenants.claims.models import Claim
from tenants.core.rendering import q
from tenants.core.work import Work
from tenants.customers import pool, service
from tenants.customers.models import Customer, PooledLead
from tenants.ledger.transfers import OWED
from tenants.opportunities.models import Opportunity
from tenants.opportunities.service import reassign_opportunity
from tenants.opportunities.workflow import OpportunityStatus
from tenants.policies import service as policies
from tenants.policies.models import Policy
from tenants.policies.workflow import PolicyAction
from tenants.processes.handing_over import claim_moves

REASSIGN = PolicyAction.REASSIGN_POLICY.value


async def hand_over_customer(*, work: Work, customer: Customer, receiver_id: UUID, reason: str) -> Customer:
    """Makes somebody else the one responsible manager; the open sales that the former one owned go along."""
    giver = customer.manager_id
    changed = await service.hand_over_customer(work=work, customer=customer, receiver_id=receiver_id, reason=reason)
    await _sales_follow(work, changed, giver=giver, reason=reason)
    return changed


async def take_lead(*, work: Work, lead: PooledLead) -> PooledLead:
    """Takes a lead over from the public pool, with the open sales that its former manager owned."""
    giver = (await Customer.get(id=lead.customer_id)).manager_id
    taken = await pool.take_lead(work=work, lead=lead)
    await _sales_follow(work, taken, giver=giver, reason=pool.TAKEN)
    return lead


async def reassign_policy(*, work: Work, policy: Policy, agent_id: UUID, reason: str) -> Policy:
    """Gives a policy to another agent and their branch, its open claims with it. What was decided and is still to be
    paid, the branch that is left owes to the other, which will pay it."""
    left = policy.branch_id
    changed = await policies.reassign_policy(work=work, policy=policy, agent_id=agent_id, reason=reason)
    if changed.branch_id != left:
        await _claims_follow(work, changed, left=left, reason=reason)
    return changed


async def _claims_follow(work: Work, policy: Policy, *, left: UUID, reason: str) -> None:
    under_way = Claim.filter(q(claims.left_at(left)), policy_id=policy.id)
    for claim in await under_way.order_by("id").select_for_update(no_key=True):
        await claim_moves(work, claim, policy, to=policy.branch_id, action=REASSIGN, reason=reason, accounts=OWED)


async def _sales_follow(work: Work, customer: Customer, *, giver: UUID, reason: str) -> None:
    if giver == customer.manager_id:
        return
    owned = Opportunity.filter(customer_id=customer.id, owner_id=giver, status=OpportunityStatus.OPEN)
    for opportunity in await owned.order_by("id").select_for_update(no_key=True):
        await reassign_opportunity(work=work, opportunity=opportunity, owner_id=customer.manager_id, reason=reason)
