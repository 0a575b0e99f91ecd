"""Temporary project groups as pure rules: ACTIVE → DISSOLVED, at the end date at the latest."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from tenants.core.errors import Invalid, WrongState


class ProjectGroupStatus(StrEnum):
    """Where a project group stands."""

    ACTIVE = "ACTIVE"
    DISSOLVED = "DISSOLVED"


class ProjectGroupAction(StrEnum):
    """What can be done with a project group; each is the name of a mutation."""

    UPDATE_PROJECT_GROUP = "UPDATE_PROJECT_GROUP"
    ADD_PROJECT_GROUP_MEMBER = "ADD_PROJECT_GROUP_MEMBER"
    REMOVE_PROJECT_GROUP_MEMBER = "REMOVE_PROJECT_GROUP_MEMBER"
    DISSOLVE_PROJECT_GROUP = "DISSOLVE_PROJECT_GROUP"


# From which states an action may be taken.
FROM: Mapping[ProjectGroupAction, frozenset[ProjectGroupStatus]] = dict.fromkeys(
    ProjectGroupAction, frozenset({ProjectGroupStatus.ACTIVE})
)


def require(action: ProjectGroupAction, *, status: ProjectGroupStatus) -> None:
    """Raises `WrongState` unless the action may be taken from there."""
    if status not in FROM[action]:
        raise WrongState(state=status.value)


def available(*, status: ProjectGroupStatus) -> frozenset[ProjectGroupAction]:
    """The actions that the rules allow now, whoever asks."""
    return frozenset(action for action, states in FROM.items() if status in states)


def checked_end(ends_on: date, *, starts_on: date, today: date) -> date:
    """The last day of a group; raises `Invalid` for one that is past, or before it starts."""
    first = max(starts_on, today)
    if ends_on < first:
        raise Invalid(field=("ends_on",), detail=f">= {first}")
    return ends_on
