"""Use cases of the agreement: quotation, contract, and what is approved of them."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from tenants.approvals.asking import Asked, request_approval
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.workflow import ApprovalKind, ApprovalStatus
from tenants.branches.entering import require_living_branch
from tenants.core.dates import local_date
from tenants.core.errors import Invalid, WrongState
from tenants.core.money import exact
from tenants.core.permissions import Permission
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.customers.blacklist import refuse_listed
from tenants.customers.lifecycle import agree_with
from tenants.customers.queries import CUSTOMERS
from tenants.orders.credit import excess
from tenants.orders.models import Order, OrderLine
from tenants.orders.prices import Quoted, quoted
from tenants.orders.rules import order_rules
from tenants.orders.steps import begin, moved, promise_delivery
from tenants.orders.story import changed
from tenants.orders.workflow import OrderAction, OrderStatus
from tenants.staff.queries import STAFF
from tenants.staff.workflow import EMPLOYED

REASON = 2_000
MOST_DAYS = 365
CONTRACT_KINDS = (ApprovalKind.ORDER_TERMS, ApprovalKind.ORDER_SPECIAL_FEE, ApprovalKind.ORDER_OVER_LIMIT)


async def create_quotation(
    *,
    work: Work,
    customer_id: UUID,
    lines: Sequence[Mapping[str, Any]],
    salesperson_id: UUID | None = None,
    reason: str | None = None,
) -> Order:
    """Quotes a customer; the salesperson is the customer's manager unless another is named. A quotation that departs
    from the price list waits for approval, for the reason given; another stands at once."""
    customer = await work.find(source=CUSTOMERS, id=customer_id, field="customer_id", permission=Permission.ORDER_SELL)
    seller_id = salesperson_id or customer.manager_id
    work.expect(work.named(source=STAFF, id=seller_id, hold=True))
    await require_living_branch(id=customer.branch_id, field="customer_id")
    await refuse_listed(work=work, customer_id=customer.id, field="customer_id")
    seller = await work.find(source=STAFF, id=seller_id, field="salesperson_id", hold=True)
    if seller.state not in EMPLOYED:
        raise WrongState(field=("salesperson_id",), state=seller.state.value)
    order = Order(
        customer=customer,
        branch_id=customer.branch_id,
        salesperson=seller,
        currency=work.tenant.currency,
        payment_days=(await order_rules()).payment_days,
        quoted_at=work.now,
        status=OrderStatus.QUOTED,
    )
    offer = await _offer(work, order, lines)
    await _ask_for_price(work, order, offer, reason)
    year = local_date(work.now, zone=work.tenant.time_zone).year
    await agree_with(work=work, customer=customer)
    order.number = await work.next_number(series=f"order-{year}", form=f"O-{year}-{{:06d}}")
    await order.save()
    await _keep(order, offer)
    await changed(work=work, order=order, action="CREATE_QUOTATION", before=None, note=reason)
    return order


async def revise_quotation(
    *, work: Work, order: Order, lines: Sequence[Mapping[str, Any]], reason: str | None = None
) -> Order:
    """Quotes anew, at the prices of today's list, as the first time."""
    await begin(order, OrderAction.REVISE_QUOTATION)
    for line in await OrderLine.filter(order_id=order.id):
        line.order = order
        await line.delete()
    offer = await _offer(work, order, lines)
    await _keep(order, offer)
    before, order.status = order.status, OrderStatus.QUOTED
    await _ask_for_price(work, order, offer, reason)
    await order.advance()
    await changed(work=work, order=order, action=OrderAction.REVISE_QUOTATION.value, before=before, note=reason)
    return order


async def _offer(work: Work, order: Order, lines: Sequence[Mapping[str, Any]]) -> Quoted:
    offer = await quoted(order=order, lines=lines, day=local_date(work.now, zone=work.tenant.time_zone))
    order.total, order.list_total, order.special_fee = offer.total, offer.list_total, Decimal(0)
    return offer


async def _keep(order: Order, offer: Quoted) -> None:
    for line in offer.lines:
        line.order = order
        await line.save()


