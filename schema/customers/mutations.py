"""Changes to customers."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import cast

import strawberry

import schema.approvals.types
import schema.customers.types  # noqa: F401 - the doors give these types
from schema.core.bulk import bulk
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import expected_version, given, given_field, optional, ref, subject
from schema.core.scalars import JSON
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.queries import APPROVAL_REQUESTS
from tenants.branches.queries import BRANCHES
from tenants.core.errors import Refusal
from tenants.core.identity_documents import IdentityDocument
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.customers import (
    blacklist,
    consent,
    credit,
    duplicates,
    key_data,
    lifecycle,
    models,
    opening,
    relations,
    service,
)
from tenants.customers.opening import NewFile
from tenants.customers.queries import (
    CONTACTS,
    CUSTOMER_DUPLICATES,
    CUSTOMER_MERGES,
    CUSTOMER_RELATIONS,
    CUSTOMERS,
    POOLED_LEADS,
)
from tenants.customers.workflow import (
    ContactChannel,
    ContactPurpose,
    ContactResult,
    CustomerGrade,
    CustomerKind,
    CustomerLifecycle,
    RelationKind,
)
from tenants.processes import changing_hands, merging
from tenants.staff.queries import STAFF


@strawberry.input(description="What the VIP score is reckoned from, in the tenant's currency; left out stays.")
class CustomerAmountsInput:
    deposits: Decimal | None = optional("Quarterly average deposits.")
    wealth_products: Decimal | None = optional("Quarterly average of wealth products.")
    funds: Decimal | None = optional("Balance of funds.")
    bonds: Decimal | None = optional("Balance of bonds.")
    insurance_balance: Decimal | None = optional("Balance of insurance.")


@strawberry.input(description="An assessment of a customer's credit.")
class AssessCreditInput:
    customer_id: Key = subject(CUSTOMERS)
    expected_version: int = expected_version()
    score: int = given_field("From 0 to 100.")
    limit: Decimal = given_field("What the customer may owe, in the tenant's currency.")
    valid_until: date = given_field("Last day it holds.")
    reason: str = given_field("What it rests on.")


@strawberry.input(description="A customer whose file to open.")
class CreateCustomerInput:
    kind: CustomerKind = given_field("Person or organisation.")
    name: str = given_field("Name, at most 200 characters.")
    branch_id: Key = ref(BRANCHES, "The branch that serves them.")
    manager_id: Key = ref(STAFF, "The one responsible manager; must be employed.")
    phone: str | None = optional("Telephone number.")
    email: str | None = optional("E-mail address.")
    identity_document: IdentityDocument | None = optional(
        "What the identity number is of; an identity card or a unified social credit code if left out."
    )
    identity_number: str | None = optional("Its number, whose check digit must hold; kept sealed.")
    bank_account: str | None = optional("Number of the account for pay-outs, a person's of a bank card; kept sealed.")
    address: str | None = optional("Postal address.")
    source: str | None = optional("Where the chain knows them from.")
    lifecycle: CustomerLifecycle | None = optional("PROSPECT, QUASI_CUSTOMER or, if left out, CUSTOMER.")
    amounts: CustomerAmountsInput | None = optional("What the VIP score is reckoned from.")
    custom_fields: JSON | None = optional("Values of the tenant's own fields, by key.")


@strawberry.input(description="Changes to a customer's file. What is left out or null stays; an empty text clears.")
class UpdateCustomerInput:
    customer_id: Key = subject(CUSTOMERS)
    expected_version: int = expected_version()
    name: str | None = optional("Name, at most 200 characters.")
    phone: str | None = optional("Telephone number.")
    email: str | None = optional("E-mail address.")
    identity_document: IdentityDocument | None = optional(
        "What the identity number is of; an identity card or a unified social credit code if left out."
    )
    identity_number: str | None = optional("Its number, whose check digit must hold; kept sealed.")
    bank_account: str | None = optional("Number of the account for pay-outs, a person's of a bank card; kept sealed.")
    address: str | None = optional("Postal address.")
    source: str | None = optional("Where the chain knows them from.")
    amounts: CustomerAmountsInput | None = optional("What the VIP score is reckoned from.")
    custom_fields: JSON | None = optional("Values of the tenant's own fields; a null inside takes a value away.")


@strawberry.input(description="A change of the file to ask for. What is left out or null stays; an empty text clears.")
class RequestCustomerChangeInput:
    customer_id: Key = subject(CUSTOMERS)
    expected_version: int = expected_version()
    reason: str = given_field("Why; whoever decides reads it.")
    name: str | None = optional("Name, at most 200 characters.")
    phone: str | None = optional("Telephone number.")
    email: str | None = optional("E-mail address.")
    identity_document: IdentityDocument | None = optional(
        "What the identity number is of; an identity card or a unified social credit code if left out."
    )
    identity_number: str | None = optional("Its number, whose check digit must hold; kept sealed in the request too.")
    address: str | None = optional("Postal address.")


@strawberry.input(description="A grading.")
class GradeCustomerInput:
    customer_id: Key = subject(CUSTOMERS)
    expected_version: int = expected_version()
    grade: CustomerGrade = given_field("The grade.")
    evidence: str = given_field("What it rests on; kept in the history.")


@strawberry.input(description="A change of the responsible manager.")
class HandOverCustomerInput:
    customer_id: Key = subject(CUSTOMERS)
    expected_version: int = expected_version()
    receiver_id: Key = ref(STAFF, "Who shall be responsible; must be employed.")
    reason: str = given_field("Why; kept with the hand-over and in the trail.")


@strawberry.input(description="A reach-out to log.")
class LogContactInput:
    customer_id: Key = subject(CUSTOMERS)
    channel: ContactChannel = given_field("How they met or spoke.")
    result: ContactResult = given_field("What came of it.")
    note: str = given_field("What was said, at most 4,000 characters.")
    purpose: ContactPurpose | None = optional("What it was for; service if left out. Marketing needs consent.")
    contacted_at: datetime | None = optional("When; now if left out.")
    next_step: str | None = optional("What was agreed to do next.")
    callback_due_on: date | None = optional("Day a call-back is promised for; else the grade's interval counts.")


@strawberry.input(description="A step of a customer's life with the chain.")
class ChangeLifecycleInput:
    customer_id: Key = subject(CUSTOMERS)
    expected_version: int = expected_version()
    lifecycle: CustomerLifecycle = given_field("Where they stand now, one of `nextLifecycles`.")
    reason: str = given_field("Why; kept in the history.")


@strawberry.input(description="A lead to take over.")
class TakeLeadInput:
    pooled_lead_id: Key = subject(POOLED_LEADS)
    expected_version: int = expected_version()


@strawberry.input(description="A customer's consent to marketing.")
class RecordConsentInput:
    customer_id: Key = subject(CUSTOMERS)
    expected_version: int = expected_version()
    given_on: date = given_field("First day, today or before.")
    evidence: str = given_field("What shows it, e.g. the form that was signed.")


@strawberry.input(description="A consent that a customer takes back.")
class WithdrawConsentInput:
    customer_id: Key = subject(CUSTOMERS)
    expected_version: int = expected_version()
    note: str | None = optional("What they said.")


@strawberry.input(description="Two customers that belong together.")
class RelateCustomersInput:
    customer_id: Key = subject(CUSTOMERS)
    expected_version: int = expected_version()
    related_id: Key = ref(CUSTOMERS, "The other one.")
    kind: RelationKind = given_field("What the other one is to the first.")
    note: str | None = optional("More about it, at most 400 characters.")


@strawberry.input(description="A relation to take out of both files.")
class UnrelateCustomersInput:
    customer_relation_id: Key = subject(CUSTOMER_RELATIONS)
    expected_version: int = expected_version()
    reason: str = given_field("Why; kept in the trail.")


@strawberry.input(description="A customer to put on the blacklist.")
class RequestBlacklistingInput:
    customer_id: Key = subject(CUSTOMERS)
    expected_version: int = expected_version()
    reason: str = given_field("Why; whoever decides reads it, and later the whole chain.")
    evidence: str = given_field("What it rests on, at most 4,000 characters.")


@strawberry.input(description="A waiver to ask for.")
class RequestBlacklistWaiverInput:
    customer_id: Key = subject(CUSTOMERS)
    expected_version: int = expected_version()
    reason: str = given_field("Why; whoever decides reads it.")
    until: date = given_field("Last day on which the listing shall not count.")


@strawberry.input(description="Two files of one customer to make one.")
class MergeCustomersInput:
    keep_id: Key = ref(CUSTOMERS, "The file that goes on; the one with the identity document, if only one has it.")
    merge_id: Key = ref(CUSTOMERS, "The file whose place it takes.")
    reason: str = given_field("How it was found that they are one; kept with the merge and in the trail.")


@strawberry.input(description="A merge to undo.")
class UndoMergeInput:
    customer_merge_id: Key = subject(CUSTOMER_MERGES)
    expected_version: int = expected_version()
    reason: str = given_field("Why; kept with the merge and in the trail.")


@strawberry.input(description="A pair of files that are two customers'.")
class DismissDuplicateInput:
    customer_duplicate_id: Key = subject(CUSTOMER_DUPLICATES)
    expected_version: int = expected_version()
    reason: str = given_field("How it was found; kept with the pair and in the trail.")


@door(Permission.CUSTOMER_CREATE, gives=CUSTOMERS, payload="customer")
async def create_customer(work: Work, input: CreateCustomerInput) -> models.Customer:
    """Opens a customer's file under one responsible manager."""
    return await opening.create_customer(work=work, **given(input))


