"""A branch's own exceptions from the calendar: set and taken back, and what was promised follows."""

from collections.abc import Callable
from typing import Any

import pytest

from schema.core.ids import encode
from tenants.core.calendar_changes import DeadlineReview
from tenants.settings.queries import RULES
from tests.schema.calls import REASON, Desk, call
from tests.tenants.complaints.cases import at, receive, stored
from tests.tenants.complaints.turns import deadlines, told, turn

RECEIVED, LATER = at("2026-03-09 10:30"), at("2026-03-10 09:00")
DUE, DAY_LATER = at("2026-03-16 17:30"), at("2026-03-17 17:30")
CLOSED = {"day": "2026-03-12", "working": False, "label": "台风停业"}


async def _set(desk: Desk, branch: str, *, who: str = "BRANCH_MANAGER", **day: Any) -> Any:
    given = {"branchId": desk.branch(branch), **CLOSED, **day}
    return await call(desk.chain, desk.chain.actor(who), "setCalendarDay", given)


async def _reset(desk: Desk, branch: str, **day: Any) -> Any:
    given = {"branchId": desk.branch(branch), "day": CLOSED["day"], **day}
    return await call(desk.chain, desk.chain.actor("HQ_ADMIN"), "resetCalendarDay", given)


async def test_a_closed_day_moves_the_open_promises_of_the_branch_and_the_groups_below_it(desk: Desk) -> None:
    below, beside = await receive(desk.chain, now=RECEIVED), await receive(desk.chain, branch="XUHUI", now=RECEIVED)
    assert (await _set(desk, "PUDONG")).is_done
    await turn(desk.chain, "reckon", LATER)
    assert (await stored(desk.chain, below)).due_at == DAY_LATER
    assert (await stored(desk.chain, beside)).due_at == DUE
    assert await told(desk.chain, "RECKON") == ["ANSWER"]
    [moved] = [deadline for deadline in await deadlines(desk.chain) if deadline.due_at == DAY_LATER]
    assert {"day": "2026-03-12", "reason": "OVERRIDE", "zh": "台风停业", "en": "台风停业"} in moved.skipped

    assert (await _reset(desk, "PUDONG")).is_done
    await turn(desk.chain, "reckon", LATER)
    assert (await stored(desk.chain, below)).due_at == DUE


async def test_nobody_is_escalated_by_a_day_that_is_about_to_move(desk: Desk) -> None:
    complaint = await receive(desk.chain, now=RECEIVED)
    assert (await _set(desk, "PUDONG", day="2026-03-16")).is_done
    late = at("2026-03-16 17:31")
    for duty in ("escalate", "remind", "reckon", "escalate"):
        await turn(desk.chain, duty, late)
    [deadline] = await deadlines(desk.chain)
    assert deadline.escalated_to == []
    assert (await stored(desk.chain, complaint)).due_at == DAY_LATER
    async with desk.chain.reading():
        assert not await DeadlineReview.all().exists()


def _holiday(value: dict[str, Any]) -> dict[str, Any]:
    return value | {"overrides": [{"on": CLOSED["day"], "working": False, "zh": "司庆", "en": "Founding day"}]}


def _later_close(value: dict[str, Any]) -> dict[str, Any]:
    return value | {"opening": [{"days": [1, 2, 3, 4, 5], "opens": "09:00", "closes": "20:00"}]}


@pytest.mark.parametrize(("change", "due"), [(_holiday, DAY_LATER), (_later_close, at("2026-03-16 20:00"))])
async def test_the_tenants_own_calendar_moves_all_of_them(
    desk: Desk, change: Callable[[dict[str, Any]], dict[str, Any]], due: Any
) -> None:
    complaint = await receive(desk.chain, now=RECEIVED)
    rule = desk.rules["calendar"]
    given = {"ruleId": str(encode(RULES, rule.id)), "expectedVersion": rule.version, "value": change(rule.value)}
    assert (await call(desk.chain, desk.chain.actor("HQ_ADMIN"), "updateRule", given)).is_done
    await turn(desk.chain, "reckon", LATER)
    assert (await stored(desk.chain, complaint)).due_at == due


async def test_other_opening_hours_of_the_branch_move_them(desk: Desk) -> None:
    complaint = await receive(desk.chain, now=RECEIVED)
    branch = desk.chain.branches["PUDONG"]
    hours = [{"days": [1, 2, 3, 4, 5], "opens": "09:00", "closes": "20:00"}]
    given = {"branchId": desk.chain.id(branch), "expectedVersion": branch.version, "openingHours": hours}
    assert (await call(desk.chain, desk.chain.actor("HQ_ADMIN"), "updateBranch", given)).is_done
    await turn(desk.chain, "reckon", LATER)
    assert (await stored(desk.chain, complaint)).due_at == at("2026-03-16 20:00")


async def test_a_move_in_the_tree_brings_the_new_regions_calendar(desk: Desk) -> None:
    complaint = await receive(desk.chain, now=RECEIVED)
    assert (await _set(desk, "XUHUI", who="HQ_ADMIN")).is_done
    group = desk.chain.branches["PUDONG-1"]
    given = {"branchId": desk.chain.id(group), "expectedVersion": group.version, "reason": REASON}
    given["parentId"] = desk.branch("XUHUI")
    assert (await call(desk.chain, desk.chain.actor("HQ_ADMIN"), "moveBranch", given)).is_done
    await turn(desk.chain, "reckon", LATER)
    assert (await stored(desk.chain, complaint)).due_at == DAY_LATER


async def test_the_days_are_shown_at_the_branch_latest_first(desk: Desk) -> None:
    for day in ("2026-03-12", "2026-05-04"):
        assert (await _set(desk, "PUDONG", day=day)).is_done
    assert (await _set(desk, "PUDONG", working=True, label="照常营业")).is_done
    query = "query($id: ID!) { branch(id: $id) { calendarDays { nodes { day working label branch { code } } } } }"
    shown = await desk.chain.ask(desk.chain.actor("BRANCH_MANAGER"), query, id=desk.branch("PUDONG"))
    assert shown["branch"]["calendarDays"]["nodes"] == [
        {"day": "2026-05-04", "working": False, "label": "台风停业", "branch": {"code": "PUDONG"}},
        {"day": "2026-03-12", "working": True, "label": "照常营业", "branch": {"code": "PUDONG"}},
    ]


async def test_a_day_without_an_exception_cannot_be_taken_back(desk: Desk) -> None:
    assert (await _reset(desk, "PUDONG", day="2026-07-01")).faults == [("NOT_FOUND", ["day"])]
