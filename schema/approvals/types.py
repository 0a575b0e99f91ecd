"""Approvals as callers see them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any

import strawberry

from schema.core.confidential import change_shown
from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declarations import Target
from schema.core.declare import column, computed, entity, few, led, many, one
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from schema.core.scalars import Money
from schema.settings.promises import Promise, promises_of, told
from tenants.approvals.asking import Change, sealed_changes
from tenants.approvals.permits import permitted_actions
from tenants.approvals.queries import APPROVAL_REQUESTS, APPROVAL_STEPS, DEADLINES, TIMELINE
from tenants.approvals.workflow import ApprovalAction, ApprovalDecision, ApprovalKind, ApprovalStatus
from tenants.branches.queries import BRANCHES
from tenants.core.expressions import Compare, Expression, Op
from tenants.core.permissions import Permission
from tenants.core.selecting import Order
from tenants.core.source import SOURCES
from tenants.staff.queries import STAFF

graphql_enums(ApprovalAction, ApprovalDecision, ApprovalKind, ApprovalStatus)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


@strawberry.type(description="A step of an approval promised in working days, with how the day was reckoned.")
class ApprovalDeadline(Promise):
    pass


@strawberry.type(description="One member of an object that the request would change.")
class ProposedChange:
    member: str = strawberry.field(description="Name of the member, e.g. `name`.")
    before: str | None = strawberry.field(description="What it holds when asked; null when empty or hidden.")
    after: str | None = strawberry.field(description="What it would hold; null when it would be cleared, or hidden.")
    hidden: bool = strawberry.field(
        description="True when the viewer may not read this member: both values are null. Masked members are masked."
    )


async def _deadlines(rows: Sequence[Row], context: Context) -> Sequence[list[ApprovalDeadline]]:
    ids = [row.record["id"] for row in rows]
    found = await promises_of(DEADLINES, ids, context)
    return [[ApprovalDeadline(**told(record, context)) for record in found.get(key, ())] for key in ids]


async def _available(rows: Sequence[Row], context: Context) -> Sequence[list[ApprovalAction]]:
    permitted = await permitted_actions(actor=context.actor, ids=[row.record["id"] for row in rows])
    return [
        [action for action in ApprovalAction if action in permitted.get(row.record["id"], frozenset())] for row in rows
    ]


async def _subjects(rows: Sequence[Row], _context: Context) -> list[Target | None]:
    return [(SOURCES[row.value("entity")], row.value("entity_id")) for row in rows]


def _changes(rows: Sequence[Row], context: Context) -> list[list[ProposedChange]]:
    return [[_change(row, change, context) for change in _asked(row, context)] for row in rows]


def _asked(row: Row, context: Context) -> list[Change]:
    sealed = sealed_changes(id=row.record["id"], sealed=row.value("payload_sealed"), vault=context.vault)
    return [*row.value("payload").get("changes", ()), *sealed]


def _change(row: Row, change: Change, context: Context) -> ProposedChange:
    """What a field hides or covers, a request to change it does too."""
    source, member, values = SOURCES[row.value("entity")], change["member"], (change["before"], change["after"])
    shown = change_shown(
        source, member, values, id=row.value("entity_id"), context=context, where=Permission.APPROVAL_READ
    )
    before, after = shown or (None, None)
    return ProposedChange(member=member, before=before, after=after, hidden=shown is None)


def _amounts(column: str) -> Any:
    def compute(rows: Sequence[Row], context: Context) -> list[Money | None]:
        own = context.tenant.currency
        return [
            None if row.value(column) is None else Money(amount=row.value(column), currency=_currency(row, own))
            for row in rows
        ]

    return compute


def _currency(row: Row, own: str) -> str:
    """Limits are in the tenant's currency."""
    return str(row.value("currency")) if "currency" in row.source.columns else own


async def _due(rows: Sequence[Row], context: Context) -> Sequence[bool]:
    return [(due := row.value("due_at")) is not None and due < context.now for row in rows]


def _overdue(context: Context) -> Expression:
    return Compare("due_at", Op.LT, context.now)


