"""Figures over rows as data: counted, summed, averaged and grouped in one statement, within the reader's scope."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from asyncpg import Record

from tenants.core.actor import Actor
from tenants.core.expressions import ALWAYS, Expression, every
from tenants.core.rendering import Parameters, Table, sql
from tenants.core.routing import raw_fetch
from tenants.core.source import AnySource


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows satisfy `where`."""

    where: Expression = ALWAYS


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
    """The sum of a column over the rows that satisfy `where`; zero when there are none."""

    column: str
    where: Expression = ALWAYS


Measure = Count | Average | AverageDays | Total


async def select_groups(
    *, source: AnySource, actor: Actor, where: Expression, keys: Sequence[str], measures: Mapping[str, Measure]
) -> list[Record]:
    """One record per combination of the keys that occurs, in their order; without keys one for all rows."""
    table = Table(source=source, alias="t", parameters=Parameters())
    listed = [f'{table.column(key)} AS "{key}"' for key in keys]
    listed += [f'{_measured(table, measure)} AS "{name}"' for name, measure in measures.items()]
    condition = sql(every(source.visible(actor), source.current, where), table)
    grouped = ", ".join(table.column(key) for key in keys)
    ending = f" GROUP BY {grouped} ORDER BY {grouped}" if keys else ""
    return await raw_fetch(
        f"SELECT {', '.join(listed)} FROM {source.table} t WHERE {condition}{ending}", *table.parameters.values
    )


def _measured(table: Table[AnySource], measure: Measure) -> str:
    match measure:
        case Count(where):
            return f"count(*) FILTER (WHERE {sql(where, table)})"
        case Total(column, where):
            return f"coalesce(sum({table.column(column)}) FILTER (WHERE {sql(where, table)}), 0)"
        case Average(column):
            return f"round(avg({table.column(column)}), 2)"
        case AverageDays(since, until):
            elapsed = f"EXTRACT(EPOCH FROM {table.column(until)} - {table.column(since)})"
            return f"round(avg({elapsed}) / 86400, 2)"
