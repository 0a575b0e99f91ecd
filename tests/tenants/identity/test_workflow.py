"""How far each permission reaches follows from assignments, the day and the scopes."""

import logging
from datetime import date

import pytest

from tenants.core.actor import Reach
from tenants.core.permissions import Permission
from tenants.identity.workflow import Held, reaches

READ, UPDATE = Permission.CUSTOMER_READ, Permission.CUSTOMER_UPDATE
EVERYTHING, OWN = Reach(everything=True), Reach(own=True)
PUDONG, XUHUI = "总部/浦东/", "总部/徐汇/"


def held(*permissions: Permission | str, path: str | None = None, own: bool = False) -> Held:
    return Held(
        role="BRANCH_MANAGER",
        permissions=tuple(str(permission) for permission in permissions),
        valid_from=date(2026, 1, 1),
        valid_until=None,
        path=path,
        own_only=own,
    )


@pytest.mark.parametrize(
    ("assignments", "expected"),
    [
        ([], {}),
        ([held(READ)], {READ: EVERYTHING}),
        ([held(READ, own=True)], {READ: OWN}),
        ([held(READ, path=PUDONG)], {READ: Reach(paths=(PUDONG,))}),
        ([held(READ, path=PUDONG, own=True)], {READ: OWN}),
        ([held(READ, path=PUDONG), held(READ, path=XUHUI)], {READ: Reach(paths=(XUHUI, PUDONG))}),
        ([held(READ, path=PUDONG), held(READ, own=True)], {READ: Reach(paths=(PUDONG,), own=True)}),
        ([held(READ, path=PUDONG), held(READ)], {READ: Reach(everything=True, paths=(PUDONG,))}),
        ([held(READ, path=PUDONG), held(UPDATE, own=True)], {READ: Reach(paths=(PUDONG,)), UPDATE: OWN}),
    ],
)
def test_assignments_add_up(assignments: list[Held], expected: dict[Permission, Reach]) -> None:
    found = reaches(held=assignments, scopes=None)
    assert {p: (r.everything, set(r.paths), r.own) for p, r in found.items()} == {
        p: (r.everything, set(r.paths), r.own) for p, r in expected.items()
    }


@pytest.mark.parametrize(
    ("scopes", "left"),
    [
        (None, {READ, UPDATE}),
        (frozenset({"customer:read"}), {READ}),
        (frozenset({"customer:read", "staff:read", "openid"}), {READ}),
        (frozenset({"staff:read"}), set()),
        (frozenset(), set()),
    ],
)
def test_scopes_cut_down_and_never_add(scopes: frozenset[str] | None, left: set[Permission]) -> None:
    assert set(reaches(held=[held(READ, UPDATE)], scopes=scopes)) == left


@pytest.mark.parametrize(
    ("day", "until", "holds"),
    [
        (date(2025, 12, 31), None, False),
        (date(2026, 1, 1), None, True),
        (date(2099, 1, 1), None, True),
        (date(2026, 3, 8), date(2026, 3, 9), True),
        (date(2026, 3, 9), date(2026, 3, 9), False),
        (date(2026, 1, 1), date(2026, 1, 1), False),
    ],
)
def test_an_assignment_holds_from_its_first_day_up_to_its_end(day: date, until: date | None, holds: bool) -> None:
    assignment = Held(role="STAFF", permissions=(), valid_from=date(2026, 1, 1), valid_until=until)
    assert assignment.on(day) is holds


def test_an_unknown_permission_is_ignored_and_reported_once(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            assert set(reaches(held=[held(READ, "moon:walk")], scopes=None)) == {READ}
    assert caplog.text.count("moon:walk") == 1
