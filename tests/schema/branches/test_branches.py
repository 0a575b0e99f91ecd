"""Branches opened, changed and moved: what is refused where, and what the tree looks like afterwards."""

from typing import Any

import pytest

from tenants.branches.models import Branch
from tenants.branches.workflow import BranchStatus
from tenants.core.actor import Reach
from tenants.core.permissions import Permission
from tests.schema.calls import INPUTS, OWN, PERIOD, Desk, Input, Outcome, call

TREE = "id code level status openedOn parent { code } placements { nodes { parent { code } since until reason } }"


def _new(desk: Desk, **changes: Any) -> Input:
    """A branch below 华东; parents by code."""
    given = {
        "code": "NEW-1",
        "name": "静安营业部",
        "level": "BRANCH",
        "kind": "INSURANCE",
        "parentId": "EAST",
    } | changes
    if given["parentId"] is None:
        del given["parentId"]
    else:
        given["parentId"] = desk.branch(given["parentId"])
    return given


def _move(desk: Desk, code: str, to: str, **changes: Any) -> Input:
    ids = {"branchId": desk.branch(code), "parentId": desk.branch(to)}
    return {**ids, "expectedVersion": desk.chain.branches[code].version, "reason": "区域调整"} | changes


async def _as_hq(desk: Desk, name: str, given: Input, selection: str = "id") -> Outcome:
    return await call(desk.chain, desk.chain.actor("HQ_ADMIN"), name, given, selection=selection)


REFUSED: list[tuple[str, dict[str, Any], tuple[str, list[str]]]] = [
    ("a second headquarters", {"level": "HQ", "parentId": None}, ("WRONG_LEVEL", ["level"])),
    ("headquarters below a unit", {"level": "HQ"}, ("WRONG_LEVEL", ["level"])),
    ("a branch without a parent", {"parentId": None}, ("REQUIRED", ["parentId"])),
    ("a branch below a branch", {"parentId": "PUDONG"}, ("WRONG_LEVEL", ["level"])),
    ("a region below a branch", {"level": "REGION", "parentId": "PUDONG"}, ("WRONG_LEVEL", ["level"])),
    ("anything below a group", {"level": "GROUP", "parentId": "PUDONG-1"}, ("WRONG_LEVEL", ["level"])),
    ("a code in use", {"code": "XUHUI"}, ("TAKEN", ["code"])),
    ("a code too long", {"code": "C" * 41}, ("TOO_LONG", ["code"])),
    ("a kind the chain does not run", {"kind": "HOTEL"}, ("INVALID", ["kind"])),
    ("a beginning as closed", {"status": "CLOSED"}, ("WRONG_STATE", ["status"])),
    ("a beginning as closing", {"status": "CLOSING"}, ("WRONG_STATE", ["status"])),
    ("a place ahead of time", {"since": "2026-03-10"}, ("INVALID", ["since"])),
    ("a place before the parent stood anywhere", {"since": "2023-12-31"}, ("INVALID", ["since"])),
    ("letters for a telephone", {"phone": "无"}, ("INVALID", ["phone"])),
    ("a day there is not", {"openingHours": [PERIOD | {"days": [8]}]}, ("INVALID", ["openingHours", "0", "days"])),
    ("an unknown field of its own", {"customFields": {"floor": 3}}, ("INVALID", ["customFields", "floor"])),
]


