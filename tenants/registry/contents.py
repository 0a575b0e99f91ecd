"""What a schema holds, asked so that the answer costs the same beside a thousand other schemas.

`pg_class` and the views over it have no index by schema: with a hundred thousand tables each such question reads them
all. The dependencies of a schema are indexed, and so is everything by its table.
"""

import asyncpg

_OF_SCHEMA = """
  FROM pg_depend d LEFT JOIN pg_class c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid
 WHERE d.refclassid = 'pg_namespace'::regclass AND d.refobjid = to_regnamespace($1)::oid
"""
_TABLES = f"SELECT c.relname, c.oid {_OF_SCHEMA} AND c.relkind = 'r' ORDER BY c.relname"
_OTHERS = (
    f"SELECT pg_describe_object(d.classid, d.objid, d.objsubid) {_OF_SCHEMA} "  # noqa: S608
    "AND c.relkind IS DISTINCT FROM 'r' ORDER BY 1"
)


async def tables_of(conn: asyncpg.Connection, *, schema: str) -> dict[str, int]:
    """The oids of the schema's tables by name, in order of their names."""
    return {row["relname"]: row["oid"] for row in await conn.fetch(_TABLES, schema)}


async def others_of(conn: asyncpg.Connection, *, schema: str) -> list[str]:
    """Everything else in the schema that stands by itself, in Postgres's words: views, sequences, types, functions."""
    return [row[0] for row in await conn.fetch(_OTHERS, schema)]


def listed(tables: dict[str, int]) -> str:
    """The oids as text for `IN (…)`; none matches when there are no tables."""
    return ", ".join(str(oid) for oid in tables.values()) or "0"
