"""An order's way, as pure rules.

    QUOTING → QUOTED → CONTRACTING → CONTRACTED → COMPLETED

A quotation that departs from the price list, and a contract with other terms than usual, special fees or more credit
than the customer has, wait for approval (QUOTING, CONTRACTING); otherwise they stand at once. A quotation refused may
be revised; a contract refused leaves the quotation. Beside its status an order has three axes that do not depend on
each other and follow from what was done: goods requested, issued, delivered and signed for; invoices, receipts and
debts; goods that came back.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from tenants.core.errors import Invalid, Refusal, WrongState
from tenants.ledger.workflow import PaymentMethod as PaymentMethod  # noqa: PLC0414 - one place for how orders are paid


class OrderStatus(StrEnum):
    """Where the agreement stands."""

    QUOTING = "QUOTING"
    QUOTED = "QUOTED"
    REFUSED = "REFUSED"
    CONTRACTING = "CONTRACTING"
    CONTRACTED = "CONTRACTED"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"


class FulfilmentStatus(StrEnum):
    """Where the goods stand."""

    UNFULFILLED = "UNFULFILLED"
    REQUESTED = "REQUESTED"
    APPROVED = "APPROVED"
    ISSUED = "ISSUED"
    PARTIALLY_DELIVERED = "PARTIALLY_DELIVERED"
    DELIVERED = "DELIVERED"
    CONFIRMED = "CONFIRMED"


class ChargeStatus(StrEnum):
    """Where the money stands."""

    NOT_INVOICED = "NOT_INVOICED"
    PARTIALLY_INVOICED = "PARTIALLY_INVOICED"
    INVOICED = "INVOICED"
    PARTIALLY_COLLECTED = "PARTIALLY_COLLECTED"
    COLLECTED = "COLLECTED"
    CREDITED = "CREDITED"
    WRITTEN_OFF = "WRITTEN_OFF"


class ReturnStatus(StrEnum):
    """Where goods that come back stand."""

    NONE = "NONE"
    REQUESTED = "REQUESTED"
    CHECKED = "CHECKED"
    SLIP_ISSUED = "SLIP_ISSUED"
    PARTIALLY_RETURNED = "PARTIALLY_RETURNED"
    RETURNED = "RETURNED"


class ReturnKind(StrEnum):
    """Whether the customer wants the goods taken back, or others for them."""

    RETURN = "RETURN"
    EXCHANGE = "EXCHANGE"


class ReturnState(StrEnum):
    """Where one return stands."""

    REQUESTED = "REQUESTED"
    CHECKED = "CHECKED"
    SLIP_ISSUED = "SLIP_ISSUED"
    CREDITED = "CREDITED"
    REJECTED = "REJECTED"


class DebtStanding(StrEnum):
    """What is thought of an invoice being paid; what was reported waits for approval."""

    SOUND = "SOUND"
    REPORTED_DOUBTFUL = "REPORTED_DOUBTFUL"
    DOUBTFUL = "DOUBTFUL"
    REPORTED_BAD = "REPORTED_BAD"
    WRITTEN_OFF = "WRITTEN_OFF"


class StatementAnswer(StrEnum):
    """What a customer says to a statement of what they owe."""

    AGREED = "AGREED"
    DISPUTED = "DISPUTED"


class OrderStep(StrEnum):
    """What is promised by a day."""

    DELIVERY = "DELIVERY"


class OrderAction(StrEnum):
    """What can be done with an order; each is the name of a mutation."""

    REVISE_QUOTATION = "REVISE_QUOTATION"
    SIGN_CONTRACT = "SIGN_CONTRACT"
    CANCEL_ORDER = "CANCEL_ORDER"
    REQUEST_GOODS = "REQUEST_GOODS"
    APPROVE_GOODS = "APPROVE_GOODS"
    REFUSE_GOODS = "REFUSE_GOODS"
    ISSUE_STOCK = "ISSUE_STOCK"
    RECORD_DELIVERY = "RECORD_DELIVERY"
    CONFIRM_DELIVERY = "CONFIRM_DELIVERY"
    ISSUE_INVOICE = "ISSUE_INVOICE"
    RECORD_RECEIPT = "RECORD_RECEIPT"
    HAND_IN_CASH = "HAND_IN_CASH"
    REQUEST_RETURN = "REQUEST_RETURN"
    CHECK_RETURN = "CHECK_RETURN"
    ISSUE_RED_SLIP = "ISSUE_RED_SLIP"
    CREDIT_RETURN = "CREDIT_RETURN"
    PLAN_COLLECTION = "PLAN_COLLECTION"
    RECORD_COLLECTION_VISIT = "RECORD_COLLECTION_VISIT"
    REPORT_DOUBTFUL_DEBT = "REPORT_DOUBTFUL_DEBT"
    WRITE_OFF_DEBT = "WRITE_OFF_DEBT"


class SalespersonTakesNoMoney(Refusal):
    """Who sold the order takes no money for it; somebody else has to: {name}."""

    code = "CONFLICT_OF_INTEREST"
    zh = "业务员不得经手本人订单的款项，应由他人办理：{name}。"


class OwnGoodsRequest(Refusal):
    """Who asked for the goods does not decide on their issue."""

    code = "OWN_REQUEST"
    zh = "要货申请人不得审批本人的申请。"


class TooMany(Refusal):
    """There are only {most} of {sku} to take; {asked} were asked for."""

    code = "INVALID"
    zh = "{sku} 可用数量仅 {most}，申请数量为 {asked}。"


class MoreThanOwed(Refusal):
    """The invoice has {owed} open; {given} is more."""

    code = "INVALID"
    zh = "发票未收余额为 {owed}，金额 {given} 超出。"


@dataclass(frozen=True, slots=True)
class Goods:
    """What is to be delivered, counted over the lines: `needed` with what is exchanged."""

    needed: int = 0
    issued: int = 0
    delivered: int = 0
    confirmed: int = 0
    returned: int = 0
    requested: bool = False
    approved: bool = False


@dataclass(frozen=True, slots=True)
class Charges:
    """An order's money: `credited` by red slips, `received` less what was paid back, `written_off` less what came back
    of it."""

    invoiced: Decimal = Decimal(0)
    credited: Decimal = Decimal(0)
    received: Decimal = Decimal(0)
    written_off: Decimal = Decimal(0)

    @property
    def outstanding(self) -> Decimal:
        return self.invoiced - self.credited - self.received - self.written_off


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules need to know of an order: its states, and how many of its parts wait for something."""

    status: OrderStatus
    fulfilment: FulfilmentStatus = FulfilmentStatus.UNFULFILLED
    returns: ReturnStatus = ReturnStatus.NONE
    issuable: int = 0
    undelivered: int = 0
    unconfirmed: int = 0
    uninvoiced: int = 0
    owing: int = 0
    sound: int = 0
    doubtful: int = 0
    cash_in_hand: int = 0
    returnable: int = 0
    planned: int = 0