async def _create_customers(work: Work, rows: Sequence[CreateCustomerInput]) -> Sequence[models.Customer | Refusal]:
    return await opening.create_customers(work=work, given=[cast("NewFile", given(row)) for row in rows])


@door(Permission.CUSTOMER_UPDATE, gives=CUSTOMERS, payload="customer", subject=CUSTOMERS)
async def update_customer(work: Work, customer: models.Customer, input: UpdateCustomerInput) -> models.Customer:
    """Changes a customer's file."""
    return await service.update_customer(work=work, customer=customer, **given(input))


@door(Permission.CUSTOMER_UPDATE, gives=APPROVAL_REQUESTS, payload="approval_request", subject=CUSTOMERS)
async def request_customer_change(
    work: Work, customer: models.Customer, input: RequestCustomerChangeInput
) -> ApprovalRequest:
    """Asks for a change of a customer's key data; it is made once somebody else has approved it."""
    return await key_data.request_customer_change(work=work, customer=customer, **given(input))


@door(Permission.CUSTOMER_ASSESS_CREDIT, gives=APPROVAL_REQUESTS, payload="approval_request", subject=CUSTOMERS)
async def assess_credit(work: Work, customer: models.Customer, input: AssessCreditInput) -> ApprovalRequest:
    """Asks for a limit of credit for a customer; it holds once somebody else has approved it."""
    return await credit.assess_credit(work=work, customer=customer, **given(input))


