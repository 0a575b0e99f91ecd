"""Branches as callers see them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

import strawberry

from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declarations import Sought, Target
from schema.core.declare import column, computed, entity, led_on, many, many_on, one, one_on
from schema.core.enums import graphql_enums
from schema.core.ids import key_of
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from schema.core.scalars import JSON, Money
from tenants.branches.history import directly_below_on, lines_on, parents_on, within_on
from tenants.branches.permits import permitted_actions
from tenants.branches.queries import ASSESSMENTS, BRANCHES, CALENDAR_DAYS, PLACEMENTS, SECTIONS, TIMELINE
from tenants.branches.workflow import AssessmentVerdict, BranchAction, BranchLevel, BranchStatus
from tenants.core.errors import BadInput
from tenants.core.expressions import Expression
from tenants.core.selecting import Order
from tenants.customers.queries import CUSTOMERS
from tenants.staff.queries import BRANCH_SECTIONS, STAFF

graphql_enums(AssessmentVerdict, BranchAction, BranchLevel, BranchStatus)

LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821
LazyCustomer = Annotated["Customer", strawberry.lazy("schema.customers.types")]  # type: ignore[name-defined] # noqa: F821


@strawberry.type(description="A period of opening on some days of every week, in the tenant's time zone.")
class OpeningPeriod:
    days: list[int] = strawberry.field(description="ISO weekdays: Monday is 1, Sunday 7.")
    opens: str = strawberry.field(description="Local time it opens, `HH:MM`.")
    closes: str = strawberry.field(description="Local time it closes, `HH:MM`; 24:00 is midnight.")


def _opening(rows: Sequence[Row], _context: Context) -> list[list[OpeningPeriod]]:
    return [[OpeningPeriod(**period) for period in row.value("opening_hours")] for row in rows]


def _money(column: str) -> Callable[[Sequence[Row], Context], list[Money]]:
    return lambda rows, _context: [Money(amount=row.value(column), currency=row.value("currency")) for row in rows]


async def _available(rows: Sequence[Row], context: Context) -> Sequence[list[BranchAction]]:
    ids = [row.record["id"] for row in rows]
    permitted = await permitted_actions(actor=context.actor, ids=ids)
    return [[action for action in BranchAction if action in permitted.get(key, frozenset())] for key in ids]


async def _parents(ids: Sequence[UUID], day: date) -> Mapping[UUID, UUID]:
    return await parents_on(ids=ids, day=day)


async def _ancestors(rows: Sequence[Row], _context: Context, day: date | None) -> list[list[Target]]:
    ids = [row.record["id"] for row in rows]
    lines = await lines_on(ids=ids, day=day)
    return [[(BRANCHES, above) for above in lines[key]] for key in ids]


@entity(SECTIONS)
class Section(Node, Versioned):
    """A section of the chain that can be liable for something: sales, customer service, finance …"""

    name_zh: str = column(description="Name in Chinese.", orders=True)
    code: str | None = column(description="Code, unique in the tenant.", filters=True, orders=True)
    name_en: str | None = column(description="Name in English.")


@entity(BRANCH_SECTIONS)
class BranchSection(Node, Versioned):
    """A section that a branch is divided into, and who heads it there."""

    branch: "Branch" = one(BRANCHES, key="branch_id", reference=True, description="The branch.")
    section: Section = one(SECTIONS, key="section_id", description="The section.")
    head: LazyStaffMember | None = one(STAFF, key="head_id", reference=True, description="Who heads it there.")
    phone: str | None = column(description="Telephone number of the section.")


@entity(PLACEMENTS)
class BranchPlacement(Node):
    """Below which parent a branch stood from one day up to, not including, another."""

    branch: "Branch" = one(BRANCHES, key="branch_id", reference=True, description="The branch placed.")
    parent: "Branch | None" = one(
        BRANCHES, key="parent_id", reference=True, description="The unit it stood below; null for headquarters."
    )
    since: date = column(description="First day in this place.", filters=True, orders=True)
    until: date | None = column(description="First day no longer in this place; null while it stands.", filters=True)
    reason: str | None = column(description="Why it was moved there.")


@entity(CALENDAR_DAYS)
class CalendarDay(Node, Versioned):
    """A day on which a branch, and what hangs below it, departs from the tenant's calendar."""

    branch: "Branch" = one(BRANCHES, key="branch_id", reference=True, description="The branch.")
    day: date = column(description="The day.", filters=True, orders=True)
    working: bool = column(description="Whether it is a working day there; deadlines are reckoned by it.")
    label: str = column(description="Why, e.g. 台风停业.")


@entity(ASSESSMENTS)
class BranchAssessment(Node):
    """One look at what opening a branch would cost and bring in its first year; a later one overwrites nothing."""

    assessed_at: datetime = column(description="When.", orders=True)
    assessor_name: str = column(description="Who assessed it.")
    survey: str = column(description="What the market survey found.")
    expected_cost: Money = computed(
        _money("expected_cost"), needs=["expected_cost", "currency"], description="What it costs in the first year."
    )
    expected_benefit: Money = computed(
        _money("expected_benefit"),
        needs=["expected_benefit", "currency"],
        description="What it brings in the first year.",
    )
    verdict: AssessmentVerdict = column(description="What it comes to.")


