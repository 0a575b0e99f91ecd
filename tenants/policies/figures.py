"""Policies in figures: what was issued, written, collected and lost in some months, and the rows behind each figure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from tenants.branches.queries import at_branches
from tenants.core.actor import Actor
from tenants.core.aggregating import Count, Measure, Total, select_groups
from tenants.core.expressions import ALWAYS, Compare, Expression, Op, eq, every
from tenants.core.source import AnySource
from tenants.policies.queries import INSTALMENTS, POLICIES
from tenants.policies.schedules import months_later
from tenants.policies.workflow import PolicyStatus


class PolicyFigureDimension(StrEnum):
    """What the figures can be grouped by."""

    BRANCH = "BRANCH"
    AGENT = "AGENT"
    PRODUCT = "PRODUCT"
    MONTH = "MONTH"


D = PolicyFigureDimension
COLUMNS: Mapping[PolicyFigureDimension, str] = {D.BRANCH: "branch_id", D.AGENT: "agent_id", D.PRODUCT: "product_id"}


@dataclass(frozen=True, slots=True)
class Figure:
    """Figures of the rows of `source` for which `where` holds, counted on the day in the column `day`."""

    source: AnySource
    day: str
    where: Expression
    measures: Mapping[str, Measure]

    def within(self, since: date, until: date) -> Expression:
        """Its rows from a day on, up to the day before another."""
        return every(self.where, Compare(self.day, Op.GTE, since), Compare(self.day, Op.LT, until))


FIGURES: Mapping[str, Figure] = {
    "issued": Figure(POLICIES, "issued_on", ALWAYS, {"issued": Count(), "premium_written": Total("premium")}),
    "collected": Figure(INSTALMENTS, "paid_on", ALWAYS, {"premium_collected": Total("amount")}),
    "lapsed": Figure(POLICIES, "ended_on", eq("status", PolicyStatus.LAPSED), {"lapsed": Count()}),
    "surrendered": Figure(POLICIES, "settled_on", eq("status", PolicyStatus.SURRENDERED), {"surrendered": Count()}),
}


NONE: Mapping[str, int | Decimal] = {
    **dict.fromkeys(("issued", "lapsed", "surrendered"), 0),
    **dict.fromkeys(("premium_written", "premium_collected"), Decimal("0.00")),
}


@dataclass(frozen=True, slots=True)
class PolicyGroup:
    """One group's figures in a period, by name, and the conditions of the rows behind them; `month` is the period's
    where it was grouped by months."""

    keys: Mapping[str, object]
    month: date | None
    rows: Mapping[str, Expression]
    values: dict[str, Any] = field(default_factory=lambda: dict(NONE))


async def policy_figures(
    *, actor: Actor, since: date, until: date, branches: Expression, dimensions: Sequence[PolicyFigureDimension]
) -> list[PolicyGroup]:
    """The figures from the month of `since` to that of `until`, both counted, within what the actor may see and at
    the branches given.

    A policy counts for its branch and agent of today, a premium for those of the day on which it was paid. Lapsed are
    those that stand lapsed today, and lapsed then. Groups without any figure are left out.
    """
    keys = [COLUMNS[dimension] for dimension in dict.fromkeys(dimensions) if dimension in COLUMNS]
    below = at_branches(branches)
    by_month = D.MONTH in dimensions
    found: list[PolicyGroup] = []
    for first, following in _periods(since, until, by_month=by_month):
        groups: dict[tuple[object, ...], PolicyGroup] = {}
        for figure in FIGURES.values():
            where = every(below, figure.within(first, following))
            rows = await select_groups(
                source=figure.source, actor=actor, where=where, keys=keys, measures=figure.measures
            )
            for row in (row for row in rows if any(row[name] for name in figure.measures)):
                held = {key: row[key] for key in keys}
                fresh = PolicyGroup(held, first if by_month else None, _rows(held, below, first, following))
                group = groups.setdefault(tuple(held.values()), fresh)
                group.values.update({name: row[name] for name in figure.measures})
        found += [groups[key] for key in sorted(groups, key=repr)]
    return found


def _periods(since: date, until: date, *, by_month: bool) -> Iterator[tuple[date, date]]:
    """Each with the first day after it."""
    if not by_month:
        yield since, months_later(until, 1)
        return
    while since <= until:
        yield since, months_later(since, 1)
        since = months_later(since, 1)


def _rows(held: Mapping[str, object], below: Expression, first: date, following: date) -> Mapping[str, Expression]:
    """Which rows are behind each figure of the group."""
    mine = every(below, *(eq(key, value) for key, value in held.items()))
    return {name: every(mine, figure.within(first, following)) for name, figure in FIGURES.items()}
