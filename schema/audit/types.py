"""The audit trail as callers see it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

from schema.core.context import Context
from schema.core.declare import column, computed, entity
from schema.core.enums import graphql_enums
from schema.core.ids import encode
from schema.core.nodes import Node
from schema.core.rows import Row
from schema.core.scalars import JSON
from tenants.audit.queries import AUDIT_ENTRIES
from tenants.core.audit import AuditAction
from tenants.core.permissions import Permission
from tenants.core.source import SOURCES

graphql_enums(AuditAction)


@strawberry.type(description="One column of an object, before and after a change.")
class AuditChange:
    field: str = strawberry.field(description="Name of the column.")
    before: JSON | None = strawberry.field(description="Value before; null for a new object.")
    after: JSON | None = strawberry.field(description="Value after; null for a deleted object.")
    hidden: bool = strawberry.field(description="True when the viewer may not read this column: both values are null.")


def _changes(rows: Sequence[Row], context: Context) -> list[list[AuditChange]]:
    return [_changes_of(row, context) for row in rows]


def _changes_of(row: Row, context: Context) -> list[AuditChange]:
    before, after = row.value("before"), row.value("after")
    return [_change(row, name, before.get(name), after.get(name), context) for name in sorted({*before, *after})]


def _change(row: Row, name: str, before: Any, after: Any, context: Context) -> AuditChange:
    """What a field hides, its history hides too; what has no type here yet is of accounts and roles."""
    source = SOURCES.get(row.value("entity"))
    permissions = [source.reads, source.guards.get(name)] if source else [Permission.ROLE_READ]
    hidden = any(p is not None and not context.actor.covers(p, Permission.AUDIT_READ) for p in permissions)
    return AuditChange(field=name, before=None if hidden else before, after=None if hidden else after, hidden=hidden)


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
        _changes, needs=["entity", "before", "after"], description="The columns that changed."
    )
    reason: str | None = column(description="Why, as the caller gave it.")
    request_id: str = column(description="The request it was done in.", filters=True)