@pytest.mark.parametrize(("changes", "fault"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
async def test_opening_a_unit_is_refused(desk: Desk, changes: dict[str, Any], fault: tuple[str, list[str]]) -> None:
    assert (await _as_hq(desk, "createBranch", _new(desk, **changes))).faults == [fault]


async def test_a_new_branch_stands_in_its_place_from_its_first_day(desk: Desk) -> None:
    outcome = await _as_hq(desk, "createBranch", _new(desk, since="2025-05-01"), TREE)
    assert outcome.payload is not None
    made = outcome.payload["branch"]
    assert (made["status"], made["openedOn"], made["parent"]) == ("OPEN", "2025-05-01", {"code": "EAST"})
    assert made["placements"]["nodes"] == [
        {"parent": {"code": "EAST"}, "since": "2025-05-01", "until": None, "reason": None}
    ]


async def test_a_proposed_branch_has_not_opened(desk: Desk) -> None:
    outcome = await _as_hq(desk, "createBranch", _new(desk, status="PROPOSED"), "status openedOn")
    assert outcome.payload is not None
    assert outcome.payload["branch"] == {"status": "PROPOSED", "openedOn": None}


@pytest.mark.parametrize("status", ["CLOSING", "CLOSED"])
async def test_nothing_is_opened_below_nor_moved_below_a_unit_that_closes(desk: Desk, status: str) -> None:
    async with desk.chain.work():
        region = await Branch.get(code="WEST")
        region.status = BranchStatus(status)
        await region.save()
    created = await _as_hq(desk, "createBranch", _new(desk, parentId="WEST"))
    moved = await _as_hq(desk, "moveBranch", _move(desk, "XUHUI", "WEST"))
    assert created.faults == moved.faults == [("WRONG_STATE", ["parentId"])]


async def test_a_regional_right_does_not_open_a_top(desk: Desk) -> None:
    given = _new(desk, level="HQ", parentId=None)
    outcome = await call(desk.chain, desk.chain.actor("REGIONAL_MANAGER"), "createBranch", given)
    assert outcome.faults == [("REQUIRED", ["parentId"])]


async def test_a_move_takes_everything_below_along_and_keeps_the_past(desk: Desk) -> None:
    chain = desk.chain
    outcome = await _as_hq(desk, "moveBranch", _move(desk, "PUDONG", "WEST", since="2026-01-01"), TREE)
    assert outcome.payload is not None
    assert outcome.payload["branch"]["placements"]["nodes"] == [
        {"parent": {"code": "WEST"}, "since": "2026-01-01", "until": None, "reason": "区域调整"},
        {"parent": {"code": "EAST"}, "since": "2024-01-01", "until": "2026-01-01", "reason": None},
    ]
    west = chain.person("007", {Permission.BRANCH_READ: Reach(paths=(chain.branches["WEST"].path,))})
    seen = await chain.ask(west, "{ branches { nodes { code } } }")
    assert [branch["code"] for branch in seen["branches"]["nodes"]] == ["CHENGDU", "PUDONG", "PUDONG-1", "WEST"]
    east = await chain.ask(chain.actor("REGIONAL_MANAGER"), "{ customers { nodes { name } } }")
    assert [customer["name"] for customer in east["customers"]["nodes"]] == ["吴磊"]


async def test_a_move_on_the_day_of_the_last_one_corrects_it(desk: Desk) -> None:
    assert (await _as_hq(desk, "moveBranch", _move(desk, "XUHUI", "WEST"))).is_done
    outcome = await _as_hq(desk, "moveBranch", _move(desk, "XUHUI", "HQ", expectedVersion=2, reason="直属总部"), TREE)
    assert outcome.payload is not None
    assert outcome.payload["branch"]["placements"]["nodes"] == [
        {"parent": {"code": "HQ"}, "since": "2026-03-09", "until": None, "reason": "直属总部"},
        {"parent": {"code": "EAST"}, "since": "2024-01-01", "until": "2026-03-09", "reason": None},
    ]


MOVES_REFUSED: list[tuple[str, tuple[str, str], dict[str, Any], tuple[str, list[str]]]] = [
    ("below itself", ("PUDONG", "PUDONG"), {}, ("CYCLE", ["parentId"])),
    ("below its own group", ("PUDONG", "PUDONG-1"), {}, ("CYCLE", ["parentId"])),
    ("below a unit of its level", ("PUDONG", "XUHUI"), {}, ("WRONG_LEVEL", ["parentId"])),
    ("headquarters below a region", ("HQ", "EAST"), {}, ("CYCLE", ["parentId"])),
    ("to where it stands", ("PUDONG", "EAST"), {}, ("UNCHANGED", ["parentId"])),
    ("ahead of time", ("PUDONG", "WEST"), {"since": "2026-03-10"}, ("INVALID", ["since"])),
    ("before it stood anywhere", ("PUDONG", "WEST"), {"since": "2023-06-01"}, ("INVALID", ["since"])),
    ("without a reason", ("PUDONG", "WEST"), {"reason": " "}, ("REQUIRED", ["reason"])),
    ("on an old version", ("PUDONG", "WEST"), {"expectedVersion": 9}, ("STALE_VERSION", ["expectedVersion"])),
]


@pytest.mark.parametrize(
    ("ends", "changes", "fault"), [row[1:] for row in MOVES_REFUSED], ids=[row[0] for row in MOVES_REFUSED]
)
async def test_a_move_is_refused(
    desk: Desk, ends: tuple[str, str], changes: dict[str, Any], fault: tuple[str, list[str]]
) -> None:
    assert (await _as_hq(desk, "moveBranch", _move(desk, *ends, **changes))).faults == [fault]


@pytest.mark.parametrize(
    ("code", "to", "expected"),
    [
        ("PUDONG-1", "XUHUI", []),
        ("PUDONG", "WEST", [("NOT_FOUND", ["parentId"])]),
        ("PUDONG", "HQ", [("NOT_FOUND", ["parentId"])]),
    ],
)
async def test_a_move_needs_the_right_at_both_ends(desk: Desk, code: str, to: str, expected: list[Any]) -> None:
    regional = desk.chain.actor("REGIONAL_MANAGER")
    assert (await call(desk.chain, regional, "moveBranch", _move(desk, code, to))).faults == expected


async def test_a_parent_in_sight_but_beyond_the_right_is_missing_too(desk: Desk) -> None:
    chain = desk.chain
    everywhere, east = Reach(everything=True), Reach(paths=(chain.branches["EAST"].path,))
    actor = chain.person("002", {Permission.BRANCH_READ: everywhere, Permission.BRANCH_CREATE: east})
    outcome = await call(chain, actor, "createBranch", _new(desk, parentId="WEST"))
    assert outcome.faults == [("NOT_FOUND", ["parentId"])]


async def test_opening_hours_are_kept_in_the_order_of_the_week(desk: Desk) -> None:
    hours = [
        {"days": [6], "opens": "09:00", "closes": "12:00"},
        {"days": [5, 1, 3], "opens": "13:00", "closes": "24:00"},
        {"days": [3, 1, 5], "opens": "08:30", "closes": "12:00"},
    ]
    given = INPUTS["updateBranch"](desk, OWN) | {"openingHours": hours}
    outcome = await _as_hq(desk, "updateBranch", given, "openingHours { days opens closes }")
    assert outcome.payload is not None
    assert outcome.payload["branch"]["openingHours"] == [
        {"days": [1, 3, 5], "opens": "08:30", "closes": "12:00"},
        {"days": [1, 3, 5], "opens": "13:00", "closes": "24:00"},
        {"days": [6], "opens": "09:00", "closes": "12:00"},
    ]


async def test_a_stale_change_is_answered_with_the_branch_as_it_stands(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    given = INPUTS["updateBranch"](desk, OWN)
    assert (await call(chain, actor, "updateBranch", given)).is_done
    document = """mutation($input: UpdateBranchInput!) { updateBranch(input: $input) {
        branch { id } userErrors { code message current { ... on Branch { address version } } } } }"""
    data = await chain.ask(actor, document, input=given | {"address": "另一处"})
    (error,) = data["updateBranch"]["userErrors"]
    assert error["current"] == {"address": "世纪大道 1 号", "version": 2}
    assert error["code"] == "STALE_VERSION"
    assert data["updateBranch"]["branch"] is None
