"""The tenants' connection: one pool for all of them, each statement confined to the tenant in scope.

Everything runs inside `BEGIN; SET LOCAL ROLE; SET LOCAL search_path`, sent ahead of the first statement and in one
message with it, so that it is right behind PgBouncer's transaction mode and nothing outlives the transaction. No
tenant in scope is an error, raised before a connection is taken. On Citus roles are switched off: a worker would keep a
connection for each of them.
"""

import re
from collections.abc import Awaitable, Callable
from functools import lru_cache
from typing import Any, TypeVar, cast

import asyncpg
from asyncpg.exceptions import InvalidCachedStatementError
from tortoise.backends.base.client import TransactionContext
from tortoise.connection import get_connection
from tortoise.exceptions import TransactionManagementError

from tenants.core.insertions import Write
from tenants.core.pool import Terms, begin_sql
from tenants.core.rights import RightsChanged
from tenants.core.scope import NoTenant, TenantRef, scope_now
from tenants.core.snapshots import After, Joined, Snapshot, snapshot_now
from tenants.core.transactions import Savepoint, TransactingClient, Transaction, Unit, under_way
from tenants.core.wire import statement_listeners

__all__ = [
    "TenantClient",
    "is_outdated",
    "one_snapshot",
    "raw_fetch",
    "reading",
    "run_reading",
    "run_writing",
    "savepoint",
    "send_ahead",
    "statement_listeners",
    "still_holds",
    "trusting",
    "write",
    "write_later",
    "writing",
]

T = TypeVar("T")
_NAME = re.compile(r"t_[0-9a-f]{32}")


class TenantClient(TransactingClient):
    """Tortoise's client for the tenants' connection. `roles=False` confines by search_path alone (Citus)."""

    def __init__(self, *, roles: bool = True, **options: Any) -> None:
        super().__init__(**options)
        self.roles = roles

    def terms(self, *, read_only: bool) -> Terms:
        return _terms(scope_now(), read_only, self.roles)

    def acquire_connection(self) -> Any:
        """Tortoise's statements belong to the unit under way, if there is one."""
        transaction = under_way()
        return super().acquire_connection() if transaction is None else transaction.acquire_connection()

    def _in_transaction(self) -> TransactionContext:
        transaction = under_way()
        return self.unit() if transaction is None else Savepoint(transaction)

    def begun(self, transaction: Transaction) -> None:
        """Whatever a request does, a statement outside any unit included, it does only for whom it takes its caller."""
        if (snapshot := snapshot_now()) is not None:
            snapshot.check(transaction)


@lru_cache(maxsize=4_000)
def _terms(tenant: TenantRef, read_only: bool, roles: bool) -> Terms:
    if not (_NAME.fullmatch(tenant.schema) and _NAME.fullmatch(tenant.role)):
        raise NoTenant("the tenant's schema has a malformed name")
    role = (f'SET LOCAL ROLE "{tenant.role}"',) if roles else ()
    begin = (begin_sql(read_only=read_only), *role, f'SET LOCAL search_path TO "{tenant.schema}"')
    return Terms(begin=begin, tenant=tenant.id, read_only=read_only)


client_class = TenantClient


def one_snapshot(*, may_trust: bool = False) -> Snapshot:
    """`async with` it the readings inside use one snapshot and one connection, until one fails or something is to be
    written.

    With `may_trust` the request may rely on what is remembered of its caller; whoever says so asks `still_holds()` at
    the end, and begins anew if it does not.
    """
    return Snapshot(may_trust=may_trust)


def trusting() -> Snapshot | None:
    """The request's snapshot, where it may rely on what is remembered of its caller."""
    snapshot = snapshot_now()
    return snapshot if snapshot is not None and snapshot.may_trust else None


async def still_holds(snapshot: Snapshot) -> bool:
    """Whether what the request relied on is so; the database is asked if nothing was asked of it yet."""
    if snapshot.trust is None or snapshot.trust.holds:
        return True
    await snapshot.end()
    try:
        async with reading():
            await raw_fetch("SELECT 1")
    except RightsChanged:
        return False
    return True


