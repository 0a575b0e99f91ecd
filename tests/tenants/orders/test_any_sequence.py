"""Whatever is done with orders, in whatever order: no step leads astray, and no cent is lost."""

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.approvals.models import ApprovalRequest
from tenants.core.errors import Refusal
from tenants.core.work import Work
from tenants.ledger.balances import balance
from tenants.ledger.workflow import LedgerAccount
from tenants.orders.models import Invoice, Order, OrderLine, OrderReturn, Receipt, StockSlipLine
from tenants.orders.standing import standing_of
from tenants.orders.workflow import (
    WHEN,
    Charges,
    ChargeStatus,
    FulfilmentStatus,
    Goods,
    OrderAction,
    OrderStatus,
    ReturnKind,
    available,
    charge,
    fulfilment,
    over_limit,
    quantities,
    settle,
)
from tenants.processes import approvals
from tests.people import NOW, Chain
from tests.tenants.orders.cases import (
    Step,
    approve,
    cancel,
    check,
    come_back,
    confirm,
    credit,
    decider,
    deliver,
    doubt,
    invoice,
    issue,
    open_requests,
    pay,
    plan_visit,
    quote,
    red_slip,
    refuse,
    report_doubt,
    request,
    revise,
    sign,
    write_off,
)

A, L = OrderAction, LedgerAccount
TURNS = 6
CENTS = st.decimals(min_value=0, max_value=Decimal("99999.99"), places=2)
ONE_BOX, TWO_TAPES = ({"sku": "BOX", "quantity": 1},), ({"sku": "TAPE", "quantity": 2},)
# Every step there is, with more and less than there may be.
STEPS: Sequence[tuple[OrderAction, Step]] = (
    (A.SIGN_CONTRACT, sign),
    (A.REQUEST_GOODS, request),
    (A.APPROVE_GOODS, approve),
    (A.REFUSE_GOODS, refuse),
    (A.ISSUE_STOCK, issue()),
    (A.ISSUE_STOCK, issue(ONE_BOX)),
    (A.ISSUE_STOCK, issue(TWO_TAPES)),
    (A.RECORD_DELIVERY, deliver),
    (A.CONFIRM_DELIVERY, confirm),
    (A.ISSUE_INVOICE, invoice),
    (A.RECORD_RECEIPT, pay()),
    (A.RECORD_RECEIPT, pay("3.33")),
    (A.REQUEST_RETURN, come_back(ONE_BOX)),
    (A.REQUEST_RETURN, come_back(ONE_BOX, ReturnKind.EXCHANGE)),
    (A.CHECK_RETURN, check(ONE_BOX)),
    (A.CHECK_RETURN, check(({"sku": "BOX", "quantity": 0},))),
    (A.ISSUE_RED_SLIP, red_slip),
    (A.CREDIT_RETURN, credit),
    (A.PLAN_COLLECTION, plan_visit),
    (A.REVISE_QUOTATION, revise),
    (A.CANCEL_ORDER, cancel),
    (A.REPORT_DOUBTFUL_DEBT, report_doubt),
    (A.WRITE_OFF_DEBT, write_off),
)


@given(amount=CENTS, outstanding=CENTS, paid=CENTS)
def test_a_red_slip_is_made_good_to_the_cent(amount: Decimal, outstanding: Decimal, paid: Decimal) -> None:
    made = settle(amount, outstanding=outstanding, paid=paid)
    assert made.against + made.refunded + made.recovered == amount
    assert 0 <= made.against <= outstanding
    assert 0 <= made.refunded <= paid
    assert made.recovered >= 0


@given(owed=CENTS, committed=CENTS, order=CENTS, limit=CENTS)
def test_more_than_the_limit_is_never_passed_over(
    owed: Decimal, committed: Decimal, order: Decimal, limit: Decimal
) -> None:
    assert over_limit(owed=owed, committed=committed, order=order, limit=limit) == max(
        0, owed + committed + order - limit
    )


@given(there=st.integers(0, 9), asked=st.integers(-3, 12))
def test_no_more_is_taken_than_there_is(there: int, asked: int) -> None:
    try:
        taken = quantities([("BOX", asked)], most={"BOX": there})
    except Refusal:
        assert asked < 1 or asked > there
    else:
        assert taken == {"BOX": asked}


@pytest.mark.parametrize(
    ("goods", "state"),
    [
        (Goods(needed=3), "UNFULFILLED"),
        (Goods(needed=3, requested=True), "REQUESTED"),
        (Goods(needed=3, requested=True, approved=True), "APPROVED"),
        (Goods(needed=3, issued=1, requested=True, approved=True), "ISSUED"),
        (Goods(needed=3, issued=3, delivered=2, requested=True, approved=True), "PARTIALLY_DELIVERED"),
        (Goods(needed=3, issued=3, delivered=3, confirmed=2), "DELIVERED"),
        (Goods(needed=3, issued=3, delivered=3, confirmed=3), "CONFIRMED"),
        (Goods(needed=4, issued=3, delivered=3, confirmed=3), "PARTIALLY_DELIVERED"),
    ],
)
def test_the_axis_of_the_goods_follows_from_what_was_done(goods: Goods, state: str) -> None:
    assert fulfilment(goods) is FulfilmentStatus(state)


