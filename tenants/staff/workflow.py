"""Employment as pure rules: applicant to leaver."""

from collections.abc import Mapping
from enum import StrEnum

from tenants.core.errors import WrongState


class EmploymentState(StrEnum):
    """Where a person's employment stands."""

    APPLICANT = "APPLICANT"
    PROBATION = "PROBATION"
    REGULAR = "REGULAR"
    SUSPENDED = "SUSPENDED"
    RESIGNED = "RESIGNED"
    DISMISSED = "DISMISSED"
    RETIRED = "RETIRED"


LEFT = frozenset({EmploymentState.RESIGNED, EmploymentState.DISMISSED, EmploymentState.RETIRED})
# How a file may begin: whoever left was somebody before.
BEGINNINGS = frozenset({EmploymentState.APPLICANT, EmploymentState.PROBATION, EmploymentState.REGULAR})
AT_WORK = frozenset({EmploymentState.PROBATION, EmploymentState.REGULAR})
EMPLOYED = frozenset({EmploymentState.PROBATION, EmploymentState.REGULAR, EmploymentState.SUSPENDED})

# A leaver who comes back applies again; nothing else leads out of having left.
MOVES: Mapping[EmploymentState, frozenset[EmploymentState]] = {
    EmploymentState.APPLICANT: frozenset({EmploymentState.PROBATION, EmploymentState.REGULAR}),
    EmploymentState.PROBATION: frozenset({EmploymentState.REGULAR, EmploymentState.SUSPENDED} | LEFT),
    EmploymentState.REGULAR: frozenset({EmploymentState.SUSPENDED} | LEFT),
    EmploymentState.SUSPENDED: frozenset({EmploymentState.REGULAR} | LEFT),
    EmploymentState.RESIGNED: frozenset({EmploymentState.APPLICANT}),
    EmploymentState.DISMISSED: frozenset(),
    EmploymentState.RETIRED: frozenset({EmploymentState.APPLICANT}),
}


def may_become(*, before: EmploymentState, after: EmploymentState) -> bool:
    """Whether employment may go from one state to the other."""
    return after in MOVES[before]


class StaffAction(StrEnum):
    """What can be done with a member of staff; each is the name of a mutation."""

    UPDATE_STAFF_MEMBER = "UPDATE_STAFF_MEMBER"
    CHANGE_EMPLOYMENT = "CHANGE_EMPLOYMENT"
    CONFIRM_PROBATION = "CONFIRM_PROBATION"
    EXTEND_PROBATION = "EXTEND_PROBATION"
    GRADE_STAFF_MEMBER = "GRADE_STAFF_MEMBER"
    REQUEST_STAFF_GRADE = "REQUEST_STAFF_GRADE"
    RECERTIFY_STAFF_GRADE = "RECERTIFY_STAFF_GRADE"
    GIVE_NOTICE = "GIVE_NOTICE"
    TRANSFER_STAFF_MEMBER = "TRANSFER_STAFF_MEMBER"


# From which states an action may be taken.
FROM: Mapping[StaffAction, frozenset[EmploymentState]] = {
    StaffAction.UPDATE_STAFF_MEMBER: frozenset(EmploymentState),
    StaffAction.CHANGE_EMPLOYMENT: frozenset(state for state, after in MOVES.items() if after),
    StaffAction.CONFIRM_PROBATION: frozenset({EmploymentState.PROBATION}),
    StaffAction.EXTEND_PROBATION: frozenset({EmploymentState.PROBATION}),
    StaffAction.GRADE_STAFF_MEMBER: EMPLOYED,
    StaffAction.REQUEST_STAFF_GRADE: EMPLOYED,
    StaffAction.RECERTIFY_STAFF_GRADE: EMPLOYED,
    StaffAction.GIVE_NOTICE: EMPLOYED,
    StaffAction.TRANSFER_STAFF_MEMBER: frozenset(EmploymentState) - LEFT,
}


def require(action: StaffAction, *, state: EmploymentState) -> None:
    """Raises `WrongState` unless the action may be taken there."""
    if state not in FROM[action]:
        raise WrongState(state=state.value)


def available(*, state: EmploymentState) -> frozenset[StaffAction]:
    """The actions that the rules allow now, whoever asks."""
    return frozenset(action for action, states in FROM.items() if state in states)
