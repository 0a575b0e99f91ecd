"""A tenant with 50,000 customers, 100,000 policies and tens of thousands of everything else.

Rows are made in the database, of every table a type is read from, so that a new domain has its own. What they hold
means nothing; it is spread as real columns are: keys lead to rows that there are, texts differ, one in four optional
values is absent, and no column follows another.
"""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import asyncpg
from tortoise.fields.relational import ForeignKeyFieldInstance

from schema.core.declarations import ENTITIES
from tenants.branches.workflow import path_of
from tenants.core.scope import TenantRef
from tenants.core.source import AnySource, Column
from tenants.registry.sql_text import quoted

SIZES: Mapping[str, int] = {
    "branch": 300,
    "staff_member": 5_000,
    "customer": 50_000,
    "policy": 100_000,
    "sales_order": 50_000,
    "invoice": 50_000,
    "contact": 50_000,
    "ledger_entry": 50_000,
    "audit_entry": 50_000,
    "timeline_entry": 50_000,
}
OTHERS, FEW = 10_000, 200
# A prime, so that whatever follows from a row's number is spread over all rows.
STRIDE = 7_919
TEXT = 12


def key_of(table: str, number: int) -> UUID:
    """The key of a row, by its number from 1."""
    return UUID(hashlib.md5(f"{table}{number}".encode()).hexdigest())


def path_below(number: int) -> str:
    """The path of a branch, which has no other below it."""
    return path_of(id=key_of("branch", number), parent_path="")


async def fill(owner: asyncpg.Connection, tenant: TenantRef) -> None:
    """Replaces what the tenant holds of these tables. Keys are not checked, so the order of tables is no matter."""
    await owner.execute(f"SET search_path TO {quoted(tenant.schema)}")
    await owner.execute("SET session_replication_role = replica")
    for table, sources in _tables().items():
        await owner.execute(f"DELETE FROM {quoted(table)}")
        await owner.execute(_insertion(table, sources[0]))
    await owner.execute("SET session_replication_role = origin")
    await owner.execute("ANALYZE")


def _tables() -> dict[str, list[AnySource]]:
    found: dict[str, list[AnySource]] = {}
    for entity in ENTITIES.values():
        if entity.source.model._meta.schema is None:
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
        return f"md5('{target}' || (1 + i::bigint * {STRIDE} % {size_of(target)}))::uuid"
    if column.name == "entity":
        return f"(ARRAY[{_texts(_named())}])[1 + {at} % {len(_named())}]"
    if column.name == "path":
        return "md5('branch' || i) || '/'"
    if column.name == "search_grams":
        return _grams(source)
    if column.json:
        return "'{}'::jsonb"
    if issubclass(kind, Enum):
        return f"(ARRAY[{_texts([str(value.value) for value in kind])}])[1 + {at} % {len(kind)}]"
    if column.name.endswith("currency"):
        return "'CNY'"
    if issubclass(kind, str):
        most = getattr(source.model._meta.fields_map[column.name], "max_length", None) or TEXT
        return _text(column.name, min(most, TEXT))
    if issubclass(kind, Decimal):
        declared: Any = source.model._meta.fields_map[column.name]
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
    if issubclass(kind, list):
        return "ARRAY[]::text[]"
    raise TypeError(f"{column.name}: {kind}")


def _text(column: str, length: int) -> str:
    """SQL for a text of which hardly any two rows have the same."""
    return f"substr(md5('{column} ' || i), 1, {length})"


def _leads_to(source: AnySource, column: str) -> str | None:
    declared = source.model._meta.fields_map.get(column.removesuffix("_id"))
    if not isinstance(declared, ForeignKeyFieldInstance):
        return None
    target: str = declared.related_model._meta.db_table
    return target


def _named() -> list[str]:
    """What rows about any kind of record say they are about."""
    return sorted(ENTITIES)


def _texts(values: Sequence[str]) -> str:
    return ", ".join(f"'{value}'" for value in values)


def _grams(source: AnySource) -> str:
    """The pairs of the columns that are searched, as the model keeps them."""
    marks = dict.fromkeys(source.search, "") | {name: f"{name}=" for name in sorted(source.contained)}
    pairs = " UNION ".join(
        f"SELECT '{mark}' || substr({_text(name, TEXT)}, p, 2) FROM generate_series(1, {TEXT - 1}) p"
        for name, mark in marks.items()
    )
    return f"ARRAY({pairs})"
