"""Many at once: of those who read the same version one wins, and what two would break together stays whole."""

import asyncio
from collections import Counter

import pytest

from tenants.branches.models import Branch
from tenants.branches.workflow import BranchLevel, path_of
from tenants.customers.models import Customer, HandOver
from tenants.staff.models import StaffMember
from tenants.staff.workflow import LEFT
from tests.schema.calls import INPUTS, OWN, REASON, SIBLING, Desk, Input, Outcome, call
from tests.tenants.staff.cases import certify

CALLERS = 50


async def _at_once(desk: Desk, *calls: tuple[str, Input]) -> list[Outcome]:
    """The calls start together: what they wait for is each other, not a connection being opened."""
    actor = desk.chain.actor("HQ_ADMIN")
    await asyncio.gather(*(desk.chain.ask(actor, "{ posts { totalCount } }") for _ in range(CALLERS)))
    return await asyncio.gather(*(call(desk.chain, actor, name, given) for name, given in calls))


def _told(outcomes: list[Outcome]) -> Counter[str]:
    return Counter("done" if outcome.is_done else str(outcome.codes or outcome.denied) for outcome in outcomes)


async def test_of_fifty_who_hand_over_the_same_customer_one_wins(desk: Desk) -> None:
    given = INPUTS["handOverCustomer"](desk, OWN)
    numbers = ("001", "002", "003", "004", "006", "007")
    calls = [
        ("handOverCustomer", given | {"receiverId": desk.staff(numbers[place % len(numbers)])})
        for place in range(CALLERS)
    ]
    assert _told(await _at_once(desk, *calls)) == {"done": 1, "['STALE_VERSION']": CALLERS - 1}
    async with desk.chain.reading():
        customer = await Customer.get(id=desk.chain.customers[OWN.customer].id)
        passed = await HandOver.filter(customer_id=customer.id).values_list("receiver_id", flat=True)
    assert (customer.version, len(passed)) == (2, 2)
    assert customer.manager_id in passed


async def test_of_many_who_open_a_branch_under_one_code_one_wins(desk: Desk) -> None:
    given = INPUTS["createBranch"](desk, OWN)
    assert _told(await _at_once(desk, *[("createBranch", given)] * 20)) == {"done": 1, "['TAKEN']": 19}


async def test_customers_opened_at_once_are_numbered_without_gap_or_double(desk: Desk) -> None:
    calls = [("createCustomer", INPUTS["createCustomer"](desk, place)) for place in (OWN, SIBLING) for _ in range(10)]
    assert _told(await _at_once(desk, *calls)) == {"done": 20}
    async with desk.chain.reading():
        customers = await Customer.all().order_by("number")
    assert [customer.number for customer in customers] == [f"K-{place:06d}" for place in range(1, 26)]


async def test_of_several_headquarters_opened_at_once_one_stands(desk: Desk) -> None:
    async with desk.chain.work():
        top = await Branch.get(code="HQ")
        top.level = BranchLevel.REGION
        await top.save()
    new = {"level": "HQ", "kind": "INSURANCE", "name": "总部"}
    calls = [("createBranch", new | {"code": f"TOP-{place}"}) for place in range(8)]
    assert _told(await _at_once(desk, *calls)) == {"done": 1, "['WRONG_LEVEL']": 7}


@pytest.mark.parametrize("turn", range(3))
async def test_two_put_below_each_other_at_once_never_form_a_ring(desk: Desk, turn: int) -> None:
    first, second = ("006", "007") if turn % 2 else ("007", "006")
    calls = [
        (
            "updateStaffMember",
            {"staffMemberId": desk.staff(one), "expectedVersion": 1, "superiorId": desk.staff(other)},
        )
        for one, other in ((first, second), (second, first))
    ]
    assert _told(await _at_once(desk, *calls)) == {"done": 1, "['CYCLE']": 1}


@pytest.mark.parametrize("turn", range(5))
async def test_a_leaver_gets_no_customer_in_the_last_moment(desk: Desk, turn: int) -> None:
    """005 gives away the only customer and leaves while others hand theirs to them."""
    assert (await _at_once(desk, ("handOverCustomer", INPUTS["handOverCustomer"](desk, OWN))))[0].is_done
    await certify(desk.chain, "005")
    leaving = ("changeEmployment", INPUTS["changeEmployment"](desk, OWN) | {"state": "RESIGNED"})
    to_leaver = [
        ("handOverCustomer", INPUTS["handOverCustomer"](desk, SIBLING) | {"receiverId": desk.staff("005")}),
        ("createCustomer", INPUTS["createCustomer"](desk, OWN)),
    ]
    outcomes = await _at_once(desk, *((leaving, *to_leaver) if turn % 2 else (*to_leaver, leaving)))
    assert {code for outcome in outcomes for code in outcome.codes} <= {"STILL_RESPONSIBLE", "NOT_EMPLOYED"}
    async with desk.chain.reading():
        left = await StaffMember.filter(state__in=list(LEFT)).values_list("id", flat=True)
        assert not await Customer.filter(manager_id__in=left).exists()


@pytest.mark.parametrize("turn", range(5))
async def test_a_group_opened_below_a_branch_that_moves_has_the_right_path(desk: Desk, turn: int) -> None:
    moving = ("moveBranch", {
        "branchId": desk.branch("PUDONG"), "expectedVersion": 1, "parentId": desk.branch("WEST"), "reason": REASON,
    })  # fmt: skip
    opening = ("createBranch", INPUTS["createBranch"](desk, OWN))
    crossing = ("moveBranch", {
        "branchId": desk.branch("PUDONG-1"), "expectedVersion": 1, "parentId": desk.branch("XUHUI"), "reason": REASON,
    })  # fmt: skip
    calls = [moving, opening, crossing]
    outcomes = await _at_once(desk, *(calls[turn % 3 :] + calls[: turn % 3]))
    assert {code for outcome in outcomes for code in outcome.codes} <= {"STALE_VERSION"}
    assert not any(outcome.denied for outcome in outcomes)
    async with desk.chain.reading():
        units = {unit.id: unit for unit in await Branch.all()}
    for unit in units.values():
        above = units[unit.parent_id].path if unit.parent_id else ""
        assert unit.path == path_of(id=unit.id, parent_path=above), unit.code


async def test_a_transfer_and_a_hand_over_at_once_leave_the_customer_with_the_manager(desk: Desk) -> None:
    transfer = {"staffMemberId": desk.staff("006"), "expectedVersion": 1, "branchId": desk.branch("CHENGDU")}
    given = INPUTS["handOverCustomer"](desk, OWN) | {"receiverId": desk.staff("006")}
    outcomes = await _at_once(desk, ("transferStaffMember", transfer | {"reason": REASON}), ("handOverCustomer", given))
    assert _told(outcomes) == {"done": 2}
    async with desk.chain.reading():
        customer = await Customer.get(id=desk.chain.customers[OWN.customer].id)
    assert customer.manager_id == desk.chain.staff["006"].id
    assert customer.branch_id == desk.chain.branches["CHENGDU"].id
