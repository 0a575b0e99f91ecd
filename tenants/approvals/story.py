"""Every step of a request told twice: to its timeline, and to whoever listens."""

from tenants.approvals.models import ApprovalRequest
from tenants.approvals.workflow import ApprovalStatus
from tenants.core.timeline import tell
from tenants.core.work import Work

CHANGED = "approval.changed"


async def changed(
    *, work: Work, request: ApprovalRequest, action: str, before: ApprovalStatus | None, note: str | None = None
) -> None:
    """Adds the step, as done now by whoever asks, and emits `approval.changed`."""
    await tell(
        work=work,
        record=request,
        action=action,
        round=request.step,
        before=before.value if before else None,
        after=request.status.value,
        note=note,
    )
    work.emit(name=CHANGED, entity="ApprovalRequest", entity_id=request.id, branch_id=request.branch_id)
