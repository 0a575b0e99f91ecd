"""How orders stand in the ledger."""

from tenants.core.work import Work
from tenants.ledger.posting import About, about
from tenants.ledger.workflow import FUNDS as FUNDS  # noqa: PLC0414 - beside what orders post
from tenants.orders.models import Order
from tenants.orders.workflow import SalespersonTakesNoMoney


def about_order(order: Order) -> About:
    """The order as the ledger names it: its customer owes, its salesperson answers for it."""
    return about(order, branch_id=order.branch_id, customer_id=order.customer_id, staff_member_id=order.salesperson_id)


def require_other_hands(*, work: Work, order: Order) -> None:
    """Raises `SalespersonTakesNoMoney` when whoever asks sold the order."""
    if work.actor.staff_id == order.salesperson_id:
        raise SalespersonTakesNoMoney(name=work.actor.name)
