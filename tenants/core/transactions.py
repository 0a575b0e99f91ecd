"""Transactions for Tortoise 1.1.9, without three of its defects.

There, a task cancelled during BEGIN loses its connection for good; a nested transaction takes a lock of its
own for a wire it shares; and what is gathered inside one transaction mixes with its savepoints.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from contextvars import ContextVar
from types import TracebackType
from typing import Any

import asyncpg
from asyncpg.exceptions import InvalidSavepointSpecificationError
from tortoise.backends.asyncpg.client import TransactionWrapper
from tortoise.backends.base.client import ConnectionWrapper, PoolConnectionWrapper, TransactionContext
from tortoise.backends.base_postgres.client import translate_exceptions
from tortoise.connection import get_connections
from tortoise.exceptions import TransactionManagementError

from tenants.core.insertions import AT_ONCE, Write, statement
from tenants.core.pool import PooledClient, Terms
from tenants.core.rights import Trust
from tenants.core.scope import NoTenant, scope_now
from tenants.core.wire import WireConnection

_under_way: ContextVar["Transaction | None"] = ContextVar("transaction", default=None)


def under_way() -> "Transaction | None":
    """The tenant's transaction that the running task is in, a savepoint in it included."""
    return _under_way.get()


class TransactingClient(PooledClient):
    """A pooled client whose every statement, alone or not, runs in a transaction on the client's terms."""

    def unit(self, *, read_only: bool = False) -> "Unit":
        """A transaction, to be entered with `async with`."""
        return Unit(self, self.terms(read_only=read_only), read_only=read_only)

    def begun(self, transaction: "Transaction") -> None:
        """Told of every transaction, savepoints excepted, before its first statement."""

    def acquire_connection(self) -> PoolConnectionWrapper[Any]:
        return _Alone(self, self.terms(read_only=False))

    def _in_transaction(self) -> TransactionContext:
        return self.unit()

    @translate_exceptions
    async def execute_many(self, query: str, values: list[Any]) -> None:
        async with self.acquire_connection() as connection:
            await connection.executemany(query, values)


