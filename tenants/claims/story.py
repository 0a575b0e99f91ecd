"""Every step of a claim told twice: to its timeline, and to whoever listens."""

from tenants.claims.models import Claim
from tenants.claims.workflow import ClaimStatus
from tenants.core.timeline import tell
from tenants.core.work import Work

CHANGED = "claim.changed"


async def changed(
    *, work: Work, claim: Claim, action: str, before: ClaimStatus | None, note: str | None = None
) -> None:
    """Adds the step, as done now by whoever asks, and emits `claim.changed`."""
    await tell(
        work=work,
        record=claim,
        action=action,
        before=before.value if before else None,
        after=claim.status.value,
        note=note,
    )
    work.emit(name=CHANGED, entity="Claim", entity_id=claim.id, branch_id=claim.branch_id)
