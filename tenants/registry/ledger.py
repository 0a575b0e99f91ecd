"""What a schema has seen, said by the schema itself: one row per migration in its own table `schema_migration`.

Not aerich's table: that one is found through the search path, which makes an empty tenant look migrated, and holds
the whole state of the models in every row. Not a table in `control`: a schema that is dumped, moved or restored
takes its versions along. The only names put into SQL here are the schemas', in quotes.
"""

from collections.abc import Iterable, Sequence

import asyncpg

from tenants.registry.sql_text import quoted

LEDGER = "schema_migration"
_SCHEMAS_PER_QUERY = 200


async def open_ledger(conn: asyncpg.Connection, *, schema: str) -> None:
    """Makes the table unless it is there."""
    await conn.execute(
        f"CREATE TABLE IF NOT EXISTS {quoted(schema)}.{LEDGER} "
        "(version text PRIMARY KEY, applied_at timestamptz NOT NULL)"
    )


async def enter(conn: asyncpg.Connection, *, schema: str, versions: Iterable[str]) -> None:
    """Notes that the schema has seen the migrations; in the transaction that ran them."""
    note = f"INSERT INTO {quoted(schema)}.{LEDGER} (version, applied_at) VALUES ($1, now())"  # noqa: S608
    for version in versions:
        await conn.execute(note, version)


async def has_seen(conn: asyncpg.Connection, *, schema: str, version: str) -> bool:
    """Whether the schema has seen the migration."""
    query = f"SELECT EXISTS (SELECT FROM {quoted(schema)}.{LEDGER} WHERE version = $1)"  # noqa: S608
    return bool(await conn.fetchval(query, version))


async def seen(conn: asyncpg.Connection, *, schemas: Sequence[str]) -> dict[str, frozenset[str]]:
    """The migrations each existing schema has seen. Schemas that do not exist are left out.

    A few statements in all, so that a thousand tenants that need nothing cost next to nothing.
    """
    rows = await conn.fetch(
        "SELECT n.nspname AS schema, c.oid IS NOT NULL AS has_ledger FROM pg_namespace n "
        "LEFT JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = $1 AND c.relkind = 'r' "
        "WHERE n.nspname = ANY ($2::text[])",
        LEDGER,
        list(schemas),
    )
    existing = {row["schema"]: row["has_ledger"] for row in rows}
    found: dict[str, set[str]] = {schema: set() for schema in existing}
    with_ledger = sorted(schema for schema, has_ledger in existing.items() if has_ledger)
    for start in range(0, len(with_ledger), _SCHEMAS_PER_QUERY):
        union = " UNION ALL ".join(
            f"SELECT '{schema}', version FROM {quoted(schema)}.{LEDGER}"  # noqa: S608
            for schema in with_ledger[start : start + _SCHEMAS_PER_QUERY]
        )
        for schema, version in await conn.fetch(union):
            found[schema].add(version)
    return {schema: frozenset(versions) for schema, versions in found.items()}
