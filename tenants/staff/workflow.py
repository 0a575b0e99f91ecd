"""Employment as pure rules: applicant to leaver."""

from collections.abc import Mapping
from enum import StrEnum


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
