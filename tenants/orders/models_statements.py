"""Table of statements: what a customer owed at the end of a half-year, and whether they agree."""

from decimal import Decimal
from typing import cast
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index

from tenants.branches.models import Branch
from tenants.core.model import TenantModel, optional_enum, optional_text
from tenants.customers.models import Customer
from tenants.orders.workflow import StatementAnswer


class AccountStatement(TenantModel):
    """What the ledger said the customer owed at the end of that day, and the customer's own figure and word on it."""

    number = fields.CharField(max_length=40, unique=True, null=True)
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="statements", on_delete=fields.RESTRICT
    )
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="statements", on_delete=fields.RESTRICT
    )
    period_end = fields.DateField()
    currency = fields.CharField(max_length=3)
    balance = fields.DecimalField(max_digits=18, decimal_places=2)
    issued_at = fields.DatetimeField()
    answered_at = fields.DatetimeField(null=True)
    answer = optional_enum(StatementAnswer, max_length=20)
    customer_balance = cast(
        "fields.Field[Decimal | None]", fields.DecimalField(max_digits=18, decimal_places=2, null=True)
    )
    note = optional_text()
    customer_id: UUID
    branch_id: UUID

    class Meta:
        table = "account_statement"
        unique_together = (("customer", "period_end"),)
        indexes = (
            Index(fields=("period_end", "id")),
            Index(fields=("branch_id", "period_end", "id")),
            Index(fields=("answer", "period_end", "id")),
        )
