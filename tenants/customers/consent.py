"""Consent to be approached for marketing: given on a day with evidence, and taken back on another."""

from datetime import date

from tortoise.expressions import Q

from tenants.core.errors import Invalid, Refusal, WrongState
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.customers.models import ContactConsent, Customer


class NoConsent(Refusal):
    """The customer had given no consent to marketing on {day}."""

    code = "NO_CONSENT"
    zh = "客户在 {day} 未同意接受营销联系。"


async def record_consent(*, work: Work, customer: Customer, given_on: date, evidence: str) -> Customer:
    """Keeps that the customer consents, from a day not to come; raises `WrongState` while a consent stands."""
    if given_on > work.today:
        raise Invalid(field=("given_on",), detail=f"<= {work.today}")
    if await _standing(customer):
        raise WrongState(state="CONSENT_GIVEN")
    said = required(evidence, field="evidence", limit=2_000)
    await ContactConsent(customer=customer, given_on=given_on, evidence=said).save()
    await customer.advance()
    return customer


async def withdraw_consent(*, work: Work, customer: Customer, note: str | None = None) -> Customer:
    """The customer takes it back, from today on; raises `WrongState` when there is none."""
    standing, said = await _standing(customer), cleaned(note, field="note", limit=2_000)
    if not standing:
        raise WrongState(state="NO_CONSENT")
    for consent in standing:
        consent.customer, consent.withdrawn_on, consent.withdrawal_note = customer, work.today, said
        await consent.save()
    await customer.advance()
    return customer


async def require_consent(*, customer: Customer, day: date) -> None:
    """Raises `NoConsent` unless a consent stood on the day; from the day it is taken back it does not."""
    stood = Q(withdrawn_on=None) | Q(withdrawn_on__gt=day)
    if not await ContactConsent.filter(stood, customer_id=customer.id, given_on__lte=day).exists():
        raise NoConsent(field=("purpose",), day=day.isoformat())


async def _standing(customer: Customer) -> list[ContactConsent]:
    """One, or one of each file that was merged."""
    return await ContactConsent.filter(customer_id=customer.id, withdrawn_on=None).order_by("id")
