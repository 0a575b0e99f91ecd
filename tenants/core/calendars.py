"""The business calendar of a tenant and of each branch: figures under the rule `calendar`, a branch's own hours and
its own exceptions, and the public days of the country."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from typing import Any, ClassVar, cast
from uuid import UUID
from zoneinfo import ZoneInfo

from tortoise import fields

from tenants.core.calendar import BusinessCalendar
from tenants.core.calendar_days import DayOverride, Label, OpeningPeriod
from tenants.core.errors import Missing
from tenants.core.model import TenantModel
from tenants.core.public_days import public_year
from tenants.core.routing import raw_fetch
from tenants.core.rules import rule
from tenants.core.scope import scope_now
from tenants.core.texts import required
from tenants.core.work import Work, work_under_way


class CalendarOverride(TenantModel):
    """A day on which one branch, and what hangs below it, departs from the tenant's calendar. The tenant's own
    exceptions stand in its rule."""

    branch: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "tenant.Branch", related_name="calendar_overrides", on_delete=fields.RESTRICT
    )
    day = fields.DateField()
    working = fields.BooleanField()
    label = fields.CharField(max_length=80)
    branch_id: UUID

    is_remembered: ClassVar = True

    class Meta:
        table = "calendar_override"
        unique_together = (("branch", "day"),)


@dataclass(frozen=True, slots=True)
class _Line:
    """A branch and the units above it: the nearest opening hours, and of each day the nearest exception."""

    opening: tuple[OpeningPeriod, ...] = ()
    overrides: Mapping[date, DayOverride] = field(default_factory=dict)


async def calendar_of(*, branch_id: UUID | None = None) -> BusinessCalendar:
    """The calendar a branch works by, or without one the tenant's; read once in a unit of work.

    Hours are those of the nearest unit up the tree that has any, else the tenant's; of several exceptions for one
    day the nearest holds.
    """
    work = work_under_way()
    remembered = work.remembered if work is not None else {}
    if ("calendar", branch_id) not in remembered:
        remembered["calendar", branch_id] = await _read(branch_id)
    return cast("BusinessCalendar", remembered["calendar", branch_id])


async def override_day(*, work: Work, branch_id: UUID, day: date, working: bool, label: str) -> CalendarOverride:  # noqa: ARG001
    """Makes a day of the branch one that is worked, or not; `label` says why. What was set for the day before gives
    way. Deadlines already promised stay until they are reckoned again."""
    found = await CalendarOverride.get_or_none(branch_id=branch_id, day=day)
    override = found or CalendarOverride(branch_id=branch_id, day=day)
    override.working = working
    override.label = required(label, field="label", limit=80)
    await override.save()
    return override


async def drop_override(*, work: Work, branch_id: UUID, day: date) -> None:  # noqa: ARG001
    """Lets the day be again what it is for the units above. Raises `Missing` when the branch has no exception."""
    override = await CalendarOverride.get_or_none(branch_id=branch_id, day=day)
    if override is None:
        raise Missing(field=("day",))
    await override.delete()


async def _read(branch_id: UUID | None) -> BusinessCalendar:
    figures = await rule(key="calendar")
    line = await _line(branch_id) if branch_id is not None else _Line()
    overrides = {
        date.fromisoformat(given["on"]): DayOverride(given["working"], Label(given["zh"], given["en"]))
        for given in figures["overrides"]
    }
    overrides.update(line.overrides)
    return BusinessCalendar(
        zone=ZoneInfo(scope_now().time_zone),
        weekend=frozenset(figures["weekend"]),
        opening=line.opening or periods_of(figures["opening"]),
        public=partial(public_year, figures["country"]),
        overrides=overrides,
    )


async def _line(branch_id: UUID) -> _Line:
    """Branches are the business of a domain above this one; only where they stand and when they open is read."""
    rows = await raw_fetch(
        "SELECT up.opening_hours, own.days FROM branch leaf "
        "JOIN branch up ON up.id = ANY (string_to_array(rtrim(leaf.path, '/'), '/')::uuid[]) "
        "CROSS JOIN LATERAL (SELECT json_agg(json_build_array(o.day, o.working, o.label)) AS days "
        "FROM calendar_override o WHERE o.branch_id = up.id) own "
        "WHERE leaf.id = $1 ORDER BY length(up.path)",
        branch_id,
    )
    opening: tuple[OpeningPeriod, ...] = ()
    overrides: dict[date, DayOverride] = {}
    for row in rows:  # the nearest last
        opening = periods_of(json.loads(row["opening_hours"])) or opening
        for day, working, label in json.loads(row["days"] or "[]"):
            overrides[date.fromisoformat(day)] = DayOverride(working, Label(label, label))
    return _Line(opening, overrides)


def periods_of(stored: Iterable[Mapping[str, Any]]) -> tuple[OpeningPeriod, ...]:
    """Opening periods as rules and branches keep them: `days`, `opens`, `closes` with times `HH:MM` or `HH:MM:SS`."""
    return tuple(
        OpeningPeriod(frozenset(given["days"]), _of_day(given["opens"]), _of_day(given["closes"])) for given in stored
    )


def _of_day(clock: str) -> timedelta:
    hours, minutes, *_ = map(int, clock.split(":"))
    return timedelta(hours=hours, minutes=minutes)
