"""Complaints as callers see them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated

import strawberry

from schema.complaints.deadlines import Deadline, deadlines
from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declarations import Target
from schema.core.declare import column, computed, entity, few, led, many, one
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from schema.core.scalars import JSON, Money
from tenants.approvals.queries import APPROVAL_REQUESTS
from tenants.branches.queries import BRANCHES, SECTIONS
from tenants.complaints.belongings import accused_of, latest_resolutions
from tenants.complaints.permits import permitted_actions
from tenants.complaints.queries import CALLBACKS, COMPLAINTS, RESOLUTIONS, ROUNDS, SLIPS, TIMELINE
from tenants.complaints.workflow import (
    CallbackResult,
    ComplaintAction,
    ComplaintKind,
    ComplaintOutcome,
    ComplaintStatus,
    ComplaintStep,
    CustomerAnswer,
    Severity,
)
from tenants.core.expressions import Compare, Expression, Op
from tenants.core.selecting import Order
from tenants.customers.queries import CUSTOMERS
from tenants.customers.workflow import ContactChannel
from tenants.staff.queries import STAFF

graphql_enums(
    CallbackResult,
    ComplaintAction,
    ComplaintKind,
    ComplaintOutcome,
    ComplaintStatus,
    ComplaintStep,
    ContactChannel,
    CustomerAnswer,
    Severity,
)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazySection = Annotated["Section", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyCustomer = Annotated["Customer", strawberry.lazy("schema.customers.types")]  # type: ignore[name-defined] # noqa: F821
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


LazyApprovalRequest = Annotated["ApprovalRequest", strawberry.lazy("schema.approvals.types")]  # type: ignore[name-defined] # noqa: F821


def _compensation(rows: Sequence[Row], _context: Context) -> list[Money | None]:
    return [
        None
        if row.value("compensation") is None
        else Money(amount=row.value("compensation"), currency=row.value("currency"))
        for row in rows
    ]


@entity(ROUNDS)
class ComplaintRound(Node):
    """One run through the workflow."""

    number: int = column(description="1 for the first.", orders=True)
    began_at: datetime = column(description="When it began.")
    reason: str | None = column(description="Why it began; null for the first.")
    findings: str | None = column(description="What the investigation found.")
    ended_at: datetime | None = column(description="When it ended; null while it runs.")
    outcome: ComplaintOutcome | None = column(description="How it ended.")
    explanation: str | None = column(description="What was said at its end.")


@entity(SLIPS)
class TransferSlip(Node):
    """The liable section named, and asked for answer and plan."""

    round: int = column(description="The round it belongs to.")
    section: LazySection = one(SECTIONS, key="section_id", reference=True, description="The liable section.")
    issued_at: datetime = column(description="When.", orders=True)
    reason: str = column(description="Why this section.")
    answered_at: datetime | None = column(description="When the section answered with a plan.")


@entity(RESOLUTIONS)
class Resolution(Node):
    """A plan put to the customer, and what became of it."""

    round: int = column(description="The round it belongs to.")
    plan: str = column(description="What the section offers to do.")
    proposed_at: datetime = column(description="When it was put to the customer.", orders=True)
    proposed_by: LazyStaffMember | None = one(
        STAFF, key="proposed_by_id", reference=True, description="Who put it; null for a program."
    )
    compensation: Money | None = computed(
        _compensation, needs=["compensation", "currency"], description="Money offered; null when none is."
    )
    approval: LazyApprovalRequest | None = one(
        APPROVAL_REQUESTS,
        key="approval_id",
        description="What has to be approved before the customer can answer; null when nothing has.",
    )
    answer: CustomerAnswer | None = column(description="What the customer said; null until then.")
    answered_at: datetime | None = column(description="When the customer answered.")
    answer_note: str | None = column(description="The customer's words.")
    implemented_at: datetime | None = column(description="When it was carried out.")
    implementation_note: str | None = column(description="What was done.")


@entity(CALLBACKS)
class ComplaintCallback(Node):
    """One call-back after the plan was carried out."""

    round: int = column(description="The round it belongs to.")
    called_at: datetime = column(description="When.", orders=True)
    called_by: LazyStaffMember | None = one(
        STAFF, key="called_by_id", reference=True, description="Who called; null for a program."
    )
    result: CallbackResult = column(description="What came of it.", filters=True)
    satisfaction: int | None = column(description="From 1 (not at all) to 5 (fully).", filters=True)
    note: str | None = column(description="The customer's words.")


async def _accused(rows: Sequence[Row], _context: Context) -> list[list[Target]]:
    found = await accused_of(ids=[row.record["id"] for row in rows])
    return [[(STAFF, key) for key in found.get(row.record["id"], ())] for row in rows]


async def _latest_resolution(rows: Sequence[Row], _context: Context) -> list[Target | None]:
    found = await latest_resolutions(ids=[row.record["id"] for row in rows])
    return [(RESOLUTIONS, found[row.record["id"]]) if row.record["id"] in found else None for row in rows]


def _overdue(context: Context) -> Expression:
    return Compare("due_at", Op.LT, context.now)


async def _available(rows: Sequence[Row], context: Context) -> Sequence[list[ComplaintAction]]:
    permitted = await permitted_actions(actor=context.actor, ids=[row.record["id"] for row in rows])
    return [_sorted(permitted.get(row.record["id"], frozenset())) for row in rows]


def _sorted(actions: frozenset[ComplaintAction]) -> list[ComplaintAction]:
    return [action for action in ComplaintAction if action in actions]


async def _due(rows: Sequence[Row], context: Context) -> Sequence[bool]:
    return [(due := row.value("due_at")) is not None and due < context.now for row in rows]


@entity(TIMELINE)
class ComplaintTimelineEntry(Node):
    """One step of a complaint, as it was done."""

    round: int = column(description="The round it belongs to.")
    at: datetime = column(description="When.", orders=True)
    actor_key: str = column(name="actor_id", description="Key of the account that did it.")
    actor_name: str = column(description="Name of the account at that time.")
    on_behalf_of_name: str | None = column(description="Whom they stood in for, if anybody.")
    action: str = column(
        description="What was done: an action, or ESCALATE, REMIND, RECKON, COMPENSATION_APPROVED, "
        "COMPENSATION_TURNED_DOWN.",
        filters=True,
    )
    before: ComplaintStatus | None = column(description="State before; null for the first step.")
    after: ComplaintStatus | None = column(description="State after.")
    note: str | None = column(description="Why, or what was said.")


@entity(COMPLAINTS)
class Complaint(Node, Versioned):
    """A customer's complaint and its way to a settled end."""

    number: str | None = column(
        description="Human-readable number, unique in the tenant, e.g. `C-2026-000371`; null in a dry run.",
        filters=True,
        orders=True,
    )
    kind: ComplaintKind = column(description="What it is about.", filters=True)
    severity: Severity = column(description="How serious it is.", filters=True, orders=True, ranked_by="severity_rank")
    channel: ContactChannel = column(description="How it came.", filters=True)
    external_reference: str | None = column(
        description="Under which number somebody else keeps it, such as the regulator who passed it on.", filters=True
    )
    status: ComplaintStatus = column(description="Where it stands.", filters=True)
    round: int = column(
        description="1 for the first run through the workflow; +1 each time the customer is not satisfied or the case "
        "is reopened.",
        filters=True,
    )
    subject: str = column(description="In a line.", filters=True)
    description: str = column(description="In full.")
    cause: str | None = column(description="Code of the cause found, one of the tenant's rules.", filters=True)
    received_at: datetime = column(description="When it was received.", filters=True, orders=True)
    customer: LazyCustomer | None = one(
        CUSTOMERS, key="customer_id", filters=True, description="Null when the viewer may not read customers."
    )
    branch: LazyBranch = one(
        BRANCHES, key="branch_id", filters=True, reference=True, description="The branch it concerns."
    )
    handler: LazyStaffMember = one(
        STAFF,
        key="handler_id",
        filters=True,
        reference=True,
        description="The person who handles it; never the accused or their superior.",
    )
    accused: list[LazyStaffMember] = led(_accused, needs=["id"], description="Against whom.")
    liable_section: LazySection | None = one(
        SECTIONS, key="liable_section_id", reference=True, description="The section found liable; null until assigned."
    )
    repeats: "Complaint | None" = one(
        COMPLAINTS, key="repeats_id", description="The earlier complaint of the same customer and kind it repeats."
    )
    outcome: ComplaintOutcome | None = column(description="How it ended; null while it is open.", filters=True)
    ended_at: datetime | None = column(description="When it ended.", filters=True, orders=True)
    satisfaction: int | None = column(description="Last answer of the survey, 1 to 5.", filters=True)
    due_at: datetime | None = column(
        description="When the next promise falls due; null when none is open.", filters=True, orders=True
    )
    overdue: bool = computed(_due, needs=["due_at"], description="Whether a promise is overdue.", holds=_overdue)
    deadlines: list[Deadline] = computed(
        deadlines, needs=["id"], description="What was promised by when, with the reckoning; open ones first."
    )
    resolution: Resolution | None = led(
        _latest_resolution, needs=["id"], description="The plan put to the customer last; null before the first."
    )
    resolutions: Connection[Resolution] = many(
        RESOLUTIONS,
        key="complaint_id",
        order=[Order("proposed_at", descending=True)],
        description="The plans put to the customer, latest first.",
    )
    slips: Connection[TransferSlip] = many(
        SLIPS,
        key="complaint_id",
        order=[Order("issued_at", descending=True)],
        description="The transfer slips, latest first.",
    )
    callbacks: Connection[ComplaintCallback] = many(
        CALLBACKS, key="complaint_id", order=[Order("called_at")], description="The call-backs, in order."
    )
    rounds: list[ComplaintRound] = few(
        ROUNDS, key="complaint_id", order=[Order("number")], description="The runs through the workflow, in order."
    )
    timeline: Connection[ComplaintTimelineEntry] = many(
        TIMELINE, key="entity_id", order=[Order("at")], description="Every step: who, when, why."
    )
    available_actions: list[ComplaintAction] = computed(
        _available, needs=["id"], description="What the viewer may do with it now; each is the name of a mutation."
    )
    custom_fields: JSON | None = column(description="Values of the tenant's own fields, by key.")