def reading() -> Unit:
    """`async with` one snapshot of the tenant in scope: REPEATABLE READ, READ ONLY.

    Raises `NoTenant` outside a tenant's scope and `TransactionManagementError` inside another unit.

    The first use of a statement after a migration has changed a column's type fails with
    `InvalidCachedStatementError`. It leaves the transaction unusable and only the whole unit can be repeated,
    which a context manager cannot do: `run_reading` and `run_writing` can.
    """
    client, snapshot = _tenant_client(), snapshot_now()
    return client.unit(read_only=True) if snapshot is None else Joined(client, snapshot)


def writing() -> Unit:
    """`async with` one change of the tenant in scope: READ COMMITTED; rolled back when anything is raised.

    Raises as `reading` does. It takes its connection when the request's snapshot has given its own back: who waits
    for one holds none.
    """
    client, snapshot = _tenant_client(), snapshot_now()
    return client.unit() if snapshot is None else After(client, snapshot)


def savepoint() -> Savepoint:
    """`async with` a part of the unit under way that may fail alone; savepoints gathered take turns.

    Raises `TransactionManagementError` outside a unit.
    """
    return Savepoint(_transaction())


async def run_reading(work: Callable[[], Awaitable[T]]) -> T:
    """`work` inside `reading()`; once more from the start if a cached statement proved out of date."""
    return await _run(reading, work)


async def run_writing(work: Callable[[], Awaitable[T]]) -> T:
    """`work` inside `writing()`; once more from the start if a cached statement proved out of date.

    The first attempt is rolled back, so `work` must do nothing that the database does not undo.
    """
    return await _run(writing, work)


def is_outdated(error: BaseException | None) -> bool:
    """Whether a unit failed only because a cached statement was made before a migration: once more, it goes through."""
    while error is not None:
        if isinstance(error, InvalidCachedStatementError):
            return True
        error = getattr(error, "original_error", None) or error.__cause__
    return False


async def raw_fetch(sql: str, *args: object, aside: bool = False) -> list[asyncpg.Record]:
    """Run one statement in the unit under way, as plain records; asyncpg's errors are passed on untranslated. With
    `aside` it neither sees nor concerns the rows kept back by `write_later`, and they need not be written for it.

    Raises `TransactionManagementError` outside a unit. No text of a caller may be part of `sql`.
    """
    return await _transaction().fetch(sql, args, aside=aside)


async def write(row: Write) -> None:
    """As `write_later`, for a row that is changed, or of a table whose rows may be: what must not be written in one
    statement with it is written first."""
    transaction = _transaction()
    if not all(row.goes_with(other) for other in transaction.waiting):
        await transaction.write_waiting()
    transaction.later(row)


def write_later(row: Write) -> None:
    """Writes a new row with the next statement of the unit under way, at its end at the latest: whatever is asked of
    the database finds it there. What the database has against it is raised then.

    Raises `TransactionManagementError` outside a unit.
    """
    _transaction().later(row)


def send_ahead(sql: str) -> None:
    """Has a statement without values and answer go ahead of the next one of the unit under way, or of its COMMIT.

    Raises `TransactionManagementError` outside a unit. No text of a caller may be part of `sql`.
    """
    _transaction().ahead(sql)


async def _run(unit: Callable[[], Unit], work: Callable[[], Awaitable[T]]) -> T:
    try:
        async with unit():
            return await work()
    except InvalidCachedStatementError:
        async with unit():
            return await work()


def _tenant_client() -> TenantClient:
    scope_now()
    if under_way() is not None:
        raise TransactionManagementError("a unit is under way already: use savepoint() for a part of it")
    return cast("TenantClient", get_connection("default"))


def _transaction() -> Transaction:
    scope_now()
    transaction = under_way()
    if transaction is None:
        raise TransactionManagementError("no unit is under way")
    return transaction
