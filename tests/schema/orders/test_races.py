"""Fifty people at one order: at each step one wins, and the money is taken once."""

import asyncio
from collections import Counter
from decimal import Decimal

import pytest

from schema.core.ids import encode
from tenants.core.deadlines import Deadline
from tenants.core.model import TenantModel
from tenants.ledger.balances import balance
from tenants.ledger.models import LedgerEntry
from tenants.ledger.workflow import LedgerAccount
from tenants.orders.models import Invoice, Order, Receipt, StockSlip
from tenants.orders.queries import ORDERS
from tests.schema.calls import INPUTS, OWN, Desk, call
from tests.tenants.orders.cases import SIGNED, quote

CALLERS = 50


async def _at_once(desk: Desk, name: str, given: dict[str, object]) -> Counter[str]:
    actor = desk.chain.actor("HQ_ADMIN")
    await asyncio.gather(*(desk.chain.ask(actor, "{ posts { totalCount } }") for _ in range(20)))
    outcomes = await asyncio.gather(*(call(desk.chain, actor, name, given) for _ in range(CALLERS)))
    return Counter("done" if outcome.is_done else str(outcome.codes or outcome.denied) for outcome in outcomes)


@pytest.mark.parametrize("name", ["recordReceipt"])
async def test_of_fifty_who_take_the_same_money_one_does(desk: Desk, name: str) -> None:
    found = await _at_once(desk, name, INPUTS[name](desk, OWN))
    assert found == {"done": 1, "['STALE_VERSION']": CALLERS - 1}
    async with desk.chain.reading():
        invoices = [found for found in await Invoice.all() if found.paid]
        (receipt,) = await Receipt.all()
        cash = await balance(accounts=[LedgerAccount.CASH], currency="CNY")
    assert [invoice.paid for invoice in invoices] == [receipt.amount] == [cash] == [Decimal("10.00")]


@pytest.mark.parametrize(
    ("name", "model", "made"),
    [("signContract", Deadline, 1), ("issueStock", StockSlip, 1), ("issueInvoice", LedgerEntry, 1)],
    ids=["signContract", "issueStock", "issueInvoice"],
)
async def test_of_fifty_who_take_the_same_step_one_does(
    desk: Desk, name: str, model: type[TenantModel], made: int
) -> None:
    given = INPUTS[name](desk, OWN)
    async with desk.chain.reading():
        before = await model.all().count()
    found = await _at_once(desk, name, given)
    assert found == {"done": 1, "['STALE_VERSION']": CALLERS - 1}
    async with desk.chain.reading():
        assert await model.all().count() == before + made


async def test_two_contracts_at_once_do_not_use_the_same_credit(desk: Desk) -> None:
    """Two orders of 110.00 each with 20,000.00 of credit, of which 19,850.00 are contracted already."""
    chain = desk.chain
    dear = [{"sku": "BOX", "quantity": 1985}]
    await quote(chain, lines=dear, steps=SIGNED)
    orders = [await quote(chain), await quote(chain)]

    async def sign(order: Order) -> str:
        given = {"orderId": _id(order), "expectedVersion": order.version, "reason": "加急"}
        outcome = await call(chain, chain.actor("HQ_ADMIN"), "signContract", given, selection="status")
        assert outcome.payload is not None
        return str(outcome.payload["order"]["status"])

    assert sorted(await asyncio.gather(*map(sign, orders))) == ["CONTRACTED", "CONTRACTING"]


def _id(order: Order) -> str:
    return str(encode(ORDERS, order.id))
