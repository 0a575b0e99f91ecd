"""What departs from the price list, from the terms or from what is owed waits for somebody else."""

from decimal import Decimal
from typing import Any

import pytest

from schema.core.ids import encode
from tenants.approvals.queries import APPROVAL_REQUESTS
from tenants.customers.models import Customer
from tenants.ledger.balances import balance
from tenants.ledger.workflow import LedgerAccount
from tenants.orders.models import Invoice, Order
from tests.people import Chain
from tests.schema.calls import INPUTS, OWN, Desk, call
from tests.schema.orders.inputs import step_input
from tests.tenants.orders.cases import INVOICED, decider, open_requests, pay, quote

CHEAP = [{"sku": "BOX", "quantity": 10, "unitPrice": "9.50"}]


async def _decide(chain: Chain, name: str, **members: object) -> None:
    """Headquarters decides on whatever waits."""
    async with chain.reading():
        waiting = await open_requests()
    for request in waiting:
        given = {"requestId": str(encode(APPROVAL_REQUESTS, request.id)), "expectedVersion": request.version, **members}
        outcome = await call(chain, decider(chain), name, given)
        assert outcome.is_done, outcome


async def _step(chain: Chain, order: Order, name: str, **members: object) -> dict[str, Any]:
    given = await step_input(chain, order, members)
    outcome = await call(
        chain, chain.actor("GROUP_LEADER"), name, given, selection="status chargeStatus total { amount }"
    )
    assert outcome.is_done, outcome
    assert outcome.payload is not None
    shown: dict[str, Any] = outcome.payload["order"]
    return shown


async def _status(chain: Chain, order: Order) -> tuple[str, str]:
    async with chain.reading():
        found = await Order.get(id=order.id)
    return found.status.value, found.charge_status.value


async def test_a_quotation_below_the_list_waits_and_can_be_refused_and_revised(desk: Desk) -> None:
    chain = desk.chain
    given = {"customerId": desk.customer(OWN.customer), "lines": CHEAP}
    silent = await call(chain, chain.actor("STAFF"), "createQuotation", given)
    assert silent.faults == [("REQUIRED", ["reason"])]
    done = await call(
        chain, chain.actor("STAFF"), "createQuotation", given | {"reason": "同行报价更低"}, selection="status"
    )
    assert done.payload is not None
    assert done.payload["order"] == {"status": "QUOTING"}
    async with chain.reading():
        (request,) = await open_requests()
        order = await Order.get(id=request.entity_id)
    # Half a yuan less on each of ten.
    assert (request.kind.value, request.amount) == ("ORDER_PRICE", Decimal("5.00"))
    await _decide(chain, "refuseRequest", reason="不予让价")
    assert await _status(chain, order) == ("REFUSED", "NOT_INVOICED")
    shown = await _step(chain, order, "reviseQuotation", lines=[{"sku": "BOX", "quantity": 10}])
    assert shown == {"status": "QUOTED", "chargeStatus": "NOT_INVOICED", "total": {"amount": "100.00"}}


async def test_longer_terms_refused_leave_the_quotation(desk: Desk) -> None:
    order = await quote(desk.chain)
    shown = await _step(desk.chain, order, "signContract", paymentDays=90, specialFee="10.00", reason="长期客户")
    assert shown["status"] == "CONTRACTING"
    await _decide(desk.chain, "refuseRequest", reason="账期过长")
    assert await _status(desk.chain, order) == ("QUOTED", "NOT_INVOICED")
    shown = await _step(desk.chain, order, "signContract")
    assert (shown["status"], shown["total"]) == ("CONTRACTED", {"amount": "110.00"})


