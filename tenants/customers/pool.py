"""The public pool: leads that nobody followed up may be taken over. Whoever was responsible stays so until then, so
that there is one manager at every moment."""

from collections.abc import Collection
from datetime import timedelta
from typing import Final
from uuid import UUID

from tortoise.expressions import Subquery

from tenants.core.errors import Refusal, WrongState
from tenants.core.rules import rule
from tenants.core.work import Work
from tenants.customers.models import Contact, Customer, HandOver, PooledLead
from tenants.customers.workflow import LEADS
from tenants.staff.models import StaffMember
from tenants.staff.workflow import EMPLOYED

TAKEN: Final = "taken from the public pool"


class NotOnStaff(Refusal):
    """Only somebody on the staff can take a lead over."""

    code = "NOT_EMPLOYED"
    zh = "只有在职员工才能领取公海线索。"


async def forgotten_lead(*, work: Work, passing_over: Collection[UUID]) -> Customer | None:
    """The next lead that nobody contacted, nor took over, for as many days as the tenant's rule says; locked."""
    days = int((await rule(key="customers"))["lead_days"])
    since = work.now - timedelta(days=days)
    found = (
        Customer.filter(lifecycle__in=list(LEADS), pooled_at=None, merged_into_id=None, created_at__lt=since)
        .exclude(id__in=Subquery(Contact.filter(contacted_at__gte=since).values("customer_id")))
        .exclude(id__in=Subquery(HandOver.filter(handed_over_at__gte=since).values("customer_id")))
        .exclude(id__in=Subquery(PooledLead.filter(taken_at__gte=since).values("customer_id")))
        .exclude(id__in=list(passing_over))
    )
    return await found.order_by("id").limit(1).select_for_update(skip_locked=True, no_key=True).first()


async def release_lead(*, work: Work, customer: Customer) -> None:
    """Puts a lead into the pool; whoever works at its branch may take it over."""
    customer.pooled_at = work.now
    await customer.save()
    lead = PooledLead(
        customer=customer,
        former_id=customer.manager_id,
        name=customer.name,
        released_at=work.now,
    )
    await lead.save()


async def leave_pool(*, work: Work, customer: Customer, taker_id: UUID) -> None:
    """Ends its time in the pool, if it is there; the customer is still to be saved."""
    if customer.pooled_at is None:
        return
    customer.pooled_at = None
    for lead in await PooledLead.filter(customer_id=customer.id, taken_at=None):
        lead.customer = customer
        lead.taken_at, lead.taken_by_id = work.now, taker_id
        await lead.save()


async def pass_on(*, work: Work, customer: Customer, receiver: StaffMember, reason: str) -> None:
    """Makes the receiver the one responsible manager, at their branch, and records from whom; still to be saved."""
    hand_over = HandOver(
        customer=customer,
        giver_id=customer.manager_id,
        receiver=receiver,
        reason=reason,
        handed_over_at=work.now,
    )
    await hand_over.save()
    customer.manager = receiver
    customer.branch_id = receiver.branch_id


async def take_lead(*, work: Work, lead: PooledLead) -> Customer:
    """Takes a lead over for oneself; raises `WrongState` for one that somebody took before, and `NotOnStaff`."""
    taker = await StaffMember.get_or_none(id=work.actor.staff_id) if work.actor.staff_id else None
    if taker is None or taker.state not in EMPLOYED:
        raise NotOnStaff
    customer = await Customer.filter(id=lead.customer_id).select_for_update(no_key=True).get()
    if lead.taken_at is not None or customer.merged_into_id is not None:
        raise WrongState(state="TAKEN")
    if customer.manager_id != taker.id:
        await pass_on(work=work, customer=customer, receiver=taker, reason=TAKEN)
    await leave_pool(work=work, customer=customer, taker_id=taker.id)
    await customer.save()
    return customer
