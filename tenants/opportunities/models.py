"""Tables of the sales pipeline: the sale, and each stay of it at a stage."""

from datetime import date, datetime
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.indexes import Index

from tenants.branches.models import Branch
from tenants.core.indexes import GramsIndex
from tenants.core.model import TenantModel, optional_enum, optional_text
from tenants.customers.models import Customer
from tenants.opportunities.workflow import LossReason, OpportunityStage, OpportunityStatus, Standing, StayResult
from tenants.staff.models import StaffMember


class Opportunity(TenantModel):
    """A sale on its way. `amount` is what is expected on `expected_on`, with a `probability` in percent by the tenant's
    rules; `collected` what came in. `round` counts how often it was opened, from 1."""

    number = fields.CharField(max_length=40, unique=True, null=True)
    subject = fields.CharField(max_length=200)
    status = fields.CharEnumField(OpportunityStatus, max_length=10)
    stage = fields.CharEnumField(OpportunityStage, max_length=20)
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="opportunities", on_delete=fields.RESTRICT
    )
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="opportunities", on_delete=fields.RESTRICT
    )
    owner: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="opportunities", on_delete=fields.RESTRICT
    )
    currency = fields.CharField(max_length=3)
    amount = fields.DecimalField(max_digits=18, decimal_places=2, default=Decimal(0))
    collected = fields.DecimalField(max_digits=18, decimal_places=2, default=Decimal(0))
    probability = fields.IntField()
    expected_on: fields.Field[date | None] = fields.DateField(null=True)
    round = fields.IntField(default=1)
    opened_at = fields.DatetimeField()
    ended_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    loss_reason = optional_enum(LossReason, max_length=20)
    loss_note = optional_text()
    competitor = fields.CharField(max_length=200, null=True)
    search_grams: fields.Field[list[str]] = ArrayField(element_type="text", default=list)
    customer_id: UUID
    branch_id: UUID
    owner_id: UUID

    searched: ClassVar = ("subject", "number")

    class Meta:
        table = "opportunity"
        indexes = (
            Index(fields=("branch_id", "opened_at", "id")),
            Index(fields=("customer_id", "opened_at", "id")),
            Index(fields=("owner_id", "status")),
            Index(fields=("status", "stage", "id")),
            Index(fields=("stage", "id")),
            Index(fields=("opened_at", "id")),
            Index(fields=("expected_on", "id")),
            Index(fields=("ended_at", "id")),
            Index(fields=("amount", "id")),
            Index(fields=("probability", "id")),
            Index(fields=("loss_reason", "id")),
            Index(fields=("competitor", "id")),
            GramsIndex(),
        )

    @property
    def standing(self) -> Standing:
        """What the rules need to know of it."""
        return Standing(status=self.status, stage=self.stage)


class StageStay(TenantModel):
    """One stay of a sale at a stage: what showed that its condition held, and how it was left; never rewritten.
    `branch` and `owner` are whose it was when it began, `amount` what was expected then."""

    opportunity: fields.ForeignKeyRelation[Opportunity] = fields.ForeignKeyField(
        "tenant.Opportunity", related_name="stays", on_delete=fields.RESTRICT
    )
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="stage_stays", on_delete=fields.RESTRICT
    )
    owner: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="stage_stays", on_delete=fields.RESTRICT
    )
    stage = fields.CharEnumField(OpportunityStage, max_length=20)
    round = fields.IntField()
    amount = fields.DecimalField(max_digits=18, decimal_places=2)
    currency = fields.CharField(max_length=3)
    evidence = fields.TextField()
    entered_at = fields.DatetimeField()
    left_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    result = optional_enum(StayResult, max_length=20)
    opportunity_id: UUID
    branch_id: UUID
    owner_id: UUID

    class Meta:
        table = "stage_stay"
        indexes = (
            Index(fields=("opportunity_id", "entered_at", "id")),
            Index(fields=("entered_at", "id")),
            Index(fields=("branch_id", "entered_at")),
            Index(fields=("owner_id", "entered_at")),
            Index(fields=("stage", "entered_at")),
        )
