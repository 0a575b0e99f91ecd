"""Tables of policies: products by edition, the policy, who benefits, its instalments and the talks about surrender."""

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
from tenants.policies.workflow import (
    PolicyStatus,
    PremiumMode,
    ProductKind,
    Standing,
    TalkResult,
    Underwriting,
)
from tenants.staff.models import StaffMember


class Product(TenantModel):
    """One edition of a product, sold from a day on. Days of grace and of cooling off are calendar days; a policy keeps
    those it was issued with."""

    code = fields.CharField(max_length=40)
    edition = fields.IntField()
    name = fields.CharField(max_length=200)
    kind = fields.CharEnumField(ProductKind, max_length=20)
    effective_from = fields.DateField()
    effective_to = fields.DateField(null=True)
    grace_days = fields.IntField()
    cooling_off_days = fields.IntField()
    premium_modes: fields.Field[list[str]] = ArrayField(element_type="text")

    class Meta:
        table = "product"
        unique_together = (("code", "edition"),)
        indexes = (
            Index(fields=("code", "id")),
            Index(fields=("kind", "id")),
            Index(fields=("effective_from", "id")),
            Index(fields=("effective_to", "id")),
        )


class Policy(TenantModel):
    """A contract of insurance. `agent` answers for it to the holder; amounts are in its `currency`.

    `premium` is all that is to be paid over `paying_years`, `standard_premium` what counts in persistency.
    `effective_on` is the day the first premium was paid, `ended_on` the first day without cover; `notice_on` the day
    to remind the holder of the next premium, empty once that is done; `lost_on` the day from which persistency counts
    it as lost: the due day of the premium that lapsed it, or the day of its surrender. `settling` says that a claim is
    open which would end it, `claimed` that one was decided for. `replaces` is the policy it was switched from, whose
    value of `carried` counts as paid; `settled_on` the day the last step was taken. A group policy has a
    `member_premium`, what a member costs for the whole term, and a number of `places` taken so far; its sum insured is
    each member's. `refunded` is what of the premiums paid went back to whose members left.
    """

    number = fields.CharField(max_length=40, unique=True, null=True)
    status = fields.CharEnumField(PolicyStatus, max_length=20)
    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "tenant.Product", related_name="policies", on_delete=fields.RESTRICT
    )
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="policies", on_delete=fields.RESTRICT
    )
    agent: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="policies", on_delete=fields.RESTRICT
    )
    holder: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="policies", on_delete=fields.RESTRICT
    )
    insured: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="insured_by", on_delete=fields.RESTRICT
    )
    currency = fields.CharField(max_length=3)
    sum_insured = fields.DecimalField(max_digits=18, decimal_places=2)
    maturity_benefit = fields.DecimalField(max_digits=18, decimal_places=2)
    proposed_premium = fields.DecimalField(max_digits=18, decimal_places=2)
    premium = fields.DecimalField(max_digits=18, decimal_places=2)
    standard_premium = fields.DecimalField(max_digits=18, decimal_places=2)
    paid = fields.DecimalField(max_digits=18, decimal_places=2, default=Decimal(0))
    premium_mode = fields.CharEnumField(PremiumMode, max_length=20)
    paying_years = fields.IntField()
    term_years = fields.IntField()
    underwriting = optional_enum(Underwriting, max_length=20)
    occupation_class = fields.IntField(null=True)
    grace_days = fields.IntField()
    proposed_on = fields.DateField()
    issued_on: fields.Field[date | None] = fields.DateField(null=True)
    cooling_off_until: fields.Field[date | None] = fields.DateField(null=True)
    effective_on: fields.Field[date | None] = fields.DateField(null=True)
    matures_on: fields.Field[date | None] = fields.DateField(null=True)
    next_due_on: fields.Field[date | None] = fields.DateField(null=True)
    notice_on: fields.Field[date | None] = fields.DateField(null=True)
    grace_until: fields.Field[date | None] = fields.DateField(null=True)
    reinstate_until: fields.Field[date | None] = fields.DateField(null=True)
    ended_on: fields.Field[date | None] = fields.DateField(null=True)
    lost_on: fields.Field[date | None] = fields.DateField(null=True)
    talk_result = optional_enum(TalkResult, max_length=20)
    settling = fields.BooleanField(default=False)
    claimed = fields.BooleanField(default=False)
    replaces: fields.ForeignKeyNullableRelation["Policy"] = fields.ForeignKeyField(
        "tenant.Policy", null=True, related_name="replacements", on_delete=fields.RESTRICT
    )
    carried = fields.DecimalField(max_digits=18, decimal_places=2, default=Decimal(0))
    settled_on: fields.Field[date | None] = fields.DateField(null=True)
    member_premium: fields.Field[Decimal | None] = fields.DecimalField(max_digits=18, decimal_places=2, null=True)
    places = fields.IntField(default=0)
    refunded = fields.DecimalField(max_digits=18, decimal_places=2, default=Decimal(0))
    product_id: UUID
    branch_id: UUID
    agent_id: UUID
    holder_id: UUID
    insured_id: UUID
    replaces_id: UUID | None

    search_grams: fields.Field[list[str]] = ArrayField(element_type="text", default=list)

    contained: ClassVar = ("number",)

    class Meta:
        table = "policy"
        indexes = (
            GramsIndex(),
            Index(fields=("branch_id", "proposed_on", "id")),
            Index(fields=("holder_id", "proposed_on", "id")),
            Index(fields=("insured_id", "proposed_on", "id")),
            Index(fields=("agent_id", "status")),
            Index(fields=("product_id", "status")),
            Index(fields=("status", "next_due_on", "id")),
            Index(fields=("status", "notice_on", "id")),
            Index(fields=("status", "grace_until", "id")),
            Index(fields=("replaces_id",)),
            Index(fields=("proposed_on", "id")),
            Index(fields=("issued_on", "id")),
            Index(fields=("settled_on", "id")),
            Index(fields=("effective_on", "id")),
            Index(fields=("next_due_on", "id")),
            Index(fields=("matures_on", "id")),
            Index(fields=("ended_on", "id")),
        )

    def standing(self, *, today: date) -> Standing:
        """What the rules need to know of it."""
        return Standing(
            status=self.status,
            today=today,
            underwriting=self.underwriting,
            owes=self.next_due_on is not None,
            settling=self.settling,
            claimed=self.claimed,
            group=self.member_premium is not None,
            talk=self.talk_result,
            cooling_off_until=self.cooling_off_until,
            reinstate_until=self.reinstate_until,
            matures_on=self.matures_on,
        )


