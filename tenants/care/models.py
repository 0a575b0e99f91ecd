"""Visits and gifts that customers are due by the care plan of their grade."""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index

from tenants.care.workflow import CareBy, CareKind, CareStatus
from tenants.core.model import TenantModel, optional_text
from tenants.customers.models import Customer
from tenants.customers.workflow import CustomerGrade
from tenants.staff.models import StaffMember


class CareVisit(TenantModel):
    """One visit or gift, planned by the `grade` the customer had then; `gift` names what is given."""

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="care_visits", on_delete=fields.RESTRICT
    )
    kind = fields.CharEnumField(CareKind, max_length=10)
    status = fields.CharEnumField(CareStatus, max_length=10, default=CareStatus.DUE)
    grade = fields.CharEnumField(CustomerGrade, max_length=10)
    by = fields.CharEnumField(CareBy, max_length=10)
    gift = fields.CharField(max_length=200, null=True)
    due_on = fields.DateField()
    ended_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    ended_by: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="care_visits", on_delete=fields.RESTRICT
    )
    note = optional_text()
    customer_id: UUID

    audit_branch: ClassVar = "customer_branch_id"

    class Meta:
        table = "care_visit"
        unique_together = (("customer", "kind", "due_on"),)
        indexes = (
            Index(fields=("status", "kind", "due_on", "id")),
            Index(fields=("due_on", "id")),
            Index(fields=("ended_by_id",)),
        )

    @property
    def customer_branch_id(self) -> UUID:
        """Needs the customer at hand."""
        return self.customer.branch_id

    def overdue(self, *, today: date) -> bool:
        """Whether its day has passed and nobody has seen to it."""
        return self.status is CareStatus.DUE and self.due_on < today
