"""Every step of a sale told twice: to its timeline, and to whoever listens."""

from tenants.core.timeline import tell
from tenants.core.work import Work
from tenants.opportunities.models import Opportunity

CHANGED = "opportunity.changed"


async def changed(
    *, work: Work, opportunity: Opportunity, action: str, before: str | None, note: str | None = None
) -> None:
    """Adds the step, as done now by whoever asks, and emits `opportunity.changed`."""
    await tell(
        work=work,
        record=opportunity,
        action=action,
        round=opportunity.round,
        before=before,
        after=opportunity.standing.state,
        note=note,
    )
    work.emit(name=CHANGED, entity="Opportunity", entity_id=opportunity.id, branch_id=opportunity.branch_id)
