"""Customers with whom nothing new is agreed: listed for a reason and with evidence, once somebody else has approved it;
until a day waived in the same way. The list is the whole chain's."""

from datetime import date
from uuid import UUID

from tenants.approvals.asking import Asked, request_approval
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.workflow import ApprovalKind
from tenants.core.dates import day
from tenants.core.errors import Invalid, Refusal, WrongState
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.customers.models import BlacklistEntry, Customer


class CustomerListed(Refusal):
    """This customer is on the chain's blacklist; it needs a waiver first."""

    code = "CUSTOMER_LISTED"
    zh = "该客户在黑名单上，须先获准豁免。"


async def refuse_listed(*, work: Work, customer_id: UUID, field: str | None = None) -> None:
    """Asked before anything new is agreed with a customer; raises `CustomerListed` unless a waiver holds today."""
    for entry in await BlacklistEntry.filter(customer_id=customer_id):
        if entry.waived_until is None or entry.waived_until < work.today:
            raise CustomerListed(field=(field,) if field else ())


async def request_blacklisting(*, work: Work, customer: Customer, reason: str, evidence: str) -> ApprovalRequest:
    """Asks for a customer to be listed; raises `WrongState` for one who is."""
    if await BlacklistEntry.exists(customer_id=customer.id):
        raise WrongState(state="LISTED")
    said = required(evidence, field="evidence", limit=4_000)
    asked = Asked(kind=ApprovalKind.CUSTOMER_BLACKLIST, reason=reason, payload={"evidence": said})
    return await request_approval(work=work, record=customer, asked=asked)


async def request_blacklist_waiver(*, work: Work, customer: Customer, reason: str, until: date) -> ApprovalRequest:
    """Asks that the listing does not count up to and including a day; raises `WrongState` for one who is not listed."""
    if not await BlacklistEntry.exists(customer_id=customer.id):
        raise WrongState(state="NOT_LISTED")
    if until < work.today:
        raise Invalid(field=("until",), detail=f">= {work.today}")
    asked = Asked(kind=ApprovalKind.CUSTOMER_WAIVER, reason=reason, payload={"until": until.isoformat()})
    return await request_approval(work=work, record=customer, asked=asked)


async def list_customer(*, work: Work, request: ApprovalRequest) -> None:
    """Puts the customer on the list, as approved."""
    customer = await Customer.filter(id=request.entity_id).select_for_update(no_key=True).get()
    work.reason = request.reason
    entry = BlacklistEntry(
        customer=customer, reason=request.reason, evidence=request.payload["evidence"], listed_at=work.now
    )
    await entry.save()


async def waive_listing(*, work: Work, request: ApprovalRequest) -> None:
    """Lets the customer through until the day that was approved."""
    customer = await Customer.filter(id=request.entity_id).select_for_update(no_key=True).get()
    work.reason = request.reason
    for entry in await BlacklistEntry.filter(customer_id=customer.id):
        entry.customer = customer
        entry.waived_until, entry.waiver_reason = day(request.payload["until"]), request.reason
        await entry.save()
