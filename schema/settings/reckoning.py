"""Working days reckoned for whoever asks."""

from datetime import date, datetime
from typing import Annotated

import strawberry

from schema.core.context import Context
from schema.core.enums import graphql_enums
from schema.core.ids import key_of
from tenants.branches.queries import BRANCHES
from tenants.core.calendar_days import Label, SkipReason
from tenants.core.calendars import calendar_of
from tenants.core.errors import BadInput, LimitExceeded, NotFound
from tenants.core.permissions import Permission
from tenants.core.selecting import select_by_ids

graphql_enums(SkipReason)

DAYS_MOST = 366
YEARS = (1950, 2150)


@strawberry.type(description="A day left out of a count, or counted although usually free.")
class SkippedDay:
    day: date = strawberry.field(description="The day.")
    reason: SkipReason | None = strawberry.field(description="Why it was left out; null for a make-up day.")
    label: str | None = strawberry.field(description="Name of the holiday or exception, in the caller's language.")


@strawberry.type(description="A day reckoned in working days, and how.")
class Reckoning:
    due_at: datetime = strawberry.field(description="Close of business on the last day counted.")
    skipped: list[SkippedDay] = strawberry.field(description="Days left out of the count, each with its reason.")
    made_up: list[SkippedDay] = strawberry.field(description="Make-up working days that were counted.")
    provisional: bool = strawberry.field(description="True while the calendar of a year it crosses is not announced.")


async def _deadline_for(
    info: strawberry.Info,
    start: Annotated[datetime, strawberry.argument(description="When the promise is made.")],
    working_days: Annotated[int, strawberry.argument(description=f"Working days, 0 to {DAYS_MOST}.")],
    branch_id: Annotated[
        strawberry.ID | None, strawberry.argument(description="By whose calendar; the tenant's if left out.")
    ] = None,
) -> Reckoning:
    context: Context = info.context
    context.actor.require(Permission.RULE_READ)
    if not YEARS[0] <= start.year <= YEARS[1]:
        raise BadInput(detail=f"start lies outside the years {YEARS[0]} to {YEARS[1]}")
    if not 0 <= working_days <= DAYS_MOST:
        raise LimitExceeded(measure="workingDays", actual=working_days, limit=DAYS_MOST)
    branch = key_of(branch_id, source=BRANCHES) if branch_id else None
    if branch_id and (branch is None or not await _seen(context, branch_id)):
        raise NotFound
    found = (await calendar_of(branch_id=branch)).deadline(start=start, working_days=working_days)
    if found.due_at is None:
        raise NotFound
    return Reckoning(
        due_at=found.due_at,
        skipped=[SkippedDay(day=d.day, reason=d.reason, label=_text(d.label, context)) for d in found.skipped],
        made_up=[SkippedDay(day=d.day, reason=None, label=_text(d.label, context)) for d in found.made_up],
        provisional=found.provisional,
    )


async def _seen(context: Context, branch_id: str) -> bool:
    key = key_of(branch_id, source=BRANCHES)
    if key is None:
        return False
    return key in await select_by_ids(source=BRANCHES, actor=context.actor, columns=["id"], ids=[key])


def _text(label: Label | None, context: Context) -> str | None:
    if label is None:
        return None
    return label.zh if context.locale.startswith("zh") else label.en


@strawberry.type
class ReckoningQueries:
    deadline_for: Reckoning = strawberry.field(
        resolver=_deadline_for, description="The day so many working days after a moment, with how it was reckoned."
    )
