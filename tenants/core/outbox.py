"""The outbox: what happened, written with the change itself, told to whoever must react once it is committed."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from tenants.core.keys import new_id
from tenants.core.routing import raw_fetch, send_ahead
from tenants.core.scope import scope_now

CHANNEL: Final = "branchline_events"
"""Notified at commit: `<tenant id>:<event id>`, both in hex. Ids only, for any login can listen."""

MAX_ATTEMPTS: Final = 12
FIRST_DELAY: Final = timedelta(seconds=30)
LONGEST_DELAY: Final = timedelta(hours=1)

# The lock that `control.enqueue` shares until its caller's commit.
_QUIET = "SELECT pg_try_advisory_xact_lock(hashtextextended('outbox/' || $1, 0)) AS quiet"


class OutboxEvent(Model):
    """Something that happened to a record, e.g. `complaint.changed`.

    `done_at` is when it was handled, or given up: then `error` says why. Until then `retry_at`, when set, says when
    it is tried again after `attempts` failures.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    at = fields.DatetimeField()
    name = fields.CharField(max_length=80)
    entity = fields.CharField(max_length=60)
    entity_id = fields.UUIDField()
    branch_id = fields.UUIDField(null=True)
    request_id = fields.CharField(max_length=128)
    done_at = fields.DatetimeField(null=True)
    retry_at = fields.DatetimeField(null=True)
    attempts = fields.IntField(default=0)
    error = fields.CharField(max_length=1_000, null=True)

    class Meta:
        table = "outbox_event"
        indexes = (Index(fields=("done_at", "id")),)


def tell(events: Sequence[UUID]) -> None:
    """Tells listeners of the events at the commit of the unit under way, and wakes a worker; not when it is rolled
    back. It goes ahead of the commit and leaves no answer: no row is left behind an offset."""
    tenant = scope_now()
    send_ahead(f"SELECT control.enqueue('{tenant.schema}') OFFSET 1")
    for event in events:
        send_ahead(f"NOTIFY {CHANNEL}, '{tenant.id.hex}:{event.hex}'")


def due(*, now: datetime) -> QuerySet[OutboxEvent]:
    """The events to be handled now, in the order they were written."""
    return OutboxEvent.filter(Q(retry_at=None) | Q(retry_at__lte=now), done_at=None).order_by("id")


async def is_quiet() -> bool:
    """Whether nobody is about to commit events. To be asked in a unit of its own, before reading the due ones."""
    (row,) = await raw_fetch(_QUIET, scope_now().schema)
    return bool(row["quiet"])


def next_attempt(*, attempts: int, now: datetime) -> datetime | None:
    """When an event that failed `attempts` times is tried again: each time later; None when it is given up."""
    if attempts >= MAX_ATTEMPTS:
        return None
    return now + min(FIRST_DELAY * (1 << attempts - 1), LONGEST_DELAY)
