"""The tree after any sequence of openings and moves: paths are chains of parents, placements cover every day once."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tenants.branches.models import Branch, BranchPlacement
from tenants.branches.service import create_branch, move_branch
from tenants.branches.workflow import BranchLevel, path_of
from tenants.core.actor import platform_actor
from tenants.core.errors import Refusal
from tenants.core.work import Work, unit_of_work
from tests.people import NOW, Chain

FOUNDED = date(2024, 1, 1)
DAYS = (NOW.date() - FOUNDED).days
WHICH = st.integers(0, 50)
DAY = st.none() | st.integers(-5, DAYS + 5).map(lambda days: FOUNDED + timedelta(days=days))
OPENING = st.tuples(st.just("open"), st.sampled_from([BranchLevel.BRANCH, BranchLevel.GROUP]), WHICH, DAY)
MOVE = st.tuples(st.just("move"), WHICH, WHICH, DAY)
STEPS = st.lists(OPENING | MOVE, min_size=1, max_size=12)


async def _step(work: Work, units: list[Branch], place: int, step: tuple[Any, ...]) -> None:
    what, first, second, since = step
    parent = units[second % len(units)]
    if what == "open":
        code = f"NEU-{place}"
        made = await create_branch(
            work=work, code=code, name=code, level=first, kind="INSURANCE", parent_id=parent.id, since=since
        )
        units.append(made)
    else:
        unit = await Branch.get(id=units[first % len(units)].id)
        await move_branch(work=work, branch=unit, parent_id=parent.id, since=since, reason="调整")


async def _placements() -> dict[UUID, list[BranchPlacement]]:
    found: dict[UUID, list[BranchPlacement]] = {}
    for placement in await BranchPlacement.all().order_by("since"):
        found.setdefault(placement.branch_id, []).append(placement)  # type: ignore[attr-defined]
    return found


def _require_cover(placements: Sequence[BranchPlacement]) -> None:
    """Each ends where the next begins; the last is open."""
    assert all(placement.until is None or placement.since < placement.until for placement in placements)
    ends = [placement.until for placement in placements]
    assert ends == [*(placement.since for placement in placements[1:]), None]


def _require_chains(units: Sequence[Branch]) -> None:
    """Levels fall strictly along parents, and the path says the same as they do."""
    by_id = {unit.id: unit for unit in units}
    levels = list(BranchLevel)
    for unit in units:
        above = by_id[unit.parent_id].path if unit.parent_id else ""
        assert unit.path == path_of(id=unit.id, parent_path=above)
        if unit.parent_id:
            assert levels.index(by_id[unit.parent_id].level) < levels.index(unit.level)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
async def test_the_tree_holds_together_whatever_is_opened_and_moved(chain: Chain, steps: list[Any]) -> None:
    actor = platform_actor(client_id="tests")
    async with unit_of_work(tenant=chain.tenant, actor=actor, now=NOW, request_id="tree", dry_run=True) as work:
        units = list(chain.branches.values())
        for place, step in enumerate(steps):
            try:
                async with work.attempt():
                    await _step(work, units, place, step)
            except Refusal:
                continue
        found, placements = await Branch.all(), await _placements()
        _require_chains(found)
        assert placements.keys() == {unit.id for unit in found}
        for unit in found:
            _require_cover(placements[unit.id])
            assert placements[unit.id][-1].parent_id == unit.parent_id  # type: ignore[attr-defined]
            assert all(not p.parent_id or placements[p.parent_id][0].since <= p.since for p in placements[unit.id])  # type: ignore[attr-defined]
