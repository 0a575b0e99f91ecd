"""The tenant's own figures on orders, as its rules have them today."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from tenants.core.rules import rule


@dataclass(frozen=True, slots=True)
class OrderRules:
    """Working days in which a contract is delivered, and after which an overdue one goes further up the line; calendar
    days in which an invoice is to be paid, the credit of a customer who was not assessed, the last day of each bucket
    of the ageing but the open one, and the months at whose end statements are agreed."""

    delivery_days: int
    escalate_every_days: int
    payment_days: int
    unassessed_credit: Decimal
    ageing_days: Sequence[int]
    statement_months: Sequence[int]


async def order_rules() -> OrderRules:
    """Read once in a unit of work."""
    stored = await rule(key="orders")
    return OrderRules(
        delivery_days=stored["delivery_days"],
        escalate_every_days=stored["escalate_every_days"],
        payment_days=stored["payment_days"],
        unassessed_credit=Decimal(stored["unassessed_credit"]),
        ageing_days=stored["ageing_days"],
        statement_months=stored["statement_months"],
    )
