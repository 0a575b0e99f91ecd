"""The audit trail as callers see it."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import strawberry

from schema.core.confidential import Values, change_shown, reads_all
from schema.core.context import Context
from schema.core.declare import column, computed, entity
from schema.core.enums import graphql_enums
from schema.core.ids import encode
from schema.core.nodes import Node
from schema.core.rows import Row
from schema.core.scalars import JSON
from tenants.audit.queries import AUDIT_ENTRIES, CLEAR_READS
from tenants.core.audit import AuditAction
from tenants.core.permissions import Permission
from tenants.core.source import SOURCES, AnySource

graphql_enums(AuditAction)


@strawberry.type(description="One column of an object, before and after a change.")
class AuditChange:
    field: str = strawberry.field(description="Name of the column.")
    before: JSON | None = strawberry.field(description="Value before; null for a new object.")
    after: JSON | None = strawberry.field(description="Value after; null for a deleted object.")
    hidden: bool = strawberry.field(
        description="True when the viewer may not read this column: both values are null. Masked fields are "
        "masked here as well."
    )


def _changes(rows: Sequence[Row], context: Context) -> list[list[AuditChange]]:
    return [_changes_of(row, context) for row in rows]


def _changes_of(row: Row, context: Context) -> list[AuditChange]:
    before, after = row.value("before"), row.value("after")
    names = sorted({*before, *after})
    return [_change(row, name, (before.get(name), after.get(name)), context) for name in names]


def _change(row: Row, name: str, values: Values, context: Context) -> AuditChange:
    """What a field hides or covers, its history does too; what has no type here yet is of accounts and roles."""
    source, where = SOURCES.get(row.value("entity")), Permission.AUDIT_READ
    if source is None or (name in source.columns and source.columns[name].sealed):
        # The trail holds no sealed value, only that it changed.
        reads = source.reads if source else Permission.ROLE_READ
        shown = values if reads_all(context, reads, where=where) else None
    else:
        shown = change_shown(source, name, values, id=row.value("entity_id"), context=context, where=where)
    before, after = shown or (None, None)
    return AuditChange(field=name, before=before, after=after, hidden=shown is None)


def _object_ids(rows: Sequence[Row], _context: Context) -> list[strawberry.ID | None]:
    return [_object_id(row.value("entity"), row.value("entity_id")) for row in rows]


def _object_id(name: str, key: UUID) -> strawberry.ID | None:
    source = SOURCES.get(name)
    return encode(source, key) if source else None


@entity(AUDIT_ENTRIES)
class AuditEntry(Node):
    """One object changed in one request: who, when, on whose behalf, before, after, why."""

    at: datetime = column(description="When.", filters=True, orders=True)
    entity: str = column(description="Type of the object.", filters=True)
    object_id: strawberry.ID | None = computed(
        _object_ids, needs=["entity", "entity_id"], description="Global id of the object, when it has one."
    )
    entity_key: str = column(name="entity_id", description="Key of the object, for filters.", filters=True)
    action: AuditAction = column(description="What was done.", filters=True)
    actor_key: str = column(name="actor_id", description="Key of the account that did it.", filters=True)
    actor_name: str = column(description="Name of the account at that time.")
    client_id: str = column(description="The application it was done with.", filters=True)
    on_behalf_of: str | None = column(description="Key of the account it was done for, when for another.")
    changes: list[AuditChange] = computed(
        _changes, needs=["entity", "entity_id", "before", "after"], description="The columns that changed."
    )
    reason: str | None = column(description="Why, as the caller gave it.")
    request_id: str = column(description="The request it was done in.", filters=True)


def _read_ids(rows: Sequence[Row], _context: Context) -> list[list[strawberry.ID]]:
    return [_ids_of(SOURCES.get(row.value("entity")), row.value("keys")) for row in rows]


def _ids_of(source: AnySource | None, keys: Sequence[str]) -> list[strawberry.ID]:
    return [encode(source, UUID(key)) for key in keys] if source else []


@entity(CLEAR_READS)
class ClearRead(Node):
    """Confidential columns of objects of one type and branch, shown in clear by one request: to whom and when, never
    the values."""

    at: datetime = column(description="When.", filters=True, orders=True)
    entity: str = column(description="Type of the objects.", filters=True)
    object_ids: list[strawberry.ID] = computed(
        _read_ids,
        needs=["entity", "keys"],
        description="Global ids of the objects; empty when the fields were only filtered or ordered by.",
    )
    entity_keys: list[str] = column(name="keys", description="Keys of the objects, for filters.", filters=True)
    fields: list[str] = column(name="columns", description="Names of the columns shown.")
    actor_key: str = column(name="actor_id", description="Key of the account they were shown to.", filters=True)
    actor_name: str = column(description="Name of the account at that time.")
    client_id: str = column(description="The application they were shown in.", filters=True)
    on_behalf_of: str | None = column(description="Key of the account it acted for, when for another.")
    request_id: str = column(description="The request they were shown by.", filters=True)
