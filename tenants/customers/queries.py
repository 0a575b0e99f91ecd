"""Who may see which customer and what belongs to one."""

from uuid import UUID

from tenants.branches.queries import in_branches
from tenants.core.actor import Actor
from tenants.core.expressions import Belongs, Expression, eq
from tenants.core.masks import mask_account, mask_email, mask_identity, mask_phone
from tenants.core.model import TenantModel
from tenants.core.permissions import Permission
from tenants.core.source import AnySource, Mask, Source
from tenants.customers.models import Contact, Customer, GradeChange, HandOver


def within(actor: Actor, permission: Permission) -> Expression:
    """An own-records reach covers the customers the person is responsible for."""
    return in_branches(actor, permission, owner="manager_id")


def visible(actor: Actor) -> Expression:
    return within(actor, Permission.CUSTOMER_READ)


def left_at(branch_id: UUID) -> Expression:
    """What of these a branch must not close with."""
    return eq("branch_id", branch_id)


CUSTOMERS = Source(
    name="Customer",
    model=Customer,
    reads=Permission.CUSTOMER_READ,
    visible=visible,
    within=within,
    guards={"address": Permission.CUSTOMER_READ_PRIVATE},
    masks={
        "phone": Mask(Permission.CUSTOMER_READ_PRIVATE, mask_phone),
        "email": Mask(Permission.CUSTOMER_READ_PRIVATE, mask_email),
        "identity_number": Mask(Permission.CUSTOMER_READ_IDENTITY, mask_identity),
        "bank_account": Mask(Permission.CUSTOMER_READ_IDENTITY, mask_account),
    },
    search=("name", "number"),
)


def _of_customer(actor: Actor, permission: Permission) -> Expression:
    return Belongs("customer_id", CUSTOMERS, within(actor, permission))


def _part(name: str, model: type[TenantModel]) -> AnySource:
    """What belongs to a customer is seen by whoever sees the customer."""
    return Source(
        name=name,
        model=model,
        reads=Permission.CUSTOMER_READ,
        visible=lambda actor: _of_customer(actor, Permission.CUSTOMER_READ),
        within=_of_customer,
        label="id",
    )


CONTACTS = _part("Contact", Contact)
GRADE_CHANGES = _part("GradeChange", GradeChange)
HAND_OVERS = _part("HandOver", HandOver)
