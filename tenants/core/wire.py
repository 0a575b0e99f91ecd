"""A database connection as the pool keeps it: no state of its own to take back, counted, and renewed in time."""

import time
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

import asyncpg

if TYPE_CHECKING:
    Connection = asyncpg.Connection[asyncpg.Record]
else:
    Connection = asyncpg.Connection

statement_listeners: list[Callable[[str], None]] = []
"""Called with the SQL of every statement sent, BEGIN, COMMIT and savepoints excepted. For metrics and tests."""


class WireConnection(Connection):
    """Holds no session state, so that its return to the pool costs no round trip.

    Only `SET LOCAL` is ever used. Session-wide things – LISTEN, advisory locks, SET – belong on a direct
    connection: nothing here would take them back.
    """

    _server_caps: Any

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.born = time.monotonic()
        self.tenants: set[UUID] = set()
        # asyncpg switches JIT off by set_config() before it looks types up; tenants may not execute that.
        self._server_caps = self._server_caps._replace(jit=False)

    async def frame(self, sql: str) -> str:
        """Send a transaction's own command, unseen by the listeners; returns its status."""
        return await super().execute(sql)

    async def reset(self, **options: Any) -> None:
        """What the pool does with a connection given back: end a transaction left open."""
        if self.is_in_transaction():
            await super().execute("ROLLBACK", **options)

    async def execute(self, query: str, *args: object, **options: Any) -> str:
        _tell(query)
        return await super().execute(query, *args, **options)

    async def executemany(self, command: str, args: Iterable[Sequence[object]], **options: Any) -> None:
        _tell(command)
        await super().executemany(command, args, **options)

    async def fetch(self, query: str, *args: object, **options: Any) -> Any:
        _tell(query)
        return await super().fetch(query, *args, **options)

    async def fetchrow(self, query: str, *args: object, **options: Any) -> Any:
        _tell(query)
        return await super().fetchrow(query, *args, **options)


def _tell(sql: str) -> None:
    for listener in statement_listeners:
        listener(sql)
