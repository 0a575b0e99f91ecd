"""One order as a machine: every step there is, at any time, with more and less than there may be."""

import asyncio
from collections.abc import Awaitable, Sequence
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import Any, Final, TypeVar

from hypothesis import HealthCheck, Phase
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tenants.approvals.models import ApprovalRequest
from tenants.core.errors import Missing, Refusal
from tenants.core.work import Work
from tenants.ledger.models import LedgerPosting
from tenants.ledger.workflow import LedgerAccount, PaymentMethod
from tenants.orders.models import CollectionVisit, Invoice, Order, OrderLine, OrderReturn, Receipt, StockSlipLine
from tenants.orders.service import collection, money, returns
from tenants.orders.standing import standing_of
from tenants.orders.workflow import (
    OPEN_RETURN,
    Charges,
    ChargeStatus,
    FulfilmentStatus,
    OrderAction,
    OrderStatus,
    ReturnKind,
    ReturnStatus,
    available,
)
from tenants.processes import approvals
from tests.people import NOW, Chain
from tests.tenants.orders import cases
from tests.tenants.orders.cases import Step

A, L, F, C, R = OrderAction, LedgerAccount, FulfilmentStatus, ChargeStatus, ReturnStatus
T = TypeVar("T")
# Generating alone: to shrink through a database takes minutes.
IN_THE_DATABASE: Final[dict[str, Any]] = {
    "deadline": None,
    "database": None,
    "phases": [Phase.generate],
    "suppress_health_check": list(HealthCheck),
}


def _lines(boxes: int, tapes: int = 0) -> list[dict[str, object]]:
    return [{"sku": sku, "quantity": quantity} for sku, quantity in (("BOX", boxes), ("TAPE", tapes)) if quantity]


async def _hand_in(work: Work, order: Order) -> None:
    taken = Receipt.filter(order_id=order.id, method=PaymentMethod.CASH).order_by("-id")
    receipt = await taken.filter(handed_in_at__isnull=True).first() or await taken.first()
    if receipt is None:
        raise Missing(field=("receipt_id",))
    await money.hand_in_cash(work=work, order=order, receipt_id=receipt.id)


async def _visit(work: Work, order: Order) -> None:
    visit = await CollectionVisit.filter(order_id=order.id).order_by("-id").first()
    if visit is None:
        raise Missing(field=("visit_id",))
    await collection.record_collection_visit(work=work, order=order, visit_id=visit.id, outcome="承诺月底付款")


def _credit(method: PaymentMethod) -> Step:
    async def step(work: Work, order: Order) -> None:
        await returns.credit_return(work=work, order=order, refund_method=method)

    return step


_LINES = st.builds(_lines, st.integers(0, 11), st.integers(0, 5))
_AMOUNTS = st.one_of(st.none(), st.integers(1, 12_000).map(lambda cents: str(Decimal(cents) / 100)))
_METHODS = st.sampled_from(PaymentMethod)
# Every step there is, with more and less than there may be.
STEPS: dict[OrderAction, st.SearchStrategy[Step]] = {
    A.REVISE_QUOTATION: st.just(cases.revise),
    A.SIGN_CONTRACT: st.just(cases.sign),
    A.CANCEL_ORDER: st.just(cases.cancel),
    A.REQUEST_GOODS: st.just(cases.request),
    A.APPROVE_GOODS: st.just(cases.approve),
    A.REFUSE_GOODS: st.just(cases.refuse),
    A.ISSUE_STOCK: st.builds(cases.issue, _LINES),
    A.RECORD_DELIVERY: st.just(cases.deliver),
    A.CONFIRM_DELIVERY: st.just(cases.confirm),
    A.ISSUE_INVOICE: st.just(cases.invoice),
    A.RECORD_RECEIPT: st.builds(cases.pay, _AMOUNTS, _METHODS),
    A.HAND_IN_CASH: st.just(_hand_in),
    A.REQUEST_RETURN: st.builds(cases.come_back, _LINES, st.sampled_from(ReturnKind)),
    A.CHECK_RETURN: st.builds(cases.check, _LINES),
    A.ISSUE_RED_SLIP: st.just(cases.red_slip),
    A.CREDIT_RETURN: st.builds(_credit, _METHODS),
    A.PLAN_COLLECTION: st.just(cases.plan_visit),
    A.RECORD_COLLECTION_VISIT: st.just(_visit),
    A.REPORT_DOUBTFUL_DEBT: st.just(cases.report_doubt),
    A.WRITE_OFF_DEBT: st.just(cases.write_off),
}
DOUBTFUL: Sequence[Step] = (*cases.INVOICED, cases.pay("10.00"), cases.doubt)
# An order may begin anywhere on its way, so that each example sees what lies far along it.
BEGINNINGS = (cases.QUOTED, cases.GRANTED, cases.CONFIRMED, cases.INVOICED, cases.PAID, cases.CHECKED, DOUBTFUL)


