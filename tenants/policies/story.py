"""Every step of a policy told twice: to its timeline, and to whoever listens."""

from tenants.core.timeline import tell
from tenants.core.work import Work
from tenants.policies.models import Policy
from tenants.policies.workflow import PolicyStatus

CHANGED = "policy.changed"


async def changed(
    *, work: Work, policy: Policy, action: str, before: PolicyStatus | None, note: str | None = None
) -> None:
    """Adds the step, as done now by whoever asks, and emits `policy.changed`."""
    await tell(
        work=work,
        record=policy,
        action=action,
        before=before.value if before else None,
        after=policy.status.value,
        note=note,
    )
    work.emit(name=CHANGED, entity="Policy", entity_id=policy.id, branch_id=policy.branch_id)
