"""Working days as pure rules: weekends, public holidays, days worked to make up for them (调休), exceptions, pauses.

Days are days of the calendar's time zone. Moments come in any zone and go out in UTC; the clock is never read here.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from tenants.core.calendar_days import (
    Day,
    DayOverride,
    Label,
    MadeUpDay,
    OpeningPeriod,
    Pause,
    PublicYear,
    Reckoning,
    SkippedDay,
    SkipReason,
)


@dataclass(frozen=True)
class BusinessCalendar:
    """Which days are worked, and when one opens and closes. `weekend` are ISO weekdays; `public` tells the country's
    days of a year; `overrides` go before both.

    Raises `ValueError` for a week without a working day or without opening hours.
    """

    zone: ZoneInfo
    weekend: frozenset[int]
    opening: tuple[OpeningPeriod, ...]
    public: Callable[[int], PublicYear]
    overrides: Mapping[date, DayOverride] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.weekend >= set(range(1, 8)) or not self.opening:
            raise ValueError("a week needs a working day and opening hours")

    def day(self, on: date) -> Day:
        """What the day is, pauses aside."""
        usual = self._usual(on)
        override = self.overrides.get(on)
        if override is None:
            return usual
        if not override.working:
            return Day(on, working=False, reason=SkipReason.OVERRIDE, label=override.label)
        return usual if usual.working else Day(on, working=True, label=override.label, made_up=True)

    def _usual(self, on: date) -> Day:
        year = self.public(on.year)
        if on in year.holidays:
            return Day(on, working=False, reason=SkipReason.HOLIDAY, label=year.holidays[on])
        if on.isoweekday() not in self.weekend:
            return Day(on, working=True)
        if on in year.made_up:
            return Day(on, working=True, label=year.made_up[on], made_up=True)
        return Day(on, working=False, reason=SkipReason.WEEKEND)

    def is_working_day(self, day: date) -> bool:
        return self.day(day).working

    def working_days_after(self, day: date) -> Iterator[date]:
        """The working days that follow, without end."""
        return (following.on for following in self._days_from(day + timedelta(days=1)) if following.working)

    def hours(self, day: date) -> tuple[tuple[datetime, datetime], ...]:
        """When a working day opens and closes, in order. A weekend day that is worked, like a weekday without hours
        of its own, keeps those of the first working weekday."""
        weekday = day.isoweekday()
        periods = self._week.get(weekday) if weekday not in self.weekend else None
        return tuple(
            (self._moment(day, period.opens), self._moment(day, period.closes)) for period in periods or self._ordinary
        )

    def deadline(self, *, start: datetime, working_days: int, pauses: Sequence[Pause] = ()) -> Reckoning:
        """The close of the last of so many working days after the day of `start`, however early or late that was.

        Days are counted whole: one of whose opening hours any part is paused does not count. With no working days
        it is due at the close of the same day or, when that is free or closed by then, of the next working day.
        Raises `ValueError` for fewer than none or a start without a zone.
        """
        first = self._first(start, working_days)
        if pauses:
            return self._reckon(first, working_days, pauses)
        if (first, working_days) not in self._reckoned:
            self._reckoned[first, working_days] = self._reckon(first, working_days, ())
        return self._reckoned[first, working_days]

    def _reckon(self, first: date, working_days: int, pauses: Sequence[Pause]) -> Reckoning:
        skipped: list[SkippedDay] = []
        made_up: list[MadeUpDay] = []
        due_at, counted, provisional = None, 0, False
        for day in self._days_from(first):
            paused = self._paused(day, pauses)
            if paused is not None and paused.until is None:
                break
            provisional |= not self.public(day.on.year).announced
            if paused is not None:
                skipped.append(SkippedDay(day.on, SkipReason.PAUSE, Label(paused.reason, paused.reason)))
            elif day.reason is not None:
                skipped.append(SkippedDay(day.on, day.reason, day.label))
            else:
                counted += 1
                if day.made_up and day.label is not None:
                    made_up.append(MadeUpDay(day.on, day.label))
                if counted >= working_days:
                    due_at = self.hours(day.on)[-1][1]
                    break
        return Reckoning(due_at, counted, tuple(skipped), tuple(made_up), provisional)

    def _first(self, start: datetime, working_days: int) -> date:
        """The first day that may count."""
        if working_days < 0 or start.tzinfo is None:
            raise ValueError("a deadline needs a start with a zone, and not fewer than no days")
        day = start.astimezone(self.zone).date()
        if day not in self._closes:
            self._closes[day] = self.hours(day)[-1][1] if self.is_working_day(day) else None
        closes = self._closes[day]
        is_over = closes is not None and start >= closes
        return day if working_days == 0 and not is_over else day + timedelta(days=1)

    def _paused(self, day: Day, pauses: Sequence[Pause]) -> Pause | None:
        """The pause that takes the working day out of the count."""
        hours = self.hours(day.on) if day.working and pauses else ()
        return next((pause for pause in pauses if any(pause.touches(*period) for period in hours)), None)

    def _days_from(self, day: date) -> Iterator[Day]:
        while True:
            yield self.day(day)
            day += timedelta(days=1)

    def _moment(self, day: date, of_day: timedelta) -> datetime:
        """A time of the wall clock, whatever the clocks were put to that day; 24:00 is the next midnight."""
        return (datetime.combine(day, time()) + of_day).replace(tzinfo=self.zone).astimezone(UTC)

    @cached_property
    def _closes(self) -> dict[date, datetime | None]:
        """When the days on which something began close; nothing for those that are free."""
        return {}

    @cached_property
    def _reckoned(self) -> dict[tuple[date, int], Reckoning]:
        """Deadlines without pauses, by the first day that may count: those of a day are all the same."""
        return {}

    @cached_property
    def _week(self) -> Mapping[int, tuple[OpeningPeriod, ...]]:
        """The periods of each weekday that has any, in order."""
        ordered = sorted(self.opening, key=lambda period: (period.opens, period.closes))
        periods = {weekday: tuple(p for p in ordered if weekday in p.days) for weekday in range(1, 8)}
        return {weekday: found for weekday, found in periods.items() if found}

    @cached_property
    def _ordinary(self) -> tuple[OpeningPeriod, ...]:
        """The periods of the first working weekday that has any, else of the first weekday."""
        working = [weekday for weekday in self._week if weekday not in self.weekend]
        return self._week[(working or list(self._week))[0]]
