"""Who may see what is due to which customer: whoever sees the customer."""

from tenants.care.models import CareVisit
from tenants.care.workflow import CareStatus
from tenants.core.actor import Actor
from tenants.core.expressions import Belongs, Expression, eq, every
from tenants.core.permissions import Permission
from tenants.core.source import Source
from tenants.customers.queries import CUSTOMERS


def within(actor: Actor, permission: Permission) -> Expression:
    """An own-records reach covers the customers the person is responsible for."""
    return Belongs("customer_id", CUSTOMERS, CUSTOMERS.within(actor, permission))


CARE_VISITS = Source(
    name="CareVisit",
    model=CareVisit,
    reads=Permission.CUSTOMER_READ,
    visible=lambda actor: within(actor, Permission.CUSTOMER_READ),
    within=within,
    label="id",
)


def due(_actor: Actor) -> Expression:
    """What nobody has seen to yet, of files that go on."""
    return every(eq("status", CareStatus.DUE), Belongs("customer_id", CUSTOMERS, CUSTOMERS.current))
