"""The tree as pure rules."""

from enum import StrEnum
from uuid import UUID


class BranchLevel(StrEnum):
    """How high a unit stands; a unit hangs below one of a higher level."""

    HQ = "HQ"
    REGION = "REGION"
    BRANCH = "BRANCH"
    GROUP = "GROUP"


class BranchStatus(StrEnum):
    """Where a branch is in its life."""

    PROPOSED = "PROPOSED"
    ASSESSED = "ASSESSED"
    APPROVED = "APPROVED"
    PREPARING = "PREPARING"
    OPEN = "OPEN"
    SUSPENDED = "SUSPENDED"
    CLOSING = "CLOSING"
    CLOSED = "CLOSED"


# A unit enters the books alive; it takes on people and customers only where it can serve them.
BEGINNINGS = frozenset(BranchStatus) - {BranchStatus.CLOSING, BranchStatus.CLOSED}
TAKES_ON = frozenset({BranchStatus.PREPARING, BranchStatus.OPEN, BranchStatus.SUSPENDED})
HAS_OPENED = frozenset({BranchStatus.OPEN, BranchStatus.SUSPENDED})

_HEIGHT = {BranchLevel.HQ: 0, BranchLevel.REGION: 1, BranchLevel.BRANCH: 2, BranchLevel.GROUP: 3}


def may_stand_below(*, level: BranchLevel, parent: BranchLevel | None) -> bool:
    """Only headquarters stands at the top; everything else below a unit of a higher level."""
    if parent is None:
        return level is BranchLevel.HQ
    return _HEIGHT[level] > _HEIGHT[parent]


def path_of(*, id: UUID, parent_path: str) -> str:
    """The materialised path: ids from the top down to the unit itself, each followed by a slash."""
    return f"{parent_path}{id.hex}/"


def key_of_path(path: str) -> UUID:
    """The id of the unit a path leads to."""
    return UUID(hex=path.rstrip("/").rsplit("/", 1)[-1])
