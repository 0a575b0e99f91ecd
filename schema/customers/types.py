"""Customers as callers see them."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

import strawberry

from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import column, computed, entity, many, money, one
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from schema.core.scalars import JSON, Money
from tenants.branches.queries import BRANCHES
from tenants.core.dates import local_date
from tenants.core.expressions import Compare, Expression, Op
from tenants.core.identity_documents import IdentityDocument
from tenants.core.permissions import Permission
from tenants.core.selecting import Order
from tenants.customers.queries import (
    BLACKLIST,
    CONSENTS,
    CONTACTS,
    CUSTOMER_DUPLICATES,
    CUSTOMER_MERGES,
    CUSTOMER_RELATIONS,
    CUSTOMERS,
    GRADE_CHANGES,
    HAND_OVERS,
    LIFECYCLE_CHANGES,
    POOLED_LEADS,
)
from tenants.customers.workflow import (
    ContactChannel,
    ContactPurpose,
    ContactResult,
    CustomerGrade,
    CustomerKind,
    CustomerLifecycle,
    RelationKind,
    VipTier,
    next_lifecycles,
)
from tenants.ledger.balances import owed_by
from tenants.opportunities.queries import OPPORTUNITIES
from tenants.policies.queries import POLICIES
from tenants.staff.queries import STAFF

graphql_enums(
    IdentityDocument,
    CustomerKind,
    CustomerGrade,
    CustomerLifecycle,
    VipTier,
    ContactChannel,
    ContactPurpose,
    ContactResult,
    RelationKind,
)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyOpportunity = Annotated["Opportunity", strawberry.lazy("schema.opportunities.types")]  # type: ignore[name-defined] # noqa: F821
LazyPolicy = Annotated["Policy", strawberry.lazy("schema.policies.types")]  # type: ignore[name-defined] # noqa: F821
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


def _overdue(rows: Sequence[Row], context: Context) -> list[bool]:
    """A call-back is overdue once its day has passed in the tenant's time zone."""
    today = local_date(context.now, zone=context.tenant.time_zone)
    return [(due := row.value("callback_due_on")) is not None and due < today for row in rows]


def _day_passed(context: Context) -> Expression:
    return Compare("callback_due_on", Op.LT, local_date(context.now, zone=context.tenant.time_zone))


def _next_lifecycles(rows: Sequence[Row], _context: Context) -> list[list[CustomerLifecycle]]:
    found = []
    for row in rows:
        tier = row.value("vip_tier")
        following = next_lifecycles(
            lifecycle=CustomerLifecycle(row.value("lifecycle")), tier=VipTier(tier) if tier else None
        )
        found.append([each for each in CustomerLifecycle if each in following])
    return found


def _credit(rows: Sequence[Row], _context: Context) -> list[Money | None]:
    return [
        None if (limit := row.value("credit_limit")) is None else Money(amount=limit, currency=row.value("currency"))
        for row in rows
    ]


async def _receivables(rows: Sequence[Row], context: Context) -> list[list[Money]]:
    context.actor.require(Permission.LEDGER_READ)
    keys = [row.record["id"] for row in rows]
    owed = await owed_by(actor=context.actor, customer_ids=keys)
    return [[Money(amount=amount, currency=currency) for currency, amount in owed.get(key, {}).items()] for key in keys]


@entity(CONTACTS)
class Contact(Node, Versioned):
    """One reach-out to a customer, and the call-back it promised."""

    customer: "Customer" = one(CUSTOMERS, key="customer_id", filters=True, description="Who was contacted.")
    staff_member: LazyStaffMember | None = one(
        STAFF, key="staff_member_id", filters=True, reference=True, description="Who made the contact."
    )
    purpose: ContactPurpose = column(description="What it was for.")
    channel: ContactChannel = column(description="How they met or spoke.", filters=True)
    result: ContactResult = column(description="What came of it.", filters=True)
    note: str = column(description="What was said.")
    contacted_at: datetime = column(description="When.", filters=True, orders=True)
    next_step: str | None = column(description="What was agreed to do next.")
    callback_due_on: date | None = column(description="Day a call-back is promised for.", filters=True, orders=True)
    called_back_at: datetime | None = column(description="When the promise was kept.", filters=True)


@entity(GRADE_CHANGES)
class GradeChange(Node):
    """One grading of a customer, with the evidence for it."""

    customer: "Customer" = one(CUSTOMERS, key="customer_id", description="Who was graded.")
    before: CustomerGrade | None = column(description="Grade before; null for the first.")
    after: CustomerGrade = column(description="Grade after.", filters=True)
    evidence: str = column(description="What the grade rests on.")
    graded_at: datetime = column(description="When.", filters=True, orders=True)
    graded_by: LazyStaffMember | None = one(
        STAFF, key="graded_by_id", reference=True, description="Who graded; null for a program."
    )


