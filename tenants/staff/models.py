"""Tables of the people who work for the chain and the posts they hold."""

from typing import Any, ClassVar
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.contrib.postgres.indexes import GinIndex
from tortoise.indexes import Index

from tenants.branches.models import Branch
from tenants.core.identification import Identified
from tenants.core.model import TenantModel, optional_enum
from tenants.staff.workflow import EmploymentState


class Post(TenantModel):
    """A post and its duties. `rank` counts upwards; `role_code` names the role that follows from holding it."""

    code = fields.CharField(max_length=40, unique=True)
    name_zh = fields.CharField(max_length=80)
    name_en = fields.CharField(max_length=80)
    rank = fields.IntField()
    duties = fields.TextField()
    role_code = fields.CharField(max_length=40)
    retired_at = fields.DatetimeField(null=True)

    class Meta:
        table = "post"
        indexes = (Index(fields=("rank", "id")),)


class StaffMember(Identified):
    """A person the chain employs, or is about to. `superior` is the reporting line; `number` the employee number;
    `bank_account` where the pay goes."""

    number = fields.CharField(max_length=40, unique=True)
    name = fields.CharField(max_length=200)
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="staff", on_delete=fields.RESTRICT
    )
    post: fields.ForeignKeyRelation[Post] = fields.ForeignKeyField(
        "tenant.Post", related_name="holders", on_delete=fields.RESTRICT
    )
    superior: fields.ForeignKeyNullableRelation["StaffMember"] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="reports", on_delete=fields.RESTRICT
    )
    branch_id: UUID
    post_id: UUID
    superior_id: UUID | None
    state = fields.CharEnumField(EmploymentState, max_length=20)
    hired_on = fields.DateField(null=True)
    probation_until = fields.DateField(null=True)
    left_on = fields.DateField(null=True)
    phone = fields.CharField(max_length=40, null=True)
    email = fields.CharField(max_length=200, null=True)
    custom_fields: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)
    search_grams: fields.Field[list[str]] = ArrayField(element_type="text", default=list)

    searched: ClassVar = ("name", "number")

    class Meta:
        table = "staff_member"
        indexes = (
            Index(fields=("branch_id", "id")),
            Index(fields=("superior_id",)),
            Index(fields=("post_id",)),
            Index(fields=("name", "id")),
            Index(fields=("hired_on", "id")),
            Index(fields=("phone",)),
            GinIndex(fields=("search_grams",)),
            GinIndex(fields=("custom_fields",)),
        )


class EmploymentChange(TenantModel):
    """One step of a person's employment, with its reason; the history is never edited."""

    staff_member: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="employment_changes", on_delete=fields.RESTRICT
    )
    before = optional_enum(EmploymentState, max_length=20)
    after = fields.CharEnumField(EmploymentState, max_length=20)
    effective_on = fields.DateField()
    reason = fields.TextField()

    audit_branch: ClassVar = "staff_branch_id"

    class Meta:
        table = "employment_change"
        indexes = (Index(fields=("staff_member_id", "effective_on", "id")),)

    @property
    def staff_branch_id(self) -> UUID:
        """Needs the person at hand."""
        return self.staff_member.branch_id
