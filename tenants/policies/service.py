"""Use cases of policies: each takes a policy one step further, keeps the ledger right and tells its timeline."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from tenants.core.errors import Invalid, Refusal, Required
from tenants.core.money import exact, minor_unit, rounded
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.ledger.workflow import LedgerAccount, LedgerEvent, PaymentMethod
from tenants.policies import workflow
from tenants.policies.cover import close, note_gap
from tenants.policies.members import add_policy_member, begin_memberships, price_members, remove_policy_member
from tenants.policies.models import Policy, SurrenderTalk
from tenants.policies.premiums import cash_value, open_schedule, pay_out, stand_by_schedule, take_arrears, take_premium
from tenants.policies.products import create_product
from tenants.policies.proposing import MOST_PAYING_YEARS, Terms, counted, drafted, employed_agent, named_beneficiaries
from tenants.policies.rules import policy_rules
from tenants.policies.schedules import months_later
from tenants.policies.story import changed
from tenants.policies.switching import carry_over, replaceable
from tenants.policies.workflow import PolicyAction, PolicyStatus, PremiumMode, TalkResult, Underwriting

__all__ = [
    "Terms",
    "add_policy_member",
    "cancel_policy",
    "create_product",
    "expire",
    "issue_policy",
    "lapse",
    "mature_policy",
    "propose_group_policy",
    "propose_policy",
    "reassign_policy",
    "record_premium",
    "record_surrender_talk",
    "reinstate_policy",
    "remove_policy_member",
    "run_into_grace",
    "surrender_policy",
    "tell_of_premium",
    "underwrite_policy",
]

TEXT = 4_000


class SameAgent(Refusal):
    """{name} answers for this policy already."""

    code = "UNCHANGED"
    zh = "{name} 已是该保单的服务人员。"


async def propose_policy(
    *,
    work: Work,
    terms: Terms,
    holder_id: UUID,
    beneficiaries: Sequence[Mapping[str, Any]],
    insured_id: UUID | None = None,
    agent_id: UUID | None = None,
    replaces_id: UUID | None = None,
) -> Policy:
    """Takes in a proposal; the insured is the holder, and the agent the holder's manager, unless others are named. It
    may be to replace another policy of the holder's, which is switched once this one is issued."""
    policy = await drafted(work=work, terms=terms, holder_id=holder_id, insured_id=insured_id, agent_id=agent_id)
    policy.replaces = await replaceable(work=work, policy_id=replaces_id, holder_id=holder_id) if replaces_id else None
    policy.standard_premium = counted(policy, single_percent=(await policy_rules()).single_premium_percent)
    await _number(work, policy)
    await policy.save()
    for beneficiary in named_beneficiaries(policy, beneficiaries):
        await beneficiary.save()
    await changed(work=work, policy=policy, action="PROPOSE_POLICY", before=None)
    return policy


async def propose_group_policy(
    *,
    work: Work,
    product_id: UUID,
    holder_id: UUID,
    member_premium: Decimal,
    sum_insured: Decimal,
    term_years: int,
    agent_id: UUID | None = None,
) -> Policy:
    """Takes in a proposal for a group: so much for each member, paid at once; members are added one by one or together
    before it is issued, and later."""
    least = minor_unit(work.tenant.currency) * 12 * MOST_PAYING_YEARS
    exact(member_premium, currency=work.tenant.currency, field=("member_premium",), least=least)
    terms = Terms(
        product_id=product_id,
        premium_mode=PremiumMode.SINGLE,
        premium=member_premium,
        sum_insured=sum_insured,
        term_years=term_years,
    )
    policy = await drafted(work=work, terms=terms, holder_id=holder_id, insured_id=None, agent_id=agent_id)
    policy.member_premium, policy.premium = policy.proposed_premium, Decimal(0)
    await _number(work, policy)
    await policy.save()
    await changed(work=work, policy=policy, action="PROPOSE_POLICY", before=None)
    return policy


