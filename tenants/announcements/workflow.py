"""An announcement as pure rules: it is read and confirmed until it is withdrawn."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tenants.core.errors import Invalid, Refusal, WrongState


class AnnouncementAction(StrEnum):
    """What can be done with an announcement; each is the name of a mutation."""

    CONFIRM_ANNOUNCEMENT = "CONFIRM_ANNOUNCEMENT"
    WITHDRAW_ANNOUNCEMENT = "WITHDRAW_ANNOUNCEMENT"


class ReadBefore(Refusal):
    """You have confirmed it already."""

    code = "UNCHANGED"
    zh = "您已确认阅读该公告。"


class NoReader(Refusal):
    """Only a member of staff can confirm that they read it."""

    code = "NOT_EMPLOYED"
    zh = "只有员工可以确认阅读。"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules need to know: whether it was withdrawn, and whether this reader has confirmed it."""

    is_withdrawn: bool
    is_confirmed: bool


def available(*, standing: Standing) -> frozenset[AnnouncementAction]:
    """The actions that the rules allow now, whoever asks."""
    if standing.is_withdrawn:
        return frozenset()
    confirmed = {AnnouncementAction.CONFIRM_ANNOUNCEMENT} if standing.is_confirmed else set()
    return frozenset(AnnouncementAction) - confirmed


def require(action: AnnouncementAction, *, standing: Standing) -> None:
    """Raises `WrongState` for what was withdrawn, `ReadBefore` for a second receipt."""
    if standing.is_withdrawn:
        raise WrongState(state="WITHDRAWN")
    if action not in available(standing=standing):
        raise ReadBefore


def require_due_day(day: date | None, *, today: date) -> None:
    """Raises `Invalid` for a receipt that was due before it could be given."""
    if day is not None and day < today:
        raise Invalid(field=("receipt_due_on",), detail=f">= {today}")
