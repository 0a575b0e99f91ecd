"""The month's complaints in figures, as callers see them."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Any

import strawberry

from schema.branches.below import AsOfArgument, BranchArgument, subtree
from schema.complaints.types import Complaint
from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import link, listed
from schema.core.enums import graphql_enums
from schema.core.months import ThroughArgument, last_month
from schema.core.scalars import YearMonth
from tenants.branches.queries import BRANCHES, SECTIONS
from tenants.complaints.analysis import Analysis, ComplaintDimension, Figures, analyse
from tenants.complaints.queries import COMPLAINTS
from tenants.complaints.workflow import EARLIEST, ComplaintKind, ComplaintOutcome, Severity
from tenants.core.permissions import Permission
from tenants.core.selecting import Order
from tenants.core.source import AnySource
from tenants.customers.workflow import ContactChannel

graphql_enums(ComplaintDimension)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazySection = Annotated["Section", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821


def _key(name: str) -> Any:
    return lambda figures: figures.keys.get(name)


def _value(name: str) -> Any:
    return lambda figures: figures.values[name]


def _to(source: AnySource, name: str) -> Any:
    return lambda figures: (source, figures.keys[name]) if figures.keys.get(name) else None


def _given(read: Any, kind: Any, description: str) -> Any:
    """A field read from a group's figures."""

    def resolve(root: strawberry.Parent[Figures]) -> Any:
        return read(root)

    resolve.__annotations__["return"] = kind
    return strawberry.field(resolver=resolve, description=description)


@strawberry.type(description="The figures of one group of complaints; what it is not grouped by is null.")
class ComplaintFigures:
    kind: ComplaintKind | None = _given(_key("kind"), ComplaintKind | None, "The kind.")
    branch: LazyBranch | None = link(_to(BRANCHES, "branch_id"), description="The branch.", reference=True)
    cause: str | None = _given(_key("cause"), str | None, "Code of the cause.")
    severity: Severity | None = _given(_key("severity"), Severity | None, "The severity.")
    channel: ContactChannel | None = _given(_key("channel"), ContactChannel | None, "How they came.")
    outcome: ComplaintOutcome | None = _given(_key("outcome"), ComplaintOutcome | None, "How they ended.")
    liable_section: LazySection | None = link(
        _to(SECTIONS, "liable_section_id"), description="The liable section.", reference=True
    )
    received: int = _given(_value("received"), int, "How many were received in the month.")
    ended: int = _given(_value("ended"), int, "How many of them have ended.")
    unjustified: int = _given(_value("unjustified"), int, "How many of them were found unjustified.")
    withdrawn: int = _given(_value("withdrawn"), int, "How many of them were withdrawn.")
    repeated: int = _given(_value("repeated"), int, "How many of them repeat an earlier one of the same customer.")
    reopened: int = _given(_value("reopened"), int, "How many of them took more than one round.")
    average_days_to_end: Decimal | None = _given(
        _value("average_days_to_end"), Decimal | None, "Days from receipt to end, on average; null when none ended."
    )
    average_satisfaction: Decimal | None = _given(
        _value("average_satisfaction"), Decimal | None, "Last answer of the survey, on average, 1 to 5."
    )
    per_thousand_customers: Decimal | None = _given(
        lambda figures: figures.per_thousand_customers,
        Decimal | None,
        "Complaints per 1,000 customers of the branch or, not grouped by branch, of all branches looked at; null "
        "when the viewer may not read customers.",
    )
    complaints: Connection[Complaint] = listed(
        COMPLAINTS,
        order=[Order("received_at")],
        narrowed=lambda figures: figures.where,
        description="The complaints behind these figures.",
    )


@strawberry.type(description="A month's complaints in figures, within what the viewer may see.")
class ComplaintAnalysis:
    month: YearMonth = strawberry.field(description="The month, or the first of them, in the tenant's time zone.")
    through: YearMonth = strawberry.field(description="The last month; the same when there is only one.")
    groups: list[ComplaintFigures] = strawberry.field(description="One for each group, in the order of its keys.")
    total: ComplaintFigures = strawberry.field(description="All of them together.")


async def _analysis(
    info: strawberry.Info,
    *,
    month: Annotated[YearMonth, strawberry.argument(description="The month, e.g. `2026-10`.")],
    group_by: Annotated[list[ComplaintDimension], strawberry.argument(description="What to group by; may be empty.")],
    branch_id: BranchArgument = None,
    as_of: AsOfArgument = None,
    through: ThroughArgument = None,
) -> ComplaintAnalysis:
    context: Context = info.context
    context.actor.require(Permission.COMPLAINT_READ)
    first: date = month
    last = last_month(first, through, first=EARLIEST.date())
    found: Analysis = await analyse(
        actor=context.actor,
        month=first,
        through=last,
        zone=context.tenant.time_zone,
        branches=await subtree(context, branch_id, as_of),
        dimensions=group_by,
    )
    context.served += len(found.groups)
    groups: Any = found.groups
    total: Any = found.total
    return ComplaintAnalysis(month=month, through=through or month, groups=groups, total=total)


@strawberry.type
class ComplaintAnalysisQueries:
    complaint_analysis: ComplaintAnalysis = strawberry.field(
        resolver=_analysis, description="A month's complaints in figures, each leading to its rows."
    )
