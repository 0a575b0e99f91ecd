"""What is promised by when: assessment, decision and payment, in working days of the tenant's rules."""

from typing import Final
from uuid import UUID

from tenants.claims.models import Claim
from tenants.claims.rules import claim_rules
from tenants.claims.story import changed
from tenants.claims.workflow import ClaimStep
from tenants.core.deadlines import Deadline, cancel_open, meet_deadline, open_deadline, reckon_again
from tenants.core.work import Work

RECKON: Final = "RECKON"


async def promise(*, work: Work, claim: Claim, step: ClaimStep) -> None:
    """Promises the step from now on; the claim's own save follows."""
    days = (await claim_rules()).days[step]
    deadline = await open_deadline(work=work, record=claim, step=step.value, working_days=days, started_at=work.now)
    claim.due_at = deadline.due_at


async def keep_promise(*, work: Work, claim: Claim, step: ClaimStep) -> None:
    """The step is done."""
    await meet_deadline(work=work, record=claim, step=step.value)
    claim.due_at = None


async def cancel_promises(*, work: Work, claim: Claim) -> None:
    """Nothing is waited for any more."""
    await cancel_open(work=work, record=claim)
    claim.due_at = None


async def reckon_promise(*, work: Work, record_id: UUID, deadline_id: UUID) -> None:
    """Reckons a promise by the calendar as it is today; one that moved is told to the claim and its timeline."""
    claim = await Claim.filter(id=record_id).select_for_update(no_key=True).get()
    before = await Deadline.get(id=deadline_id)
    deadline = await reckon_again(work=work, deadline_id=deadline_id)
    if deadline is None or deadline.due_at == before.due_at:
        return
    claim.due_at = deadline.due_at
    await claim.save()
    await changed(work=work, claim=claim, action=RECKON, before=claim.status, note=deadline.step)
