"""Tables of the customers: the file, who is responsible, how it is graded, how it was contacted."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from tortoise import fields
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.contrib.postgres.indexes import GinIndex
from tortoise.indexes import Index

from tenants.branches.models import Branch
from tenants.core.contact_data import dialled
from tenants.core.identification import Identified
from tenants.core.indexes import GramsIndex
from tenants.core.model import TenantModel, optional_enum, optional_text
from tenants.customers.workflow import (
    ContactChannel,
    ContactPurpose,
    ContactResult,
    CustomerGrade,
    CustomerKind,
    CustomerLifecycle,
    RelationKind,
    VipTier,
)
from tenants.staff.models import StaffMember


class Customer(Identified):
    """A person or organisation, with exactly one responsible manager.

    `identity_number` is of the `identity_document`, and no two customers have the same; pay-outs go to the
    `bank_account`. The five amounts are what the VIP score is reckoned from, all in `currency`: quarterly averages of
    deposits and wealth products, and the balances of funds, bonds and insurance.
    """

    number = fields.CharField(max_length=40, unique=True, null=True)
    kind = fields.CharEnumField(CustomerKind, max_length=20)
    name = fields.CharField(max_length=200)
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="customers", on_delete=fields.RESTRICT
    )
    manager: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="customers", on_delete=fields.RESTRICT
    )
    branch_id: UUID
    manager_id: UUID
    phone = fields.CharField(max_length=40, null=True)
    email = fields.CharField(max_length=200, null=True)
    address = fields.CharField(max_length=400, null=True)
    source = fields.CharField(max_length=80, null=True)
    lifecycle = fields.CharEnumField(CustomerLifecycle, max_length=20, default=CustomerLifecycle.CUSTOMER)
    pooled_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    grade = optional_enum(CustomerGrade, max_length=10)
    currency = fields.CharField(max_length=3)
    deposits = fields.DecimalField(max_digits=18, decimal_places=2, default=0)
    wealth_products = fields.DecimalField(max_digits=18, decimal_places=2, default=0)
    funds = fields.DecimalField(max_digits=18, decimal_places=2, default=0)
    bonds = fields.DecimalField(max_digits=18, decimal_places=2, default=0)
    insurance_balance = fields.DecimalField(max_digits=18, decimal_places=2, default=0)
    vip_score = fields.DecimalField(max_digits=14, decimal_places=2, default=0)
    vip_tier = optional_enum(VipTier, max_length=20)
    callback_due_on = fields.DateField(null=True)
    credit_score = fields.IntField(null=True)
    credit_limit = fields.DecimalField(max_digits=18, decimal_places=2, null=True)
    credit_valid_until = fields.DateField(null=True)
    merged_into: fields.ForeignKeyNullableRelation["Customer"] = fields.ForeignKeyField(
        "tenant.Customer", null=True, related_name="merged_files", on_delete=fields.RESTRICT
    )
    merged_into_id: UUID | None
    phone_key = fields.CharField(max_length=40, null=True)
    custom_fields: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)
    search_grams: fields.Field[list[str]] = ArrayField(element_type="text", default=list)

    searched: ClassVar = ("name", "number")
    contained: ClassVar = ("phone", "email", "source")
    unaudited: ClassVar = Identified.unaudited | {"phone_key"}

    class Meta:
        table = "customer"
        unique_together = (("identity_document", "identity_number_index"),)
        indexes = (
            Index(fields=("branch_id", "id")),
            Index(fields=("manager_id", "id")),
            Index(fields=("name", "id")),
            Index(fields=("created_at", "id")),
            Index(fields=("vip_score", "id")),
            Index(fields=("callback_due_on", "id")),
            Index(fields=("lifecycle", "id")),
            Index(fields=("pooled_at", "id")),
            Index(fields=("phone",)),
            Index(fields=("phone_key",)),
            Index(fields=("merged_into_id",)),
            Index(fields=("email",)),
            Index(fields=("source", "id")),
            GramsIndex(),
            GinIndex(fields=("custom_fields",)),
        )

    async def save(
        self,
        using_db: BaseDBAsyncClient | None = None,
        update_fields: Iterable[str] | None = None,
        force_create: bool = False,
        force_update: bool = False,
    ) -> None:
        """Saves it, with the telephone number as it is compared."""
        self.phone_key = dialled(self.phone)
        await super().save(using_db, update_fields, force_create, force_update)


class _OfCustomer(TenantModel):
    """Part of a customer's file; what is done to it belongs to the customer's branch."""

    customer: fields.ForeignKeyRelation[Customer]

    audit_branch: ClassVar = "customer_branch_id"

    class Meta:
        abstract = True

    @property
    def customer_branch_id(self) -> UUID:
        """Needs the customer at hand."""
        return self.customer.branch_id


class GradeChange(_OfCustomer):
    """One grading of a customer, with the evidence for it."""

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="grade_changes", on_delete=fields.RESTRICT
    )
    before = optional_enum(CustomerGrade, max_length=10)
    after = fields.CharEnumField(CustomerGrade, max_length=10)
    evidence = fields.TextField()
    graded_at = fields.DatetimeField()
    graded_by: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="gradings", on_delete=fields.RESTRICT
    )

    class Meta:
        table = "grade_change"
        indexes = (Index(fields=("customer_id", "graded_at", "id")),)


class LifecycleChange(_OfCustomer):
    """One step of a customer's life with the chain, and why."""

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="lifecycle_changes", on_delete=fields.RESTRICT
    )
    before = fields.CharEnumField(CustomerLifecycle, max_length=20)
    after = fields.CharEnumField(CustomerLifecycle, max_length=20)
    reason = fields.TextField()
    changed_at = fields.DatetimeField()
    changed_by: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="lifecycle_changes", on_delete=fields.RESTRICT
    )

    class Meta:
        table = "lifecycle_change"
        indexes = (Index(fields=("customer_id", "changed_at", "id")),)


