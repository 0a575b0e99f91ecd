"""Sweeps take what is due one by one, and each step up happens once."""

import asyncio
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from tenants.core.deadlines import open_deadline
from tenants.core.escalations import escalate, next_due
from tenants.core.work import Work
from tests.people import Chain


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Asia/Shanghai")).astimezone(UTC)


async def promise(work: Work, chain: Chain, *, step: str, days: int) -> None:
    await open_deadline(work=work, record=chain.customers["周杰"], step=step, working_days=days, started_at=work.now)


async def test_each_overdue_one_escalates_once_until_its_next_time(chain: Chain) -> None:
    async with chain.work() as work:
        await promise(work, chain, step="ANSWER", days=1)
        await promise(work, chain, step="PLAN", days=2)
        await promise(work, chain, step="CALLBACK", days=9)
    now, again = at("2026-03-12 09:00"), at("2026-03-13 17:30")
    taken = []
    while True:
        async with chain.work(now=now) as work:
            due = await next_due(work=work, entity="Customer")
            if due is None:
                break
            taken.append(due.step)
            await escalate(work=work, deadline=due, to=[chain.staff["002"].id], again_at=again)
    assert taken == ["ANSWER", "PLAN"]
    async with chain.work(now=again) as work:
        due = await next_due(work=work, entity="Customer")
        assert due is not None
        await escalate(work=work, deadline=due, to=[chain.staff["001"].id], again_at=None)
        assert (due.escalation_level, due.next_escalation_at) == (2, None)
        assert due.escalated_to == [str(chain.staff["002"].id), str(chain.staff["001"].id)]


async def test_sweeps_side_by_side_take_different_ones(chain: Chain) -> None:
    async with chain.work() as work:
        await promise(work, chain, step="ANSWER", days=1)
        await promise(work, chain, step="PLAN", days=1)
    all_have_asked = asyncio.Barrier(3)

    async def sweep() -> str | None:
        async with chain.work(now=at("2026-03-12 09:00")) as work:
            due = await next_due(work=work, entity="Customer")
            await all_have_asked.wait()
            return due.step if due is not None else None

    assert set(await asyncio.gather(sweep(), sweep(), sweep())) == {"ANSWER", "PLAN", None}
