"""Tables of leaving: the departure, and the list of what is handed over."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index

from tenants.branches.models import Branch
from tenants.core.model import TenantModel, optional_text
from tenants.staff.leaving import DepartureStatus, HandOverItemKind
from tenants.staff.models import StaffMember
from tenants.staff.workflow import EmploymentState


class Departure(TenantModel):
    """Somebody's leaving, from the notice on: `state` is what their employment is to come to. `branch` is where they
    worked then; the list is to be signed by `due_at`, until it is or the notice is withdrawn."""

    number = fields.CharField(max_length=40, unique=True, null=True)
    staff_member: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="departures", on_delete=fields.RESTRICT
    )
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="departures", on_delete=fields.RESTRICT
    )
    state = fields.CharEnumField(EmploymentState, max_length=20)
    status = fields.CharEnumField(DepartureStatus, max_length=20)
    reason = fields.TextField()
    opened_at = fields.DatetimeField()
    due_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    certificate_number = fields.CharField(max_length=40, unique=True, null=True)
    certified_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    staff_member_id: UUID
    branch_id: UUID

    class Meta:
        table = "departure"
        indexes = (
            Index(fields=("opened_at", "id")),
            Index(fields=("branch_id", "opened_at", "id")),
            Index(fields=("staff_member_id", "opened_at", "id")),
            Index(fields=("status", "opened_at", "id")),
            Index(fields=("due_at", "id")),
        )


class HandOverItem(TenantModel):
    """One thing that is handed over. `counted` is how many there were when the list was opened, `worth` what they come
    to in the tenant's currency, for receivables."""

    departure: fields.ForeignKeyRelation[Departure] = fields.ForeignKeyField(
        "tenant.Departure", related_name="items", on_delete=fields.RESTRICT
    )
    kind = fields.CharEnumField(HandOverItemKind, max_length=20)
    counted = fields.IntField(null=True)
    worth = fields.DecimalField(max_digits=18, decimal_places=2, null=True)
    receiver: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="receipts_signed", on_delete=fields.RESTRICT
    )
    signed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    note = optional_text()
    departure_id: UUID
    receiver_id: UUID

    audit_branch: ClassVar = "departure_branch_id"

    class Meta:
        table = "hand_over_item"
        unique_together = (("departure", "kind"),)
        indexes = (Index(fields=("receiver_id", "departure_id")),)

    @property
    def departure_branch_id(self) -> UUID:
        """Needs the departure at hand."""
        return self.departure.branch_id
