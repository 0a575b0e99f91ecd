"""Opening hours: what is taken, what is refused and where the fault lies."""

from datetime import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.branches.opening import opening_hours
from tenants.core.errors import Invalid

WEEK = {"days": [1, 2, 3, 4, 5], "opens": "08:30", "closes": "17:30"}
REFUSED: list[tuple[str, list[Any], tuple[str, ...]]] = [
    ("no period", ["08:30"], ("0",)),
    ("a member missing", [{"days": [1], "opens": "08:30"}], ("0",)),
    ("a member too many", [WEEK | {"break": "12:00"}], ("0",)),
    ("no day", [WEEK | {"days": []}], ("0", "days")),
    ("a day beyond the week", [WEEK | {"days": [0]}], ("0", "days")),
    ("a day twice", [WEEK | {"days": [1, 1]}], ("0", "days")),
    ("a day by name", [WEEK | {"days": ["周一"]}], ("0", "days")),
    ("yes for Monday", [WEEK | {"days": [True]}], ("0", "days")),
    ("text for days", [WEEK | {"days": "123"}], ("0", "days")),
    ("an hour there is not", [WEEK | {"closes": "25:00"}], ("0", "closes")),
    ("seconds", [WEEK | {"closes": "17:30:30"}], ("0", "closes")),
    ("a time without minutes", [WEEK | {"opens": "8"}], ("0", "opens")),
    ("full-width digits", [WEEK | {"opens": "0８:３０"}], ("0", "opens")),
    ("opening at the end of the day", [WEEK | {"opens": "24:00"}], ("0", "opens")),
    ("closing when it opens", [WEEK | {"closes": "08:30"}], ("0", "closes")),
    ("closing before it opens", [WEEK, WEEK | {"days": [6], "closes": "08:00"}], ("1", "closes")),
    ("open twice at once", [WEEK, {"days": [5, 6], "opens": "17:29", "closes": "18:00"}], ("1", "opens")),
    ("too many periods", [WEEK] * 51, ()),
]


@pytest.mark.parametrize(("periods", "place"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_hours_that_make_no_sense_are_refused_where_the_fault_lies(periods: list[Any], place: tuple[str, ...]) -> None:
    with pytest.raises(Invalid) as refused:
        opening_hours(periods)
    assert refused.value.field == ("opening_hours", *place)


def test_periods_may_meet_and_end_at_midnight() -> None:
    afternoon = {"days": [1], "opens": "17:30", "closes": "24:00"}
    assert opening_hours([afternoon, WEEK | {"days": [1]}]) == [WEEK | {"days": [1]}, afternoon]


def test_a_blueprints_period_is_taken() -> None:
    given_as = {"days": (5, 1), "opens": time(9).isoformat(), "closes": time(21).isoformat()}
    assert opening_hours([given_as]) == [{"days": [1, 5], "opens": "09:00", "closes": "21:00"}]


MINUTES = st.integers(0, 24 * 60)
PERIODS = st.lists(
    st.builds(
        lambda days, a, b: {"days": sorted(days), "opens": _clock(min(a, b)), "closes": _clock(max(a, b))},
        st.sets(st.integers(1, 7), min_size=1),
        MINUTES,
        MINUTES,
    ),
    max_size=5,
)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _minutes(periods: list[Any]) -> list[tuple[int, int]]:
    """Every minute of the week each period covers."""
    covered = []
    for period in periods:
        start, end = (int(text[:2]) * 60 + int(text[3:]) for text in (period["opens"], period["closes"]))
        covered += [(day, minute) for day in period["days"] for minute in range(start, end)]
    return covered


@given(periods=PERIODS)
def test_what_is_taken_covers_the_same_minutes_each_once_and_nothing_else_is_refused(periods: list[Any]) -> None:
    covered = _minutes(periods)
    sensible = len(covered) == len(set(covered)) and all(p["opens"] < p["closes"] for p in periods)
    if not sensible:
        with pytest.raises(Invalid):
            opening_hours(periods)
        return
    taken = opening_hours(periods)
    assert sorted(_minutes(taken)) == sorted(covered)
    assert opening_hours(taken) == taken