class Life(RuleBasedStateMachine):
    """An order of 110.00 in the tenant's own tables, taken by the services; minutes go by, somebody else approves."""

    chain: Chain
    loop: asyncio.AbstractEventLoop
    taken: set[OrderAction]

    def run(self, awaitable: Awaitable[T]) -> T:
        return self.loop.run_until_complete(awaitable)

    @initialize(chance=st.randoms(use_true_random=True))
    def quote(self, chance: Random) -> None:
        self.now = NOW
        self.order = self.run(cases.quote(self.chain, steps=chance.choice(BEGINNINGS)))
        self.offered = self.run(self._offered())

    @rule(data=st.data(), chance=st.randoms(use_true_random=True))
    def go_on(self, data: st.DataObject, chance: Random) -> None:
        """A step that is offered, by even chance, which leads further than Hypothesis' own taste for repetition; seldom
        the one after which nothing follows."""
        onward = sorted(self.offered - {A.CANCEL_ORDER}) * 5 + sorted(self.offered & {A.CANCEL_ORDER})
        if onward:
            action = chance.choice(onward)
            self.take(action, data.draw(STEPS[action]))

    @rule(data=st.data(), action=st.sampled_from(sorted(STEPS)))
    def try_anything(self, data: st.DataObject, action: OrderAction) -> None:
        self.take(action, data.draw(STEPS[action]))

    @rule(approved=st.sampled_from([True, True, True, False]))
    def decide(self, approved: bool) -> None:
        self.run(self._decide(approved))
        self._look()

    def take(self, action: OrderAction, step: Step) -> None:
        """What is not offered is refused; what is refused leaves the order as it was."""
        held = self.order.version
        self.now += timedelta(minutes=1)
        try:
            self.run(self._take(step))
        except Refusal:
            self._look()
            assert self.order.version == held, action
        else:
            assert action in self.offered, action
            self.taken.add(action)
            self._look()

    async def _take(self, step: Step) -> None:
        async with self.chain.work(now=self.now) as work, work.attempt():
            await step(work, await Order.get(id=self.order.id))

    async def _decide(self, approved: bool) -> None:
        async with self.chain.reading():
            waiting = await cases.open_requests()
        for asked in waiting:
            async with self.chain.work(cases.decider(self.chain), now=self.now) as work:
                request = await ApprovalRequest.filter(id=asked.id).select_for_update().get()
                if approved:
                    await approvals.approve_request(work=work, request=request)
                else:
                    await approvals.refuse_request(work=work, request=request, reason="不予批准")

    def _look(self) -> None:
        self.offered = self.run(self._offered())

    async def _offered(self) -> frozenset[OrderAction]:
        """Reads the order anew, and all that belongs to it."""
        async with self.chain.reading():
            key = self.order.id
            self.order = await Order.get(id=key)
            self.lines = await OrderLine.filter(order_id=key)
            self.sent = await StockSlipLine.filter(order_id=key)
            self.invoices = await Invoice.filter(order_id=key)
            self.receipts = await Receipt.filter(order_id=key)
            self.returns = await OrderReturn.filter(order_id=key)
            self.postings = await LedgerPosting.filter(entity_id=key)
            return available(standing=await standing_of(self.order))

    def books(self, account: LedgerAccount, item: object = None) -> Decimal:
        return sum(
            (each.amount for each in self.postings if each.account is account and item in (None, each.item_id)),
            Decimal(0),
        )

    @invariant()
    def the_books_balance_and_hold_every_cent_of_the_order(self) -> None:
        order, zero = self.order, Decimal(0)
        assert sum((each.amount for each in self.postings), zero) == 0
        assert self.books(L.RECEIVABLE) == sum((each.outstanding for each in self.invoices), zero)
        assert -self.books(L.REVENUE) == order.invoiced == sum((each.amount for each in self.invoices), zero)
        assert self.books(L.RETURNS) == sum((each.amount for each in self.returns), zero)
        refunded = sum((each.refunded for each in self.returns), zero)
        taken = sum((each.amount for each in self.receipts), zero)
        assert self.books(L.CASH) + self.books(L.BANK) == order.received == taken - refunded
        assert self.books(L.BAD_DEBT) == order.written_off

    @invariant()
    def nothing_open_is_negative_and_nothing_is_more_than_there_was(self) -> None:
        order = self.order
        assert Charges(order.invoiced, order.credited, order.received, order.written_off).outstanding >= 0
        for each in self.invoices:
            assert min(each.outstanding, each.credited, each.paid, each.written_off) >= 0
            assert each.outstanding == each.amount - each.credited - each.paid - each.written_off
            assert each.outstanding == self.books(L.RECEIVABLE, each.id)
        for line in self.lines:
            assert 0 <= line.returned <= line.confirmed <= line.delivered <= line.issued <= line.needed
        assert all(0 <= each.returned <= each.quantity for each in self.sent)

    @invariant()
    def the_axes_say_what_was_done(self) -> None:
        order, total = self.order, Decimal(0)
        needed, issued, delivered, confirmed, returned = (
            sum(getattr(line, name) for line in self.lines)
            for name in ("needed", "issued", "delivered", "confirmed", "returned")
        )
        assert (order.fulfilment_status is F.CONFIRMED) == (needed == confirmed > 0)
        assert (order.fulfilment_status in {F.UNFULFILLED, F.REQUESTED, F.APPROVED}) == (issued == 0)
        assert (order.fulfilment_status in {F.DELIVERED, F.CONFIRMED}) == (delivered == needed > 0)
        assert (order.charge_status is C.NOT_INVOICED) == (not self.invoices)
        owed = sum((each.outstanding for each in self.invoices), total)
        assert owed == 0 or order.charge_status not in {C.COLLECTED, C.CREDITED, C.WRITTEN_OFF}
        assert order.received or order.charge_status not in {C.COLLECTED, C.PARTIALLY_COLLECTED}
        under_way = [each.state.value for each in self.returns if each.state in OPEN_RETURN]
        settled = R.NONE if returned == 0 else R.RETURNED if returned >= confirmed else R.PARTIALLY_RETURNED
        assert [order.return_status.value] == (under_way or [settled.value])
        if order.status is OrderStatus.COMPLETED:
            assert owed == self.books(L.CUSTOMER_CREDIT) == 0
            assert not under_way
            assert order.fulfilment_status is F.CONFIRMED
