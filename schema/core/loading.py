"""What a level of a query reads: rows by key, pages of lists, children of many parents, each in one statement."""

from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from asyncpg import Record
from orjson import Fragment

from schema.core.arguments import PAGE_MOST
from schema.core.conditions import Conditions, ordering
from schema.core.context import Context
from schema.core.declarations import Entity, Many
from schema.core.paging import window_of
from schema.core.rows import Page, Row, page_of
from tenants.core.actor import Actor
from tenants.core.children import count_children, select_children, select_written
from tenants.core.expressions import ALWAYS, Expression, every
from tenants.core.selecting import (
    COUNTED,
    Order,
    Outputs,
    Window,
    columns_of,
    count_each,
    select_by_ids,
    select_pages,
    select_references,
)
from tenants.core.source import AnySource
from tenants.core.spelling import Spelling

_NONE: Mapping[str, Any] = {}


async def load_rows(
    context: Context, source: AnySource, wanted: Outputs, keys: Sequence[UUID], *, reference: bool
) -> Mapping[UUID, Record | Row]:
    """The rows with these keys: those the viewer may see as records and, with `reference`, the others by name."""
    found: dict[UUID, Record | Row] = {}
    if context.actor.may(source.reads):
        found.update(await select_by_ids(source=source, actor=context.actor, columns=wanted, ids=keys))
    outside = [key for key in keys if key not in found] if reference else []
    if outside:
        named = await select_references(source=source, columns=naming(source), ids=outside)
        found.update({key: Row(source, record, context, reference=True) for key, record in named.items()})
    context.served += len(found)
    return found


def naming(source: AnySource) -> tuple[str, ...]:
    """The columns that an edge shows of a row outside the reader's scope."""
    return tuple(dict.fromkeys(("id", source.label, "version")))


@dataclass(frozen=True, slots=True)
class Brood:
    """The children of a level of parents: which, in what order, how many of each, with which columns."""

    source: AnySource
    key: str
    wanted: Outputs
    window: Window
    where: Expression

    @property
    def shape(self) -> Hashable:
        """Equal for two lists that ask for the same children."""
        return self.source.name, self.key, self.wanted, self.window, repr(self.where)

    @property
    def kind(self) -> Hashable:
        """Equal for two lists that tell the same of the same children, however it is written."""
        return self.source.name, self.key, columns_of(self.wanted), self.window, repr(self.where)


def brood(
    context: Context, declared: Many, entity: Entity, *, wanted: Outputs, arguments: Mapping[str, Any] = _NONE
) -> Brood:
    """What these arguments ask of a list. Raises `Forbidden`, `BadInput` or `LimitExceeded`."""
    source = declared.target
    context.actor.require(source.reads)
    if declared.bare:
        window = Window(order=declared.order, limit=PAGE_MOST + 1)
    else:
        order = ordering(context, entity, arguments.get("orderBy")) or declared.order
        window = window_of(source=source, order=order, arguments=arguments, context=context)
    where = every(declared.where, Conditions(context).where(entity, arguments.get("where") or {}))
    return Brood(source, declared.key, with_keys(wanted, window), window, where)


Counting = Callable[[UUID], Callable[[], Awaitable[int]]]


async def load_children(
    context: Context, asked: Brood, parents: Sequence[UUID], counting: Counting
) -> Mapping[UUID, Page]:
    """A page for each parent; `counting` gives what counts all children of one."""
    found = await select_children(
        source=asked.source,
        actor=context.actor,
        columns=asked.wanted,
        key=asked.key,
        parents=parents,
        where=asked.where,
        window=asked.window,
    )
    return {
        parent: page_of(
            source=asked.source,
            window=asked.window,
            records=found[parent],
            context=context,
            count=counting(parent),
        )
        for parent in parents
    }


async def load_written(
    context: Context, asked: Brood, spelling: Spelling, parents: Sequence[UUID]
) -> Mapping[UUID, tuple[int, Fragment]]:
    """The children of a page for each parent: how many they are, and the list that Postgres writes of them."""
    found = await select_written(
        source=asked.source,
        actor=context.actor,
        spelling=spelling,
        key=asked.key,
        parents=parents,
        where=asked.where,
        window=asked.window,
    )
    context.served += sum(count for count, _ in found.values())
    return {parent: (count, Fragment(text)) for parent, (count, text) in found.items()}


async def load_counts(context: Context, asked: Brood, parents: Sequence[UUID]) -> Mapping[UUID, int]:
    """How many children each parent has in all, as far as the viewer may see them."""
    counts = await count_children(
        source=asked.source, actor=context.actor, key=asked.key, parents=parents, where=asked.where
    )
    return {parent: counts.get(parent, 0) for parent in parents}


async def load_page(
    *,
    context: Context,
    entity: Entity,
    order: tuple[Order, ...],
    wanted: Outputs,
    arguments: Mapping[str, Any],
    where: Expression = ALWAYS,
) -> Page:
    """One page of everything the viewer may see of the entity, within `where`."""
    (page,) = await load_pages(
        context=context, entity=entity, order=order, wanted=wanted, arguments=arguments, wheres=[where]
    )
    return page


async def load_pages(
    *,
    context: Context,
    entity: Entity,
    order: tuple[Order, ...],
    wanted: Outputs,
    arguments: Mapping[str, Any],
    wheres: Sequence[Expression],
    counted: bool = False,
) -> list[Page]:
    """The same page within each of `wheres`, one statement for as many as a page may have rows; `counted` says that the
    total will be asked for."""
    source, actor = entity.source, context.actor
    actor.require(source.reads)
    window = window_of(
        source=source,
        order=ordering(context, entity, arguments.get("orderBy")) or order,
        arguments=arguments,
        context=context,
    )
    asked = Conditions(context).where(entity, arguments.get("where") or {})
    listed = with_keys(wanted, window)
    pages: list[Page] = []
    for begin in range(0, len(wheres), PAGE_MOST):
        within = [every(where, asked) for where in wheres[begin : begin + PAGE_MOST]]
        found = await select_pages(
            source=source, actor=actor, columns=listed, wheres=within, window=window, counted=counted
        )
        counts = _Counts(source, actor, within, _told(found) if counted else None)
        pages += [
            page_of(source=source, window=window, records=records, context=context, count=counts.of(place))
            for place, records in enumerate(found)
        ]
    return pages


def _told(pages: Sequence[Sequence[Record]]) -> list[int] | None:
    """The total that came with the rows, if it did."""
    total = pages[0][0].get(COUNTED) if len(pages) == 1 and pages[0] else None
    return None if total is None else [total]


@dataclass(slots=True)
class _Counts:
    """How many rows each of several lists has, counted together once the first is asked for."""

    source: AnySource
    actor: Actor
    wheres: Sequence[Expression]
    counted: list[int] | None = None

    def of(self, place: int) -> Callable[[], Awaitable[int]]:
        async def count() -> int:
            if self.counted is None:
                self.counted = await count_each(source=self.source, actor=self.actor, wheres=self.wheres)
            return self.counted[place]

        return count


def with_keys(wanted: Outputs, window: Window) -> Outputs:
    """What is asked for and the columns of the ordering, of which cursors are made."""
    return tuple(dict.fromkeys((*wanted, *(key.column for key in window.keys))))
