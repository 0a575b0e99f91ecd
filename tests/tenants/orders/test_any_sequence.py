"""Whatever is done with orders, in whatever order: no step leads astray, and no cent is lost."""

import asyncio
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import run_state_machine_as_test

from tenants.core.errors import Refusal
from tenants.core.scope import tenant_scope
from tenants.orders.models import Invoice, Order, OrderReturn
from tenants.orders.workflow import (
    WHEN,
    Charges,
    ChargeStatus,
    FulfilmentStatus,
    Goods,
    OrderAction,
    charge,
    fulfilment,
    over_limit,
    quantities,
    settle,
)
from tests.people import Chain
from tests.tenants.orders.cases import (
    approve,
    check,
    come_back,
    confirm,
    credit,
    deliver,
    doubt,
    invoice,
    issue,
    pay,
    quote,
    red_slip,
    request,
    sign,
)
from tests.tenants.orders.life import IN_THE_DATABASE, Life

CENTS = st.decimals(min_value=0, max_value=Decimal("99999.99"), places=2)


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


FEW = settings(derandomize=True, max_examples=8, stateful_step_count=25, **IN_THE_DATABASE)
MANY = settings(max_examples=150, stateful_step_count=50, **IN_THE_DATABASE)


@pytest.mark.parametrize(
    ("profile", "least"), [(FEW, 9), pytest.param(MANY, 18, marks=pytest.mark.slow)], ids=["few", "many"]
)
def test_no_sequence_of_calls_breaks_a_rule_or_loses_a_cent(
    chain: Chain, loop: asyncio.AbstractEventLoop, profile: settings, least: int
) -> None:
    class Here(Life):
        pass

    Here.chain, Here.loop, Here.taken = chain, loop, set()
    with tenant_scope(chain.tenant):
        run_state_machine_as_test(Here, settings=profile)
    assert len(Here.taken) >= least, Here.taken


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
