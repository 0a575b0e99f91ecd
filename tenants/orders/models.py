"""Tables of orders: price lists, the order with its lines, stock slips, invoices, receipts, returns, collection."""

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
from tenants.orders.workflow import (
    ChargeStatus,
    DebtStanding,
    FulfilmentStatus,
    OrderStatus,
    PaymentMethod,
    ReturnKind,
    ReturnState,
    ReturnStatus,
)
from tenants.staff.models import StaffMember


def _amount() -> "fields.Field[Decimal]":
    return fields.DecimalField(max_digits=18, decimal_places=2, default=0)


class PriceList(TenantModel):
    """Prices that hold from a day on, until another list has the product or to the day it ends with."""

    code = fields.CharField(max_length=40, unique=True)
    name = fields.CharField(max_length=200)
    currency = fields.CharField(max_length=3)
    starts_on = fields.DateField()
    ends_on = fields.DateField(null=True)

    class Meta:
        table = "price_list"
        indexes = (Index(fields=("starts_on", "id")), Index(fields=("ends_on", "id")))


class PriceListItem(TenantModel):
    """One product's price. `sku` is the tenant's own code of the product."""

    price_list: fields.ForeignKeyRelation[PriceList] = fields.ForeignKeyField(
        "tenant.PriceList", related_name="items", on_delete=fields.RESTRICT
    )
    sku = fields.CharField(max_length=40)
    name = fields.CharField(max_length=200)
    unit = fields.CharField(max_length=20)
    price = fields.DecimalField(max_digits=18, decimal_places=2)
    currency = fields.CharField(max_length=3)
    price_list_id: UUID

    class Meta:
        table = "price_list_item"
        unique_together = (("price_list", "sku"),)
        indexes = (Index(fields=("sku", "price_list_id")),)


class Order(TenantModel):
    """One customer's order. Its amounts are in `currency`: `total` as agreed with the special fee, `list_total` what
    the price list would have; `received` is less what was paid back."""

    number = fields.CharField(max_length=40, unique=True, null=True)
    status = fields.CharEnumField(OrderStatus, max_length=20)
    fulfilment_status = fields.CharEnumField(FulfilmentStatus, max_length=20, default=FulfilmentStatus.UNFULFILLED)
    charge_status = fields.CharEnumField(ChargeStatus, max_length=20, default=ChargeStatus.NOT_INVOICED)
    return_status = fields.CharEnumField(ReturnStatus, max_length=20, default=ReturnStatus.NONE)
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="orders", on_delete=fields.RESTRICT
    )
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="orders", on_delete=fields.RESTRICT
    )
    salesperson: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="orders", on_delete=fields.RESTRICT
    )
    currency = fields.CharField(max_length=3)
    list_total = _amount()
    total = _amount()
    special_fee = _amount()
    payment_days = fields.IntField()
    quoted_at = fields.DatetimeField()
    contract_asked_at = fields.DatetimeField(null=True)
    contracted_at = fields.DatetimeField(null=True)
    goods_requested_at = fields.DatetimeField(null=True)
    goods_requested_by = fields.UUIDField(null=True)
    goods_approved_at = fields.DatetimeField(null=True)
    ended_at = fields.DatetimeField(null=True)
    due_at = fields.DatetimeField(null=True)
    invoiced = _amount()
    credited = _amount()
    received = _amount()
    written_off = _amount()
    search_grams: fields.Field[list[str]] = ArrayField(element_type="text", default=list)
    customer_id: UUID
    branch_id: UUID
    salesperson_id: UUID

    contained: ClassVar = ("number",)

    class Meta:
        table = "sales_order"
        indexes = (
            GramsIndex(),
            Index(fields=("branch_id", "quoted_at", "id")),
            Index(fields=("customer_id", "quoted_at", "id")),
            Index(fields=("customer_id", "status")),
            Index(fields=("salesperson_id", "quoted_at", "id")),
            Index(fields=("status", "quoted_at", "id")),
            Index(fields=("fulfilment_status", "quoted_at", "id")),
            Index(fields=("charge_status", "quoted_at", "id")),
            Index(fields=("return_status", "quoted_at", "id")),
            Index(fields=("quoted_at", "id")),
            Index(fields=("contracted_at", "id")),
            Index(fields=("due_at", "id")),
            Index(fields=("total", "id")),
        )


class _OfOrder(TenantModel):
    """Part of an order; what is done to it belongs to the order's branch."""

    order: fields.ForeignKeyRelation[Order]

    audit_branch: ClassVar = "order_branch_id"

    class Meta:
        abstract = True

    @property
    def order_branch_id(self) -> UUID:
        """Needs the order at hand."""
        return self.order.branch_id


