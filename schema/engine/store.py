"""What one snapshot or unit of work has read already: nothing is asked for twice."""

from collections.abc import Awaitable, Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias
from uuid import UUID

from asyncpg import Record
from orjson import Fragment

from schema.core.context import Context
from schema.core.loading import Brood, load_children, load_counts, load_rows, load_written
from schema.core.rows import Page, Row
from tenants.core.selecting import Outputs, columns_of
from tenants.core.source import AnySource
from tenants.core.spelling import Spelling

Shelf: TypeAlias = dict[UUID, Record | Row | None]


class Store:
    """Rows by key and pages by parent, each with the columns they were read for."""

    __slots__ = ("_announced", "_context", "_named", "_pages", "_rows", "_seen", "_written")

    def __init__(self, context: Context) -> None:
        self._context = context
        self._rows: dict[Hashable, Shelf] = {}
        self._named: dict[str, dict[UUID, Any]] = {}
        self._announced: dict[Hashable, dict[UUID, None]] = {}
        self._pages: dict[Hashable, dict[UUID, Page]] = {}
        self._written: dict[Hashable, dict[UUID, Fragment]] = {}
        self._seen: dict[Hashable, set[UUID]] = {}

    def announce(self, source: AnySource, wanted: Outputs, keys: Iterable[UUID], *, reference: bool) -> None:
        """Tells that these rows will be asked for: they come with the first of their kind."""
        self._announced.setdefault((source.name, wanted, reference), {}).update(dict.fromkeys(keys))

    async def rows(
        self, source: AnySource, wanted: Outputs, keys: Iterable[UUID], *, reference: bool
    ) -> Mapping[UUID, Record | Row | None]:
        """The rows with these keys, and perhaps others; None for one the viewer may not see."""
        kind = (source.name, wanted, reference)
        shelf = self._rows.setdefault(kind, {})
        asked = dict.fromkeys(keys)
        announced = self._announced.pop(kind, None)
        if announced:
            asked.update(announced)
        missing = [key for key in asked if key not in shelf]
        if missing:
            found = await load_rows(self._context, source, wanted, missing, reference=reference)
            shelf.update((key, found.get(key)) for key in missing)
            self._serve_once((source.name, columns_of(wanted), reference), dict.fromkeys(found, 1))
        return shelf

    def named(self, source: AnySource, keys: Iterable[UUID]) -> Mapping[UUID, Any]:
        """Rows that are known to be there and of which the key is all that is shown: they need not be read."""
        shelf = self._named.setdefault(source.name, {})
        missing = {key: 1 for key in keys if key not in shelf}
        if missing:
            shelf.update((key, {"id": key}) for key in missing)
            self._context.served += len(missing)
            self._serve_once((source.name, frozenset(("id",)), True), missing)
        return shelf

    async def written(self, asked: Brood, spelling: Spelling, parents: Sequence[UUID]) -> Mapping[UUID, Fragment]:
        """The list of its children for each parent at least, as Postgres writes it."""
        shelf = self._written.setdefault((asked.shape, spelling), {})
        missing = [parent for parent in dict.fromkeys(parents) if parent not in shelf]
        if missing:
            found = await load_written(self._context, asked, spelling, missing)
            shelf.update((parent, text) for parent, (_, text) in found.items())
            self._serve_once(asked.kind, {parent: count for parent, (count, _) in found.items()})
        return shelf

    async def children(self, asked: Brood, parents: Sequence[UUID]) -> Mapping[UUID, Page]:
        """A page for each parent at least."""
        shelf = self._pages.setdefault(asked.shape, {})
        missing = [parent for parent in dict.fromkeys(parents) if parent not in shelf]
        if missing:
            tally = _Tally(self._context, asked, missing)
            found = await load_children(self._context, asked, missing, tally.of)
            shelf.update(found)
            self._serve_once(asked.kind, {parent: len(page.records) for parent, page in found.items()})
        return shelf

    def _serve_once(self, kind: Hashable, counts: Mapping[UUID, int]) -> None:
        """Takes back what was counted as served although the same was before, only written otherwise."""
        seen = self._seen.setdefault(kind, set())
        if seen:
            self._context.served -= sum(count for key, count in counts.items() if key in seen)
        seen.update(counts)


class _Tally:
    """Counts the children of a level of parents, all of them when the first is asked for."""

    __slots__ = ("_asked", "_context", "_counts", "_parents")

    def __init__(self, context: Context, asked: Brood, parents: Sequence[UUID]) -> None:
        self._context = context
        self._asked = asked
        self._parents = parents
        self._counts: Mapping[UUID, int] | None = None

    def of(self, parent: UUID) -> Callable[[], Awaitable[int]]:
        async def count() -> int:
            if self._counts is None:
                self._counts = await load_counts(self._context, self._asked, self._parents)
            return self._counts[parent]

        return count
