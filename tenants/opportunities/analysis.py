"""The pipeline in figures: of the sales that came to a stage, how many went on and how long it took, each figure
leading to its rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import ROUND_HALF_EVEN, Decimal
from enum import StrEnum
from zoneinfo import ZoneInfo

from asyncpg import Record

from tenants.branches.queries import at_branches
from tenants.core.actor import Actor
from tenants.core.aggregating import AverageDays, Count, Measure, Total, select_groups
from tenants.core.expressions import Compare, Expression, IsNull, Op, eq, every
from tenants.opportunities.queries import STAGE_STAYS
from tenants.opportunities.workflow import STAGES, OpportunityStage, StayResult


class PipelineDimension(StrEnum):
    """What the figures of each stage can be grouped by."""

    BRANCH = "BRANCH"
    OWNER = "OWNER"


COLUMNS: Mapping[PipelineDimension, str] = {
    PipelineDimension.BRANCH: "branch_id",
    PipelineDimension.OWNER: "owner_id",
}
_MEASURES: Mapping[str, Measure] = {
    "entered": Count(),
    "advanced": Count(eq("result", StayResult.ADVANCED)),
    "set_back": Count(eq("result", StayResult.SET_BACK)),
    "lost": Count(eq("result", StayResult.LOST)),
    "staying": Count(IsNull("left_at")),
    "average_days": AverageDays("entered_at", "left_at"),
    "amount": Total("amount"),
}


@dataclass(frozen=True, slots=True)
class StageFigures:
    """One stage of one group; `keys` are the values it is grouped by, `where` the condition of its stays."""

    stage: OpportunityStage
    keys: Mapping[str, object]
    where: Expression
    entered: int
    advanced: int
    set_back: int
    lost: int
    staying: int
    average_days: Decimal | None
    amount: Decimal
    currency: str

    @property
    def conversion(self) -> Decimal | None:
        """Those that went on, in percent of those that left the stage; None while none has."""
        left = self.entered - self.staying
        return (Decimal(self.advanced) * 100 / left).quantize(Decimal("0.01"), ROUND_HALF_EVEN) if left else None


async def pipeline_figures(
    *,
    actor: Actor,
    month: date,
    through: date,
    zone: str,
    branches: Expression,
    dimensions: Sequence[PipelineDimension],
) -> list[StageFigures]:
    """The stays that began from the first month up to the end of the last one, in the tenant's zone; below the branch
    if one is given. A group's stages come in their order; one that nothing came to is left out."""
    below = at_branches(branches)
    where = every(*_entered(month, through, zone), below)
    held = [COLUMNS[dimension] for dimension in dict.fromkeys(dimensions)]
    keys = [*held, "stage", "currency"]
    rows = await select_groups(source=STAGE_STAYS, actor=actor, where=where, keys=keys, measures=_MEASURES)
    found = [_figures(row, held, where) for row in rows]
    return sorted(found, key=lambda one: ([str(one.keys[key]) for key in held], STAGES.index(one.stage)))


def _figures(row: Record, held: Sequence[str], where: Expression) -> StageFigures:
    keys = {key: row[key] for key in held}
    group = [eq(key, value) for key, value in {**keys, "stage": row["stage"], "currency": row["currency"]}.items()]
    return StageFigures(
        stage=OpportunityStage(row["stage"]),
        keys=keys,
        where=every(where, *group),
        currency=row["currency"],
        **{name: row[name] for name in _MEASURES},
    )


def _entered(month: date, through: date, zone: str) -> tuple[Expression, Expression]:
    """From the first of the month up to, not including, the first after the last one, local midnight."""
    following = date(through.year + through.month // 12, through.month % 12 + 1, 1)
    since, until = (datetime.combine(day, time(), ZoneInfo(zone)) for day in (month, following))
    return Compare("entered_at", Op.GTE, since), Compare("entered_at", Op.LT, until)
