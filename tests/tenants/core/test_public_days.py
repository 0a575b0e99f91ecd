"""What countries say of their years, and from when on it is only expected."""

from datetime import date

import pytest

from tenants.core.calendar_days import Label
from tenants.core.public_days import public_year

# The State Council's notices for 2025 and 2026: last day of each holiday, and the weekend days worked for it.
MADE_UP = {
    2025: ["01-26", "02-08", "04-27", "09-28", "10-11"],
    2026: ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"],
}
FREE = [
    ("2025-10-01", "国庆节"),
    ("2025-10-06", "中秋"),
    ("2025-10-08", "国庆节"),
    ("2026-01-02", "元旦"),
    ("2026-02-15", "春节"),
    ("2026-02-23", "春节"),
    ("2026-04-06", "清明"),
    ("2026-05-05", "劳动节"),
    ("2026-06-19", "端午"),
    ("2026-09-25", "中秋"),
    ("2026-10-07", "国庆节"),
]


@pytest.mark.parametrize("year", MADE_UP)
def test_knows_the_days_worked_to_make_up(year: int) -> None:
    found = public_year("CN", year)
    assert sorted(found.made_up) == [date.fromisoformat(f"{year}-{day}") for day in MADE_UP[year]]
    assert found.announced


@pytest.mark.parametrize(("day", "name"), FREE)
def test_knows_the_announced_holidays_by_name(day: str, name: str) -> None:
    on = date.fromisoformat(day)
    assert public_year("CN", on.year).holidays[on].zh == name


@pytest.mark.parametrize("day", ["2025-10-09", "2026-02-14", "2026-02-24", "2026-10-08"])
def test_the_days_around_a_holiday_are_not_part_of_it(day: str) -> None:
    on = date.fromisoformat(day)
    assert on not in public_year("CN", on.year).holidays


def test_expects_the_holidays_of_a_year_china_has_not_announced() -> None:
    found = public_year("CN", 2031)
    assert not found.announced
    assert found.holidays[date(2031, 1, 1)] == Label("元旦", "New Year's Day")
    assert found.holidays[date(2031, 1, 23)].zh == "春节"
    assert not found.made_up


def test_elsewhere_holidays_follow_from_the_law() -> None:
    assert public_year("DE", 2031).announced
    assert public_year("DE", 2026).holidays[date(2026, 5, 1)] == Label("Labor Day", "Labor Day")
    assert sorted(public_year("HU", 2026).made_up) == [date(2026, 1, 10), date(2026, 8, 8)]


def test_where_the_moon_must_be_seen_they_are_expected() -> None:
    assert not public_year("AE", 2031).announced


def test_of_a_country_nobody_knows_nothing_is_announced() -> None:
    found = public_year("XX", 2026)
    assert (found.holidays, found.made_up, found.announced) == ({}, {}, False)
