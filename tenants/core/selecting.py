"""Reads as data: one statement per relation and level, explicit columns only, the row scope always in it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from typing import Final, TypeAlias
from uuid import UUID

from asyncpg import Record

from tenants.core.actor import Actor
from tenants.core.expressions import Among, Belongs, Compare, Every, Expression, Some, eq, every
from tenants.core.permissions import Permission
from tenants.core.rendering import Parameters, Table, sql
from tenants.core.routing import raw_fetch
from tenants.core.source import AnySource
from tenants.core.spelling import SPELLED, Spelling

Outputs: TypeAlias = tuple[str | Spelling, ...]
"""What is read of a row: columns, and how Postgres is to write it."""


def columns_of(outputs: Outputs) -> frozenset[str]:
    """The columns that are read, or told in what is written."""
    return frozenset().union(*({each} if isinstance(each, str) else each.columns for each in outputs))


@dataclass(frozen=True, slots=True)
class Order:
    """One column of an ordering. Absent values sort last in both directions."""

    column: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Window:
    """Which part of an ordered list: `limit` rows after (or, with `backward`, before) a keyset position.

    `position` holds one value per key, as a cursor carried them; the window begins strictly behind it. `until`,
    if given, ends it strictly before that position.
    """

    order: tuple[Order, ...]
    limit: int
    position: tuple[object, ...] | None = None
    until: tuple[object, ...] | None = None
    backward: bool = False

    @property
    def keys(self) -> tuple[Order, ...]:
        """The ordering made total: the primary key breaks ties, in the direction of the last column."""
        if any(order.column == "id" for order in self.order):
            return self.order
        return (*self.order, Order("id", descending=bool(self.order) and self.order[-1].descending))


def table_of(source: AnySource) -> Table[AnySource]:
    return Table(source=source, alias="t", parameters=Parameters())


_listings: dict[tuple[str, str, Outputs], str] = {}
_MOST_LISTINGS = 2_000


def listed(table: Table[AnySource], actor: Actor, columns: Iterable[str | Spelling]) -> str:
    """What the result consists of; put together once where no column is confidential, since then nobody's differ."""
    asked = tuple(columns)
    key = (table.source.name, table.alias, asked)
    known = _listings.get(key)
    if known is None:
        known = ", ".join(_output(table, actor, output) for output in dict.fromkeys(asked))
        if table.source.confidential.keys().isdisjoint(asked) and len(_listings) < _MOST_LISTINGS:
            _listings[key] = known
    return known


def _output(table: Table[AnySource], actor: Actor, output: str | Spelling) -> str:
    return f'{output.sql} AS "{SPELLED}"' if isinstance(output, Spelling) else _shown(table, actor, output)


def _shown(table: Table[AnySource], actor: Actor, name: str) -> str:
    """One column of the result. Where the permission for a confidential one does not reach the row, `?name` says so
    with FALSE; a guarded value then stays in the database, a masked one is there to be covered."""
    column, permission = table.column(name), table.source.confidential.get(name)
    if permission is None or actor.covers(permission, table.source.reads):
        return f'{column} AS "{name}"'
    masked = name in table.source.masks
    if not actor.may(permission):
        return f'{column if masked else "NULL"} AS "{name}", FALSE AS "?{name}"'
    within = sql(table.source.within(actor, permission), table)
    shown = column if masked else f"CASE WHEN {within} THEN {column} END"
    return f'{shown} AS "{name}", ({within}) IS TRUE AS "?{name}"'


def _scoped(table: Table[AnySource], actor: Actor, where: Expression) -> str:
    """The condition with the actor's row scope; there is no way to list a source without it."""
    return sql(every(table.source.visible(actor), where), table)


def in_lists(table: Table[AnySource], actor: Actor, where: Expression) -> str:
    return _scoped(table, actor, every(table.source.current, where))


class _Part(StrEnum):
    """Which rows of an ordering by a column that may be empty."""

    VALUES = "IS NOT NULL"
    ABSENT = "IS NULL"


@dataclass(frozen=True, slots=True)
class Statement:
    """SQL with the values of its parameters."""

    text: str
    values: Sequence[object]


def _ordering(table: Table[AnySource], window: Window) -> str:
    parts = []
    for order in window.keys:
        nulls = (" NULLS FIRST" if window.backward else " NULLS LAST") if _nullable(table, order) else ""
        parts.append(f"{table.column(order.column)} {_direction(order, window)}{nulls}")
    return ", ".join(parts)


def _direction(order: Order, window: Window) -> str:
    return "DESC" if order.descending != window.backward else "ASC"


def _nullable(table: Table[AnySource], order: Order) -> bool:
    return table.source.columns[order.column].nullable


