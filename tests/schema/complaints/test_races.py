"""Fifty people at the same complaint: at each step one wins, and the rest are told that they came too late."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence

import pytest

from tenants.complaints.models import Complaint, ComplaintCallback, ComplaintRound, Resolution, TransferSlip
from tenants.core.deadlines import Deadline
from tenants.core.timeline import TimelineEntry
from tests.schema.calls import INPUTS, OWN, Desk, Input, Outcome, call
from tests.schema.complaints.inputs import BEFORE

CALLERS = 50
# Every step of the loop, in order, with what it is given beyond who and when.
LOOP: Sequence[tuple[str, Mapping[str, object]]] = (
    ("startInvestigation", {}),
    ("assignComplaint", {"reason": "资料滞留"}),
    ("proposeResolution", {"plan": "电话致歉"}),
    ("recordCustomerAnswer", {"answer": "REFUSED"}),
    ("proposeResolution", {"plan": "上门致歉"}),
    ("recordCustomerAnswer", {"answer": "ACCEPTED"}),
    ("recordImplementation", {"note": "已上门"}),
    ("recordCallback", {"result": "DISSATISFIED", "satisfaction": 1}),
    ("assignComplaint", {"reason": "仍未解决"}),
    ("proposeResolution", {"plan": "全额退费"}),
    ("recordCustomerAnswer", {"answer": "ACCEPTED"}),
    ("recordImplementation", {"note": "已退费"}),
    ("recordCallback", {"result": "NOT_REACHED"}),
    ("recordCallback", {"result": "SATISFIED", "satisfaction": 5}),
    ("recordCallback", {"result": "SATISFIED", "satisfaction": 5}),
    ("closeComplaint", {"outcome": "SETTLED", "explanation": "客户满意"}),
    ("reopenComplaint", {"reason": "问题再次出现"}),
    ("withdrawComplaint", {"reason": "客户撤回"}),
)


async def at_once(desk: Desk, *calls: tuple[str, Input]) -> list[Outcome]:
    """The calls start together: what they wait for is each other, not a connection being opened."""
    actor = desk.chain.actor("HQ_ADMIN")
    await asyncio.gather(*(desk.chain.ask(actor, "{ posts { totalCount } }") for _ in range(20)))
    return await asyncio.gather(*(call(desk.chain, actor, name, given, selection="version") for name, given in calls))


def told(outcomes: list[Outcome]) -> Counter[str]:
    return Counter("done" if outcome.is_done else str(outcome.codes or outcome.denied) for outcome in outcomes)


@pytest.mark.parametrize("name", ["startInvestigation"])
async def test_at_each_step_of_the_loop_one_of_fifty_wins(desk: Desk, name: str) -> None:
    given = INPUTS[name](desk, OWN)
    subject = {"complaintId": given["complaintId"], "expectedVersion": given["expectedVersion"]}
    found = {}
    for place, (step, members) in enumerate(LOOP):
        more = {"sectionId": desk.sections["RISK"]} if step == "assignComplaint" else {}
        outcomes = await at_once(desk, *[(step, {**subject, **members, **more})] * CALLERS)
        found[place, step] = told(outcomes)
        subject["expectedVersion"] += 1
    assert found == {
        (place, step): {"done": 1, "['STALE_VERSION']": CALLERS - 1} for place, (step, _) in enumerate(LOOP)
    }
    await _one_of_each(desk)


async def _one_of_each(desk: Desk) -> None:
    mine = desk.complaints[OWN].id
    async with desk.chain.reading():
        assert await TimelineEntry.filter(entity_id=mine).count() == 1 + len(LOOP)
        assert await ComplaintRound.filter(complaint_id=mine).count() == 3
        assert await TransferSlip.filter(complaint_id=mine).count() == 2
        assert await Resolution.filter(complaint_id=mine).count() == 3
        assert await ComplaintCallback.filter(complaint_id=mine).count() == 4
        assert await Deadline.filter(entity_id=mine, met_at=None, cancelled_at=None).count() == 0
        assert (await Complaint.get(id=mine)).version == desk.complaints[OWN].version + len(LOOP)


@pytest.mark.parametrize("name", [name for name in BEFORE if name != "addComplaintNote"])
async def test_every_step_has_one_winner(desk: Desk, name: str) -> None:
    outcomes = await at_once(desk, *[(name, INPUTS[name](desk, OWN))] * 10)
    assert told(outcomes) == {"done": 1, "['STALE_VERSION']": 9}


@pytest.mark.parametrize("name", ["addComplaintNote"])
async def test_notes_need_no_version_and_all_are_kept(desk: Desk, name: str) -> None:
    calls = [(name, INPUTS[name](desk, OWN) | {"text": f"第 {number} 次来电"}) for number in range(CALLERS)]
    assert told(await at_once(desk, *calls)) == {"done": CALLERS}
    async with desk.chain.reading():
        told_of = await TimelineEntry.filter(action="ADD_COMPLAINT_NOTE")
        assert (await Complaint.get(id=desk.complaints[OWN].id)).version == desk.complaints[OWN].version
    assert {entry.note for entry in told_of} == {f"第 {number} 次来电" for number in range(CALLERS)}


async def test_those_who_read_anew_are_told_by_the_workflow_that_it_has_gone_on(desk: Desk) -> None:
    """Half withdraw, half reassign, each after another look: one withdrawal, and nothing after it."""
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    new = await call(chain, actor, "receiveComplaint", INPUTS["receiveComplaint"](desk, OWN), selection="id version")
    assert new.payload is not None
    key = new.payload["complaint"]["id"]

    async def persist(name: str, members: Input) -> str:
        while True:
            found = await chain.ask(actor, "query($id: ID!) { complaint(id: $id) { version } }", id=key)
            subject = {"complaintId": key, "expectedVersion": found["complaint"]["version"]}
            outcome = await call(chain, actor, name, {**subject, **members})
            if outcome.codes != ["STALE_VERSION"]:
                return "done" if outcome.is_done else str(outcome.codes)

    tries = [("withdrawComplaint", {"reason": "客户撤回"})] * 5
    tries += [("pauseComplaint", {"reason": "客户出国"})] * 5
    outcomes = Counter(
        zip([name for name, _ in tries], await asyncio.gather(*(persist(*one) for one in tries)), strict=True)
    )
    assert outcomes["withdrawComplaint", "done"] == 1
    assert outcomes["withdrawComplaint", "['WRONG_STATE']"] == 4
    assert outcomes["pauseComplaint", "done"] <= 1
    assert outcomes["pauseComplaint", "done"] + outcomes["pauseComplaint", "['WRONG_STATE']"] == 5


async def test_complaints_received_at_once_are_numbered_without_gap_or_double(desk: Desk) -> None:
    outcomes = await at_once(desk, *[("receiveComplaint", INPUTS["receiveComplaint"](desk, OWN))] * 20)
    assert told(outcomes) == {"done": 20}
    async with desk.chain.reading():
        numbers = sorted(complaint.number or "" for complaint in await Complaint.all())
    assert numbers == [f"C-2026-{number:06d}" for number in range(1, 21)]