@door(Permission.CUSTOMER_GRADE, gives=CUSTOMERS, payload="customer", subject=CUSTOMERS)
async def grade_customer(work: Work, customer: models.Customer, input: GradeCustomerInput) -> models.Customer:
    """Grades a customer from evidence."""
    return await service.grade_customer(work=work, customer=customer, **given(input))


@door(Permission.CUSTOMER_HAND_OVER, gives=CUSTOMERS, payload="customer", subject=CUSTOMERS)
async def hand_over_customer(work: Work, customer: models.Customer, input: HandOverCustomerInput) -> models.Customer:
    """Makes somebody else the one responsible manager; the customer goes along to their branch."""
    return await changing_hands.hand_over_customer(work=work, customer=customer, **given(input))


@door(Permission.CUSTOMER_CONTACT, gives=CONTACTS, payload="contact", subject=CUSTOMERS)
async def log_contact(work: Work, customer: models.Customer, input: LogContactInput) -> models.Contact:
    """Logs a reach-out to a customer; it answers the call-backs promised before."""
    return await service.log_contact(work=work, customer=customer, **given(input))


@door(Permission.CUSTOMER_UPDATE, gives=CUSTOMERS, payload="customer", subject=CUSTOMERS)
async def change_lifecycle(work: Work, customer: models.Customer, input: ChangeLifecycleInput) -> models.Customer:
    """Takes a customer one step further: from a prospect to a customer, to a VIP, to silence, or to the door."""
    return await lifecycle.change_lifecycle(work=work, customer=customer, **given(input))


@door(Permission.CUSTOMER_CONTACT, gives=POOLED_LEADS, payload="pooled_lead", subject=POOLED_LEADS)
async def take_lead(work: Work, lead: models.PooledLead, input: TakeLeadInput) -> models.PooledLead:  # noqa: ARG001
    """Takes a lead over from the public pool; whoever calls is responsible for it from then on, at their branch."""
    return await changing_hands.take_lead(work=work, lead=lead)


