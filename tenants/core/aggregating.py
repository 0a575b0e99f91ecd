"""Figures over rows as data: counted, summed, averaged and grouped in one statement, within the reader's scope."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from asyncpg import Record

from tenants.core.actor import Actor
from tenants.core.expressions import ALWAYS, Expression, Sum, every
from tenants.core.rendering import Parameters, Table, sql, summing
from tenants.core.routing import raw_fetch
from tenants.core.source import AnySource


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows satisfy `where`."""

    where: Expression = ALWAYS


@dataclass(frozen=True, slots=True)
class CountDistinct:
    """How many values a column has."""

    column: str


@dataclass(frozen=True, slots=True)
class Average:
    """The mean of a column, absent values left out; null when there is none."""

    column: str


@dataclass(frozen=True, slots=True)
class AverageDays:
    """The mean time from one moment to another, in days of 24 hours; rows without either are left out."""

    since: str
    until: str


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of a column, or of sums, over the rows that satisfy `where`; zero when there are none."""

    column: str | Sum
    where: Expression = ALWAYS


@dataclass(frozen=True, slots=True)
class Worth:
    """The sum of so many at such a price; zero when there are none."""

    quantity: str
    price: str


@dataclass(frozen=True, slots=True)
class Month:
    """A key: the first day of the month in which a moment lies, in a time zone."""

    column: str
    zone: str


@dataclass(frozen=True, slots=True)
class Of:
    """A key: what the row has that `column` points at, in `source`."""

    column: str
    source: AnySource
    key: str | Month


Measure = Count | CountDistinct | Average | AverageDays | Total | Worth
Key = str | Month | Of


async def select_groups(
    *,
    source: AnySource,
    actor: Actor,
    where: Expression,
    keys: Sequence[str] | Mapping[str, Key],
    measures: Mapping[str, Measure],
) -> list[Record]:
    """One record per combination of the keys that occurs, in their order; without keys one for all rows. Keys that are
    no columns of their own are given by the names they have in the record."""
    table = Table(source=source, alias="t", parameters=Parameters())
    named = keys if isinstance(keys, Mapping) else {key: key for key in keys}
    grouping = {name: _key(table, key) for name, key in named.items()}
    listed = [f'{text} AS "{name}"' for name, text in grouping.items()]
    listed += [f'{_measured(table, measure)} AS "{name}"' for name, measure in measures.items()]
    condition = sql(every(source.visible(actor), source.current, where), table)
    grouped = ", ".join(grouping.values())
    ending = f" GROUP BY {grouped} ORDER BY {grouped}" if grouping else ""
    return await raw_fetch(
        f"SELECT {', '.join(listed)} FROM {source.table} t WHERE {condition}{ending}", *table.parameters.values
    )


def _key(table: Table[Any], key: Key) -> str:
    if isinstance(key, str):
        return table.column(key)
    if isinstance(key, Month):
        return f"date_trunc('month', {table.column(key.column)} AT TIME ZONE {table.add(key.zone)}::text)::date"
    inner = table.inner(key.source)
    pointed = f"{inner.column('id')} = {table.column(key.column)}"
    return f"(SELECT {_key(inner, key.key)} FROM {key.source.table} {inner.alias} WHERE {pointed})"


def _measured(table: Table[AnySource], measure: Measure) -> str:
    match measure:
        case Count(where):
            return f"count(*) FILTER (WHERE {sql(where, table)})"
        case CountDistinct(column):
            return f"count(DISTINCT {table.column(column)})"
        case Total(column, where):
            of = table.column(column) if isinstance(column, str) else summing(column, table)
            return f"coalesce(sum({of}) FILTER (WHERE {sql(where, table)}), 0)"
        case Worth(quantity, price):
            return f"coalesce(sum({table.column(quantity)} * {table.column(price)}), 0)"
        case Average(column):
            return f"round(avg({table.column(column)}), 2)"
        case AverageDays(since, until):
            elapsed = f"EXTRACT(EPOCH FROM {table.column(until)} - {table.column(since)})"
            return f"round(avg({elapsed}) / 86400, 2)"
