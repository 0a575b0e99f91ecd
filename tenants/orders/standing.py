"""What the rules need to know of orders, read for many at once."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from uuid import UUID

from tenants.orders.models import CollectionVisit, Invoice, Order, OrderLine, Receipt, StockSlip, StockSlipLine
from tenants.orders.workflow import DebtStanding, PaymentMethod, Standing

Counts = Mapping[UUID, Counter[str]]


async def standings_of(orders: Sequence[Order]) -> Mapping[UUID, Standing]:
    """One for each order, in a fixed number of statements."""
    counts = await _counts([order.id for order in orders])
    return {
        order.id: Standing(
            status=order.status,
            fulfilment=order.fulfilment_status,
            returns=order.return_status,
            **counts[order.id],
        )
        for order in orders
    }


async def standing_of(order: Order) -> Standing:
    return (await standings_of([order]))[order.id]


async def _counts(ids: Sequence[UUID]) -> Counts:
    counts: dict[UUID, Counter[str]] = defaultdict(Counter)
    for line in await OrderLine.filter(order_id__in=ids):
        counts[line.order_id]["issuable"] += line.issuable
    invoiced = await _slips(ids, counts)
    for slip_line in await StockSlipLine.filter(order_id__in=ids):
        if slip_line.slip_id in invoiced:
            counts[slip_line.order_id]["returnable"] += slip_line.quantity - slip_line.returned
    for invoice in await Invoice.filter(order_id__in=ids, outstanding__gt=0):
        counts[invoice.order_id]["owing"] += 1
        counts[invoice.order_id]["sound"] += invoice.standing is DebtStanding.SOUND
        counts[invoice.order_id]["doubtful"] += invoice.standing is DebtStanding.DOUBTFUL
    for receipt in await Receipt.filter(order_id__in=ids, method=PaymentMethod.CASH, handed_in_at__isnull=True):
        counts[receipt.order_id]["cash_in_hand"] += 1
    for visit in await CollectionVisit.filter(order_id__in=ids, visited_at__isnull=True):
        counts[visit.order_id]["planned"] += 1
    return counts


async def _slips(ids: Sequence[UUID], counts: Counts) -> frozenset[UUID]:
    """Counts the slips that wait for something; gives those invoiced."""
    invoiced = set()
    for slip in await StockSlip.filter(order_id__in=ids):
        counts[slip.order_id]["undelivered"] += slip.delivered_at is None
        counts[slip.order_id]["unconfirmed"] += slip.delivered_at is not None and slip.confirmed_at is None
        counts[slip.order_id]["uninvoiced"] += slip.confirmed_at is not None and slip.invoiced_at is None
        if slip.invoiced_at is not None:
            invoiced.add(slip.id)
    return frozenset(invoiced)
