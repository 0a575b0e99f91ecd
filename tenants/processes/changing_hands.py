"""A customer passes to another manager, and the open work goes along."""

from uuid import UUID

from tenants.core.work import Work
from tenants.customers import pool, service
from tenants.customers.models import Customer, PooledLead
from tenants.opportunities.models import Opportunity
from tenants.opportunities.service import reassign_opportunity
from tenants.opportunities.workflow import OpportunityStatus


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


async def _sales_follow(work: Work, customer: Customer, *, giver: UUID, reason: str) -> None:
    if giver == customer.manager_id:
        return
    owned = Opportunity.filter(customer_id=customer.id, owner_id=giver, status=OpportunityStatus.OPEN)
    for opportunity in await owned.order_by("id").select_for_update(no_key=True):
        await reassign_opportunity(work=work, opportunity=opportunity, owner_id=customer.manager_id, reason=reason)
