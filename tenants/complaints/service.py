"""Use cases of complaints: each takes a case one step further, tells its timeline and keeps its promises' clocks."""

from decimal import Decimal
from uuid import UUID

from tenants.branches.entering import require_living_branch
from tenants.branches.queries import SECTIONS
from tenants.complaints import workflow
from tenants.complaints.clocks import cancel_promises, meet_promise, open_promise, show_next_promise
from tenants.complaints.compensation import promise_compensation, require_approved
from tenants.complaints.handlers import barred_from, named_handler, require_impartial, standing_handler
from tenants.complaints.models import (
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
    ComplaintOutcome,
    ComplaintStatus,
    ComplaintStep,
    CustomerAnswer,
    Standing,
)
from tenants.core.deadlines import pause, resume
from tenants.core.errors import Invalid
from tenants.core.permissions import Permission
from tenants.core.texts import cleaned, required
from tenants.core.work import Work

TEXT = 4_000


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
