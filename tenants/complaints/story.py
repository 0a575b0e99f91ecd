"""Every step of a complaint told twice: to its timeline, and to whoever listens."""

from tenants.complaints.models import Complaint
from tenants.complaints.workflow import ComplaintStatus
from tenants.core.timeline import tell
from tenants.core.work import Work

CHANGED = "complaint.changed"


async def changed(
    *, work: Work, complaint: Complaint, action: str, before: ComplaintStatus | None, note: str | None = None
) -> None:
    """Adds the step, as done now by whoever asks, and emits `complaint.changed`."""
    await tell(
        work=work,
        record=complaint,
        action=action,
        round=complaint.round,
        before=before.value if before else None,
        after=complaint.status.value,
        note=note,
    )
    work.emit(name=CHANGED, entity="Complaint", entity_id=complaint.id, branch_id=complaint.branch_id)