async def underwrite_policy(
    *,
    work: Work,
    policy: Policy,
    decision: Underwriting,
    occupation_class: int | None = None,
    note: str | None = None,
) -> Policy:
    """Decides on a proposal. Rated, its premium follows the class of occupation by the tenant's rules; else it stands
    as proposed."""
    _require(work, policy, PolicyAction.UNDERWRITE_POLICY)
    said = cleaned(note, field="note", limit=TEXT)
    rules = await policy_rules()
    if occupation_class is not None and occupation_class not in rules.class_percent:
        raise Invalid(field=("occupation_class",), detail=f"1 – {len(rules.class_percent)}")
    percent = 100
    if decision is Underwriting.RATED:
        if occupation_class is None:
            raise Required(field=("occupation_class",))
        percent = rules.class_percent[occupation_class]
    policy.underwriting, policy.occupation_class = decision, occupation_class
    price = rounded(policy.proposed_premium * percent / 100, currency=policy.currency)
    if policy.member_premium is None:
        policy.premium = price
    else:
        await price_members(policy=policy, price=price)
    policy.standard_premium = counted(policy, single_percent=rules.single_premium_percent)
    return await _to(work, policy, workflow.after_underwriting(decision), PolicyAction.UNDERWRITE_POLICY, note=said)


async def issue_policy(*, work: Work, policy: Policy) -> Policy:
    """Issues what underwriting has taken: the schedule begins, and with it the cooling-off period. A policy that it
    replaces ends, and its value is carried over."""
    _require(work, policy, PolicyAction.ISSUE_POLICY)
    product, today = await policy.product, work.today
    policy.issued_on = today
    policy.cooling_off_until = today + timedelta(days=product.cooling_off_days)
    policy.matures_on = months_later(today, 12 * policy.term_years)
    if policy.member_premium is not None:
        await begin_memberships(work=work, policy=policy)
    policy.status, before = PolicyStatus.ISSUED, policy.status
    if policy.replaces_id is None:
        await open_schedule(policy=policy, start=today)
    else:
        await carry_over(work=work, policy=policy)
    return await _told(work, policy, PolicyAction.ISSUE_POLICY.value, before, None)


async def record_premium(*, work: Work, policy: Policy, amount: Decimal, method: PaymentMethod) -> Policy:
    """Money for the next instalments, whole ones only; the first brings the policy into force. In the days of grace it
    stays until nothing is overdue."""
    _require(work, policy, PolicyAction.RECORD_PREMIUM)
    taken = await take_premium(work=work, policy=policy, amount=amount, method=method)
    if policy.effective_on is None:
        policy.effective_on = work.today
    before = policy.status
    stand_by_schedule(policy=policy, today=work.today)
    return await _told(work, policy, PolicyAction.RECORD_PREMIUM.value, before, f"{taken} {policy.currency}")


async def reinstate_policy(
    *, work: Work, policy: Policy, amount: Decimal, method: PaymentMethod, reason: str
) -> Policy:
    """Brings a lapsed policy back into force; all that fell due meanwhile is paid with it."""
    _require(work, policy, PolicyAction.REINSTATE_POLICY)
    said = required(reason, field="reason", limit=TEXT)
    await take_arrears(work=work, policy=policy, amount=amount, method=method)
    await note_gap(work=work, policy=policy)
    policy.ended_on = policy.reinstate_until = policy.grace_until = policy.lost_on = None
    return await _to(work, policy, PolicyStatus.IN_FORCE, PolicyAction.REINSTATE_POLICY, note=said)


async def record_surrender_talk(*, work: Work, policy: Policy, reason: str, attempt: str, result: TalkResult) -> Policy:
    """Keeps what was said to a customer who wants to surrender; the last talk decides."""
    _require(work, policy, PolicyAction.RECORD_SURRENDER_TALK)
    talk = SurrenderTalk(
        policy=policy,
        talked_at=work.now,
        talked_by_id=work.actor.staff_id,
        reason=required(reason, field="reason", limit=TEXT),
        attempt=required(attempt, field="attempt", limit=TEXT),
        result=result,
    )
    await talk.save()
    policy.talk_result = result
    return await _to(work, policy, policy.status, PolicyAction.RECORD_SURRENDER_TALK, note=talk.reason)


async def surrender_policy(*, work: Work, policy: Policy, reason: str) -> Policy:
    """Ends a policy whose holder could not be retained; part of the premiums paid comes back, by completed years."""
    _require(work, policy, PolicyAction.SURRENDER_POLICY)
    said = required(reason, field="reason", limit=TEXT)
    value = await cash_value(policy=policy, today=work.today)
    await pay_out(work=work, policy=policy, event=LedgerEvent.BENEFIT, account=LedgerAccount.BENEFITS, amount=value)
    policy.lost_on = policy.lost_on or work.today
    close(policy=policy, today=work.today)
    return await _to(work, policy, PolicyStatus.SURRENDERED, PolicyAction.SURRENDER_POLICY, note=said)


