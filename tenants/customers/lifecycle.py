"""How a customer and the chain stand: from a prospect to a customer, and on to a VIP, to silence, or to the door."""

from tenants.core.texts import required
from tenants.core.work import Work
from tenants.customers.models import Customer, LifecycleChange
from tenants.customers.pool import leave_pool
from tenants.customers.workflow import LEADS, CustomerLifecycle, require_lifecycle


async def change_lifecycle(*, work: Work, customer: Customer, lifecycle: CustomerLifecycle, reason: str) -> Customer:
    """Takes a customer one step further, with why; whoever is no lead any more leaves the public pool."""
    require_lifecycle(lifecycle, lifecycle=customer.lifecycle, tier=customer.vip_tier)
    change = LifecycleChange(
        customer=customer,
        before=customer.lifecycle,
        after=lifecycle,
        reason=required(reason, field="reason", limit=2_000),
        changed_at=work.now,
        changed_by_id=work.actor.staff_id,
    )
    await change.save()
    customer.lifecycle = lifecycle
    if lifecycle not in LEADS:
        await leave_pool(work=work, customer=customer, taker_id=customer.manager_id)
    await customer.save()
    return customer
