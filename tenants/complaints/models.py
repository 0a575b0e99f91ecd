"""Tables of complaints: the case, who is accused, its rounds, slips, plans and call-backs. Rounds overwrite nothing."""

from typing import Any, ClassVar
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.contrib.postgres.indexes import GinIndex
from tortoise.indexes import Index

from tenants.approvals.models import ApprovalRequest
from tenants.branches.models import Branch, Section
from tenants.complaints.workflow import (
    CallbackResult,
    ComplaintKind,
    ComplaintOutcome,
    ComplaintStatus,
    CustomerAnswer,
    Severity,
)
from tenants.core.indexes import GramsIndex
from tenants.core.model import TenantModel, optional_enum, optional_text
from tenants.customers.models import Customer
from tenants.customers.workflow import ContactChannel
from tenants.staff.models import StaffMember


class Complaint(TenantModel):
    """A customer's complaint. `cause` is a code of the tenant's rules, found in the investigation; `repeats` the
    earlier complaint of the same customer and kind that this one repeats."""

    number = fields.CharField(max_length=40, unique=True, null=True)
    kind = fields.CharEnumField(ComplaintKind, max_length=20)
    severity = fields.CharEnumField(Severity, max_length=20)
    severity_rank = fields.SmallIntField()
    channel = fields.CharEnumField(ContactChannel, max_length=20)
    status = fields.CharEnumField(ComplaintStatus, max_length=20)
    round = fields.IntField(default=1)
    external_reference = fields.CharField(max_length=80, null=True)
    subject = fields.CharField(max_length=200)
    description = fields.TextField()
    cause = fields.CharField(max_length=40, null=True)
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="complaints", on_delete=fields.RESTRICT
    )
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="complaints", on_delete=fields.RESTRICT
    )
    handler: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="handled_complaints", on_delete=fields.RESTRICT
    )
    liable_section: fields.ForeignKeyNullableRelation[Section] = fields.ForeignKeyField(
        "tenant.Section", null=True, related_name="complaints", on_delete=fields.RESTRICT
    )
    repeats: fields.ForeignKeyNullableRelation["Complaint"] = fields.ForeignKeyField(
        "tenant.Complaint", null=True, related_name="repeated_by", on_delete=fields.RESTRICT
    )
    received_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)
    outcome = optional_enum(ComplaintOutcome, max_length=20)
    satisfaction = fields.IntField(null=True)
    due_at = fields.DatetimeField(null=True)
    custom_fields: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)
    search_grams: fields.Field[list[str]] = ArrayField(element_type="text", default=list)
    branch_id: UUID
    customer_id: UUID
    handler_id: UUID
    liable_section_id: UUID | None

    searched: ClassVar = ("subject", "number")
    contained: ClassVar = ("cause", "external_reference")
    unaudited: ClassVar = TenantModel.unaudited | {"severity_rank"}

    class Meta:
        table = "complaint"
        indexes = (
            Index(fields=("branch_id", "received_at", "id")),
            Index(fields=("customer_id", "received_at")),
            Index(fields=("handler_id", "status")),
            Index(fields=("status", "received_at", "id")),
            Index(fields=("received_at", "id")),
            Index(fields=("ended_at", "id")),
            Index(fields=("due_at", "id")),
            Index(fields=("subject",)),
            Index(fields=("cause", "received_at")),
            Index(fields=("round",)),
            Index(fields=("satisfaction",)),
            Index(fields=("severity_rank", "id")),
            Index(fields=("external_reference", "id")),
            GramsIndex(),
            GinIndex(fields=("custom_fields",)),
        )


class _OfComplaint(TenantModel):
    """Part of a complaint's file; what is done to it belongs to the complaint's branch."""

    complaint: fields.ForeignKeyRelation[Complaint]

    audit_branch: ClassVar = "complaint_branch_id"

    class Meta:
        abstract = True

    @property
    def complaint_branch_id(self) -> UUID:
        """Needs the complaint at hand."""
        return self.complaint.branch_id