@entity(APPROVAL_STEPS)
class ApprovalStep(Node):
    """One step of a request: what it asks of whoever decides, and how it was decided."""

    number: int = column(description="1 for the first.", orders=True)
    needed_permission: str = column(description="The permission it needs over the request's branch.")
    needed_rank: int = column(description="The least rank of the post; 0 when any will do.")
    needed_limit: Money | None = computed(
        _amounts("needed_limit"), needs=["needed_limit"], description="The least approval limit; null without amount."
    )
    decision: ApprovalDecision | None = column(description="How it was decided; null until then.")
    decided_at: datetime | None = column(description="When.")
    decided_by: LazyStaffMember | None = one(
        STAFF, key="decider_staff_id", reference=True, description="Who decided; null for a program."
    )
    decided_by_name: str | None = column(name="decider_name", description="Name of the account at that time.")
    on_behalf_of_name: str | None = column(description="Whom they stood in for, if anybody.")
    comment: str | None = column(description="What they said; the reason, when refused.")


@entity(TIMELINE)
class ApprovalTimelineEntry(Node):
    """One step of a request's story, as it was done."""

    step: int = column(name="round", description="The step that was open then.")
    at: datetime = column(description="When.", orders=True)
    actor_key: str = column(name="actor_id", description="Key of the account that did it.")
    actor_name: str = column(description="Name of the account at that time.")
    on_behalf_of_name: str | None = column(description="Whom they stood in for, if anybody.")
    action: str = column(description="What was done: an action, REQUEST_APPROVAL or ESCALATE.", filters=True)
    before: ApprovalStatus | None = column(description="State before; null for the first step.")
    after: ApprovalStatus | None = column(description="State after.")
    note: str | None = column(description="Why, or what was said.")


@entity(APPROVAL_REQUESTS)
class ApprovalRequest(Node, Versioned):
    """Something that somebody else has to approve before it is done."""

    number: str | None = column(
        description="Human-readable number, unique in the tenant, e.g. `A-2026-000012`; null in a dry run.",
        filters=True,
        orders=True,
    )
    kind: ApprovalKind = column(description="What is asked for.", filters=True)
    status: ApprovalStatus = column(description="Where it stands.", filters=True)
    subject: Node | None = led(_subjects, needs=["entity", "entity_id"], description="The object it is about.")
    branch: LazyBranch = one(
        BRANCHES, key="branch_id", filters=True, reference=True, description="The branch whose people decide."
    )
    requester: LazyStaffMember | None = one(
        STAFF,
        key="requester_staff_id",
        filters=True,
        reference=True,
        description="Who asks; null for a program.",
    )
    requester_name: str = column(description="Name of the account that asks, at that time.")
    requested_at: datetime = column(description="When it was asked for.", filters=True, orders=True)
    reason: str = column(description="Why.")
    amount: Money | None = computed(
        _amounts("amount"), needs=["amount", "currency"], description="What it costs; null without an amount."
    )
    changes: list[ProposedChange] = computed(
        _changes,
        needs=["id", "entity", "entity_id", "payload", "payload_sealed"],
        description="What would change of the object, member by member.",
    )
    step: int = column(description="Number of the step that is open, or was decided last.")
    steps: list[ApprovalStep] = few(
        APPROVAL_STEPS, key="request_id", order=[Order("number")], description="The steps, in order."
    )
    ended_at: datetime | None = column(
        description="When it was approved, refused or withdrawn.", filters=True, orders=True
    )
    due_at: datetime | None = column(
        description="When the open step is to be decided; null when none is.", filters=True, orders=True
    )
    overdue: bool = computed(_due, needs=["due_at"], description="Whether that has passed.", holds=_overdue)
    deadlines: list[ApprovalDeadline] = computed(
        _deadlines, needs=["id"], description="What was promised by when, with the reckoning; open ones first."
    )
    timeline: Connection[ApprovalTimelineEntry] = many(
        TIMELINE, key="entity_id", order=[Order("at")], description="Every step: who, when, why."
    )
    available_actions: list[ApprovalAction] = computed(
        _available, needs=["id"], description="What the viewer may do with it now; each is the name of a mutation."
    )
