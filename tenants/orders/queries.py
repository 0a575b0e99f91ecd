"""Who may see which order and what belongs to one; price lists are the whole tenant's."""

from datetime import date
from uuid import UUID

from tenants.branches.queries import in_branches
from tenants.core.actor import Actor
from tenants.core.deadlines import deadlines_of
from tenants.core.expressions import (
    ALWAYS,
    NEVER,
    Belongs,
    Compare,
    Expression,
    Has,
    IsNull,
    Not,
    Op,
    among,
    eq,
    every,
    some,
)
from tenants.core.model import TenantModel
from tenants.core.permissions import Permission
from tenants.core.source import AnySource, Source
from tenants.core.timeline import timeline_of
from tenants.customers.queries import CUSTOMERS
from tenants.customers.queries import within as customers_within
from tenants.ledger.queries import LEDGER_POSTINGS
from tenants.ledger.workflow import LedgerAccount
from tenants.orders.models import (
    CollectionVisit,
    Invoice,
    Order,
    OrderLine,
    OrderReturn,
    PriceList,
    PriceListItem,
    Receipt,
    ReturnLine,
    StockSlip,
    StockSlipLine,
)
from tenants.orders.models_statements import AccountStatement
from tenants.orders.workflow import ENDED, RETURN_OPEN, OrderStatus, PaymentMethod


def within(actor: Actor, permission: Permission) -> Expression:
    """An own-records reach covers what the person sold."""
    own = eq("salesperson_id", actor.staff_id) if actor.staff_id else NEVER
    return in_branches(actor, permission, own=own)


def visible(actor: Actor) -> Expression:
    return within(actor, Permission.ORDER_READ)


ORDERS = Source(name="Order", model=Order, reads=Permission.ORDER_READ, visible=visible, within=within, label="number")
INVOICES = Source(
    name="Invoice", model=Invoice, reads=Permission.ORDER_READ, visible=visible, within=within, label="number"
)


def _of_order(actor: Actor, permission: Permission) -> Expression:
    return Belongs("order_id", ORDERS, within(actor, permission))


def _part(name: str, model: type[TenantModel]) -> AnySource:
    """What belongs to an order is seen by whoever sees the order."""
    return Source(
        name=name,
        model=model,
        reads=Permission.ORDER_READ,
        visible=lambda actor: _of_order(actor, Permission.ORDER_READ),
        within=_of_order,
        label="id",
    )


DEADLINES = deadlines_of(ORDERS, name="OrderDeadline")
TIMELINE = timeline_of(ORDERS, name="OrderTimelineEntry")
LINES = _part("OrderLine", OrderLine)
SLIPS = _part("StockSlip", StockSlip)
SLIP_LINES = _part("StockSlipLine", StockSlipLine)
RECEIPTS = _part("Receipt", Receipt)
RETURNS = _part("OrderReturn", OrderReturn)
RETURN_LINES = _part("ReturnLine", ReturnLine)
VISITS = _part("CollectionVisit", CollectionVisit)


def left_at(branch_id: UUID) -> Expression:
    """What of the orders a branch must not close with: not ended, or with goods under way or cash in hand."""
    returns = among("return_status", sorted(RETURN_OPEN))
    cash = Has(RECEIPTS, "order_id", every(eq("method", PaymentMethod.CASH), IsNull("handed_in_at")))
    unfinished = some(among("status", sorted(frozenset(OrderStatus) - ENDED)), returns, cash)
    return every(eq("branch_id", branch_id), unfinished)


def owed_at(branch_id: UUID) -> Expression:
    """What of the invoices a branch must not close with."""
    return every(eq("branch_id", branch_id), Compare("outstanding", Op.GT, 0))


def _of_customer(actor: Actor, permission: Permission) -> Expression:
    return Belongs("customer_id", CUSTOMERS, customers_within(actor, permission))


STATEMENTS = Source(
    name="AccountStatement",
    model=AccountStatement,
    reads=Permission.ORDER_READ,
    visible=lambda actor: _of_customer(actor, Permission.ORDER_READ),
    within=_of_customer,
    label="number",
)


def without_statement(period_end: date) -> Expression:
    """Customers to whom anything was invoiced by that day, and whose statement of it has not been issued."""
    posted = every(eq("account", LedgerAccount.RECEIVABLE), Compare("day", Op.LTE, period_end))
    issued = Has(STATEMENTS, "customer_id", eq("period_end", period_end))
    return every(Has(LEDGER_POSTINGS, "customer_id", posted), Not(issued))


def _whole(actor: Actor, permission: Permission) -> Expression:
    """They belong to no branch, so only a reach over the whole tenant changes them."""
    return ALWAYS if actor.reach(permission).everything else NEVER


def _priced(actor: Actor) -> Expression:
    return ALWAYS if actor.may(Permission.PRICE_LIST_READ) else NEVER


PRICE_LISTS = Source(
    name="PriceList",
    model=PriceList,
    reads=Permission.PRICE_LIST_READ,
    visible=_priced,
    within=_whole,
    few=True,
)
PRICE_LIST_ITEMS = Source(
    name="PriceListItem",
    model=PriceListItem,
    reads=Permission.PRICE_LIST_READ,
    visible=_priced,
    within=_whole,
)