class HandOver(_OfCustomer):
    """A customer passed from one responsible manager to the next; the first has no giver."""

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="hand_overs", on_delete=fields.RESTRICT
    )
    giver: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="given_customers", on_delete=fields.RESTRICT
    )
    receiver: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="received_customers", on_delete=fields.RESTRICT
    )
    reason = fields.TextField()
    handed_over_at = fields.DatetimeField()

    class Meta:
        table = "hand_over"
        indexes = (Index(fields=("customer_id", "handed_over_at", "id")),)


class Contact(_OfCustomer):
    """One reach-out to a customer. A call-back it promised is due on `callback_due_on` until the next contact."""

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="contacts", on_delete=fields.RESTRICT
    )
    staff_member: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="contacts", on_delete=fields.RESTRICT
    )
    channel = fields.CharEnumField(ContactChannel, max_length=20)
    purpose = fields.CharEnumField(ContactPurpose, max_length=20, default=ContactPurpose.SERVICE)
    result = fields.CharEnumField(ContactResult, max_length=20)
    note = fields.TextField()
    contacted_at = fields.DatetimeField()
    next_step = fields.TextField(null=True)
    callback_due_on = fields.DateField(null=True)
    called_back_at = fields.DatetimeField(null=True)

    class Meta:
        table = "contact"
        indexes = (
            Index(fields=("customer_id", "contacted_at", "id")),
            Index(fields=("staff_member_id", "contacted_at")),
            Index(fields=("contacted_at", "id")),
            Index(fields=("called_back_at",)),
            Index(fields=("callback_due_on", "id")),
        )


class PooledLead(_OfCustomer):
    """A lead in the public pool, by the name it had then: from when nobody had followed it up until somebody took it
    over, or its manager followed it up after all."""

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="pooled", on_delete=fields.RESTRICT
    )
    former: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="released_leads", on_delete=fields.RESTRICT
    )
    name = fields.CharField(max_length=200)
    released_at = fields.DatetimeField()
    taken_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    taken_by: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="taken_leads", on_delete=fields.RESTRICT
    )
    customer_id: UUID

    class Meta:
        table = "pooled_lead"
        indexes = (
            Index(fields=("customer_id", "released_at", "id")),
            Index(fields=("released_at", "id")),
            Index(fields=("name", "id")),
        )


