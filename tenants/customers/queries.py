"""Who may see which customer and what belongs to one."""

from uuid import UUID

from tenants.branches.queries import in_branches
from tenants.core.actor import Actor
from tenants.core.expressions import ALWAYS, NEVER, Belongs, Expression, IsNull, eq, every
from tenants.core.masks import mask_account, mask_email, mask_identity, mask_phone
from tenants.core.model import TenantModel
from tenants.core.permissions import Permission
from tenants.core.source import AnySource, Mask, Source
from tenants.customers.models import (
    BlacklistEntry,
    Contact,
    ContactConsent,
    Customer,
    CustomerDuplicate,
    CustomerMerge,
    CustomerRelation,
    GradeChange,
    HandOver,
    LifecycleChange,
    PooledLead,
)


def within(actor: Actor, permission: Permission) -> Expression:
    """An own-records reach covers the customers the person is responsible for."""
    return in_branches(actor, permission, owner="manager_id")


def visible(actor: Actor) -> Expression:
    return within(actor, Permission.CUSTOMER_READ)


def left_at(branch_id: UUID) -> Expression:
    """What of these a branch must not close with."""
    return every(eq("branch_id", branch_id), IsNull("merged_into_id"))


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
    superseded_by="merged_into_id",
)


def _part(name: str, model: type[TenantModel], *, key: str = "customer_id") -> AnySource:
    """What belongs to a customer is seen by whoever sees the customer."""

    def of_customer(actor: Actor, permission: Permission) -> Expression:
        return Belongs(key, CUSTOMERS, within(actor, permission))

    return Source(
        name=name,
        model=model,
        reads=Permission.CUSTOMER_READ,
        visible=lambda actor: of_customer(actor, Permission.CUSTOMER_READ),
        within=of_customer,
        label="id",
    )


BLACKLIST = Source(
    name="BlacklistEntry",
    model=BlacklistEntry,
    reads=Permission.CUSTOMER_READ,
    visible=lambda _actor: ALWAYS,  # whoever is refused at one branch is not to be served at the next
    within=lambda _actor, _permission: ALWAYS,
    label="reason",
)
CONTACTS = _part("Contact", Contact)
CUSTOMER_MERGES = _part("CustomerMerge", CustomerMerge, key="kept_id")
GRADE_CHANGES = _part("GradeChange", GradeChange)
HAND_OVERS = _part("HandOver", HandOver)
LIFECYCLE_CHANGES = _part("LifecycleChange", LifecycleChange)
CONSENTS = _part("ContactConsent", ContactConsent)
CUSTOMER_RELATIONS = _part("CustomerRelation", CustomerRelation)


def _in_reach(actor: Actor, permission: Permission) -> Expression:
    """An own-records reach covers the leads of the branch the person works at."""
    home = eq("branch_id", actor.branch_id) if actor.branch_id else NEVER
    return Belongs("customer_id", CUSTOMERS, in_branches(actor, permission, own=home))


POOLED_LEADS = Source(
    name="PooledLead",
    model=PooledLead,
    reads=Permission.CUSTOMER_READ,
    visible=lambda actor: _in_reach(actor, Permission.CUSTOMER_READ),
    within=_in_reach,
)


def waiting_leads(_actor: Actor) -> Expression:
    """Leads that nobody has taken over yet, and whose file was not merged."""
    return every(IsNull("taken_at"), Belongs("customer_id", CUSTOMERS, CUSTOMERS.current))


def _of_both(actor: Actor, permission: Permission) -> Expression:
    reached = within(actor, permission)
    return every(Belongs("older_id", CUSTOMERS, reached), Belongs("newer_id", CUSTOMERS, reached))


CUSTOMER_DUPLICATES = Source(
    name="CustomerDuplicate",
    model=CustomerDuplicate,
    reads=Permission.CUSTOMER_READ,
    visible=lambda actor: _of_both(actor, Permission.CUSTOMER_READ),
    within=_of_both,
    label="id",
)


def open_duplicates(_actor: Actor) -> Expression:
    """Pairs still to be decided on: not dismissed, neither merged."""
    current = CUSTOMERS.current
    return every(
        IsNull("dismissed_at"), Belongs("older_id", CUSTOMERS, current), Belongs("newer_id", CUSTOMERS, current)
    )
