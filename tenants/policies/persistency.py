"""Persistency: of the policies that began in a month, how many, and how much premium, were kept so many months on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from enum import StrEnum

from asyncpg import Record

from tenants.branches.queries import at_branches
from tenants.core.actor import Actor
from tenants.core.aggregating import Count, Measure, Total, select_groups
from tenants.core.expressions import (
    Compare,
    Expression,
    IsNull,
    Not,
    Op,
    eq,
    every,
    some,
)
from tenants.policies.queries import POLICIES
from tenants.policies.rules import policy_rules
from tenants.policies.schedules import months_later
from tenants.policies.workflow import PolicyStatus


class PersistencyDimension(StrEnum):
    """What persistency can be grouped by."""

    BRANCH = "BRANCH"
    AGENT = "AGENT"
    PRODUCT = "PRODUCT"


COLUMNS: Mapping[PersistencyDimension, str] = {
    PersistencyDimension.BRANCH: "branch_id",
    PersistencyDimension.AGENT: "agent_id",
    PersistencyDimension.PRODUCT: "product_id",
}


@dataclass(frozen=True, slots=True)
class Kept:
    """One group's figures after so many months. `began` and `lost` are the conditions of the policies behind them;
    `policies` and `premium` count all that began, `kept` and `kept_premium` those not lost, `in_grace` those of them
    that may still lapse."""

    keys: Mapping[str, object]
    months: int
    cohort: date
    began: Expression
    lost: Expression
    policies: int
    kept: int
    in_grace: int
    premium: Decimal
    kept_premium: Decimal

    @property
    def rate(self) -> Decimal | None:
        """Kept policies in percent of those that began."""
        return _percent(self.kept, self.policies)

    @property
    def premium_rate(self) -> Decimal | None:
        """Kept premium in percent of what began."""
        return _percent(self.kept_premium, self.premium)


async def persistency(
    *, actor: Actor, month: date, branches: Expression, dimensions: Sequence[PersistencyDimension]
) -> list[Kept]:
    """For each of the tenant's windows, e.g. 13 months: the policies whose first premium was paid that many months
    before the month, within what the actor may see, below the branch if one is given.

    A policy is lost when it lapsed or was surrendered: from the day of the premium that stayed unpaid, or of the
    surrender, and not if that day lies behind the month. What was cancelled in its cooling-off period never began.
    """
    below = at_branches(branches)
    keys = [COLUMNS[dimension] for dimension in dict.fromkeys(dimensions)]
    found: list[Kept] = []
    for months in (await policy_rules()).persistency_months:
        cohort, last = months_later(month, -months), months_later(month, 1) - timedelta(days=1)
        began = every(below, *_first_paid_in(cohort), Not(eq("status", PolicyStatus.CANCELLED)))
        lost = every(Not(IsNull("lost_on")), Compare("lost_on", Op.LTE, last))
        kept = some(IsNull("lost_on"), Compare("lost_on", Op.GT, last))
        measures: Mapping[str, Measure] = {
            "policies": Count(),
            "kept": Count(kept),
            "in_grace": Count(every(kept, eq("status", PolicyStatus.GRACE))),
            "premium": Total("standard_premium"),
            "kept_premium": Total("standard_premium", kept),
        }
        rows = await select_groups(source=POLICIES, actor=actor, where=began, keys=keys, measures=measures)
        found += [_figures(row, keys, months=months, cohort=cohort, began=began, lost=lost) for row in rows]
    return found


def _figures(
    row: Record, keys: Sequence[str], *, months: int, cohort: date, began: Expression, lost: Expression
) -> Kept:
    held = {key: row[key] for key in keys}
    group = every(began, *(eq(key, value) for key, value in held.items()))
    figures = {name: row[name] for name in ("policies", "kept", "in_grace", "premium", "kept_premium")}
    return Kept(keys=held, months=months, cohort=cohort, began=group, lost=every(group, lost), **figures)


def _first_paid_in(month: date) -> tuple[Expression, Expression]:
    following = months_later(month, 1)
    return Compare("effective_on", Op.GTE, month), Compare("effective_on", Op.LT, following)


def _percent(part: Decimal | int, whole: Decimal | int) -> Decimal | None:
    if not whole:
        return None
    return (Decimal(part) * 100 / whole).quantize(Decimal("0.01"), rounding=ROUND_HALF_EVEN)
