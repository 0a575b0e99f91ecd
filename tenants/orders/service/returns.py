"""Use cases of goods that come back: requested, checked, a red slip in negative amounts, made good."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from tenants.branches.models import Branch
from tenants.branches.workflow import ENDED
from tenants.core.dates import local_date
from tenants.core.errors import WrongState
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.customers.models import Customer
from tenants.ledger.posting import post
from tenants.ledger.workflow import LedgerAccount, LedgerEvent, Line
from tenants.orders.accounts import FUNDS, about_order, require_other_hands
from tenants.orders.models import Invoice, Order, OrderReturn, ReturnLine, StockSlipLine
from tenants.orders.queries import SLIPS
from tenants.orders.steps import begin, lines_of, moved, open_return_of, part_of
from tenants.orders.workflow import (
    OrderAction,
    PaymentMethod,
    ReturnKind,
    ReturnState,
    Settlement,
    quantities,
    settle,
)

TEXT = 2_000


async def request_return(
    *, work: Work, order: Order, slip_id: UUID, kind: ReturnKind, lines: Sequence[Mapping[str, Any]], reason: str
) -> Order:
    """The customer wants goods of a delivery that was invoiced taken back or exchanged; where the branch that sold has
    ended, by the one that serves the customer now."""
    await begin(order, OrderAction.REQUEST_RETURN)
    await _taken_over(order)
    slip = await part_of(order, work=work, source=SLIPS, id=slip_id, field="slip_id")
    if slip.invoiced_at is None:
        raise WrongState(field=("slip_id",), state="NOT_INVOICED")
    delivered = await StockSlipLine.filter(slip_id=slip.id)
    asked = [(line["sku"], line["quantity"]) for line in lines]
    taken = quantities(asked, most={line.sku: line.quantity - line.returned for line in delivered})
    said = required(reason, field="reason", limit=TEXT)
    found = OrderReturn(
        order=order,
        slip=slip,
        kind=kind,
        state=ReturnState.REQUESTED,
        reason=said,
        requested_at=work.now,
        currency=order.currency,
    )
    await found.save()
    for sku, quantity in taken.items():
        await ReturnLine(order=order, order_return=found, sku=sku, quantity=quantity).save()
    return await moved(order, work=work, action=OrderAction.REQUEST_RETURN, note=said)


async def _taken_over(order: Order) -> None:
    """Nothing of the order is open any more, so that nothing goes along in the ledger."""
    sold_by = await Branch.get(id=order.branch_id)
    if sold_by.status in ENDED:
        order.branch_id = (await Customer.get(id=order.customer_id)).branch_id


async def check_return(
    *, work: Work, order: Order, accepted: Sequence[Mapping[str, Any]], note: str | None = None
) -> Order:
    """The goods have been looked at: how many of each are taken back. When none are, the return ends there."""
    await begin(order, OrderAction.CHECK_RETURN)
    found, lines = await _under_way(order)
    asked = [(line["sku"], line["quantity"]) for line in accepted]
    taken = quantities(asked, most={line.sku: line.quantity for line in lines}, least=0)
    for line in lines:
        line.accepted = taken.get(line.sku, 0)
        await line.save()
    found.checked_at, found.check_note = work.now, cleaned(note, field="note", limit=TEXT)
    found.state = ReturnState.CHECKED if any(taken.values()) else ReturnState.REJECTED
    await found.save()
    return await moved(order, work=work, action=OrderAction.CHECK_RETURN, note=found.check_note)


async def issue_red_slip(*, work: Work, order: Order) -> Order:
    """Takes the accepted goods back at the contract's prices, in negative amounts; exchanged ones are to be issued
    anew."""
    await begin(order, OrderAction.ISSUE_RED_SLIP)
    found, lines = await _under_way(order)
    found.amount = await _take_back(order, found, lines)
    found.slip_issued_at, found.state = work.now, ReturnState.SLIP_ISSUED
    year = local_date(work.now, zone=work.tenant.time_zone).year
    found.number = await work.next_number(series=f"red-slip-{year}", form=f"RS-{year}-{{:06d}}")
    await found.save()
    await post(
        work=work,
        event=LedgerEvent.RED_SLIP,
        about=about_order(order),
        currency=order.currency,
        lines=[
            Line(LedgerAccount.RETURNS, found.amount, found.id),
            Line(LedgerAccount.CUSTOMER_CREDIT, -found.amount, found.id),
        ],
        memo=f"{found.number}",
    )
    return await moved(order, work=work, action=OrderAction.ISSUE_RED_SLIP, note=found.number)


async def _take_back(order: Order, found: OrderReturn, lines: Sequence[ReturnLine]) -> Decimal:
    ordered = await lines_of(order)
    delivered = {line.sku: line for line in await StockSlipLine.filter(slip_id=found.slip_id)}
    amount = Decimal(0)
    for line in lines:
        taken = line.accepted or 0
        sold, sent = ordered[line.sku], delivered[line.sku]
        sent.order = order
        sent.returned += taken
        sold.returned += taken
        sold.exchanged += taken if found.kind is ReturnKind.EXCHANGE else 0
        await sent.save()
        await sold.save()
        amount += sold.unit_price * taken
    return amount


async def credit_return(*, work: Work, order: Order, refund_method: PaymentMethod) -> Order:
    """Makes the red slip good: first against what the invoice has open, then by paying back what was paid for it; what
    had been written off of it counts as recovered. Raises `SalespersonTakesNoMoney`."""
    await begin(order, OrderAction.CREDIT_RETURN)
    require_other_hands(work=work, order=order)
    found, _ = await _under_way(order)
    invoice = await Invoice.get(slip_id=found.slip_id)
    made = settle(found.amount, outstanding=invoice.outstanding, paid=invoice.paid)
    await _credit(order, invoice, found, made)
    found.against, found.refunded, found.recovered = made.against, made.refunded, made.recovered
    found.refund_method = refund_method if made.refunded else None
    found.credited_at, found.state = work.now, ReturnState.CREDITED
    await found.save()
    await post(
        work=work,
        event=LedgerEvent.CREDIT_USED,
        about=about_order(order),
        currency=order.currency,
        lines=_made_good(invoice, found, made, refund_method),
        memo=f"{found.number}",
    )
    return await moved(order, work=work, action=OrderAction.CREDIT_RETURN, note=found.number)


async def _credit(order: Order, invoice: Invoice, found: OrderReturn, made: Settlement) -> None:
    for record in (order, invoice):
        record.credited += found.amount
        record.written_off -= made.recovered
    order.received -= made.refunded
    invoice.paid -= made.refunded
    invoice.outstanding -= made.against
    await invoice.save()


def _made_good(invoice: Invoice, found: OrderReturn, made: Settlement, method: PaymentMethod) -> list[Line]:
    lines = [
        Line(LedgerAccount.CUSTOMER_CREDIT, found.amount, found.id),
        Line(LedgerAccount.RECEIVABLE, -made.against, invoice.id),
        Line(FUNDS[method], -made.refunded, found.id),
        Line(LedgerAccount.BAD_DEBT, -made.recovered, invoice.id),
    ]
    return [line for line in lines if line.amount]


async def _under_way(order: Order) -> tuple[OrderReturn, list[ReturnLine]]:
    """The return that the order's axis says is under way."""
    found = await open_return_of(order)
    if found is None:
        raise WrongState(state=order.return_status.value)
    lines = await ReturnLine.filter(order_return_id=found.id).order_by("sku")
    for line in lines:
        line.order = order
    return found, lines