class Accused(_OfComplaint):
    """Somebody a complaint is against; they and their superior may not handle it."""

    complaint: fields.ForeignKeyRelation[Complaint] = fields.ForeignKeyField(
        "tenant.Complaint", related_name="accusations", on_delete=fields.RESTRICT
    )
    staff_member: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="accusations", on_delete=fields.RESTRICT
    )
    staff_member_id: UUID

    class Meta:
        table = "complaint_accused"
        unique_together = (("complaint", "staff_member"),)
        indexes = (Index(fields=("staff_member_id",)),)


class ComplaintRound(_OfComplaint):
    """One run through the workflow: why it began, what the investigation found, how it ended."""

    complaint: fields.ForeignKeyRelation[Complaint] = fields.ForeignKeyField(
        "tenant.Complaint", related_name="rounds", on_delete=fields.RESTRICT
    )
    number = fields.IntField()
    began_at = fields.DatetimeField()
    reason = optional_text()
    findings = optional_text()
    ended_at = fields.DatetimeField(null=True)
    outcome = optional_enum(ComplaintOutcome, max_length=20)
    explanation = optional_text()

    class Meta:
        table = "complaint_round"
        unique_together = (("complaint", "number"),)


class TransferSlip(_OfComplaint):
    """The liable section named, and asked for answer and plan."""

    complaint: fields.ForeignKeyRelation[Complaint] = fields.ForeignKeyField(
        "tenant.Complaint", related_name="slips", on_delete=fields.RESTRICT
    )
    round = fields.IntField()
    section: fields.ForeignKeyRelation[Section] = fields.ForeignKeyField(
        "tenant.Section", related_name="slips", on_delete=fields.RESTRICT
    )
    issued_at = fields.DatetimeField()
    reason = fields.TextField()
    answered_at = fields.DatetimeField(null=True)

    class Meta:
        table = "transfer_slip"
        indexes = (Index(fields=("complaint_id", "issued_at", "id")), Index(fields=("section_id", "answered_at")))


class Resolution(_OfComplaint):
    """A plan put to the customer, what the customer said, and that it was carried out.

    A `compensation` over the limit of whoever proposed it needs the `approval` before the customer can answer.
    """

    complaint: fields.ForeignKeyRelation[Complaint] = fields.ForeignKeyField(
        "tenant.Complaint", related_name="resolutions", on_delete=fields.RESTRICT
    )
    round = fields.IntField()
    plan = fields.TextField()
    proposed_at = fields.DatetimeField()
    proposed_by: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="resolutions", on_delete=fields.RESTRICT
    )
    compensation = fields.DecimalField(max_digits=18, decimal_places=2, null=True)
    currency = fields.CharField(max_length=3)
    approval: fields.ForeignKeyNullableRelation[ApprovalRequest] = fields.ForeignKeyField(
        "tenant.ApprovalRequest", null=True, related_name="resolutions", on_delete=fields.RESTRICT
    )
    approval_id: UUID | None
    answer = optional_enum(CustomerAnswer, max_length=20)
    answered_at = fields.DatetimeField(null=True)
    answer_note = optional_text()
    implemented_at = fields.DatetimeField(null=True)
    implementation_note = optional_text()

    class Meta:
        table = "complaint_resolution"
        indexes = (Index(fields=("complaint_id", "proposed_at", "id")), Index(fields=("approval_id",)))


class ComplaintCallback(_OfComplaint):
    """One call-back after the plan was carried out; `satisfaction` from 1 (not at all) to 5 (fully)."""

    complaint: fields.ForeignKeyRelation[Complaint] = fields.ForeignKeyField(
        "tenant.Complaint", related_name="callbacks", on_delete=fields.RESTRICT
    )
    round = fields.IntField()
    called_at = fields.DatetimeField()
    called_by: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="complaint_callbacks", on_delete=fields.RESTRICT
    )
    result = fields.CharEnumField(CallbackResult, max_length=20)
    satisfaction = fields.IntField(null=True)
    note = optional_text()

    class Meta:
        table = "complaint_callback"
        indexes = (Index(fields=("complaint_id", "called_at", "id")),)


class MonthlyFigures(TenantModel):
    """A month's complaints in figures, by branch and kind, as they stood after its end."""

    month = fields.DateField(unique=True)
    figures: fields.Field[dict[str, Any]] = fields.JSONField()
    kept_at = fields.DatetimeField()

    class Meta:
        table = "complaint_monthly_figures"
