"""Use cases of the money: invoices, receipts, cash handed in. Every step posts to the ledger."""

from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from tenants.core.dates import local_date
from tenants.core.errors import WrongState
from tenants.core.money import exact, minor_unit
from tenants.core.work import Work
from tenants.ledger.posting import post
from tenants.ledger.workflow import LedgerAccount, LedgerEvent, Line
from tenants.orders.accounts import FUNDS, about_order, require_other_hands
from tenants.orders.models import Invoice, Order, Receipt, StockSlip, StockSlipLine
from tenants.orders.queries import INVOICES, RECEIPTS, SLIPS
from tenants.orders.steps import begin, lines_of, moved, part_of
from tenants.orders.workflow import MoreThanOwed, OrderAction, PaymentMethod


async def issue_invoice(*, work: Work, order: Order, slip_id: UUID) -> Order:
    """Asks the customer for what a delivery they signed for comes to; the first invoice brings the special fee."""
    await begin(order, OrderAction.ISSUE_INVOICE)
    slip = await part_of(order, work=work, source=SLIPS, id=slip_id, field="slip_id")
    if slip.confirmed_at is None or slip.invoiced_at is not None:
        raise WrongState(field=("slip_id",), state="INVOICED" if slip.invoiced_at else "ISSUED")
    invoice = await _invoice(work, order, slip)
    slip.invoiced_at = work.now
    await slip.save()
    order.invoiced += invoice.amount
    year = invoice.issued_on.year
    invoice.number = await work.next_number(series=f"invoice-{year}", form=f"I-{year}-{{:06d}}")
    await invoice.save()
    await post(
        work=work,
        event=LedgerEvent.INVOICE,
        about=about_order(order),
        currency=order.currency,
        lines=[
            Line(LedgerAccount.RECEIVABLE, invoice.amount, invoice.id),
            Line(LedgerAccount.REVENUE, -invoice.amount, invoice.id),
        ],
        memo=f"{invoice.number}",
    )
    return await moved(order, work=work, action=OrderAction.ISSUE_INVOICE, note=invoice.number)


async def _invoice(work: Work, order: Order, slip: StockSlip) -> Invoice:
    ordered = await lines_of(order)
    goods = [ordered[line.sku].unit_price * line.quantity for line in await StockSlipLine.filter(slip_id=slip.id)]
    fee = Decimal(0) if await Invoice.exists(order_id=order.id) else order.special_fee
    amount = sum(goods, fee)
    today = local_date(work.now, zone=work.tenant.time_zone)
    return Invoice(
        order=order,
        slip=slip,
        customer_id=order.customer_id,
        branch_id=order.branch_id,
        salesperson_id=order.salesperson_id,
        currency=order.currency,
        amount=amount,
        outstanding=amount,
        issued_on=today,
        due_on=today + timedelta(days=order.payment_days),
    )


async def record_receipt(
    *, work: Work, order: Order, invoice_id: UUID, amount: Decimal, method: PaymentMethod
) -> Order:
    """Money taken for an invoice today, at most what it has open; raises `SalespersonTakesNoMoney`."""
    await begin(order, OrderAction.RECORD_RECEIPT)
    require_other_hands(work=work, order=order)
    invoice = await part_of(order, work=work, source=INVOICES, id=invoice_id, field="invoice_id")
    given = exact(amount, currency=order.currency, field=("amount",), least=minor_unit(order.currency))
    if given > invoice.outstanding:
        raise MoreThanOwed(field=("amount",), owed=invoice.outstanding, given=given)
    receipt = Receipt(
        order=order,
        invoice=invoice,
        recorded_by_id=work.actor.staff_id,
        amount=given,
        currency=order.currency,
        method=method,
        received_on=local_date(work.now, zone=work.tenant.time_zone),
    )
    invoice.paid += given
    invoice.outstanding -= given
    order.received += given
    await invoice.save()
    year = receipt.received_on.year
    receipt.number = await work.next_number(series=f"receipt-{year}", form=f"R-{year}-{{:06d}}")
    await receipt.save()
    await post(
        work=work,
        event=LedgerEvent.RECEIPT,
        about=about_order(order),
        currency=order.currency,
        lines=[
            Line(FUNDS[method], given, receipt.id),
            Line(LedgerAccount.RECEIVABLE, -given, invoice.id),
        ],
        memo=f"{receipt.number}",
    )
    return await moved(order, work=work, action=OrderAction.RECORD_RECEIPT, note=receipt.number)


async def hand_in_cash(*, work: Work, order: Order, receipt_id: UUID) -> Order:
    """Cash taken has been paid in at the bank."""
    await begin(order, OrderAction.HAND_IN_CASH)
    receipt = await part_of(order, work=work, source=RECEIPTS, id=receipt_id, field="receipt_id")
    if receipt.method is not PaymentMethod.CASH or receipt.handed_in_at is not None:
        raise WrongState(field=("receipt_id",), state="HANDED_IN")
    receipt.handed_in_at = work.now
    await receipt.save()
    await post(
        work=work,
        event=LedgerEvent.BANKING,
        about=about_order(order),
        currency=order.currency,
        lines=[
            Line(LedgerAccount.BANK, receipt.amount, receipt.id),
            Line(LedgerAccount.CASH, -receipt.amount, receipt.id),
        ],
        memo=f"{receipt.number}",
    )
    return await moved(order, work=work, action=OrderAction.HAND_IN_CASH, note=receipt.number)
