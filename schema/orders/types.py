"""Orders as callers see them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated

import strawberry

from schema.core.connections import Connection
from schema.core.context import Context
from schema.core.declare import column, computed, entity, few, many, money, one
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from schema.core.scalars import Money
from schema.settings.promises import Promise, promises_of, told
from tenants.branches.queries import BRANCHES
from tenants.core.dates import local_date
from tenants.core.expressions import Compare, Expression, IsNull, Op, eq, every
from tenants.core.selecting import Order as By
from tenants.customers.queries import CUSTOMERS
from tenants.ledger.queries import LEDGER_ENTRIES
from tenants.orders.permits import permitted_actions
from tenants.orders.queries import (
    DEADLINES,
    INVOICES,
    LINES,
    ORDERS,
    RECEIPTS,
    RETURN_LINES,
    RETURNS,
    SLIP_LINES,
    SLIPS,
    TIMELINE,
    VISITS,
)
from tenants.orders.workflow import (
    ChargeStatus,
    DebtStanding,
    FulfilmentStatus,
    OrderAction,
    OrderStatus,
    OrderStep,
    PaymentMethod,
    ReturnKind,
    ReturnState,
    ReturnStatus,
)
from tenants.staff.queries import STAFF

graphql_enums(
    ChargeStatus,
    DebtStanding,
    FulfilmentStatus,
    OrderAction,
    OrderStatus,
    OrderStep,
    PaymentMethod,
    ReturnKind,
    ReturnState,
    ReturnStatus,
)

LazyBranch = Annotated["Branch", strawberry.lazy("schema.branches.types")]  # type: ignore[name-defined] # noqa: F821
LazyCustomer = Annotated["Customer", strawberry.lazy("schema.customers.types")]  # type: ignore[name-defined] # noqa: F821
LazyLedgerEntry = Annotated["LedgerEntry", strawberry.lazy("schema.ledger.types")]  # type: ignore[name-defined] # noqa: F821
LazyStaffMember = Annotated["StaffMember", strawberry.lazy("schema.staff.types")]  # type: ignore[name-defined] # noqa: F821


@strawberry.type(description="A step of an order promised in working days, with how the day was reckoned.")
class OrderDeadline(Promise):
    step: OrderStep = strawberry.field(description="What is promised.")


async def _deadlines(rows: Sequence[Row], context: Context) -> Sequence[list[OrderDeadline]]:
    ids = [row.record["id"] for row in rows]
    found = await promises_of(DEADLINES, ids, context)
    return [
        [OrderDeadline(step=OrderStep(record["step"]), **told(record, context)) for record in found.get(key, ())]
        for key in ids
    ]


async def _available(rows: Sequence[Row], context: Context) -> Sequence[list[OrderAction]]:
    permitted = await permitted_actions(actor=context.actor, ids=[row.record["id"] for row in rows])
    return [[action for action in OrderAction if action in permitted.get(row.record["id"], ())] for row in rows]


def _outstanding(rows: Sequence[Row], _context: Context) -> list[Money]:
    return [
        Money(
            amount=row.value("invoiced") - row.value("credited") - row.value("received") - row.value("written_off"),
            currency=row.value("currency"),
        )
        for row in rows
    ]


def _late(rows: Sequence[Row], context: Context) -> list[bool]:
    return [(due := row.value("due_at")) is not None and due < context.now for row in rows]


def _is_late(context: Context) -> Expression:
    return Compare("due_at", Op.LT, context.now)


def _today(context: Context) -> date:
    return local_date(context.now, zone=context.tenant.time_zone)


def _kept_back(rows: Sequence[Row], context: Context) -> list[bool]:
    today = _today(context)
    return [
        row.value("method") == PaymentMethod.CASH
        and row.value("handed_in_at") is None
        and row.value("received_on") < today
        for row in rows
    ]


def _is_kept_back(context: Context) -> Expression:
    return every(
        eq("method", PaymentMethod.CASH), IsNull("handed_in_at"), Compare("received_on", Op.LT, _today(context))
    )


def _unvisited(rows: Sequence[Row], context: Context) -> list[bool]:
    today = _today(context)
    return [row.value("visited_at") is None and row.value("planned_on") < today for row in rows]


def _is_unvisited(context: Context) -> Expression:
    return every(IsNull("visited_at"), Compare("planned_on", Op.LT, _today(context)))


def _unpaid(rows: Sequence[Row], context: Context) -> list[bool]:
    today = _today(context)
    return [row.value("outstanding") > 0 and row.value("due_on") < today for row in rows]


@entity(LINES)
class OrderLine(Node):
    """One product of an order."""

    position: int = column(description="1 for the first line.")
    sku: str = column(description="The tenant's code of the product.")
    name: str = column(description="Name of the product.")
    unit: str = column(description="What one of it is, e.g. `箱`.")
    quantity: int = column(description="How many were ordered.")
    unit_price: Money = money("unit_price", description="Price agreed for one.")
    amount: Money = money("amount", description="Quantity times price.")
    issued: int = column(description="How many have been issued from stock.")
    delivered: int = column(description="How many have been delivered.")
    confirmed: int = column(description="How many the customer has signed for.")
    returned: int = column(description="How many came back.")
    exchanged: int = column(description="How many of those are delivered anew.")


@entity(SLIP_LINES)
class StockSlipLine(Node):
    """So many of a product on a slip."""

    sku: str = column(description="The tenant's code of the product.")
    quantity: int = column(description="How many were issued.")
    returned: int = column(description="How many of these came back.")


@entity(SLIPS)
class StockSlip(Node):
    """Goods issued from stock for one delivery: all of the order or part of it."""

    number: str | None = column(description="Human-readable number; null in a dry run.")
    issued_at: datetime = column(description="When it was issued.", orders=True)
    delivered_at: datetime | None = column(description="When the goods reached the customer.")
    confirmed_at: datetime | None = column(description="When the customer signed.")
    signed_by: str | None = column(description="Who signed for the customer.")
    invoiced_at: datetime | None = column(description="When the delivery was invoiced.")
    lines: list[StockSlipLine] = few(SLIP_LINES, key="slip_id", order=[By("sku")], description="What is on it.")


@entity(RECEIPTS)
class Receipt(Node):
    """Money taken for an invoice."""

    number: str | None = column(description="Human-readable number; null in a dry run.")
    order: "Order" = one(ORDERS, key="order_id", filters=True, description="The order it was taken for.")
    amount: Money = money("amount", description="How much.")
    method: PaymentMethod = column(description="How it was paid.", filters=True)
    received_on: date = column(description="The day it was taken, in the tenant's zone.", filters=True, orders=True)
    recorded_by: LazyStaffMember | None = one(
        STAFF,
        key="recorded_by_id",
        reference=True,
        description="Who took it, never the salesperson; null for a program.",
    )
    handed_in_at: datetime | None = column(description="When cash was paid in at the bank.")
    cash_overdue: bool = computed(
        _kept_back,
        needs=["method", "handed_in_at", "received_on"],
        description="Whether it is cash that was not handed in on the day it was taken.",
        holds=_is_kept_back,
    )


@entity(VISITS)
class CollectionVisit(Node):
    """A visit or call planned to collect an invoice, and what came of it."""

    order: "Order" = one(ORDERS, key="order_id", filters=True, description="The order.")
    invoice: "Invoice" = one(INVOICES, key="invoice_id", filters=True, description="The invoice it is to collect.")
    planned_on: date = column(description="The day it is planned for.", filters=True, orders=True)
    plan: str = column(description="What is to be done.")
    visited_at: datetime | None = column(description="When it was made.", filters=True)
    visited_by: LazyStaffMember | None = one(
        STAFF, key="visited_by_id", reference=True, description="Who went; null until then and for a program."
    )
    outcome: str | None = column(description="What came of it.")
    promised_on: date | None = column(description="The day the customer promised to pay by.")
    overdue: bool = computed(
        _unvisited,
        needs=["visited_at", "planned_on"],
        description="Whether its day has passed and nobody went.",
        holds=_is_unvisited,
    )


@entity(INVOICES)
class Invoice(Node):
    """What is asked for one delivery. Its open amount is what the ledger has as receivable under it."""

    number: str | None = column(description="Human-readable number; null in a dry run.", filters=True, orders=True)
    order: "Order" = one(ORDERS, key="order_id", filters=True, description="The order.")
    customer: LazyCustomer = one(CUSTOMERS, key="customer_id", filters=True, reference=True, description="Who owes it.")
    branch: LazyBranch = one(BRANCHES, key="branch_id", filters=True, reference=True, description="The branch.")
    salesperson: LazyStaffMember = one(
        STAFF, key="salesperson_id", filters=True, reference=True, description="Who sold the order."
    )
    amount: Money = money("amount", description="What was asked for.")
    credited: Money = money("credited", description="What red slips took back of it.")
    paid: Money = money("paid", description="What was paid of it, less what was paid back.")
    written_off: Money = money("written_off", description="What was written off of it.")
    outstanding: Money = money("outstanding", description="What is open of it.")
    issued_on: date = column(description="The day it was issued; it ages from then.", filters=True, orders=True)
    due_on: date = column(description="The day it is to be paid by.", filters=True, orders=True)
    overdue: bool = computed(
        _unpaid, needs=["outstanding", "due_on"], description="Whether something is open of it after that day."
    )
    standing: DebtStanding = column(description="What is thought of its being paid.", filters=True)
    receipts: list[Receipt] = few(
        RECEIPTS, key="invoice_id", order=[By("received_on")], description="What was paid for it, in order."
    )
    visits: list[CollectionVisit] = few(
        VISITS, key="invoice_id", order=[By("planned_on")], description="Visits planned and made to collect it."
    )


@entity(RETURN_LINES)
class ReturnLine(Node):
    """So many of a product that come back."""

    sku: str = column(description="The tenant's code of the product.")
    quantity: int = column(description="How many were asked to be taken back.")
    accepted: int | None = column(description="How many were taken back; null until the goods were checked.")


@entity(RETURNS)
class OrderReturn(Node):
    """Goods of one delivery that come back, and how they were made good."""

    kind: ReturnKind = column(description="Taken back or exchanged.")
    state: ReturnState = column(description="Where it stands.")
    reason: str = column(description="Why.")
    slip: StockSlip = one(SLIPS, key="slip_id", description="The delivery.")
    requested_at: datetime = column(description="When the customer asked.", orders=True)
    checked_at: datetime | None = column(description="When the goods were checked.")
    check_note: str | None = column(description="What was found.")
    number: str | None = column(description="Number of the red slip; null until it was issued.")
    amount: Money = money("amount", description="What the red slip takes back.")
    credited_at: datetime | None = column(description="When it was made good.")
    against: Money = money("against", description="What of it was set against the invoice.")
    refunded: Money = money("refunded", description="What of it was paid back.")
    recovered: Money = money("recovered", description="What of it had been written off.")
    refund_method: PaymentMethod | None = column(description="How it was paid back; null when nothing was.")
    lines: list[ReturnLine] = few(RETURN_LINES, key="order_return_id", order=[By("sku")], description="The goods.")


@entity(TIMELINE)
class OrderTimelineEntry(Node):
    """One step of an order, as it was done."""

    at: datetime = column(description="When.", orders=True)
    actor_key: str = column(name="actor_id", description="Key of the account that did it.")
    actor_name: str = column(description="Name of the account at that time.")
    action: str = column(description="What was done: an action, CREATE_QUOTATION or DECIDE_APPROVAL.", filters=True)
    before: OrderStatus | None = column(description="Status before; null for the first step.")
    after: OrderStatus | None = column(description="Status after.")
    note: str | None = column(description="Why, what was said, or the number of the document.")


@entity(ORDERS)
class Order(Node, Versioned):
    """One customer's order: its own status, and beside it the axes of goods, money and returns."""

    number: str | None = column(
        description="Human-readable number, unique in the tenant, e.g. `O-2026-000042`; null in a dry run.",
        filters=True,
        orders=True,
    )
    status: OrderStatus = column(description="Where the agreement stands.", filters=True)
    fulfilment_status: FulfilmentStatus = column(description="Where the goods stand.", filters=True)
    charge_status: ChargeStatus = column(description="Where the money stands.", filters=True)
    return_status: ReturnStatus = column(description="Where goods that come back stand.", filters=True)
    customer: LazyCustomer | None = one(
        CUSTOMERS, key="customer_id", filters=True, description="Null when the viewer may not read customers."
    )
    branch: LazyBranch = one(
        BRANCHES, key="branch_id", filters=True, reference=True, description="The branch it counts for."
    )
    salesperson: LazyStaffMember = one(
        STAFF, key="salesperson_id", filters=True, reference=True, description="Who sold it; takes no money for it."
    )
    total: Money = money("total", description="What was agreed, with the special fee.")
    list_total: Money = money("list_total", description="What the price list would have.")
    special_fee: Money = money("special_fee", description="A fee beside the goods, approved by headquarters.")
    payment_days: int = column(description="Calendar days in which an invoice is to be paid.")
    invoiced: Money = money("invoiced", description="What was invoiced.")
    credited: Money = money("credited", description="What red slips took back.")
    received: Money = money("received", description="What was paid, less what was paid back.")
    written_off: Money = money("written_off", description="What was written off.")
    outstanding: Money = computed(
        _outstanding,
        needs=["invoiced", "credited", "received", "written_off", "currency"],
        description="What the customer owes of it.",
    )
    quoted_at: datetime = column(description="When it was first quoted.", filters=True, orders=True)
    contracted_at: datetime | None = column(description="When the contract came to stand.", filters=True, orders=True)
    ended_at: datetime | None = column(description="When it was completed or cancelled.")
    due_at: datetime | None = column(
        description="By when it is to be delivered; null when no such promise is open.", filters=True, orders=True
    )
    overdue: bool = computed(_late, needs=["due_at"], description="Whether delivery is overdue.", holds=_is_late)
    deadlines: list[OrderDeadline] = computed(
        _deadlines, needs=["id"], description="What was promised by when, with the reckoning; open ones first."
    )
    lines: list[OrderLine] = few(LINES, key="order_id", order=[By("position")], description="What was ordered.")
    slips: list[StockSlip] = few(
        SLIPS, key="order_id", order=[By("issued_at")], description="Its deliveries, in order."
    )
    invoices: list[Invoice] = few(
        INVOICES, key="order_id", order=[By("issued_on")], description="Its invoices, in order."
    )
    returns: list[OrderReturn] = few(
        RETURNS, key="order_id", order=[By("requested_at")], description="Goods that came back, in order."
    )
    receipts: list[Receipt] = few(
        RECEIPTS, key="order_id", order=[By("received_on")], description="What was paid for it, in order."
    )
    ledger_entries: Connection[LazyLedgerEntry] | None = many(
        LEDGER_ENTRIES,
        key="entity_id",
        order=[By("day"), By("posted_at")],
        description="What it did in the ledger, in order. Needs `ledger:read`.",
    )
    timeline: Connection[OrderTimelineEntry] = many(
        TIMELINE, key="entity_id", order=[By("at")], description="Every step: who, when, why."
    )
    available_actions: list[OrderAction] = computed(
        _available, needs=["id"], description="What the viewer may do with it now; each is the name of a mutation."
    )
