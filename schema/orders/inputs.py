"""What the mutations of orders are given."""

from datetime import date
from decimal import Decimal

import strawberry

from schema.core.ids import Key
from schema.core.inputs import expected_version, given_field, optional, optional_ref, ref, subject
from tenants.customers.queries import CUSTOMERS
from tenants.orders.queries import INVOICES, ORDERS, PRICE_LISTS, RECEIPTS, SLIPS, STATEMENTS, VISITS
from tenants.orders.workflow import PaymentMethod, ReturnKind, StatementAnswer
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


@strawberry.input(description="A goods request refused.")
class RefuseGoodsInput:
    order_id: Key = subject(ORDERS)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


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


@strawberry.input(description="A half-year statement to issue.")
class IssueStatementInput:
    customer_id: Key = ref(CUSTOMERS, "Whose.")
    period_end: date = given_field("The last day of the half-year, which has passed.")


@strawberry.input(description="What the customer says to a statement.")
class AnswerStatementInput:
    statement_id: Key = subject(STATEMENTS)
    expected_version: int = expected_version()
    answer: StatementAnswer = given_field("Agreed or disputed.")
    customer_balance: Decimal | None = optional("The customer's own figure; needed when they dispute the balance.")
    note: str | None = optional("The customer's words.")
