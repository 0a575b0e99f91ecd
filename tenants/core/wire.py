"""A database connection as the pool keeps it: no state of its own to take back, counted, and renewed in time."""

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from uuid import UUID

import asyncpg
import asyncpg.protocol
from asyncpg.exceptions import InvalidCachedStatementError, OutdatedSchemaCacheError

from tenants.core.rights import PREPARED, SERIES, Trust

if TYPE_CHECKING:
    Connection = asyncpg.Connection[asyncpg.Record]
else:
    Connection = asyncpg.Connection

statement_listeners: list[Callable[[str], None]] = []
"""Called with the SQL of every statement sent, BEGIN, COMMIT and savepoints excepted. For metrics and tests."""


class Outlet:
    """asyncpg's way to the socket. What is put `ahead` leaves with its next message, in one piece, or not at all."""

    __slots__ = ("_transport", "ahead")

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self.ahead = b""

    def write(self, message: memoryview) -> None:
        if self.ahead:
            ahead, self.ahead = self.ahead, b""
            self._transport.write(ahead + message)
        else:
            self._transport.write(message)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)


class _Protocol(asyncpg.protocol.Protocol):
    """asyncpg's own, but for its `outlet`."""

    def connection_made(self, transport: Any) -> None:
        self.outlet = Outlet(transport)
        super().connection_made(self.outlet)


# asyncpg makes one for each connection, and lets nobody choose which.
asyncpg.protocol.Protocol = _Protocol  # type: ignore[misc, assignment]


