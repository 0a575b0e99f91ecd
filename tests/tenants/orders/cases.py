"""Orders as the services make them: quoted, and brought to any state by the steps that lead there."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from tenants.approvals.models import ApprovalRequest
from tenants.approvals.workflow import ApprovalStatus
from tenants.core.actor import Actor, Reach
from tenants.core.errors import Missing
from tenants.core.keys import new_id
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.orders.models import CollectionVisit, Invoice, Order, Receipt, StockSlip
from tenants.orders.service import agreement, collection, goods, money, returns
from tenants.orders.workflow import DebtStanding, PaymentMethod, ReturnKind
from tests.people import NOW, Chain

Step = Callable[[Work, Order], Awaitable[object]]

# At list prices 110.00.
LINES = ({"sku": "BOX", "quantity": 10}, {"sku": "TAPE", "quantity": 4})
PART = ({"sku": "BOX", "quantity": 6},)
REST = ({"sku": "BOX", "quantity": 4}, {"sku": "TAPE", "quantity": 4})


async def quote(
    chain: Chain,
    *,
    customer: str = "欧阳娜娜",
    seller: str = "005",
    steps: Sequence[Step] = (),
    now: datetime = NOW,
    lines: Sequence[Mapping[str, object]] = LINES,
    reason: str | None = None,
) -> Order:
    """An order so far on its way."""
    async with chain.work(now=now) as work:
        order = await agreement.create_quotation(
            work=work,
            customer_id=chain.customers[customer].id,
            salesperson_id=chain.staff[seller].id,
            lines=lines,
            reason=reason,
        )
        for step in steps:
            await step(work, order)
    return order


async def sign(work: Work, order: Order) -> None:
    await agreement.sign_contract(work=work, order=order, reason="大客户")


async def request(work: Work, order: Order) -> None:
    await goods.request_goods(work=work, order=order)


async def approve(work: Work, order: Order) -> None:
    """By somebody else than who asked: the steps of these tests are all done by one."""
    order.goods_requested_by = new_id()
    await goods.approve_goods(work=work, order=order)


async def refuse(work: Work, order: Order) -> None:
    order.goods_requested_by = new_id()
    await goods.refuse_goods(work=work, order=order, reason="库存不足")


def issue(lines: Sequence[Mapping[str, object]] = LINES) -> Step:
    async def step(work: Work, order: Order) -> None:
        await goods.issue_stock(work=work, order=order, lines=lines)

    return step


async def latest_slip(order: Order) -> StockSlip:
    found = await StockSlip.filter(order_id=order.id).order_by("-issued_at", "-id").first()
    if found is None:
        raise Missing(field=("slip_id",))
    return found


async def deliver(work: Work, order: Order) -> None:
    await goods.record_delivery(work=work, order=order, slip_id=(await latest_slip(order)).id)


async def confirm(work: Work, order: Order) -> None:
    slip_id = (await latest_slip(order)).id
    await goods.confirm_delivery(work=work, order=order, slip_id=slip_id, signed_by="欧阳娜娜")


async def invoice(work: Work, order: Order) -> None:
    await money.issue_invoice(work=work, order=order, slip_id=(await latest_slip(order)).id)


async def latest_invoice(order: Order) -> Invoice:
    found = await Invoice.filter(order_id=order.id).order_by("-issued_on", "-id").first()
    if found is None:
        raise Missing(field=("invoice_id",))
    return found


def pay(amount: str | None = None, method: PaymentMethod = PaymentMethod.CASH) -> Step:
    """All that the latest invoice has open, or so much of it."""

    async def step(work: Work, order: Order) -> None:
        found = await latest_invoice(order)
        given = found.outstanding if amount is None else Decimal(amount)
        await money.record_receipt(work=work, order=order, invoice_id=found.id, amount=given, method=method)

    return step


def come_back(lines: Sequence[Mapping[str, object]] = PART, kind: ReturnKind = ReturnKind.RETURN) -> Step:
    async def step(work: Work, order: Order) -> None:
        slip_id = (await latest_slip(order)).id
        await returns.request_return(work=work, order=order, slip_id=slip_id, kind=kind, lines=lines, reason="破损")

    return step


def check(accepted: Sequence[Mapping[str, object]] = PART) -> Step:
    async def step(work: Work, order: Order) -> None:
        await returns.check_return(work=work, order=order, accepted=accepted)

    return step


async def red_slip(work: Work, order: Order) -> None:
    await returns.issue_red_slip(work=work, order=order)


async def credit(work: Work, order: Order) -> None:
    await returns.credit_return(work=work, order=order, refund_method=PaymentMethod.BANK_TRANSFER)


async def plan_visit(work: Work, order: Order) -> None:
    await collection.plan_collection(
        work=work, order=order, invoice_id=(await latest_invoice(order)).id, planned_on=NOW.date(), plan="上门对账"
    )


async def revise(work: Work, order: Order) -> None:
    """A yuan less for each box, which has to be approved."""
    lines = [{"sku": "BOX", "quantity": 10, "unit_price": Decimal("9.00")}, {"sku": "TAPE", "quantity": 4}]
    await agreement.revise_quotation(work=work, order=order, lines=lines, reason="同行报价更低")


async def cancel(work: Work, order: Order) -> None:
    await agreement.cancel_order(work=work, order=order, reason="客户改变主意")


async def report_doubt(work: Work, order: Order) -> None:
    invoice_id = (await latest_invoice(order)).id
    await collection.report_doubtful_debt(work=work, order=order, invoice_id=invoice_id, reason="客户停业")


async def write_off(work: Work, order: Order) -> None:
    invoice_id = (await latest_invoice(order)).id
    await collection.write_off_debt(work=work, order=order, invoice_id=invoice_id, reason="客户破产")


async def doubt(work: Work, order: Order) -> None:
    """As if it had been reported and approved."""
    found = await latest_invoice(order)
    found.standing = DebtStanding.DOUBTFUL
    await found.save()


QUOTED: Sequence[Step] = ()
SIGNED: Sequence[Step] = (sign,)
GRANTED: Sequence[Step] = (*SIGNED, request, approve)
ISSUED: Sequence[Step] = (*GRANTED, issue())
CONFIRMED: Sequence[Step] = (*ISSUED, deliver, confirm)
INVOICED: Sequence[Step] = (*CONFIRMED, invoice)
PAID: Sequence[Step] = (*INVOICED, pay())
CHECKED: Sequence[Step] = (*INVOICED, come_back(), check())


async def part_ids(order: Order) -> dict[str, UUID]:
    """The latest part of each kind, by the member that names it."""
    found = {
        "slipId": await StockSlip.filter(order_id=order.id).order_by("-id").first(),
        "invoiceId": await Invoice.filter(order_id=order.id).order_by("-id").first(),
        "receiptId": await Receipt.filter(order_id=order.id).order_by("-id").first(),
        "visitId": await CollectionVisit.filter(order_id=order.id).order_by("-id").first(),
    }
    return {member: part.id for member, part in found.items() if part is not None}


def decider(chain: Chain, number: str = "001") -> Actor:
    """Somebody who may approve whatever is asked about orders."""
    return chain.person(
        number, {permission: Reach(everything=True) for permission in Permission}, limit=Decimal(10) ** 12
    )


async def open_requests() -> list[ApprovalRequest]:
    return await ApprovalRequest.filter(status=ApprovalStatus.REQUESTED).order_by("id")
