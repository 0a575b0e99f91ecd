"""Connections kept open: the one that last served a tenant serves it again where that can be.

Postgres plans a prepared statement anew whenever the search path is another than at its last use, which takes longer
than running it. So connections keep to tenants as far as there are enough, and no caller waits for that.
"""

import asyncio
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import asyncpg

from tenants.core.wire import WireConnection

_IDLE_SECONDS = 300.0
_LINGER_SECONDS = 0.002
_MOST_OVERTAKEN = 8


@dataclass(slots=True, eq=False)
class _Caller:
    """Waits for a connection; others whose tenant fits the one that came free may overtake, but not for ever."""

    tenant: UUID | None
    given: "asyncio.Future[WireConnection | None]"
    overtaken: int = field(default=0)


class Connections:
    """At least and at most so many connections, opened with the same options."""

    def __init__(self, *, dsn: str, least: int, most: int, **options: Any) -> None:
        self._dsn = dsn
        self._least = least
        self._most = most
        self._options = options
        self._open: set[WireConnection] = set()
        self._opening = 0
        self._idle: list[WireConnection] = []
        self._callers: deque[_Caller] = deque()
        self._settling: set[asyncio.Task[None]] = set()
        self._look: asyncio.TimerHandle | None = None
        self._closing = False

    async def fill(self) -> None:
        """Opens the least of them. Raises asyncpg's errors when there is none to be had."""
        for connection in [await self._connect() for _ in range(self._least)]:
            self._put(connection)

    def get_size(self) -> int:
        return len(self._open)

    def get_idle_size(self) -> int:
        return len(self._idle)

    def get_max_size(self) -> int:
        return self._most

    async def acquire(self, tenant: UUID | None = None) -> WireConnection:
        """A connection of one's own until it is released. Raises asyncpg's errors when none can be opened."""
        connection = self._pick(tenant)
        while connection is None:
            if self._closing:
                raise asyncpg.InterfaceError("the pool is closing")
            if len(self._open) + self._opening < self._most:
                return await self._connect()
            connection = await self._wait(tenant)
        return connection

    async def release(self, connection: WireConnection, *, lazily: bool = False) -> None:
        """Takes a connection back; what is still open on it is rolled back, and one that cannot be is closed.

        `lazily`, for what was only read, lets the rollback travel with whatever is asked next on the connection, if
        that is soon: under load it costs no round trip.
        """
        if lazily and connection.can_linger():
            self._put(connection)
            if self._look is None:
                self._look = asyncio.get_running_loop().call_later(_LINGER_SECONDS, self._settle)
            return
        try:
            await connection.reset()
        except BaseException:
            connection.terminate()
            raise
        finally:
            self._put(connection)

    def _settle(self) -> None:
        """Rolls back what was left open where nobody came for it, and looks again for what was left open since."""
        self._look = None
        horizon = time.monotonic() - _LINGER_SECONDS
        for connection in [idle for idle in self._idle if idle.is_in_transaction()]:
            if connection.idle_since <= horizon:
                self._idle.remove(connection)
                task = asyncio.ensure_future(self.release(connection))
                self._settling.add(task)
                task.add_done_callback(self._settling.discard)
            elif self._look is None:
                self._look = asyncio.get_running_loop().call_later(_LINGER_SECONDS, self._settle)

    async def expire_connections(self) -> None:
        """Closes those that nobody uses."""
        while self._idle:
            await self._shut(self._idle.pop())

    async def close(self) -> None:
        """Closes all, each when it is given back."""
        self._closing = True
        while self._open or self._opening:
            await self.expire_connections()
            if self._open or self._opening:
                await self._wait(None)

    def terminate(self) -> None:
        """Closes all at once, whatever they do."""
        self._closing = True
        for connection in self._open:
            connection.terminate()
        self._open.clear()
        self._idle.clear()

    def _pick(self, tenant: UUID | None) -> WireConnection | None:
        """The one that served the tenant last, or else the one unused for longest."""
        idle = self._idle
        while idle:
            at = len(idle) - 1
            while at and idle[at].served != tenant:
                at -= 1
            connection = idle.pop(at)
            if not connection.is_closed():
                return connection
            self._open.discard(connection)
        return None

    async def _connect(self) -> WireConnection:
        self._opening += 1
        try:
            connection: WireConnection = await asyncpg.connect(
                self._dsn, connection_class=WireConnection, **self._options
            )
        except BaseException:
            self._opening -= 1
            self._wake()
            raise
        self._opening -= 1
        self._open.add(connection)
        return connection

    async def _wait(self, tenant: UUID | None) -> WireConnection | None:
        """A connection that was given back, or none where one may be opened now."""
        caller = _Caller(tenant, asyncio.get_running_loop().create_future())
        self._callers.append(caller)
        try:
            return await caller.given
        except BaseException:
            if caller in self._callers:
                self._callers.remove(caller)
            if caller.given.done() and not caller.given.cancelled():
                given = caller.given.result()
                self._wake() if given is None else self._put(given)
            raise

    def _put(self, connection: WireConnection) -> None:
        if connection.is_closed():
            self._open.discard(connection)
            self._wake()
            return
        caller = self._next(connection.served)
        if caller is not None:
            caller.given.set_result(None if self._closing else connection)
        if caller is None or self._closing:
            connection.idle_since = time.monotonic()
            self._idle.append(connection)
            self._drop_unused()

    def _next(self, tenant: UUID | None) -> _Caller | None:
        """Whose turn it is: somebody's of the same tenant, unless the first has been overtaken often enough."""
        if not self._callers or not (waiting := self._waiting()):
            return None
        first = waiting[0]
        chosen = first
        if first.overtaken < _MOST_OVERTAKEN:
            chosen = next((caller for caller in waiting if caller.tenant == tenant), first)
        first.overtaken += 1
        self._callers.remove(chosen)
        return chosen

    def _waiting(self) -> deque[_Caller]:
        """Who still waits; some have just given up."""
        if any(caller.given.done() for caller in self._callers):
            self._callers = deque(caller for caller in self._callers if not caller.given.done())
        return self._callers

    def _wake(self) -> None:
        """Tells one that waits to look again."""
        if waiting := self._waiting():
            waiting.popleft().given.set_result(None)

    def _drop_unused(self) -> None:
        """Those that were not used for long, beyond the least."""
        while (
            len(self._open) > self._least and self._idle and self._idle[0].idle_since < time.monotonic() - _IDLE_SECONDS
        ):
            unused = self._idle.pop(0)
            self._open.discard(unused)
            unused.terminate()

    async def _shut(self, connection: WireConnection) -> None:
        self._open.discard(connection)
        await connection.close()
