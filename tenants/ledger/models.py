"""Tables of the ledger. Entries are only ever added; a wrong one is reversed by another."""

from collections.abc import Iterable
from typing import ClassVar
from uuid import UUID

from tortoise import fields
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.indexes import Index

from tenants.branches.models import Branch
from tenants.core.model import TenantModel
from tenants.customers.models import Customer
from tenants.ledger.workflow import LedgerAccount, LedgerEvent
from tenants.staff.models import StaffMember


class AlreadyPosted(RuntimeError):
    """Something of the ledger was about to be changed or removed."""


class _Posted(TenantModel):
    """Written once."""

    class Meta:
        abstract = True

    async def save(
        self,
        using_db: BaseDBAsyncClient | None = None,
        update_fields: Iterable[str] | None = None,
        force_create: bool = False,
        force_update: bool = False,
    ) -> None:
        """Adds it; raises `AlreadyPosted` for what stands."""
        if self._saved_in_db:
            raise AlreadyPosted(self.id)
        await super().save(using_db, update_fields, force_create, force_update)

    async def delete(self, using_db: BaseDBAsyncClient | None = None) -> None:  # noqa: ARG002
        """Raises `AlreadyPosted`."""
        raise AlreadyPosted(self.id)


class LedgerEntry(_Posted):
    """One event in money, about the record `entity`, `entity_id` (an order, a policy), on a day of the tenant's zone.

    `staff_member` is who answers for it to the customer; `reverses` the entry that this one takes back.
    """

    event = fields.CharEnumField(LedgerEvent, max_length=30)
    entity = fields.CharField(max_length=60)
    entity_id = fields.UUIDField()
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="ledger_entries", on_delete=fields.RESTRICT
    )
    customer: fields.ForeignKeyNullableRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", null=True, related_name="ledger_entries", on_delete=fields.RESTRICT
    )
    staff_member: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="ledger_entries", on_delete=fields.RESTRICT
    )
    reverses: fields.ForeignKeyNullableRelation["LedgerEntry"] = fields.ForeignKeyField(
        "tenant.LedgerEntry", null=True, unique=True, related_name="reversed_by", on_delete=fields.RESTRICT
    )
    day = fields.DateField()
    posted_at = fields.DatetimeField()
    currency = fields.CharField(max_length=3)
    memo = fields.CharField(max_length=400)
    branch_id: UUID
    customer_id: UUID | None
    staff_member_id: UUID | None
    reverses_id: UUID | None

    class Meta:
        table = "ledger_entry"
        indexes = (
            Index(fields=("branch_id", "day", "id")),
            Index(fields=("customer_id", "day", "id")),
            Index(fields=("staff_member_id", "day")),
            Index(fields=("entity_id", "day", "id")),
            Index(fields=("event", "day", "id")),
            Index(fields=("day", "id")),
            Index(fields=("posted_at", "id")),
        )


class LedgerPosting(_Posted):
    """One account's part of an entry: a debit, or with a negative amount a credit. What sums are asked by is copied
    from the entry, so that an index answers them."""

    entry: fields.ForeignKeyRelation[LedgerEntry] = fields.ForeignKeyField(
        "tenant.LedgerEntry", related_name="postings", on_delete=fields.RESTRICT
    )
    account = fields.CharEnumField(LedgerAccount, max_length=30)
    amount = fields.DecimalField(max_digits=18, decimal_places=2)
    currency = fields.CharField(max_length=3)
    item_id = fields.UUIDField(null=True)
    entity_id = fields.UUIDField()
    branch_id = fields.UUIDField()
    customer_id = fields.UUIDField(null=True)
    staff_member_id = fields.UUIDField(null=True)
    day = fields.DateField()
    entry_id: UUID

    audit_branch: ClassVar = "branch_id"

    class Meta:
        table = "ledger_posting"
        indexes = (
            Index(fields=("entry_id", "id")),
            Index(fields=("customer_id", "account", "day", "currency", "amount")),
            Index(fields=("entity_id", "account", "currency", "amount")),
            Index(fields=("item_id", "account", "currency", "amount")),
            Index(fields=("branch_id", "account", "day", "currency", "amount")),
            Index(fields=("account", "day", "currency", "amount")),
        )
