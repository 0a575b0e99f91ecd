"""Promises with their reckoning, as callers see them; each domain says whose they are."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

import orjson
import strawberry
from asyncpg import Record

from schema.core.context import Context
from schema.core.declare import links
from schema.settings.reckoning import SkippedDay
from tenants.core.calendar_days import SkipReason
from tenants.core.expressions import among
from tenants.core.selecting import Order, Window, select_page
from tenants.core.source import AnySource
from tenants.staff.queries import STAFF

# Far more than any page of records can have.
MOST = 25_000
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821
COLUMNS = (
    "cancelled_at",
    "due_at",
    "entity_id",
    "escalated_to",
    "made_up",
    "met_at",
    "pauses",
    "provisional",
    "round",
    "skipped",
    "started_at",
    "step",
    "working_days",
)


@strawberry.type(description="A time during which the clock stood.")
class Pause:
    since: datetime = strawberry.field(description="From when.")
    until: datetime | None = strawberry.field(description="Until when; null while it stands.")
    reason: str = strawberry.field(description="Why.")


@strawberry.type
class Promise:
    """What every promise in working days tells."""

    round: int = strawberry.field(description="The round or step it belongs to.")
    started_at: datetime = strawberry.field(description="When the promise was made.")
    working_days: int = strawberry.field(description="Working days promised, the day of the promise not counted.")
    due_at: datetime | None = strawberry.field(description="When it falls due; null while an open pause stands.")
    skipped: list[SkippedDay] = strawberry.field(description="Days left out of the count, each with its reason.")
    made_up: list[SkippedDay] = strawberry.field(description="Make-up working days that were counted.")
    pauses: list[Pause] = strawberry.field(description="Pauses that stopped the clock.")
    provisional: bool = strawberry.field(description="True while the calendar of a year it crosses is not announced.")
    met_at: datetime | None = strawberry.field(description="When it was kept.")
    cancelled_at: datetime | None = strawberry.field(description="When it ceased to bind, its round or case ended.")
    overdue: bool = strawberry.field(description="Open, and due before now.")
    escalated_to: list[LazyStaffMember] = links(
        lambda promise: [(STAFF, key) for key in promise.escalated],
        description="Who was told that it is overdue, up the reporting line.",
    )
    escalated: strawberry.Private[Sequence[UUID]] = ()


async def promises_of(source: AnySource, ids: Sequence[UUID], context: Context) -> Mapping[UUID, list[Record]]:
    """The promises of a level of records, in one statement; open ones first, then by due day."""
    window = Window(order=(Order("due_at"),), limit=MOST)
    found = await select_page(
        source=source, actor=context.actor, columns=COLUMNS, where=among("entity_id", ids), window=window
    )
    of: dict[UUID, list[Record]] = defaultdict(list)
    for record in sorted(found, key=lambda record: bool(record["met_at"] or record["cancelled_at"])):
        of[record["entity_id"]].append(record)
    return of


def told(record: Record, context: Context) -> dict[str, Any]:
    """The members of a `Promise`."""
    open_ = record["met_at"] is None and record["cancelled_at"] is None
    language = "zh" if context.locale.startswith("zh") else "en"
    return {
        "round": record["round"],
        "started_at": record["started_at"],
        "working_days": record["working_days"],
        "due_at": record["due_at"],
        "skipped": [_day(day, language) for day in orjson.loads(record["skipped"])],
        "made_up": [_day(day, language) for day in orjson.loads(record["made_up"])],
        "pauses": [_pause(pause) for pause in orjson.loads(record["pauses"])],
        "provisional": record["provisional"],
        "met_at": record["met_at"],
        "cancelled_at": record["cancelled_at"],
        "overdue": open_ and record["due_at"] is not None and record["due_at"] < context.now,
        "escalated_to": [],
        "escalated": [UUID(key) for key in orjson.loads(record["escalated_to"])],
    }


def _day(stored: dict[str, Any], language: str) -> SkippedDay:
    reason = SkipReason(stored["reason"]) if "reason" in stored else None
    return SkippedDay(day=date.fromisoformat(stored["day"]), reason=reason, label=stored.get(language))


def _pause(stored: dict[str, Any]) -> Pause:
    until = stored["until"]
    return Pause(
        since=datetime.fromisoformat(stored["since"]),
        until=datetime.fromisoformat(until) if until else None,
        reason=stored["reason"],
    )
