"""Use cases of customers: change a file, grade, hand over, log a contact."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Unpack
from uuid import UUID

from tortoise.expressions import Q

from tenants.branches.entering import require_living_branch
from tenants.core import custom_fields as own_fields
from tenants.core.dates import local_date
from tenants.core.errors import Invalid, Refusal
from tenants.core.identification import Papers
from tenants.core.rules import rule
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.customers.consent import require_consent
from tenants.customers.duplicates import look_for_duplicates
from tenants.customers.key_data import as_kept, require_free
from tenants.customers.lifecycle import awaken
from tenants.customers.models import Contact, Customer, GradeChange
from tenants.customers.papers import identify
from tenants.customers.pool import leave_pool, pass_on
from tenants.customers.responsibility import employed
from tenants.customers.scoring import assess, score, vip_formula
from tenants.customers.workflow import (
    ContactChannel,
    ContactPurpose,
    ContactResult,
    CustomerGrade,
    next_callback,
)
from tenants.staff.models import StaffMember

BATCH = 500
# What is given of a file that others are compared with.
COMPARED = frozenset({"name", "phone"})


class AlreadyResponsible(Refusal):
    """{name} is already responsible for this customer."""

    code = "UNCHANGED"
    zh = "{name} 已是该客户的负责人。"


async def update_customer(
    *,
    work: Work,
    customer: Customer,
    name: str | None = None,
    phone: str | None = None,
    email: str | None = None,
    address: str | None = None,
    source: str | None = None,
    amounts: Mapping[str, Decimal] | None = None,
    custom_fields: Mapping[str, object] | None = None,
    **papers: Unpack[Papers],
) -> Customer:
    """Changes what is given of the file; what is left out stays. Changed amounts are scored anew.

    Raises `NeedsApproval` for what is key data by the tenant's rules.
    """
    wanted = as_kept({"name": name, "phone": phone, "email": email, "address": address})
    await require_free(work=work, customer=customer, wanted=wanted, papers=papers)
    for member, value in wanted.items():
        setattr(customer, member, value)
    await identify(work=work, customer=customer, papers=papers)
    if source is not None:
        customer.source = cleaned(source, field="source", limit=80)
    if amounts:
        assess(customer, amounts=amounts, formula=await vip_formula())
    if custom_fields is not None:
        customer.custom_fields = await own_fields.validated(
            entity="Customer", values=custom_fields, stored=customer.custom_fields
        )
    await customer.save()
    if COMPARED & wanted.keys() or papers.get("bank_account") is not None:
        await look_for_duplicates(customer=customer)
    return customer


async def grade_customer(*, work: Work, customer: Customer, grade: CustomerGrade, evidence: str) -> Customer:
    """Grades the customer A, B or C; the evidence and the grade before stay in the history.

    The next call-back follows the new grade, unless one was promised.
    """
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
    last = await Contact.filter(customer_id=customer.id).order_by("-contacted_at", "-id").first()
    customer.callback_due_on = await _next_due(work, customer, last=last)
    await customer.save()
    return customer


async def hand_over_customer(*, work: Work, customer: Customer, receiver_id: UUID, reason: str) -> Customer:
    """Makes somebody else the one responsible manager, and records from whom and why.

    The customer moves to the receiver's branch, so that whoever answers for the manager answers for the customer.
    """
    receiver = await employed(work=work, id=receiver_id, field="receiver_id")
    if receiver.id == customer.manager_id:
        raise AlreadyResponsible(field=("receiver_id",), name=receiver.name)
    await require_living_branch(id=receiver.branch_id, field="receiver_id")
    await pass_on(work=work, customer=customer, receiver=receiver, reason=required(reason, field="reason", limit=2_000))
    await leave_pool(work=work, customer=customer, taker_id=receiver.id)
    await customer.save()
    return customer


async def log_contact(
    *,
    work: Work,
    customer: Customer,
    channel: ContactChannel,
    result: ContactResult,
    note: str,
    purpose: ContactPurpose = ContactPurpose.SERVICE,
    contacted_at: datetime | None = None,
    next_step: str | None = None,
    callback_due_on: date | None = None,
) -> Contact:
    """Logs a reach-out, now or some time ago.

    Marketing needs a consent on that day, else raises `NoConsent`. A lead leaves the public pool by it, and whoever was
    dormant is so no longer. It answers the call-backs promised before; a later one answers its own. The next is due as
    promised or after the grade's interval.
    """
    contacted_at = contacted_at or work.now
    contacted_on = _contact_day(work, contacted_at, callback_due_on)
    if purpose is ContactPurpose.MARKETING:
        await require_consent(customer=customer, day=contacted_on)
    later = await Contact.filter(customer_id=customer.id, contacted_at__gt=contacted_at).order_by("contacted_at", "id")
    contact = Contact(
        customer=customer,
        staff_member_id=work.actor.staff_id,
        channel=channel,
        purpose=purpose,
        result=result,
        note=required(note, field="note", limit=4_000),
        contacted_at=contacted_at,
        next_step=cleaned(next_step, field="next_step", limit=400),
        callback_due_on=callback_due_on,
        called_back_at=later[0].contacted_at if later and callback_due_on else None,
    )
    await _keep_promises(customer, at=contacted_at)
    await contact.save()
    customer.callback_due_on = await _next_due(work, customer, last=later[-1] if later else contact)
    await _follow_up(work, customer, at=contacted_at)
    return contact


async def _follow_up(work: Work, customer: Customer, *, at: datetime) -> None:
    await leave_pool(work=work, customer=customer, taker_id=customer.manager_id)
    await awaken(work=work, customer=customer, at=at)
    await customer.save()


def _contact_day(work: Work, contacted_at: datetime, callback_due_on: date | None) -> date:
    if contacted_at > work.now:
        raise Invalid(field=("contacted_at",), detail=f"<= {work.now.isoformat()}")
    contacted_on = local_date(contacted_at, zone=work.tenant.time_zone)
    if callback_due_on is not None and callback_due_on < contacted_on:
        raise Invalid(field=("callback_due_on",), detail=f">= {contacted_on}")
    return contacted_on


async def _keep_promises(customer: Customer, *, at: datetime) -> None:
    """A contact at that moment is the call-back that earlier ones promised, unless there was one sooner."""
    unanswered = Q(called_back_at=None) | Q(called_back_at__gt=at)
    for promised in await Contact.filter(
        unanswered, customer_id=customer.id, callback_due_on__isnull=False, contacted_at__lte=at
    ):
        promised.customer = customer
        promised.called_back_at = at
        await promised.save()


async def _next_due(work: Work, customer: Customer, *, last: Contact | None) -> date | None:
    """By the last contact; one who was never contacted is due an interval from today."""
    return next_callback(
        contacted_on=local_date(last.contacted_at if last else work.now, zone=work.tenant.time_zone),
        promised=last.callback_due_on if last else None,
        grade=customer.grade,
        intervals=await _intervals(),
    )


async def follow_manager(*, work: Work, manager: StaffMember) -> None:  # noqa: ARG001
    """Brings the customers somebody is responsible for to the branch they work at now."""
    elsewhere = Customer.filter(manager_id=manager.id).exclude(branch_id=manager.branch_id)
    for customer in await elsewhere.order_by("id").select_for_update(no_key=True):
        customer.branch_id = manager.branch_id
        await customer.save()


async def rescore_customers(*, work: Work) -> None:  # noqa: ARG001
    """Scores every customer by the tenant's formula as it is now."""
    formula = await vip_formula()
    last = UUID(int=0)
    while batch := await Customer.filter(id__gt=last).order_by("id").limit(BATCH).select_for_update(no_key=True):
        for customer in batch:
            score(customer, formula=formula)
            await customer.save()
        last = batch[-1].id


async def _intervals() -> dict[CustomerGrade, int]:
    stored = await rule(key="customers")
    return {CustomerGrade(grade["code"]): int(grade["contact_every_days"]) for grade in stored["grades"]}
