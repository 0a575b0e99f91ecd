"""A database connection as the pool keeps it: no state of its own to take back, counted, and renewed in time."""

import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from uuid import UUID

import asyncpg

from tenants.core.rights import Trust

_UNCHECKED = nullcontext()

if TYPE_CHECKING:
    Connection = asyncpg.Connection[asyncpg.Record]
else:
    Connection = asyncpg.Connection

statement_listeners: list[Callable[[str], None]] = []
"""Called with the SQL of every statement sent, BEGIN, COMMIT and savepoints excepted. For metrics and tests."""


class WireConnection(Connection):
    """Holds no session state, so that its return to the pool costs no round trip.

    Only `SET LOCAL` is ever used. Session-wide things – LISTEN, advisory locks, SET – belong on a direct
    connection: nothing here would take them back. `served` is the tenant it served last.
    """

    _protocol: Any
    _server_caps: Any
    _stmt_cache: Any
    _transport: Any

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.born = self.idle_since = time.monotonic()
        self.tenants: set[UUID] = set()
        self.served: UUID | None = None
        self._ahead: tuple[str, ...] = ()
        self._trust: Trust | None = None
        self._asked = False
        # asyncpg switches JIT off by set_config() before it looks types up; tenants may not execute that.
        self._server_caps = self._server_caps._replace(jit=False)

    def begin(self, opening: tuple[str, ...], *, tenant: UUID | None) -> None:
        """What a transaction opens with; it travels ahead of the first statement, in the same message.

        Where a transaction is still open, it is rolled back first.
        """
        if tenant is not None:
            self.served = tenant
            self.tenants.add(tenant)
        self._ahead = ("ROLLBACK", *opening) if self.is_in_transaction() else opening
        self._trust, self._asked = None, False

    def trust(self, trust: Trust) -> None:
        """The check goes ahead of the next statement, which raises `RightsChanged` where it fails."""
        self.add(trust.sql)
        self._trust = trust

    def add(self, sql: str) -> None:
        """A command of the transaction's own that may wait for the next statement, and then goes ahead of it."""
        self._ahead = (*self._ahead, sql)

    async def frame(self, sql: str) -> str:
        """Send a transaction's own command now, unseen by the listeners; returns its status."""
        with self._checked():
            return await super().execute("; ".join((*self._taken(), sql)))

    async def end(self, sql: str) -> str:
        """COMMIT or ROLLBACK; returns its status. Of a transaction in which nothing was asked for nothing is sent."""
        if self._asked:
            return await self.frame(sql)
        self._ahead = ()
        if self.is_in_transaction():
            await super().execute("ROLLBACK")
        return sql

    def can_linger(self) -> bool:
        """Whether a transaction stands open here that the next one may roll back as well."""
        return not self.is_closed() and self.is_in_transaction() and not self._protocol._is_cancelling()

    async def reset(self, **options: Any) -> None:
        """What the pool does with a connection given back: end a transaction left open."""
        self._ahead = ()
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
        if not self._ahead:
            return await super().fetch(query, *args, **options)
        if not self._knows(query):
            await self._open()
            return await super().fetch(query, *args, **options)
        self._send_ahead()
        try:
            with self._checked():
                return await super().fetch(query, *args, **options)
        except BaseException:
            self._require_begun()
            raise

    async def fetchrow(self, query: str, *args: object, **options: Any) -> Any:
        _tell(query)
        await self._open()
        return await super().fetchrow(query, *args, **options)

    async def _open(self) -> None:
        """Opens the transaction in a round trip of its own."""
        if self._ahead:
            with self._checked():
                await super().execute("; ".join(self._taken()))

    def _checked(self) -> AbstractContextManager[None]:
        trust, self._trust = self._trust, None
        return _UNCHECKED if trust is None else trust.asked()

    def _taken(self) -> tuple[str, ...]:
        """What goes ahead now, and need not again."""
        taken, self._ahead, self._asked = self._ahead, (), True
        return taken

    def _knows(self, query: str) -> bool:
        """Whether the statement is prepared, so that asyncpg sends nothing but its execution."""
        return bool(self._stmt_cache.has((query, self._protocol.get_record_class(), False)))

    def _send_ahead(self) -> None:
        """Puts what goes ahead before the statement that asyncpg is about to send.

        Without a Sync between them the database runs one only after the other went well, and answers at the end; of
        the answers asyncpg skips what is none to its statement (`_process__bind_execute`).
        """
        self._transport.write(_messages(self._taken()))

    def _require_begun(self) -> None:
        """A statement that never left, or was given up, leaves nobody knowing how far the opening came."""
        if not self.is_in_transaction():
            self.terminate()


@lru_cache(maxsize=2_000)
def _messages(commands: tuple[str, ...]) -> bytes:
    """The commands as Parse, Bind and Execute of the protocol (PostgreSQL 53.7), each unnamed and without values."""
    sent = bytearray()
    for command in commands:
        sent += _message(b"P", b"\0" + command.encode() + b"\0\0\0")
        sent += _message(b"B", b"\0\0" + b"\0\0" * 3)
        sent += _message(b"E", b"\0" + b"\0" * 4)
    return bytes(sent)


def _message(kind: bytes, body: bytes) -> bytes:
    return kind + (len(body) + 4).to_bytes(4) + body


def _tell(sql: str) -> None:
    for listener in statement_listeners:
        listener(sql)
