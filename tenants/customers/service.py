"""Use cases of customers: open and change a file, grade, hand over, log a contact."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from tenants.branches.queries import BRANCHES
from tenants.core import custom_fields as own_fields
from tenants.core.dates import local_date
from tenants.core.errors import Invalid, Refusal
from tenants.core.permissions import Permission
from tenants.core.rules import rule
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.customers.models import Contact, Customer, GradeChange, HandOver
from tenants.customers.workflow import (
    ContactChannel,
    ContactResult,
    CustomerGrade,
    CustomerKind,
    VipFormula,
    VipTier,
    next_callback,
)
from tenants.staff.models import StaffMember
from tenants.staff.queries import STAFF
from tenants.staff.workflow import EMPLOYED

AMOUNTS = ("deposits", "wealth_products", "funds", "bonds", "insurance_balance")


class NotEmployed(Refusal):
    """Only somebody employed can be responsible for a customer; {name} is not."""

    code = "NOT_EMPLOYED"
    zh = "只有在职员工才能负责客户；{name} 不在职。"


class AlreadyResponsible(Refusal):
    """{name} is already responsible for this customer."""

    code = "UNCHANGED"
    zh = "{name} 已是该客户的负责人。"


async def create_customer(
    *,
    work: Work,
    kind: CustomerKind,
    name: str,
    branch_id: UUID,
    manager_id: UUID,
    phone: str | None = None,
    email: str | None = None,
    address: str | None = None,
    source: str | None = None,
    amounts: Mapping[str, Decimal] | None = None,
    custom_fields: Mapping[str, object] | None = None,
) -> Customer:
    """Opens a customer's file at a branch, under one responsible manager; scored by the tenant's VIP formula."""
    branch = await work.find(source=BRANCHES, id=branch_id, field="branch_id", permission=Permission.CUSTOMER_CREATE)
    manager = await _manager(work=work, id=manager_id, field="manager_id")
    customer = Customer(
        kind=kind,
        name=required(name, field="name", limit=200),
        branch=branch,
        manager=manager,
        phone=cleaned(phone, field="phone", limit=40),
        email=cleaned(email, field="email", limit=200),
        address=cleaned(address, field="address", limit=400),
        source=cleaned(source, field="source", limit=80),
        currency=work.tenant.currency,
        custom_fields=await own_fields.validated(entity="Customer", values=custom_fields or {}),
    )
    await _score(customer, amounts or {})
    customer.number = await work.next_number(series="customer", form="K-{:06d}")
    await customer.save()
    await HandOver(
        customer=customer, giver=None, receiver=manager, reason="first manager", handed_over_at=work.now
    ).save()
    return customer


async def update_customer(
    *,
    work: Work,  # noqa: ARG001 - every use case is done in a unit of work
    customer: Customer,
    name: str | None = None,
    phone: str | None = None,
    email: str | None = None,
    address: str | None = None,
    source: str | None = None,
    amounts: Mapping[str, Decimal] | None = None,
    custom_fields: Mapping[str, object] | None = None,
) -> Customer:
    """Changes what is given of the file; what is left out stays. Changed amounts are scored anew."""
    if name is not None:
        customer.name = required(name, field="name", limit=200)
    if phone is not None:
        customer.phone = cleaned(phone, field="phone", limit=40)
    if email is not None:
        customer.email = cleaned(email, field="email", limit=200)
    if address is not None:
        customer.address = cleaned(address, field="address", limit=400)
    if source is not None:
        customer.source = cleaned(source, field="source", limit=80)
    if amounts:
        await _score(customer, amounts)
    if custom_fields is not None:
        customer.custom_fields = await own_fields.validated(
            entity="Customer", values=custom_fields, stored=customer.custom_fields
        )
    await customer.save()
    return customer


async def grade_customer(*, work: Work, customer: Customer, grade: CustomerGrade, evidence: str) -> Customer:
    """Grades the customer A, B or C; the evidence and the grade before stay in the history."""
    change = GradeChange(
        customer=customer,
        before=customer.grade,
        after=grade,
        evidence=required(evidence, field="evidence", limit=2_000),
        graded_at=work.now,
        graded_by_id=work.actor.staff_id,
    )
    await change.save()
    customer.grade = grade
    await customer.save()
    return customer


async def hand_over_customer(*, work: Work, customer: Customer, receiver_id: UUID, reason: str) -> Customer:
    """Makes somebody else the one responsible manager, and records from whom and why.

    The customer moves to the receiver's branch, so that whoever answers for the manager answers for the customer.
    """
    receiver = await _manager(work=work, id=receiver_id, field="receiver_id")
    if receiver.id == customer.manager_id:
        raise AlreadyResponsible(field=("receiver_id",), name=receiver.name)
    hand_over = HandOver(
        customer=customer,
        giver_id=customer.manager_id,
        receiver=receiver,
        reason=required(reason, field="reason", limit=2_000),
        handed_over_at=work.now,
    )
    await hand_over.save()
    customer.manager = receiver
    customer.branch_id = receiver.branch_id
    await customer.save()
    return customer


async def log_contact(
    *,
    work: Work,
    customer: Customer,
    channel: ContactChannel,
    result: ContactResult,
    note: str,
    contacted_at: datetime | None = None,
    next_step: str | None = None,
    callback_due_on: date | None = None,
) -> Contact:
    """Logs a reach-out. It answers the call-backs promised before, and says when the next one is due:
    as promised, or after the interval of the customer's grade."""
    contacted_at = contacted_at or work.now
    if contacted_at > work.now:
        raise Invalid(field=("contacted_at",), detail="> now")
    for promised in await Contact.filter(
        customer_id=customer.id, callback_due_on__isnull=False, called_back_at=None, contacted_at__lte=contacted_at
    ):
        promised.called_back_at = contacted_at
        await promised.save()
    contacted_on = local_date(contacted_at, zone=work.tenant.time_zone)
    if callback_due_on is not None and callback_due_on < contacted_on:
        raise Invalid(field=("callback_due_on",), detail=f"< {contacted_on}")
    contact = Contact(
        customer=customer,
        staff_member_id=work.actor.staff_id,
        channel=channel,
        result=result,
        note=required(note, field="note", limit=4_000),
        contacted_at=contacted_at,
        next_step=cleaned(next_step, field="next_step", limit=400),
        callback_due_on=callback_due_on,
    )
    await contact.save()
    customer.callback_due_on = next_callback(
        contacted_on=contacted_on, promised=callback_due_on, grade=customer.grade, intervals=await _intervals()
    )
    await customer.save()
    return contact


