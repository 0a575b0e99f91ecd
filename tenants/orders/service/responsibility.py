"""Orders and invoices taken over by somebody else, because whoever sold leaves."""

from uuid import UUID

from tenants.core.work import Work
from tenants.orders.models import Invoice, Order
from tenants.orders.story import changed
from tenants.orders.workflow import OrderStatus
from tenants.staff.models import StaffMember

UNDER_WAY = frozenset(OrderStatus) - {OrderStatus.REFUSED, OrderStatus.CANCELLED, OrderStatus.COMPLETED}
"""Something is still to be done about an order."""
TAKE_OVER = "TAKE_OVER"


async def take_over_orders(*, work: Work, leaver_id: UUID, receiver: StaffMember, reason: str) -> None:
    """Makes the receiver the salesperson of the leaver's orders that are under way; they stay with their branch."""
    held = Order.filter(salesperson_id=leaver_id, status__in=list(UNDER_WAY)).order_by("id")
    for order in await held.select_for_update(no_key=True):
        order.salesperson = receiver
        await order.save()
        note = f"{receiver.name}: {reason}"
        await changed(work=work, order=order, action=TAKE_OVER, before=order.status, note=note)


async def take_over_invoices(*, leaver_id: UUID, receiver: StaffMember) -> None:
    """Makes the receiver the one who collects what is open on the leaver's invoices."""
    held = Invoice.filter(salesperson_id=leaver_id, outstanding__gt=0).order_by("id")
    for invoice in await held.select_for_update(no_key=True):
        invoice.salesperson = receiver
        await invoice.save()
