"""Tables of claims: the claim, the documents it needs, and who was paid."""

from datetime import date, datetime
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index

from tenants.approvals.models import ApprovalRequest
from tenants.branches.models import Branch
from tenants.claims.workflow import ClaimDecision, ClaimKind, ClaimStatus, Standing
from tenants.core.model import TenantModel, optional_enum, optional_text
from tenants.ledger.workflow import PaymentMethod
from tenants.policies.models import Policy, PolicyMember
from tenants.staff.models import StaffMember


class Claim(TenantModel):
    """A loss reported on a policy, in the policy's currency; `branch` is the one that served the policy then and, once
    an amount was decided on, at that time.

    `ends_policy` and `to_beneficiaries` are the kind's rules as they were when it was reported. On a group policy it is
    about a `member`, and what would end the policy ends the membership. `awarded` is what was decided on, or what an
    open `approval` was asked for. `due_at` is when the next promised step falls due.
    """

    number = fields.CharField(max_length=40, unique=True, null=True)
    status = fields.CharEnumField(ClaimStatus, max_length=20)
    kind = fields.CharEnumField(ClaimKind, max_length=20)
    policy: fields.ForeignKeyRelation[Policy] = fields.ForeignKeyField(
        "tenant.Policy", related_name="claims", on_delete=fields.RESTRICT
    )
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="claims", on_delete=fields.RESTRICT
    )
    member: fields.ForeignKeyNullableRelation[PolicyMember] = fields.ForeignKeyField(
        "tenant.PolicyMember", null=True, related_name="claims", on_delete=fields.RESTRICT
    )
    ends_policy = fields.BooleanField()
    to_beneficiaries = fields.BooleanField()
    currency = fields.CharField(max_length=3)
    claimed = fields.DecimalField(max_digits=18, decimal_places=2)
    assessed: fields.Field[Decimal | None] = fields.DecimalField(max_digits=18, decimal_places=2, null=True)
    awarded: fields.Field[Decimal | None] = fields.DecimalField(max_digits=18, decimal_places=2, null=True)
    loss_on = fields.DateField()
    reported_on = fields.DateField()
    description = fields.TextField()
    findings = optional_text()
    decision = optional_enum(ClaimDecision, max_length=20)
    decision_reason = optional_text()
    decided_on: fields.Field[date | None] = fields.DateField(null=True)
    approval: fields.ForeignKeyNullableRelation[ApprovalRequest] = fields.ForeignKeyField(
        "tenant.ApprovalRequest", null=True, related_name="claims", on_delete=fields.RESTRICT
    )
    paid_on: fields.Field[date | None] = fields.DateField(null=True)
    due_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    policy_id: UUID
    branch_id: UUID
    member_id: UUID | None
    approval_id: UUID | None

    class Meta:
        table = "claim"
        indexes = (
            Index(fields=("policy_id", "reported_on", "id")),
            Index(fields=("member_id", "reported_on", "id")),
            Index(fields=("branch_id", "reported_on", "id")),
            Index(fields=("status", "reported_on", "id")),
            Index(fields=("kind", "reported_on", "id")),
            Index(fields=("reported_on", "id")),
            Index(fields=("loss_on", "id")),
            Index(fields=("decided_on", "id")),
            Index(fields=("due_at", "id")),
            Index(fields=("approval_id",)),
        )

    @property
    def standing(self) -> Standing:
        """What the rules need to know of it."""
        return Standing(status=self.status, awaits_approval=self.approval_id is not None and self.decision is None)


class _OfClaim(TenantModel):
    """Part of a claim's file; what is done to it belongs to the claim's branch."""

    claim: fields.ForeignKeyRelation[Claim]

    audit_branch: ClassVar = "claim_branch_id"

    class Meta:
        abstract = True

    @property
    def claim_branch_id(self) -> UUID:
        """Needs the claim at hand."""
        return self.claim.branch_id


class ClaimDocument(_OfClaim):
    """A document on the list of the claim's kind, as the list was then, and when it came in."""

    claim: fields.ForeignKeyRelation[Claim] = fields.ForeignKeyField(
        "tenant.Claim", related_name="documents", on_delete=fields.RESTRICT
    )
    place = fields.IntField()
    code = fields.CharField(max_length=40)
    zh = fields.CharField(max_length=200)
    en = fields.CharField(max_length=200)
    received_on: fields.Field[date | None] = fields.DateField(null=True)
    received_by: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="claim_documents", on_delete=fields.RESTRICT
    )
    note = optional_text()
    received_by_id: UUID | None

    class Meta:
        table = "claim_document"
        unique_together = (("claim", "place"),)


class ClaimPayment(_OfClaim):
    """What one payee was paid; the payments of a claim add up to what was decided."""

    claim: fields.ForeignKeyRelation[Claim] = fields.ForeignKeyField(
        "tenant.Claim", related_name="payments", on_delete=fields.RESTRICT
    )
    place = fields.IntField()
    payee = fields.CharField(max_length=200)
    share = fields.DecimalField(max_digits=5, decimal_places=2)
    amount = fields.DecimalField(max_digits=18, decimal_places=2)
    currency = fields.CharField(max_length=3)
    method = fields.CharEnumField(PaymentMethod, max_length=20)
    paid_on = fields.DateField()

    class Meta:
        table = "claim_payment"
        unique_together = (("claim", "place"),)
