"""Children read for a whole level of parents: each parent's own window of them, in one statement."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from asyncpg import Record

from tenants.core.actor import Actor
from tenants.core.expressions import Among, Expression, every
from tenants.core.routing import raw_fetch
from tenants.core.selecting import Statement, Window, in_lists, listed, table_of, windowed
from tenants.core.source import AnySource
from tenants.core.spelling import SPELLED, Spelling


async def select_children(
    *,
    source: AnySource,
    actor: Actor,
    columns: Iterable[str | Spelling],
    key: str,
    parents: Sequence[UUID],
    where: Expression,
    window: Window,
) -> Mapping[UUID, list[Record]]:
    """For each parent its own window of children: one statement for the level, limited per parent."""
    statement = children_statement(
        source=source, actor=actor, columns=columns, key=key, parents=parents, where=where, window=window
    )
    grouped: dict[UUID, list[Record]] = {parent: [] for parent in parents}
    for row in await raw_fetch(statement.text, *statement.values):
        grouped[row["@parent"]].append(row)
    return grouped


def children_statement(
    *,
    source: AnySource,
    actor: Actor,
    columns: Iterable[str | Spelling],
    key: str,
    parents: Sequence[UUID],
    where: Expression,
    window: Window,
) -> Statement:
    """What the children of a level are read with."""
    table = table_of(source)
    keys = table.add(list(parents))
    condition = f"{table.column(key)} = parent.id AND {in_lists(table, actor, where)}"
    inner = f"SELECT {listed(table, actor, columns)} {windowed(table, condition, window)}"
    text = (
        f'SELECT parent.id AS "@parent", child.* FROM unnest({keys}::uuid[]) AS parent(id) '
        f"CROSS JOIN LATERAL ({inner}) child"
    )
    return Statement(text, table.parameters.values)


async def select_written(
    *,
    source: AnySource,
    actor: Actor,
    spelling: Spelling,
    key: str,
    parents: Sequence[UUID],
    where: Expression,
    window: Window,
) -> Mapping[UUID, tuple[int, str]]:
    """For each parent its own window of children as Postgres writes it: how many they are, and the text of a list."""
    table = table_of(source)
    keys = table.add(list(parents))
    condition = f"{table.column(key)} = parent.id AND {in_lists(table, actor, where)}"
    # Whether there are more is not asked for: the row that would tell stays out.
    shown = windowed(table, condition, replace(window, limit=window.limit - 1))
    rows, order = f"SELECT {listed(table, actor, [spelling])} {shown}", ""
    if window.backward:
        rows, order = f'SELECT *, row_number() OVER () AS "@place" FROM ({rows}) given', ' ORDER BY "@place" DESC'
    text = (
        f'SELECT parent.id AS "@parent", child.* FROM unnest({keys}::uuid[]) AS parent(id) CROSS JOIN LATERAL '
        f"""(SELECT count(*) AS "@count", '[' || coalesce(string_agg("{SPELLED}", ','{order}), '') || ']' AS "@list" """
        f"FROM ({rows}) written) child"
    )
    found = await raw_fetch(text, *table.parameters.values)
    return {row["@parent"]: (row["@count"], row["@list"]) for row in found}


async def count_children(
    *, source: AnySource, actor: Actor, key: str, parents: Sequence[UUID], where: Expression
) -> Mapping[UUID, int]:
    """How many children of each parent the actor may see."""
    table = table_of(source)
    condition = in_lists(table, actor, every(Among(key, parents), where))
    column = table.column(key)
    rows = await raw_fetch(
        f'SELECT {column} AS "parent", count(*) AS "n" FROM {source.table} t WHERE {condition} GROUP BY {column}',
        *table.parameters.values,
    )
    return {row["parent"]: int(row["n"]) for row in rows}
