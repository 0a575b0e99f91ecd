"""Training as pure rules: a session fills up to its seats, the rest wait, and move up in the order they came.

a session:  SCHEDULED → COMPLETED, or CANCELLED before; POSTPONED and, with a new date, SCHEDULED again
a place in it:  ENROLLED or WAITING → ENROLLED → ATTENDED or ABSENT; WITHDRAWN, and UNSEATED for who waited in vain
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from tenants.core.errors import Invalid, Refusal, WrongState

T = TypeVar("T")


class CourseKind(StrEnum):
    """When in working life a course is taken, or what it is about."""

    PRE_JOB = "PRE_JOB"
    BRIDGING = "BRIDGING"
    ON_THE_JOB = "ON_THE_JOB"
    SERVICE = "SERVICE"
    SAFETY = "SAFETY"
    COMPLIANCE = "COMPLIANCE"


class TrainingSessionStatus(StrEnum):
    """Where a session stands."""

    SCHEDULED = "SCHEDULED"
    POSTPONED = "POSTPONED"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"


class TrainingRecordStatus(StrEnum):
    """What became of somebody's place in a session."""

    ENROLLED = "ENROLLED"
    WAITING = "WAITING"
    ATTENDED = "ATTENDED"
    ABSENT = "ABSENT"
    WITHDRAWN = "WITHDRAWN"
    UNSEATED = "UNSEATED"


class TrainingAction(StrEnum):
    """What can be done with a session; each is the name of a mutation."""

    UPDATE_TRAINING_SESSION = "UPDATE_TRAINING_SESSION"
    POSTPONE_TRAINING_SESSION = "POSTPONE_TRAINING_SESSION"
    COMPLETE_TRAINING_SESSION = "COMPLETE_TRAINING_SESSION"
    CANCEL_TRAINING_SESSION = "CANCEL_TRAINING_SESSION"
    ENROL_IN_TRAINING = "ENROL_IN_TRAINING"


class AlreadyEnrolled(Refusal):
    """{name} has a place in this session already, or waits for one."""

    code = "TAKEN"
    zh = "{name} 已报名或已在候补名单中。"


class HasLeft(Refusal):
    """{name} has left and takes no training."""

    code = "NOT_EMPLOYED"
    zh = "{name} 已离职，不能参加培训。"


R, S, A = TrainingRecordStatus, TrainingSessionStatus, TrainingAction

SEATED = frozenset({R.ENROLLED, R.ATTENDED, R.ABSENT})
"""They hold a seat."""
LEAVING = frozenset({R.ENROLLED, R.WAITING})
"""They may still withdraw."""

# From which states an action may be taken.
FROM: Mapping[TrainingAction, frozenset[TrainingSessionStatus]] = {
    A.UPDATE_TRAINING_SESSION: frozenset({S.SCHEDULED, S.POSTPONED}),
    A.POSTPONE_TRAINING_SESSION: frozenset({S.SCHEDULED}),
    A.COMPLETE_TRAINING_SESSION: frozenset({S.SCHEDULED}),
    A.CANCEL_TRAINING_SESSION: frozenset({S.SCHEDULED, S.POSTPONED}),
    A.ENROL_IN_TRAINING: frozenset({S.SCHEDULED}),
}
MOST_SEATS = 1_000
BEST_SCORE = Decimal(100)
BEST_EVALUATION = 5


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules need to know of a session."""

    status: TrainingSessionStatus
    has_begun: bool


def require(action: TrainingAction, *, standing: Standing) -> None:
    """Raises `WrongState` unless the action may be taken now; nothing is completed before it begins."""
    if action not in available(standing=standing):
        raise WrongState(state=standing.status.value)


def available(*, standing: Standing) -> frozenset[TrainingAction]:
    """The actions that the rules allow now, whoever asks."""
    actions = frozenset(action for action, states in FROM.items() if standing.status in states)
    return actions if standing.has_begun else actions - {TrainingAction.COMPLETE_TRAINING_SESSION}


def after_update(status: TrainingSessionStatus, *, dated: bool) -> TrainingSessionStatus:
    """A session that was put off stands on the calendar again once it is given a new date."""
    return S.SCHEDULED if dated else status


def placed(*, seats: int, taken: int) -> TrainingRecordStatus:
    """What a newcomer gets: a seat while there is one, else a place on the waiting list."""
    return R.ENROLLED if taken < seats else R.WAITING


def moving_up(*, seats: int, taken: int, waiting: Sequence[T]) -> Sequence[T]:
    """Who of those waiting, first come first, gets the seats that are free."""
    return waiting[: max(0, seats - taken)]


def require_leaving(status: TrainingRecordStatus) -> None:
    """Raises `WrongState` for who has no place to give back."""
    if status not in LEAVING:
        raise WrongState(state=status.value)


def attendance(status: TrainingRecordStatus, *, attended: bool, session: Standing) -> TrainingRecordStatus:
    """What the list at the door comes to. It can be put right until the session is completed.

    Raises `WrongState` for who holds no seat, before the session begins and after it is completed.
    """
    if status not in SEATED:
        raise WrongState(state=status.value)
    if session.status is not TrainingSessionStatus.SCHEDULED or not session.has_begun:
        raise WrongState(state=session.status.value)
    return R.ATTENDED if attended else R.ABSENT


def at_the_end(status: TrainingRecordStatus) -> TrainingRecordStatus:
    """Who was not ticked off was absent; who still waited was not seated."""
    return {R.ENROLLED: R.ABSENT, R.WAITING: R.UNSEATED}.get(status, status)


def called_off(status: TrainingRecordStatus) -> TrainingRecordStatus:
    """Nobody keeps a seat in a session that is called off; what was ticked off stays."""
    return R.UNSEATED if status in LEAVING else status


def require_times(*, starts_at: datetime, ends_at: datetime) -> None:
    """Raises `Invalid` unless it ends after it starts."""
    if ends_at <= starts_at:
        raise Invalid(field=("ends_at",), detail=f"<= {starts_at.isoformat()}")


def checked_seats(seats: int, *, taken: int = 0) -> int:
    """Seats as given; raises `Invalid` for none, too many, or fewer than are taken."""
    if not max(1, taken) <= seats <= MOST_SEATS:
        raise Invalid(field=("seats",), detail=f"{max(1, taken)} – {MOST_SEATS}")
    return seats


def checked_score(score: Decimal) -> Decimal:
    """A mark from 0 to 100, in tenths; raises `Invalid`."""
    if not 0 <= score <= BEST_SCORE or score != round(score, 1):
        raise Invalid(field=("score",), detail=f"0.0 – {BEST_SCORE}")
    return round(score, 1)


def checked_evaluation(evaluation: int) -> int:
    """What a participant thought of it, from 1 (nothing) to 5 (much); raises `Invalid`."""
    if not 1 <= evaluation <= BEST_EVALUATION:
        raise Invalid(field=("evaluation",), detail=f"1 – {BEST_EVALUATION}")
    return evaluation


def checked_hours(hours: Decimal) -> Decimal:
    """Lesson hours, in halves up to 400; raises `Invalid`."""
    if not 0 < hours <= 400 or hours * 2 != round(hours * 2):
        raise Invalid(field=("hours",), detail="0.5 – 400")
    return round(hours, 1)