@pytest.mark.parametrize(
    ("money", "is_all", "state"),
    [
        (("0", "0", "0", "0"), False, "NOT_INVOICED"),
        (("9", "0", "0", "0"), False, "PARTIALLY_INVOICED"),
        (("9", "0", "9", "0"), False, "PARTIALLY_COLLECTED"),
        (("9", "0", "0", "0"), True, "INVOICED"),
        (("9", "0", "4", "0"), True, "PARTIALLY_COLLECTED"),
        (("9", "0", "9", "0"), True, "COLLECTED"),
        (("9", "5", "4", "0"), True, "COLLECTED"),
        (("9", "9", "0", "0"), True, "CREDITED"),
        (("9", "0", "4", "5"), True, "WRITTEN_OFF"),
    ],
)
def test_the_axis_of_the_money_follows_from_what_was_done(
    money: tuple[str, str, str, str], is_all: bool, state: str
) -> None:
    assert charge(Charges(*map(Decimal, money)), all_invoiced=is_all) is ChargeStatus(state)


def test_every_action_has_its_rule() -> None:
    assert set(WHEN) == set(OrderAction)


async def _holds(order: Order) -> None:
    """What must be true of an order whatever was done with it."""
    held = {account: await balance(accounts=[account], currency="CNY", entity_id=order.id) for account in L}
    invoices = await Invoice.filter(order_id=order.id)
    receipts = await Receipt.filter(order_id=order.id)
    returns = await OrderReturn.filter(order_id=order.id)
    lines = await OrderLine.filter(order_id=order.id)
    assert sum(held.values()) == 0
    assert held[L.RECEIVABLE] == sum(found.outstanding for found in invoices) >= 0
    assert held[L.RECEIVABLE] == Charges(order.invoiced, order.credited, order.received, order.written_off).outstanding
    assert -held[L.REVENUE] == order.invoiced == sum(found.amount for found in invoices)
    assert held[L.RETURNS] == sum(found.amount for found in returns)
    refunded = sum((found.refunded for found in returns), Decimal(0))
    assert held[L.CASH] + held[L.BANK] == order.received == sum(found.amount for found in receipts) - refunded
    for found in invoices:
        assert found.outstanding == found.amount - found.credited - found.paid - found.written_off
        assert found.outstanding == await balance(accounts=[L.RECEIVABLE], currency="CNY", item_id=found.id)
    for line in lines:
        assert 0 <= line.returned <= line.confirmed <= line.delivered <= line.issued <= line.needed
    for sent in await StockSlipLine.filter(order_id=order.id):
        assert 0 <= sent.returned <= sent.quantity
    if order.status is OrderStatus.COMPLETED:
        assert held[L.RECEIVABLE] == held[L.CUSTOMER_CREDIT] == 0
        assert order.fulfilment_status is FulfilmentStatus.CONFIRMED


async def _try(work: Work, order: Order, action: OrderAction, step: Step) -> bool:
    """Whether the step was taken; one that was offered is refused only for what it was given."""
    offered = action in available(standing=await standing_of(order))
    try:
        async with work.attempt():
            await step(work, order)
    except Refusal:
        await order.refresh_from_db()
        return False
    assert offered, action
    return True


async def _decide(chain: Chain, draw: random.Random, now: datetime) -> None:
    """What is asked for is approved three times of four, by somebody else, and refused otherwise."""
    async with chain.reading():
        waiting = await open_requests()
    for asked in waiting:
        async with chain.work(decider(chain), now=now) as work:
            request = await ApprovalRequest.filter(id=asked.id).select_for_update().get()
            if draw.randrange(4):
                await approvals.approve_request(work=work, request=request)
            else:
                await approvals.refuse_request(work=work, request=request, reason="不予批准")


async def test_no_sequence_of_steps_loses_a_cent_or_leads_astray(chain: Chain) -> None:
    """Chance draws the steps, with a seed; what was refused left nothing behind. Whatever waits is decided on at
    leisure. Only the last order may be cancelled."""
    draw, taken, debts = random.Random(20260309), set(), Decimal(0)
    for turn in range(TURNS):
        order = await quote(chain)
        steps = [step for step in STEPS if step[0] is not A.CANCEL_ORDER or turn == TURNS - 1]
        for place in range(16):
            now = NOW + timedelta(minutes=turn * 100 + place)
            async with chain.work(now=now) as work:
                order = await Order.get(id=order.id)
                for action, step in draw.sample(steps, len(steps)):
                    if await _try(work, order, action, step):
                        taken.add(action)
                        break
                await _holds(order)
            if draw.randrange(2):
                await _decide(chain, draw, now)
        async with chain.reading():
            order = await Order.get(id=order.id)
            await _holds(order)
        debts += order.written_off
    assert len(taken) >= 15, taken
    async with chain.reading():
        assert await balance(accounts=[L.BAD_DEBT], currency="CNY") == debts


async def test_what_is_written_off_and_comes_back_is_told_as_recovered(chain: Chain) -> None:
    """100.00 was lost, then goods worth 60.00 of it come back: nothing was paid, so nothing is paid back."""
    order = await quote(chain, steps=(sign, request, approve, issue(), deliver, confirm, invoice, pay("10.00"), doubt))
    async with chain.work() as work:
        order = await Order.get(id=order.id)
        found = await Invoice.get(order_id=order.id)
        lost = found.outstanding
        found.written_off, found.outstanding = lost, Decimal(0)
        order.written_off = lost
        await found.save()
        for step in (come_back(), check(), red_slip, credit):
            await step(work, order)
        came_back = await OrderReturn.get(order_id=order.id)
    assert (came_back.amount, came_back.against, came_back.refunded, came_back.recovered) == (
        Decimal("60.00"),
        Decimal("0.00"),
        Decimal("10.00"),
        Decimal("50.00"),
    )
