"""Working time of a chain: when its people act. A position counts working days, its fraction says how far one is."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from math import floor
from typing import Self

from scripts.demo.moments import Clock
from tenants.core.calendar import BusinessCalendar
from tenants.core.calendar_days import DayOverride, Label
from tenants.core.calendars import periods_of
from tenants.core.public_days import public_year
from tenants.registry.blueprints import Blueprint

_SHIFT = timedelta(hours=8, minutes=30)
_CALENDAR_DAYS = 2 * 366


@dataclass(frozen=True, slots=True)
class Shifts:
    """The working days of the last two years, today's as the last if it is one."""

    clock: Clock
    calendar: BusinessCalendar
    days: tuple[date, ...]

    @classmethod
    def of(cls, *, blueprint: Blueprint, clock: Clock) -> Self:
        """As the blueprint's calendar has them."""
        stored = blueprint.calendar
        calendar = BusinessCalendar(
            zone=clock.zone,
            weekend=frozenset(stored.weekend),
            opening=periods_of(period.model_dump(mode="json") for period in stored.opening),
            public=partial(public_year, stored.country),
            overrides={given.on: DayOverride(given.working, Label(given.zh, given.en)) for given in stored.overrides},
        )
        past = (clock.today - timedelta(days=ago) for ago in range(_CALENDAR_DAYS, -1, -1))
        return cls(clock, calendar, tuple(day for day in past if calendar.is_working_day(day)))

    def moment(self, position: float) -> datetime:
        """The moment at which so much of the shift has passed, to the second; a shift begins with the opening."""
        place = floor(position)
        opens, length = self._shift(self.days[place])
        return (opens + timedelta(seconds=int(length.total_seconds() * (position - place)))).astimezone(UTC)

    @property
    def now(self) -> float:
        """Where the clock stands; outside of working time, where the last shift ended or the next begins."""
        place = len(self.days) - 1
        opens, length = self._shift(self.days[place])
        return place + min(1.0, max(0.0, (self.clock.now - opens) / length))

    def _shift(self, day: date) -> tuple[datetime, timedelta]:
        hours = self.calendar.hours(day)
        opens, closes = hours[0][0], hours[-1][1]
        return opens, min(_SHIFT, closes - opens)
