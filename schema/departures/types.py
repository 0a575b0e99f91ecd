"""Departures as callers see them: the notice, the list, who signs for what, and the certificate."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Annotated

import strawberry

from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import column, computed, entity, few, many, one
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from schema.core.scalars import Money
from tenants.branches.queries import BRANCHES
from tenants.core.selecting import Order
from tenants.staff.departure_permits import permitted_actions
from tenants.staff.departure_queries import DEPARTURES, HAND_OVER_ITEMS, TIMELINE
from tenants.staff.leaving import DepartureAction, DepartureStatus, HandOverItemKind
from tenants.staff.queries import STAFF
from tenants.staff.workflow import EmploymentState

graphql_enums(DepartureAction, DepartureStatus, EmploymentState, HandOverItemKind)

LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821
LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821


async def _worth(rows: Sequence[Row], context: Context) -> list[Money | None]:
    amounts: list[Decimal | None] = [row.value("worth") for row in rows]
    currency = context.tenant.currency
    return [None if amount is None else Money(amount=amount, currency=currency) for amount in amounts]


async def _available(rows: Sequence[Row], context: Context) -> Sequence[list[DepartureAction]]:
    permitted = await permitted_actions(actor=context.actor, ids=[row.record["id"] for row in rows])
    return [[action for action in DepartureAction if action in permitted.get(row.record["id"], ())] for row in rows]


@entity(HAND_OVER_ITEMS)
class HandOverItem(Node):
    """One thing that a leaver hands over."""

    kind: HandOverItemKind = column(description="What it is.")
    counted: int | None = column(description="How many there were when the list was opened; null for things.")
    worth: Money | None = computed(
        _worth, needs=["worth"], description="What customers owed on them then; null for all but receivables."
    )
    receiver: LazyStaffMember = one(STAFF, key="receiver_id", reference=True, description="Who is to sign for it.")
    signed_at: datetime | None = column(description="When they signed; null until then.")
    note: str | None = column(description="What the receiver said of it.")


@entity(TIMELINE)
class DepartureTimelineEntry(Node):
    """One step of a departure, as it was done."""

    at: datetime = column(description="When.", orders=True)
    actor_key: str = column(name="actor_id", description="Key of the account that did it.")
    actor_name: str = column(description="Name of the account at that time.")
    action: str = column(description="What was done: an action, or ESCALATE, RECKON.", filters=True)
    before: DepartureStatus | None = column(description="State before; null for the first step.")
    after: DepartureStatus | None = column(description="State after.")
    note: str | None = column(description="Why, or what was said.")


@entity(DEPARTURES)
class Departure(Node, Versioned):
    """Somebody's leaving, from the notice to the last day."""

    number: str | None = column(
        description="Human-readable number, unique in the tenant, e.g. `D-2026-00012`; null in a dry run.",
        filters=True,
    )
    staff_member: LazyStaffMember = one(
        STAFF, key="staff_member_id", filters=True, reference=True, description="Who leaves."
    )
    branch: LazyBranch = one(
        BRANCHES, key="branch_id", filters=True, reference=True, description="Where they worked when notice was given."
    )
    state: EmploymentState = column(description="What their employment is to come to.")
    status: DepartureStatus = column(description="Where it stands.", filters=True)
    reason: str = column(description="Why they leave.")
    opened_at: datetime = column(description="When notice was given.", filters=True, orders=True)
    due_at: datetime | None = column(
        description="When the list is to be signed by; null once the certificate is issued.", filters=True, orders=True
    )
    items: list[HandOverItem] = few(
        HAND_OVER_ITEMS, key="departure_id", order=[Order("id")], description="All that is handed over."
    )
    certificate_number: str | None = column(
        description="Number of the leaving certificate, e.g. `L-2026-00012`.", filters=True
    )
    certified_at: datetime | None = column(description="When it was issued.")
    timeline: Connection[DepartureTimelineEntry] = many(
        TIMELINE, key="entity_id", order=[Order("at")], description="Every step: who, when, why."
    )
    available_actions: list[DepartureAction] = computed(
        _available, needs=["id"], description="What the viewer may do about it now; each is the name of a mutation."
    )
