"""What was committed, heard once for the whole process and told to every subscription it concerns.

Nothing here can grow without bound: a subscription too slow for its events is ended, and a tenant's events that come
faster than they can be read are told as missed.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final, TypeAlias
from uuid import UUID

import structlog

from api.readiness import UNUSABLE
from schema.core.happenings import Happening, Watch
from tenants.core.errors import Denial
from tenants.core.listening import Listener
from tenants.core.outbox import CHANNEL, OutboxEvent
from tenants.core.routing import run_reading
from tenants.core.scope import TenantRef, tenant_scope

WAITING_MOST: Final = 100
"""Events that may wait for one subscription."""

UNREAD_MOST: Final = 1_000
"""Events of one tenant that may wait to be read."""

AGAIN: Final = "again"
"""Name of what a subscription to one object is told when events may have been missed: look again."""

_log = structlog.get_logger("branchline.events")

Reading: TypeAlias = Callable[[TenantRef, Sequence[UUID]], Awaitable[Sequence[Happening]]]


class EventsMissed(Denial):
    """Events were missed: read what you need again, then subscribe again."""

    code = "EVENTS_MISSED"
    zh = "部分事件已丢失：请重新读取所需数据，然后重新订阅。"


class TooSlow(EventsMissed):
    """Events came faster than they were taken: read what you need again, then subscribe again."""

    zh = "事件到达过快，未能及时接收：请重新读取所需数据，然后重新订阅。"


async def read_events(tenant: TenantRef, ids: Sequence[UUID]) -> list[Happening]:
    """The tenant's events with these ids, in that order; an id that is not theirs is left out."""

    async def work() -> list[OutboxEvent]:
        return await OutboxEvent.filter(id__in=ids)

    with tenant_scope(tenant):
        found = {event.id: event for event in await run_reading(work)}
    events = [found[key] for key in ids if key in found]
    return [Happening(event.name, event.entity, event.entity_id, event.branch_id) for event in events]


class QueuedFeed:
    """The feed of one subscription: what has happened and was not taken yet, in order."""

    def __init__(self, watch: Watch, *, waiting_most: int, leave: Callable[["QueuedFeed"], None]) -> None:
        self.watch = watch
        self._waiting_most = waiting_most
        self._leave = leave
        self._waiting: deque[Happening] = deque()
        self._failure: Denial | None = None
        self._something = asyncio.Event()

    def __aiter__(self) -> "QueuedFeed":
        return self

    async def __anext__(self) -> Happening:
        await self._something.wait()
        if self._failure is not None:
            raise self._failure
        happening = self._waiting.popleft()
        if not self._waiting:
            self._something.clear()
        return happening

    def tell(self, happening: Happening) -> None:
        """Adds one; one too many ends the feed."""
        if len(self._waiting) == self._waiting_most:
            self._fail(TooSlow())
        elif self._failure is None:
            self._waiting.append(happening)
            self._something.set()

    def miss(self) -> None:
        """Nobody knows what happened: one object is looked at again, of many it cannot be told which."""
        if self.watch.key is None:
            self._fail(EventsMissed())
        else:
            self.tell(Happening(AGAIN, self.watch.entity, self.watch.key))

    def close(self) -> None:
        self._leave(self)

    def _fail(self, failure: Denial) -> None:
        self._waiting.clear()
        self._failure = failure
        self._something.set()
        self._leave(self)


@dataclass
class _Audience:
    """Who listens at one tenant; `unread` are the events they have not been told yet."""

    tenant: TenantRef
    feeds: set[QueuedFeed] = field(default_factory=set)
    unread: list[UUID] = field(default_factory=list)
    reader: asyncio.Task[None] | None = None

    def miss(self) -> None:
        self.unread.clear()
        for feed in tuple(self.feeds):
            feed.miss()

    async def tell(self, read: Reading) -> None:
        while self.unread:
            ids, self.unread = self.unread, []
            try:
                happenings = await read(self.tenant, ids)
            except UNUSABLE as error:
                _log.warning("events not read", tenant=self.tenant.slug, error=type(error).__name__)
                self.miss()
                continue
            for happening in happenings:
                for feed in tuple(self.feeds):
                    if feed.watch.covers(happening):
                        feed.tell(happening)


@dataclass(frozen=True, slots=True)
class TenantFeeds:
    """Where the feeds of one tenant come from."""

    hub: "Hub"
    tenant: TenantRef

    def watch(self, watch: Watch) -> QueuedFeed:
        return self.hub.watch(tenant=self.tenant, watch=watch)


class Hub:
    """All feeds of this process, by tenant; `read` fetches the events behind the ids that were heard."""

    def __init__(self, *, read: Reading = read_events, waiting_most: int = WAITING_MOST) -> None:
        self._read = read
        self._waiting_most = waiting_most
        self._audiences: dict[UUID, _Audience] = {}
        self._listening: asyncio.Task[None] | None = None

    @property
    def feeds(self) -> int:
        """How many are open."""
        return sum(len(audience.feeds) for audience in self._audiences.values())

    def start(self, *, url: str) -> None:
        """Begins to listen; `url` leads past a pooler."""
        listener = Listener(url=url, channel=CHANNEL, heard=self.hear, begun=self.miss)
        self._listening = asyncio.create_task(listener.run())

    async def stop(self) -> None:
        """Stops listening. Does nothing when it has not begun."""
        readers = [audience.reader for audience in self._audiences.values()]
        for task in (self._listening, *readers):
            if task is not None:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
        self._listening = None

    def watch(self, *, tenant: TenantRef, watch: Watch) -> QueuedFeed:
        """A feed that hears of everything committed from now on."""
        audience = self._audiences.setdefault(tenant.id, _Audience(tenant))
        feed = QueuedFeed(watch, waiting_most=self._waiting_most, leave=lambda feed: self._forget(audience, feed))
        audience.feeds.add(feed)
        return feed

    def hear(self, payload: str) -> None:
        """Takes note of `<tenant id>:<event id>`; what is of another form comes from nobody we know."""
        tenant, _, event = payload.partition(":")
        try:
            audience, key = self._audiences.get(UUID(hex=tenant)), UUID(hex=event)
        except ValueError:
            return
        if audience is None:
            return
        if len(audience.unread) == UNREAD_MOST:
            audience.miss()
        else:
            audience.unread.append(key)
        if audience.reader is None or audience.reader.done():
            audience.reader = asyncio.create_task(audience.tell(self._read))

    def miss(self) -> None:
        """Tells everybody that events may have been missed."""
        for audience in tuple(self._audiences.values()):
            audience.miss()

    def _forget(self, audience: _Audience, feed: QueuedFeed) -> None:
        audience.feeds.discard(feed)
        if not audience.feeds and self._audiences.get(audience.tenant.id) is audience:
            del self._audiences[audience.tenant.id]
