"""Use cases of complaints: each takes a case one step further, tells its timeline and keeps its promises' clocks."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID

from tenants.branches.entering import entered_at, require_living_branch
from tenants.branches.queries import SECTIONS
from tenants.complaints import workflow
from tenants.complaints.clocks import cancel_promises, meet_promise, open_promise, show_next_promise
from tenants.complaints.compensation import promise_compensation, require_approved
from tenants.complaints.handlers import barred_from, handler_of, named_handler, require_impartial, standing_handler
from tenants.complaints.models import (
    Accused,
    Complaint,
    ComplaintCallback,
    ComplaintRound,
    Resolution,
    TransferSlip,
)
from tenants.complaints.queries import COMPLAINTS
from tenants.complaints.rules import complaint_rules
from tenants.complaints.story import changed
from tenants.complaints.workflow import (
    CallbackResult,
    ComplaintAction,
    ComplaintKind,
    ComplaintOutcome,
    ComplaintStatus,
    ComplaintStep,
    CustomerAnswer,
    Severity,
    Standing,
)
from tenants.core import custom_fields as own_fields
from tenants.core.dates import local_date
from tenants.core.deadlines import pause, resume
from tenants.core.errors import Invalid
from tenants.core.expressions import Compare, Op, eq, every
from tenants.core.permissions import Permission
from tenants.core.records import Sought, whole
from tenants.core.selecting import Order
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.customers.queries import CUSTOMERS
from tenants.customers.workflow import ContactChannel
from tenants.staff.models import StaffMember
from tenants.staff.queries import STAFF

MOST_ACCUSED = 20
TEXT = 4_000


async def receive_complaint(
    *,
    work: Work,
    kind: ComplaintKind,
    channel: ContactChannel,
    subject: str,
    description: str,
    customer_id: UUID,
    branch_id: UUID,
    severity: Severity | None = None,
    handler_id: UUID | None = None,
    accused_ids: Sequence[UUID] = (),
    received_at: datetime | None = None,
    external_reference: str | None = None,
    custom_fields: Mapping[str, object] | None = None,
) -> Complaint:
    """Logs a complaint, names who handles it (see `found_handler`) and promises the customer an answer."""
    rules = await complaint_rules()
    received_at = _received(work, received_at)
    earlier = _earlier(customer_id, kind, received_at, within=timedelta(days=rules.repeat_days))
    work.expect(source=CUSTOMERS, id=customer_id)
    work.expect(source=STAFF, id=handler_id, hold=True)
    work.expect_first(earlier)
    branch = await entered_at(work=work, id=branch_id, permission=Permission.COMPLAINT_RECEIVE)
    customer = await work.find(source=CUSTOMERS, id=customer_id, field="customer_id")
    accused = await _accused(work, accused_ids)
    severity = severity or rules.kinds[kind].severity
    complaint = Complaint(
        kind=kind,
        severity=severity,
        severity_rank=list(Severity).index(severity),
        channel=channel,
        external_reference=cleaned(external_reference, field="external_reference", limit=80),
        status=ComplaintStatus.RECEIVED,
        subject=required(subject, field="subject", limit=200),
        description=required(description, field="description", limit=TEXT),
        customer=customer,
        branch=branch,
        handler=await handler_of(work=work, branch=branch, severity=severity, accused=accused, handler_id=handler_id),
        repeats=await work.first(earlier),
        received_at=received_at,
        custom_fields=await own_fields.validated(entity="Complaint", values=custom_fields or {}),
    )
    return await _begun(work, complaint, accused)


async def _accused(work: Work, ids: Sequence[UUID]) -> list[StaffMember]:
    if len(ids) > MOST_ACCUSED:
        raise Invalid(field=("accused_ids",), detail=f"> {MOST_ACCUSED}")
    return [await work.find(source=STAFF, id=key, field="accused_ids") for key in dict.fromkeys(ids)]


def _received(work: Work, at: datetime | None) -> datetime:
    at = at or work.now
    if not workflow.EARLIEST <= at <= work.now:
        raise Invalid(field=("received_at",), detail=f"{workflow.EARLIEST:%Y-%m-%d} – {work.now.isoformat()}")
    return at


async def _begun(work: Work, complaint: Complaint, accused: Sequence[StaffMember]) -> Complaint:
    """Numbers it, opens its first round and promises the answer."""
    await open_promise(work=work, complaint=complaint, step=ComplaintStep.ANSWER, since=complaint.received_at)
    year = local_date(complaint.received_at, zone=work.tenant.time_zone).year
    complaint.number = await work.next_number(series=f"complaint-{year}", form=f"C-{year}-{{:06d}}")
    await complaint.save()
    for member in accused:
        await Accused(complaint=complaint, staff_member=member).save()
    await ComplaintRound(complaint=complaint, number=1, began_at=complaint.received_at).save()
    await changed(work=work, complaint=complaint, action="RECEIVE_COMPLAINT", before=None)
    return complaint


async def start_investigation(
    *, work: Work, complaint: Complaint, handler_id: UUID | None = None, note: str | None = None
) -> Complaint:
    """Begins to look for facts and evidence. Another handler may be named, by whoever may give complaints away; one
    may always take it oneself. Raises `Forbidden` otherwise."""
    await _begin(work, complaint, ComplaintAction.START_INVESTIGATION)
    if handler_id is not None:
        if handler_id not in (complaint.handler_id, work.actor.staff_id):
            await work.require(source=COMPLAINTS, id=complaint.id, permission=Permission.COMPLAINT_ASSIGN)
        barred = await barred_from(complaint)
        complaint.handler = await named_handler(work=work, handler_id=handler_id, barred=barred)
    said = cleaned(note, field="note", limit=TEXT)
    return await _to(work, complaint, ComplaintStatus.INVESTIGATING, ComplaintAction.START_INVESTIGATION, note=said)


async def assign_complaint(
    *,
    work: Work,
    complaint: Complaint,
    section_id: UUID,
    reason: str,
    cause: str | None = None,
    findings: str | None = None,
    handler_id: UUID | None = None,
) -> Complaint:
    """Finds the complaint justified and names the liable section, which owes answer and plan.

    The transfer slip asks for both; `cause` is a code of the tenant's rules, for the analysis.
    """
    await _begin(work, complaint, ComplaintAction.ASSIGN_COMPLAINT)
    rules = await complaint_rules()
    if cause is not None and cause not in rules.causes:
        raise Invalid(field=("cause",), detail=", ".join(sorted(rules.causes)))
    section = await work.find(source=SECTIONS, id=section_id, field="section_id")
    said = required(reason, field="reason", limit=TEXT)
    if handler_id is not None:
        barred = await barred_from(complaint)
        complaint.handler = await named_handler(work=work, handler_id=handler_id, barred=barred)
    complaint.liable_section = section
    complaint.cause = cause or complaint.cause
    run = await _round(complaint)
    run.findings = cleaned(findings, field="findings", limit=TEXT)
    await run.save()
    slip = TransferSlip(complaint=complaint, round=complaint.round, section=section, issued_at=work.now, reason=said)
    await slip.save()
    await open_promise(work=work, complaint=complaint, step=ComplaintStep.PLAN, since=work.now)
    return await _to(work, complaint, ComplaintStatus.ASSIGNED, ComplaintAction.ASSIGN_COMPLAINT, note=said)


async def propose_resolution(
    *, work: Work, complaint: Complaint, plan: str, compensation: Decimal | None = None, currency: str | None = None
) -> Complaint:
    """The section's answer and plan, put to the customer; keeps both promises that were running.

    A `compensation` over the proposer's limit waits for approval first: see `promise_compensation`.
    """
    await _begin(work, complaint, ComplaintAction.PROPOSE_RESOLUTION)
    resolution = Resolution(
        complaint=complaint,
        round=complaint.round,
        plan=required(plan, field="plan", limit=TEXT),
        proposed_at=work.now,
        proposed_by_id=work.actor.staff_id,
    )
    await promise_compensation(work=work, resolution=resolution, amount=compensation, currency=currency)
    await resolution.save()
    for slip in await TransferSlip.filter(complaint_id=complaint.id, answered_at=None):
        slip.complaint, slip.answered_at = complaint, work.now
        await slip.save()
    await meet_promise(work=work, complaint=complaint, step=ComplaintStep.PLAN)
    await meet_promise(work=work, complaint=complaint, step=ComplaintStep.ANSWER)
    action = ComplaintAction.PROPOSE_RESOLUTION
    return await _to(work, complaint, ComplaintStatus.PLAN_PROPOSED, action, note=resolution.plan)


async def record_customer_answer(
    *, work: Work, complaint: Complaint, answer: CustomerAnswer, note: str | None = None
) -> Complaint:
    """An accepted plan is carried out; a refused one goes back to the section, which owes another.

    Raises `NeedsApproval` while the plan's compensation waits for approval.
    """
    await _begin(work, complaint, ComplaintAction.RECORD_CUSTOMER_ANSWER)
    resolution = await _resolution(complaint)
    await require_approved(resolution=resolution)
    resolution.answer = answer
    resolution.answered_at = work.now
    resolution.answer_note = cleaned(note, field="note", limit=TEXT)
    await resolution.save()
    if answer is CustomerAnswer.REFUSED:
        await open_promise(work=work, complaint=complaint, step=ComplaintStep.PLAN, since=work.now)
    action = ComplaintAction.RECORD_CUSTOMER_ANSWER
    return await _to(work, complaint, workflow.after_answer(answer), action, note=resolution.answer_note)


async def record_implementation(*, work: Work, complaint: Complaint, note: str) -> Complaint:
    """The plan was carried out; the first call-back is promised."""
    await _begin(work, complaint, ComplaintAction.RECORD_IMPLEMENTATION)
    resolution = await _resolution(complaint)
    resolution.implemented_at = work.now
    said = resolution.implementation_note = required(note, field="note", limit=TEXT)
    await resolution.save()
    await open_promise(work=work, complaint=complaint, step=ComplaintStep.CALLBACK, since=work.now)
    return await _to(work, complaint, ComplaintStatus.CALLBACK, ComplaintAction.RECORD_IMPLEMENTATION, note=said)


async def record_callback(
    *,
    work: Work,
    complaint: Complaint,
    result: CallbackResult,
    satisfaction: int | None = None,
    note: str | None = None,
) -> Complaint:
    """One call-back with the satisfaction survey, 1 to 5. A dissatisfied customer begins a new round.

    Raises as `require_survey` does.
    """
    await _begin(work, complaint, ComplaintAction.RECORD_CALLBACK)
    workflow.require_survey(result=result, satisfaction=satisfaction)
    callback = ComplaintCallback(
        complaint=complaint,
        round=complaint.round,
        called_at=work.now,
        called_by_id=work.actor.staff_id,
        result=result,
        satisfaction=satisfaction,
        note=cleaned(note, field="note", limit=TEXT),
    )
    await callback.save()
    if result is not CallbackResult.NOT_REACHED:
        complaint.satisfaction = satisfaction or complaint.satisfaction
        await meet_promise(work=work, complaint=complaint, step=ComplaintStep.CALLBACK)
    if result is CallbackResult.DISSATISFIED:
        await _new_round(work, complaint, ended=ComplaintOutcome.DISSATISFIED, reason=callback.note)
    status = workflow.after_callback(result)
    return await _to(work, complaint, status, ComplaintAction.RECORD_CALLBACK, note=callback.note)


async def close_complaint(
    *, work: Work, complaint: Complaint, outcome: ComplaintOutcome, explanation: str
) -> Complaint:
    """Ends it: after the investigation as unjustified, explained to the customer; after the call-backs as settled."""
    await _begin(work, complaint, ComplaintAction.CLOSE_COMPLAINT)
    status = workflow.close(standing=await standing_of(complaint), outcome=outcome)
    said = required(explanation, field="explanation", limit=TEXT)
    if outcome is ComplaintOutcome.UNJUSTIFIED:
        await meet_promise(work=work, complaint=complaint, step=ComplaintStep.ANSWER)
    await _end(work, complaint, outcome, said)
    return await _to(work, complaint, status, ComplaintAction.CLOSE_COMPLAINT, note=said)


async def withdraw_complaint(*, work: Work, complaint: Complaint, reason: str) -> Complaint:
    """The customer takes it back."""
    await _begin(work, complaint, ComplaintAction.WITHDRAW_COMPLAINT)
    said = required(reason, field="reason", limit=TEXT)
    await _end(work, complaint, ComplaintOutcome.WITHDRAWN, said)
    return await _to(work, complaint, ComplaintStatus.WITHDRAWN, ComplaintAction.WITHDRAW_COMPLAINT, note=said)


async def reopen_complaint(*, work: Work, complaint: Complaint, reason: str) -> Complaint:
    """Takes up again what had ended, in a new round."""
    await _begin(work, complaint, ComplaintAction.REOPEN_COMPLAINT)
    await require_living_branch(id=complaint.branch_id)
    said = required(reason, field="reason", limit=TEXT)
    await _new_round(work, complaint, ended=None, reason=said)
    complaint.handler, complaint.ended_at, complaint.outcome = await standing_handler(complaint), None, None
    return await _to(work, complaint, ComplaintStatus.INVESTIGATING, ComplaintAction.REOPEN_COMPLAINT, note=said)


async def add_complaint_note(*, work: Work, complaint: Complaint, text: str) -> Complaint:
    """Adds to the story without moving the case."""
    await _begin(work, complaint, ComplaintAction.ADD_COMPLAINT_NOTE)
    note = required(text, field="text", limit=TEXT)
    await changed(
        work=work,
        complaint=complaint,
        action=ComplaintAction.ADD_COMPLAINT_NOTE.value,
        before=complaint.status,
        note=note,
    )
    return complaint


async def reassign_complaint(*, work: Work, complaint: Complaint, handler_id: UUID, reason: str) -> Complaint:
    """Gives an open complaint to somebody else to handle, because its handler leaves or is needed elsewhere."""
    await _begin(work, complaint, ComplaintAction.REASSIGN_COMPLAINT)
    said = required(reason, field="reason", limit=TEXT)
    complaint.handler = await named_handler(work=work, handler_id=handler_id, barred=await barred_from(complaint))
    return await _to(work, complaint, complaint.status, ComplaintAction.REASSIGN_COMPLAINT, note=said)


async def pause_complaint(*, work: Work, complaint: Complaint, reason: str) -> Complaint:
    """Stops the clocks of its promises, e.g. while the customer is abroad; raises `WrongState` when none runs."""
    await _begin(work, complaint, ComplaintAction.PAUSE_COMPLAINT)
    said = required(reason, field="reason", limit=TEXT)
    await pause(work=work, record=complaint, reason=said)
    await show_next_promise(complaint)
    return await _to(work, complaint, complaint.status, ComplaintAction.PAUSE_COMPLAINT, note=said)


async def resume_complaint(*, work: Work, complaint: Complaint) -> Complaint:
    """Lets the clocks run again; raises `WrongState` when none stands."""
    await _begin(work, complaint, ComplaintAction.RESUME_COMPLAINT)
    await resume(work=work, record=complaint)
    await show_next_promise(complaint)
    return await _to(work, complaint, complaint.status, ComplaintAction.RESUME_COMPLAINT, note=None)


async def standing_of(complaint: Complaint) -> Standing:
    """What the rules need to know of it."""
    rules = await complaint_rules()
    made = ComplaintCallback.filter(complaint_id=complaint.id, round=complaint.round, result=CallbackResult.SATISFIED)
    return Standing(complaint.status, await made.count(), rules.kinds[complaint.kind].callbacks)


async def _begin(work: Work, complaint: Complaint, action: ComplaintAction) -> None:
    """Raises `WrongState` or, for the accused and their superior, `ConflictOfInterest`."""
    workflow.require(action, standing=Standing(complaint.status))
    await require_impartial(work=work, complaint=complaint)


async def _to(
    work: Work, complaint: Complaint, status: ComplaintStatus, action: ComplaintAction, *, note: str | None
) -> Complaint:
    before, complaint.status = complaint.status, status
    await complaint.advance()
    await changed(work=work, complaint=complaint, action=action.value, before=before, note=note)
    return complaint


async def _new_round(work: Work, complaint: Complaint, *, ended: ComplaintOutcome | None, reason: str | None) -> None:
    if ended is not None:
        await _end_round(work, complaint, ended, reason)
    await cancel_promises(work=work, complaint=complaint)
    complaint.round += 1
    await ComplaintRound(complaint=complaint, number=complaint.round, began_at=work.now, reason=reason).save()
    await open_promise(work=work, complaint=complaint, step=ComplaintStep.ANSWER, since=work.now)


async def _end(work: Work, complaint: Complaint, outcome: ComplaintOutcome, explanation: str) -> None:
    await _end_round(work, complaint, outcome, explanation)
    await cancel_promises(work=work, complaint=complaint)
    complaint.ended_at, complaint.outcome = work.now, outcome


async def _end_round(work: Work, complaint: Complaint, outcome: ComplaintOutcome, explanation: str | None) -> None:
    run = await _round(complaint)
    run.ended_at, run.outcome, run.explanation = work.now, outcome, explanation
    await run.save()


async def _round(complaint: Complaint) -> ComplaintRound:
    run = await ComplaintRound.get(complaint_id=complaint.id, number=complaint.round)
    run.complaint = complaint
    return run


async def _resolution(complaint: Complaint) -> Resolution:
    """The plan under way."""
    plans = Resolution.filter(complaint_id=complaint.id, round=complaint.round).order_by("-proposed_at", "-id")
    (latest,) = await plans.limit(1)
    latest.complaint = complaint
    return latest


def _earlier(customer_id: UUID, kind: ComplaintKind, received_at: datetime, *, within: timedelta) -> Sought[Complaint]:
    """The latest earlier complaint of the customer of this kind, if it is recent enough: this one repeats it."""
    of_kind = every(eq("customer_id", customer_id), eq("kind", kind.value))
    since = Compare("received_at", Op.GTE, received_at - within)
    earlier = every(of_kind, since, Compare("received_at", Op.LTE, received_at))
    latest = (Order("received_at", descending=True), Order("id", descending=True))
    return Sought(whole(Complaint), earlier, order=latest)
