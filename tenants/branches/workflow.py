"""The tree, and a branch's life in it, as pure rules.

    PROPOSED → ASSESSED → APPROVED → PREPARING → OPEN ⇄ SUSPENDED → CLOSING → CLOSED

Opening and closing are approved by somebody else. What is not to be opened after all is abandoned; what was to be
closed may be kept.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from tenants.core.errors import Refusal, WrongState


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
    ABANDONED = "ABANDONED"


class BranchAction(StrEnum):
    """What can be done with a branch in its life; each is the name of a mutation."""

    ASSESS_BRANCH = "ASSESS_BRANCH"
    REQUEST_OPENING = "REQUEST_OPENING"
    START_PREPARING = "START_PREPARING"
    OPEN_BRANCH = "OPEN_BRANCH"
    SUSPEND_BRANCH = "SUSPEND_BRANCH"
    RESUME_BRANCH = "RESUME_BRANCH"
    ABANDON_BRANCH = "ABANDON_BRANCH"
    PROPOSE_CLOSING = "PROPOSE_CLOSING"
    HAND_OVER_BRANCH = "HAND_OVER_BRANCH"
    CLOSE_BRANCH = "CLOSE_BRANCH"


class AssessmentVerdict(StrEnum):
    """What an assessment comes to."""

    FEASIBLE = "FEASIBLE"
    NOT_FEASIBLE = "NOT_FEASIBLE"


class HeadquartersStays(Refusal):
    """Headquarters is neither suspended nor closed."""

    code = "WRONG_LEVEL"
    zh = "总部不得暂停营业或关闭。"


class AwaitsApproval(Refusal):
    """A request about {name} still waits for approval."""

    code = "ALREADY_REQUESTED"
    zh = "{name} 有待审批的申请。"


class TakesOnNothing(Refusal):
    """{name} is {state} and takes on nothing new."""

    code = "WRONG_STATE"
    zh = "{name} 当前状态为 {state}，不再受理新业务。"


S, A = BranchStatus, BranchAction

# A unit enters the books alive; it takes on people and customers only where it can serve them.
ENDED = frozenset({S.CLOSED, S.ABANDONED})
BEGINNINGS = frozenset(BranchStatus) - ENDED - {S.CLOSING}
TAKES_ON = frozenset({BranchStatus.PREPARING, BranchStatus.OPEN, BranchStatus.SUSPENDED})
HAS_OPENED = frozenset({BranchStatus.OPEN, BranchStatus.SUSPENDED})

_HEIGHT = {BranchLevel.HQ: 0, BranchLevel.REGION: 1, BranchLevel.BRANCH: 2, BranchLevel.GROUP: 3}

# From which states an action may be taken.
FROM: Mapping[BranchAction, frozenset[BranchStatus]] = {
    A.ASSESS_BRANCH: frozenset({S.PROPOSED, S.ASSESSED}),
    A.REQUEST_OPENING: frozenset({S.ASSESSED}),
    A.START_PREPARING: frozenset({S.APPROVED}),
    A.OPEN_BRANCH: frozenset({S.PREPARING}),
    A.SUSPEND_BRANCH: frozenset({S.OPEN}),
    A.RESUME_BRANCH: frozenset({S.SUSPENDED, S.CLOSING}),
    A.ABANDON_BRANCH: frozenset({S.PROPOSED, S.ASSESSED, S.APPROVED}),
    A.PROPOSE_CLOSING: frozenset({S.PREPARING, S.OPEN, S.SUSPENDED}),
    A.HAND_OVER_BRANCH: frozenset({S.CLOSING}),
    A.CLOSE_BRANCH: frozenset({S.CLOSING}),
}
_NEVER_AT_THE_TOP = frozenset({A.SUSPEND_BRANCH, A.ABANDON_BRANCH, A.PROPOSE_CLOSING})
# What is asked for must still be so when it is approved.
_NOT_WHILE_ASKED = frozenset({A.ASSESS_BRANCH, A.REQUEST_OPENING, A.ABANDON_BRANCH, A.PROPOSE_CLOSING})


def require_taking_on(status: BranchStatus, *, name: str, field: tuple[str, ...]) -> None:
    """Raises `TakesOnNothing` for a branch that cannot serve new people or customers."""
    if status not in TAKES_ON:
        raise TakesOnNothing(field=field, name=name, state=status.value)


def require_living(status: BranchStatus, *, name: str, field: tuple[str, ...]) -> None:
    """Raises `TakesOnNothing` for a branch that has ended: nobody would do what begins there."""
    if status in ENDED:
        raise TakesOnNothing(field=field, name=name, state=status.value)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules need to know of a branch: its name, level and state, whether it ever opened, and whether a
    request about it waits for approval."""

    name: str
    level: BranchLevel
    status: BranchStatus
    has_opened: bool = False
    awaits_approval: bool = False


def require(action: BranchAction, *, standing: Standing) -> None:
    """Raises `WrongState`, `HeadquartersStays` or `AwaitsApproval` unless the action may be taken now."""
    if standing.status not in FROM[action]:
        raise WrongState(state=standing.status.value)
    if standing.level is BranchLevel.HQ and action in _NEVER_AT_THE_TOP:
        raise HeadquartersStays
    if standing.awaits_approval and action in _NOT_WHILE_ASKED:
        raise AwaitsApproval(name=standing.name)


def available(*, standing: Standing) -> frozenset[BranchAction]:
    """The actions that the rules allow now, whoever asks."""
    without = _NEVER_AT_THE_TOP if standing.level is BranchLevel.HQ else frozenset()
    without |= _NOT_WHILE_ASKED if standing.awaits_approval else frozenset()
    return frozenset(action for action, states in FROM.items() if standing.status in states) - without


def after_assessment(verdict: AssessmentVerdict) -> BranchStatus:
    """What does not pay goes back to who proposed it."""
    return S.ASSESSED if verdict is AssessmentVerdict.FEASIBLE else S.PROPOSED


def after_resuming(standing: Standing) -> BranchStatus:
    """What never opened goes on preparing."""
    return S.OPEN if standing.has_opened else S.PREPARING


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