S, A, F, R = OrderStatus, OrderAction, FulfilmentStatus, ReturnStatus

BOUND = frozenset({S.CONTRACTED, S.COMPLETED})
"""Contracts that stand."""
OPEN_RETURN = frozenset({ReturnState.REQUESTED, ReturnState.CHECKED, ReturnState.SLIP_ISSUED})
"""States of a return under way."""
SETTLED = frozenset({ChargeStatus.COLLECTED, ChargeStatus.CREDITED, ChargeStatus.WRITTEN_OFF})
"""Nothing is to be delivered, invoiced or paid any more."""
ENDED = frozenset({S.COMPLETED, S.CANCELLED})
"""Nothing more is to be agreed or done."""
RETURN_OPEN = frozenset({R.REQUESTED, R.CHECKED, R.SLIP_ISSUED})
_GOODS_GRANTED = frozenset(F) - {F.UNFULFILLED, F.REQUESTED}


def _cancellable(o: Standing) -> bool:
    untouched = o.status is S.CONTRACTED and o.fulfilment in {F.UNFULFILLED, F.REQUESTED, F.APPROVED}
    return o.status in {S.QUOTED, S.REFUSED} or untouched


# When an action may be taken.
WHEN: Mapping[OrderAction, Callable[[Standing], bool]] = {
    A.REVISE_QUOTATION: lambda o: o.status in {S.QUOTED, S.REFUSED},
    A.SIGN_CONTRACT: lambda o: o.status is S.QUOTED,
    A.CANCEL_ORDER: _cancellable,
    A.REQUEST_GOODS: lambda o: o.status is S.CONTRACTED and o.fulfilment is F.UNFULFILLED,
    A.APPROVE_GOODS: lambda o: o.status is S.CONTRACTED and o.fulfilment is F.REQUESTED,
    A.REFUSE_GOODS: lambda o: o.status is S.CONTRACTED and o.fulfilment is F.REQUESTED,
    A.ISSUE_STOCK: lambda o: o.status is S.CONTRACTED and o.fulfilment in _GOODS_GRANTED and o.issuable > 0,
    A.RECORD_DELIVERY: lambda o: o.undelivered > 0,
    A.CONFIRM_DELIVERY: lambda o: o.unconfirmed > 0,
    A.ISSUE_INVOICE: lambda o: o.uninvoiced > 0,
    A.RECORD_RECEIPT: lambda o: o.owing > 0,
    A.HAND_IN_CASH: lambda o: o.cash_in_hand > 0,
    A.REQUEST_RETURN: lambda o: o.returns not in RETURN_OPEN and o.returnable > 0,
    A.CHECK_RETURN: lambda o: o.returns is R.REQUESTED,
    A.ISSUE_RED_SLIP: lambda o: o.returns is R.CHECKED,
    A.CREDIT_RETURN: lambda o: o.returns is R.SLIP_ISSUED,
    A.PLAN_COLLECTION: lambda o: o.owing > 0,
    A.RECORD_COLLECTION_VISIT: lambda o: o.planned > 0,
    A.REPORT_DOUBTFUL_DEBT: lambda o: o.sound > 0,
    A.WRITE_OFF_DEBT: lambda o: o.doubtful > 0,
}