class _OfPolicy(TenantModel):
    """Part of a policy's file; what is done to it belongs to the policy's branch."""

    policy: fields.ForeignKeyRelation[Policy]

    audit_branch: ClassVar = "policy_branch_id"

    class Meta:
        abstract = True

    @property
    def policy_branch_id(self) -> UUID:
        """Needs the policy at hand."""
        return self.policy.branch_id


class Beneficiary(_OfPolicy):
    """Who is paid when the insured event happens; all shares of a policy add up to 100 percent."""

    policy: fields.ForeignKeyRelation[Policy] = fields.ForeignKeyField(
        "tenant.Policy", related_name="beneficiaries", on_delete=fields.RESTRICT
    )
    place = fields.IntField()
    name = fields.CharField(max_length=200)
    relationship = fields.CharField(max_length=80, null=True)
    share = fields.DecimalField(max_digits=5, decimal_places=2)

    class Meta:
        table = "policy_beneficiary"
        unique_together = (("policy", "place"),)


class Instalment(_OfPolicy):
    """One premium of the schedule; paid in full or not at all. `branch_id` and `agent_id` are those of the policy when
    it was paid, in whose figures it counts."""

    policy: fields.ForeignKeyRelation[Policy] = fields.ForeignKeyField(
        "tenant.Policy", related_name="instalments", on_delete=fields.RESTRICT
    )
    number = fields.IntField()
    due_on = fields.DateField()
    amount = fields.DecimalField(max_digits=18, decimal_places=2)
    currency = fields.CharField(max_length=3)
    paid_on: fields.Field[date | None] = fields.DateField(null=True)
    product_id = fields.UUIDField()
    branch_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    agent_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    policy_id: UUID

    class Meta:
        table = "policy_instalment"
        unique_together = (("policy", "number"),)
        indexes = (Index(fields=("paid_on", "id")), Index(fields=("number", "id")))


class PolicyMember(_OfPolicy):
    """Somebody insured by a group policy, known there by a code, e.g. their number among the holder's staff; covered
    from `joined_on` up to the day before `left_on`. `settling` says that a claim is open which would end that,
    `claimed_on` is the last day of a loss that one was decided for."""

    policy: fields.ForeignKeyRelation[Policy] = fields.ForeignKeyField(
        "tenant.Policy", related_name="members", on_delete=fields.RESTRICT
    )
    place = fields.IntField()
    code = fields.CharField(max_length=40)
    name = fields.CharField(max_length=200)
    note = optional_text()
    premium = fields.DecimalField(max_digits=18, decimal_places=2)
    refund = fields.DecimalField(max_digits=18, decimal_places=2, default=Decimal(0))
    currency = fields.CharField(max_length=3)
    joined_on: fields.Field[date | None] = fields.DateField(null=True)
    left_on: fields.Field[date | None] = fields.DateField(null=True)
    certificate_number = fields.CharField(max_length=60, unique=True, null=True)
    settling = fields.BooleanField(default=False)
    claimed_on: fields.Field[date | None] = fields.DateField(null=True)
    policy_id: UUID

    class Meta:
        table = "policy_member"
        unique_together = (("policy", "place"),)
        indexes = (Index(fields=("policy_id", "code")),)


class CoverGap(_OfPolicy):
    """A time without cover that a reinstatement ended: from a day on, up to the day before `until`."""

    policy: fields.ForeignKeyRelation[Policy] = fields.ForeignKeyField(
        "tenant.Policy", related_name="gaps", on_delete=fields.RESTRICT
    )
    since = fields.DateField()
    until = fields.DateField()

    class Meta:
        table = "policy_cover_gap"
        indexes = (Index(fields=("policy_id", "since", "id")),)


class SurrenderTalk(_OfPolicy):
    """A talk with a customer who wants to surrender: why, what was offered, who talked, and what came of it."""

    policy: fields.ForeignKeyRelation[Policy] = fields.ForeignKeyField(
        "tenant.Policy", related_name="talks", on_delete=fields.RESTRICT
    )
    talked_at: fields.Field[datetime] = fields.DatetimeField()
    talked_by: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="surrender_talks", on_delete=fields.RESTRICT
    )
    reason = fields.TextField()
    attempt = fields.TextField()
    result = fields.CharEnumField(TalkResult, max_length=20)

    class Meta:
        table = "surrender_talk"
        indexes = (Index(fields=("policy_id", "talked_at", "id")),)
