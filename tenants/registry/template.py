"""The template schema read back from the catalogue as the DDL of one more tenant.

Cloning beats running every migration again for each new tenant, and names stay as migrations made them, because
later migrations drop by name. Column by column, not `LIKE`: that would invent names.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import asyncpg

from tenants.registry.contents import listed, others_of, tables_of
from tenants.registry.ledger import LEDGER, enter
from tenants.registry.sql_text import quoted

TEMPLATE_SCHEMA = "template"

_OPTIONS = "SELECT relname, array_to_string(reloptions, ', ') FROM pg_class WHERE oid IN ({tables}) ORDER BY relname"
_COLUMNS = """
SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS required,
       a.attgenerated::text AS generated, pg_get_expr(d.adbin, d.adrelid) AS expression, n.conname AS required_name,
       CASE WHEN a.attcollation <> t.typcollation THEN a.attcollation::regcollation::text END AS collation
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  LEFT JOIN pg_constraint n ON n.conrelid = c.oid AND n.contype = 'n' AND n.conkey[1] = a.attnum
 WHERE c.oid IN ({tables}) ORDER BY c.relname, a.attnum
"""
_CONSTRAINTS = """
SELECT c.relname AS table, k.conname AS name, k.contype = 'f' AS foreign, pg_get_constraintdef(k.oid) AS definition
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
 WHERE k.conrelid IN ({tables}) AND k.contype IN ('p', 'u', 'c', 'x', 'f')
 ORDER BY c.relname, k.contype = 'f', k.contype <> 'p', k.conname
"""
_INDEXES = """
SELECT pg_get_indexdef(i.indexrelid, 0, true)
  FROM pg_index i
 WHERE i.indrelid IN ({tables})
   AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = i.indrelid AND k.conindid = i.indexrelid
                   AND k.contype IN ('p', 'u', 'x'))
 ORDER BY i.indexrelid::regclass::text
"""
_UNCLONABLE = """
SELECT 'special table ' || relname FROM pg_class
 WHERE oid IN ({tables}) AND (relrowsecurity OR relispartition OR relpersistence <> 'p')
 UNION ALL SELECT 'table without primary key ' || c.relname FROM pg_class c WHERE c.oid IN ({tables})
   AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p')
 UNION ALL SELECT 'identity column ' || attrelid::regclass || '.' || attname FROM pg_attribute
 WHERE attrelid IN ({tables}) AND attidentity <> ''
 UNION ALL SELECT 'trigger ' || tgname FROM pg_trigger WHERE tgrelid IN ({tables}) AND NOT tgisinternal
 UNION ALL SELECT 'deferrable constraint ' || conname FROM pg_constraint
 WHERE conrelid IN ({tables}) AND condeferrable
 UNION ALL SELECT 'foreign key out of the schema ' || conname FROM pg_constraint
 WHERE conrelid IN ({tables}) AND contype = 'f' AND confrelid NOT IN ({tables})
"""


class TemplateError(RuntimeError):
    """The template holds what a tenant's schema must not hold; the text says what."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """The DDL of a tenant's schema, names unqualified, and the migrations it amounts to."""

    versions: tuple[str, ...]
    tables: frozenset[str]
    statements: tuple[str, ...]


async def read_pattern(conn: asyncpg.Connection, *, schema: str = TEMPLATE_SCHEMA) -> Pattern:
    """Reads the schema's catalogue; inside a transaction, whose search_path it changes.

    Raises `TemplateError` when something cannot be cloned, or would not live on a sharded database: triggers,
    sequences, types, tables without a primary key, deferred constraints, foreign keys that lead outside.
    """
    await conn.execute(f"SET LOCAL search_path TO {quoted(schema)}")
    tables = await tables_of(conn, schema=schema)

    async def ask(query: str) -> list[asyncpg.Record]:
        return await conn.fetch(query.format(tables=listed(tables)))

    if foreign_bodies := [*await others_of(conn, schema=schema), *[row[0] for row in await ask(_UNCLONABLE)]]:
        raise TemplateError(f"a tenant's schema may not hold: {', '.join(sorted(foreign_bodies))}")
    parts: defaultdict[str, list[str]] = defaultdict(list)
    for column in await ask(_COLUMNS):
        parts[column["table"]].append(_column(column))
    foreign: defaultdict[str, list[str]] = defaultdict(list)
    for constraint in await ask(_CONSTRAINTS):
        text = f"CONSTRAINT {quoted(constraint['name'])} {constraint['definition']}"
        (foreign if constraint["foreign"] else parts)[constraint["table"]].append(text)
    options: dict[str, str | None] = {row["relname"]: row[1] for row in await ask(_OPTIONS)}
    indexes = [row[0] for row in await ask(_INDEXES)]
    versions = await conn.fetch(
        f"SELECT version FROM {quoted(schema)}.{LEDGER} ORDER BY applied_at, version"  # noqa: S608 - names of ours
    )
    return Pattern(
        versions=tuple(row["version"] for row in versions),
        tables=frozenset(tables),
        statements=(*_create(options, parts), *indexes, *_connect(foreign)),
    )


async def clone(conn: asyncpg.Connection, *, schema: str) -> None:
    """Makes the schema as the template is, with the migrations it has seen; nobody but the owner has rights to it.

    Inside a transaction, whose search_path it changes. Raises as `read_pattern`.
    """
    pattern = await read_pattern(conn)
    name = quoted(schema)
    # Hundreds of statements: sent one by one, most of the time would pass on the way.
    await conn.execute(";\n".join((f"CREATE SCHEMA {name}", f"SET LOCAL search_path TO {name}", *pattern.statements)))
    await enter(conn, schema=schema, versions=pattern.versions)


def _column(column: asyncpg.Record) -> str:
    text = f"{quoted(column['name'])} {column['type']}"
    if column["collation"]:
        text += f" COLLATE {column['collation']}"
    if column["generated"]:
        kind = "STORED" if column["generated"] == "s" else "VIRTUAL"
        text += f" GENERATED ALWAYS AS ({column['expression']}) {kind}"
    elif column["expression"]:
        text += f" DEFAULT {column['expression']}"
    if column["required_name"]:  # Postgres 18 names these too
        text += f" CONSTRAINT {quoted(column['required_name'])}"
    return f"{text} NOT NULL" if column["required"] else text


def _create(options: dict[str, str | None], parts: dict[str, list[str]]) -> Iterator[str]:
    for table, text in options.items():
        with_options = f" WITH ({text})" if text else ""
        yield f"CREATE TABLE {quoted(table)} ({', '.join(parts[table])}){with_options}"


def _connect(foreign: dict[str, list[str]]) -> Iterator[str]:
    for table, constraints in foreign.items():
        yield f"ALTER TABLE {quoted(table)} {', '.join(f'ADD {text}' for text in constraints)}"
