"""The steps of an order, and price lists."""

from datetime import date
from decimal import Decimal

import strawberry

import schema.orders.price_lists
import schema.orders.types  # noqa: F401 - the doors give these types
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import (
    expected_version,
    given,
    given_field,
    optional,
    optional_ref,
    ref,
    subject,
)
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.customers.queries import CUSTOMERS
from tenants.orders import models
from tenants.orders.queries import INVOICES, ORDERS, PRICE_LISTS, RECEIPTS, SLIPS, VISITS
from tenants.orders.service import agreement, collection, goods, money, price_lists, returns
from tenants.orders.workflow import PaymentMethod, ReturnKind
from tenants.staff.queries import STAFF


@strawberry.input(description="One product's price.")
class PriceListItemInput:
    sku: str = given_field("The tenant's code of the product, at most 40 characters.")
    name: str = given_field("Name of the product.")
    unit: str = given_field("What one of it is, e.g. `箱`.")
    price: Decimal = given_field("Price of one, in the tenant's currency.")


@strawberry.input(description="A price list.")
class CreatePriceListInput:
    code: str = given_field("The tenant's code of the list.")
    name: str = given_field("Name.")
    starts_on: date = given_field("First day it holds.")
    ends_on: date | None = optional("Last day it holds; open if left out.")
    items: list[PriceListItemInput] = given_field("Its prices, at most 1,000.")


@strawberry.input(description="The end of a price list.")
class EndPriceListInput:
    price_list_id: Key = subject(PRICE_LISTS)
    expected_version: int = expected_version()
    ends_on: date = given_field("Last day it holds.")


@strawberry.input(description="One product of a quotation.")
class QuotedLineInput:
    sku: str = given_field("The tenant's code of the product.")
    quantity: int = given_field("How many.")
    unit_price: Decimal | None = optional("Price of one; today's list price if left out.")
    name: str | None = optional("Name; needed for a product on no list.")
    unit: str | None = optional("Unit; needed for a product on no list.")


@strawberry.input(description="So many of a product.")
class QuantityInput:
    sku: str = given_field("The tenant's code of the product.")
    quantity: int = given_field("How many.")


@strawberry.input(description="A quotation.")
class CreateQuotationInput:
    customer_id: Key = ref(CUSTOMERS, "Whom it is for.")
    lines: list[QuotedLineInput] = given_field("What is offered, at most 100 products.")
    salesperson_id: Key | None = optional_ref(STAFF, "Who sells; the customer's manager if left out.")
    reason: str | None = optional("Why it departs from the price list; needed when it does.")


@strawberry.input(description="A quotation made anew.")
class ReviseQuotationInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()
    lines: list[QuotedLineInput] = given_field("What is offered, at most 100 products.")
    reason: str | None = optional("Why it departs from the price list; needed when it does.")


@strawberry.input(description="A contract.")
class SignContractInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()
    payment_days: int | None = optional("Calendar days to pay in; the tenant's own if left out.")
    special_fee: Decimal | None = optional("A fee beside the goods.")
    reason: str | None = optional("Why; needed when something of it has to be approved.")


@strawberry.input(description="An order to end before anything left the stock.")
class CancelOrderInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


@strawberry.input(description="A request for the goods.")
class RequestGoodsInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()
    note: str | None = optional("Anything to tell the stock.")


@strawberry.input(description="A goods request approved.")
class ApproveGoodsInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()


@strawberry.input(description="A stock issue slip.")
class IssueStockInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()
    lines: list[QuantityInput] = given_field("What is issued, for one delivery.")


@strawberry.input(description="A delivery.")
class RecordDeliveryInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()
    slip_id: Key = ref(SLIPS, "The slip whose goods reached the customer.")


@strawberry.input(description="A signature for a delivery.")
class ConfirmDeliveryInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()
    slip_id: Key = ref(SLIPS, "The slip.")
    signed_by: str = given_field("Who signed for the customer.")


@strawberry.input(description="An invoice for a delivery.")
class IssueInvoiceInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()
    slip_id: Key = ref(SLIPS, "The slip that was signed for.")


@strawberry.input(description="Money taken.")
class RecordReceiptInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()
    invoice_id: Key = ref(INVOICES, "The invoice it is for.")
    amount: Decimal = given_field("How much, at most what the invoice has open.")
    method: PaymentMethod = given_field("How it was paid.")


@strawberry.input(description="Cash handed in.")
class HandInCashInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()
    receipt_id: Key = ref(RECEIPTS, "The cash receipt.")


@strawberry.input(description="Goods that the customer wants taken back.")
class RequestReturnInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()
    slip_id: Key = ref(SLIPS, "The delivery, which was invoiced.")
    kind: ReturnKind = given_field("Taken back or exchanged.")
    lines: list[QuantityInput] = given_field("What comes back.")
    reason: str = given_field("Why.")


