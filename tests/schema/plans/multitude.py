"""A tenant with 50,000 customers, 100,000 policies and tens of thousands of everything else.

Rows are made in the database, of every table a type is read from, so that a new domain has its own. What they hold
means nothing; it is spread as real columns are: keys lead to rows that there are, texts differ, one in four optional
values is absent, and no column follows another.
"""

import hashlib
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID
from zlib import crc32

import asyncpg
from tortoise.fields.relational import ForeignKeyFieldInstance

from schema.core.declarations import ENTITIES
from tenants.branches.workflow import path_of
from tenants.core.scope import TenantRef
from tenants.core.source import AnySource, Column
from tenants.registry.sql_text import quoted
from tenants.settings.queries import RULES

SIZES: Mapping[str, int] = {
    "branch": 300,
    "branch_placement": 900,
    "staff_member": 5_000,
    "customer": 50_000,
    "policy": 100_000,
    "sales_order": 50_000,
    "invoice": 50_000,
    "contact": 50_000,
    "pooled_lead": 50_000,
    "ledger_entry": 50_000,
    "audit_entry": 50_000,
    "timeline_entry": 50_000,
    "order_line": 100_000,
    "ledger_posting": 100_000,
    "policy_instalment": 100_000,
}
OTHERS, FEW, REGIONS = 10_000, 200, 10
# What holds the key of a row without a foreign key.
POINTS: Mapping[str, str] = {
    "branch_id": "branch",
    "actor_id": "staff_member",
    "requester_id": "staff_member",
    "item_id": "invoice",
}
# A prime, so that whatever follows from a row's number is spread over all rows.
STRIDE = 7_919
INDEXES = """
    SELECT i.indexrelid::regclass::text AS "name", pg_get_indexdef(i.indexrelid) AS "definition"
      FROM pg_index i
     WHERE i.indrelid = $1::text::regclass
       AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)"""
TEXT = 12


def key_of(table: str, number: int) -> UUID:
    """The key of a row, by its number from 1."""
    return UUID(hashlib.md5(f"{table}{number}".encode()).hexdigest())


def path_of_branch(number: int) -> str:
    """The path of a branch: the first few are regions, which the others stand below in turn."""
    region = number if number <= REGIONS else number % REGIONS + 1
    path = path_of(id=key_of("branch", region), parent_path="")
    return path if number == region else path_of(id=key_of("branch", number), parent_path=path)


async def fill(owner: asyncpg.Connection, tenant: TenantRef) -> list[str]:
    """Replaces what the tenant holds of these tables, and names them; as keys are not checked, in any order. What the
    rules speak of stays: the rules, and the codes of posts."""
    await owner.execute(f"SET search_path TO {quoted(tenant.schema)}")
    codes = [row["code"] for row in await owner.fetch("SELECT code FROM post ORDER BY code")]
    await owner.execute("SET session_replication_role = replica")
    for table, sources in _tables().items():
        await owner.execute(f"DELETE FROM {quoted(table)}")
        async with _without_indexes(owner, table):
            await owner.execute(_insertion(table, sources[0]))
    renamed = [(key_of("post", number), code) for number, code in enumerate(codes, start=1)]
    await owner.executemany("UPDATE post SET code = $2 WHERE id = $1", renamed)
    await owner.execute("SET session_replication_role = origin")
    await owner.execute("ANALYZE")
    return list(_tables())


@asynccontextmanager
async def _without_indexes(owner: asyncpg.Connection, table: str) -> AsyncIterator[None]:
    """Its indexes are made anew afterwards, which takes a fifth of keeping them row by row."""
    indexes = await owner.fetch(INDEXES, table)
    for index in indexes:
        await owner.execute(f"DROP INDEX {index['name']}")
    yield
    for index in indexes:
        await owner.execute(index["definition"])


def _tables() -> dict[str, list[AnySource]]:
    found: dict[str, list[AnySource]] = {}
    for entity in ENTITIES.values():
        if entity.source.model._meta.schema is None and entity.source is not RULES:
            found.setdefault(entity.source.model._meta.db_table, []).append(entity.source)
    return found


def size_of(table: str) -> int:
    few = any(source.few for source in _tables()[table]) if table in _tables() else True
    return SIZES.get(table, FEW if few else OTHERS)


