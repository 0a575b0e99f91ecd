"""The objects of one level, in the order they stand in the answer."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from asyncpg import Record

from schema.core.context import Context
from schema.core.rows import Row
from schema.engine.places import Picked, Place
from tenants.core.source import AnySource


@dataclass(slots=True)
class Level:
    """Objects of one type. Of an entity they are records of its source; those at `outside` only name rows out of the
    reader's scope."""

    objects: list[Any]
    place: Place
    source: AnySource | None = None
    outside: frozenset[int] = frozenset()
    _rows: list[Row] = field(default_factory=list)

    def part(self, indices: Sequence[int]) -> "Level":
        """Some of the objects."""
        outside = frozenset(at for at, index in enumerate(indices) if index in self.outside)
        return Level([self.objects[at] for at in indices], Picked(self.place, indices), self.source, outside)

    def rows(self, context: Context) -> list[Row]:
        """The records as computed fields take them."""
        if not self._rows and self.source is not None:
            self._rows = [
                Row(self.source, record, context, reference=place in self.outside)
                for place, record in enumerate(self.objects)
            ]
        return self._rows


def level_of_rows(source: AnySource, found: list[Any], place: Place) -> Level:
    """A level of records from records and rows."""
    if Row not in set(map(type, found)):
        return Level(found, place, source)
    records: list[Record] = [item.record if type(item) is Row else item for item in found]
    outside = frozenset(at for at, item in enumerate(found) if type(item) is Row and item.reference)
    return Level(records, place, source, outside)
