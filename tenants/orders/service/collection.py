"""Use cases of collection: visits planned and made, doubtful and bad debts with somebody else's approval."""

from datetime import date
from uuid import UUID

from tenants.approvals.asking import Asked, request_approval
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.workflow import ApprovalKind, ApprovalStatus
from tenants.core.dates import local_date
from tenants.core.errors import Invalid, WrongState
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.ledger.posting import post
from tenants.ledger.workflow import LedgerAccount, LedgerEvent, Line
from tenants.orders.accounts import about_order
from tenants.orders.models import CollectionVisit, Invoice, Order
from tenants.orders.queries import INVOICES, VISITS
from tenants.orders.steps import begin, moved, part_of
from tenants.orders.story import changed
from tenants.orders.workflow import DebtStanding, OrderAction

TEXT = 2_000
D = DebtStanding


async def plan_collection(*, work: Work, order: Order, invoice_id: UUID, planned_on: date, plan: str) -> Order:
    """Plans a visit or call to collect an invoice that has something open."""
    await begin(order, OrderAction.PLAN_COLLECTION)
    invoice = await part_of(order, work=work, source=INVOICES, id=invoice_id, field="invoice_id")
    if invoice.outstanding == 0:
        raise WrongState(field=("invoice_id",), state="SETTLED")
    if planned_on < (today := local_date(work.now, zone=work.tenant.time_zone)):
        raise Invalid(field=("planned_on",), detail=f">= {today}")
    said = required(plan, field="plan", limit=TEXT)
    await CollectionVisit(order=order, invoice=invoice, planned_on=planned_on, plan=said).save()
    return await moved(order, work=work, action=OrderAction.PLAN_COLLECTION, note=said)


async def record_collection_visit(
    *, work: Work, order: Order, visit_id: UUID, outcome: str, promised_on: date | None = None
) -> Order:
    """What came of a planned visit, and by when the customer promised to pay."""
    await begin(order, OrderAction.RECORD_COLLECTION_VISIT)
    visit = await part_of(order, work=work, source=VISITS, id=visit_id, field="visit_id")
    if visit.visited_at is not None:
        raise WrongState(field=("visit_id",), state="VISITED")
    visit.visited_at, visit.visited_by_id = work.now, work.actor.staff_id
    visit.promised_on = promised_on
    said = visit.outcome = required(outcome, field="outcome", limit=TEXT)
    await visit.save()
    return await moved(order, work=work, action=OrderAction.RECORD_COLLECTION_VISIT, note=said)


async def report_doubtful_debt(*, work: Work, order: Order, invoice_id: UUID, reason: str) -> Order:
    """Asks for approval to count an invoice as doubtful."""
    await begin(order, OrderAction.REPORT_DOUBTFUL_DEBT)
    return await _reported(
        work,
        order,
        OrderAction.REPORT_DOUBTFUL_DEBT,
        invoice_id=invoice_id,
        reason=reason,
        kind=ApprovalKind.DOUBTFUL_DEBT,
        before=D.SOUND,
        after=D.REPORTED_DOUBTFUL,
    )


async def write_off_debt(*, work: Work, order: Order, invoice_id: UUID, reason: str) -> Order:
    """Asks for approval to write off what a doubtful invoice has open."""
    await begin(order, OrderAction.WRITE_OFF_DEBT)
    return await _reported(
        work,
        order,
        OrderAction.WRITE_OFF_DEBT,
        invoice_id=invoice_id,
        reason=reason,
        kind=ApprovalKind.BAD_DEBT,
        before=D.DOUBTFUL,
        after=D.REPORTED_BAD,
    )


async def _reported(
    work: Work,
    order: Order,
    action: OrderAction,
    *,
    invoice_id: UUID,
    reason: str,
    kind: ApprovalKind,
    before: DebtStanding,
    after: DebtStanding,
) -> Order:
    invoice = await part_of(order, work=work, source=INVOICES, id=invoice_id, field="invoice_id")
    if invoice.standing is not before or invoice.outstanding == 0:
        raise WrongState(field=("invoice_id",), state=invoice.standing.value)
    said = required(reason, field="reason", limit=TEXT)
    invoice.standing = after
    await invoice.save()
    asked = Asked(kind=kind, reason=said, amount=invoice.outstanding, currency=invoice.currency)
    await request_approval(work=work, record=invoice, asked=asked)
    return await moved(order, work=work, action=action, note=said)


async def doubt_decided(*, work: Work, request: ApprovalRequest) -> None:
    """Approved, the invoice counts as doubtful; else, or when it was paid meanwhile, as sound."""
    order, invoice = await _held(request)
    doubtful = request.status is ApprovalStatus.APPROVED and invoice.outstanding > 0
    invoice.standing = D.DOUBTFUL if doubtful else D.SOUND
    await _told(work, order, invoice)


async def write_off_decided(*, work: Work, request: ApprovalRequest) -> None:
    """Approved, what the invoice has open today is written off; what was paid meanwhile is not."""
    order, invoice = await _held(request)
    lost = invoice.outstanding
    if request.status is not ApprovalStatus.APPROVED or lost == 0:
        invoice.standing = D.DOUBTFUL if lost else D.SOUND
        return await _told(work, order, invoice)
    invoice.standing, invoice.outstanding = D.WRITTEN_OFF, lost - lost
    invoice.written_off += lost
    order.written_off += lost
    await invoice.save()
    await post(
        work=work,
        event=LedgerEvent.BAD_DEBT,
        about=about_order(order),
        currency=invoice.currency,
        lines=[
            Line(LedgerAccount.BAD_DEBT, lost, invoice.id),
            Line(LedgerAccount.RECEIVABLE, -lost, invoice.id),
        ],
        memo=f"{invoice.number}",
    )
    await moved(order, work=work, action=OrderAction.WRITE_OFF_DEBT, note=invoice.number)
    return None


async def _held(request: ApprovalRequest) -> tuple[Order, Invoice]:
    found = await Invoice.get(id=request.entity_id)
    order = await Order.filter(id=found.order_id).select_for_update(no_key=True).get()
    await found.refresh_from_db()
    return order, found


async def _told(work: Work, order: Order, invoice: Invoice) -> None:
    await invoice.save()
    await order.advance()
    await changed(work=work, order=order, action="DECIDE_APPROVAL", before=order.status, note=invoice.standing.value)