@entity(HAND_OVERS)
class HandOver(Node):
    """A customer passed from one responsible manager to the next."""

    customer: "Customer" = one(CUSTOMERS, key="customer_id", description="Who was handed over.")
    giver: LazyStaffMember | None = one(
        STAFF, key="giver_id", reference=True, description="Responsible before; null for the first manager."
    )
    receiver: LazyStaffMember = one(STAFF, key="receiver_id", reference=True, description="Responsible since.")
    reason: str = column(description="Why.")
    handed_over_at: datetime = column(description="When.", filters=True, orders=True)


@entity(LIFECYCLE_CHANGES)
class LifecycleChange(Node):
    """One step of a customer's life with the chain."""

    before: CustomerLifecycle = column(description="Where they stood.")
    after: CustomerLifecycle = column(description="Where they stand since.")
    reason: str = column(description="Why.")
    changed_at: datetime = column(description="When.", orders=True)
    changed_by: LazyStaffMember | None = one(
        STAFF, key="changed_by_id", reference=True, description="Who said so; null for a program."
    )


@entity(CONSENTS)
class ContactConsent(Node):
    """That a customer lets the chain approach them for marketing."""

    given_on: date = column(description="First day.", orders=True)
    evidence: str = column(description="What shows it.")
    withdrawn_on: date | None = column(description="First day without; null while it stands.")
    withdrawal_note: str | None = column(description="What was said then.")


@entity(CUSTOMER_RELATIONS)
class CustomerRelation(Node, Versioned):
    """What another customer is to this one; their file shows the inverse."""

    customer: "Customer" = one(CUSTOMERS, key="customer_id", reference=True, description="This one.")
    related: "Customer" = one(CUSTOMERS, key="related_id", reference=True, description="The other one.")
    kind: RelationKind = column(description="What the other one is to this one.")
    note: str | None = column(description="More about it.")


@entity(POOLED_LEADS)
class PooledLead(Node, Versioned):
    """A lead in the public pool of a branch: nobody followed it up, so anybody there may take it over."""

    name: str = column(description="The lead's name when it came here.", filters=True, orders=True)
    customer: "Customer" = one(CUSTOMERS, key="customer_id", reference=True, description="The lead's file.")
    former: LazyStaffMember = one(
        STAFF, key="former_id", reference=True, description="Who let it go; responsible until it is taken over."
    )
    released_at: datetime = column(description="Since when.", filters=True, orders=True)
    taken_at: datetime | None = column(description="Until when; null while it waits.")
    taken_by: LazyStaffMember | None = one(
        STAFF, key="taken_by_id", reference=True, description="Who took it over; null while it waits."
    )


@entity(BLACKLIST)
class BlacklistEntry(Node, Versioned):
    """A customer with whom nothing new is agreed. Every branch of the chain sees it."""

    customer: "Customer" = one(CUSTOMERS, key="customer_id", reference=True, description="Who is listed.")
    reason: str = column(description="Why.")
    evidence: str = column(description="What it rests on.")
    listed_at: datetime = column(description="Since when.", filters=True, orders=True)
    waived_until: date | None = column(description="Last day of a waiver; null without one.")
    waiver_reason: str | None = column(description="Why it was waived.")


@entity(CUSTOMER_DUPLICATES)
class CustomerDuplicate(Node, Versioned):
    """Two files that may be one customer's, and what speaks for it."""

    older: "Customer" = one(CUSTOMERS, key="older_id", filters=True, description="The older file.")
    newer: "Customer" = one(CUSTOMERS, key="newer_id", filters=True, description="The newer file.")
    same_phone: bool = column(description="Whether both have one telephone number, however written.")
    same_account: bool = column(description="Whether both have one bank account.")
    similarity: Decimal = column(
        description="How much the names have in common, from 0 to 1; legal forms do not count.", orders=True
    )
    dismissed_at: datetime | None = column(description="When somebody said that these are two customers.")
    dismissal_reason: str | None = column(description="Why.")


@entity(CUSTOMER_MERGES)
class CustomerMerge(Node, Versioned):
    """One file merged into another: whatever pointed to it points to the kept one, until it is undone."""

    kept: "Customer" = one(CUSTOMERS, key="kept_id", description="The file that goes on.")
    merged: "Customer" = one(
        CUSTOMERS, key="merged_id", description="The file that was merged, as it was; found by its id alone."
    )
    reason: str = column(description="Why.")
    merged_at: datetime = column(description="When.", orders=True)
    merged_by: LazyStaffMember | None = one(
        STAFF, key="merged_by_staff_id", reference=True, description="Who merged them; null for a program."
    )
    undone_at: datetime | None = column(description="When it was undone.")
    undo_reason: str | None = column(description="Why it was undone.")


