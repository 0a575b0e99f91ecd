"""Use cases of a branch's life: proposed, assessed, suspended, resumed, abandoned.

What needs others too – approvals, people – is a process; it takes the step with `step_to`.
"""

from decimal import Decimal
from uuid import UUID

from tenants.branches.models import Branch, BranchAssessment
from tenants.branches.permits import standing_of
from tenants.branches.service.units import create_branch
from tenants.branches.workflow import (
    ENDED,
    AssessmentVerdict,
    BranchAction,
    BranchLevel,
    BranchStatus,
    after_assessment,
    after_resuming,
    require,
)
from tenants.core.errors import Refusal
from tenants.core.money import exact
from tenants.core.permissions import Permission
from tenants.core.texts import required
from tenants.core.timeline import tell
from tenants.core.work import Work

REASON, SURVEY = 2_000, 4_000


class UnitsBelow(Refusal):
    """{units} units still stand below {name}; close or move them first."""

    code = "STILL_USED"
    zh = "{name} 之下仍有 {units} 个机构，请先关闭或迁移。"


async def propose_branch(
    *,
    work: Work,
    code: str,
    name: str,
    level: BranchLevel,
    kind: str,
    parent_id: UUID,
    reason: str,
    address: str | None = None,
) -> Branch:
    """Proposes a unit below a parent, with the reason. Raises as `create_branch` does."""
    said = required(reason, field="reason", limit=REASON)
    branch = await create_branch(
        work=work,
        code=code,
        name=name,
        level=level,
        kind=kind,
        parent_id=parent_id,
        status=BranchStatus.PROPOSED,
        address=address,
        permission=Permission.BRANCH_PROPOSE,
    )
    await tell(work=work, record=branch, action="PROPOSE_BRANCH", after=branch.status, note=said)
    return branch


async def assess_branch(
    *,
    work: Work,
    branch: Branch,
    survey: str,
    expected_cost: Decimal,
    expected_benefit: Decimal,
    verdict: AssessmentVerdict,
) -> Branch:
    """Keeps a market survey, with cost and benefit of the first year in the tenant's currency, and what it comes to.

    It may be assessed again until its opening is asked for.
    """
    require(BranchAction.ASSESS_BRANCH, standing=standing_of(branch))
    currency = work.tenant.currency
    assessment = BranchAssessment(
        branch=branch,
        assessed_at=work.now,
        assessor_id=work.actor.user_id,
        assessor_name=work.actor.name,
        survey=required(survey, field="survey", limit=SURVEY),
        expected_cost=exact(expected_cost, currency=currency, field=("expected_cost",)),
        expected_benefit=exact(expected_benefit, currency=currency, field=("expected_benefit",)),
        currency=currency,
        verdict=verdict,
    )
    await assessment.save()
    return await step_to(work, branch, after_assessment(verdict), BranchAction.ASSESS_BRANCH, note=verdict.value)


async def suspend_branch(*, work: Work, branch: Branch, reason: str) -> Branch:
    """Stops business there for a time; what was promised goes on."""
    require(BranchAction.SUSPEND_BRANCH, standing=standing_of(branch))
    said = required(reason, field="reason", limit=REASON)
    return await step_to(work, branch, BranchStatus.SUSPENDED, BranchAction.SUSPEND_BRANCH, note=said)


async def resume_branch(*, work: Work, branch: Branch, reason: str) -> Branch:
    """Takes business up again, or keeps a branch that was to be closed."""
    require(BranchAction.RESUME_BRANCH, standing=standing_of(branch))
    said = required(reason, field="reason", limit=REASON)
    to = after_resuming(standing_of(branch))
    return await step_to(work, branch, to, BranchAction.RESUME_BRANCH, note=said)


async def abandon_branch(*, work: Work, branch: Branch, reason: str) -> Branch:
    """Gives up a branch that is not to be opened after all; raises `UnitsBelow` while any lives below it."""
    require(BranchAction.ABANDON_BRANCH, standing=standing_of(branch))
    said = required(reason, field="reason", limit=REASON)
    await require_none_below(branch)
    return await step_to(work, branch, BranchStatus.ABANDONED, BranchAction.ABANDON_BRANCH, note=said)


async def require_none_below(branch: Branch) -> None:
    """Raises `UnitsBelow` unless everything below it has ended."""
    below = Branch.filter(path__startswith=branch.path).exclude(id=branch.id).exclude(status__in=list(ENDED))
    if units := await below.count():
        raise UnitsBelow(name=branch.name, units=units)


async def step_to(work: Work, branch: Branch, status: BranchStatus, action: str, *, note: str | None = None) -> Branch:
    """Moves it to a state that the rules allow, with what changed of its file, and tells it in its timeline; its
    version counts up even where the state stays."""
    before, branch.status = branch.status, status
    await branch.advance()
    await tell(work=work, record=branch, action=action, before=before, after=status, note=note)
    return branch
