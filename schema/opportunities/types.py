"""Sales as callers see them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated

import strawberry

from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import column, computed, entity, many, money, one
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from schema.core.scalars import Money
from tenants.branches.queries import BRANCHES
from tenants.core.dates import local_date
from tenants.core.expressions import Compare, Expression, Op, eq, every
from tenants.core.money import rounded
from tenants.core.selecting import Order
from tenants.customers.queries import CUSTOMERS
from tenants.opportunities.permits import permitted_actions
from tenants.opportunities.queries import OPPORTUNITIES, STAGE_STAYS, TIMELINE
from tenants.opportunities.rules import stage_rules
from tenants.opportunities.workflow import (
    NEXT,
    LossReason,
    OpportunityAction,
    OpportunityStage,
    OpportunityStatus,
    StayResult,
)
from tenants.staff.queries import STAFF

graphql_enums(LossReason, OpportunityAction, OpportunityStage, OpportunityStatus, StayResult)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyCustomer = Annotated["Customer", strawberry.lazy("schema.customers.types")]  # type: ignore[name-defined] # noqa: F821
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


async def _available(rows: Sequence[Row], context: Context) -> Sequence[list[OpportunityAction]]:
    permitted = await permitted_actions(actor=context.actor, ids=[row.record["id"] for row in rows])
    return [[action for action in OpportunityAction if action in permitted.get(row.record["id"], ())] for row in rows]


async def _condition(rows: Sequence[Row], context: Context) -> Sequence[str | None]:
    rules = await stage_rules()
    found: list[str | None] = []
    for row in rows:
        following = NEXT.get(OpportunityStage(row.value("stage")))
        is_open = row.value("status") == OpportunityStatus.OPEN
        found.append(rules[following].condition(locale=context.locale) if is_open and following else None)
    return found


def _weighted(rows: Sequence[Row], _context: Context) -> list[Money]:
    return [
        Money(
            amount=rounded(
                row.value("amount") * row.value("probability") / 100,
                currency=row.value("currency"),
            ),
            currency=row.value("currency"),
        )
        for row in rows
    ]


def _overdue(rows: Sequence[Row], context: Context) -> list[bool]:
    """An open sale is overdue once its expected day has passed in the tenant's time zone."""
    today = local_date(context.now, zone=context.tenant.time_zone)
    return [
        row.value("status") == OpportunityStatus.OPEN and (due := row.value("expected_on")) is not None and due < today
        for row in rows
    ]


def _day_passed(context: Context) -> Expression:
    today = local_date(context.now, zone=context.tenant.time_zone)
    return every(eq("status", OpportunityStatus.OPEN), Compare("expected_on", Op.LT, today))


@entity(STAGE_STAYS)
class StageStay(Node):
    """One stay of a sale at a stage."""

    opportunity: "Opportunity" = one(OPPORTUNITIES, key="opportunity_id", filters=True, description="The sale.")
    stage: OpportunityStage = column(description="The stage.", filters=True)
    round: int = column(description="1 for the first, one more each time it was reopened.")
    branch: LazyBranch = one(
        BRANCHES, key="branch_id", filters=True, reference=True, description="Whose it was when the stay began."
    )
    owner: LazyStaffMember = one(
        STAFF, key="owner_id", filters=True, reference=True, description="Who owned it when the stay began."
    )
    amount: Money = money("amount", description="What was expected when the stay began.")
    evidence: str = column(description="What showed that the stage's condition holds, or why it came here otherwise.")
    entered_at: datetime = column(description="Since when.", filters=True, orders=True)
    left_at: datetime | None = column(description="Until when; null while it stays.")
    result: StayResult | None = column(description="How it was left; null while it stays.")


@entity(TIMELINE)
class OpportunityTimelineEntry(Node):
    """One step of a sale, as it was done."""

    at: datetime = column(description="When.", orders=True)
    actor_key: str = column(name="actor_id", description="Key of the account that did it.")
    actor_name: str = column(description="Name of the account at that time.")
    action: str = column(description="What was done: CREATE_OPPORTUNITY, or an action.", filters=True)
    round: int = column(description="In which round.")
    before: str | None = column(description="Stage before, or how it had ended; null for the first step.")
    after: str | None = column(description="Stage after, or how it ended.")
    note: str | None = column(description="The evidence or the reason.")


@entity(OPPORTUNITIES)
class Opportunity(Node, Versioned):
    """A sale on its way through eight stages, from the first meeting to the money."""

    number: str | None = column(
        description="Human-readable number, unique in the tenant, e.g. `S-2026-000371`; null in a dry run.",
        filters=True,
    )
    subject: str = column(description="What is to be sold.")
    status: OpportunityStatus = column(description="Open, won or lost.", filters=True)
    stage: OpportunityStage = column(description="How far it has come, or came.", filters=True)
    customer: LazyCustomer | None = one(
        CUSTOMERS, key="customer_id", filters=True, description="To whom; null when the viewer may not see them."
    )
    branch: LazyBranch = one(BRANCHES, key="branch_id", filters=True, reference=True, description="The owner's branch.")
    owner: LazyStaffMember = one(STAFF, key="owner_id", filters=True, reference=True, description="Who works on it.")
    amount: Money = money("amount", description="What is expected.")
    collected: Money = money("collected", description="What came in; zero until it is won.")
    probability: int = column(
        description="How likely it comes to money, in percent, by the tenant's rule for the stage.",
        filters=True,
        orders=True,
    )
    weighted_amount: Money = computed(
        _weighted, needs=["amount", "probability", "currency"], description="The amount times the probability."
    )
    expected_on: date | None = column(description="Day the money is expected.", filters=True, orders=True)
    overdue: bool = computed(
        _overdue,
        needs=["status", "expected_on"],
        description="Whether it is open and that day has passed, in the tenant's time zone.",
        holds=_day_passed,
    )
    entry_condition: str | None = computed(
        _condition,
        needs=["status", "stage"],
        description="What must hold before the next stage, in the caller's language; null once it has ended.",
    )
    round: int = column(description="1 for the first, one more each time it was reopened.")
    opened_at: datetime = column(description="When it was opened.", filters=True, orders=True)
    ended_at: datetime | None = column(description="When it was won or lost.", filters=True, orders=True)
    loss_reason: LossReason | None = column(description="Why it was lost.", filters=True)
    loss_note: str | None = column(description="What was said of it.")
    competitor: str | None = column(description="To whom it was lost.", filters=True)
    stays: Connection[StageStay] = many(
        STAGE_STAYS,
        key="opportunity_id",
        order=[Order("entered_at"), Order("id")],
        description="Each stay at a stage, the first first; nothing of it is overwritten.",
    )
    timeline: Connection[OpportunityTimelineEntry] = many(
        TIMELINE, key="entity_id", order=[Order("at")], description="Every step: who, when, why."
    )
    available_actions: list[OpportunityAction] = computed(
        _available, needs=["id"], description="What the viewer may do with it now; each is the name of a mutation."
    )
