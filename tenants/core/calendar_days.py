"""What a business calendar is made of and what it answers: days and their names, opening hours, pauses, reckonings."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum


class SkipReason(StrEnum):
    """Why a day was left out of a count."""

    WEEKEND = "WEEKEND"
    HOLIDAY = "HOLIDAY"
    OVERRIDE = "OVERRIDE"
    PAUSE = "PAUSE"


@dataclass(frozen=True, slots=True)
class Label:
    """A name in both languages."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class PublicYear:
    """What a country says of one year. `announced` is false while its days are a forecast from weekday and custom."""

    holidays: Mapping[date, Label]
    made_up: Mapping[date, Label]
    announced: bool


@dataclass(frozen=True, slots=True)
class DayOverride:
    """A day on which tenant or branch depart from weekday and country."""

    working: bool
    label: Label


@dataclass(frozen=True, slots=True)
class OpeningPeriod:
    """Open on these ISO weekdays (Monday is 1) between two times of the wall clock, counted from midnight."""

    days: frozenset[int]
    opens: timedelta
    closes: timedelta


@dataclass(frozen=True, slots=True)
class Pause:
    """The clock stands from one moment up to, not including, another; `until` is None while it still stands."""

    since: datetime
    until: datetime | None
    reason: str

    def touches(self, opens: datetime, closes: datetime) -> bool:
        """Whether any of the time between the two moments is paused."""
        return max(self.since, opens) < (closes if self.until is None else min(self.until, closes))


@dataclass(frozen=True, slots=True)
class Day:
    """What a day is: worked or, for a `reason`, not. `made_up` says that it is worked though it would be free."""

    on: date
    working: bool
    reason: SkipReason | None = None
    label: Label | None = None
    made_up: bool = False


@dataclass(frozen=True, slots=True)
class SkippedDay:
    """A day left out of a count; weekends need no label."""

    day: date
    reason: SkipReason
    label: Label | None = None


@dataclass(frozen=True, slots=True)
class MadeUpDay:
    """A day counted though it would be free, and what it makes up for."""

    day: date
    label: Label


@dataclass(frozen=True, slots=True)
class Reckoning:
    """How a deadline came about. `due_at` (UTC) is None while an open-ended pause keeps it from being known.

    `counted` are the working days counted; `provisional` says that the count crossed a day of a year whose
    holidays are not announced yet.
    """

    due_at: datetime | None
    counted: int
    skipped: tuple[SkippedDay, ...]
    made_up: tuple[MadeUpDay, ...]
    provisional: bool
