"""Care for customers as pure rules: how often somebody visits them, and what they are given on which day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tenants.core.errors import WrongState


class CareKind(StrEnum):
    """What is due."""

    VISIT = "VISIT"
    GIFT = "GIFT"


class CareStatus(StrEnum):
    """What became of it."""

    DUE = "DUE"
    DONE = "DONE"
    SKIPPED = "SKIPPED"


class CareBy(StrEnum):
    """Who goes: the responsible manager, or whoever that manager answers to."""

    MANAGER = "MANAGER"
    SUPERIOR = "SUPERIOR"


@dataclass(frozen=True, slots=True)
class Gift:
    """What customers of a grade are given on a day of each year (month, day)."""

    on: tuple[int, int]
    name: str


@dataclass(frozen=True, slots=True)
class CarePlan:
    """What a grade is cared for with; `visit_every_days` are calendar days."""

    visit_every_days: int
    by: CareBy
    gifts: tuple[Gift, ...]

    def visit_due(self, *, since: date) -> date:
        """So many days after the last visit or, without one, after the file was graded."""
        return since + timedelta(days=self.visit_every_days)

    def gifts_due(self, *, today: date, ahead_days: int) -> Iterator[tuple[date, Gift]]:
        """Gifts whose day comes from today up to so many days on, over the turn of the year too."""
        yield from _coming(self.gifts, first=today, last=today + timedelta(days=ahead_days))


def _coming(gifts: Iterable[Gift], *, first: date, last: date) -> Iterator[tuple[date, Gift]]:
    for gift in gifts:
        for year in sorted({first.year, last.year}):
            day = date(year, *gift.on)
            if first <= day <= last:
                yield day, gift


def require_due(status: CareStatus) -> None:
    """Raises `WrongState` for what was done, or passed over, before."""
    if status is not CareStatus.DUE:
        raise WrongState(state=status.value)
