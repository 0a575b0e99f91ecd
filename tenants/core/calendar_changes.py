"""Promises to be reckoned again because the calendar they were reckoned by has changed: noted with the change, done
one by one by the worker."""

from collections.abc import Collection
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from tenants.core.routing import raw_fetch

# A row that another unit is just taking away is waited for, and then put there anew: nothing is missed.
_NOTE = """
INSERT INTO deadline_review (id, entity, entity_id)
SELECT id, entity, entity_id FROM deadline
WHERE met_at IS NULL AND cancelled_at IS NULL AND {which}
ORDER BY id ON CONFLICT DO NOTHING
"""
_EVERY = _NOTE.format(which="TRUE")
_BELOW = _NOTE.format(which="branch_id IN (SELECT id FROM branch WHERE starts_with(path, $1))")
_PROVISIONAL = _NOTE.format(which="provisional AND entity = $1")


class DeadlineReview(Model):
    """An open deadline, by its id, to be reckoned again; gone once it was."""

    id = fields.UUIDField(primary_key=True)
    entity = fields.CharField(max_length=60)
    entity_id = fields.UUIDField()

    class Meta:
        table = "deadline_review"


async def calendar_changed(*, below: str | None = None) -> None:
    """Notes all open promises for review, or those of the branches whose path starts with `below`."""
    await (raw_fetch(_EVERY) if below is None else raw_fetch(_BELOW, below))


async def review_provisional(*, entity: str) -> None:
    """Notes for review what was promised to such records across a year whose holidays were not announced."""
    await raw_fetch(_PROVISIONAL, entity)


async def next_review(*, entity: str, passing_over: Collection[UUID] = ()) -> DeadlineReview | None:
    """One noted promise of such records, held until the unit of work ends; those that others hold are passed over."""
    noted = DeadlineReview.filter(entity=entity).exclude(id__in=list(passing_over)).order_by("id")
    return await noted.limit(1).select_for_update(skip_locked=True).first()
