"""One valid input of every mutation of orders, about an order at a place, in the state the step starts from."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from schema.core.ids import encode
from tenants.orders.models import Order
from tenants.orders.queries import INVOICES, ORDERS, RECEIPTS, SLIPS, STATEMENTS, VISITS
from tenants.orders.service.statements import issue_statement
from tests.people import Chain
from tests.tenants.orders.cases import (
    CHECKED,
    CONFIRMED,
    GRANTED,
    INVOICED,
    ISSUED,
    LINES,
    PAID,
    PART,
    QUOTED,
    SIGNED,
    Step,
    come_back,
    deliver,
    doubt,
    part_ids,
    plan_visit,
    quote,
    red_slip,
    request,
)

SOURCES = {"slipId": SLIPS, "invoiceId": INVOICES, "receiptId": RECEIPTS, "visitId": VISITS}
OFFER = [{"sku": "BOX", "quantity": 5}]

# What is done before each mutation can be called.
BEFORE: Mapping[str, Sequence[Step]] = {
    "reviseQuotation": QUOTED,
    "signContract": QUOTED,
    "cancelOrder": QUOTED,
    "requestGoods": SIGNED,
    "approveGoods": (*SIGNED, request),
    "refuseGoods": (*SIGNED, request),
    "issueStock": GRANTED,
    "recordDelivery": ISSUED,
    "confirmDelivery": (*ISSUED, deliver),
    "issueInvoice": CONFIRMED,
    "recordReceipt": INVOICED,
    "handInCash": PAID,
    "requestReturn": INVOICED,
    "checkReturn": (*INVOICED, come_back()),
    "issueRedSlip": CHECKED,
    "creditReturn": (*CHECKED, red_slip),
    "planCollection": INVOICED,
    "recordCollectionVisit": (*INVOICED, plan_visit),
    "reportDoubtfulDebt": INVOICED,
    "writeOffDebt": (*INVOICED, doubt),
}
# What the step itself is given; a part of the order is named by what it is called.
MEMBERS: Mapping[str, Mapping[str, object]] = {
    "reviseQuotation": {"lines": OFFER, "reason": "客户减量"},
    "signContract": {"paymentDays": 30, "reason": "按标准条款"},
    "cancelOrder": {"reason": "客户改变主意"},
    "requestGoods": {"note": "上午送达"},
    "approveGoods": {},
    "refuseGoods": {"reason": "库存不足"},
    "issueStock": {"lines": list(PART)},
    "recordDelivery": {"slipId": None},
    "confirmDelivery": {"slipId": None, "signedBy": "欧阳娜娜"},
    "issueInvoice": {"slipId": None},
    "recordReceipt": {"invoiceId": None, "amount": "10.00", "method": "CASH"},
    "handInCash": {"receiptId": None},
    "requestReturn": {"slipId": None, "kind": "RETURN", "lines": list(PART), "reason": "破损"},
    "checkReturn": {"accepted": list(PART), "note": "外箱破损"},
    "issueRedSlip": {},
    "creditReturn": {"refundMethod": "BANK_TRANSFER"},
    "planCollection": {"invoiceId": None, "plannedOn": "2026-03-20", "plan": "上门对账"},
    "recordCollectionVisit": {"visitId": None, "outcome": "承诺月底付款", "promisedOn": "2026-03-31"},
    "reportDoubtfulDebt": {"invoiceId": None, "reason": "客户停业"},
    "writeOffDebt": {"invoiceId": None, "reason": "客户破产"},
}


async def put_order(chain: Chain, name: str, *, customer: str, seller: str) -> dict[str, Any]:
    """The input of that mutation, about a new order there."""
    order = await quote(chain, customer=customer, seller=seller, steps=BEFORE[name])
    return await step_input(chain, order, MEMBERS[name])


async def step_input(chain: Chain, order: Order, members: Mapping[str, object]) -> dict[str, Any]:
    """The input of a step of the order as it stands; what names a part of it names the latest."""
    async with chain.reading():
        parts = await part_ids(order)
        version = (await Order.get(id=order.id)).version
    named = {
        member: str(encode(SOURCES[member], parts[member])) if member in SOURCES else value
        for member, value in members.items()
    }
    return {"orderId": str(encode(ORDERS, order.id)), "expectedVersion": version, **named}


HALF_YEAR = date(2025, 12, 31)
NEW_STATEMENT = {"periodEnd": HALF_YEAR.isoformat()}


async def put_statement(chain: Chain, *, customer: str) -> dict[str, Any]:
    """The answer to a new statement of that customer."""
    async with chain.work() as work:
        made = await issue_statement(work=work, customer_id=chain.customers[customer].id, period_end=HALF_YEAR)
    subject = {"statementId": str(encode(STATEMENTS, made.id)), "expectedVersion": made.version}
    return {**subject, "answer": "AGREED", "note": "账目无误"}


NEW_PRICE_LIST = {
    "code": "2027",
    "name": "2027 年价目表",
    "startsOn": "2027-01-01",
    "items": [{"sku": "BOX", "name": "五层纸箱", "unit": "个", "price": "11.00"}],
}
NEW_QUOTATION = {"lines": [dict(line) for line in LINES], "reason": "按价目表"}
