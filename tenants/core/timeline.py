"""What happened to a record, step by step: who, when, from which state to which, and why. Only ever added to."""

from collections.abc import Iterable, Mapping
from typing import Any, cast

from tortoise import fields
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.indexes import Index

from tenants.core.belongings import belonging
from tenants.core.conversions import plain
from tenants.core.model import TenantModel
from tenants.core.source import AnySource
from tenants.core.work import Work


class AlreadyTold(RuntimeError):
    """An entry of a timeline was about to be changed or removed."""


class TimelineEntry(TenantModel):
    """One step, by whom and, when they stood in for somebody, for whom.

    `before` and `after` are states, empty where there was none or none changed; `round` counts runs through a workflow,
    from 1.
    """

    entity = fields.CharField(max_length=60)
    entity_id = fields.UUIDField()
    branch_id = fields.UUIDField(null=True)
    round = fields.IntField()
    at = fields.DatetimeField()
    actor_id = fields.UUIDField()
    actor_name = fields.CharField(max_length=200)
    on_behalf_of_name = fields.CharField(max_length=200, null=True)
    action = fields.CharField(max_length=60)
    before = fields.CharField(max_length=40, null=True)
    after = fields.CharField(max_length=40, null=True)
    note = fields.TextField(null=True)
    details: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)

    class Meta:
        table = "timeline_entry"
        indexes = (Index(fields=("entity_id", "at", "id")),)

    async def save(
        self,
        using_db: BaseDBAsyncClient | None = None,
        update_fields: Iterable[str] | None = None,
        force_create: bool = False,
        force_update: bool = False,
    ) -> None:
        """Adds the entry; raises `AlreadyTold` for one that stands."""
        if self._saved_in_db:
            raise AlreadyTold(self.id)
        await super().save(using_db, update_fields, force_create, force_update)

    async def delete(self, using_db: BaseDBAsyncClient | None = None) -> None:  # noqa: ARG002
        """Raises `AlreadyTold`."""
        raise AlreadyTold(self.id)


async def tell(
    *,
    work: Work,
    record: TenantModel,
    action: str,
    round: int = 1,
    before: str | None = None,
    after: str | None = None,
    note: str | None = None,
    details: Mapping[str, object] | None = None,
) -> TimelineEntry:
    """Adds a step to the record's timeline, as done now by whoever asks."""
    entry = TimelineEntry(
        entity=type(record).__name__,
        entity_id=record.id,
        branch_id=getattr(record, record.audit_branch, None),
        round=round,
        at=work.now,
        actor_id=work.actor.user_id,
        actor_name=work.actor.name,
        on_behalf_of_name=next((g.name for g in work.actor.givers if g.user_id == work.actor.on_behalf_of), None),
        action=str(action),
        before=None if before is None else str(before),
        after=None if after is None else str(after),
        note=note,
        details=cast("dict[str, Any]", plain(details or {})),
    )
    await entry.save()
    return entry


def timeline_of(owner: AnySource, *, name: str) -> AnySource:
    """The timelines of a source's records, under a name of their own; whoever sees the record sees its timeline."""
    return belonging(name=name, model=TimelineEntry, owner=owner)
