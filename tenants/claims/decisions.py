"""Decisions on claims: within one's own limit at once, over it once somebody else has approved; never over what is left
of the sum insured."""

from decimal import Decimal
from uuid import UUID

from tortoise.functions import Sum

from tenants.approvals.asking import Asked, limit_at, request_approval
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.workflow import ApprovalKind
from tenants.claims.clocks import keep_promise, promise
from tenants.claims.models import Claim
from tenants.claims.story import changed
from tenants.claims.workflow import (
    AWARDED,
    ClaimAction,
    ClaimDecision,
    ClaimStatus,
    ClaimStep,
    NotCovered,
    OverSumInsured,
)
from tenants.core.errors import WrongState
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.ledger.posting import About, about, post
from tenants.ledger.workflow import LedgerAccount, LedgerEvent, Line
from tenants.policies.cover import award_claim_on, covered_on
from tenants.policies.models import Policy, PolicyMember

ASKED = "APPROVAL_ASKED"
TURNED_DOWN = "APPROVAL_TURNED_DOWN"


async def policy_held(claim: Claim) -> Policy:
    """The claim's policy, locked until the end: claims on one policy are decided one after the other."""
    return await Policy.filter(id=claim.policy_id).select_for_update(no_key=True).get()


async def member_of(claim: Claim) -> PolicyMember | None:
    """Whom of a group it is about; changed only while the policy is held."""
    return await PolicyMember.get(id=claim.member_id) if claim.member_id is not None else None


async def award(*, work: Work, claim: Claim, policy: Policy, amount: Decimal) -> None:
    """Decides for the amount, or asks for approval where it is over the limit of whoever decides; at the branch that
    serves the policy now.

    Raises `NotCovered` and `OverSumInsured`.
    """
    await _require_payable(claim, policy, amount)
    claim.awarded, claim.branch_id = amount, policy.branch_id
    is_own = policy.agent_id == work.actor.staff_id
    limit = await limit_at(work=work, permission=Permission.CLAIM_DECIDE, branch_id=claim.branch_id, is_own=is_own)
    if amount <= limit:
        await _accept(work, claim, policy)
        return
    asked = Asked(kind=ApprovalKind.CLAIM_DECISION, reason=f"{claim.decision_reason}", amount=amount)
    claim.approval = await request_approval(work=work, record=claim, asked=asked)
    await claim.advance()
    await changed(work=work, claim=claim, action=ASKED, before=claim.status, note=claim.approval.number)


async def award_approved(*, work: Work, request: ApprovalRequest) -> None:
    """The amount is decided on; raises `WrongState` when the claim has gone on, and as `award` does."""
    claim = await _waiting(request)
    if claim.status is not ClaimStatus.ASSESSED:
        raise WrongState(state=claim.status.value)
    policy = await policy_held(claim)
    await _require_payable(claim, policy, claim.awarded or Decimal(0))
    await _accept(work, claim, policy)


async def award_turned_down(*, work: Work, request: ApprovalRequest) -> None:
    """It is to be decided anew; a claim that has gone on is left as it is."""
    claim = await _waiting(request)
    if claim.status is ClaimStatus.ASSESSED:
        claim.approval = claim.awarded = claim.decision_reason = None
        await claim.advance()
        await changed(work=work, claim=claim, action=TURNED_DOWN, before=claim.status, note=request.number)


async def left_of_sum(*, policy: Policy, member_id: UUID | None) -> Decimal:
    """What of the sum insured no claim was awarded yet; each member of a group has a sum of their own."""
    found = Claim.filter(policy_id=policy.id, member_id=member_id, status__in=list(AWARDED))
    (row,) = await found.annotate(total=Sum("awarded")).values("total")
    return policy.sum_insured - Decimal(row["total"] or 0)


def about_claim(claim: Claim, policy: Policy) -> About:
    """The claim as the ledger names it: the policy's holder is the customer, its agent answers for it. What is owed is
    paid by the branch at which the claim is."""
    return about(claim, branch_id=claim.branch_id, customer_id=policy.holder_id, staff_member_id=policy.agent_id)


async def _require_payable(claim: Claim, policy: Policy, amount: Decimal) -> None:
    """The policy may have been cancelled since, the member have left, or the sum be used up."""
    if not await covered_on(policy=policy, member=await member_of(claim), day=claim.loss_on):
        raise NotCovered(day=claim.loss_on.isoformat())
    left = await left_of_sum(policy=policy, member_id=claim.member_id)
    if amount > left:
        raise OverSumInsured(field=("amount",), left=left, currency=claim.currency)


async def _accept(work: Work, claim: Claim, policy: Policy) -> None:
    """What is owed stands in the ledger from now on."""
    before, claim.status = claim.status, ClaimStatus.DECIDED
    claim.decision, claim.decided_on = ClaimDecision.ACCEPTED, work.today
    owed = claim.awarded or Decimal(0)
    await post(
        work=work,
        event=LedgerEvent.CLAIM_DECIDED,
        about=about_claim(claim, policy),
        currency=claim.currency,
        lines=[Line(LedgerAccount.CLAIMS, owed), Line(LedgerAccount.CLAIMS_PAYABLE, -owed)],
        memo=f"{claim.number}",
    )
    await keep_promise(work=work, claim=claim, step=ClaimStep.DECISION)
    await promise(work=work, claim=claim, step=ClaimStep.PAYMENT)
    member = await member_of(claim)
    await award_claim_on(work=work, policy=policy, member=member, loss_on=claim.loss_on, note=claim.number)
    await claim.advance()
    note = f"{owed} {claim.currency}"
    await changed(work=work, claim=claim, action=ClaimAction.DECIDE_CLAIM.value, before=before, note=note)


async def _waiting(request: ApprovalRequest) -> Claim:
    return await Claim.filter(id=request.entity_id).select_for_update(no_key=True).get()
