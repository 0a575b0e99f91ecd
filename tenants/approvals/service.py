"""Use cases of approvals: decide on the step that is open, or take the request back."""

from tenants.approvals.asking import open_step
from tenants.approvals.clocks import cancel_promise, keep_promise, promise_decision
from tenants.approvals.models import ApprovalRequest, ApprovalStep
from tenants.approvals.standing import needs_of, standing_of
from tenants.approvals.story import changed
from tenants.approvals.workflow import (
    ApprovalAction,
    ApprovalDecision,
    ApprovalStatus,
    OnlyRequester,
    ground_to_decide,
    persons,
    require,
)
from tenants.core.texts import cleaned, required
from tenants.core.work import Work

TEXT = 2_000


async def approve_request(*, work: Work, request: ApprovalRequest, comment: str | None = None) -> ApprovalRequest:
    """Approves the step that is open; the next one opens, and after the last one the request is approved.

    Raises as `ground_to_decide` does. What was asked for is then to be done in the same unit of work.
    """
    said = cleaned(comment, field="comment", limit=TEXT)
    await _decide(work, request, ApprovalDecision.APPROVED, said)
    following = await ApprovalStep.filter(request_id=request.id, number=request.step + 1).first()
    if following is None:
        request.status, request.ended_at = ApprovalStatus.APPROVED, work.now
    else:
        open_step(request, number=following.number, needs=needs_of(following))
        await promise_decision(work=work, request=request)
    return await _to(work, request, ApprovalAction.APPROVE_REQUEST, note=said)


async def refuse_request(*, work: Work, request: ApprovalRequest, reason: str) -> ApprovalRequest:
    """Refuses the request at the step that is open, with the reason. Raises as `ground_to_decide` does."""
    said = required(reason, field="reason", limit=TEXT)
    await _decide(work, request, ApprovalDecision.REFUSED, said)
    request.status, request.ended_at = ApprovalStatus.REFUSED, work.now
    return await _to(work, request, ApprovalAction.REFUSE_REQUEST, note=said)


async def withdraw_request(*, work: Work, request: ApprovalRequest, reason: str | None = None) -> ApprovalRequest:
    """The requester takes it back; raises `OnlyRequester` for anybody else."""
    require(ApprovalAction.WITHDRAW_REQUEST, status=request.status)
    if not persons(work.actor) & {request.requester_id, request.on_behalf_of}:
        raise OnlyRequester
    said = cleaned(reason, field="reason", limit=TEXT)
    await cancel_promise(work=work, request=request)
    request.status, request.ended_at = ApprovalStatus.WITHDRAWN, work.now
    return await _to(work, request, ApprovalAction.WITHDRAW_REQUEST, note=said)


async def _decide(work: Work, request: ApprovalRequest, decision: ApprovalDecision, comment: str | None) -> None:
    ground = ground_to_decide(actor=work.actor, standing=await standing_of(request))
    work.act_for(ground.giver)
    step = await ApprovalStep.get(request_id=request.id, number=request.step)
    step.request = request
    step.decision, step.decided_at, step.comment = decision, work.now, comment
    step.decider_id, step.decider_name = work.actor.user_id, work.actor.name
    step.decider_staff_id = work.actor.staff_id
    if ground.giver is not None:
        step.on_behalf_of, step.on_behalf_of_name = ground.giver.user_id, ground.giver.name
    await step.save()
    await keep_promise(work=work, request=request)


async def _to(work: Work, request: ApprovalRequest, action: ApprovalAction, *, note: str | None) -> ApprovalRequest:
    await request.save()
    await changed(work=work, request=request, action=action.value, before=ApprovalStatus.REQUESTED, note=note)
    return request
