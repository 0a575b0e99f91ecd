"""Use cases of sales: opened, taken from stage to stage, won, lost, reopened, given to somebody else."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from tenants.branches.entering import require_living_branch
from tenants.core.errors import Invalid, Refusal, WrongState
from tenants.core.expressions import eq
from tenants.core.money import exact, minor_unit
from tenants.core.permissions import Permission
from tenants.core.records import Lock, matching
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.customers.queries import CUSTOMERS
from tenants.opportunities import workflow
from tenants.opportunities.models import Opportunity, StageStay
from tenants.opportunities.rules import stage_rules
from tenants.opportunities.story import changed
from tenants.opportunities.workflow import (
    NEXT,
    LossReason,
    OpportunityAction,
    OpportunityStage,
    OpportunityStatus,
    StayResult,
)
from tenants.staff.models import StaffMember
from tenants.staff.queries import STAFF
from tenants.staff.workflow import EMPLOYED

A = OpportunityAction
TEXT = 2_000


class SameOwner(Refusal):
    """{name} already owns this sale."""

    code = "UNCHANGED"
    zh = "{name} 已是该商机的负责人。"


async def create_opportunity(
    *,
    work: Work,
    customer_id: UUID,
    subject: str,
    evidence: str,
    owner_id: UUID | None = None,
    amount: Decimal | None = None,
    expected_on: date | None = None,
) -> Opportunity:
    """Opens a sale to a customer that was met; its owner is the customer's manager unless another is named, and it
    belongs to the owner's branch."""
    customer = await work.find(
        source=CUSTOMERS, id=customer_id, field="customer_id", permission=Permission.OPPORTUNITY_SELL
    )
    owner = await _owner(work, owner_id or customer.manager_id)
    opportunity = Opportunity(
        customer=customer,
        owner=owner,
        branch_id=owner.branch_id,
        subject=required(subject, field="subject", limit=200),
        status=OpportunityStatus.OPEN,
        stage=OpportunityStage.MET,
        currency=work.tenant.currency,
        opened_at=work.now,
        probability=0,
    )
    await _expect(work, opportunity, amount, expected_on)
    said = required(evidence, field="evidence", limit=TEXT)
    opportunity.probability = (await stage_rules())[opportunity.stage].probability
    year = work.today.year
    opportunity.number = await work.next_number(series=f"opportunity-{year}", form=f"S-{year}-{{:06d}}")
    await opportunity.save()
    await _enter(work, opportunity, said)
    await changed(work=work, opportunity=opportunity, action="CREATE_OPPORTUNITY", before=None, note=said)
    return opportunity


async def update_opportunity(
    *,
    work: Work,
    opportunity: Opportunity,
    subject: str | None = None,
    amount: Decimal | None = None,
    expected_on: date | None = None,
) -> Opportunity:
    """Changes what is expected; what is left out stays."""
    workflow.require(A.UPDATE_OPPORTUNITY, standing=opportunity.standing)
    if subject is not None:
        opportunity.subject = required(subject, field="subject", limit=200)
    await _expect(work, opportunity, amount, expected_on)
    workflow.require_offer(opportunity.stage, amount=opportunity.amount, expected_on=opportunity.expected_on)
    return await _told(work, opportunity, A.UPDATE_OPPORTUNITY, opportunity.standing.state, None)


async def advance_opportunity(
    *,
    work: Work,
    opportunity: Opportunity,
    evidence: str,
    amount: Decimal | None = None,
    expected_on: date | None = None,
) -> Opportunity:
    """Takes a sale to the next stage, on evidence that its condition holds; an offer needs an amount and a day."""
    before = opportunity.standing
    workflow.require(A.ADVANCE_OPPORTUNITY, standing=before)
    said = required(evidence, field="evidence", limit=TEXT)
    await _expect(work, opportunity, amount, expected_on)
    stage = NEXT[opportunity.stage]
    workflow.require_offer(stage, amount=opportunity.amount, expected_on=opportunity.expected_on)
    await _move(work, opportunity, stage, StayResult.ADVANCED, said)
    return await _told(work, opportunity, A.ADVANCE_OPPORTUNITY, before.state, said)


async def set_back_opportunity(
    *, work: Work, opportunity: Opportunity, stage: OpportunityStage, reason: str
) -> Opportunity:
    """Sets a sale back to an earlier stage, whose condition it was found to have come to only."""
    before = opportunity.standing
    workflow.require(A.SET_BACK_OPPORTUNITY, standing=before)
    workflow.require_earlier(stage, than=opportunity.stage)
    said = required(reason, field="reason", limit=TEXT)
    await _move(work, opportunity, stage, StayResult.SET_BACK, said)
    return await _told(work, opportunity, A.SET_BACK_OPPORTUNITY, before.state, said)


async def win_opportunity(*, work: Work, opportunity: Opportunity, collected: Decimal, evidence: str) -> Opportunity:
    """Ends an accepted sale as won: the money was collected."""
    before = opportunity.standing
    workflow.require(A.WIN_OPPORTUNITY, standing=before)
    currency = opportunity.currency
    opportunity.collected = exact(collected, currency=currency, field=("collected",), least=minor_unit(currency))
    said = required(evidence, field="evidence", limit=TEXT)
    await _move(work, opportunity, OpportunityStage.COLLECTED, StayResult.ADVANCED, said)
    opportunity.status, opportunity.ended_at = OpportunityStatus.WON, work.now
    return await _told(work, opportunity, A.WIN_OPPORTUNITY, before.state, said)