class Transaction(TransactionWrapper):
    """A transaction, or a savepoint inside one (then `outer` is what it lies in).

    A statement holds two locks: its level's `turn` and the root's `wire`. An open savepoint holds the turn of the
    level around it for as long as it lives, so nothing of the outer level slips in and is lost with it. Using the
    outer level from inside the savepoint is refused: it would wait for itself.
    """

    _connection: WireConnection
    _parent: TransactingClient

    def __init__(self, parent: "PooledClient | Transaction", terms: Terms) -> None:
        super().__init__(parent)
        self.terms = terms
        self.outer = parent if isinstance(parent, Transaction) else None
        self.wire: asyncio.Lock = self.outer.wire if self.outer else asyncio.Lock()
        self.turn = self._lock
        self.inner_task: asyncio.Task[Any] | None = None
        self.doomed = False
        self.depth: int = self.outer.depth + 1 if self.outer else 0
        self.waiting: list[Write] = []

    @property
    def root(self) -> "Transaction":
        """What all savepoints lie in; not kept, for a transaction that held itself would be left to the collector."""
        return self if self.outer is None else self.outer.root

    @property
    def over(self) -> bool:
        return self._finalized or (self.outer is not None and self.outer.over)

    def check(self) -> None:
        """Raises unless this task may send a statement here now."""
        if self._finalized or (self.outer is not None and self.outer.over):
            raise TransactionManagementError("the transaction is over")
        tenant = self.terms.tenant
        if tenant is not None and tenant is not (now := scope_now().id) and tenant != now:
            raise NoTenant("the tenant changed inside a transaction")
        if self.inner_task is not None and self.inner_task is asyncio.current_task():
            raise TransactionManagementError("a savepoint is open: work in it, not in what lies around it")

    def acquire_connection(self) -> ConnectionWrapper[Any]:
        return _Turn(self.turn, self)

    def _in_transaction(self) -> TransactionContext:
        return Savepoint(self)

    async def fetch(self, sql: str, values: Sequence[object], *, aside: bool = False) -> list[asyncpg.Record]:
        """One statement, when it is its turn; asyncpg's errors are passed on untranslated.

        With `aside` the rows kept back have no part in it, and stay so.
        """
        if self.turn.locked():
            self.check()  # a savepoint's task would wait for itself
        async with self.turn, self.wire:
            self.check()
            connection = self._connection
            if self.waiting and not aside:
                await self.catch_up(connection)
            found: list[asyncpg.Record] = await connection.fetch(sql, *values)
            return found

    def later(self, write: Write) -> None:
        """Keeps a row back until the next statement, or the end; raises as a statement would."""
        self.check()
        self.waiting.append(write)

    def ahead(self, sql: str) -> None:
        """Has a statement without an answer go ahead of the next one, or of the COMMIT."""
        self.check()
        self._connection.add(sql)

    async def write_waiting(self) -> None:
        """Writes what was kept back, if anything; what is wrong with it is raised here."""
        if self.waiting and not self.over:
            async with self.acquire_connection():
                pass

    @translate_exceptions
    async def catch_up(self, connection: "WireConnection") -> None:
        """Writes what was kept back; the caller holds the wire. Cut short, what may not be written yet stays waiting:
        a row written twice is refused, one forgotten would not be missed."""
        while self.waiting:
            part = self.waiting[:AT_ONCE]
            text, values = statement(part)
            await connection.fetch(text, *values)
            del self.waiting[: len(part)]

    def hand_over(self) -> WireConnection | None:
        """Gives its connection away, and is over with that; not while a statement is under way."""
        if self.over or self.wire.locked():
            return None
        self._finalized = True
        return self._connection

    def take_over(self, connection: WireConnection) -> None:
        """Begins on a connection that somebody hands over; what is open on it is rolled back first."""
        connection.begin(self.terms.begin, tenant=self.terms.tenant)
        self._connection = connection

    def trust(self, trust: Trust) -> None:
        """Nothing is done here unless this holds; to be said before the first statement."""
        self._connection.trust(trust)

    async def begin(self) -> None:
        if self.outer is not None:
            await self._add(f"SAVEPOINT s{self.depth}")
            return
        if not self._connection:
            self._connection = await self._parent.check_out(self.terms)
        self._parent.begun(self)

    async def commit(self) -> None:
        """Raises `TransactionManagementError` when the database had to roll back instead."""
        await self.write_waiting()
        self._end()
        if self.outer is not None:
            await self._settle(self._add, f"RELEASE SAVEPOINT s{self.depth}")
        elif self.doomed or await self._finish("COMMIT") != "COMMIT":
            raise TransactionManagementError("a statement had failed: the transaction was rolled back")

    async def rollback(self) -> None:
        """Take back what was done here; what lies around a savepoint stays."""
        self.waiting.clear()
        self._end()
        if self.outer is None:
            await self._finish("ROLLBACK")
        elif self._connection.is_closed():
            self.root.doomed = True
        else:
            await self._settle(self._send, f"ROLLBACK TO SAVEPOINT s{self.depth}; RELEASE SAVEPOINT s{self.depth}")

    savepoint = begin
    release_savepoint = commit
    savepoint_rollback = rollback

    async def leave(self) -> None:
        """Give the connection back, after the statement another task may have under way."""
        self._finalized = True
        try:
            if self.wire.locked():
                async with self.wire:
                    pass
        finally:
            await self._parent.give_back(self._connection, busy=self.wire.locked(), lazily=self.terms.read_only)

    def _end(self) -> None:
        if self.over:
            raise TransactionManagementError("the transaction is over")
        if self.inner_task is not None:
            raise TransactionManagementError("a savepoint is still open")
        self._finalized = True

    async def _settle(self, send: Callable[[str], Awaitable[None]], sql: str) -> None:
        """End a savepoint. If that is cut short nobody knows what stands, and the whole must not be committed."""
        self.root.doomed = True
        await send(sql)
        self.root.doomed = False

    @translate_exceptions
    async def _finish(self, sql: str) -> str:
        async with self.wire:
            return await self._connection.end(sql)

    @translate_exceptions
    async def _send(self, sql: str) -> None:
        async with self.wire:
            self._require_outer()
            await self._connection.frame(sql)

    async def _add(self, sql: str) -> None:
        """Has it go ahead of the next statement."""
        async with self.wire:
            self._require_outer()
            self._connection.add(sql)

    def _require_outer(self) -> None:
        if self.outer is not None and self.outer.over:
            raise TransactionManagementError("the transaction is over")