def require(action: OrderAction, *, standing: Standing) -> None:
    """Raises `WrongState` unless the action may be taken now."""
    if not WHEN[action](standing):
        states = (standing.status, standing.fulfilment, standing.returns)
        raise WrongState(state=", ".join(state.value for state in states))


def available(*, standing: Standing) -> frozenset[OrderAction]:
    """The actions that the rules allow now, whoever asks."""
    return frozenset(action for action, holds in WHEN.items() if holds(standing))


def fulfilment(goods: Goods) -> FulfilmentStatus:
    """The first axis, from what was done."""
    reached = (
        (0 < goods.needed <= goods.confirmed, F.CONFIRMED),
        (0 < goods.needed <= goods.delivered, F.DELIVERED),
        (goods.delivered > 0, F.PARTIALLY_DELIVERED),
        (goods.issued > 0, F.ISSUED),
        (goods.approved, F.APPROVED),
        (goods.requested, F.REQUESTED),
    )
    return next((state for holds, state in reached if holds), F.UNFULFILLED)


def charge(charges: Charges, *, all_invoiced: bool) -> ChargeStatus:
    """The second axis; `all_invoiced` says that everything to be delivered has been, and was invoiced."""
    settled = all_invoiced and charges.outstanding == 0
    reached = (
        (charges.invoiced == 0, ChargeStatus.NOT_INVOICED),
        (settled and charges.written_off > 0, ChargeStatus.WRITTEN_OFF),
        (settled and charges.received > 0, ChargeStatus.COLLECTED),
        (settled, ChargeStatus.CREDITED),
        (charges.received > 0, ChargeStatus.PARTIALLY_COLLECTED),
        (all_invoiced, ChargeStatus.INVOICED),
    )
    return next((state for holds, state in reached if holds), ChargeStatus.PARTIALLY_INVOICED)


def returning(goods: Goods, *, open_return: ReturnState | None) -> ReturnStatus:
    """The third axis: the return under way, or what came back so far."""
    if open_return is not None:
        return ReturnStatus(open_return.value)
    if goods.returned == 0:
        return R.NONE
    return R.RETURNED if goods.returned >= goods.confirmed else R.PARTIALLY_RETURNED


@dataclass(frozen=True, slots=True)
class Settlement:
    """How a red slip's amount is made good: against the invoice, out of what was paid for it, or out of what had been
    written off of it."""

    against: Decimal
    refunded: Decimal
    recovered: Decimal


def settle(amount: Decimal, *, outstanding: Decimal, paid: Decimal) -> Settlement:
    """What the customer still owes of the invoice is taken off first; only what was paid is paid back."""
    against = min(amount, outstanding)
    refunded = min(amount - against, paid)
    return Settlement(against=against, refunded=refunded, recovered=amount - against - refunded)


def over_limit(*, owed: Decimal, committed: Decimal, order: Decimal, limit: Decimal) -> Decimal:
    """By how much the order takes the customer over their limit: what they owe, what is contracted and not invoiced
    yet, and the order; zero when it does not."""
    return max(owed + committed + order - limit, Decimal(0))


def quantities(asked: Sequence[tuple[str, int]], *, most: Mapping[str, int], least: int = 1) -> dict[str, int]:
    """What is taken of each product, of what there is.

    Raises `Invalid` for a product that is not there or named twice, or a number below `least`, `TooMany` for more than
    there is.
    """
    taken: dict[str, int] = {}
    for sku, quantity in asked:
        if sku not in most or sku in taken or quantity < least:
            raise Invalid(field=("lines",), detail="sku, quantity")
        if quantity > most[sku]:
            raise TooMany(field=("lines",), sku=sku, most=most[sku], asked=quantity)
        taken[sku] = quantity
    if not taken:
        raise Invalid(field=("lines",), detail="0")
    return taken