async def lose_opportunity(
    *, work: Work, opportunity: Opportunity, reason: LossReason, note: str, competitor: str | None = None
) -> Opportunity:
    """Ends a sale as lost, with why and, where there is one, to whom; one lost to a competitor names them."""
    before = opportunity.standing
    workflow.require(A.LOSE_OPPORTUNITY, standing=before)
    told = required if reason is LossReason.COMPETITOR else cleaned
    opportunity.competitor = told(competitor or "", field="competitor", limit=200)
    opportunity.loss_reason = reason
    opportunity.loss_note = required(note, field="note", limit=TEXT)
    await _leave(work, opportunity, StayResult.LOST)
    opportunity.status, opportunity.ended_at, opportunity.probability = OpportunityStatus.LOST, work.now, 0
    return await _told(work, opportunity, A.LOSE_OPPORTUNITY, before.state, opportunity.loss_note)


async def reopen_opportunity(*, work: Work, opportunity: Opportunity, reason: str) -> Opportunity:
    """Takes a lost sale up again at the stage where it was lost, in a new round; its history stays. Where its owner has
    left since, the customer's manager owns it."""
    before = opportunity.standing
    workflow.require(A.REOPEN_OPPORTUNITY, standing=before)
    said = required(reason, field="reason", limit=TEXT)
    owner = await _held(opportunity.owner_id)
    if owner.state not in EMPLOYED:
        owner = await _held((await opportunity.customer).manager_id)
    opportunity.owner, opportunity.branch_id = owner, owner.branch_id
    opportunity.status, opportunity.ended_at = OpportunityStatus.OPEN, None
    opportunity.loss_reason = opportunity.loss_note = opportunity.competitor = None
    opportunity.round += 1
    opportunity.probability = (await stage_rules())[opportunity.stage].probability
    await _enter(work, opportunity, said)
    return await _told(work, opportunity, A.REOPEN_OPPORTUNITY, before.state, said)


async def reassign_opportunity(*, work: Work, opportunity: Opportunity, owner_id: UUID, reason: str) -> Opportunity:
    """Gives an open sale to another owner, and to their branch."""
    workflow.require(A.REASSIGN_OPPORTUNITY, standing=opportunity.standing)
    owner = await _owner(work, owner_id)
    if owner.id == opportunity.owner_id:
        raise SameOwner(field=("owner_id",), name=owner.name)
    said = required(reason, field="reason", limit=TEXT)
    opportunity.owner, opportunity.branch_id = owner, owner.branch_id
    return await _told(work, opportunity, A.REASSIGN_OPPORTUNITY, opportunity.standing.state, said)


async def follow_owner(*, work: Work, owner: StaffMember) -> None:  # noqa: ARG001
    """Brings the open sales somebody owns to the branch they work at now."""
    elsewhere = Opportunity.filter(owner_id=owner.id, status=OpportunityStatus.OPEN).exclude(branch_id=owner.branch_id)
    for opportunity in await elsewhere.order_by("id").select_for_update(no_key=True):
        opportunity.branch_id = owner.branch_id
        await opportunity.save()


async def _owner(work: Work, id: UUID) -> StaffMember:
    """Held until the end, so that they neither leave nor move before the sale is theirs."""
    owner = await work.find(source=STAFF, id=id, field="owner_id", hold=True)
    if owner.state not in EMPLOYED:
        raise WrongState(field=("owner_id",), state=owner.state.value)
    await require_living_branch(id=owner.branch_id, field="owner_id")
    return owner


async def _held(id: UUID) -> StaffMember:
    """Likewise, whoever asks."""
    (member,) = await matching(model=StaffMember, where=eq("id", id), lock=Lock.HOLD)
    return member


async def _expect(work: Work, opportunity: Opportunity, amount: Decimal | None, expected_on: date | None) -> None:
    if amount is not None:
        opportunity.amount = exact(amount, currency=opportunity.currency, field=("amount",))
    if expected_on is not None:
        if expected_on < work.today:
            raise Invalid(field=("expected_on",), detail=f">= {work.today}")
        opportunity.expected_on = expected_on


async def _move(
    work: Work, opportunity: Opportunity, stage: OpportunityStage, result: StayResult, evidence: str
) -> None:
    await _leave(work, opportunity, result)
    opportunity.stage, opportunity.probability = stage, (await stage_rules())[stage].probability
    await _enter(work, opportunity, evidence)


async def _enter(work: Work, opportunity: Opportunity, evidence: str) -> None:
    stay = StageStay(
        opportunity=opportunity,
        branch_id=opportunity.branch_id,
        owner_id=opportunity.owner_id,
        stage=opportunity.stage,
        round=opportunity.round,
        amount=opportunity.amount,
        currency=opportunity.currency,
        evidence=evidence,
        entered_at=work.now,
    )
    await stay.save()


async def _leave(work: Work, opportunity: Opportunity, result: StayResult) -> None:
    stay = await StageStay.get(opportunity_id=opportunity.id, left_at=None)
    stay.left_at, stay.result = work.now, result
    await stay.save()


async def _told(
    work: Work, opportunity: Opportunity, action: OpportunityAction, before: str, note: str | None
) -> Opportunity:
    await opportunity.advance()
    await changed(work=work, opportunity=opportunity, action=action.value, before=before, note=note)
    return opportunity
