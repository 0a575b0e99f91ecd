"""The two duties by which a domain's promises follow the calendar as it becomes known."""

from collections.abc import Collection
from typing import Protocol
from uuid import UUID

from tenants.core.calendar_changes import DeadlineReview, next_review, review_provisional
from tenants.core.jobs import Duty, Turn
from tenants.core.work import Work


class Reckoning(Protocol):
    """Reckons one promise of a record by the calendar as it is today, and tells the record if it moved."""

    async def __call__(self, *, work: Work, record_id: UUID, deadline_id: UUID) -> None: ...


def calendar_duties(*, domain: str, entity: str, reckon: Reckoning) -> tuple[Duty, Duty]:
    """`review` notes every night what was promised to such records across a year whose holidays were not announced;
    `reckon` reckons again what was noted, by it or by a change of the calendar, each in a unit of work of its own."""

    async def noted(*, work: Work, passing_over: Collection[UUID]) -> DeadlineReview | None:  # noqa: ARG001
        return await next_review(entity=entity, passing_over=passing_over)

    async def treat(*, work: Work, record: DeadlineReview) -> None:
        await reckon(work=work, record_id=record.entity_id, deadline_id=record.id)
        await record.delete()

    async def review(*, turn: Turn) -> None:
        async with turn.work():
            await review_provisional(entity=entity)

    async def again(*, turn: Turn) -> None:
        await turn.each(find=noted, treat=treat)

    return (
        Duty(
            name=f"{domain}.review",
            cron="23 4 * * *",
            about="has provisional deadlines reckoned again, in case their holidays were announced",
            action=review,
        ),
        Duty(
            name=f"{domain}.reckon",
            cron="* * * * *",
            about="reckons deadlines again after their calendar changed",
            action=again,
        ),
    )