async def _manager(*, work: Work, id: UUID, field: str) -> StaffMember:
    manager = await work.find(source=STAFF, id=id, field=field)
    if manager.state not in EMPLOYED:
        raise NotEmployed(field=(field,), name=manager.name)
    return manager


async def _score(customer: Customer, amounts: Mapping[str, Decimal]) -> None:
    for term, amount in amounts.items():
        if not amount.is_finite() or amount < 0 or amount >= Decimal(10) ** 15:
            raise Invalid(field=("amounts", term), detail=str(amount))
        setattr(customer, term, amount.quantize(Decimal("0.01")))
    formula = await vip_formula()
    customer.vip_score = formula.score({term: getattr(customer, term) for term in AMOUNTS})
    customer.vip_tier = formula.tier(customer.vip_score)


async def vip_formula() -> VipFormula:
    """The tenant's own formula, as its rules have it today."""
    stored = await rule(key="vip")
    return VipFormula(
        weights={term["code"]: Decimal(term["weight"]) for term in stored["terms"]},
        divisor=Decimal(stored["divisor"]),
        tiers=[(VipTier(tier["code"]), Decimal(tier["at_least"])) for tier in stored["tiers"]],
    )


async def _intervals() -> dict[CustomerGrade, int]:
    stored = await rule(key="customers")
    return {CustomerGrade(grade["code"]): int(grade["contact_every_days"]) for grade in stored["grades"]}
