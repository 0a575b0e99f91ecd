"""Tables of approvals: what was asked for, and a row per step that is decided once."""

from typing import Any, ClassVar
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index

from tenants.approvals.workflow import ApprovalDecision, ApprovalKind, ApprovalStatus
from tenants.branches.models import Branch
from tenants.core.model import TenantModel, optional_enum, optional_text
from tenants.core.sealing import optional_sealed
from tenants.staff.models import StaffMember


class ApprovalRequest(TenantModel):
    """One thing asked for, about one record. `payload` is what will be done; it may hold what not everybody reads. What
    of it must not lie in clear, `payload_sealed` holds as JSON.

    `step` is the one that is open, or was decided last, and `needed_…` what it asks for. `on_behalf_of` is the account
    for which a stand-in made the request.
    """

    number = fields.CharField(max_length=40, unique=True, null=True)
    kind = fields.CharEnumField(ApprovalKind, max_length=40)
    status = fields.CharEnumField(ApprovalStatus, max_length=20)
    entity = fields.CharField(max_length=60)
    entity_id = fields.UUIDField()
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="approval_requests", on_delete=fields.RESTRICT
    )
    branch_id: UUID
    requester_id = fields.UUIDField()
    requester_name = fields.CharField(max_length=200)
    requester_staff: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="approval_requests", on_delete=fields.RESTRICT
    )
    requester_staff_id: UUID | None
    on_behalf_of = fields.UUIDField(null=True)
    requested_at = fields.DatetimeField()
    reason = fields.TextField()
    amount = fields.DecimalField(max_digits=18, decimal_places=2, null=True)
    currency = fields.CharField(max_length=3)
    payload: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)
    payload_sealed: fields.Field[str | None] = optional_sealed()
    step = fields.IntField()
    needed_permission = fields.CharField(max_length=60)
    needed_rank = fields.IntField()
    needed_limit = fields.DecimalField(max_digits=18, decimal_places=2, null=True)
    ended_at = fields.DatetimeField(null=True)
    due_at = fields.DatetimeField(null=True)

    unaudited: ClassVar = TenantModel.unaudited | {"payload", "payload_sealed"}

    class Meta:
        table = "approval_request"
        indexes = (
            Index(fields=("status", "due_at", "id")),
            Index(fields=("status", "requested_at", "id")),
            Index(fields=("branch_id", "requested_at", "id")),
            Index(fields=("requester_id", "requested_at")),
            Index(fields=("requester_staff_id",)),
            Index(fields=("requested_at", "id")),
            Index(fields=("ended_at", "id")),
            Index(fields=("due_at", "id")),
            Index(fields=("entity_id", "kind", "status")),
            Index(fields=("kind", "requested_at", "id")),
        )


class ApprovalStep(TenantModel):
    """One step: what it asks of whoever decides, and, once decided, by whom, for whom, how and why."""

    request: fields.ForeignKeyRelation[ApprovalRequest] = fields.ForeignKeyField(
        "tenant.ApprovalRequest", related_name="steps", on_delete=fields.RESTRICT
    )
    request_id: UUID
    number = fields.IntField()
    needed_permission = fields.CharField(max_length=60)
    needed_rank = fields.IntField()
    needed_limit = fields.DecimalField(max_digits=18, decimal_places=2, null=True)
    decision = optional_enum(ApprovalDecision, max_length=20)
    decided_at = fields.DatetimeField(null=True)
    decider_id = fields.UUIDField(null=True)
    decider_name = fields.CharField(max_length=200, null=True)
    decider_staff: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="approval_steps", on_delete=fields.RESTRICT
    )
    decider_staff_id: UUID | None
    on_behalf_of = fields.UUIDField(null=True)
    on_behalf_of_name = fields.CharField(max_length=200, null=True)
    comment = optional_text()

    audit_branch: ClassVar = "request_branch_id"

    class Meta:
        table = "approval_step"
        unique_together = (("request", "number"),)
        indexes = (Index(fields=("decider_staff_id",)),)

    @property
    def request_branch_id(self) -> UUID:
        """Needs the request at hand."""
        return self.request.branch_id
