"""What a read gives the types: rows with their source, and pages of rows."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from asyncpg import Record

from schema.core.context import Context
from tenants.core.errors import Forbidden
from tenants.core.sealing import opened
from tenants.core.selecting import Window
from tenants.core.source import AnySource


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a source, as far as it was read. A `reference` names a row outside the reader's scope."""

    source: AnySource
    record: Record
    context: Context
    reference: bool = False

    def value(self, column: str) -> Any:
        """The column's value, covered where this reader may only have it so; a clear confidential one is noted.

        Raises `Forbidden` when they may not have it at all.
        """
        if self.reference and column not in ("id", "version", self.source.label):
            raise Forbidden(permission=self.source.reads.value)
        if column in self.source.confidential:
            return self._confidential(column)
        held = self.record[column]
        return orjson.loads(held) if held is not None and self.source.columns[column].json else held

    def _confidential(self, column: str) -> object:
        source, held, mask = self.source, self.record[column], self.source.masks.get(column)
        clear = self.record.get(f"?{column}", True)
        if not clear and mask is None:
            raise Forbidden(permission=source.guards[column].value)
        if held is None:
            return None
        if source.columns[column].sealed:
            vault = self.context.vault
            held = opened(source.model, column=column, id=self.record["id"], sealed=held, vault=vault)
        if not clear and mask is not None:
            return mask.cover(held)
        self.context.readings.shown(source=source, id=self.record["id"], column=column)
        return held


@dataclass(slots=True)
class Edge:
    """One row of a page, with the cursor that leads to it."""

    page: "Page"
    place: int

    @property
    def node(self) -> Row:
        return self.page.nodes[self.place]

    @property
    def cursor(self) -> str:
        return self.page.cursors[self.place]


@dataclass(slots=True)
class Page:
    """One window of a list. `count` is awaited only when `totalCount` is asked for."""

    source: AnySource
    window: Window
    records: Sequence[Record]
    more: bool
    context: Context
    count: Callable[[], Awaitable[int]]
    _nodes: list[Row] | None = None
    _cursors: list[str] | None = None

    @property
    def nodes(self) -> list[Row]:
        """The same rows each time: what is worked out for a level knows them by identity."""
        if self._nodes is None:
            self._nodes = [Row(self.source, record, self.context) for record in self.records]
        return self._nodes

    @property
    def edges(self) -> list[Edge]:
        return [Edge(self, place) for place in range(len(self.records))]

    @property
    def page_info(self) -> "Page":
        return self

    @property
    def cursors(self) -> list[str]:
        """One for each row."""
        if self._cursors is None:
            self._cursors = self._sealed(self.records)
        return self._cursors

    def _cursor(self, place: int) -> str | None:
        if not self.records:
            return None
        return self._cursors[place] if self._cursors else self._sealed([self.records[place]])[0]

    def _sealed(self, records: Sequence[Record]) -> list[str]:
        return self.context.cursors.sealer(source=self.source, keys=self.window.keys)(records)

    @property
    def has_next_page(self) -> bool:
        """Backwards, the cursor the page ends before stands for what follows."""
        return self.window.position is not None if self.window.backward else self.more

    @property
    def has_previous_page(self) -> bool:
        return self.more if self.window.backward else self.window.position is not None

    @property
    def start_cursor(self) -> str | None:
        return self._cursor(0)

    @property
    def end_cursor(self) -> str | None:
        return self._cursor(-1)


def page_of(
    *,
    source: AnySource,
    window: Window,
    records: Sequence[Record],
    context: Context,
    count: Callable[[], Awaitable[int]],
) -> Page:
    """The page, from one record more than it shows: the extra one only says that there is more."""
    shown = list(records[: window.limit - 1])
    if window.backward:
        shown.reverse()
    context.served += len(shown)
    return Page(source, window, shown, len(records) >= window.limit, context, count)
