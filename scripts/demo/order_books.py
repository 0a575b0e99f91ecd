"""The orders of a demo plan put into its tenant. Most stand there at once as they came to be, with what they did in the
ledger; a few of each rarer state are taken there by the services, step by step."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

from scripts.demo.order_steps import drive
from scripts.demo.shapes import OrderPlan, PricePlan, Stage
from tenants.branches.models import Branch
from tenants.core import counters
from tenants.core.deadlines import open_deadline
from tenants.core.work import Work
from tenants.ledger.posting import post
from tenants.ledger.workflow import LedgerAccount as Account
from tenants.ledger.workflow import LedgerEvent, Line
from tenants.orders.accounts import FUNDS, about_order
from tenants.orders.models import Invoice, Order, OrderLine, Receipt, StockSlip, StockSlipLine
from tenants.orders.service.price_lists import create_price_list
from tenants.orders.story import changed
from tenants.orders.workflow import (
    SETTLED,
    Charges,
    DebtStanding,
    Goods,
    OrderStatus,
    OrderStep,
    PaymentMethod,
    charge,
    fulfilment,
)
from tenants.staff.models import StaffMember

PAYMENT_DAYS = 30
_STAGES = list(Stage)
_SALE = ((Account.RECEIVABLE, 1), (Account.REVENUE, -1))
ENDS = {Stage.QUOTED: OrderStatus.QUOTED, Stage.CANCELLED: OrderStatus.CANCELLED}


def _reached(plan: OrderPlan, stage: Stage) -> bool:
    """Whether the order has come that far on the way that leads to the money."""
    return plan.stage not in ENDS and _STAGES.index(plan.stage) >= _STAGES.index(stage)


@dataclass
class OrderBooks:
    """Who and what the orders name, and `act`, which makes a member of staff the one who does what follows."""

    branches: Mapping[str, Branch]
    staff: Mapping[str, StaffMember]
    customers: Mapping[str, UUID]
    act: Callable[[Work, str, datetime], None]
    _prices: dict[str, PricePlan] = field(default_factory=dict)
    _boss: str = ""
    _numbers: Counter[str] = field(default_factory=Counter)

    async def prepare(self, work: Work, *, prices: Sequence[PricePlan], boss: str) -> None:
        """Two price lists: last year's was a twentieth cheaper."""
        self._prices, self._boss = {price.sku: price for price in prices}, boss
        this_year = work.now.year
        for year, factor in ((this_year - 2, Decimal("0.95")), (this_year, Decimal(1))):
            items = [
                {"sku": p.sku, "name": p.name, "unit": p.unit, "price": (p.price * factor).quantize(Decimal("0.01"))}
                for p in prices
            ]
            starts_on = date(year, 1, 1)
            await create_price_list(
                work=work, code=str(year), name=f"{year} 年价目表", starts_on=starts_on, items=items
            )

    async def close(self) -> None:
        """The series go on where the books end."""
        for series, value in self._numbers.items():
            await counters.go_on_from(series=series, value=value)

    async def drive(self, work: Work, plan: OrderPlan) -> None:
        """One order taken by the services as far as it has come; after `close`."""
        self.act(work, plan.seller, plan.quoted_at)
        await drive(work, plan, customer_id=self.customers[plan.customer_number], act=self.act, boss=self._boss)

    async def stand(self, work: Work, plan: OrderPlan) -> None:
        """One order with all that became of it."""
        self.act(work, plan.seller, plan.quoted_at)
        order = self._order(work, plan)
        lines = [self._line(order, place, *given) for place, given in enumerate(plan.lines, start=1)]
        order.total = order.list_total = sum((line.amount for line in lines), Decimal(0))
        invoice = self._settle(order, plan)
        for line in lines:
            line.issued = line.quantity if _reached(plan, Stage.ISSUED) else 0
            line.delivered = line.quantity if _reached(plan, Stage.DELIVERED) else 0
            line.confirmed = line.quantity if _reached(plan, Stage.CONFIRMED) else 0
        self._axes(order, plan, lines)
        await order.save()
        for line in lines:
            line.order = order
            await line.save()
        await self._told(work, order, plan)
        if order.status is OrderStatus.CONTRACTED and not _reached(plan, Stage.DELIVERED):
            deadline = await open_deadline(
                work=work, record=order, step=OrderStep.DELIVERY, working_days=1, started_at=plan.quoted_at
            )
            order.due_at = deadline.due_at
            await order.save()
        if _reached(plan, Stage.ISSUED):
            await self._goods_and_money(work, order, plan, lines, invoice)

    def _order(self, work: Work, plan: OrderPlan) -> Order:
        bound = plan.stage not in ENDS
        return Order(
            number=self._number("order", "O", plan.quoted_at.year),
            status=ENDS.get(plan.stage, OrderStatus.CONTRACTED),
            customer_id=self.customers[plan.customer_number],
            branch=self.branches[plan.unit_code],
            salesperson=self.staff[plan.seller],
            currency=work.tenant.currency,
            payment_days=PAYMENT_DAYS,
            quoted_at=plan.quoted_at,
            contracted_at=plan.quoted_at if bound else None,
            goods_requested_at=plan.quoted_at if _reached(plan, Stage.REQUESTED) else None,
            goods_requested_by=self.staff[plan.seller].id if _reached(plan, Stage.REQUESTED) else None,
            goods_approved_at=plan.quoted_at if _reached(plan, Stage.APPROVED) else None,
            ended_at=plan.quoted_at if plan.stage is Stage.CANCELLED else None,
        )

    def _line(self, order: Order, place: int, sku: str, quantity: int) -> OrderLine:
        price = self._prices[sku]
        return OrderLine(
            order_id=order.id,
            position=place,
            sku=sku,
            name=price.name,
            unit=price.unit,
            quantity=quantity,
            list_price=price.price,
            unit_price=price.price,
            amount=price.price * quantity,
            currency=order.currency,
        )

    def _settle(self, order: Order, plan: OrderPlan) -> Invoice:
        """What is invoiced, paid and lost; the invoice is saved with its slip."""
        total = order.total if _reached(plan, Stage.INVOICED) else Decimal(0)
        third = (total / 3).quantize(Decimal("0.01"))
        shares = {Stage.PARTLY_PAID: third, Stage.PAID: total, Stage.WRITTEN_OFF: third}
        paid = shares.get(plan.stage, Decimal(0))
        lost = total - paid if plan.stage is Stage.WRITTEN_OFF else Decimal(0)
        order.invoiced, order.received, order.written_off = total, paid, lost
        standings = {Stage.DOUBTFUL: DebtStanding.DOUBTFUL, Stage.WRITTEN_OFF: DebtStanding.WRITTEN_OFF}
        return Invoice(
            order_id=order.id,
            customer_id=order.customer_id,
            branch_id=order.branch_id,
            salesperson_id=order.salesperson_id,
            currency=order.currency,
            amount=total,
            paid=paid,
            written_off=lost,
            outstanding=total - paid - lost,
            issued_on=plan.invoiced_on,
            due_on=plan.invoiced_on + timedelta(days=PAYMENT_DAYS),
            standing=standings.get(plan.stage, DebtStanding.SOUND),
        )

    def _axes(self, order: Order, plan: OrderPlan, lines: Sequence[OrderLine]) -> None:
        goods = Goods(
            needed=sum(line.quantity for line in lines),
            issued=sum(line.issued for line in lines),
            delivered=sum(line.delivered for line in lines),
            confirmed=sum(line.confirmed for line in lines),
            requested=order.goods_requested_at is not None,
            approved=order.goods_approved_at is not None,
        )
        charges = Charges(order.invoiced, order.credited, order.received, order.written_off)
        order.fulfilment_status = fulfilment(goods)
        order.charge_status = charge(charges, all_invoiced=_reached(plan, Stage.INVOICED))
        if order.charge_status in SETTLED:
            order.status, order.ended_at = OrderStatus.COMPLETED, _noon(plan.paid_on)

    async def _told(self, work: Work, order: Order, plan: OrderPlan) -> None:
        await changed(work=work, order=order, action="CREATE_QUOTATION", before=None)
        if plan.stage is Stage.CANCELLED:
            said = "客户改变主意"
            await changed(work=work, order=order, action="CANCEL_ORDER", before=OrderStatus.QUOTED, note=said)
        elif plan.stage is not Stage.QUOTED:
            await changed(work=work, order=order, action="SIGN_CONTRACT", before=OrderStatus.QUOTED)

    async def _goods_and_money(
        self, work: Work, order: Order, plan: OrderPlan, lines: Sequence[OrderLine], invoice: Invoice
    ) -> None:
        shipped = _noon(min(plan.invoiced_on, work.now.date()))
        slip = StockSlip(
            order=order,
            number=self._number("stock", "S", plan.quoted_at.year),
            issued_at=plan.quoted_at,
            delivered_at=shipped if _reached(plan, Stage.DELIVERED) else None,
            confirmed_at=shipped if _reached(plan, Stage.CONFIRMED) else None,
            signed_by="前台签收" if _reached(plan, Stage.CONFIRMED) else None,
            invoiced_at=shipped if _reached(plan, Stage.INVOICED) else None,
        )
        await slip.save()
        for line in lines:
            await StockSlipLine(order=order, slip=slip, sku=line.sku, quantity=line.quantity).save()
        if _reached(plan, Stage.INVOICED):
            invoice.order, invoice.slip = order, slip
            invoice.number = self._number("invoice", "I", plan.invoiced_on.year)
            await invoice.save()
            asked, sold = (Line(account, sign * invoice.amount, invoice.id) for account, sign in _SALE)
            await _post(work, order, LedgerEvent.INVOICE, (asked, sold), on=plan.invoiced_on)
            await self._paid(work, order, plan, invoice)

    async def _paid(self, work: Work, order: Order, plan: OrderPlan, invoice: Invoice) -> None:
        """Money taken by somebody else than who sold, cash handed in the same day; what is lost is written off."""
        if invoice.paid:
            method = PaymentMethod.CASH if plan.cash else PaymentMethod.BANK_TRANSFER
            receipt = Receipt(
                order=order,
                invoice=invoice,
                recorded_by=self.staff[plan.cashier] if plan.cashier else None,
                number=self._number("receipt", "R", plan.paid_on.year),
                amount=invoice.paid,
                currency=order.currency,
                method=method,
                received_on=plan.paid_on,
                handed_in_at=_noon(plan.paid_on) if plan.cash else None,
            )
            await receipt.save()
            taken = (Line(FUNDS[method], invoice.paid, receipt.id), Line(Account.RECEIVABLE, -invoice.paid, invoice.id))
            await _post(work, order, LedgerEvent.RECEIPT, taken, on=plan.paid_on)
            if plan.cash:
                banked = [Line(Account.BANK, invoice.paid, receipt.id), Line(Account.CASH, -invoice.paid, receipt.id)]
                await _post(work, order, LedgerEvent.BANKING, banked, on=plan.paid_on)
        if lost := invoice.written_off:
            given_up = (Line(Account.BAD_DEBT, lost, invoice.id), Line(Account.RECEIVABLE, -lost, invoice.id))
            await _post(work, order, LedgerEvent.BAD_DEBT, given_up, on=plan.paid_on)

    def _number(self, series: str, prefix: str, year: int) -> str:
        """As the services number, counted here: the books are kept by one hand."""
        key = f"{series}-{year}"
        self._numbers[key] += 1
        return f"{prefix}-{year}-{self._numbers[key]:06d}"


async def _post(work: Work, order: Order, event: LedgerEvent, lines: Sequence[Line], *, on: date) -> None:
    await post(
        work=work,
        event=event,
        about=about_order(order),
        currency=order.currency,
        lines=lines,
        memo=order.number or "",
        day=on,
    )


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(4), tzinfo=UTC)
