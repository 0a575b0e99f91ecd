"""Opening hours as pure rules."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NoReturn, TypedDict

from tenants.core.errors import Invalid

MOST_PERIODS = 50
_TIME = re.compile(r"((?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)(?::00)?")
_MIDNIGHT = "24:00"


class OpeningPeriod(TypedDict):
    """Open on these ISO weekdays (Monday is 1), between two local times `HH:MM`; the second may be 24:00."""

    days: list[int]
    opens: str
    closes: str


def opening_hours(periods: Sequence[Mapping[str, object]]) -> list[OpeningPeriod]:
    """The periods in the order of the week. Raises `Invalid` at the period at fault: no weekday, not a time, closing
    before it opens, or open twice at once."""
    if len(periods) > MOST_PERIODS:
        raise Invalid(field=("opening_hours",), detail=f"at most {MOST_PERIODS}")
    read: list[OpeningPeriod] = []
    for index, given in enumerate(periods):
        period = _period(given, index)
        if any(_overlap(period, other) for other in read):
            _refuse(index, "opens", "overlaps another period")
        read.append(period)
    return sorted(read, key=lambda period: (period["days"], period["opens"]))


def _period(given: Mapping[str, object], index: int) -> OpeningPeriod:
    if not isinstance(given, Mapping) or given.keys() != OpeningPeriod.__annotations__.keys():
        raise Invalid(field=("opening_hours", str(index)), detail="days, opens, closes")
    opens, closes = (_time(given[name], index, name) for name in ("opens", "closes"))
    if not opens < closes:
        _refuse(index, "closes", f"> {opens}")
    return OpeningPeriod(days=_days(given["days"], index), opens=opens, closes=closes)


def _days(given: object, index: int) -> list[int]:
    days = list(given) if isinstance(given, Iterable) and not isinstance(given, str | Mapping) else []
    fits = all(isinstance(day, int) and not isinstance(day, bool) and 1 <= day <= 7 for day in days)
    if not days or not fits or len(set(days)) != len(days):
        _refuse(index, "days", "1–7")
    return sorted(days)


def _time(given: object, index: int, name: str) -> str:
    found = _TIME.fullmatch(given) if isinstance(given, str) else None
    if found is None or (name == "opens" and found[1] == _MIDNIGHT):
        _refuse(index, name, "HH:MM")
    return found[1]


def _overlap(one: OpeningPeriod, other: OpeningPeriod) -> bool:
    shared = set(one["days"]) & set(other["days"])
    return bool(shared) and one["opens"] < other["closes"] and other["opens"] < one["closes"]


def _refuse(index: int, name: str, detail: str) -> NoReturn:
    raise Invalid(field=("opening_hours", str(index), name), detail=detail)
