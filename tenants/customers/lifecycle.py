"""How a customer and the chain stand: from a prospect to a customer, and on to a VIP, to silence, or to the door."""

from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from tenants.core.dates import last_day_of
from tenants.core.rules import rule
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.customers.models import Customer, LifecycleChange
from tenants.customers.pool import leave_pool
from tenants.customers.workflow import LEADS, CustomerLifecycle, require_lifecycle

AWAKENED: Final = "dealt with again"


async def change_lifecycle(*, work: Work, customer: Customer, lifecycle: CustomerLifecycle, reason: str) -> Customer:
    """Takes a customer one step further, with why; whoever is no lead any more leaves the public pool."""
    require_lifecycle(lifecycle, lifecycle=customer.lifecycle, tier=customer.vip_tier)
    await _step(work, customer, lifecycle, required(reason, field="reason", limit=2_000))
    if lifecycle not in LEADS:
        await leave_pool(work=work, customer=customer, taker_id=customer.manager_id)
    await customer.save()
    return customer


async def silent_since(*, work: Work) -> datetime:
    """Whom nobody has dealt with since that moment is dormant by the tenant's rule: so many months ago, at midnight in
    the tenant's zone."""
    months = (await rule(key="customers"))["dormant_months"]
    day = last_day_of(work.today, months=-months) + timedelta(days=1)
    return datetime.combine(day, time(), ZoneInfo(work.tenant.time_zone))


async def fall_silent(*, work: Work, customer: Customer) -> None:
    """Keeps that nobody has dealt with the customer for long."""
    months = (await rule(key="customers"))["dormant_months"]
    await _step(work, customer, CustomerLifecycle.DORMANT, f"no contact, policy or order for {months} months")
    await customer.save()


async def awaken(*, work: Work, customer: Customer, at: datetime) -> None:
    """A dormant customer, who is held, was dealt with at that moment: they are a customer again, or a VIP if they were
    one; still to be saved. What was as long ago as that which made them dormant changes nothing."""
    if customer.lifecycle is not CustomerLifecycle.DORMANT or at < await silent_since(work=work):
        return
    slept = LifecycleChange.filter(customer_id=customer.id, after=CustomerLifecycle.DORMANT)
    last = await slept.order_by("-changed_at", "-id").first()
    was_vip = last is not None and last.before is CustomerLifecycle.VIP and customer.vip_tier is not None
    await _step(work, customer, CustomerLifecycle.VIP if was_vip else CustomerLifecycle.CUSTOMER, AWAKENED)


async def agree_with(*, work: Work, customer: Customer) -> None:
    """Something new is agreed with the customer, so they are dormant no longer."""
    if customer.lifecycle is CustomerLifecycle.DORMANT:
        held = await Customer.filter(id=customer.id).select_for_update(no_key=True).get()
        await awaken(work=work, customer=held, at=work.now)
        await held.save()


async def _step(work: Work, customer: Customer, lifecycle: CustomerLifecycle, reason: str) -> None:
    change = LifecycleChange(
        customer=customer,
        before=customer.lifecycle,
        after=lifecycle,
        reason=reason,
        changed_at=work.now,
        changed_by_id=work.actor.staff_id,
    )
    await change.save()
    customer.lifecycle = lifecycle
