"""Where the values of a level stand in the answer; a path is worked out only for an error."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

Path: TypeAlias = list[str | int]


class Place(Protocol):
    """Where each value of a column stands."""

    def path(self, index: int) -> Path:
        """The path of the value at this index."""
        ...


class Root:
    """The answer itself."""

    __slots__ = ()

    def path(self, index: int) -> Path:  # noqa: ARG002 - there is one answer
        return []


@dataclass(slots=True)
class Under:
    """A field of each object of a level."""

    outer: Place
    key: str

    def path(self, index: int) -> Path:
        return [*self.outer.path(index), self.key]


@dataclass(slots=True)
class Picked:
    """Some values of a column."""

    outer: Place
    indices: Sequence[int]

    def path(self, index: int) -> Path:
        return self.outer.path(self.indices[index])


@dataclass(slots=True)
class Items:
    """The items of a column of lists, one list after the other."""

    outer: Place
    lists: Sequence[Sequence[object]]

    def path(self, index: int) -> Path:
        for number, items in enumerate(self.lists):
            if index < len(items):
                return [*self.outer.path(number), index]
            index -= len(items)
        raise IndexError(index)
