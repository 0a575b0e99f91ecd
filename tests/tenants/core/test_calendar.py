"""Deadlines in working days: the announced years of China, pauses, hours, zones, and what must hold for any of them."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenants.core.calendar import BusinessCalendar
from tenants.core.calendar_days import DayOverride, Label, Pause, SkipReason
from tenants.core.calendars import periods_of
from tenants.core.public_days import public_year

SHANGHAI = ZoneInfo("Asia/Shanghai")
HALL = (
    {"days": [1, 2, 3, 4, 5], "opens": "08:30:00", "closes": "12:00:00"},
    {"days": [1, 2, 3, 4, 5], "opens": "13:30:00", "closes": "17:30:00"},
    {"days": [6], "opens": "09:00:00", "closes": "12:00:00"},
)
WEEKEND, HOLIDAY, OVERRIDE, PAUSE = SkipReason.WEEKEND, SkipReason.HOLIDAY, SkipReason.OVERRIDE, SkipReason.PAUSE


def hall(
    *,
    overrides: Mapping[date, DayOverride] | None = None,
    opening: Sequence[Mapping[str, object]] = HALL,
    weekend: frozenset[int] = frozenset({6, 7}),
) -> BusinessCalendar:
    return BusinessCalendar(
        zone=SHANGHAI,
        weekend=weekend,
        opening=periods_of(opening),
        public=partial(public_year, "CN"),
        overrides=overrides or {},
    )


def at(text: str, zone: ZoneInfo = SHANGHAI) -> datetime:
    """A local time, `2025-09-26 10:00`."""
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def days(*texts: str) -> list[date]:
    return [date.fromisoformat(text) for text in texts]


def own(label: str, *, working: bool) -> DayOverride:
    return DayOverride(working, Label(label, label))


# start, working days, due
DUE = [
    # The October holiday of 2025 runs from the 1st to the 8th; Sunday 28 September and Saturday 11 October are worked.
    ("2025-09-26 10:00", 1, "2025-09-28 17:30"),
    ("2025-09-26 10:00", 3, "2025-09-30 17:30"),
    ("2025-09-26 10:00", 5, "2025-10-10 17:30"),
    ("2025-09-30 09:00", 5, "2025-10-14 17:30"),
    ("2025-10-08 12:00", 3, "2025-10-11 17:30"),
    # Spring Festival 2026: 15 to 23 February; the Saturdays 14 and 28 February are worked.
    ("2026-02-12 10:00", 2, "2026-02-14 17:30"),
    ("2026-02-12 10:00", 3, "2026-02-24 17:30"),
    ("2026-02-13 23:59", 5, "2026-02-27 17:30"),
    ("2026-02-13 23:59", 6, "2026-02-28 17:30"),
    # New Year 2026: 1 to 3 January, Sunday the 4th is worked.
    ("2025-12-31 10:00", 1, "2026-01-04 17:30"),
    # An ordinary week: the start day never counts, however early or late, free or not.
    ("2026-03-09 00:00", 1, "2026-03-10 17:30"),
    ("2026-03-09 23:59", 1, "2026-03-10 17:30"),
    ("2026-03-13 10:00", 5, "2026-03-20 17:30"),
    ("2026-03-13 20:00", 1, "2026-03-16 17:30"),
    ("2026-03-14 10:00", 1, "2026-03-16 17:30"),
    ("2026-03-15 10:00", 5, "2026-03-20 17:30"),
    # No days at all: today until the last closing, else the next working day.
    ("2026-03-09 07:00", 0, "2026-03-09 17:30"),
    ("2026-03-09 12:45", 0, "2026-03-09 17:30"),
    ("2026-03-09 17:29", 0, "2026-03-09 17:30"),
    ("2026-03-09 17:30", 0, "2026-03-10 17:30"),
    ("2026-03-13 18:00", 0, "2026-03-16 17:30"),
    ("2026-03-14 10:00", 0, "2026-03-16 17:30"),
    ("2025-10-11 10:00", 0, "2025-10-11 17:30"),
]


@pytest.mark.parametrize(("start", "working_days", "due"), DUE)
def test_due_at_the_last_closing_of_the_last_working_day(start: str, working_days: int, due: str) -> None:
    reckoning = hall().deadline(start=at(start), working_days=working_days)
    assert reckoning.due_at == at(due)
    assert reckoning.due_at.tzinfo is UTC
    assert not reckoning.provisional


def test_tells_every_day_it_left_out_and_why() -> None:
    reckoning = hall().deadline(start=at("2025-09-26 10:00"), working_days=5)
    national, autumn = Label("国庆节", "National Day"), Label("中秋", "Mid-autumn Festival")
    assert [(day.day, day.reason) for day in reckoning.skipped] == [
        (date(2025, 9, 27), WEEKEND),
        *((date(2025, 10, day), HOLIDAY) for day in range(1, 9)),
    ]
    assert {day.label for day in reckoning.skipped[1:]} <= {national, autumn}
    assert reckoning.skipped[1].label == national
    assert reckoning.counted == 5


def test_tells_which_days_it_counted_though_they_would_be_free() -> None:
    reckoning = hall().deadline(start=at("2025-09-26 10:00"), working_days=6)
    assert [day.day for day in reckoning.made_up] == days("2025-09-28", "2025-10-11")
    assert {day.label for day in reckoning.made_up} == {Label("国庆节", "National Day")}


def test_a_saturday_worked_to_make_up_keeps_a_full_day_not_its_usual_morning() -> None:
    assert hall().hours(date(2025, 10, 11))[-1][1] == at("2025-10-11 17:30")


def test_counts_on_the_day_it_is_in_the_tenants_zone() -> None:
    midnight_in_berlin = at("2026-03-09 00:00", ZoneInfo("Europe/Berlin"))
    assert hall().deadline(start=midnight_in_berlin, working_days=1).due_at == at("2026-03-10 17:30")
    late_in_london = at("2026-03-08 23:30", ZoneInfo("Europe/London"))
    assert hall().deadline(start=late_in_london, working_days=1).due_at == at("2026-03-10 17:30")
    evening_in_new_york = at("2026-03-09 20:00", ZoneInfo("America/New_York"))
    assert hall().deadline(start=evening_in_new_york, working_days=1).due_at == at("2026-03-11 17:30")


def test_a_year_not_announced_yet_is_provisional() -> None:
    reckoning = hall().deadline(start=at("2026-12-28 10:00"), working_days=5)
    assert reckoning.due_at == at("2027-01-05 17:30")
    assert [(day.day, day.reason) for day in reckoning.skipped] == [
        (date(2027, 1, 1), HOLIDAY),
        (date(2027, 1, 2), WEEKEND),
        (date(2027, 1, 3), WEEKEND),
    ]
    assert reckoning.provisional
    assert not hall().deadline(start=at("2026-12-28 10:00"), working_days=3).provisional


def test_what_the_tenant_says_of_a_day_goes_before_the_country() -> None:
    calendar = hall(
        overrides={
            date(2026, 3, 10): own("台风停业", working=False),
            date(2026, 3, 14): own("周六补班", working=True),
            date(2025, 10, 1): own("国庆值班", working=True),
            date(2025, 10, 11): own("店庆放假", working=False),
            date(2026, 3, 11): own("照常上班", working=True),
        }
    )
    reckoning = calendar.deadline(start=at("2026-03-09 10:00"), working_days=4)
    assert reckoning.due_at == at("2026-03-14 17:30")
    assert [(day.day, day.reason, day.label) for day in reckoning.skipped] == [
        (date(2026, 3, 10), OVERRIDE, Label("台风停业", "台风停业"))
    ]
    assert [day.day for day in reckoning.made_up] == days("2026-03-14")
    assert calendar.is_working_day(date(2025, 10, 1))
    assert not calendar.is_working_day(date(2025, 10, 11))


# pauses as (from, until, due of three working days from Monday 9 March 10:00, days lost)
PAUSES: list[tuple[str, str | None, str | None, list[date]]] = [
    ("2026-03-10 09:00", "2026-03-10 16:00", "2026-03-13 17:30", days("2026-03-10")),
    ("2026-03-10 09:00", "2026-03-12 09:00", "2026-03-17 17:30", days("2026-03-10", "2026-03-11", "2026-03-12")),
    ("2026-03-09 11:00", "2026-03-09 17:00", "2026-03-12 17:30", []),
    # Outside the opening hours nothing is lost: overnight, over lunch, a pause without length.
    ("2026-03-10 17:30", "2026-03-11 08:30", "2026-03-12 17:30", []),
    ("2026-03-10 12:00", "2026-03-10 13:30", "2026-03-12 17:30", []),
    ("2026-03-10 12:00", "2026-03-10 13:31", "2026-03-13 17:30", days("2026-03-10")),
    ("2026-03-10 10:00", "2026-03-10 10:00", "2026-03-12 17:30", []),
    ("2026-03-12 17:00", "2026-03-13 08:00", "2026-03-13 17:30", days("2026-03-12")),
    # Free days within a pause are free days.
    ("2026-03-12 09:00", "2026-03-15 12:00", "2026-03-16 17:30", days("2026-03-12", "2026-03-13")),
    # Open ended: nobody knows, unless it was due before.
    ("2026-03-12 09:00", None, None, []),
    ("2026-03-12 17:30", None, "2026-03-12 17:30", []),
    ("2026-03-09 09:00", None, None, []),
]


@pytest.mark.parametrize(("since", "until", "due", "lost"), PAUSES)
def test_a_working_day_with_a_pause_in_it_does_not_count(
    since: str, until: str | None, due: str | None, lost: list[date]
) -> None:
    pause = Pause(at(since), at(until) if until else None, "等待客户提供材料")
    reckoning = hall().deadline(start=at("2026-03-09 10:00"), working_days=3, pauses=[pause])
    assert reckoning.due_at == (at(due) if due else None)
    paused = [day for day in reckoning.skipped if day.reason is PAUSE]
    assert [day.day for day in paused] == lost
    assert all(day.label == Label("等待客户提供材料", "等待客户提供材料") for day in paused)


def test_an_open_pause_keeps_what_was_counted_before_it() -> None:
    pauses = [
        Pause(at("2026-03-10 09:00"), at("2026-03-10 10:00"), "等待鉴定"),
        Pause(at("2026-03-13 09:00"), None, "客户出差"),
    ]
    reckoning = hall().deadline(start=at("2026-03-09 10:00"), working_days=5, pauses=pauses)
    assert (reckoning.due_at, reckoning.counted) == (None, 2)
    assert [day.day for day in reckoning.skipped] == days("2026-03-10")


def test_a_week_of_six_days_counts_its_saturdays() -> None:
    calendar = hall(weekend=frozenset({7}))
    assert calendar.deadline(start=at("2026-03-13 10:00"), working_days=1).due_at == at("2026-03-14 12:00")
    assert calendar.deadline(start=at("2025-10-08 10:00"), working_days=3).made_up == ()


def test_a_weekday_without_hours_of_its_own_keeps_the_usual_ones() -> None:
    only_tuesdays = ({"days": [2], "opens": "10:00", "closes": "24:00"},)
    calendar = hall(opening=only_tuesdays)
    assert calendar.deadline(start=at("2026-03-10 10:00"), working_days=1).due_at == at("2026-03-12 00:00")
    only_sundays = ({"days": [7], "opens": "10:00", "closes": "15:00"},)
    assert hall(opening=only_sundays).hours(date(2026, 3, 9))[0][0] == at("2026-03-09 10:00")


def test_keeps_the_local_closing_time_when_clocks_change() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    calendar = BusinessCalendar(
        zone=berlin, weekend=frozenset({6, 7}), opening=periods_of(HALL), public=partial(public_year, "DE")
    )
    before, after = (calendar.deadline(start=at("2026-03-26 10:00", berlin), working_days=n).due_at for n in (1, 2))
    assert (before, after) == (datetime(2026, 3, 27, 16, 30, tzinfo=UTC), datetime(2026, 3, 30, 15, 30, tzinfo=UTC))
    over_easter = calendar.deadline(start=at("2026-04-02 10:00", berlin), working_days=1)
    assert over_easter.due_at == at("2026-04-07 17:30", berlin)
    assert [day.label.en for day in over_easter.skipped if day.label] == ["Good Friday", "Easter Monday"]


def test_lists_the_working_days_that_follow() -> None:
    following = hall().working_days_after(date(2025, 9, 26))
    assert [next(following) for _ in range(5)] == days(
        "2025-09-28", "2025-09-29", "2025-09-30", "2025-10-09", "2025-10-10"
    )


def test_refuses_what_has_no_answer() -> None:
    with pytest.raises(ValueError, match="zone"):
        hall().deadline(start=datetime(2026, 3, 9, 10), working_days=1)  # noqa: DTZ001 - that is the point
    with pytest.raises(ValueError, match="fewer"):
        hall().deadline(start=at("2026-03-09 10:00"), working_days=-1)
    with pytest.raises(ValueError, match="working day"):
        hall(weekend=frozenset(range(1, 8)))
    with pytest.raises(ValueError, match="opening"):
        hall(opening=())


moments = st.integers(min_value=0, max_value=5 * 365 * 24 * 60).map(
    lambda minutes: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
exceptions = st.dictionaries(
    st.dates(min_value=date(2024, 1, 1), max_value=date(2028, 12, 31)),
    st.builds(own, st.just("自定"), working=st.booleans()),
    max_size=40,
)
calendars = st.builds(
    hall, overrides=exceptions, weekend=st.frozensets(st.integers(min_value=1, max_value=7), max_size=6)
)


@st.composite
def pauses_from(draw: st.DrawFn, start: datetime) -> list[Pause]:
    """Ended pauses in order, none over another."""
    gaps = draw(st.lists(st.integers(min_value=0, max_value=200), max_size=6))
    marks = [start + timedelta(hours=sum(gaps[: n + 1])) for n in range(len(gaps))]
    return [Pause(since, until, "暂停") for since, until in zip(marks[::2], marks[1::2], strict=False)]


@settings(deadline=None)
@given(calendar=calendars, start=moments, working_days=st.integers(min_value=1, max_value=60), data=st.data())
def test_counts_exactly_so_many_working_days_and_leaves_out_all_others(
    calendar: BusinessCalendar, start: datetime, working_days: int, data: st.DataObject
) -> None:
    reckoning = calendar.deadline(start=start, working_days=working_days, pauses=data.draw(pauses_from(start)))
    assert reckoning.due_at is not None
    first = start.astimezone(SHANGHAI).date() + timedelta(days=1)
    last = reckoning.due_at.astimezone(SHANGHAI).date()
    between = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    skipped = {day.day for day in reckoning.skipped}
    counted = [day for day in between if day not in skipped]
    assert reckoning.counted == len(counted) == working_days
    assert skipped <= set(between)
    assert len(skipped) == len(reckoning.skipped)
    assert calendar.is_working_day(last)
    assert all(calendar.is_working_day(day) for day in counted)
    assert {day.day for day in reckoning.made_up} <= set(counted)
    assert all(calendar.is_working_day(day.day) == (day.reason is PAUSE) for day in reckoning.skipped)
    assert reckoning.provisional == any(day.year > 2026 for day in between)
    assert reckoning.due_at.astimezone(SHANGHAI).time() in {time(17, 30), time(12)}


@settings(deadline=None)
@given(calendar=calendars, start=moments, working_days=st.integers(min_value=0, max_value=40), data=st.data())
def test_more_days_are_never_due_earlier_nor_is_a_later_start(
    calendar: BusinessCalendar, start: datetime, working_days: int, data: st.DataObject
) -> None:
    pauses = data.draw(pauses_from(start))
    later = start + timedelta(hours=data.draw(st.integers(min_value=0, max_value=100)))

    def due(since: datetime, count: int, stops: Sequence[Pause] = pauses) -> datetime:
        found = calendar.deadline(start=since, working_days=count, pauses=stops).due_at
        assert found is not None
        return found

    assert start < due(start, working_days) <= due(start, working_days + 1)
    assert due(start, working_days) <= due(later, working_days)
    assert due(start, working_days) >= due(start, working_days, [])
