"""Use cases of the goods: requested, approved, issued from stock, delivered and signed for, in parts too."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from tenants.core.dates import local_date
from tenants.core.errors import WrongState
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.orders.models import Order, StockSlip, StockSlipLine
from tenants.orders.queries import SLIPS
from tenants.orders.steps import begin, lines_of, moved, part_of
from tenants.orders.workflow import OrderAction, OwnGoodsRequest, quantities

TEXT = 2_000


async def request_goods(*, work: Work, order: Order, note: str | None = None) -> Order:
    """Asks for the goods of a contract."""
    await begin(order, OrderAction.REQUEST_GOODS)
    said = cleaned(note, field="note", limit=TEXT)
    order.goods_requested_at, order.goods_requested_by = work.now, work.actor.user_id
    return await moved(order, work=work, action=OrderAction.REQUEST_GOODS, note=said)


async def approve_goods(*, work: Work, order: Order) -> Order:
    """Lets the goods leave the stock; raises `OwnGoodsRequest` for whoever asked for them."""
    await begin(order, OrderAction.APPROVE_GOODS)
    _require_another(work, order)
    order.goods_approved_at = work.now
    return await moved(order, work=work, action=OrderAction.APPROVE_GOODS)


async def refuse_goods(*, work: Work, order: Order, reason: str) -> Order:
    """Takes the order back to its contract, of which goods may be requested anew; raises `OwnGoodsRequest`."""
    await begin(order, OrderAction.REFUSE_GOODS)
    _require_another(work, order)
    said = required(reason, field="reason", limit=TEXT)
    order.goods_requested_at = order.goods_requested_by = None
    return await moved(order, work=work, action=OrderAction.REFUSE_GOODS, note=said)


def _require_another(work: Work, order: Order) -> None:
    if order.goods_requested_by == work.actor.user_id:
        raise OwnGoodsRequest


async def issue_stock(*, work: Work, order: Order, lines: Sequence[Mapping[str, Any]]) -> Order:
    """Writes a stock issue slip for one delivery, of all that is still to be issued or of part of it."""
    await begin(order, OrderAction.ISSUE_STOCK)
    ordered = await lines_of(order)
    asked = [(line["sku"], line["quantity"]) for line in lines]
    taken = quantities(asked, most={sku: line.issuable for sku, line in ordered.items()})
    year = local_date(work.now, zone=work.tenant.time_zone).year
    number = await work.next_number(series=f"stock-{year}", form=f"S-{year}-{{:06d}}")
    slip = StockSlip(order=order, number=number, issued_at=work.now)
    await slip.save()
    for sku, quantity in taken.items():
        ordered[sku].issued += quantity
        await ordered[sku].save()
        await StockSlipLine(order=order, slip=slip, sku=sku, quantity=quantity).save()
    return await moved(order, work=work, action=OrderAction.ISSUE_STOCK, note=slip.number)


async def record_delivery(*, work: Work, order: Order, slip_id: UUID) -> Order:
    """The goods of a slip have reached the customer."""
    await begin(order, OrderAction.RECORD_DELIVERY)
    slip = await part_of(order, work=work, source=SLIPS, id=slip_id, field="slip_id")
    if slip.delivered_at is not None:
        raise WrongState(field=("slip_id",), state="DELIVERED")
    slip.delivered_at = work.now
    await slip.save()
    await _count(order, slip, "delivered")
    return await moved(order, work=work, action=OrderAction.RECORD_DELIVERY, note=slip.number)


async def confirm_delivery(*, work: Work, order: Order, slip_id: UUID, signed_by: str) -> Order:
    """The customer has signed for a delivery."""
    await begin(order, OrderAction.CONFIRM_DELIVERY)
    slip = await part_of(order, work=work, source=SLIPS, id=slip_id, field="slip_id")
    if slip.delivered_at is None or slip.confirmed_at is not None:
        raise WrongState(field=("slip_id",), state="CONFIRMED" if slip.confirmed_at else "ISSUED")
    slip.confirmed_at = work.now
    slip.signed_by = required(signed_by, field="signed_by", limit=100)
    await slip.save()
    await _count(order, slip, "confirmed")
    return await moved(order, work=work, action=OrderAction.CONFIRM_DELIVERY, note=slip.signed_by)


async def _count(order: Order, slip: StockSlip, column: str) -> None:
    ordered = await lines_of(order)
    for taken in await StockSlipLine.filter(slip_id=slip.id):
        line = ordered[taken.sku]
        setattr(line, column, getattr(line, column) + taken.quantity)
        await line.save()
