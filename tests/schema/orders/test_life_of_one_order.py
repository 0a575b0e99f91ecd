"""One order by the API alone, from an approval over the limit to the last cent; the ledger agrees at every step."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from schema.core.ids import encode
from tenants.approvals.queries import APPROVAL_REQUESTS
from tenants.core.actor import Actor
from tenants.customers.models import Customer
from tenants.ledger.balances import balance
from tenants.ledger.workflow import LedgerAccount
from tenants.orders.models import Invoice, Order
from tests.people import Chain
from tests.schema.calls import OWN, Desk, call
from tests.tenants.orders.cases import decider, open_requests

A = LedgerAccount
SHOWN = """id version status fulfilmentStatus chargeStatus returnStatus availableActions dueAt overdue
    total { amount } outstanding { amount } received { amount } credited { amount }
    lines { sku issued delivered confirmed returned } slips { id number deliveredAt signedBy invoicedAt }
    invoices { id number amount { amount } outstanding { amount } receipts { id number amount { amount } cashOverdue } }
    returns { state number amount { amount } against { amount } refunded { amount } }
    deadlines { step workingDays dueAt metAt } timeline { nodes { action before after note actorName } }
    ledgerEntries { nodes { event postings { account amount { amount } } } }"""

AGEING = "{ receivableAgeing(groupBy: []) { buckets { count amount { amount } } } }"


class Life:
    """The order as it stands, and whoever takes its steps."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.chain = desk, desk.chain
        self.order: dict[str, Any] = {}
        self.seller, self.keeper = desk.chain.actor("STAFF"), desk.chain.actor("GROUP_LEADER")
        self.manager = desk.chain.actor("BRANCH_MANAGER")

    async def step(self, actor: Actor, name: str, **members: Any) -> dict[str, Any]:
        given = members
        if self.order:
            given = {"orderId": self.order["id"], "expectedVersion": self.order["version"], **members}
        outcome = await call(self.chain, actor, name, given, selection=SHOWN)
        assert outcome.is_done, outcome
        assert outcome.payload is not None
        self.order = outcome.payload["order"]
        return self.order

    async def read(self) -> dict[str, Any]:
        query = f"query($id: ID!) {{ order(id: $id) {{ {SHOWN} }} }}"
        self.order = (await self.chain.ask(self.manager, query, id=self.order["id"]))["order"]
        return self.order

    @property
    def axes(self) -> tuple[str, str, str, str]:
        names = ("status", "fulfilmentStatus", "chargeStatus", "returnStatus")
        status, goods, money, back = (self.order[name] for name in names)
        return status, goods, money, back

    async def accounts(self) -> dict[str, str]:
        """What the accounts hold about the order, those at zero left out; all of them sum to zero."""
        async with self.chain.reading():
            (order,) = await Order.all()
            held = {a: await balance(accounts=[a], currency="CNY", entity_id=order.id) for a in A}
            open_ = sum([invoice.outstanding for invoice in await Invoice.all()], Decimal(0))
            by_item = [
                (i.outstanding, await balance(accounts=[A.RECEIVABLE], currency="CNY", item_id=i.id))
                for i in await Invoice.all()
            ]
        assert sum(held.values()) == 0
        assert held[A.RECEIVABLE] == open_ == Decimal(self.order["outstanding"]["amount"])
        assert all(kept == posted for kept, posted in by_item)
        return {account.value: str(amount) for account, amount in held.items() if amount}

    async def aged(self, day: str) -> list[tuple[str, int]]:
        """What the manager is shown of receivables by age, if there are any, on that morning."""
        moment = datetime.fromisoformat(f"{day}T02:00:00+00:00")
        answer = await self.chain.answer(self.manager, AGEING, at=moment)
        assert answer.data is not None
        groups = answer.data["receivableAgeing"]
        return [(bucket["amount"]["amount"], bucket["count"]) for group in groups for bucket in group["buckets"]]


async def _approve_all(chain: Chain) -> list[tuple[str, str]]:
    """Everything asked for is approved by headquarters; tells what it was and how much."""
    told = []
    async with chain.reading():
        waiting = await open_requests()
    for request in waiting:
        given = {"requestId": str(encode(APPROVAL_REQUESTS, request.id)), "expectedVersion": request.version}
        while True:
            outcome = await call(chain, decider(chain), "approveRequest", given, selection="status version")
            assert outcome.is_done, outcome
            assert outcome.payload is not None
            break
        told.append((request.kind.value, str(request.amount)))
    return sorted(told)