class Unit(TransactionContext):
    """`async with` a transaction of its own: committed at the end, rolled back when anything is raised.

    One that only reads has nothing to commit, and does not fail because one of its statements did.
    """

    def __init__(self, client: PooledClient, terms: Terms, *, read_only: bool = False) -> None:
        self.connection_name = client.connection_name
        self.transaction = Transaction(client, terms)
        self._read_only = read_only

    async def __aenter__(self) -> Transaction:
        await self.transaction.begin()
        self.place = Place(self.connection_name, self.transaction)
        return self.transaction

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self.place.leave()
            if kind is None and not self._read_only and not self.transaction.over:
                await self.transaction.commit()
        finally:
            await self.transaction.leave()


class Place:
    """A transaction's place in the running context: a tenant's is found by `under_way`, any other by Tortoise."""

    __slots__ = ("_ours", "_tortoise")

    def __init__(self, name: str, transaction: Transaction) -> None:
        shared = transaction.terms.tenant is None
        self._ours = None if shared else _under_way.set(transaction)
        self._tortoise = get_connections().set(name, transaction) if shared else None

    def leave(self) -> None:
        if self._ours is not None:
            _under_way.reset(self._ours)
        else:
            get_connections().reset(self._tortoise)


class Savepoint(TransactionContext):
    """`async with` a part that may fail alone; parts gathered in one transaction take turns."""

    def __init__(self, outer: Transaction) -> None:
        self.outer = outer
        self.transaction = Transaction(outer, outer.terms)

    async def __aenter__(self) -> Transaction:
        self.outer.check()
        await self.outer.write_waiting()
        await self.outer.turn.acquire()
        try:
            self.outer.check()
            await self.transaction.begin()
        except BaseException:
            self.outer.turn.release()
            raise
        self.outer.inner_task = asyncio.current_task()
        self.place = Place(self.transaction.connection_name, self.transaction)
        return self.transaction

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self.place.leave()
            if kind is None and not self.transaction._finalized:
                await self._commit()
            elif not self.transaction.over:
                with suppress(InvalidSavepointSpecificationError):  # given up as it began: the whole is doomed
                    await self.transaction.rollback()
        finally:
            self.outer.inner_task = None
            self.outer.turn.release()

    async def _commit(self) -> None:
        try:
            await self.transaction.write_waiting()
        except BaseException:
            await self.transaction.rollback()
            raise
        await self.transaction.commit()


class _Turn(ConnectionWrapper[Any]):
    """One statement inside a transaction."""

    client: Transaction

    async def __aenter__(self) -> Any:
        self.client.check()
        await self._lock.acquire()
        try:
            await self.client.wire.acquire()
        except BaseException:
            self._lock.release()
            raise
        try:
            self.client.check()
            if self.client.waiting:
                await self.client.catch_up(self.connection)
        except BaseException:
            await self.__aexit__(None, None, None)
            raise
        return self.connection

    async def __aexit__(self, kind: object, error: object, trace: object) -> None:
        self.client.wire.release()
        self._lock.release()


class _Alone(PoolConnectionWrapper[Any]):
    """One statement outside any transaction: it gets its own."""

    def __init__(self, client: PooledClient, terms: Terms) -> None:
        super().__init__(client, client._pool_init_lock)
        self._transaction = Transaction(client, terms)

    async def __aenter__(self) -> Any:
        await self._transaction.begin()
        return self._transaction._connection

    async def __aexit__(self, kind: object, error: object, trace: object) -> None:
        try:
            if kind is None:
                await self._transaction.commit()
        finally:
            await self._transaction.leave()
