"""The tree as pure rules."""

from uuid import UUID

import pytest

from tenants.branches.workflow import BranchLevel, key_of_path, may_stand_below, path_of

LEVELS = list(BranchLevel)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("parent", [None, *LEVELS])
def test_only_headquarters_stands_at_the_top_and_the_rest_below_something_higher(
    level: BranchLevel, parent: BranchLevel | None
) -> None:
    expected = level is BranchLevel.HQ if parent is None else LEVELS.index(level) > LEVELS.index(parent)
    assert may_stand_below(level=level, parent=parent) is expected


def test_a_path_leads_to_the_unit_it_ends_with() -> None:
    top, unit = UUID(int=1), UUID(int=2)
    path = path_of(id=unit, parent_path=path_of(id=top, parent_path=""))
    assert path == f"{top.hex}/{unit.hex}/"
    assert key_of_path(path) == unit
