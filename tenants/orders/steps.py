"""What every step of an order begins and ends with: the rules asked, the axes brought up to date, the story told."""

from typing import TypeVar
from uuid import UUID

from tenants.core.deadlines import cancel_open, meet_deadline, open_deadline
from tenants.core.errors import Missing
from tenants.core.source import Source
from tenants.core.work import Work
from tenants.orders import workflow
from tenants.orders.models import CollectionVisit, Invoice, Order, OrderLine, OrderReturn, Receipt, StockSlip
from tenants.orders.rules import order_rules
from tenants.orders.standing import standing_of
from tenants.orders.story import changed
from tenants.orders.workflow import (
    BOUND,
    OPEN_RETURN,
    SETTLED,
    Charges,
    FulfilmentStatus,
    Goods,
    OrderAction,
    OrderStatus,
    OrderStep,
)

Part = TypeVar("Part", StockSlip, Invoice, Receipt, CollectionVisit)
_DELIVERED = frozenset({FulfilmentStatus.DELIVERED, FulfilmentStatus.CONFIRMED})


async def begin(order: Order, action: OrderAction) -> None:
    """Raises `WrongState` unless the order, which is held, may take the step now."""
    workflow.require(action, standing=await standing_of(order))


async def part_of(order: Order, *, work: Work, source: Source[Part], id: UUID, field: str) -> Part:
    """A part of the order named in the input; raises `Missing` at that field for another order's."""
    part = await work.find(source=source, id=id, field=field)
    if part.order_id != order.id:
        raise Missing(field=(field,))
    part.order = order
    return part


async def lines_of(order: Order) -> dict[str, OrderLine]:
    """The order's lines by product, in their order."""
    lines = {line.sku: line for line in await OrderLine.filter(order_id=order.id).order_by("position")}
    for line in lines.values():
        line.order = order
    return lines


async def open_return_of(order: Order) -> OrderReturn | None:
    """The return under way, if there is one; never more."""
    found = await OrderReturn.filter(order_id=order.id, state__in=list(OPEN_RETURN)).first()
    if found is not None:
        found.order = order
    return found


async def moved(
    order: Order, *, work: Work, action: OrderAction, note: str | None = None, status: OrderStatus | None = None
) -> Order:
    """The step is done: the axes follow, a contract that is done with is completed, and the story tells it."""
    before, order.status = order.status, status or order.status
    await _follow(order, work)
    await order.advance()
    await changed(work=work, order=order, action=action.value, before=before, note=note)
    return order


async def _follow(order: Order, work: Work) -> None:
    lines = (await lines_of(order)).values()
    goods = Goods(
        needed=sum(line.needed for line in lines),
        issued=sum(line.issued for line in lines),
        delivered=sum(line.delivered for line in lines),
        confirmed=sum(line.confirmed for line in lines),
        returned=sum(line.returned for line in lines),
        requested=order.goods_requested_at is not None,
        approved=order.goods_approved_at is not None,
    )
    charges = Charges(order.invoiced, order.credited, order.received, order.written_off)
    waiting = await StockSlip.filter(order_id=order.id, invoiced_at__isnull=True).exists()
    all_invoiced = 0 < goods.needed <= goods.confirmed and not waiting
    under_way = await open_return_of(order)
    order.fulfilment_status = workflow.fulfilment(goods)
    order.charge_status = workflow.charge(charges, all_invoiced=all_invoiced)
    order.return_status = workflow.returning(goods, open_return=under_way.state if under_way else None)
    if order.status in BOUND:
        is_done = order.charge_status in SETTLED and under_way is None
        order.status = OrderStatus.COMPLETED if is_done else OrderStatus.CONTRACTED
        order.ended_at = (order.ended_at or work.now) if is_done else None
    await _keep_promise(order, work)


async def promise_delivery(order: Order, *, work: Work) -> None:
    """Delivery is promised within the working days of the tenant's rules from the contract."""
    days = (await order_rules()).delivery_days
    deadline = await open_deadline(
        work=work, record=order, step=OrderStep.DELIVERY.value, working_days=days, started_at=work.now
    )
    order.due_at = deadline.due_at


async def _keep_promise(order: Order, work: Work) -> None:
    if order.due_at is None:
        return
    if order.fulfilment_status in _DELIVERED:
        await meet_deadline(work=work, record=order, step=OrderStep.DELIVERY.value)
        order.due_at = None
    elif order.status is OrderStatus.CANCELLED:
        await cancel_open(work=work, record=order)
        order.due_at = None