async def _ask_for_price(work: Work, order: Order, offer: Quoted, reason: str | None) -> None:
    if offer.departs_by == 0:
        return
    said = required(reason or "", field="reason", limit=REASON)
    order.status = OrderStatus.QUOTING
    asked = Asked(kind=ApprovalKind.ORDER_PRICE, reason=said, amount=offer.departs_by, currency=order.currency)
    await request_approval(work=work, record=order, asked=asked)


async def price_decided(*, work: Work, request: ApprovalRequest) -> None:
    """The quotation stands once its prices are approved, and is refused when they are not."""
    order = await _held(request)
    if order.status is OrderStatus.QUOTING:
        approved = request.status is ApprovalStatus.APPROVED
        await _decided(work, order, OrderStatus.QUOTED if approved else OrderStatus.REFUSED)


async def sign_contract(
    *,
    work: Work,
    order: Order,
    payment_days: int | None = None,
    special_fee: Decimal | None = None,
    reason: str | None = None,
) -> Order:
    """Makes the quotation a contract. Longer terms than the tenant's own, a special fee, and an order that takes the
    customer over their credit limit wait for approval, for the reason given; delivery is promised once it stands."""
    await begin(order, OrderAction.SIGN_CONTRACT)
    await refuse_listed(work=work, customer_id=order.customer_id)
    usual = (await order_rules()).payment_days
    order.payment_days = usual if payment_days is None else payment_days
    if not 0 <= order.payment_days <= MOST_DAYS:
        raise Invalid(field=("payment_days",), detail=f"0 – {MOST_DAYS}")
    fee = exact(special_fee or Decimal(0), currency=order.currency, field=("special_fee",))
    order.total, order.special_fee = order.total - order.special_fee + fee, fee
    needed = {
        ApprovalKind.ORDER_TERMS: order.total if order.payment_days > usual else Decimal(0),
        ApprovalKind.ORDER_SPECIAL_FEE: fee,
        ApprovalKind.ORDER_OVER_LIMIT: await excess(work=work, order=order),
    }
    asked = {kind: amount for kind, amount in needed.items() if amount > 0}
    if not asked:
        return await _contracted(work, order, OrderAction.SIGN_CONTRACT, note=reason)
    said = required(reason or "", field="reason", limit=REASON)
    order.contract_asked_at = work.now
    for kind, amount in asked.items():
        about = Asked(kind=kind, reason=said, amount=amount, currency=order.currency)
        await request_approval(work=work, record=order, asked=about)
    return await moved(order, work=work, action=OrderAction.SIGN_CONTRACT, note=said, status=OrderStatus.CONTRACTING)


async def contract_decided(*, work: Work, request: ApprovalRequest) -> None:
    """When nothing more is waited for, the contract stands if everything was approved; else the quotation does."""
    order = await _held(request)
    if order.status is not OrderStatus.CONTRACTING:
        return
    asked = ApprovalRequest.filter(entity="Order", entity_id=order.id, kind__in=list(CONTRACT_KINDS))
    states = {found.status for found in await asked.filter(requested_at__gte=order.contract_asked_at)}
    if ApprovalStatus.REQUESTED in states:
        return
    if states == {ApprovalStatus.APPROVED}:
        await refuse_listed(work=work, customer_id=order.customer_id)
        await _contracted(work, order, OrderAction.SIGN_CONTRACT, note=None)
    else:
        await _decided(work, order, OrderStatus.QUOTED)


async def cancel_order(*, work: Work, order: Order, reason: str) -> Order:
    """Ends an order of which nothing has left the stock."""
    await begin(order, OrderAction.CANCEL_ORDER)
    said = required(reason, field="reason", limit=REASON)
    order.ended_at = work.now
    return await moved(order, work=work, action=OrderAction.CANCEL_ORDER, note=said, status=OrderStatus.CANCELLED)


async def _contracted(work: Work, order: Order, action: OrderAction, *, note: str | None) -> Order:
    order.contracted_at = work.now
    await promise_delivery(order, work=work)
    return await moved(order, work=work, action=action, note=note, status=OrderStatus.CONTRACTED)


async def _held(request: ApprovalRequest) -> Order:
    return await Order.filter(id=request.entity_id).select_for_update(no_key=True).get()


async def _decided(work: Work, order: Order, status: OrderStatus) -> None:
    before, order.status = order.status, status
    await order.advance()
    await changed(work=work, order=order, action="DECIDE_APPROVAL", before=before)
