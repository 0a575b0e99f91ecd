"""Days: in the tenant's own zone, written in one way only."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.core.dates import day, local_date

MOMENTS = [
    (datetime(2026, 3, 8, 15, 59, 59, tzinfo=UTC), "Asia/Shanghai", date(2026, 3, 8)),
    (datetime(2026, 3, 8, 16, 0, tzinfo=UTC), "Asia/Shanghai", date(2026, 3, 9)),
    (datetime(2026, 3, 8, 16, 0, tzinfo=UTC), "UTC", date(2026, 3, 8)),
    (datetime(2026, 1, 1, 4, 59, tzinfo=UTC), "America/New_York", date(2025, 12, 31)),
    # Summer time begins.
    (datetime(2026, 7, 1, 4, 0, tzinfo=UTC), "America/New_York", date(2026, 7, 1)),
]


@pytest.mark.parametrize(("moment", "zone", "expected"), MOMENTS)
def test_a_moment_falls_on_the_day_of_the_zone(moment: datetime, zone: str, expected: date) -> None:
    assert local_date(moment, zone=zone) == expected


@given(st.dates())
def test_a_day_is_read_back_from_how_it_is_written(written: date) -> None:
    assert day(written.isoformat()) == written


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-02-29",
        "2026-13-01",
        "2026-1-1",
        "20260101",
        "2026-W01-1",
        "2026-W011",
        "2026-001",
        "0000-01-01",
        "2026-01-01 ",
        "2026-01-01T00:00:00Z",
        "２０２６-01-01",
        "+026-01-01",
    ],
)
def test_any_other_writing_names_no_day(text: str) -> None:
    assert day(text) is None