@strawberry.input(description="Goods that came back, looked at.")
class CheckReturnInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()
    accepted: list[QuantityInput] = given_field("How many of each are taken back; 0 for none.")
    note: str | None = optional("What was found.")


@strawberry.input(description="A red slip.")
class IssueRedSlipInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()


@strawberry.input(description="A red slip made good.")
class CreditReturnInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()
    refund_method: PaymentMethod = given_field("How what was paid is paid back.")


@strawberry.input(description="A visit or call to collect an invoice.")
class PlanCollectionInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()
    invoice_id: Key = ref(INVOICES, "The invoice.")
    planned_on: date = given_field("The day it is planned for.")
    plan: str = given_field("What is to be done.")


@strawberry.input(description="What came of a planned visit.")
class RecordCollectionVisitInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()
    visit_id: Key = ref(VISITS, "The visit.")
    outcome: str = given_field("What came of it.")
    promised_on: date | None = optional("The day the customer promised to pay by.")


@strawberry.input(description="A debt that may not be paid.")
class ReportDoubtfulDebtInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()
    invoice_id: Key = ref(INVOICES, "The invoice.")
    reason: str = given_field("Why.")


@strawberry.input(description="A doubtful debt to write off.")
class WriteOffDebtInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()
    invoice_id: Key = ref(INVOICES, "The invoice.")
    reason: str = given_field("Why.")


@door(Permission.PRICE_LIST_MANAGE, gives=PRICE_LISTS, payload="price_list")
async def create_price_list(work: Work, input: CreatePriceListInput) -> models.PriceList:
    """Makes a price list that holds from a day on."""
    return await price_lists.create_price_list(work=work, **given(input))


@door(Permission.PRICE_LIST_MANAGE, gives=PRICE_LISTS, payload="price_list", subject=PRICE_LISTS)
async def end_price_list(work: Work, price_list: models.PriceList, input: EndPriceListInput) -> models.PriceList:
    """Says up to which day a price list holds."""
    return await price_lists.end_price_list(work=work, price_list=price_list, **given(input))


@door(Permission.ORDER_SELL, gives=ORDERS, payload="order")
async def create_quotation(work: Work, input: CreateQuotationInput) -> models.Order:
    """Quotes a customer. What departs from the price list waits for approval."""
    return await agreement.create_quotation(work=work, **given(input))


@door(Permission.ORDER_SELL, gives=ORDERS, payload="order", subject=ORDERS)
async def revise_quotation(work: Work, order: models.Order, input: ReviseQuotationInput) -> models.Order:
    """Quotes anew, at today's prices."""
    return await agreement.revise_quotation(work=work, order=order, **given(input))


@door(Permission.ORDER_SELL, gives=ORDERS, payload="order", subject=ORDERS)
async def sign_contract(work: Work, order: models.Order, input: SignContractInput) -> models.Order:
    """Makes a quotation a contract. Longer terms, a special fee and more than the customer's credit wait for approval;
    delivery is promised once the contract stands."""
    return await agreement.sign_contract(work=work, order=order, **given(input))


@door(Permission.ORDER_SELL, gives=ORDERS, payload="order", subject=ORDERS)
async def cancel_order(work: Work, order: models.Order, input: CancelOrderInput) -> models.Order:
    """Ends an order of which nothing has left the stock."""
    return await agreement.cancel_order(work=work, order=order, **given(input))


@door(Permission.ORDER_SELL, gives=ORDERS, payload="order", subject=ORDERS)
async def request_goods(work: Work, order: models.Order, input: RequestGoodsInput) -> models.Order:
    """Asks for the goods of a contract."""
    return await goods.request_goods(work=work, order=order, **given(input))


@door(Permission.ORDER_APPROVE, gives=ORDERS, payload="order", subject=ORDERS)
async def approve_goods(work: Work, order: models.Order, input: ApproveGoodsInput) -> models.Order:
    """Lets the goods leave the stock; somebody else than who asked for them."""
    return await goods.approve_goods(work=work, order=order, **given(input))


@door(Permission.ORDER_SHIP, gives=ORDERS, payload="order", subject=ORDERS)
async def issue_stock(work: Work, order: models.Order, input: IssueStockInput) -> models.Order:
    """Writes a stock issue slip for one delivery, of all or of part of the order."""
    return await goods.issue_stock(work=work, order=order, **given(input))


@door(Permission.ORDER_SHIP, gives=ORDERS, payload="order", subject=ORDERS)
async def record_delivery(work: Work, order: models.Order, input: RecordDeliveryInput) -> models.Order:
    """Records that the goods of a slip reached the customer."""
    return await goods.record_delivery(work=work, order=order, **given(input))


