"""Deadlines taken one by one, by any number of sweeps: reminded of ahead of time, or overdue and up the line."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.expressions import Subquery
from tortoise.queryset import QuerySet

from tenants.core.calendar_changes import DeadlineReview
from tenants.core.deadlines import OPEN, Deadline
from tenants.core.rendering import q
from tenants.core.work import Work


async def next_due(*, work: Work, entity: str, passing_over: Collection[UUID] = ()) -> Deadline | None:
    """One deadline of such records whose escalation is due, held until the unit of work ends; those that others hold
    are passed over. None when nothing is left: sweeps may run side by side and be killed."""
    due = Deadline.filter(q(OPEN), entity=entity, next_escalation_at__lte=work.now)
    return await _first_free(_settled(due, passing_over).order_by("next_escalation_at", "id"))


async def next_to_remind(
    *, work: Work, entity: str, ahead: timedelta, passing_over: Collection[UUID] = ()
) -> Deadline | None:
    """One deadline of such records that falls due within `ahead`, of which nobody was reminded yet; held likewise."""
    soon = Deadline.filter(q(OPEN), entity=entity, reminded_at=None, due_at__gt=work.now, due_at__lte=work.now + ahead)
    return await _first_free(_settled(soon, passing_over).order_by("due_at", "id"))


async def remind(*, work: Work, deadline: Deadline) -> None:
    """Notes that somebody was reminded of the deadline."""
    deadline.reminded_at = work.now
    await deadline.save()


def _settled(found: QuerySet[Deadline], passing_over: Collection[UUID]) -> QuerySet[Deadline]:
    """Without those whose day may move, because their calendar has changed."""
    moving = Subquery(DeadlineReview.all().values("id"))
    return found.exclude(id__in=list(passing_over)).exclude(id__in=moving)


async def _first_free(found: QuerySet[Deadline]) -> Deadline | None:
    return await found.limit(1).select_for_update(skip_locked=True, no_key=True).first()


async def escalate(*, work: Work, deadline: Deadline, to: Sequence[UUID], again_at: datetime | None) -> None:  # noqa: ARG001
    """One step up the reporting line: to whom, and when the next follows, if any."""
    deadline.escalation_level += 1
    deadline.escalated_to = [*deadline.escalated_to, *map(str, to)]
    deadline.next_escalation_at = again_at
    await deadline.save()