@door(Permission.CUSTOMER_CONTACT, gives=CUSTOMERS, payload="customer", subject=CUSTOMERS)
async def record_consent(work: Work, customer: models.Customer, input: RecordConsentInput) -> models.Customer:
    """Keeps that a customer consents to marketing."""
    return await consent.record_consent(work=work, customer=customer, **given(input))


@door(Permission.CUSTOMER_CONTACT, gives=CUSTOMERS, payload="customer", subject=CUSTOMERS)
async def withdraw_consent(work: Work, customer: models.Customer, input: WithdrawConsentInput) -> models.Customer:
    """Keeps that a customer takes their consent back; from today on there is no marketing."""
    return await consent.withdraw_consent(work=work, customer=customer, **given(input))


@door(Permission.CUSTOMER_UPDATE, gives=CUSTOMER_RELATIONS, payload="customer_relation", subject=CUSTOMERS)
async def relate_customers(
    work: Work, customer: models.Customer, input: RelateCustomersInput
) -> models.CustomerRelation:
    """Keeps what another customer is to this one, on either file."""
    return await relations.relate_customers(work=work, customer=customer, **given(input))


@door(Permission.CUSTOMER_UPDATE, gives=CUSTOMERS, payload="customer", subject=CUSTOMER_RELATIONS)
async def unrelate_customers(
    work: Work, relation: models.CustomerRelation, input: UnrelateCustomersInput
) -> models.Customer:
    """Takes a relation out of both files."""
    return await relations.unrelate_customers(work=work, relation=relation, **given(input))


@door(Permission.CUSTOMER_MERGE, gives=CUSTOMER_MERGES, payload="customer_merge")
async def merge_customers(work: Work, input: MergeCustomersInput) -> models.CustomerMerge:
    """Merges two files of one customer: all that points to one points to the kept one. Nothing is lost."""
    return await merging.merge_customers(work=work, **given(input))


@door(Permission.CUSTOMER_MERGE, gives=CUSTOMER_MERGES, payload="customer_merge", subject=CUSTOMER_MERGES)
async def undo_merge(work: Work, merge: models.CustomerMerge, input: UndoMergeInput) -> models.CustomerMerge:
    """Puts two merged files apart again: what the merge moved goes back, what came since stays with the kept one."""
    return await merging.undo_merge(work=work, merge=merge, **given(input))


@door(Permission.CUSTOMER_MERGE, gives=CUSTOMER_DUPLICATES, payload="customer_duplicate", subject=CUSTOMER_DUPLICATES)
async def dismiss_duplicate(
    work: Work, pair: models.CustomerDuplicate, input: DismissDuplicateInput
) -> models.CustomerDuplicate:
    """Says that a pair of files are two customers'; it is not found again."""
    return await duplicates.dismiss_duplicate(work=work, pair=pair, **given(input))


@door(Permission.CUSTOMER_UPDATE, gives=APPROVAL_REQUESTS, payload="approval_request", subject=CUSTOMERS)
async def request_blacklisting(
    work: Work, customer: models.Customer, input: RequestBlacklistingInput
) -> ApprovalRequest:
    """Asks for a customer to be put on the chain's blacklist; it is done once somebody else has approved it."""
    return await blacklist.request_blacklisting(work=work, customer=customer, **given(input))


@door(Permission.CUSTOMER_UPDATE, gives=APPROVAL_REQUESTS, payload="approval_request", subject=CUSTOMERS)
async def request_blacklist_waiver(
    work: Work, customer: models.Customer, input: RequestBlacklistWaiverInput
) -> ApprovalRequest:
    """Asks that a customer's listing does not count until a day; it holds once somebody else has approved it."""
    return await blacklist.request_blacklist_waiver(work=work, customer=customer, **given(input))


MUTATIONS = [
    create_customer.field,
    bulk(create_customer, plural="customers", together=_create_customers),
    update_customer.field,
    request_customer_change.field,
    assess_credit.field,
    grade_customer.field,
    hand_over_customer.field,
    log_contact.field,
    change_lifecycle.field,
    take_lead.field,
    record_consent.field,
    withdraw_consent.field,
    relate_customers.field,
    unrelate_customers.field,
    merge_customers.field,
    undo_merge.field,
    dismiss_duplicate.field,
    request_blacklisting.field,
    request_blacklist_waiver.field,
]