class OrderLine(_OfOrder):
    """One product of an order, and how many of it have been issued, delivered, signed for, taken back and exchanged.
    `list_price` is empty for a product the price list does not have."""

    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "tenant.Order", related_name="lines", on_delete=fields.RESTRICT
    )
    position = fields.IntField()
    sku = fields.CharField(max_length=40)
    name = fields.CharField(max_length=200)
    unit = fields.CharField(max_length=20)
    quantity = fields.IntField()
    list_price = fields.DecimalField(max_digits=18, decimal_places=2, null=True)
    unit_price = fields.DecimalField(max_digits=18, decimal_places=2)
    amount = fields.DecimalField(max_digits=18, decimal_places=2)
    currency = fields.CharField(max_length=3)
    issued = fields.IntField(default=0)
    delivered = fields.IntField(default=0)
    confirmed = fields.IntField(default=0)
    returned = fields.IntField(default=0)
    exchanged = fields.IntField(default=0)
    order_id: UUID

    class Meta:
        table = "order_line"
        unique_together = (("order", "sku"),)

    @property
    def needed(self) -> int:
        """How many are to be delivered in all."""
        return self.quantity + self.exchanged

    @property
    def issuable(self) -> int:
        return self.needed - self.issued


class StockSlip(_OfOrder):
    """Goods issued from stock for one delivery: all of the order or part of it."""

    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "tenant.Order", related_name="slips", on_delete=fields.RESTRICT
    )
    number = fields.CharField(max_length=40, unique=True, null=True)
    issued_at = fields.DatetimeField()
    delivered_at = fields.DatetimeField(null=True)
    confirmed_at = fields.DatetimeField(null=True)
    signed_by = fields.CharField(max_length=100, null=True)
    invoiced_at = fields.DatetimeField(null=True)
    order_id: UUID

    class Meta:
        table = "stock_slip"
        indexes = (Index(fields=("order_id", "issued_at", "id")),)


class StockSlipLine(_OfOrder):
    """So many of a product on a slip, and how many of these came back."""

    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "tenant.Order", related_name="slip_lines", on_delete=fields.RESTRICT
    )
    slip: fields.ForeignKeyRelation[StockSlip] = fields.ForeignKeyField(
        "tenant.StockSlip", related_name="lines", on_delete=fields.RESTRICT
    )
    sku = fields.CharField(max_length=40)
    quantity = fields.IntField()
    returned = fields.IntField(default=0)
    order_id: UUID
    slip_id: UUID

    class Meta:
        table = "stock_slip_line"
        unique_together = (("slip", "sku"),)
        indexes = (Index(fields=("order_id",)),)


class Invoice(_OfOrder):
    """What is asked for one delivery: `outstanding` is `amount` less what was credited, paid (net) and written off,
    and the same as the ledger has open under its id."""

    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "tenant.Order", related_name="invoices", on_delete=fields.RESTRICT
    )
    slip: fields.ForeignKeyRelation[StockSlip] = fields.ForeignKeyField(
        "tenant.StockSlip", unique=True, related_name="invoices", on_delete=fields.RESTRICT
    )
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tenant.Customer", related_name="invoices", on_delete=fields.RESTRICT
    )
    branch: fields.ForeignKeyRelation[Branch] = fields.ForeignKeyField(
        "tenant.Branch", related_name="invoices", on_delete=fields.RESTRICT
    )
    salesperson: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", related_name="invoices", on_delete=fields.RESTRICT
    )
    number = fields.CharField(max_length=40, unique=True, null=True)
    currency = fields.CharField(max_length=3)
    amount = _amount()
    credited = _amount()
    paid = _amount()
    written_off = _amount()
    outstanding = _amount()
    issued_on = fields.DateField()
    due_on = fields.DateField()
    standing = fields.CharEnumField(DebtStanding, max_length=20, default=DebtStanding.SOUND)
    order_id: UUID
    slip_id: UUID
    customer_id: UUID
    branch_id: UUID
    salesperson_id: UUID
    search_grams: fields.Field[list[str]] = ArrayField(element_type="text", default=list)

    audit_branch: ClassVar = "branch_id"
    contained: ClassVar = ("number",)

    class Meta:
        table = "invoice"
        indexes = (
            GramsIndex(),
            Index(fields=("order_id", "issued_on", "id")),
            Index(fields=("branch_id", "issued_on", "id")),
            Index(fields=("customer_id", "issued_on", "id")),
            Index(fields=("salesperson_id", "issued_on", "id")),
            Index(fields=("standing", "issued_on", "id")),
            Index(fields=("outstanding", "issued_on")),
            Index(fields=("issued_on", "id")),
            Index(fields=("due_on", "id")),
            Index(fields=("amount", "id")),
        )


