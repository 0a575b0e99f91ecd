"""The audit trail: what changed, by whom, on whose behalf, why. Rows are only ever added."""

from enum import StrEnum

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from tenants.core.keys import new_id


class AuditAction(StrEnum):
    """What was done to the object."""

    CREATED = "CREATED"
    UPDATED = "UPDATED"
    DELETED = "DELETED"


class AuditEntry(Model):
    """One object changed in one unit of work. `before` and `after` hold the changed columns only."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    at = fields.DatetimeField()
    entity = fields.CharField(max_length=60)
    entity_id = fields.UUIDField()
    action = fields.CharEnumField(AuditAction, max_length=20)
    actor_id = fields.UUIDField()
    actor_name = fields.CharField(max_length=200)
    client_id = fields.CharField(max_length=120)
    on_behalf_of = fields.UUIDField(null=True)
    branch_id = fields.UUIDField(null=True)
    before: fields.Field[dict[str, object]] = fields.JSONField(default=dict)
    after: fields.Field[dict[str, object]] = fields.JSONField(default=dict)
    reason = fields.TextField(null=True)
    request_id = fields.CharField(max_length=128)

    class Meta:
        table = "audit_entry"
        indexes = (
            Index(fields=("at", "id")),
            Index(fields=("entity_id", "at")),
            Index(fields=("entity", "at")),
            Index(fields=("actor_id", "at")),
            Index(fields=("branch_id", "at")),
            Index(fields=("client_id", "at")),
            Index(fields=("request_id",)),
        )