@door(Permission.ORDER_SHIP, gives=ORDERS, payload="order", subject=ORDERS)
async def confirm_delivery(work: Work, order: models.Order, input: ConfirmDeliveryInput) -> models.Order:
    """Records that the customer signed for a delivery."""
    return await goods.confirm_delivery(work=work, order=order, **given(input))


@door(Permission.ORDER_INVOICE, gives=ORDERS, payload="order", subject=ORDERS)
async def issue_invoice(work: Work, order: models.Order, input: IssueInvoiceInput) -> models.Order:
    """Invoices a delivery that was signed for."""
    return await money.issue_invoice(work=work, order=order, **given(input))


@door(Permission.ORDER_COLLECT, gives=ORDERS, payload="order", subject=ORDERS)
async def record_receipt(work: Work, order: models.Order, input: RecordReceiptInput) -> models.Order:
    """Records money taken for an invoice today; never by the salesperson of the order."""
    return await money.record_receipt(work=work, order=order, **given(input))


@door(Permission.ORDER_COLLECT, gives=ORDERS, payload="order", subject=ORDERS)
async def hand_in_cash(work: Work, order: models.Order, input: HandInCashInput) -> models.Order:
    """Records that cash taken was paid in at the bank."""
    return await money.hand_in_cash(work=work, order=order, **given(input))


@door(Permission.ORDER_SELL, gives=ORDERS, payload="order", subject=ORDERS)
async def request_return(work: Work, order: models.Order, input: RequestReturnInput) -> models.Order:
    """Records that the customer wants goods taken back or exchanged."""
    return await returns.request_return(work=work, order=order, **given(input))


@door(Permission.ORDER_SHIP, gives=ORDERS, payload="order", subject=ORDERS)
async def check_return(work: Work, order: models.Order, input: CheckReturnInput) -> models.Order:
    """Records what was found of goods that came back, and how many are accepted."""
    return await returns.check_return(work=work, order=order, **given(input))


@door(Permission.ORDER_INVOICE, gives=ORDERS, payload="order", subject=ORDERS)
async def issue_red_slip(work: Work, order: models.Order, input: IssueRedSlipInput) -> models.Order:
    """Takes accepted goods back at the contract's prices, in negative amounts."""
    return await returns.issue_red_slip(work=work, order=order, **given(input))


@door(Permission.ORDER_COLLECT, gives=ORDERS, payload="order", subject=ORDERS)
async def credit_return(work: Work, order: models.Order, input: CreditReturnInput) -> models.Order:
    """Makes a red slip good: against what the invoice has open, then by paying back; never by the salesperson of the
    order."""
    return await returns.credit_return(work=work, order=order, **given(input))


@door(Permission.ORDER_SELL, gives=ORDERS, payload="order", subject=ORDERS)
async def plan_collection(work: Work, order: models.Order, input: PlanCollectionInput) -> models.Order:
    """Plans a visit or call to collect an invoice."""
    return await collection.plan_collection(work=work, order=order, **given(input))


@door(Permission.ORDER_SELL, gives=ORDERS, payload="order", subject=ORDERS)
async def record_collection_visit(work: Work, order: models.Order, input: RecordCollectionVisitInput) -> models.Order:
    """Records what came of a planned visit."""
    return await collection.record_collection_visit(work=work, order=order, **given(input))


@door(Permission.ORDER_COLLECT, gives=ORDERS, payload="order", subject=ORDERS)
async def report_doubtful_debt(work: Work, order: models.Order, input: ReportDoubtfulDebtInput) -> models.Order:
    """Asks for approval to count an invoice as doubtful."""
    return await collection.report_doubtful_debt(work=work, order=order, **given(input))


@door(Permission.ORDER_COLLECT, gives=ORDERS, payload="order", subject=ORDERS)
async def write_off_debt(work: Work, order: models.Order, input: WriteOffDebtInput) -> models.Order:
    """Asks for approval to write off what a doubtful invoice has open."""
    return await collection.write_off_debt(work=work, order=order, **given(input))


MUTATIONS = [
    create_price_list.field,
    end_price_list.field,
    create_quotation.field,
    revise_quotation.field,
    sign_contract.field,
    cancel_order.field,
    request_goods.field,
    approve_goods.field,
    issue_stock.field,
    record_delivery.field,
    confirm_delivery.field,
    issue_invoice.field,
    record_receipt.field,
    hand_in_cash.field,
    request_return.field,
    check_return.field,
    issue_red_slip.field,
    credit_return.field,
    plan_collection.field,
    record_collection_visit.field,
    report_doubtful_debt.field,
    write_off_debt.field,
]