def _beyond(table: Table[AnySource], window: Window, position: tuple[object, ...], *, forward: bool) -> str:
    """Rows strictly after (or before) a position in the window's ordering, where absent values come last."""
    if not any(_nullable(table, order) for order in window.keys) and _is_one_way(window):
        return f" AND {_compared(table, window.keys, position, forward=forward)}"
    clauses: list[str] = []
    equal: list[str] = []
    for order, value in zip(window.keys, position, strict=True):
        column = table.column(order.column)
        if value is None:
            if not forward:
                clauses.append(" AND ".join([*equal, f"{column} IS NOT NULL"]))
            equal.append(f"{column} IS NULL")
            continue
        placed = table.add(value)
        step = f"{column} {'>' if forward != order.descending else '<'} {placed}"
        if forward and _nullable(table, order):
            step = f"({step} OR {column} IS NULL)"
        clauses.append(" AND ".join([*equal, step]))
        equal.append(f"{column} = {placed}")
    return " AND (" + (" OR ".join(f"({clause})" for clause in clauses) or "FALSE") + ")"


def _is_one_way(window: Window) -> bool:
    return len({order.descending for order in window.keys}) == 1


def _compared(table: Table[AnySource], keys: Sequence[Order], position: Sequence[object], *, forward: bool) -> str:
    """One comparison of all keys, which run the same way: an index finds where it begins."""
    columns = ", ".join(table.column(order.column) for order in keys)
    values = ", ".join(table.add(value) for value in position)
    return f"({columns}) {'>' if forward != keys[0].descending else '<'} ({values})"


def _bounds(window: Window) -> list[tuple[tuple[object, ...], bool]]:
    """The positions a window lies between, and whether it lies after each."""
    positions = ((window.position, not window.backward), (window.until, window.backward))
    return [(position, forward) for position, forward in positions if position is not None]


def windowed(table: Table[AnySource], condition: str, window: Window) -> str:
    """The end of a statement: conditions, keyset bounds, ordering and limit."""
    for position, forward in _bounds(window):
        condition += _beyond(table, window, position, forward=forward)
    return (
        f"FROM {table.source.table} t WHERE {condition} "
        f"ORDER BY {_ordering(table, window)} LIMIT {table.add(window.limit)}"
    )


def _in_two(table: Table[AnySource], window: Window) -> bool:
    """Whether the rows with a value and those without are read one after the other: an index holds either in order,
    but not the absent ones behind the values in both directions."""
    return len(window.keys) == 2 and _nullable(table, window.keys[0]) and _is_one_way(window)


def _parted(table: Table[AnySource], condition: str, window: Window, part: _Part) -> str | None:
    """The end of a statement on one part of the list; None when no row of it lies in the window."""
    first, last = window.keys
    condition += f" AND {table.column(first.column)} {part}"
    for (value, key), forward in _bounds(window):
        if value is None and part is _Part.ABSENT:
            condition += f" AND {_compared(table, [last], [key], forward=forward)}"
        elif value is not None and part is _Part.VALUES:
            condition += f" AND {_compared(table, window.keys, [value, key], forward=forward)}"
        elif forward is (part is _Part.VALUES):
            return None
    ordering = ", ".join(f"{table.column(order.column)} {_direction(order, window)}" for order in window.keys)
    return f"FROM {table.source.table} t WHERE {condition} ORDER BY {ordering} LIMIT {table.add(window.limit)}"


COUNTED: Final = "@count"
"""The column that tells how many rows a list has in all."""


def page_statements(
    *,
    source: AnySource,
    actor: Actor,
    columns: Iterable[str | Spelling],
    where: Expression,
    window: Window,
    counted: bool = False,
) -> Iterator[Statement]:
    """What a window is read with, in reading direction; a second statement is needed only while rows are missing. The
    first tells with each row, where it is to be `counted`, how many the list has in all."""
    outputs, ways = tuple(columns), _ways(source.visible(actor))
    parts: Sequence[_Part | None] = [None]
    if _in_two(table_of(source), window):
        parts = list(reversed(_Part)) if window.backward else list(_Part)
    for part in parts:
        table = table_of(source)
        ends = [_end(table, sql(every(way, source.current, where), table), window, part) for way in ways]
        end = ends[0] if len(ends) == 1 else _together(table, ends, window, part)
        if end is not None:
            total = f', ({_count(table, actor, where)}) AS "{COUNTED}"' if counted else ""
            yield Statement(f"SELECT {listed(table, actor, outputs)}{total} {end}", table.parameters.values)
            counted = False


def _end(table: Table[AnySource], condition: str, window: Window, part: _Part | None) -> str | None:
    return windowed(table, condition, window) if part is None else _parted(table, condition, window, part)


def _together(table: Table[AnySource], ends: Sequence[str | None], window: Window, part: _Part | None) -> str | None:
    """The end of a statement on what several others find."""
    if None in ends:
        return None
    key = table.column("id")
    found = " UNION ".join(f"(SELECT {key} {end})" for end in ends)
    return _end(table, f"{key} = ANY(ARRAY({found}))", window, part)


