"""One schema brought up to date: migration by migration, statement by statement, the note of it in the same
transaction. Whoever is killed in the middle leaves a migration done or not begun.

Locks are tried, never waited for: a waiting statement holds a snapshot, and an index built concurrently waits for
all snapshots – the two would wait for each other.
"""

import asyncio
import zlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

import asyncpg

from tenants.registry import standings
from tenants.registry.contents import listed, tables_of
from tenants.registry.grants import grant_statements
from tenants.registry.ledger import enter, has_seen, open_ledger
from tenants.registry.sql_text import quoted
from tenants.registry.versions import Migration, number_of

T = TypeVar("T")

_LOCK_CLASS = 0x42_52_4E_43


class Busy(Exception):
    """Another process works on the schema."""


class StrangeSchema(Exception):
    """A schema has seen a migration that the files do not hold."""


@dataclass(frozen=True, slots=True)
class Target:
    """A schema to bring up to date; with the tenant's id when it is a tenant's."""

    schema: str
    name: str
    tenant_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to go on against locks: `lock_timeout` for one statement, then attempts with doubling delays.

    Seconds. A statement that waits for a lock makes all later users of the table wait behind it, hence the short
    timeout; `slow_lock_timeout` is for files outside transactions, whose waiting stops nobody.
    """

    lock_timeout: float = 3.0
    slow_lock_timeout: float = 60.0
    attempts: int = 8
    first_delay: float = 0.05


def lock_key(schema: str) -> int:
    """The advisory lock under which a schema's shape changes."""
    return (_LOCK_CLASS << 32) | zlib.crc32(schema.encode())


def pending(*, migrations: Sequence[Migration], seen: frozenset[str]) -> tuple[Migration, ...]:
    """The migrations a schema lacks. Nothing when it is ahead of this code.

    Raises `StrangeSchema` when it has seen others than the files hold: an initial file rewritten since.
    """
    known = {migration.version for migration in migrations}
    newest = max((number_of(version) for version in known), default=-1)
    strange = sorted(version for version in seen - known if number_of(version) <= newest)
    if strange:
        raise StrangeSchema(
            f"has seen {', '.join(strange)}, which this code does not hold: the initial migration was rewritten "
            "since; begin with an empty database"
        )
    return tuple(migration for migration in migrations if migration.version not in seen)


async def insistently(attempt: Callable[[], Awaitable[T]], *, patience: Patience) -> T:
    """The attempt's outcome, after locks that others held have gone; raises its last error when they stay."""
    delay = patience.first_delay
    for _ in range(patience.attempts - 1):
        try:
            return await attempt()
        except (Busy, asyncpg.LockNotAvailableError, asyncpg.DeadlockDetectedError):
            await asyncio.sleep(delay)
            delay *= 2
    return await attempt()


async def lock_schema(conn: asyncpg.Connection, *, schema: str, shared: bool = False) -> None:
    """Locks the schema's shape to the end of the transaction; raises `Busy` when another process holds it."""
    function = "pg_try_advisory_xact_lock_shared" if shared else "pg_try_advisory_xact_lock"
    if not await conn.fetchval(f"SELECT {function}($1)", lock_key(schema)):
        raise Busy(f"another process works on {schema}")


async def found_schema(conn: asyncpg.Connection, *, schema: str, patience: Patience) -> None:
    """Makes the schema and its ledger unless they are there."""

    async def attempt() -> None:
        async with conn.transaction():
            await lock_schema(conn, schema=schema)
            await conn.execute(f"CREATE SCHEMA IF NOT EXISTS {quoted(schema)}")
            await open_ledger(conn, schema=schema)

    await insistently(attempt, patience=patience)


async def apply(conn: asyncpg.Connection, *, target: Target, migration: Migration, patience: Patience) -> bool:
    """Runs one migration on one schema; False when somebody else did meanwhile.

    Raises `asyncpg.PostgresError`, with the statement in its notes, or `Busy`.
    """
    await standings.begin(conn, tenant_id=target.tenant_id, version=migration.version)
    run = _apply_inside if migration.in_transaction else _apply_outside
    return await insistently(lambda: run(conn, target, migration, patience), patience=patience)


async def _apply_inside(conn: asyncpg.Connection, target: Target, migration: Migration, patience: Patience) -> bool:
    async with conn.transaction():
        await lock_schema(conn, schema=target.schema)
        if await has_seen(conn, schema=target.schema, version=migration.version):
            await standings.done(conn, tenant_id=target.tenant_id, version=migration.version)
            return False
        await conn.execute(f"SET LOCAL search_path TO {quoted(target.schema)}")
        await conn.execute(f"SET LOCAL lock_timeout TO {int(patience.lock_timeout * 1000)}")
        await _execute(conn, migration.statements)
        await _conclude(conn, target, migration)
    return True


async def _apply_outside(conn: asyncpg.Connection, target: Target, migration: Migration, patience: Patience) -> bool:
    """For statements that refuse transactions; each must bear being run again."""
    if not await conn.fetchval("SELECT pg_try_advisory_lock($1)", lock_key(target.schema)):
        raise Busy(f"another process works on {target.schema}")
    try:
        if await has_seen(conn, schema=target.schema, version=migration.version):
            await standings.done(conn, tenant_id=target.tenant_id, version=migration.version)
            return False
        await conn.execute(f"SET search_path TO {quoted(target.schema)}")
        await conn.execute(f"SET lock_timeout TO {int(patience.slow_lock_timeout * 1000)}")
        await _drop_half_built(conn, target.schema, migration)
        await _execute(conn, migration.statements)
        async with conn.transaction():
            await _conclude(conn, target, migration)
    finally:
        if not conn.is_closed():
            await conn.execute("RESET search_path; RESET lock_timeout")
            await conn.fetchval("SELECT pg_advisory_unlock($1)", lock_key(target.schema))
    return True


async def _drop_half_built(conn: asyncpg.Connection, schema: str, migration: Migration) -> None:
    """An index whose concurrent building was cut off stays, invalid, and IF NOT EXISTS would take it for done."""
    tables = listed(await tables_of(conn, schema=schema))
    rows = await conn.fetch(
        "SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "  # noqa: S608 - numbers
        f"WHERE i.indrelid IN ({tables}) AND NOT i.indisvalid"
    )
    for (index,) in rows:
        if any(index in statement for statement in migration.statements):
            await conn.execute(f"DROP INDEX CONCURRENTLY IF EXISTS {quoted(schema)}.{quoted(index)}")


async def _execute(conn: asyncpg.Connection, statements: Sequence[str]) -> None:
    for statement in statements:
        try:
            await conn.execute(statement)
        except asyncpg.PostgresError as error:
            error.add_note(" ".join(statement.split())[:120])
            raise


async def _conclude(conn: asyncpg.Connection, target: Target, migration: Migration) -> None:
    await enter(conn, schema=target.schema, versions=[migration.version])
    if target.tenant_id is None:
        return
    tables = await tables_of(conn, schema=target.schema)
    for statement in grant_statements(schema=target.schema, role=target.schema, tables=tables):
        await conn.execute(statement)
    await conn.execute(
        "UPDATE control.tenant SET schema_version = $2 WHERE id = $1", target.tenant_id, migration.version
    )
    await standings.done(conn, tenant_id=target.tenant_id, version=migration.version)
