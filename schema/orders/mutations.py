"""The steps of an order, price lists and statements."""

import schema.orders.price_lists
import schema.orders.statements
import schema.orders.types  # noqa: F401 - the doors give these types
from schema.core.bulk import bulk
from schema.core.doors import door
from schema.core.inputs import given
from schema.orders.inputs import (
    AnswerStatementInput,
    ApproveGoodsInput,
    CancelOrderInput,
    CheckReturnInput,
    ConfirmDeliveryInput,
    CreatePriceListInput,
    CreateQuotationInput,
    CreditReturnInput,
    EndPriceListInput,
    HandInCashInput,
    IssueInvoiceInput,
    IssueRedSlipInput,
    IssueStatementInput,
    IssueStockInput,
    PlanCollectionInput,
    RecordCollectionVisitInput,
    RecordDeliveryInput,
    RecordReceiptInput,
    RefuseGoodsInput,
    ReportDoubtfulDebtInput,
    RequestGoodsInput,
    RequestReturnInput,
    ReviseQuotationInput,
    SignContractInput,
    WriteOffDebtInput,
)
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.orders import models
from tenants.orders.models_statements import AccountStatement
from tenants.orders.queries import ORDERS, PRICE_LISTS, STATEMENTS
from tenants.orders.service import agreement, collection, goods, money, price_lists, returns, statements


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


@door(Permission.ORDER_APPROVE, gives=ORDERS, payload="order", subject=ORDERS)
async def refuse_goods(work: Work, order: models.Order, input: RefuseGoodsInput) -> models.Order:
    """Takes the order back to its contract; somebody else than who asked for the goods."""
    return await goods.refuse_goods(work=work, order=order, **given(input))


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


@door(Permission.ORDER_INVOICE, gives=STATEMENTS, payload="statement")
async def issue_statement(work: Work, input: IssueStatementInput) -> AccountStatement:
    """Issues a customer's statement of what they owed at the end of a half-year, once."""
    return await statements.issue_statement(work=work, **given(input))


@door(Permission.ORDER_INVOICE, gives=STATEMENTS, payload="statement", subject=STATEMENTS)
async def answer_statement(work: Work, statement: AccountStatement, input: AnswerStatementInput) -> AccountStatement:
    """Records that the customer agrees to a statement or disputes it, once."""
    return await statements.answer_statement(work=work, statement=statement, **given(input))


MUTATIONS = [
    create_price_list.field,
    end_price_list.field,
    create_quotation.field,
    revise_quotation.field,
    sign_contract.field,
    cancel_order.field,
    request_goods.field,
    approve_goods.field,
    refuse_goods.field,
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
    issue_statement.field,
    bulk(issue_statement, plural="statements"),
    answer_statement.field,
]
