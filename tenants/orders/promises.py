"""The promise of delivery when time goes by: overdue it goes up the reporting line, and it follows the calendar."""

from uuid import UUID

from tenants.core.calendars import calendar_of
from tenants.core.deadlines import Deadline, reckon_again
from tenants.core.escalations import escalate
from tenants.core.work import Work
from tenants.orders.models import Order
from tenants.orders.rules import order_rules
from tenants.orders.story import changed
from tenants.staff.lines import reporting_line

ESCALATE = "ESCALATE"
RECKON = "RECKON"


async def escalate_overdue(*, work: Work, deadline: Deadline) -> None:
    """Tells the nearest one above the salesperson who was not told yet, and says when it goes further up: at the top it
    goes no further. The order's status and version stay."""
    order = await Order.get(id=deadline.entity_id)
    line = await reporting_line(staff_id=order.salesperson_id)
    untold = [member for member in line if str(member.id) not in deadline.escalated_to]
    told, further = untold[:1], untold[1:]
    again_at = None
    if further:
        days = (await order_rules()).escalate_every_days
        calendar = await calendar_of(branch_id=order.branch_id)
        again_at = calendar.deadline(start=work.now, working_days=days).due_at
    await escalate(work=work, deadline=deadline, to=[member.id for member in told], again_at=again_at)
    names = "、".join(member.name for member in told) or "-"
    await changed(work=work, order=order, action=ESCALATE, before=order.status, note=f"{deadline.step}: {names}")


async def reckon_promise(*, work: Work, record_id: UUID, deadline_id: UUID) -> None:
    """Reckons the promise by the calendar as it is today; one that moved is told to the order and its timeline."""
    order = await Order.filter(id=record_id).select_for_update(no_key=True).get()
    deadline = await reckon_again(work=work, deadline_id=deadline_id)
    if deadline is None or deadline.due_at == order.due_at:
        return
    order.due_at = deadline.due_at
    await order.save()
    await changed(work=work, order=order, action=RECKON, before=order.status, note=deadline.step)