class WireConnection(Connection):
    """Holds no session state, so that its return to the pool costs no round trip.

    Only `SET LOCAL` is ever used. Session-wide things – LISTEN, advisory locks, SET – belong on a direct
    connection: nothing here would take them back. `served` is the tenant it served last.
    """

    _protocol: Any
    _server_caps: Any
    _stmt_cache: Any
    _stmt_cache_enabled: bool
    _check_open: Callable[[], None]
    _drop_global_statement_cache: Callable[[], None]

    def __init__(self, protocol: Any, *args: Any) -> None:
        super().__init__(protocol, *args)
        self._outlet: Outlet = protocol.outlet
        self.born = self.idle_since = time.monotonic()
        self.tenants: set[UUID] = set()
        self.served: UUID | None = None
        self._opening: tuple[str, ...] = ()
        self._trust: Trust | None = None
        self._added: tuple[str, ...] = ()
        self._asked = False
        self._check_kept = False
        # asyncpg switches JIT off by set_config() before it looks types up; tenants may not execute that.
        self._server_caps = self._server_caps._replace(jit=False)

    def begin(self, opening: tuple[str, ...], *, tenant: UUID | None) -> None:
        """What a transaction opens with; it travels ahead of the first statement, in the same message.

        Where a transaction is still open, it is rolled back first.
        """
        if tenant is not None:
            self.served = tenant
            self.tenants.add(tenant)
        self._opening = ("ROLLBACK", *opening) if self.is_in_transaction() else opening
        self._trust, self._added, self._asked = None, (), False

    def trust(self, trust: Trust) -> None:
        """The check goes ahead of the first statement, which raises `RightsChanged` where it fails."""
        self._trust = trust

    def add(self, sql: str) -> None:
        """A command of the transaction's own that may wait for the next statement, and then goes ahead of it."""
        self._added = (*self._added, sql)

    async def frame(self, sql: str) -> str:
        """Send a transaction's own command now, unseen by the listeners; returns its status."""
        return await self._send(*self._ahead(), sql)

    async def end(self, sql: str) -> str:
        """COMMIT or ROLLBACK; returns its status. Of a transaction in which nothing was asked for nothing is sent."""
        if self._asked:
            return await self.frame(sql)
        self._forget()
        if self.is_in_transaction():
            await super().execute("ROLLBACK")
        return sql

    def can_linger(self) -> bool:
        """Whether a transaction stands open here that the next one may roll back as well."""
        return not self.is_closed() and self.is_in_transaction() and not self._protocol._is_cancelling()

    async def reset(self, **options: Any) -> None:
        """What the pool does with a connection given back: end a transaction left open."""
        self._forget()
        if self.is_closed():
            return
        if self._protocol._is_cancelling():
            self.terminate()
        elif self.is_in_transaction():
            await super().execute("ROLLBACK", **options)

    async def execute(self, query: str, *args: object, **options: Any) -> str:
        _tell(query)
        await self._open()
        return await super().execute(query, *args, **options)

    async def executemany(self, command: str, args: Iterable[Sequence[object]], **options: Any) -> None:
        _tell(command)
        await self._open()
        await super().executemany(command, args, **options)

    async def fetch(self, query: str, *args: object, **options: Any) -> Any:
        _tell(query)
        self._check_open()
        known = self._stmt_cache.get((query, asyncpg.Record, False))
        if known is None or options or self._protocol._is_cancelling():
            await self._open()
            return await super().fetch(query, *args, **options)
        return await self._run(known, args)

    async def fetchrow(self, query: str, *args: object, **options: Any) -> Any:
        _tell(query)
        await self._open()
        return await super().fetchrow(query, *args, **options)

    def _ahead(self) -> tuple[str, ...]:
        """What goes ahead of the next statement, as commands."""
        checks = () if self._trust is None else (self._trust.sql,)
        return (*self._opening, *checks, *self._added)

    def _forget(self) -> None:
        """Nothing goes ahead any more."""
        self._opening, self._trust, self._added = (), None, ()

    async def _open(self) -> None:
        """Sends what goes ahead in a round trip of its own."""
        if ahead := self._ahead():
            await self._send(*ahead)

    async def _send(self, *commands: str) -> str:
        try:
            status = await super().execute("; ".join(commands))
        except BaseException as error:
            self._failed(error)
            raise
        self._went_well()
        return status

    async def _run(self, known: Any, args: Sequence[object]) -> Any:
        """Runs a statement that is prepared, as asyncpg does; what goes ahead leaves with it.

        Without a Sync between them the database runs one only after the other went well, and answers at the end; of
        the answers asyncpg skips what is none to its statement (`_process__bind_execute`).
        """
        self._outlet.ahead = self._messages()
        try:
            found = await self._protocol.bind_execute(known, args, "", 0, False, None)
        except BaseException as error:
            if self._opening and not self.is_closed() and self._protocol._is_cancelling():
                self.terminate()  # given up: nobody knows how far the opening came
            self._failed(error)
            if isinstance(error, InvalidCachedStatementError):
                self._drop_global_statement_cache()
            elif isinstance(error, OutdatedSchemaCacheError):
                await self.reload_schema_state()
            raise
        self._check_kept = self._check_kept or self._trust is not None
        self._went_well()
        return found

    def _messages(self) -> bytes:
        """What goes ahead, as messages of the protocol. The check of rights is prepared where statements may be."""
        if self._trust is None or not self._stmt_cache_enabled:
            return _messages(self._ahead())
        prepared = b"" if self._check_kept else _PREPARE
        return _messages(self._opening) + prepared + _check(self._trust.version) + _messages(self._added)

    def _went_well(self) -> None:
        if self._trust is not None:
            self._trust.holds = True
        self._forget()
        self._asked = True

    def _failed(self, error: BaseException) -> None:
        """What went ahead is done with, unless asyncpg had something against a value: then nothing has left.

        Raises `RightsChanged`.
        """
        if self._outlet.ahead:
            self._outlet.ahead = b""
            return
        trust = self._trust
        self._forget()
        self._asked = True
        if trust is not None:
            trust.judge(error)


def _message(kind: bytes, body: bytes) -> bytes:
    return kind + (len(body) + 4).to_bytes(4) + body


_EXECUTE = _message(b"E", b"\0" + b"\0" * 4)


@lru_cache(maxsize=2_000)
def _messages(commands: tuple[str, ...]) -> bytes:
    """The commands as Parse, Bind and Execute of the protocol (PostgreSQL 53.7), each unnamed and without values."""
    sent = bytearray()
    for command in commands:
        sent += _message(b"P", b"\0" + command.encode() + b"\0\0\0")
        sent += _message(b"B", b"\0\0" + b"\0\0" * 3)
        sent += _EXECUTE
    return bytes(sent)


_CHECK = SERIES.encode() + b"\0"
# Closing what is not there is no error.
_PREPARE = _message(b"C", b"S" + _CHECK) + _message(b"P", _CHECK + PREPARED.encode() + b"\0\0\0")


@lru_cache(maxsize=2_000)
def _check(version: int) -> bytes:
    """The prepared check's Bind, its one value as text, and its Execute."""
    value = str(version).encode()
    bind = b"\0" + _CHECK + b"\0\0" + b"\0\1" + len(value).to_bytes(4) + value + b"\0\0"
    return _message(b"B", bind) + _EXECUTE


def _tell(sql: str) -> None:
    for listener in statement_listeners:
        listener(sql)
