"""The steps of a complaint."""

from datetime import datetime
from decimal import Decimal

import strawberry

import schema.complaints.types  # noqa: F401 - the doors give these types
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import (
    expected_version,
    given,
    given_field,
    optional,
    optional_ref,
    optional_refs,
    ref,
    subject,
)
from schema.core.scalars import JSON
from tenants.branches.queries import BRANCHES, SECTIONS
from tenants.complaints import models, receiving, service
from tenants.complaints.queries import COMPLAINTS
from tenants.complaints.workflow import CallbackResult, ComplaintKind, ComplaintOutcome, CustomerAnswer, Severity
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.customers.queries import CUSTOMERS
from tenants.customers.workflow import ContactChannel
from tenants.staff.queries import STAFF


@strawberry.input(description="A complaint to log.")
class ReceiveComplaintInput:
    kind: ComplaintKind = given_field("What it is about.")
    channel: ContactChannel = given_field("How it came.")
    subject: str = given_field("In a line, at most 200 characters.")
    description: str = given_field("In full, at most 4,000 characters.")
    customer_id: Key = ref(CUSTOMERS, "Who complains.")
    branch_id: Key = ref(BRANCHES, "The branch it concerns.")
    severity: Severity | None = optional("How serious it is; the kind's own if left out.")
    handler_id: Key | None = optional_ref(STAFF, "Who handles it; found up the tree if left out.")
    accused_ids: list[Key] | None = optional_refs(STAFF, "Against whom, at most 20.")
    received_at: datetime | None = optional("When it was received; now if left out.")
    external_reference: str | None = optional("Under which number somebody else keeps it, at most 80 characters.")
    custom_fields: JSON | None = optional("Values of the tenant's own fields, by key.")


@strawberry.input(description="An investigation to begin.")
class StartInvestigationInput:
    complaint_id: Key = subject(COMPLAINTS)
    expected_version: int = expected_version()
    handler_id: Key | None = optional_ref(STAFF, "Who handles it from now on.")
    note: str | None = optional("Anything to tell the timeline.")


@strawberry.input(description="A liable section to name.")
class AssignComplaintInput:
    complaint_id: Key = subject(COMPLAINTS)
    expected_version: int = expected_version()
    section_id: Key = ref(SECTIONS, "The liable section.")
    reason: str = given_field("Why this section; written on the slip.")
    cause: str | None = optional("Code of the cause, one of the tenant's rules.")
    findings: str | None = optional("What the investigation found.")
    handler_id: Key | None = optional_ref(STAFF, "Who handles it from now on.")


@strawberry.input(description="A plan to put to the customer.")
class ProposeResolutionInput:
    complaint_id: Key = subject(COMPLAINTS)
    expected_version: int = expected_version()
    plan: str = given_field("What the section offers to do, at most 4,000 characters.")
    compensation: Decimal | None = optional("Money offered; over the viewer's own limit it needs approval first.")
    currency: str | None = optional("ISO 4217 code of the money; the tenant's if left out, and the only one taken.")


@strawberry.input(description="What the customer says to the plan.")
class RecordCustomerAnswerInput:
    complaint_id: Key = subject(COMPLAINTS)
    expected_version: int = expected_version()
    answer: CustomerAnswer = given_field("Accepted or refused.")
    note: str | None = optional("The customer's words.")


@strawberry.input(description="A plan carried out.")
class RecordImplementationInput:
    complaint_id: Key = subject(COMPLAINTS)
    expected_version: int = expected_version()
    note: str = given_field("What was done.")


@strawberry.input(description="A call-back with the satisfaction survey.")
class RecordCallbackInput:
    complaint_id: Key = subject(COMPLAINTS)
    expected_version: int = expected_version()
    result: CallbackResult = given_field("What came of it.")
    satisfaction: int | None = optional("From 1 (not at all) to 5 (fully); asked of whoever was reached.")
    note: str | None = optional("The customer's words.")


@strawberry.input(description="A complaint to end.")
class CloseComplaintInput:
    complaint_id: Key = subject(COMPLAINTS)
    expected_version: int = expected_version()
    outcome: ComplaintOutcome = given_field("UNJUSTIFIED after the investigation, SETTLED after the call-backs.")
    explanation: str = given_field("What was said to the customer.")


@strawberry.input(description="A complaint the customer takes back.")
class WithdrawComplaintInput:
    complaint_id: Key = subject(COMPLAINTS)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


@strawberry.input(description="A complaint to take up again.")
class ReopenComplaintInput:
    complaint_id: Key = subject(COMPLAINTS)
    expected_version: int = expected_version()
    reason: str = given_field("Why.")


@strawberry.input(description="A note for the timeline.")
class AddComplaintNoteInput:
    complaint_id: Key = subject(COMPLAINTS)
    text: str = given_field("The note, at most 4,000 characters.")


@strawberry.input(description="A complaint for somebody else to handle.")
class ReassignComplaintInput:
    complaint_id: Key = subject(COMPLAINTS)
    expected_version: int = expected_version()
    handler_id: Key = ref(STAFF, "Who handles it from now on.")
    reason: str = given_field("Why.")


@strawberry.input(description="Clocks to stop.")
class PauseComplaintInput:
    complaint_id: Key = subject(COMPLAINTS)
    expected_version: int = expected_version()
    reason: str = given_field("Why; kept with the pause.")


@strawberry.input(description="Clocks to let run again.")
class ResumeComplaintInput:
    complaint_id: Key = subject(COMPLAINTS)
    expected_version: int = expected_version()


@door(Permission.COMPLAINT_RECEIVE, gives=COMPLAINTS, payload="complaint")
async def receive_complaint(work: Work, input: ReceiveComplaintInput) -> models.Complaint:
    """Logs a complaint and promises the customer an answer."""
    return await receiving.receive_complaint(work=work, **given(input))


