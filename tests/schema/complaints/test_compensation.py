"""Compensation: within the proposer's own limit at once, over it only once somebody else has approved it."""

from typing import Any

import pytest

from tests.people import Chain
from tests.schema.calls import INPUTS, OWN, Desk, Outcome, call

SHOWN = "version status availableActions resolution { id compensation { amount currency } approval { number status } }"


def _answers(desk: Desk, version: int) -> dict[str, Any]:
    case = INPUTS["recordCustomerAnswer"](desk, OWN)
    return {"complaintId": case["complaintId"], "expectedVersion": version, "answer": "ACCEPTED"}


async def _propose(desk: Desk, role: str, amount: str | None, **members: Any) -> Outcome:
    given = INPUTS["proposeResolution"](desk, OWN) | members
    given |= {} if amount is None else {"compensation": amount}
    return await call(desk.chain, desk.chain.actor(role), "proposeResolution", given, selection=SHOWN)


async def _open(chain: Chain, role: str = "BRANCH_MANAGER") -> list[dict[str, Any]]:
    query = "{ myApprovals { nodes { id version amount { amount } subject { id } steps { neededRank } } } }"
    nodes: list[dict[str, Any]] = (await chain.ask(chain.actor(role), query))["myApprovals"]["nodes"]
    return nodes


@pytest.mark.parametrize("name", ["proposeResolution"])
@pytest.mark.parametrize(
    ("role", "amount", "is_free"),
    [
        ("STAFF", None, True),
        ("STAFF", "0", True),
        ("STAFF", "200.00", True),
        ("STAFF", "200.01", False),
        ("GROUP_LEADER", "1000.00", True),
        ("GROUP_LEADER", "1000.01", False),
        ("BRANCH_MANAGER", "20000.00", True),
        ("BRANCH_MANAGER", "20000.01", False),
        ("HQ_ADMIN", "10000000.00", True),
        ("HQ_ADMIN", "10000000.01", False),
    ],
)
async def test_up_to_ones_own_limit_nobody_is_asked(
    desk: Desk, name: str, role: str, amount: str | None, is_free: bool
) -> None:
    outcome = await _propose(desk, role, amount)
    assert outcome.payload is not None
    complaint = outcome.payload["complaint"]
    assert complaint["status"] == "PLAN_PROPOSED"
    assert (complaint["resolution"]["approval"] is None) is is_free
    assert ("RECORD_CUSTOMER_ANSWER" in complaint["availableActions"]) is is_free
    answered = await call(
        desk.chain, desk.chain.actor(role), "recordCustomerAnswer", _answers(desk, complaint["version"]), dry=True
    )
    assert answered.codes == ([] if is_free else ["NEEDS_APPROVAL"])


@pytest.mark.parametrize("name", ["proposeResolution"])
async def test_approved_by_somebody_with_the_limit_the_customer_may_answer(desk: Desk, name: str) -> None:
    chain = desk.chain
    assert (await _propose(desk, "STAFF", "5000.00")).is_done
    assert await _open(chain, "GROUP_LEADER") == []
    (request,) = await _open(chain)
    assert (request["amount"], request["steps"]) == ({"amount": "5000.00"}, [{"neededRank": 60}])
    given = {"requestId": request["id"], "expectedVersion": request["version"]}
    assert (await call(chain, chain.actor("BRANCH_MANAGER"), "approveRequest", given)).is_done
    query = "query($id: ID!) { complaint(id: $id) { version timeline { nodes { action note } } } }"
    shown = (await chain.ask(chain.actor("STAFF"), query, id=request["subject"]["id"]))["complaint"]
    assert shown["timeline"]["nodes"][-1] == {"action": "COMPENSATION_APPROVED", "note": "A-2026-000001"}
    answered = await call(chain, chain.actor("STAFF"), "recordCustomerAnswer", _answers(desk, shown["version"]))
    assert answered.is_done


@pytest.mark.parametrize("name", ["proposeResolution"])
async def test_turned_down_the_section_owes_another_plan(desk: Desk, name: str) -> None:
    chain = desk.chain
    assert (await _propose(desk, "STAFF", "5000.00")).is_done
    (request,) = await _open(chain)
    given = {"requestId": request["id"], "expectedVersion": request["version"], "reason": "赔付过高"}
    assert (await call(chain, chain.actor("BRANCH_MANAGER"), "refuseRequest", given)).is_done
    query = """query($id: ID!) { complaint(id: $id) { version status
        deadlines { step metAt cancelledAt } timeline(last: 1) { nodes { action before after } } } }"""
    shown = (await chain.ask(chain.actor("STAFF"), query, id=request["subject"]["id"]))["complaint"]
    assert (shown["status"], shown["deadlines"][0]) == (
        "ASSIGNED",
        {"step": "PLAN", "metAt": None, "cancelledAt": None},
    )
    assert shown["timeline"]["nodes"] == [
        {"action": "COMPENSATION_TURNED_DOWN", "before": "PLAN_PROPOSED", "after": "ASSIGNED"}
    ]
    again = await _propose(desk, "STAFF", "200.00", expectedVersion=shown["version"])
    assert again.is_done


@pytest.mark.parametrize("name", ["proposeResolution"])
async def test_of_a_complaint_that_has_gone_on_nothing_is_approved_any_more(desk: Desk, name: str) -> None:
    chain, manager = desk.chain, desk.chain.actor("BRANCH_MANAGER")
    outcome = await _propose(desk, "STAFF", "5000.00")
    assert outcome.payload is not None
    case = INPUTS["proposeResolution"](desk, OWN)
    version = outcome.payload["complaint"]["version"]
    withdrawal = {"complaintId": case["complaintId"], "expectedVersion": version, "reason": "客户撤回"}
    assert (await call(chain, manager, "withdrawComplaint", withdrawal)).is_done
    (request,) = await _open(chain)
    given = {"requestId": request["id"], "expectedVersion": request["version"]}
    assert (await call(chain, manager, "approveRequest", given)).faults == [("WRONG_STATE", None)]
    assert (await call(chain, manager, "refuseRequest", given | {"reason": "已撤诉"})).is_done


@pytest.mark.parametrize("name", ["proposeResolution"])
@pytest.mark.parametrize(
    ("amount", "currency", "faults"),
    [
        ("5.00", "USD", [("CURRENCY_MISMATCH", ["currency"])]),
        ("0.001", None, [("INVALID", ["compensation"])]),
        ("-1", None, [("INVALID", ["compensation"])]),
    ],
)
async def test_amounts_that_cannot_be_held_against_a_limit(
    desk: Desk, name: str, amount: str, currency: str | None, faults: list[Any]
) -> None:
    assert (await _propose(desk, "STAFF", amount, currency=currency)).faults == faults
