"""How far an order takes its customer over the credit they have."""

from datetime import date
from decimal import Decimal

from tenants.core.dates import local_date
from tenants.core.work import Work
from tenants.customers.models import Customer
from tenants.ledger.balances import balance
from tenants.ledger.workflow import LedgerAccount
from tenants.orders.models import Order
from tenants.orders.rules import order_rules
from tenants.orders.workflow import OrderStatus, over_limit


async def excess(*, work: Work, order: Order) -> Decimal:
    """By how much the order takes the customer over their limit. The customer is held until the end, so that two
    orders do not use the same credit."""
    customer = await Customer.filter(id=order.customer_id).select_for_update(no_key=True).get()
    limit = await credit_of(customer, on=local_date(work.now, zone=work.tenant.time_zone))
    owed = await balance(accounts=[LedgerAccount.RECEIVABLE], currency=order.currency, customer_id=customer.id)
    return over_limit(owed=owed, committed=await _committed(customer), order=order.total, limit=limit)


async def credit_of(customer: Customer, *, on: date) -> Decimal:
    """The limit of the customer's assessment while it is valid, else the tenant's for those not assessed."""
    limit, until = customer.credit_limit, customer.credit_valid_until
    if limit is not None and until is not None and on <= until:
        return limit
    return (await order_rules()).unassessed_credit


async def _committed(customer: Customer) -> Decimal:
    """What is contracted with the customer and not invoiced yet."""
    bound = Order.filter(customer_id=customer.id, status=OrderStatus.CONTRACTED)
    return sum((max(order.total - order.invoiced, Decimal(0)) for order in await bound), Decimal(0))
