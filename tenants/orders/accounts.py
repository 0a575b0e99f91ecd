"""How orders stand in the ledger."""

from collections.abc import Mapping
from typing import Final

from tenants.core.work import Work
from tenants.ledger.posting import About, about
from tenants.ledger.workflow import LedgerAccount
from tenants.orders.models import Order
from tenants.orders.workflow import PaymentMethod, SalespersonTakesNoMoney

FUNDS: Final[Mapping[PaymentMethod, LedgerAccount]] = {
    PaymentMethod.CASH: LedgerAccount.CASH,
    PaymentMethod.BANK_TRANSFER: LedgerAccount.BANK,
}
"""Where money comes in and goes out."""


def about_order(order: Order) -> About:
    """The order as the ledger names it: its customer owes, its salesperson answers for it."""
    return about(order, branch_id=order.branch_id, customer_id=order.customer_id, staff_member_id=order.salesperson_id)


def require_other_hands(*, work: Work, order: Order) -> None:
    """Raises `SalespersonTakesNoMoney` when whoever asks sold the order."""
    if work.actor.staff_id == order.salesperson_id:
        raise SalespersonTakesNoMoney(name=work.actor.name)
