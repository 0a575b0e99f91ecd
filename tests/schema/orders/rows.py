"""An order with an invoice and a receipt as bare rows: enough to see, or not to see."""

from datetime import date
from decimal import Decimal

from schema.core.ids import encode
from tenants.core.source import AnySource
from tenants.orders.models import CollectionVisit, Invoice, Order, Receipt, StockSlip
from tenants.orders.models_statements import AccountStatement
from tenants.orders.queries import INVOICES, ORDERS, RECEIPTS, STATEMENTS, VISITS
from tenants.orders.workflow import OrderStatus, PaymentMethod
from tests.people import NOW, Chain

NUMBERED: dict[str, AnySource] = {
    "Order": ORDERS,
    "Invoice": INVOICES,
    "Receipt": RECEIPTS,
    "CollectionVisit": VISITS,
    "AccountStatement": STATEMENTS,
}
HALF_YEAR = date(2025, 12, 31)


async def bare_order(chain: Chain, *, name: str, customer: str, seller: str) -> dict[str, str]:
    """Global ids by type; all are numbered with the place's name."""
    buyer, member = chain.customers[customer], chain.staff[seller]
    async with chain.work():
        order = Order(
            number=f"O-{name}",
            status=OrderStatus.CONTRACTED,
            customer=buyer,
            branch_id=buyer.branch_id,
            salesperson=member,
            currency="CNY",
            total=Decimal("8.00"),
            payment_days=30,
            quoted_at=NOW,
        )
        await order.save()
        slip = StockSlip(order=order, issued_at=NOW)
        await slip.save()
        invoice = Invoice(
            order=order,
            slip=slip,
            customer=buyer,
            branch_id=buyer.branch_id,
            salesperson=member,
            number=f"I-{name}",
            currency="CNY",
            amount=Decimal("8.00"),
            issued_on=NOW.date(),
            due_on=NOW.date(),
        )
        await invoice.save()
        receipt = Receipt(
            order=order,
            invoice=invoice,
            number=f"R-{name}",
            amount=Decimal("8.00"),
            currency="CNY",
            method=PaymentMethod.CASH,
            received_on=NOW.date(),
        )
        await receipt.save()
        visit = CollectionVisit(order=order, invoice=invoice, planned_on=NOW.date(), plan="上门对账")
        await visit.save()
        statement = AccountStatement(
            number=f"A-{name}",
            customer=buyer,
            branch_id=buyer.branch_id,
            period_end=HALF_YEAR,
            currency="CNY",
            balance=Decimal("8.00"),
            issued_at=NOW,
        )
        await statement.save()
    made = {
        "Order": order,
        "Invoice": invoice,
        "Receipt": receipt,
        "CollectionVisit": visit,
        "AccountStatement": statement,
    }
    return {entity: str(encode(NUMBERED[entity], record.id)) for entity, record in made.items()}