class Receipt(_OfOrder):
    """Money taken for an invoice. Cash is handed in on the day it was taken; `handed_in_at` says when it was."""

    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "tenant.Order", related_name="receipts", on_delete=fields.RESTRICT
    )
    invoice: fields.ForeignKeyRelation[Invoice] = fields.ForeignKeyField(
        "tenant.Invoice", related_name="receipts", on_delete=fields.RESTRICT
    )
    recorded_by: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="receipts", on_delete=fields.RESTRICT
    )
    number = fields.CharField(max_length=40, unique=True, null=True)
    amount = fields.DecimalField(max_digits=18, decimal_places=2)
    currency = fields.CharField(max_length=3)
    method = fields.CharEnumField(PaymentMethod, max_length=20)
    received_on = fields.DateField()
    handed_in_at = fields.DatetimeField(null=True)
    order_id: UUID
    invoice_id: UUID
    recorded_by_id: UUID | None

    class Meta:
        table = "receipt"
        indexes = (
            Index(fields=("order_id", "received_on", "id")),
            Index(fields=("invoice_id", "received_on", "id")),
            Index(fields=("method", "handed_in_at", "received_on")),
            Index(fields=("received_on", "id")),
        )


class OrderReturn(_OfOrder):
    """Goods of one delivery that come back. `amount` is what the red slip takes back, made good `against` the invoice,
    `refunded` and, of what had been written off, `recovered`."""

    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "tenant.Order", related_name="returns", on_delete=fields.RESTRICT
    )
    slip: fields.ForeignKeyRelation[StockSlip] = fields.ForeignKeyField(
        "tenant.StockSlip", related_name="returns", on_delete=fields.RESTRICT
    )
    kind = fields.CharEnumField(ReturnKind, max_length=20)
    state = fields.CharEnumField(ReturnState, max_length=20)
    reason = fields.TextField()
    requested_at = fields.DatetimeField()
    checked_at = fields.DatetimeField(null=True)
    check_note = optional_text()
    number = fields.CharField(max_length=40, unique=True, null=True)
    slip_issued_at = fields.DatetimeField(null=True)
    currency = fields.CharField(max_length=3)
    amount = _amount()
    credited_at = fields.DatetimeField(null=True)
    against = _amount()
    refunded = _amount()
    recovered = _amount()
    refund_method = optional_enum(PaymentMethod, max_length=20)
    order_id: UUID
    slip_id: UUID

    class Meta:
        table = "order_return"
        indexes = (Index(fields=("order_id", "requested_at", "id")), Index(fields=("state", "requested_at")))


class ReturnLine(_OfOrder):
    """So many of a product asked to be taken back, and how many were accepted when the goods were checked."""

    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "tenant.Order", related_name="return_lines", on_delete=fields.RESTRICT
    )
    order_return: fields.ForeignKeyRelation[OrderReturn] = fields.ForeignKeyField(
        "tenant.OrderReturn", related_name="lines", on_delete=fields.RESTRICT
    )
    sku = fields.CharField(max_length=40)
    quantity = fields.IntField()
    accepted = fields.IntField(null=True)
    order_id: UUID
    order_return_id: UUID

    class Meta:
        table = "return_line"
        unique_together = (("order_return", "sku"),)


class CollectionVisit(_OfOrder):
    """A visit or call planned to collect an invoice, and what came of it."""

    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "tenant.Order", related_name="visits", on_delete=fields.RESTRICT
    )
    invoice: fields.ForeignKeyRelation[Invoice] = fields.ForeignKeyField(
        "tenant.Invoice", related_name="visits", on_delete=fields.RESTRICT
    )
    planned_on = fields.DateField()
    plan = fields.TextField()
    visited_at = fields.DatetimeField(null=True)
    visited_by: fields.ForeignKeyNullableRelation[StaffMember] = fields.ForeignKeyField(
        "tenant.StaffMember", null=True, related_name="collection_visits", on_delete=fields.RESTRICT
    )
    outcome = optional_text()
    promised_on = fields.DateField(null=True)
    order_id: UUID
    invoice_id: UUID

    class Meta:
        table = "collection_visit"
        indexes = (
            Index(fields=("invoice_id", "planned_on", "id")),
            Index(fields=("order_id", "planned_on", "id")),
            Index(fields=("planned_on", "id")),
            Index(fields=("visited_at", "planned_on")),
        )
