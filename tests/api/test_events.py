"""The hub: every event to whom it concerns, to nobody else, and nothing grows without bound."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

import asyncpg
import pytest

from api.events import UNREAD_MOST, EventsMissed, Hub, QueuedFeed, TooSlow
from schema.core.happenings import Happening, Watch
from tenants.core.keys import new_id
from tenants.core.scope import TenantRef
from tests.api.sample import tenant

HERE = tenant("anxin", id=new_id())
THERE = tenant("suda", id=new_id())
NAMES = frozenset({"complaint.changed"})
CASE, BRANCH = new_id(), new_id()
ALL = Watch("Complaint", NAMES)
ONE = Watch("Complaint", NAMES, key=CASE)


@dataclass
class Outbox:
    """What the tenants have committed."""

    events: dict[UUID, dict[UUID, Happening]] = field(default_factory=lambda: {HERE.id: {}, THERE.id: {}})
    broken: bool = False

    async def read(self, tenant: TenantRef, ids: Sequence[UUID]) -> list[Happening]:
        await asyncio.sleep(0)
        if self.broken:
            raise asyncpg.InterfaceError("connection is closed")
        return [self.events[tenant.id][key] for key in ids if key in self.events[tenant.id]]

    def put(self, at: TenantRef, happening: Happening) -> str:
        """The payload that tells of it."""
        key = new_id()
        self.events[at.id][key] = happening
        return f"{at.id.hex}:{key.hex}"


def changed(key: UUID = CASE, **more: UUID) -> Happening:
    return Happening("complaint.changed", "Complaint", key, **more)


async def quiet(feed: QueuedFeed) -> bool:
    """Whether nothing waits for it, once everything heard has been read."""
    for _ in range(10):
        await asyncio.sleep(0)
    return not feed._waiting and feed._failure is None


@pytest.mark.parametrize(
    ("watch", "happening", "covered"),
    [
        (ALL, changed(), True),
        (ALL, changed(new_id()), True),
        (ALL, Happening("complaint.escalated", "Complaint", CASE), False),
        (ALL, Happening("complaint.changed", "Customer", CASE), False),
        (ONE, changed(), True),
        (ONE, changed(new_id()), False),
        (Watch("Complaint", NAMES, branch_id=BRANCH), changed(branch_id=BRANCH), True),
        (Watch("Complaint", NAMES, branch_id=BRANCH), changed(branch_id=new_id()), False),
        (Watch("Complaint", NAMES, branch_id=BRANCH), changed(), False),
    ],
)
async def test_a_feed_hears_what_it_watches(watch: Watch, happening: Happening, covered: bool) -> None:
    outbox = Outbox()
    hub = Hub(read=outbox.read)
    feed = hub.watch(tenant=HERE, watch=watch)
    hub.hear(outbox.put(HERE, happening))
    if covered:
        assert await anext(feed) == happening
    assert await quiet(feed)


async def test_events_come_in_the_order_they_were_heard() -> None:
    outbox = Outbox()
    hub = Hub(read=outbox.read)
    feed = hub.watch(tenant=HERE, watch=ALL)
    keys = [new_id() for _ in range(20)]
    for key in keys:
        hub.hear(outbox.put(HERE, changed(key)))
        await asyncio.sleep(0)
    assert [(await anext(feed)).key for _ in keys] == keys


async def test_an_event_is_read_under_the_tenant_it_was_heard_for() -> None:
    outbox = Outbox()
    hub = Hub(read=outbox.read)
    here, there = hub.watch(tenant=HERE, watch=ALL), hub.watch(tenant=THERE, watch=ALL)
    payload = outbox.put(HERE, changed())
    hub.hear(f"{THERE.id.hex}:{payload.partition(':')[2]}")
    assert await quiet(there)
    hub.hear(payload)
    assert await anext(here) == changed()
    assert await quiet(there)


@pytest.mark.parametrize(
    "payload",
    ["", ":", "x:y", f"{HERE.id.hex}", f"{HERE.id.hex}:", f"{HERE.id.hex}:{'g' * 32}"],
    ids=["nothing", "a colon", "no ids", "no event", "an empty event", "an event that is no id"],
)
async def test_what_is_no_event_is_not_heard(payload: str) -> None:
    hub = Hub(read=Outbox().read)
    feed = hub.watch(tenant=HERE, watch=ALL)
    hub.hear(payload)
    assert await quiet(feed)


async def test_a_feed_that_is_not_read_ends() -> None:
    outbox = Outbox()
    hub = Hub(read=outbox.read, waiting_most=3)
    slow, quick = hub.watch(tenant=HERE, watch=ALL), hub.watch(tenant=HERE, watch=ALL)
    for _ in range(4):
        hub.hear(outbox.put(HERE, changed()))
        assert await anext(quick) == changed()
    with pytest.raises(TooSlow):
        await anext(slow)
    assert hub.feeds == 1


async def test_more_than_can_be_read_is_told_as_missed() -> None:
    outbox = Outbox()
    hub = Hub(read=outbox.read)
    one, every = hub.watch(tenant=HERE, watch=ONE), hub.watch(tenant=HERE, watch=ALL)
    for _ in range(UNREAD_MOST + 1):
        hub.hear(outbox.put(HERE, changed(new_id())))
    assert (await anext(one)).key == CASE
    with pytest.raises(EventsMissed):
        await anext(every)
    assert await quiet(one)


async def test_events_that_cannot_be_read_are_told_as_missed() -> None:
    outbox = Outbox(broken=True)
    hub = Hub(read=outbox.read)
    one, every = hub.watch(tenant=HERE, watch=ONE), hub.watch(tenant=HERE, watch=ALL)
    hub.hear(outbox.put(HERE, changed(new_id())))
    assert (await anext(one)).key == CASE
    with pytest.raises(EventsMissed):
        await anext(every)
    outbox.broken = False
    hub.hear(outbox.put(HERE, changed()))
    assert await anext(one) == changed()


async def test_a_feed_closed_twice_takes_no_other_along() -> None:
    outbox = Outbox()
    hub = Hub(read=outbox.read)
    first = hub.watch(tenant=HERE, watch=ALL)
    first.close()
    second = hub.watch(tenant=HERE, watch=ALL)
    first.close()
    hub.hear(outbox.put(HERE, changed()))
    assert await anext(second) == changed()
    second.close()
    assert hub.feeds == 0
    hub.hear(outbox.put(HERE, changed()))
    assert await quiet(second)