@entity(TIMELINE)
class BranchTimelineEntry(Node):
    """One step of a branch's life, as it was done."""

    at: datetime = column(description="When.", orders=True)
    actor_key: str = column(name="actor_id", description="Key of the account that did it.")
    actor_name: str = column(description="Name of the account at that time.")
    on_behalf_of_name: str | None = column(description="For whom a stand-in did it.")
    action: str = column(description="What was done.")
    before: BranchStatus | None = column(description="State before; null at the beginning.")
    after: BranchStatus | None = column(description="State after.")
    note: str | None = column(description="Why, or the number of the request that was decided.")


@strawberry.input(description="A unit and everything below it.")
class DescendantOf:
    branch_id: strawberry.ID = strawberry.field(description="Global id of the unit; itself included.")
    as_of: date | None = strawberry.field(
        default=strawberry.UNSET, description="As the tree stood on this day; today if left out."
    )


def _within(members: Mapping[str, Any]) -> Expression:
    key = key_of(members["branchId"], source=BRANCHES)
    if key is None:
        raise BadInput(detail="not an id of a Branch")
    return within_on(key, members.get("asOf"))


@entity(BRANCHES, sought={"descendantOf": Sought(DescendantOf, _within, "Is that unit, or stands below it.")})
class Branch(Node, Versioned):
    """A unit of the chain: headquarters, region, branch or group. Outside the viewer's scope it shows its id,
    version and name only; the rest is FORBIDDEN there."""

    name: str = column(description="Name.", filters=True, orders=True)
    code: str | None = column(description="Code, unique in the tenant.", filters=True, orders=True)
    level: BranchLevel | None = column(description="How high it stands.", filters=True)
    kind: str | None = column(description="Code of its kind, one of the tenant's blueprint.", filters=True)
    status: BranchStatus | None = column(description="Where it is in its life.", filters=True)
    parent: "Branch | None" = one_on(
        BRANCHES,
        key="parent_id",
        filters=True,
        reference=True,
        on=_parents,
        description="The unit it stands below, or stood below on a day.",
    )
    children: "Connection[Branch] | None" = many_on(
        BRANCHES,
        key="parent_id",
        order=[Order("code")],
        on=directly_below_on,
        description="The units directly below it, or those that stood there on a day.",
    )
    ancestors: "list[Branch] | None" = led_on(
        _ancestors, needs=["id"], description="The units above it, or above it on a day, nearest first."
    )
    placements: Connection[BranchPlacement] | None = many(
        PLACEMENTS, key="branch_id", order=[Order("since", descending=True)], description="Where it stood, and when."
    )
    calendar_days: Connection[CalendarDay] | None = many(
        CALENDAR_DAYS,
        key="branch_id",
        order=[Order("day", descending=True)],
        description="Its own exceptions from the tenant's calendar, latest first; those of units above hold too.",
    )
    sections: Connection[BranchSection] | None = many(
        BRANCH_SECTIONS, key="branch_id", order=[Order("id")], description="The sections it is divided into."
    )
    staff: Connection[LazyStaffMember] | None = many(
        STAFF, key="branch_id", order=[Order("number")], description="Who works at it, groups below not counted."
    )
    customers: Connection[LazyCustomer] | None = many(
        CUSTOMERS, key="branch_id", order=[Order("id")], description="Its customers, those of groups not counted."
    )
    address: str | None = column(description="Postal address.")
    phone: str | None = column(description="Telephone number for customers.")
    opening_hours: list[OpeningPeriod] | None = computed(
        _opening, needs=["opening_hours"], description="When it is open, in the order of the week."
    )
    opened_on: date | None = column(description="Day it opened.", filters=True, orders=True)
    closed_on: date | None = column(description="Day it closed.", filters=True)
    awaits_approval: bool | None = column(description="Whether its opening or closing waits for approval.")
    resident: LazyStaffMember | None = one(
        STAFF, key="resident_id", reference=True, description="Who prepared, or prepares, its opening on the spot."
    )
    assessments: Connection[BranchAssessment] | None = many(
        ASSESSMENTS,
        key="branch_id",
        order=[Order("assessed_at", descending=True)],
        description="What was expected of it before it opened, latest first.",
    )
    timeline: Connection[BranchTimelineEntry] | None = many(
        TIMELINE, key="entity_id", order=[Order("at")], description="Every step of its life: who, when, why."
    )
    available_actions: list[BranchAction] | None = computed(
        _available, needs=["id"], description="What the viewer may do with it now; each is the name of a mutation."
    )
    custom_fields: JSON | None = column(description="Values of the tenant's own fields, by key.")
