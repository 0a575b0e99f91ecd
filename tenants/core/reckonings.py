"""Reckonings and pauses in the form in which a deadline keeps them."""

from collections.abc import Sequence
from datetime import datetime
from typing import NotRequired, TypedDict

from tenants.core.calendar_days import Label, Pause, Reckoning


class StoredDay(TypedDict):
    """A day of a reckoning: why it was left out, if it was, and its name in both languages, if it has one."""

    day: str
    reason: NotRequired[str]
    zh: NotRequired[str]
    en: NotRequired[str]


class StoredPause(TypedDict):
    """A pause with its moments in ISO 8601; `until` is null while the clock stands."""

    since: str
    until: str | None
    reason: str


def stored_days(found: Reckoning) -> tuple[list[StoredDay], list[StoredDay]]:
    """The days left out, and those counted though usually free."""
    skipped = [_named(StoredDay(day=day.day.isoformat(), reason=day.reason.value), day.label) for day in found.skipped]
    made_up = [_named(StoredDay(day=day.day.isoformat()), day.label) for day in found.made_up]
    return skipped, made_up


def _named(day: StoredDay, label: Label | None) -> StoredDay:
    if label is not None:
        day["zh"], day["en"] = label.zh, label.en
    return day


def pauses_of(stored: Sequence[StoredPause]) -> tuple[Pause, ...]:
    """The pauses as the calendar takes them."""
    return tuple(
        Pause(
            since=datetime.fromisoformat(pause["since"]),
            until=datetime.fromisoformat(pause["until"]) if pause["until"] is not None else None,
            reason=pause["reason"],
        )
        for pause in stored
    )
