"""The tree as it stood on a day or, without one, stands: read from the placements. Who may see what follows today's
rights."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from tenants.branches.models import BranchPlacement
from tenants.branches.queries import BRANCHES, PLACEMENTS
from tenants.branches.workflow import BranchLevel
from tenants.core.expressions import Belongs, Compare, Expression, Has, IsNull, Op, eq, every, some
from tenants.core.rendering import q

# A unit hangs below one of a higher level, so no line is longer.
MOST_LEVELS = len(BranchLevel)


def _held(day: date | None) -> Expression:
    """Placements that held on the day, or hold now."""
    if day is None:
        return IsNull("until")
    return every(Compare("since", Op.LTE, day), some(IsNull("until"), Compare("until", Op.GT, day)))


def standing_on(day: date | None) -> Expression:
    """Units that stood anywhere in the tree of that day."""
    return Has(PLACEMENTS, "branch_id", _held(day))


def directly_below_on(parent_id: UUID, day: date | None) -> Expression:
    """Units that stood directly below that one on the day."""
    return Has(PLACEMENTS, "branch_id", every(_held(day), eq("parent_id", parent_id)))


def within_on(branch_id: UUID, day: date | None) -> Expression:
    """The unit, if it stood in the tree of that day, and everything that stood below it."""
    itself = every(eq("id", branch_id), standing_on(day))
    found = itself
    for _ in range(MOST_LEVELS - 1):
        above = Belongs("parent_id", BRANCHES, found)
        found = some(itself, Has(PLACEMENTS, "branch_id", every(_held(day), above)))
    return found


async def parents_on(*, ids: Sequence[UUID], day: date | None) -> Mapping[UUID, UUID]:
    """Below which unit each of these stood on the day; those that stood at the top, or nowhere, are left out."""
    held = BranchPlacement.filter(q(_held(day)), branch_id__in=list(ids))
    rows = await held.values("branch_id", "parent_id")
    return {row["branch_id"]: row["parent_id"] for row in rows if row["parent_id"] is not None}


async def lines_on(*, ids: Sequence[UUID], day: date | None) -> Mapping[UUID, list[UUID]]:
    """The units above each of these on the day, nearest first; a statement for each level of the tree."""
    parents: dict[UUID, UUID] = {}
    asked = set(ids)
    while asked:
        found = await parents_on(ids=sorted(asked), day=day)
        parents.update(found)
        asked = set(found.values()) - parents.keys()
    return {key: _line(parents, key) for key in ids}


def _line(parents: Mapping[UUID, UUID], key: UUID) -> list[UUID]:
    line: list[UUID] = []
    while key in parents and len(line) < MOST_LEVELS:
        key = parents[key]
        line.append(key)
    return line
