"""Decisions on what was asked for."""

import strawberry

import schema.approvals.types  # noqa: F401 - the doors give these types
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import expected_version, given, given_field, optional, subject
from tenants.approvals import models
from tenants.approvals.queries import APPROVAL_REQUESTS
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.processes import approvals


@strawberry.input(description="An approval of the step that is open.")
class ApproveRequestInput:
    request_id: Key = subject(APPROVAL_REQUESTS)
    expected_version: int = expected_version()
    comment: str | None = optional("Anything to say about it.")


@strawberry.input(description="A refusal.")
class RefuseRequestInput:
    request_id: Key = subject(APPROVAL_REQUESTS)
    expected_version: int = expected_version()
    reason: str = given_field("Why; the requester reads it.")


@strawberry.input(description="A request to take back.")
class WithdrawRequestInput:
    request_id: Key = subject(APPROVAL_REQUESTS)
    expected_version: int = expected_version()
    reason: str | None = optional("Why.")


@door(Permission.APPROVAL_DECIDE, gives=APPROVAL_REQUESTS, payload="approval_request", subject=APPROVAL_REQUESTS)
async def approve_request(
    work: Work, request: models.ApprovalRequest, input: ApproveRequestInput
) -> models.ApprovalRequest:
    """Approves the step that is open; after the last one, what was asked for is done in the same transaction."""
    return await approvals.approve_request(work=work, request=request, **given(input))


@door(Permission.APPROVAL_DECIDE, gives=APPROVAL_REQUESTS, payload="approval_request", subject=APPROVAL_REQUESTS)
async def refuse_request(
    work: Work, request: models.ApprovalRequest, input: RefuseRequestInput
) -> models.ApprovalRequest:
    """Refuses a request, with the reason."""
    return await approvals.refuse_request(work=work, request=request, **given(input))


@door(Permission.APPROVAL_WITHDRAW, gives=APPROVAL_REQUESTS, payload="approval_request", subject=APPROVAL_REQUESTS)
async def withdraw_request(
    work: Work, request: models.ApprovalRequest, input: WithdrawRequestInput
) -> models.ApprovalRequest:
    """Takes back a request of one's own."""
    return await approvals.withdraw_request(work=work, request=request, **given(input))


MUTATIONS = [approve_request.field, refuse_request.field, withdraw_request.field]