async def test_an_order_over_the_limit_in_parts_with_a_return_is_collected_to_the_cent(desk: Desk) -> None:
    life, chain = Life(desk), desk.chain
    async with chain.work():
        buyer = await Customer.get(id=chain.customers[OWN.customer].id)
        buyer.credit_limit, buyer.credit_valid_until = Decimal("100.00"), buyer.created_at.date().replace(year=2030)
        await buyer.save()

    lines = [{"sku": "BOX", "quantity": 10}, {"sku": "TAPE", "quantity": 4}]
    await life.step(life.seller, "createQuotation", customerId=desk.customer(OWN.customer), lines=lines)
    assert life.axes == ("QUOTED", "UNFULFILLED", "NOT_INVOICED", "NONE")
    assert life.order["total"]["amount"] == "110.00"

    await life.step(life.seller, "signContract", specialFee="5.55", reason="大客户加急")
    assert life.axes[0] == "CONTRACTING"
    assert life.order["availableActions"] == []
    assert await _approve_all(chain) == [("ORDER_OVER_LIMIT", "15.55"), ("ORDER_SPECIAL_FEE", "5.55")]
    await life.read()
    assert life.axes[0] == "CONTRACTED"
    # Monday morning: due the evening of the next working day.
    assert life.order["deadlines"][0]["dueAt"] == "2026-03-10T09:30:00Z"
    assert await life.accounts() == {}

    await life.step(life.seller, "requestGoods")
    await life.step(life.manager, "approveGoods")
    await life.step(life.keeper, "issueStock", lines=[{"sku": "BOX", "quantity": 6}])
    await life.step(life.keeper, "recordDelivery", slipId=life.order["slips"][0]["id"])
    assert life.axes == ("CONTRACTED", "PARTIALLY_DELIVERED", "NOT_INVOICED", "NONE")
    await life.step(life.keeper, "confirmDelivery", slipId=life.order["slips"][0]["id"], signedBy="欧阳娜娜")
    await life.step(life.keeper, "issueInvoice", slipId=life.order["slips"][0]["id"])
    assert life.axes == ("CONTRACTED", "PARTIALLY_DELIVERED", "PARTIALLY_INVOICED", "NONE")
    # Six boxes and the fee.
    assert await life.accounts() == {"RECEIVABLE": "65.55", "REVENUE": "-65.55"}

    first = life.order["invoices"][0]["id"]
    refused = await call(
        chain,
        chain.person("005", dict.fromkeys(chain.roles["HQ_ADMIN"], life.manager.reaches[min(life.manager.reaches)])),
        "recordReceipt",
        {
            "orderId": life.order["id"],
            "expectedVersion": life.order["version"],
            "invoiceId": first,
            "amount": "20.00",
            "method": "CASH",
        },
    )
    assert refused.codes == ["CONFLICT_OF_INTEREST"]
    await life.step(life.keeper, "recordReceipt", invoiceId=first, amount="20.00", method="CASH")
    assert await life.accounts() == {"CASH": "20.00", "RECEIVABLE": "45.55", "REVENUE": "-65.55"}
    receipt = life.order["invoices"][0]["receipts"][0]["id"]
    await life.step(life.keeper, "handInCash", receiptId=receipt)
    assert await life.accounts() == {"BANK": "20.00", "RECEIVABLE": "45.55", "REVENUE": "-65.55"}

    await life.step(life.keeper, "issueStock", lines=[{"sku": "BOX", "quantity": 4}, {"sku": "TAPE", "quantity": 4}])
    second = life.order["slips"][1]["id"]
    await life.step(life.keeper, "recordDelivery", slipId=second)
    assert life.axes[1] == "DELIVERED"
    assert life.order["deadlines"][0]["metAt"] is not None
    await life.step(life.keeper, "confirmDelivery", slipId=second, signedBy="前台")
    await life.step(life.keeper, "issueInvoice", slipId=second)
    assert life.axes == ("CONTRACTED", "CONFIRMED", "PARTIALLY_COLLECTED", "NONE")
    assert await life.accounts() == {"BANK": "20.00", "RECEIVABLE": "95.55", "REVENUE": "-115.55"}

    # Five of the six boxes of the first delivery come back, four of them are accepted: 40.00 of the 45.55 open.
    back = life.order["slips"][0]["id"]
    await life.step(
        life.seller,
        "requestReturn",
        slipId=back,
        kind="RETURN",
        lines=[{"sku": "BOX", "quantity": 5}],
        reason="外箱破损",
    )
    assert life.axes[3] == "REQUESTED"
    await life.step(life.keeper, "checkReturn", accepted=[{"sku": "BOX", "quantity": 4}], note="一只完好")
    await life.step(life.keeper, "issueRedSlip")
    assert life.axes[3] == "SLIP_ISSUED"
    assert await life.accounts() == {
        "BANK": "20.00",
        "RECEIVABLE": "95.55",
        "CUSTOMER_CREDIT": "-40.00",
        "REVENUE": "-115.55",
        "RETURNS": "40.00",
    }
    await life.step(life.keeper, "creditReturn", refundMethod="BANK_TRANSFER")
    assert life.axes == ("CONTRACTED", "CONFIRMED", "PARTIALLY_COLLECTED", "PARTIALLY_RETURNED")
    assert life.order["returns"][0]["against"]["amount"] == "40.00"
    assert await life.accounts() == {
        "BANK": "20.00",
        "RECEIVABLE": "55.55",
        "REVENUE": "-115.55",
        "RETURNS": "40.00",
    }

    # A month on, the first invoice has 5.55 open and the second 50.00, both 31 to 60 days old.
    assert await life.aged("2026-04-09") == [("0.00", 0), ("55.55", 2), ("0.00", 0), ("0.00", 0)]
    for invoice in life.order["invoices"]:
        open_ = invoice["outstanding"]["amount"]
        await life.step(life.keeper, "recordReceipt", invoiceId=invoice["id"], amount=open_, method="BANK_TRANSFER")
        await life.accounts()
    assert life.axes == ("COMPLETED", "CONFIRMED", "COLLECTED", "PARTIALLY_RETURNED")
    assert await life.aged("2026-04-09") == []
    assert await life.accounts() == {"BANK": "75.55", "REVENUE": "-115.55", "RETURNS": "40.00"}
    actions = [entry["action"] for entry in life.order["timeline"]["nodes"]]
    assert actions[:3] == ["CREATE_QUOTATION", "SIGN_CONTRACT", "SIGN_CONTRACT"]
    assert len(actions) == 21