class ContactConsent(_OfCustomer):
    """That a customer lets the chain approach them for marketing, from a day until they take it back."""

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="consents", on_delete=fields.RESTRICT
    )
    given_on = fields.DateField()
    evidence = fields.TextField()
    withdrawn_on: fields.Field[date | None] = fields.DateField(null=True)
    withdrawal_note = optional_text()
    customer_id: UUID

    class Meta:
        table = "contact_consent"
        indexes = (Index(fields=("customer_id", "given_on", "id")),)


class CustomerRelation(_OfCustomer):
    """What another customer is to this one; kept from either side."""

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="relations", on_delete=fields.RESTRICT
    )
    related: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="related_to", on_delete=fields.RESTRICT
    )
    kind = fields.CharEnumField(RelationKind, max_length=20)
    note = fields.CharField(max_length=400, null=True)
    customer_id: UUID
    related_id: UUID

    class Meta:
        table = "customer_relation"
        unique_together = (("customer", "related"),)
        indexes = (Index(fields=("related_id",)),)


class BlacklistEntry(_OfCustomer):
    """That a customer is listed, why and on what evidence; a waiver lets them through up to and including a day."""

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="blacklist_entries", on_delete=fields.RESTRICT
    )
    reason = fields.TextField()
    evidence = fields.TextField()
    listed_at = fields.DatetimeField()
    waived_until = fields.DateField(null=True)
    waiver_reason = optional_text()

    class Meta:
        table = "blacklist_entry"
        indexes = (Index(fields=("customer_id", "listed_at", "id")), Index(fields=("listed_at", "id")))


class CustomerDuplicate(TenantModel):
    """Two files that may be one customer's, the older first, and what speaks for it; `similarity` is that of the names,
    from 0 to 1. Dismissed ones are not found again."""

    older: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="newer_twins", on_delete=fields.RESTRICT
    )
    newer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="older_twins", on_delete=fields.RESTRICT
    )
    same_phone = fields.BooleanField()
    same_account = fields.BooleanField()
    similarity = fields.DecimalField(max_digits=3, decimal_places=2)
    dismissed_at = fields.DatetimeField(null=True)
    dismissal_reason = optional_text()
    older_id: UUID
    newer_id: UUID

    audit_branch: ClassVar = "older_branch_id"

    class Meta:
        table = "customer_duplicate"
        unique_together = (("older", "newer"),)
        indexes = (Index(fields=("newer_id",)), Index(fields=("similarity", "id")))

    @property
    def older_branch_id(self) -> UUID:
        """Needs the older file at hand."""
        return self.older.branch_id


class CustomerMerge(TenantModel):
    """One file merged into another. `moved` keeps, by table and column, the keys of all that pointed to the merged one
    then; `callback_before` is when the kept one's next call-back was due."""

    kept: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="merges", on_delete=fields.RESTRICT
    )
    merged: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="merged_by", on_delete=fields.RESTRICT
    )
    reason = fields.TextField()
    merged_at = fields.DatetimeField()
    merged_by_staff: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="customer_merges", on_delete=fields.RESTRICT
    )
    moved: fields.Field[dict[str, list[str]]] = fields.JSONField(default=dict)
    callback_before = fields.DateField(null=True)
    undone_at = fields.DatetimeField(null=True)
    undo_reason = optional_text()
    kept_id: UUID
    merged_id: UUID

    audit_branch: ClassVar = "kept_branch_id"
    unaudited: ClassVar = TenantModel.unaudited | {"moved"}

    class Meta:
        table = "customer_merge"
        indexes = (
            Index(fields=("kept_id", "merged_at", "id")),
            Index(fields=("merged_id",)),
            Index(fields=("merged_by_staff_id",)),
        )

    @property
    def kept_branch_id(self) -> UUID:
        """Needs the kept customer at hand."""
        return self.kept.branch_id
