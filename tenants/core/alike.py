"""Rows that resemble others: for many patterns at once the first ones of each, in one statement."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from asyncpg import Record
from tortoise.models import Model

from tenants.core.expressions import Expression
from tenants.core.rendering import Parameters, Table, sql
from tenants.core.routing import raw_fetch
from tenants.core.source import Whole

Held = str | UUID | list[str]
Pattern = Mapping[str, Held]
"""What a row holds, by column: the same text or key; of a list at least these."""

# What has been cut into grams holds none: it counts as white space there.
_SEPARATOR = "\x1f"


async def first_alike(
    *, model: type[Model], columns: Sequence[str], where: Expression, patterns: Sequence[Pattern], limit: int
) -> list[list[Record]]:
    """For each pattern these columns of the first rows, by key, that are like it and for which the condition holds. All
    patterns name the same columns."""
    table = Table(Whole(model), "t", Parameters())
    first, *_ = patterns
    given = ", ".join(_given(table, [pattern[name] for pattern in patterns]) for name in first)
    alike = " AND ".join(_alike(table, name, held) for name, held in first.items())
    read = ", ".join(f'{table.column(name)} AS "{name}"' for name in columns)
    text = (
        f"SELECT g.place, t.* FROM unnest({given}) WITH ORDINALITY g({', '.join(first)}, place) "  # noqa: S608
        f"CROSS JOIN LATERAL (SELECT {read} FROM {table.source.table} t WHERE {sql(where, table)} AND {alike} "
        f"ORDER BY {table.column('id')} LIMIT {limit:d}) t ORDER BY g.place, t.id"
    )
    found: list[list[Record]] = [[] for _ in patterns]
    for row in await raw_fetch(text, *table.parameters.values):
        found[row["place"] - 1].append(row)
    return found


def _given(table: Table[Whole[Model]], values: Sequence[Held]) -> str:
    """One column of the patterns as an array; lists, which need not be of one length, as texts in it."""
    if isinstance(values[0], UUID):
        return f"{table.add(list(values))}::uuid[]"
    return f"{table.add([_SEPARATOR.join(held) if isinstance(held, list) else held for held in values])}::text[]"


def _alike(table: Table[Whole[Model]], name: str, held: Held) -> str:
    if isinstance(held, list):
        return f"{table.column(name)} @> string_to_array(g.{name}, E'\\x1f')"
    return f"{table.column(name)} = g.{name}"
