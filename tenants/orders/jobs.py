"""What is done about orders without anybody asking: a promised delivery follows the calendar."""

from uuid import UUID

from tenants.core.calendar_duties import calendar_duties
from tenants.core.deadlines import reckon_again
from tenants.core.work import Work
from tenants.orders.models import Order
from tenants.orders.story import changed

RECKON = "RECKON"


async def _reckon(*, work: Work, record_id: UUID, deadline_id: UUID) -> None:
    """One that moved is told to the order and its timeline."""
    order = await Order.filter(id=record_id).select_for_update(no_key=True).get()
    deadline = await reckon_again(work=work, deadline_id=deadline_id)
    if deadline is None or deadline.due_at == order.due_at:
        return
    order.due_at = deadline.due_at
    await order.save()
    await changed(work=work, order=order, action=RECKON, before=order.status)


DUTIES = calendar_duties(domain="orders", entity="Order", reckon=_reckon)
