"""Tables of support access: a tenant's consent that the platform's people come in, their keys, and each use."""

from typing import ClassVar
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from tenants.core.keys import new_id
from tenants.core.model import TenantModel, optional_text


class SupportAccess(TenantModel):
    """Consent to support until a moment. `permissions` are what it was given for then, and reach the whole tenant;
    `role_code` is the role they came from, if one was named."""

    reason = fields.TextField()
    role_code = optional_text()
    permissions: fields.Field[list[str]] = fields.JSONField()
    granted_by = fields.UUIDField()
    granter_name = fields.CharField(max_length=200)
    until = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "support_access"
        indexes = (Index(fields=("until", "id")),)


class SupportKey(TenantModel):
    """A key by which one operator comes in, by its SHA-256 in hex; good while the consent is, at most."""

    unaudited: ClassVar = TenantModel.unaudited | {"hash"}

    access: fields.ForeignKeyRelation[SupportAccess] = fields.ForeignKeyField(
        "tenant.SupportAccess", related_name="keys", on_delete=fields.RESTRICT
    )
    access_id: UUID
    hash = fields.CharField(max_length=64, unique=True)
    operator_client_id = fields.CharField(max_length=64)
    operator_name = fields.CharField(max_length=120)
    expires_at = fields.DatetimeField()

    class Meta:
        table = "support_key"
        indexes = (Index(fields=("access_id",)),)


class SupportUse(Model):
    """One time that an operator came in: each request, and each look of a live update."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    access: fields.ForeignKeyRelation[SupportAccess] = fields.ForeignKeyField(
        "tenant.SupportAccess", related_name="uses", on_delete=fields.RESTRICT
    )
    at = fields.DatetimeField()
    operator_client_id = fields.CharField(max_length=64)
    operator_name = fields.CharField(max_length=120)

    class Meta:
        table = "support_use"
        indexes = (Index(fields=("access_id", "at", "id")),)
