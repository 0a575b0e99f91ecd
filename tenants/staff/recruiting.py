"""Recruiting in figures: of those who were recruited and began in some months, how many stayed and how many left."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from enum import StrEnum

from tenants.branches.queries import BRANCHES
from tenants.core.actor import Actor
from tenants.core.aggregating import Count, select_groups
from tenants.core.dates import last_day_of
from tenants.core.expressions import (
    ALWAYS,
    Belongs,
    Compare,
    Expression,
    IsNull,
    Not,
    Op,
    eq,
    every,
    starts_with,
)
from tenants.staff.queries import STAFF


class RecruitingDimension(StrEnum):
    """What recruiting can be grouped by."""

    RECRUITER = "RECRUITER"
    BRANCH = "BRANCH"


COLUMNS: Mapping[RecruitingDimension, str] = {
    RecruitingDimension.RECRUITER: "recruiter_id",
    RecruitingDimension.BRANCH: "branch_id",
}
_LEFT = Not(IsNull("left_on"))


@dataclass(frozen=True, slots=True)
class Recruiting:
    """One group's figures on a day: of all `recruited`, those `effective` stayed for as many days as the tenant's
    rules ask, and those `left` have left since, sooner or later. The expressions lead to the people."""

    keys: Mapping[str, object]
    recruited: int
    effective: int
    left: int
    people: Expression
    stayed: Expression
    gone: Expression

    @property
    def effective_rate(self) -> Decimal | None:
        """Effective ones per hundred recruited."""
        return _percent(self.effective, self.recruited)

    @property
    def drop_out_rate(self) -> Decimal | None:
        """Those who left per hundred recruited."""
        return _percent(self.left, self.recruited)


async def recruiting(
    *,
    actor: Actor,
    month: date,
    through: date,
    on: date,
    branch_path: str | None,
    dimensions: Sequence[RecruitingDimension],
) -> list[Recruiting]:
    """The staff somebody recruited whose employment began in these months, within what the actor may see, below the
    branch if one is given, as they stand on the day; without dimensions one group of them all."""
    below = Belongs("branch_id", BRANCHES, starts_with("path", branch_path)) if branch_path else ALWAYS
    following = last_day_of(through, months=1) + timedelta(days=1)
    began = every(Compare("hired_on", Op.GTE, month), Compare("hired_on", Op.LT, following))
    where = every(Not(IsNull("recruiter_id")), began, below)
    stayed = every(Not(IsNull("effective_on")), Compare("effective_on", Op.LTE, on))
    keys = [COLUMNS[dimension] for dimension in dict.fromkeys(dimensions)]
    measures = {"recruited": Count(), "effective": Count(stayed), "left": Count(_LEFT)}
    rows = await select_groups(source=STAFF, actor=actor, where=where, keys=keys, measures=measures)
    found = []
    for row in rows:
        held = {key: row[key] for key in keys}
        people = every(where, *(eq(key, value) for key, value in held.items()))
        figures = {name: row[name] for name in measures}
        found.append(
            Recruiting(keys=held, people=people, stayed=every(people, stayed), gone=every(people, _LEFT), **figures)
        )
    return found


def _percent(part: int, whole: int) -> Decimal | None:
    if not whole:
        return None
    return (Decimal(part) * 100 / whole).quantize(Decimal("0.01"), rounding=ROUND_HALF_EVEN)