@door(Permission.COMPLAINT_HANDLE, gives=COMPLAINTS, payload="complaint", subject=COMPLAINTS)
async def start_investigation(
    work: Work, complaint: models.Complaint, input: StartInvestigationInput
) -> models.Complaint:
    """Begins to look for facts and evidence."""
    return await service.start_investigation(work=work, complaint=complaint, **given(input))


@door(Permission.COMPLAINT_ASSIGN, gives=COMPLAINTS, payload="complaint", subject=COMPLAINTS)
async def assign_complaint(work: Work, complaint: models.Complaint, input: AssignComplaintInput) -> models.Complaint:
    """Names the liable section; it owes answer and plan within the working days of the tenant's rules."""
    return await service.assign_complaint(work=work, complaint=complaint, **given(input))


@door(Permission.COMPLAINT_HANDLE, gives=COMPLAINTS, payload="complaint", subject=COMPLAINTS)
async def propose_resolution(
    work: Work, complaint: models.Complaint, input: ProposeResolutionInput
) -> models.Complaint:
    """Puts the section's plan to the customer."""
    return await service.propose_resolution(work=work, complaint=complaint, **given(input))


@door(Permission.COMPLAINT_HANDLE, gives=COMPLAINTS, payload="complaint", subject=COMPLAINTS)
async def record_customer_answer(
    work: Work, complaint: models.Complaint, input: RecordCustomerAnswerInput
) -> models.Complaint:
    """Records what the customer says to the plan; a refusal sends it back to the section."""
    return await service.record_customer_answer(work=work, complaint=complaint, **given(input))


@door(Permission.COMPLAINT_HANDLE, gives=COMPLAINTS, payload="complaint", subject=COMPLAINTS)
async def record_implementation(
    work: Work, complaint: models.Complaint, input: RecordImplementationInput
) -> models.Complaint:
    """Records that the plan was carried out; the first call-back is promised."""
    return await service.record_implementation(work=work, complaint=complaint, **given(input))


@door(Permission.COMPLAINT_CALLBACK, gives=COMPLAINTS, payload="complaint", subject=COMPLAINTS)
async def record_callback(work: Work, complaint: models.Complaint, input: RecordCallbackInput) -> models.Complaint:
    """Records a call-back; a dissatisfied customer sends it back to the investigation, in a new round."""
    return await service.record_callback(work=work, complaint=complaint, **given(input))


@door(Permission.COMPLAINT_CLOSE, gives=COMPLAINTS, payload="complaint", subject=COMPLAINTS)
async def close_complaint(work: Work, complaint: models.Complaint, input: CloseComplaintInput) -> models.Complaint:
    """Ends a complaint, explained to the customer."""
    return await service.close_complaint(work=work, complaint=complaint, **given(input))


@door(Permission.COMPLAINT_WITHDRAW, gives=COMPLAINTS, payload="complaint", subject=COMPLAINTS)
async def withdraw_complaint(
    work: Work, complaint: models.Complaint, input: WithdrawComplaintInput
) -> models.Complaint:
    """Ends a complaint that the customer takes back."""
    return await service.withdraw_complaint(work=work, complaint=complaint, **given(input))


@door(Permission.COMPLAINT_REOPEN, gives=COMPLAINTS, payload="complaint", subject=COMPLAINTS)
async def reopen_complaint(work: Work, complaint: models.Complaint, input: ReopenComplaintInput) -> models.Complaint:
    """Takes up again what had ended, in a new round that overwrites nothing."""
    return await service.reopen_complaint(work=work, complaint=complaint, **given(input))


@door(Permission.COMPLAINT_HANDLE, gives=COMPLAINTS, payload="complaint", subject=COMPLAINTS)
async def add_complaint_note(work: Work, complaint: models.Complaint, input: AddComplaintNoteInput) -> models.Complaint:
    """Adds to a complaint's timeline without moving it."""
    return await service.add_complaint_note(work=work, complaint=complaint, **given(input))


@door(Permission.COMPLAINT_ASSIGN, gives=COMPLAINTS, payload="complaint", subject=COMPLAINTS)
async def reassign_complaint(
    work: Work, complaint: models.Complaint, input: ReassignComplaintInput
) -> models.Complaint:
    """Gives an open complaint to somebody else to handle."""
    return await service.reassign_complaint(work=work, complaint=complaint, **given(input))


@door(Permission.COMPLAINT_ASSIGN, gives=COMPLAINTS, payload="complaint", subject=COMPLAINTS)
async def pause_complaint(work: Work, complaint: models.Complaint, input: PauseComplaintInput) -> models.Complaint:
    """Stops the clocks of what was promised; working days of which any part is paused do not count."""
    return await service.pause_complaint(work=work, complaint=complaint, **given(input))


@door(Permission.COMPLAINT_ASSIGN, gives=COMPLAINTS, payload="complaint", subject=COMPLAINTS)
async def resume_complaint(work: Work, complaint: models.Complaint, input: ResumeComplaintInput) -> models.Complaint:
    """Lets the clocks run again that were stopped."""
    return await service.resume_complaint(work=work, complaint=complaint, **given(input))


MUTATIONS = [
    receive_complaint.field,
    start_investigation.field,
    assign_complaint.field,
    propose_resolution.field,
    record_customer_answer.field,
    record_implementation.field,
    record_callback.field,
    close_complaint.field,
    withdraw_complaint.field,
    reopen_complaint.field,
    add_complaint_note.field,
    reassign_complaint.field,
    pause_complaint.field,
    resume_complaint.field,
]