def _insertion(table: str, source: AnySource) -> str:
    names = ", ".join(quoted(column.db_name) for column in source.columns.values())
    values = ", ".join(_value(table, source, column) for column in source.columns.values())
    rows = f"SELECT {values} FROM generate_series(1, {size_of(table)}) AS n(i)"
    return f"INSERT INTO {quoted(table)} ({names}) {rows} ON CONFLICT DO NOTHING"


def _value(table: str, source: AnySource, column: Column) -> str:
    """SQL for a row's value of one column; each column has a spread of its own."""
    if column.name == "id":
        return f"md5('{table}' || i)::uuid"
    held = _held(table, source, column)
    # Numbers are empty in a dry run only.
    if not column.nullable or column.name == "number":
        return held
    return f"CASE WHEN {_spread(table, column.name + '?')} % 4 > 0 THEN {held} END"


def _spread(table: str, salt: str) -> str:
    """SQL for a whole number that follows from the row's number and from nothing else of the row."""
    return f"(('x' || substr(md5('{table} {salt} ' || i), 1, 7))::bit(28)::int)"


def _held(table: str, source: AnySource, column: Column) -> str:
    kind = column.python_type
    at = _spread(table, column.name)
    if target := _leads_to(source, column.name):
        shift = crc32(f"{table} {column.name}".encode())
        return f"md5('{target}' || (1 + (i::bigint * {STRIDE} + {shift}) % {size_of(target)}))::uuid"
    if column.name in SPECIAL:
        return SPECIAL[column.name](source, at)
    if column.json:
        return "'{}'::jsonb"
    if issubclass(kind, Enum):
        return f"(ARRAY[{_texts([str(value.value) for value in kind])}])[1 + {at} % {len(kind)}]"
    if column.name.endswith("currency"):
        return "'CNY'"
    if issubclass(kind, str):
        most = getattr(source.model._meta.fields_map[column.name], "max_length", None) or TEXT
        return _text(column.name, min(most, TEXT))
    declared: Any = source.model._meta.fields_map.get(column.name)
    if issubclass(kind, list):
        return f"ARRAY[]::{declared.element_type}[]"
    if issubclass(kind, Decimal):
        return f"({at} % {10 ** min(declared.max_digits, 7)})::numeric / {10**declared.decimal_places}"
    return _plain(kind, at, column)


def _plain(kind: type, at: str, column: Column) -> str:
    if issubclass(kind, UUID):
        return f"md5('{column.name}' || {at})::uuid"
    if issubclass(kind, bool):
        return f"{at} % 2 = 0"
    if issubclass(kind, int):
        return f"{at} % 1000"
    if issubclass(kind, datetime):
        return f"timestamptz '2020-01-01 00:00+00' + {at} * interval '1 second'"
    if issubclass(kind, date):
        return f"date '2020-01-01' + {at} % 3000"
    raise TypeError(f"{column.name}: {kind}")


def _text(column: str, length: int) -> str:
    """SQL for a text of which hardly any two rows have the same."""
    return f"substr(md5('{column} ' || i), 1, {length})"


def _leads_to(source: AnySource, column: str) -> str | None:
    declared = source.model._meta.fields_map.get(column.removesuffix("_id"))
    if not isinstance(declared, ForeignKeyFieldInstance):
        return POINTS.get(column)
    target: str = declared.related_model._meta.db_table
    return target


def _texts(values: Sequence[str]) -> str:
    return ", ".join(f"'{value}'" for value in values)


def _grams(source: AnySource, _at: str) -> str:
    """The pairs of the columns that are searched, as the model keeps them."""
    marks = dict.fromkeys(source.search, "") | {name: f"{name}=" for name in sorted(source.contained)}
    pairs = " UNION ".join(
        f"SELECT '{mark}' || substr({_text(name, TEXT)}, p, 2) FROM generate_series(1, {TEXT - 1}) p"
        for name, mark in marks.items()
    )
    return f"ARRAY({pairs})"


def _entity(_source: AnySource, at: str) -> str:
    """What rows about any kind of record say they are about."""
    named = sorted(ENTITIES)
    return f"(ARRAY[{_texts(named)}])[1 + {at} % {len(named)}]"


def _path(_source: AnySource, _at: str) -> str:
    region = f"CASE WHEN i > {REGIONS} THEN md5('branch' || (i % {REGIONS} + 1)) || '/' ELSE '' END"
    return f"{region} || md5('branch' || i) || '/'"


SPECIAL: Mapping[str, Callable[[AnySource, str], str]] = {"entity": _entity, "path": _path, "search_grams": _grams}
