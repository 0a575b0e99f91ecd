"""Orders taken by the services to the states that few orders are in, step by step, with somebody else's approval."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from scripts.demo.shapes import OrderPlan, Stage
from tenants.approvals.models import ApprovalRequest
from tenants.core.actor import Ground, Reach
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.orders.models import Invoice, Order, StockSlip
from tenants.orders.service import agreement, collection, goods, money, returns
from tenants.orders.workflow import PaymentMethod, ReturnKind
from tenants.processes import approvals

Act = Callable[[Work, str, datetime], None]


class S(StrEnum):
    """One step."""

    SIGN = "SIGN"
    FEE = "FEE"
    REFUSE = "REFUSE"
    REQUEST = "REQUEST"
    APPROVE = "APPROVE"
    ISSUE = "ISSUE"
    ISSUE_PART = "ISSUE_PART"
    DELIVER = "DELIVER"
    CONFIRM = "CONFIRM"
    INVOICE = "INVOICE"
    RETURN_ONE = "RETURN_ONE"
    RETURN_ALL = "RETURN_ALL"
    CHECK = "CHECK"
    RED = "RED"
    CREDIT = "CREDIT"
    PLAN = "PLAN"
    REPORT = "REPORT"


_GRANTED = (S.SIGN, S.REQUEST, S.APPROVE)
_BILLED = (*_GRANTED, S.ISSUE, S.DELIVER, S.CONFIRM, S.INVOICE)
STEPS: Mapping[Stage, Sequence[S]] = {
    Stage.QUOTING: (),
    Stage.REFUSED: (S.REFUSE,),
    Stage.CONTRACTING: (S.FEE,),
    Stage.DELIVERED_IN_PART: (*_GRANTED, S.ISSUE_PART, S.DELIVER, S.CONFIRM, S.INVOICE),
    Stage.RETURN_REQUESTED: (*_BILLED, S.RETURN_ONE),
    Stage.RETURN_CHECKED: (*_BILLED, S.RETURN_ONE, S.CHECK),
    Stage.RED_SLIP: (*_BILLED, S.RETURN_ONE, S.CHECK, S.RED),
    Stage.RETURNED_IN_PART: (*_BILLED, S.RETURN_ONE, S.CHECK, S.RED, S.CREDIT),
    Stage.RETURNED: (*_BILLED, S.RETURN_ALL, S.CHECK, S.RED, S.CREDIT),
    Stage.REPORTED: (*_BILLED, S.PLAN, S.REPORT),
}
CHEAPER = frozenset({Stage.QUOTING, Stage.REFUSED})


async def drive(work: Work, plan: OrderPlan, *, customer_id: UUID, act: Act, boss: str) -> None:
    """Quotes, below the list where that has to be approved, and takes the plan's steps a minute apart: the seller
    sells, headquarters' first does what another has to."""
    lines: list[dict[str, Any]] = [{"sku": sku, "quantity": quantity} for sku, quantity in plan.lines]
    if plan.stage in CHEAPER:
        lines[0]["unit_price"] = Decimal("0.50")
    order = await agreement.create_quotation(
        work=work, customer_id=customer_id, lines=lines, reason="同行报价更低" if plan.stage in CHEAPER else None
    )
    for minutes, step in enumerate(STEPS[plan.stage], start=1):
        other = step in {S.APPROVE, S.REFUSE, S.CREDIT}
        act(work, boss if other else plan.seller, plan.quoted_at + timedelta(minutes=minutes))
        await _take(work, order, plan, step)


async def _take(work: Work, order: Order, plan: OrderPlan, step: S) -> None:
    first, quantity = plan.lines[0]
    whole = [{"sku": sku, "quantity": count} for sku, count in plan.lines]
    match step:
        case S.SIGN | S.FEE:
            fee = Decimal(200) if step is S.FEE else None
            await agreement.sign_contract(work=work, order=order, special_fee=fee, reason="夜间专车配送")
        case S.REFUSE:
            await _refuse(work, order)
        case S.REQUEST:
            await goods.request_goods(work=work, order=order)
        case S.APPROVE:
            await goods.approve_goods(work=work, order=order)
        case S.ISSUE | S.ISSUE_PART:
            part = [{"sku": first, "quantity": quantity - 1}]
            await goods.issue_stock(work=work, order=order, lines=whole if step is S.ISSUE else part)
        case S.RETURN_ONE | S.RETURN_ALL:
            back = whole if step is S.RETURN_ALL else [{"sku": first, "quantity": 1}]
            slip_id = (await StockSlip.get(order_id=order.id)).id
            await returns.request_return(
                work=work, order=order, slip_id=slip_id, kind=ReturnKind.RETURN, lines=back, reason="外箱破损"
            )
        case S.CHECK:
            accepted = whole if plan.stage is Stage.RETURNED else [{"sku": first, "quantity": 1}]
            await returns.check_return(work=work, order=order, accepted=accepted, note="情况属实")
        case S.RED:
            await returns.issue_red_slip(work=work, order=order)
        case S.CREDIT:
            await returns.credit_return(work=work, order=order, refund_method=PaymentMethod.BANK_TRANSFER)
        case _:
            await _of_slip_or_invoice(work, order, step)


async def _of_slip_or_invoice(work: Work, order: Order, step: S) -> None:
    slip_id = (await StockSlip.get(order_id=order.id)).id
    match step:
        case S.DELIVER:
            await goods.record_delivery(work=work, order=order, slip_id=slip_id)
        case S.CONFIRM:
            await goods.confirm_delivery(work=work, order=order, slip_id=slip_id, signed_by="前台签收")
        case S.INVOICE:
            await money.issue_invoice(work=work, order=order, slip_id=slip_id)
        case _:
            invoice_id = (await Invoice.get(order_id=order.id)).id
            if step is S.PLAN:
                day = (work.now + timedelta(days=3)).date()
                await collection.plan_collection(
                    work=work, order=order, invoice_id=invoice_id, planned_on=day, plan="上门对账"
                )
            else:
                await collection.report_doubtful_debt(
                    work=work, order=order, invoice_id=invoice_id, reason="客户停业，联系不上"
                )


async def _refuse(work: Work, order: Order) -> None:
    """Headquarters refuses the price."""
    everything = Ground(
        role="HQ_ADMIN", permissions=frozenset(Permission), reach=Reach(everything=True), limit=Decimal(10) ** 12
    )
    work.actor = replace(work.actor, rank=100, grounds=(everything,))
    request = await ApprovalRequest.get(entity_id=order.id)
    await approvals.refuse_request(work=work, request=request, reason="不予让价")
