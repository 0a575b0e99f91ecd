"""Promised steps: reckoned, kept, cancelled, paused, escalated, and reckoned again when the calendar is known."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tenants.core.audit import AuditEntry
from tenants.core.calendar_changes import next_review, review_provisional
from tenants.core.calendars import override_day
from tenants.core.deadlines import (
    Deadline,
    cancel_open,
    deadlines_of,
    meet_deadline,
    open_deadline,
    overdue,
    pause,
    reckon_again,
    resume,
)
from tenants.core.errors import Required, WrongState
from tenants.core.escalations import next_due
from tenants.core.expressions import ALWAYS, Expression
from tenants.core.selecting import Order, Window, select_page
from tenants.core.work import Work
from tenants.customers.queries import CUSTOMERS
from tests.people import Chain

PROMISES = deadlines_of(CUSTOMERS, name="CustomerDeadlineInTests")
IN_ORDER = Window(order=(Order("due_at"),), limit=10)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Asia/Shanghai")).astimezone(UTC)


START = at("2026-03-09 10:30")


async def promise(work: Work, chain: Chain, *, step: str = "ANSWER", days: int = 5, name: str = "周杰") -> Deadline:
    return await open_deadline(
        work=work, record=chain.customers[name], step=step, working_days=days, started_at=work.now
    )


async def only(chain: Chain) -> Deadline:
    async with chain.reading():
        return await Deadline.get()


async def seen(chain: Chain, role: str, where: Expression = ALWAYS) -> Sequence[str]:
    async with chain.reading():
        rows = await select_page(
            source=PROMISES, actor=chain.actor(role), columns=("step",), where=where, window=IN_ORDER
        )
    return [row["step"] for row in rows]


async def test_a_promise_across_the_october_holiday_tells_its_reckoning(chain: Chain) -> None:
    customer = chain.customers["周杰"]
    async with chain.work(now=at("2025-09-26 10:00")) as work:
        await promise(work, chain, days=6)
    found = await only(chain)
    assert (found.entity, found.entity_id, found.branch_id) == ("Customer", customer.id, customer.branch_id)
    assert found.due_at == found.next_escalation_at == at("2025-10-11 17:30")
    assert found.skipped[0] == {"day": "2025-09-27", "reason": "WEEKEND"}
    assert found.skipped[1] == {"day": "2025-10-01", "reason": "HOLIDAY", "zh": "国庆节", "en": "National Day"}
    assert [day["day"] for day in found.made_up] == ["2025-09-28", "2025-10-11"]
    assert not found.provisional


async def test_only_one_promise_of_a_step_runs(chain: Chain) -> None:
    async with chain.work() as work:
        first = await promise(work, chain, step="PLAN")
        answer = await promise(work, chain, step="ANSWER")
        second = await promise(work, chain, step="PLAN")
    async with chain.reading():
        found = {deadline.id: deadline for deadline in await Deadline.all()}
    assert found[first.id].cancelled_at == START
    assert found[first.id].next_escalation_at is None
    assert found[answer.id].cancelled_at is found[second.id].cancelled_at is None


async def test_a_step_done_in_time_is_neither_overdue_nor_escalated(chain: Chain) -> None:
    async with chain.work() as work:
        await promise(work, chain, days=1)
    async with chain.work(now=START + timedelta(hours=3)) as work:
        assert await meet_deadline(work=work, record=chain.customers["周杰"], step="PLAN") is None
        assert await meet_deadline(work=work, record=chain.customers["周杰"], step="ANSWER") is not None
        assert await meet_deadline(work=work, record=chain.customers["周杰"], step="ANSWER") is None
    found = await only(chain)
    later = START + timedelta(days=30)
    assert found.met_at == START + timedelta(hours=3)
    assert not found.is_overdue(now=later)
    async with chain.work(now=later) as work:
        assert await next_due(work=work, entity="Customer") is None


async def test_cancelling_takes_one_step_or_all(chain: Chain) -> None:
    customer = chain.customers["周杰"]
    async with chain.work() as work:
        for step in ("ANSWER", "PLAN", "CALLBACK"):
            await promise(work, chain, step=step)
        await promise(work, chain, name="吴磊")
        await cancel_open(work=work, record=customer, step="PLAN")
        assert await Deadline.filter(cancelled_at=None).count() == 3
        await cancel_open(work=work, record=customer)
        assert await Deadline.filter(cancelled_at=None).values_list("entity_id", flat=True) == [
            chain.customers["吴磊"].id
        ]


async def test_overdue_begins_after_the_moment_it_is_due(chain: Chain) -> None:
    due = at("2026-03-10 17:30")
    async with chain.work() as work:
        await promise(work, chain, days=1)
    for now, expected in ((due, []), (due + timedelta(seconds=1), ["ANSWER"])):
        assert await seen(chain, "HQ_ADMIN", overdue(now=now)) == expected
        assert (await only(chain)).is_overdue(now=now) == bool(expected)


async def test_whoever_sees_the_record_sees_its_deadlines(chain: Chain) -> None:
    async with chain.work() as work:
        await promise(work, chain, step="ANSWER", days=1, name="周杰")
        await promise(work, chain, step="PLAN", days=2, name="郑爽")
        await promise(work, chain, step="CALLBACK", days=3, name="欧阳娜娜")
        await open_deadline(
            work=work, record=chain.branches["PUDONG"], step="OPENING", working_days=1, started_at=work.now
        )
    assert await seen(chain, "HQ_ADMIN") == ["ANSWER", "PLAN", "CALLBACK"]
    assert await seen(chain, "BRANCH_MANAGER") == ["ANSWER", "CALLBACK"]
    assert await seen(chain, "STAFF") == ["CALLBACK"]


async def test_a_pause_stops_the_clock_and_its_end_moves_what_is_due(chain: Chain) -> None:
    customer = chain.customers["周杰"]
    async with chain.work() as work:
        await promise(work, chain, days=3)
    async with chain.work(now=at("2026-03-11 09:00")) as work:
        await pause(work=work, record=customer, reason="等待客户提供病历")
    standing = await only(chain)
    assert standing.is_paused
    assert standing.due_at is standing.next_escalation_at is None
    assert not standing.is_overdue(now=at("2026-06-01 09:00"))
    assert await seen(chain, "HQ_ADMIN", overdue(now=at("2026-06-01 09:00"))) == []
    async with chain.work(now=at("2026-03-16 09:00")) as work:
        await resume(work=work, record=customer)
    async with chain.work(now=at("2026-03-17 09:00")) as work:
        await pause(work=work, record=customer, reason="等待鉴定", step="ANSWER")
    async with chain.work(now=at("2026-03-17 11:00")) as work:
        await resume(work=work, record=customer, step="ANSWER")
    found = await only(chain)
    assert not found.is_paused
    assert found.due_at == found.next_escalation_at == at("2026-03-19 17:30")
    assert [pause["reason"] for pause in found.pauses] == ["等待客户提供病历", "等待鉴定"]
    assert [day["day"] for day in found.skipped if day["reason"] == "PAUSE"] == [
        "2026-03-11",
        "2026-03-12",
        "2026-03-13",
        "2026-03-16",
        "2026-03-17",
    ]


async def test_what_was_due_before_the_pause_stays_due(chain: Chain) -> None:
    async with chain.work() as work:
        await promise(work, chain, days=1)
    async with chain.work(now=at("2026-03-11 09:00")) as work:
        [found] = await pause(work=work, record=chain.customers["周杰"], reason="等待客户")
    assert found.due_at == found.next_escalation_at == at("2026-03-10 17:30")
    assert found.is_overdue(now=at("2026-03-11 09:00"))


async def test_a_step_done_during_a_pause_ends_it(chain: Chain) -> None:
    customer = chain.customers["周杰"]
    async with chain.work() as work:
        await promise(work, chain, days=2)
        await pause(work=work, record=customer, reason="等待客户")
    async with chain.work(now=at("2026-03-12 09:00")) as work:
        await meet_deadline(work=work, record=customer, step="ANSWER")
    found = await only(chain)
    assert (found.is_paused, found.due_at, found.next_escalation_at) == (False, at("2026-03-16 17:30"), None)


async def test_pausing_needs_a_running_clock_and_a_reason(chain: Chain) -> None:
    customer = chain.customers["周杰"]
    async with chain.work() as work:
        with pytest.raises(WrongState):
            await pause(work=work, record=customer, reason="等待客户")
        await promise(work, chain)
        with pytest.raises(WrongState):
            await resume(work=work, record=customer)
        with pytest.raises(Required):
            await pause(work=work, record=customer, reason=" ")
        await pause(work=work, record=customer, reason="等待客户")
        with pytest.raises(WrongState):
            await pause(work=work, record=customer, reason="等待客户")


async def test_one_across_years_not_announced_stays_provisional_and_untouched(chain: Chain) -> None:
    async with chain.work(now=at("2026-12-28 10:00")) as work:
        made = await promise(work, chain, days=5)
    async with chain.work(now=at("2026-12-29 10:00")) as work:
        await reckon_again(work=work, deadline_id=made.id)
    found = await only(chain)
    assert (found.provisional, found.due_at) == (True, at("2027-01-05 17:30"))
    assert [day["day"] for day in found.skipped] == ["2027-01-01", "2027-01-02", "2027-01-03"]
    assert found.version == 1


async def test_a_provisional_one_is_set_right_once_the_year_is_announced(chain: Chain) -> None:
    async with chain.work(now=at("2025-12-29 10:00")) as work:
        made = await promise(work, chain, days=3)
        # As it stood before the notice for 2026: the second of January was a Friday like any other.
        made.provisional, made.made_up = True, []
        made.due_at = made.next_escalation_at = at("2026-01-02 17:30")
        made.skipped = [{"day": "2026-01-01", "reason": "HOLIDAY", "zh": "元旦", "en": "New Year's Day"}]
        await made.save()
    for _ in range(2):
        async with chain.work(now=at("2025-12-30 10:00")) as work:
            await review_provisional(entity="Customer")
            while noted := await next_review(entity="Customer"):
                await reckon_again(work=work, deadline_id=noted.id)
                await noted.delete()
            await reckon_again(work=work, deadline_id=made.id)
    found = await only(chain)
    assert not found.provisional
    assert found.due_at == found.next_escalation_at == at("2026-01-04 17:30")
    assert [day["day"] for day in found.skipped] == ["2026-01-01", "2026-01-02", "2026-01-03"]
    assert [day["day"] for day in found.made_up] == ["2026-01-04"]
    async with chain.reading():
        assert await AuditEntry.filter(entity="Deadline").count() == found.version == 3


async def test_a_new_exception_of_the_branch_moves_it_when_reckoned_again(chain: Chain) -> None:
    async with chain.work() as work:
        made = await promise(work, chain, days=2)
        branch, day = made.branch_id, at("2026-03-10 12:00").date()
        assert branch is not None
        await override_day(work=work, branch_id=branch, day=day, working=False, label="台风停业")
        again = await reckon_again(work=work, deadline_id=made.id)
    assert again is not None
    assert again.due_at == again.next_escalation_at == at("2026-03-12 17:30")
    assert again.skipped == [{"day": "2026-03-10", "reason": "OVERRIDE", "zh": "台风停业", "en": "台风停业"}]


async def test_what_is_not_open_is_not_reckoned_again(chain: Chain) -> None:
    async with chain.work() as work:
        made = await promise(work, chain)
        await cancel_open(work=work, record=chain.customers["周杰"])
        assert await reckon_again(work=work, deadline_id=made.id) is None