async def cancel_policy(*, work: Work, policy: Policy, reason: str) -> Policy:
    """The holder withdraws: from the proposal, or from the policy within the cooling-off period, with all premiums
    given back."""
    _require(work, policy, PolicyAction.CANCEL_POLICY)
    said = required(reason, field="reason", limit=TEXT)
    await pay_out(
        work=work,
        policy=policy,
        event=LedgerEvent.PREMIUM_REFUND,
        account=LedgerAccount.PREMIUM_REFUND,
        amount=policy.paid - policy.refunded,
    )
    close(policy=policy, today=work.today)
    return await _to(work, policy, PolicyStatus.CANCELLED, PolicyAction.CANCEL_POLICY, note=said)


async def mature_policy(*, work: Work, policy: Policy) -> Policy:
    """Ends a policy that has run its term, with its benefit paid out."""
    _require(work, policy, PolicyAction.MATURE_POLICY)
    benefit = policy.maturity_benefit
    await pay_out(work=work, policy=policy, event=LedgerEvent.BENEFIT, account=LedgerAccount.BENEFITS, amount=benefit)
    close(policy=policy, today=work.today)
    return await _to(work, policy, PolicyStatus.MATURED, PolicyAction.MATURE_POLICY)


async def reassign_policy(*, work: Work, policy: Policy, agent_id: UUID, reason: str) -> Policy:
    """Gives a policy to another agent, and to that agent's branch, e.g. because its own has left."""
    _require(work, policy, PolicyAction.REASSIGN_POLICY)
    said = required(reason, field="reason", limit=TEXT)
    agent = await employed_agent(work=work, agent_id=agent_id)
    if agent.id == policy.agent_id:
        raise SameAgent(field=("agent_id",), name=agent.name)
    policy.agent, policy.branch_id = agent, agent.branch_id
    return await _to(work, policy, policy.status, PolicyAction.REASSIGN_POLICY, note=said)


async def expire(*, work: Work, policy: Policy) -> None:
    """Issued, and its first premium was never paid: there was no cover."""
    before, policy.status = policy.status, PolicyStatus.EXPIRED
    due = policy.next_due_on
    close(policy=policy, today=work.today)
    await _told(work, policy, "EXPIRE", before, f"{due}")


async def tell_of_premium(*, work: Work, policy: Policy) -> None:
    """The holder is to be reminded of the next premium; once for each."""
    policy.notice_on = None
    await _told(work, policy, "NOTIFY", policy.status, f"{policy.next_due_on}")


async def run_into_grace(*, work: Work, policy: Policy) -> None:
    """A premium is overdue: the days of grace begin."""
    before = policy.status
    stand_by_schedule(policy=policy, today=work.today)
    await _told(work, policy, "GRACE", before, f"{policy.next_due_on} – {policy.grace_until}")


async def lapse(*, work: Work, policy: Policy) -> None:
    """The days of grace are over and nothing was paid: there is no cover from the day after them."""
    rules = await policy_rules()
    before, last = policy.status, policy.grace_until or work.today
    policy.status, policy.ended_on, policy.notice_on = PolicyStatus.LAPSED, last + timedelta(days=1), None
    policy.reinstate_until, policy.lost_on = last + timedelta(days=rules.reinstate_days), policy.next_due_on
    await _told(work, policy, "LAPSE", before, f"{last}")


async def _number(work: Work, policy: Policy) -> None:
    year = policy.proposed_on.year
    policy.number = await work.next_number(series=f"policy-{year}", form=f"P-{year}-{{:06d}}")


def _require(work: Work, policy: Policy, action: PolicyAction) -> None:
    """Raises what bars the action today."""
    workflow.require(action, standing=policy.standing(today=work.today))


async def _to(
    work: Work, policy: Policy, status: PolicyStatus, action: PolicyAction, *, note: str | None = None
) -> Policy:
    before, policy.status = policy.status, status
    return await _told(work, policy, action.value, before, note)


async def _told(work: Work, policy: Policy, action: str, before: PolicyStatus, note: str | None) -> Policy:
    await policy.advance()
    await changed(work=work, policy=policy, action=action, before=before, note=note)
    return policy
