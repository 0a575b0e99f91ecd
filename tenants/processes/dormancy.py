"""Customers whom nobody has dealt with for long, by all that the domains know of them."""

from datetime import datetime
from typing import Final

from tenants.core.dates import local_date
from tenants.core.expressions import Compare, Expression, Has, IsNull, Not, Op, among, eq, every, some
from tenants.core.records import Lock, matching
from tenants.core.selecting import Order
from tenants.core.work import Work
from tenants.customers.lifecycle import fall_silent, silent_since
from tenants.customers.models import Customer
from tenants.customers.queries import CONTACTS, LIFECYCLE_CHANGES
from tenants.customers.workflow import CustomerLifecycle
from tenants.orders.queries import ORDERS
from tenants.orders.workflow import OrderStatus
from tenants.policies.queries import POLICIES
from tenants.policies.workflow import OPEN, PolicyStatus

BATCH: Final = 200
BUYING: Final = (CustomerLifecycle.CUSTOMER, CustomerLifecycle.VIP)
HELD: Final = sorted(OPEN - {PolicyStatus.LAPSED})


async def let_silent_fall_dormant(*, work: Work) -> int:
    """The next customers whom nobody has dealt with for as many months as the tenant's rule says; how many there were.

    Dealt with is who was contacted, who holds a policy, is insured by one, or was until then, who was quoted or
    supplied, or of whom somebody said how they stand. Files that are being changed are left to the next day.
    """
    silent = _silent(await silent_since(work=work), zone=work.tenant.time_zone)
    order = [Order("id")]
    found = await matching(model=Customer, where=silent, order=order, limit=BATCH, lock=Lock.CHANGE_FREE)
    for customer in found:
        await fall_silent(work=work, customer=customer)
    return len(found)


def _silent(since: datetime, *, zone: str) -> Expression:
    day = local_date(since, zone=zone)
    policy = some(among("status", HELD), Compare("proposed_on", Op.GTE, day), Compare("ended_on", Op.GTE, day))
    order = some(
        eq("status", OrderStatus.CONTRACTED), Compare("quoted_at", Op.GTE, since), Compare("ended_at", Op.GTE, since)
    )
    dealt_with = (
        Has(CONTACTS, "customer_id", Compare("contacted_at", Op.GTE, since)),
        Has(LIFECYCLE_CHANGES, "customer_id", Compare("changed_at", Op.GTE, since)),
        Has(POLICIES, "holder_id", policy),
        Has(POLICIES, "insured_id", policy),
        Has(ORDERS, "customer_id", order),
    )
    known = every(among("lifecycle", BUYING), IsNull("merged_into_id"), Compare("created_at", Op.LT, since))
    return every(known, *map(Not, dealt_with))
