"""Tables of the organisation: branches and where each stood in the tree on which days."""

from typing import Any, ClassVar
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.contrib.postgres.indexes import GinIndex
from tortoise.indexes import Index

from tenants.branches.opening import OpeningPeriod
from tenants.branches.workflow import AssessmentVerdict, BranchLevel, BranchStatus
from tenants.core.indexes import GramsIndex
from tenants.core.model import TenantModel


class Branch(TenantModel):
    """A unit of the tree: headquarters, region, branch or group.

    `parent` and `path` say where it stands today and follow from its placements; `path` holds the ids from the top
    down to the unit itself, each followed by a slash. `kind` is a code of the tenant's blueprint. `resident_id` is the
    member of staff who prepares its opening on the spot.
    """

    code = fields.CharField(max_length=40, unique=True)
    name = fields.CharField(max_length=200)
    level = fields.CharEnumField(BranchLevel, max_length=20)
    kind = fields.CharField(max_length=40)
    status = fields.CharEnumField(BranchStatus, max_length=20)
    parent: fields.ForeignKeyNullableRelation["Branch"] = fields.ForeignKeyField(
        "tenant.Branch", null=True, related_name="children", on_delete=fields.RESTRICT
    )
    parent_id: UUID | None
    path = fields.CharField(max_length=400)
    address = fields.CharField(max_length=400, null=True)
    phone = fields.CharField(max_length=40, null=True)
    opening_hours: fields.Field[list[OpeningPeriod]] = fields.JSONField(default=list)
    opened_on = fields.DateField(null=True)
    closed_on = fields.DateField(null=True)
    awaits_approval = fields.BooleanField(default=False)
    resident_id = fields.UUIDField(null=True)
    custom_fields: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)
    search_grams: fields.Field[list[str]] = ArrayField(element_type="text", default=list)

    searched: ClassVar = ("name", "code")
    contained: ClassVar = ("kind",)
    audit_branch: ClassVar = "id"
    decides: ClassVar = frozenset({"path"})
    # Its hours are part of the calendars that are remembered.
    is_remembered: ClassVar = True

    class Meta:
        table = "branch"
        indexes = (
            Index(fields=("path",)),
            Index(fields=("parent_id",)),
            Index(fields=("name", "id")),
            Index(fields=("status", "code", "id")),
            Index(fields=("kind",)),
            Index(fields=("opened_on", "id")),
            Index(fields=("closed_on",)),
            GramsIndex(),
            GinIndex(fields=("custom_fields",)),
        )


class BranchPlacement(TenantModel):
    """Below which parent a branch stood from one day up to, not including, another; open ended when `until` is null."""

    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="placements", on_delete=fields.RESTRICT
    )
    parent: fields.ForeignKeyNullableRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", null=True, related_name="placed_children", on_delete=fields.RESTRICT
    )
    since = fields.DateField()
    until = fields.DateField(null=True)
    reason = fields.TextField(null=True)

    class Meta:
        table = "branch_placement"
        unique_together = (("branch", "since"),)
        indexes = (Index(fields=("parent_id", "since")),)


class BranchAssessment(TenantModel):
    """One look at what opening a branch would cost and bring in its first year, and what it comes to; a later one
    overwrites nothing."""

    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="assessments", on_delete=fields.RESTRICT
    )
    branch_id: UUID
    assessed_at = fields.DatetimeField()
    assessor_id = fields.UUIDField()
    assessor_name = fields.CharField(max_length=200)
    survey = fields.TextField()
    expected_cost = fields.DecimalField(max_digits=18, decimal_places=2)
    expected_benefit = fields.DecimalField(max_digits=18, decimal_places=2)
    currency = fields.CharField(max_length=3)
    verdict = fields.CharEnumField(AssessmentVerdict, max_length=20)

    class Meta:
        table = "branch_assessment"
        indexes = (Index(fields=("branch_id", "assessed_at", "id")),)


class Section(TenantModel):
    """A section of the chain that can be liable for something: sales, customer service, finance …"""

    code = fields.CharField(max_length=40, unique=True)
    name_zh = fields.CharField(max_length=80)
    name_en = fields.CharField(max_length=80)

    class Meta:
        table = "section"