@entity(CUSTOMERS)
class Customer(Node, Versioned):
    """A person or organisation the chain serves, with exactly one responsible manager at a time."""

    number: str | None = column(
        description="Human-readable number, unique in the tenant; null in a dry run.", filters=True, orders=True
    )
    kind: CustomerKind = column(description="Person or organisation.", filters=True)
    name: str = column(description="Name.", filters=True, orders=True)
    branch: LazyBranch = one(
        BRANCHES, key="branch_id", filters=True, reference=True, description="The branch that serves them."
    )
    manager: LazyStaffMember = one(
        STAFF, key="manager_id", filters=True, reference=True, description="The one responsible manager."
    )
    phone: str | None = column(description="Telephone number; masked without `customer:read_private`.", filters=True)
    email: str | None = column(description="E-mail address; masked without `customer:read_private`.", filters=True)
    identity_document: IdentityDocument | None = column(description="What the identity number is of.", filters=True)
    identity_number: str | None = column(
        description="Number of the identity document; masked without `customer:read_identity`. Found only whole.",
        filters=True,
    )
    bank_account: str | None = column(
        description="Number of the bank account; masked without `customer:read_identity`. Found only whole.",
        filters=True,
    )
    address: str | None = column(description="Postal address. Needs `customer:read_private`.")
    source: str | None = column(description="Where the chain knows them from.", filters=True)
    lifecycle: CustomerLifecycle = column(description="How they and the chain stand.", filters=True)
    next_lifecycles: list[CustomerLifecycle] = computed(
        _next_lifecycles,
        needs=["lifecycle", "vip_tier"],
        description="Where `changeLifecycle` can take them; a VIP needs a tier.",
    )
    lifecycle_changes: Connection[LifecycleChange] = many(
        LIFECYCLE_CHANGES,
        key="customer_id",
        order=[Order("changed_at", descending=True)],
        description="How they came to stand so, latest first.",
    )
    pooled_at: datetime | None = column(
        description="Since when they are in the public pool, for anybody of the branch to take over; null outside it.",
        filters=True,
        orders=True,
    )
    consents: Connection[ContactConsent] = many(
        CONSENTS,
        key="customer_id",
        order=[Order("given_on", descending=True)],
        description="Consents to marketing, latest first; it stands if that one was not withdrawn.",
    )
    relations: Connection[CustomerRelation] = many(
        CUSTOMER_RELATIONS, key="customer_id", order=[Order("id")], description="Customers they belong together with."
    )
    grade: CustomerGrade | None = column(description="Grade; null until graded.", filters=True)
    deposits: Money = money("deposits", description="Quarterly average deposits.")
    wealth_products: Money = money("wealth_products", description="Quarterly average of wealth products.")
    funds: Money = money("funds", description="Balance of funds.")
    bonds: Money = money("bonds", description="Balance of bonds.")
    insurance_balance: Money = money("insurance_balance", description="Balance of insurance.")
    vip_score: Decimal = column(description="Score by the tenant's VIP formula.", filters=True, orders=True)
    vip_tier: VipTier | None = column(description="What the score amounts to; null below the lowest.", filters=True)
    callback_due_on: date | None = column(
        description="Day the next call-back is due, as promised or by the grade's interval.", filters=True, orders=True
    )
    callback_overdue: bool = computed(
        _overdue,
        needs=["callback_due_on"],
        description="Whether that day has passed, in the tenant's time zone.",
        holds=_day_passed,
    )
    contacts: Connection[Contact] = many(
        CONTACTS,
        key="customer_id",
        order=[Order("contacted_at", descending=True)],
        description="The contact log, latest first.",
    )
    grade_changes: Connection[GradeChange] = many(
        GRADE_CHANGES,
        key="customer_id",
        order=[Order("graded_at", descending=True)],
        description="The history of grades, latest first.",
    )
    hand_overs: Connection[HandOver] = many(
        HAND_OVERS,
        key="customer_id",
        order=[Order("handed_over_at", descending=True)],
        description="Who was responsible, latest first.",
    )
    merged_into: "Customer | None" = one(
        CUSTOMERS, key="merged_into_id", description="The file that took this one's place; null for any that goes on."
    )
    blacklist_entries: Connection[BlacklistEntry] = many(
        BLACKLIST,
        key="customer_id",
        order=[Order("listed_at", descending=True)],
        description="That they are on the chain's blacklist, and why; empty for who is not.",
    )
    merges: Connection[CustomerMerge] = many(
        CUSTOMER_MERGES,
        key="kept_id",
        order=[Order("merged_at", descending=True)],
        description="The files merged into this one, latest first; undone ones too.",
    )
    credit_score: int | None = column(description="Score of the last credit assessment, 0 to 100.")
    credit_limit: Money | None = computed(
        _credit, needs=["credit_limit", "currency"], description="What they may owe; null until assessed."
    )
    credit_valid_until: date | None = column(description="Last day the credit holds.")
    policies: Connection[LazyPolicy] | None = many(
        POLICIES,
        key="holder_id",
        order=[Order("proposed_on", descending=True)],
        description="The policies they hold, latest first.",
    )
    opportunities: Connection[LazyOpportunity] | None = many(
        OPPORTUNITIES,
        key="customer_id",
        order=[Order("opened_at", descending=True)],
        description="The sales on their way to them, latest first.",
    )
    receivables: list[Money] | None = computed(
        _receivables,
        needs=["id"],
        description="What they owe, in each currency, as far as the viewer sees the ledger. Needs `ledger:read`.",
    )
    custom_fields: JSON | None = column(description="Values of the tenant's own fields, by key.")
    created_at: datetime = column(description="When the file was opened.", filters=True, orders=True)
