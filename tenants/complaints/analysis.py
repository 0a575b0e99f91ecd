"""The month's complaints in figures: by kind, branch, cause and more, each figure leading to its rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from uuid import UUID

from tenants.branches.queries import at_branches
from tenants.complaints.queries import COMPLAINTS
from tenants.complaints.workflow import ComplaintOutcome
from tenants.core.actor import Actor
from tenants.core.aggregating import Average, AverageDays, Count, Measure, select_groups
from tenants.core.dates import months
from tenants.core.expressions import Compare, Expression, IsNull, Not, Op, eq, every
from tenants.core.permissions import Permission
from tenants.customers.queries import CUSTOMERS


class ComplaintDimension(StrEnum):
    """What complaints can be grouped by."""

    KIND = "KIND"
    BRANCH = "BRANCH"
    CAUSE = "CAUSE"
    SEVERITY = "SEVERITY"
    CHANNEL = "CHANNEL"
    OUTCOME = "OUTCOME"
    SECTION = "SECTION"


COLUMNS: Mapping[ComplaintDimension, str] = {
    ComplaintDimension.KIND: "kind",
    ComplaintDimension.BRANCH: "branch_id",
    ComplaintDimension.CAUSE: "cause",
    ComplaintDimension.SEVERITY: "severity",
    ComplaintDimension.CHANNEL: "channel",
    ComplaintDimension.OUTCOME: "outcome",
    ComplaintDimension.SECTION: "liable_section_id",
}
_MEASURES: Mapping[str, Measure] = {
    "received": Count(),
    "ended": Count(Not(IsNull("ended_at"))),
    "unjustified": Count(eq("outcome", ComplaintOutcome.UNJUSTIFIED)),
    "withdrawn": Count(eq("outcome", ComplaintOutcome.WITHDRAWN)),
    "repeated": Count(Not(IsNull("repeats_id"))),
    "reopened": Count(Compare("round", Op.GT, 1)),
    "average_days_to_end": AverageDays("received_at", "ended_at"),
    "average_satisfaction": Average("satisfaction"),
}


@dataclass(frozen=True, slots=True)
class Figures:
    """One group's figures; `keys` are the values it is grouped by, `where` the condition of its rows."""

    keys: Mapping[str, object]
    where: Expression
    values: Mapping[str, int | Decimal | None]
    per_thousand_customers: Decimal | None


@dataclass(frozen=True, slots=True)
class Analysis:
    """The groups in the order of their keys, and the total."""

    groups: Sequence[Figures]
    total: Figures


async def analyse(
    *,
    actor: Actor,
    month: date,
    through: date | None = None,
    zone: str,
    branches: Expression,
    dimensions: Sequence[ComplaintDimension],
) -> Analysis:
    """The complaints received in the month or, with `through`, from it up to the end of that one, in the tenant's
    zone; below the branch if one is given.

    The rate is complaints per 1,000 customers of the group's branch or, not grouped by branch, of all the branches
    looked at; null where the actor may not read customers or there are none.
    """
    below = at_branches(branches)
    where = every(_within(month, through or month, zone), below)
    keys = [COLUMNS[dimension] for dimension in dict.fromkeys(dimensions)]
    customers = await _customers(actor, below)
    groups = [] if not keys else await _groups(actor, where, keys, customers)
    total = (await _groups(actor, where, [], customers))[0]
    return Analysis(groups=groups, total=total)


async def _groups(
    actor: Actor, where: Expression, keys: Sequence[str], customers: Mapping[UUID, int] | None
) -> list[Figures]:
    rows = await select_groups(source=COMPLAINTS, actor=actor, where=where, keys=keys, measures=_MEASURES)
    found = []
    for row in rows:
        held = {key: row[key] for key in keys}
        values = {name: row[name] for name in _MEASURES}
        condition = every(where, *(IsNull(key) if value is None else eq(key, value) for key, value in held.items()))
        found.append(Figures(held, condition, values, _rate(row["received"], held.get("branch_id"), customers)))
    return found


async def _customers(actor: Actor, below: Expression) -> Mapping[UUID, int] | None:
    if not actor.may(Permission.CUSTOMER_READ):
        return None
    rows = await select_groups(
        source=CUSTOMERS, actor=actor, where=below, keys=["branch_id"], measures={"count": Count()}
    )
    return {row["branch_id"]: row["count"] for row in rows}


def _rate(received: int, branch_id: object, customers: Mapping[UUID, int] | None) -> Decimal | None:
    if customers is None:
        return None
    of = customers.get(branch_id, 0) if isinstance(branch_id, UUID) else sum(customers.values())
    if not of:
        return None
    return (Decimal(received) * 1000 / of).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def _within(month: date, through: date, zone: str) -> Expression:
    since, until = months(month, through, zone=zone)
    return every(Compare("received_at", Op.GTE, since), Compare("received_at", Op.LT, until))
