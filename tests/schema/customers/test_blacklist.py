"""Customers on the blacklist: put there by two people, seen by the whole chain, served by nobody without a waiver."""

from datetime import UTC, datetime

import pytest

from tenants.approvals.models import ApprovalRequest
from tenants.core.work import Work
from tenants.customers.blacklist import CustomerListed, refuse_listed
from tenants.orders.models import Order
from tenants.orders.service.agreement import sign_contract
from tenants.orders.workflow import OrderStatus
from tests.people import HOLDERS, Chain
from tests.schema.calls import INPUTS, OWN, Desk, Input, call
from tests.schema.customers.inputs import list_customer
from tests.schema.orders.inputs import put_order
from tests.tenants.approvals.cases import approve
from tests.tenants.orders.cases import quote
from tests.tenants.policies.cases import license_all

LISTED = "{ blacklist { nodes { reason evidence waivedUntil customer { id } } } }"


async def _approved(chain: Chain, name: str, given: Input) -> None:
    """Asked for by the customer's manager, approved by headquarters."""
    assert (await call(chain, chain.actor("STAFF"), name, given)).is_done
    async with chain.work():
        request = await ApprovalRequest.get(status="REQUESTED")
    await approve(chain, request, chain.actor("HQ_ADMIN"))


async def _is_refused(chain: Chain, *, now: datetime) -> bool:
    async with chain.work(now=now) as work:
        try:
            await refuse_listed(work=work, customer_id=chain.customers[OWN.customer].id)
        except CustomerListed:
            return True
    return False


async def test_who_is_listed_is_quoted_nothing_until_somebody_else_approves_a_waiver(desk: Desk) -> None:
    chain, staff = desk.chain, desk.chain.actor("STAFF")
    subject = {"customerId": desk.customer(OWN.customer), "expectedVersion": 1}
    listing = {**subject, "reason": "恶意拖欠", "evidence": "法院判决书"}
    waiver = {**subject, "reason": "已还清欠款", "until": "2026-12-31"}
    assert (await call(chain, staff, "requestBlacklistWaiver", waiver)).codes == ["WRONG_STATE"]
    assert (await call(chain, staff, "createQuotation", INPUTS["createQuotation"](desk, OWN), dry=True)).is_done
    await license_all(chain)
    quoted = await put_order(chain, "signContract", customer=OWN.customer, seller=OWN.staff)

    await _approved(chain, "requestBlacklisting", listing)
    assert (await call(chain, staff, "requestBlacklisting", listing)).codes == ["WRONG_STATE"]
    refused = await call(chain, staff, "createQuotation", INPUTS["createQuotation"](desk, OWN))
    assert refused.faults == [("CUSTOMER_LISTED", ["customerId"])]
    assert (await call(chain, chain.actor("HQ_ADMIN"), "signContract", quoted)).faults == [("CUSTOMER_LISTED", None)]
    proposal = INPUTS["proposePolicy"](desk, OWN)
    refused = await call(chain, staff, "proposePolicy", proposal)
    assert refused.faults == [("CUSTOMER_LISTED", ["holderId"])]
    insured = proposal | {"holderId": desk.customer("周杰")}
    refused = await call(chain, chain.actor("HQ_ADMIN"), "proposePolicy", insured)
    assert refused.faults == [("CUSTOMER_LISTED", ["insuredId"])]

    late = waiver | {"until": "2026-03-08"}
    assert (await call(chain, staff, "requestBlacklistWaiver", late)).faults == [("INVALID", ["until"])]
    await _approved(chain, "requestBlacklistWaiver", waiver)
    assert (await call(chain, staff, "createQuotation", INPUTS["createQuotation"](desk, OWN))).is_done
    assert (await call(chain, chain.actor("HQ_ADMIN"), "signContract", quoted)).is_done
    assert (await call(chain, staff, "proposePolicy", proposal)).is_done
    # The last day ends at midnight in Shanghai.
    assert not await _is_refused(chain, now=datetime(2026, 12, 31, 15, 59, tzinfo=UTC))
    assert await _is_refused(chain, now=datetime(2026, 12, 31, 16, 0, tzinfo=UTC))


async def test_whoever_is_listed_while_a_contract_waits_for_approval_gets_none(desk: Desk) -> None:
    chain = desk.chain
    order = await quote(chain, steps=(sign_on_long_terms,))
    async with chain.work():
        request = await ApprovalRequest.get(status="REQUESTED")
    await list_customer(chain, OWN.customer)
    with pytest.raises(CustomerListed):
        await approve(chain, request, chain.actor("HQ_ADMIN"))
    async with chain.reading():
        assert (await Order.get(id=order.id)).status is OrderStatus.CONTRACTING


async def sign_on_long_terms(work: Work, order: Order) -> None:
    await sign_contract(work=work, order=order, payment_days=90, reason="长期客户")


async def test_the_whole_chain_sees_who_is_listed_and_nothing_more_of_them(chain: Chain) -> None:
    await list_customer(chain, "郑爽")
    entry = {"reason": "恶意拖欠", "evidence": "法院判决书", "waivedUntil": None}
    for role in HOLDERS:
        shown = await chain.ask(chain.actor(role), LISTED)
        assert shown["blacklist"]["nodes"] == [{**entry, "customer": {"id": chain.id(chain.customers["郑爽"])}}]
    private = "{ blacklist { nodes { customer { name phone } } } }"
    answer = await chain.answer(chain.actor("STAFF"), private)
    assert "139" not in str(answer.data)
