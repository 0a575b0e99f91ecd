"""What happened to records, and who waits to hear of it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that was committed: `name` is the event's, e.g. `complaint.changed`, `entity` the changed type's."""

    name: str
    entity: str
    key: UUID
    branch_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Watch:
    """Which happenings a subscription waits for: those of one object, or of all, or of all at one branch."""

    entity: str
    names: frozenset[str]
    key: UUID | None = None
    branch_id: UUID | None = None

    def covers(self, happening: Happening) -> bool:
        return (
            happening.entity == self.entity
            and happening.name in self.names
            and self.key in (None, happening.key)
            and self.branch_id in (None, happening.branch_id)
        )


class Feed(Protocol):
    """The happenings one subscription waits for, from the moment it is made until it is closed.

    Raises a `Denial` when it cannot go on.
    """

    @property
    def watch(self) -> Watch: ...

    def __aiter__(self) -> AsyncIterator[Happening]: ...

    def close(self) -> None: ...


class Feeds(Protocol):
    """Where the feeds of one tenant come from."""

    def watch(self, watch: Watch) -> Feed: ...
