"""Promises across a year whose holidays are not announced: provisional, and reckoned again until they are."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from tenants.complaints.models import Complaint
from tenants.core.calendars import override_day
from tenants.core.rules import Rule
from tests.people import Chain
from tests.tenants.complaints.cases import PAUSE, RESUME, START, at, receive, stored, take
from tests.tenants.complaints.turns import deadlines, told, turn

# Chinese holidays are announced a year at a time; no calendar has 2031 yet.
RECEIVED = at("2030-12-30 10:00")
LATER = at("2030-12-31 10:00")


async def free_days(chain: Chain, days: Sequence[str]) -> None:
    """What the state announces reaches the tenant as exceptions of its rule."""
    async with chain.work():
        rule = await Rule.get(key="calendar")
        added: list[dict[str, Any]] = [
            {"on": day, "working": False, "zh": "元旦调休", "en": "New Year"} for day in days
        ]
        rule.value = {**rule.value, "overrides": added}
        await rule.save()


async def look_again(chain: Chain) -> None:
    """The nightly look at provisional promises, and what follows from it."""
    await turn(chain, "review", LATER)
    await turn(chain, "reckon", LATER)


@pytest.fixture
async def provisional(chain: Chain) -> Complaint:
    return await receive(chain, now=RECEIVED)


async def test_a_promise_into_an_unannounced_year_is_provisional(chain: Chain, provisional: Complaint) -> None:
    [deadline] = await deadlines(chain)
    assert deadline.provisional
    assert provisional.due_at == deadline.due_at


async def test_the_complaint_follows_when_its_promise_moves_and_the_timeline_says_so(
    chain: Chain, provisional: Complaint
) -> None:
    await free_days(chain, ["2031-01-02", "2031-01-03"])
    await look_again(chain)
    [deadline] = await deadlines(chain)
    found = await stored(chain, provisional)
    assert provisional.due_at is not None
    assert deadline.due_at is not None
    assert deadline.due_at > provisional.due_at
    assert (found.due_at, found.version) == (deadline.due_at, provisional.version + 1)
    assert [day["day"] for day in deadline.skipped if day.get("reason") == "OVERRIDE"] == ["2031-01-02", "2031-01-03"]
    assert await told(chain, "RECKON") == ["ANSWER"]


async def test_what_comes_out_the_same_is_neither_touched_nor_told(chain: Chain, provisional: Complaint) -> None:
    before = [(deadline.version, deadline.due_at) for deadline in await deadlines(chain)]
    for _ in range(2):
        await look_again(chain)
    assert [(deadline.version, deadline.due_at) for deadline in await deadlines(chain)] == before
    assert (await stored(chain, provisional)).version == provisional.version
    assert await told(chain, "RECKON") == []


async def test_a_paused_promise_stays_paused(chain: Chain, provisional: Complaint) -> None:
    await take(chain, provisional, START, PAUSE, now=LATER)
    await free_days(chain, ["2031-01-02"])
    await look_again(chain)
    assert (await stored(chain, provisional)).due_at is None
    resumed = await take(chain, provisional, RESUME, now=LATER)
    [deadline] = await deadlines(chain)
    assert resumed.due_at == deadline.due_at
    assert "2031-01-02" in [day["day"] for day in deadline.skipped]


async def test_only_promises_across_unannounced_years_are_looked_at_each_night(chain: Chain) -> None:
    complaint = await receive(chain, now=at("2026-03-09 10:00"))
    async with chain.work() as work:
        branch_id = chain.branches["PUDONG-1"].id
        await override_day(work=work, branch_id=branch_id, day=date(2026, 3, 10), working=False, label="盘点")
    await look_again(chain)
    assert (await stored(chain, complaint)).due_at == complaint.due_at == at("2026-03-16 17:30")