def _ways(scope: Expression) -> list[Expression]:
    """The ways in which a row may come into sight, as one's own or by its branch: each has an index of its own, all of
    them together have none. Several subtrees of branches are one way."""
    match scope:
        case Some(parts) if not all(isinstance(part, Compare) for part in parts):
            return [way for part in parts for way in _ways(part)]
        case Every(parts):
            return [every(*ways) for ways in product(*map(_ways, parts))]
        case Belongs(column, source, where, once):
            return [Belongs(column, source, way) for way in ([where] if once else _ways(where))]
        case _:
            return [scope]


def _count(table: Table[AnySource], actor: Actor, where: Expression) -> str:
    return f"SELECT count(*) FROM {table.source.table} t WHERE {in_lists(table, actor, where)}"


async def select_page(
    *,
    source: AnySource,
    actor: Actor,
    columns: Iterable[str | Spelling],
    where: Expression,
    window: Window,
    counted: bool = False,
) -> list[Record]:
    """A window of the rows the actor may see, in reading direction: backward ones come reversed. The first row tells
    COUNTED, if that is asked for and the window has rows of the list's first part."""
    rows: list[Record] = []
    for statement in page_statements(
        source=source, actor=actor, columns=columns, where=where, window=window, counted=counted
    ):
        rows += await raw_fetch(statement.text, *statement.values)
        if len(rows) >= window.limit:
            break
    return rows[: window.limit]


async def select_pages(
    *,
    source: AnySource,
    actor: Actor,
    columns: Iterable[str | Spelling],
    wheres: Sequence[Expression],
    window: Window,
    counted: bool = False,
) -> list[list[Record]]:
    """The same window of several lists in one statement: the rows that satisfy each of the conditions. Only a list read
    alone is `counted` with its rows."""
    if len(wheres) == 1:
        return [
            await select_page(
                source=source, actor=actor, columns=columns, where=wheres[0], window=window, counted=counted
            )
        ]
    table, outputs = table_of(source), tuple(columns)
    pages = [
        f'(SELECT {place} AS "@place", {listed(table, actor, outputs)} '
        f"{windowed(table, in_lists(table, actor, where), window)})"
        for place, where in enumerate(wheres)
    ]
    found: list[list[Record]] = [[] for _ in wheres]
    rows = await raw_fetch(" UNION ALL ".join(pages), *table.parameters.values)
    for row in rows:
        found[row["@place"]].append(row)
    return found


async def select_by_ids(
    *, source: AnySource, actor: Actor, columns: Iterable[str | Spelling], ids: Sequence[UUID]
) -> Mapping[UUID, Record]:
    """The rows with these keys that the actor may see."""
    table = table_of(source)
    outputs = listed(table, actor, (*columns, "id"))
    # A plan for one key is kept by Postgres; one for several is made anew each time, as it depends on how many.
    asked = eq("id", ids[0]) if len(ids) == 1 else Among("id", ids)
    return await _by_id(table, outputs, _scoped(table, actor, asked))


async def select_reached(
    *, source: AnySource, actor: Actor, permission: Permission, ids: Sequence[UUID]
) -> frozenset[UUID]:
    """Those of the rows that the actor may see and the permission reaches."""
    table = table_of(source)
    condition = _scoped(table, actor, every(Among("id", ids), source.within(actor, permission)))
    rows = await raw_fetch(
        f"SELECT {table.column('id')} FROM {source.table} t WHERE {condition}", *table.parameters.values
    )
    return frozenset(row["id"] for row in rows)


async def select_references(*, source: AnySource, columns: Iterable[str], ids: Sequence[UUID]) -> Mapping[UUID, Record]:
    """Rows outside the reader's scope that an edge must still name; asked for naming columns only."""
    table = table_of(source)
    listed = ", ".join(f'{table.column(name)} AS "{name}"' for name in columns)
    return await _by_id(table, listed, sql(Among("id", ids), table))


async def _by_id(table: Table[AnySource], listed: str, condition: str) -> Mapping[UUID, Record]:
    rows = await raw_fetch(f"SELECT {listed} FROM {table.source.table} t WHERE {condition}", *table.parameters.values)
    return {row["id"]: row for row in rows}


async def count_each(*, source: AnySource, actor: Actor, wheres: Sequence[Expression]) -> list[int]:
    """How many rows the actor may see that satisfy each of the conditions, in one statement."""
    table = table_of(source)
    counts = [
        f'SELECT {place} AS "place", ({_count(table, actor, where)}) AS "n"' for place, where in enumerate(wheres)
    ]
    rows = await raw_fetch(" UNION ALL ".join(counts), *table.parameters.values)
    found = {row["place"]: int(row["n"]) for row in rows}
    return [found[place] for place in range(len(wheres))]
