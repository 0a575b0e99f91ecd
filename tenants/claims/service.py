"""Use cases of claims: each takes a claim one step further, keeps the ledger right and tells its timeline."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from tenants.claims import workflow
from tenants.claims.clocks import cancel_promises, keep_promise, promise
from tenants.claims.decisions import about_claim, award, member_of, policy_held
from tenants.claims.models import Claim, ClaimDocument, ClaimPayment
from tenants.claims.rules import KindRules, claim_rules
from tenants.claims.story import changed
from tenants.claims.workflow import ClaimAction, ClaimDecision, ClaimKind, ClaimStatus, ClaimStep, NotCovered
from tenants.core.errors import Invalid, Missing, Required, WrongState
from tenants.core.money import exact, minor_unit, shared_out
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.ledger.posting import post
from tenants.ledger.workflow import FUNDS, LedgerAccount, LedgerEvent, Line, PaymentMethod
from tenants.policies.cover import covered_on, dismiss_claim_on, end_by_claim, report_claim_on
from tenants.policies.models import Beneficiary, Policy, PolicyMember
from tenants.policies.queries import MEMBERS
from tenants.policies.workflow import PolicyStatus

TEXT = 4_000
WHOLE = Decimal(100)


async def report_claim(
    *,
    work: Work,
    policy: Policy,
    kind: ClaimKind,
    loss_on: date,
    claimed: Decimal,
    description: str,
    member_id: UUID | None = None,
) -> Claim:
    """Takes in a loss on a policy that covered the day, of a group policy one of a member who was in that day; with the
    list of what has to be handed in.

    Raises `NotCovered`, and `ClaimOpen` for a second claim that would end the policy, or the membership.
    """
    rules = (await claim_rules()).kinds[kind]
    claim = await _reported(work, policy, kind, rules)
    claim.member = member = await _insured(work, policy, rules, member_id)
    if loss_on > work.today or not await covered_on(policy=policy, member=member, day=loss_on):
        raise NotCovered(field=("loss_on",), day=loss_on.isoformat())
    claim.loss_on = loss_on
    least = minor_unit(policy.currency)
    claim.claimed = exact(claimed, currency=policy.currency, field=("claimed",), least=least)
    claim.description = required(description, field="description", limit=TEXT)
    year = claim.reported_on.year
    claim.number = await work.next_number(series=f"claim-{year}", form=f"CL-{year}-{{:06d}}")
    await claim.save()
    for place, needed in enumerate(rules.documents, start=1):
        await ClaimDocument(claim=claim, place=place, code=needed.code, zh=needed.zh, en=needed.en).save()
    await changed(work=work, claim=claim, action="REPORT_CLAIM", before=None)
    ends = claim.ends_policy
    await report_claim_on(work=work, policy=policy, member=member, ends=ends, note=claim.number)
    return claim


async def record_claim_document(*, work: Work, claim: Claim, code: str, note: str | None = None) -> Claim:
    """Takes in a document of the list; with the last one the claim is documented and its assessment promised."""
    _require(claim, ClaimAction.RECORD_CLAIM_DOCUMENT)
    missing = await ClaimDocument.filter(claim_id=claim.id, received_on=None).order_by("place")
    document = next((one for one in missing if one.code == code), None)
    if document is None:
        raise Invalid(field=("code",), detail=", ".join(one.code for one in missing))
    document.claim, document.received_on = claim, work.today
    document.received_by_id, document.note = work.actor.staff_id, cleaned(note, field="note", limit=TEXT)
    await document.save()
    status = claim.status
    if len(missing) == 1:
        status = ClaimStatus.DOCUMENTED
        await promise(work=work, claim=claim, step=ClaimStep.ASSESSMENT)
    return await _to(work, claim, status, ClaimAction.RECORD_CLAIM_DOCUMENT, note=code)


async def withdraw_claim_document(*, work: Work, claim: Claim, code: str, reason: str) -> Claim:
    """Takes back a document that came in, say a forged one: the claim waits for it anew, and what was assessed by it
    counts no more. Raises `Invalid` for one that is not there."""
    _require(claim, ClaimAction.WITHDRAW_CLAIM_DOCUMENT)
    said = required(reason, field="reason", limit=TEXT)
    there = await ClaimDocument.filter(claim_id=claim.id, received_on__isnull=False).order_by("place")
    document = next((one for one in there if one.code == code), None)
    if document is None:
        raise Invalid(field=("code",), detail=", ".join(one.code for one in there))
    document.claim, document.received_on, document.received_by, document.note = claim, None, None, said
    await document.save()
    await cancel_promises(work=work, claim=claim)
    claim.assessed = claim.findings = None
    note = f"{code}: {said}"
    return await _to(work, claim, ClaimStatus.REPORTED, ClaimAction.WITHDRAW_CLAIM_DOCUMENT, note=note)


async def assess_claim(*, work: Work, claim: Claim, amount: Decimal, findings: str) -> Claim:
    """What the loss comes to by the contract; may be corrected until it is decided on."""
    _require(claim, ClaimAction.ASSESS_CLAIM)
    claim.assessed = exact(amount, currency=claim.currency, field=("amount",))
    claim.findings = required(findings, field="findings", limit=TEXT)
    if claim.status is ClaimStatus.DOCUMENTED:
        await keep_promise(work=work, claim=claim, step=ClaimStep.ASSESSMENT)
        await promise(work=work, claim=claim, step=ClaimStep.DECISION)
    note = f"{claim.assessed} {claim.currency}"
    return await _to(work, claim, ClaimStatus.ASSESSED, ClaimAction.ASSESS_CLAIM, note=note)


async def decide_claim(
    *, work: Work, claim: Claim, decision: ClaimDecision, reason: str, amount: Decimal | None = None
) -> Claim:
    """Accepts it for no more than was assessed, within what is left of the sum insured; or rejects it.

    Raises `OverSumInsured`; an amount over one's own limit waits for somebody else's approval.
    """
    _require(claim, ClaimAction.DECIDE_CLAIM)
    claim.decision_reason = required(reason, field="reason", limit=TEXT)
    policy = await policy_held(claim)
    if decision is ClaimDecision.REJECTED:
        claim.decision, claim.decided_on = decision, work.today
        await keep_promise(work=work, claim=claim, step=ClaimStep.DECISION)
        return await _dismissed(work, claim, policy, ClaimAction.DECIDE_CLAIM, note=claim.decision_reason)
    if amount is None:
        raise Required(field=("amount",))
    given = exact(amount, currency=claim.currency, field=("amount",), least=minor_unit(claim.currency))
    if given > (claim.assessed or 0):
        raise Invalid(field=("amount",), detail=f"<= {claim.assessed} {claim.currency}")
    await award(work=work, claim=claim, policy=policy, amount=given)
    return claim


async def pay_claim(*, work: Work, claim: Claim, method: PaymentMethod) -> Claim:
    """Pays what was decided: to the beneficiaries by their shares, or to the insured. A claim that ends the policy, or
    the membership, does so now, from the day after the loss."""
    _require(claim, ClaimAction.PAY_CLAIM)
    policy = await policy_held(claim)
    payments = await _payments(work, claim, policy, method)
    total = sum((payment.amount for payment in payments), Decimal(0))
    for payment in payments:
        await payment.save()
    await post(
        work=work,
        event=LedgerEvent.CLAIM_PAID,
        about=about_claim(claim, policy),
        currency=claim.currency,
        lines=[
            Line(LedgerAccount.CLAIMS_PAYABLE, total),
            *(Line(FUNDS[method], -payment.amount, payment.id) for payment in payments),
        ],
        memo=f"{claim.number}",
    )
    await keep_promise(work=work, claim=claim, step=ClaimStep.PAYMENT)
    claim.paid_on = work.today
    if claim.ends_policy:
        member = await member_of(claim)
        await end_by_claim(work=work, policy=policy, member=member, loss_on=claim.loss_on, note=claim.number)
    return await _to(work, claim, ClaimStatus.PAID, ClaimAction.PAY_CLAIM, note=f"{total} {claim.currency}")


async def withdraw_claim(*, work: Work, claim: Claim, reason: str) -> Claim:
    """Whoever reported it takes it back."""
    _require(claim, ClaimAction.WITHDRAW_CLAIM)
    said = required(reason, field="reason", limit=TEXT)
    policy = await policy_held(claim)
    return await _dismissed(work, claim, policy, ClaimAction.WITHDRAW_CLAIM, note=said)


async def _insured(work: Work, policy: Policy, rules: KindRules, member_id: UUID | None) -> PolicyMember | None:
    """Whom of a group the claim is about; none of a policy that insures one alone. Nobody dies twice."""
    if member_id is None:
        if policy.member_premium is not None:
            raise Required(field=("member_id",))
        return None
    member: PolicyMember = await work.find(source=MEMBERS, id=member_id, field="member_id")
    if member.policy_id != policy.id:
        raise Missing(field=("member_id",))
    if rules.ends_policy and await Claim.exists(member_id=member.id, ends_policy=True, status=ClaimStatus.PAID):
        raise WrongState(field=("member_id",), state=PolicyStatus.CLAIMED.value)
    return member


async def _reported(work: Work, policy: Policy, kind: ClaimKind, rules: KindRules) -> Claim:
    product = await policy.product
    if product.kind not in rules.products:
        raise Invalid(field=("kind",), detail=product.kind.value)
    return Claim(
        status=ClaimStatus.REPORTED,
        kind=kind,
        policy=policy,
        branch_id=policy.branch_id,
        ends_policy=rules.ends_policy,
        to_beneficiaries=rules.to_beneficiaries,
        currency=policy.currency,
        reported_on=work.today,
    )


async def _payments(work: Work, claim: Claim, policy: Policy, method: PaymentMethod) -> list[ClaimPayment]:
    """Nobody is paid nothing. Members of a group name no beneficiaries: what is due for their death is their estate's
    (Insurance Law of the PRC, art. 42)."""
    member = await member_of(claim)
    payees = [((member or await policy.insured).name, WHOLE)]
    if claim.to_beneficiaries and member is None:
        named = await Beneficiary.filter(policy_id=policy.id).order_by("place")
        payees = [(one.name, one.share) for one in named]
    shares = [share for _, share in payees]
    amounts = shared_out(claim.awarded or Decimal(0), weights=shares, currency=claim.currency)
    return [
        ClaimPayment(
            claim=claim,
            place=place,
            payee=name,
            share=share,
            amount=amount,
            currency=claim.currency,
            method=method,
            paid_on=work.today,
        )
        for place, ((name, share), amount) in enumerate(zip(payees, amounts, strict=True), start=1)
        if amount
    ]


async def _dismissed(work: Work, claim: Claim, policy: Policy, action: ClaimAction, *, note: str) -> Claim:
    """Nothing is paid, and the policy goes on."""
    await cancel_promises(work=work, claim=claim)
    if claim.ends_policy:
        await dismiss_claim_on(work=work, policy=policy, member=await member_of(claim), note=claim.number)
    status = ClaimStatus.WITHDRAWN if action is ClaimAction.WITHDRAW_CLAIM else ClaimStatus.REJECTED
    return await _to(work, claim, status, action, note=note)


def _require(claim: Claim, action: ClaimAction) -> None:
    """Raises what bars the action."""
    workflow.require(action, standing=claim.standing)


async def _to(work: Work, claim: Claim, status: ClaimStatus, action: ClaimAction, *, note: str | None = None) -> Claim:
    before, claim.status = claim.status, status
    await claim.advance()
    await changed(work=work, claim=claim, action=action.value, before=before, note=note)
    return claim