async def test_credit_holds_once_it_is_approved(desk: Desk) -> None:
    chain, given = desk.chain, INPUTS["assessCredit"](desk, OWN)
    assert (await call(chain, chain.actor("GROUP_LEADER"), "assessCredit", given)).is_done
    query = "query($id: ID!) { customer(id: $id) { creditScore creditValidUntil creditLimit { amount } } }"
    buyer = desk.customer(OWN.customer)
    before = (await chain.ask(chain.actor("STAFF"), query, id=buyer))["customer"]
    assert before == {"creditScore": None, "creditValidUntil": None, "creditLimit": None}
    # 50,000.00 climbs two steps, each decided by another person.
    for number in ("001", "002"):
        async with chain.reading():
            (request,) = await open_requests()
        subject = {"requestId": str(encode(APPROVAL_REQUESTS, request.id)), "expectedVersion": request.version}
        assert (await call(chain, decider(chain, number), "approveRequest", subject)).is_done
    after = (await chain.ask(chain.actor("STAFF"), query, id=buyer))["customer"]
    assert after == {"creditScore": 80, "creditValidUntil": "2027-03-31", "creditLimit": {"amount": "50000.00"}}
    async with chain.reading():
        assert (await Customer.get(id=chain.customers[OWN.customer].id)).credit_limit == Decimal("50000.00")


@pytest.mark.parametrize("decision", ["approveRequest", "refuseRequest"])
async def test_a_bad_debt_is_written_off_only_when_doubtful_and_approved(desk: Desk, decision: str) -> None:
    chain, members = desk.chain, {"reason": "不予核销"} if decision == "refuseRequest" else {}
    order = await quote(chain, steps=(*INVOICED, pay("10.00")))
    early = await step_input(chain, order, {"invoiceId": None, "reason": "客户破产"})
    assert (await call(chain, chain.actor("GROUP_LEADER"), "writeOffDebt", early)).codes == ["WRONG_STATE"]
    await _step(chain, order, "reportDoubtfulDebt", invoiceId=None, reason="客户停业")
    await _decide(chain, "approveRequest")
    await _step(chain, order, "writeOffDebt", invoiceId=None, reason="客户破产")
    await _decide(chain, decision, **members)
    async with chain.reading():
        (invoice,) = await Invoice.all()
        lost = await balance(accounts=[LedgerAccount.BAD_DEBT], currency="CNY")
        owed = await balance(accounts=[LedgerAccount.RECEIVABLE], currency="CNY")
    if decision == "approveRequest":
        assert (str(lost), str(owed), invoice.standing.value) == ("100.00", "0.00", "WRITTEN_OFF")
        assert await _status(chain, order) == ("COMPLETED", "WRITTEN_OFF")
    else:
        assert (str(lost), str(owed), invoice.standing.value) == ("0.00", "100.00", "DOUBTFUL")
        assert await _status(chain, order) == ("CONTRACTED", "PARTIALLY_COLLECTED")


async def test_more_than_is_owed_is_not_taken_and_cash_kept_back_is_reported(desk: Desk) -> None:
    chain, order = desk.chain, await quote(desk.chain, steps=INVOICED)
    members = {"invoiceId": None, "amount": "110.01", "method": "CASH"}
    too_much = await call(chain, chain.actor("GROUP_LEADER"), "recordReceipt", await step_input(chain, order, members))
    assert too_much.faults == [("INVALID", ["amount"])]
    await _step(chain, order, "recordReceipt", **members | {"amount": "110.00"})
    query = "{ receipts(where: {cashOverdue: {eq: true}}) { nodes { amount { amount } cashOverdue } } }"
    today = await chain.ask(chain.actor("HQ_ADMIN"), query)
    assert today["receipts"]["nodes"] == []
    tomorrow = await chain.answer(chain.actor("HQ_ADMIN"), query, at=order.quoted_at.replace(day=10))
    assert tomorrow.data == {"receipts": {"nodes": [{"amount": {"amount": "110.00"}, "cashOverdue": True}]}}


async def test_who_asked_for_the_goods_does_not_let_them_go(desk: Desk) -> None:
    order = await quote(desk.chain)
    await _step(desk.chain, order, "signContract")
    given = await step_input(desk.chain, order, {})
    manager = desk.chain.actor("BRANCH_MANAGER")
    assert (await call(desk.chain, manager, "requestGoods", given)).is_done
    given = await step_input(desk.chain, order, {})
    assert (await call(desk.chain, manager, "approveGoods", given)).codes == ["OWN_REQUEST"]
