"""Events are handled in order, with their handlers' changes or not at all; one that fails stops no other."""

import asyncio
from contextvars import copy_context
from datetime import datetime, timedelta

import pytest

from tenants.core.audit import AuditEntry
from tenants.core.counters import count_up
from tenants.core.jobs import Handler
from tenants.core.keys import new_id
from tenants.core.outbox import FIRST_DELAY, MAX_ATTEMPTS, OutboxEvent
from tenants.core.work import Work
from tenants.customers.models import Customer
from tenants.jobs.catalogue import Catalogue
from tenants.jobs.outbox import Outbox
from tests.people import NOW, Chain
from tests.tenants.jobs.ledger import TALLY, counted, send


class Watch:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.time = NOW
        self.looks = 0
        self.looked_often = asyncio.Event()

    def __call__(self) -> datetime:
        self.looks += 1
        if self.looks > 10:
            self.looked_often.set()
        return self.time


@pytest.fixture
def watch() -> Watch:
    return Watch()


def outbox(chain: Chain, watch: Watch, *handlers: Handler) -> Outbox:
    return Outbox(tenant=chain.tenant, catalogue=Catalogue(duties=(), handlers=handlers), clock=watch)


async def events(chain: Chain) -> list[OutboxEvent]:
    async with chain.reading():
        return await OutboxEvent.all().order_by("id")


async def test_every_event_is_handled_once_and_in_order(chain: Chain, watch: Watch) -> None:
    order: list[object] = []

    async def note(*, work: Work, event: OutboxEvent) -> None:
        order.append(event.id)

    await send(chain, 5)
    noting = Handler(name="letters.note", events=TALLY.events, reaction=note)
    both = outbox(chain, watch, TALLY, noting)
    assert (await both.drain(), await both.drain()) == (5, 0)
    found = await events(chain)
    assert order == [event.id for event in found]
    assert {event.done_at for event in found} == {NOW}
    assert await counted(chain, "handled") == {event.entity_id.hex: 1 for event in found}


async def test_workers_side_by_side_handle_each_event_once(chain: Chain, watch: Watch) -> None:
    await send(chain, 30)
    crowd = [outbox(chain, watch, TALLY) for _ in range(4)]
    assert sum(await asyncio.gather(*(one.drain() for one in crowd))) == 30
    assert set((await counted(chain, "handled")).values()) == {1}


async def test_an_event_nobody_reacts_to_is_done(chain: Chain, watch: Watch) -> None:
    await send(chain, name="letter.read")
    assert await outbox(chain, watch, TALLY).drain() == 0
    assert await outbox(chain, watch).drain() == 0
    [event] = await events(chain)
    assert (event.done_at, event.attempts) == (NOW, 0)


async def test_changes_of_a_handler_stand_in_the_trail_as_the_platforms(chain: Chain, watch: Watch) -> None:
    async def rename(*, work: Work, event: OutboxEvent) -> None:
        customer = await Customer.get(name="周杰")
        customer.name = "周杰（已回信）"
        await customer.save()

    await send(chain)
    await outbox(chain, watch, Handler(name="letters.rename", events=TALLY.events, reaction=rename)).drain()
    async with chain.reading():
        entry = await AuditEntry.filter(entity="Customer").order_by("-id").first()
    assert entry is not None
    assert (entry.actor_name, entry.client_id, entry.request_id) == ("platform", "worker", "request-of-a-test")


async def test_what_fails_is_taken_back_and_tried_later_while_others_go_on(chain: Chain, watch: Watch) -> None:
    broken = True

    async def fail(*, work: Work, event: OutboxEvent) -> None:
        await count_up(series=f"half/{event.entity_id.hex}")
        if broken and event.id == first.id:
            raise LookupError("收件人不存在")

    await send(chain, 3)
    first = (await events(chain))[0]
    failing = outbox(chain, watch, TALLY, Handler(name="letters.fail", events=TALLY.events, reaction=fail))
    assert await failing.drain() == 2
    refused = (await events(chain))[0]
    assert (refused.done_at, refused.attempts, refused.error) == (None, 1, "LookupError: 收件人不存在")
    assert refused.retry_at == NOW + FIRST_DELAY
    assert first.entity_id.hex not in {**await counted(chain, "half"), **await counted(chain, "handled")}

    broken = False
    assert await failing.drain() == 0
    watch.time += FIRST_DELAY
    assert await failing.drain() == 1
    assert (await events(chain))[0].error is None
    assert (await counted(chain, "handled"))[first.entity_id.hex] == 1


async def test_what_fails_every_time_is_given_up(chain: Chain, watch: Watch) -> None:
    async def fail(*, work: Work, event: OutboxEvent) -> None:
        raise LookupError

    await send(chain)
    failing = outbox(chain, watch, Handler(name="letters.fail", events=TALLY.events, reaction=fail))
    for _ in range(MAX_ATTEMPTS):
        assert await failing.drain() == 0
        watch.time += timedelta(hours=2)
    [event] = await events(chain)
    assert (event.attempts, event.done_at is not None, event.error) == (MAX_ATTEMPTS, True, "LookupError: ")


async def written(work: Work) -> None:
    """All of it is in the database, but for the commit."""
    await work.flush()
    assert await OutboxEvent.exists()


async def test_a_writer_about_to_commit_is_waited_for(chain: Chain, watch: Watch) -> None:
    outside = copy_context()
    async with asyncio.timeout(10):
        async with chain.work() as work:
            work.emit(name="letter.sent", entity="Letter", entity_id=new_id(), branch_id=None)
            await written(work)
            draining = asyncio.create_task(outbox(chain, watch, TALLY).drain(), context=outside)
            await watch.looked_often.wait()
        assert await draining == 1


async def test_a_writer_who_takes_too_long_is_left_to_the_sweep(chain: Chain, watch: Watch) -> None:
    outside = copy_context()
    async with asyncio.timeout(10), chain.work() as work:
        work.emit(name="letter.sent", entity="Letter", entity_id=new_id(), branch_id=None)
        await written(work)
        draining = asyncio.create_task(outbox(chain, watch, TALLY).drain(), context=outside)
        await watch.looked_often.wait()
        watch.time += timedelta(minutes=1)
        assert await draining == 0
    assert await outbox(chain, watch, TALLY).handle_due() == 1
