"""Group policies: who is insured by one, from when to when, and what each costs.

A member costs the same for the whole term; who joins later pays, and who leaves gets back, by days. What joining costs
on a day is one more instalment of the policy, due that day.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from tenants.core.errors import Invalid, Missing, Taken, WrongState
from tenants.core.money import rounded
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.ledger.workflow import LedgerAccount, LedgerEvent
from tenants.policies.models import Instalment, Policy, PolicyMember
from tenants.policies.premiums import follow_schedule, instalment, pay_out
from tenants.policies.proposing import counted
from tenants.policies.queries import MEMBERS
from tenants.policies.rules import policy_rules
from tenants.policies.schedules import Due
from tenants.policies.story import changed
from tenants.policies.workflow import BEFORE_ISSUE, ClaimOpen, PolicyAction, require

NO_MEMBERS = "NO_MEMBERS"
PREMIUM_DUE = "PREMIUM_DUE"
LEFT = "LEFT"


@dataclass(frozen=True, slots=True)
class Certificate:
    """What proves to a member that they are insured, and from when to when."""

    number: str
    policy_number: str
    product: str
    member: str
    sum_insured: Decimal
    currency: str
    since: date
    until: date


async def add_policy_member(
    *, work: Work, policy: Policy, code: str, name: str, joins_on: date | None = None, note: str | None = None
) -> PolicyMember:
    """Insures one more, from the issue on or from a day that is today or later.

    Raises `Taken` while somebody of that code is a member.
    """
    require(PolicyAction.ADD_POLICY_MEMBER, standing=policy.standing(today=work.today))
    kept = required(code, field="code", limit=40)
    if await PolicyMember.exists(policy_id=policy.id, code=kept, left_on=None):
        raise Taken(field=("code",))
    policy.places += 1
    member = PolicyMember(
        policy=policy,
        place=policy.places,
        code=kept,
        name=required(name, field="name", limit=200),
        note=cleaned(note, field="note", limit=400),
        premium=policy.member_premium,
        currency=policy.currency,
    )
    if policy.status not in BEFORE_ISSUE:
        await _join(work, policy, member, joins_on or work.today)
    await member.save()
    await _reprice(policy, member.premium)
    await policy.advance()
    action = PolicyAction.ADD_POLICY_MEMBER.value
    await changed(work=work, policy=policy, action=action, before=policy.status, note=f"{member.code} {member.name}")
    return member


async def remove_policy_member(
    *, work: Work, policy: Policy, member_id: UUID, reason: str, leaves_on: date | None = None
) -> PolicyMember:
    """Ends a membership, today or on a later day; the days not used are paid back to the holder.

    Raises `WrongState` while premiums of the policy are due, and `ClaimOpen` while a claim is that would end it.
    """
    require(PolicyAction.REMOVE_POLICY_MEMBER, standing=policy.standing(today=work.today))
    said = required(reason, field="reason", limit=2_000)
    member = await _member(work, policy, member_id)
    if member.settling:
        raise ClaimOpen(field=("member_id",))
    if policy.status in BEFORE_ISSUE:
        member.left_on = work.today
        await _reprice(policy, -member.premium)
        member.premium = Decimal(0)
    else:
        await _leave(work, policy, member, leaves_on or work.today)
    await member.save()
    await policy.advance()
    action, note = PolicyAction.REMOVE_POLICY_MEMBER.value, f"{member.code} {member.name}: {said}"
    await changed(work=work, policy=policy, action=action, before=policy.status, note=note)
    return member


async def price_members(*, policy: Policy, price: Decimal) -> None:
    """What underwriting made of the price of a member; the policy's own save follows."""
    policy.member_premium = price
    members = await _members(policy)
    for member in members:
        member.premium = price
        await member.save()
    policy.premium = price * len(members)


async def begin_memberships(*, work: Work, policy: Policy) -> None:
    """Everybody's cover begins with the policy; raises `WrongState` when there is nobody."""
    members = await _members(policy)
    if not members:
        raise WrongState(state=NO_MEMBERS)
    for member in members:
        _cover(policy, member, since=work.today)
        await member.save()


async def certificates_of(*, ids: Sequence[UUID]) -> Mapping[UUID, Certificate]:
    """Of each of these members whose cover has begun."""
    found = PolicyMember.filter(id__in=list(ids), joined_on__isnull=False).prefetch_related("policy__product")
    return {
        member.id: Certificate(
            number=f"{member.certificate_number}",
            policy_number=f"{member.policy.number}",
            product=member.policy.product.name,
            member=member.name,
            sum_insured=member.policy.sum_insured,
            currency=member.currency,
            since=member.joined_on,
            until=min(filter(None, (member.left_on, member.policy.ended_on, member.policy.matures_on))),
        )
        for member in await found
        if member.joined_on is not None
    }


async def _join(work: Work, policy: Policy, member: PolicyMember, since: date) -> None:
    begun, until = policy.issued_on or work.today, policy.matures_on or work.today
    if not work.today <= since < until:
        raise Invalid(field=("joins_on",), detail=f"{work.today} – {until}")
    member.premium = _by_days(member.premium, (until - since).days, (until - begun).days, policy.currency)
    _cover(policy, member, since=since)
    if member.premium:
        await _fall_due(policy, member.premium, today=work.today)


async def _leave(work: Work, policy: Policy, member: PolicyMember, until: date) -> None:
    since, end = member.joined_on or work.today, policy.matures_on or work.today
    if policy.next_due_on is not None:
        raise WrongState(state=PREMIUM_DUE)
    first = max(work.today, since)
    if member.claimed_on is not None:  # what was paid for a day was for a day of cover
        first = max(first, member.claimed_on + timedelta(days=1))
    if not first <= until <= end:
        raise Invalid(field=("leaves_on",), detail=f"{first} – {end}")
    member.left_on = until
    member.refund = _by_days(member.premium, (end - until).days, (end - since).days, policy.currency)
    policy.refunded += member.refund
    await pay_out(
        work=work,
        policy=policy,
        event=LedgerEvent.PREMIUM_REFUND,
        account=LedgerAccount.PREMIUM_REFUND,
        amount=member.refund,
    )


def _cover(policy: Policy, member: PolicyMember, *, since: date) -> None:
    member.joined_on = since
    member.certificate_number = f"{policy.number}-{member.place:04d}" if policy.number else None


async def _fall_due(policy: Policy, amount: Decimal, *, today: date) -> None:
    """One instalment takes all that joins on a day."""
    last = await Instalment.filter(policy_id=policy.id).order_by("-number").first()
    if last is not None and last.paid_on is None and last.due_on == today:
        last.policy, last.amount = policy, last.amount + amount
        due = last
    else:
        number = 1 if last is None else last.number + 1
        due = instalment(policy=policy, due=Due(number, today, amount))
    await due.save()
    unpaid = await Instalment.filter(policy_id=policy.id, paid_on=None).order_by("number")
    await follow_schedule(policy=policy, unpaid=unpaid)


async def _reprice(policy: Policy, change: Decimal) -> None:
    policy.premium += change
    policy.standard_premium = counted(policy, single_percent=(await policy_rules()).single_premium_percent)


async def _members(policy: Policy) -> list[PolicyMember]:
    """Those who have not left."""
    found = await PolicyMember.filter(policy_id=policy.id, left_on=None).order_by("place")
    for member in found:
        member.policy = policy
    return found


async def _member(work: Work, policy: Policy, member_id: UUID) -> PolicyMember:
    member: PolicyMember = await work.find(source=MEMBERS, id=member_id, field="member_id")
    if member.policy_id != policy.id:
        raise Missing(field=("member_id",))
    if member.left_on is not None:
        raise WrongState(field=("member_id",), state=LEFT)
    member.policy = policy
    return member


def _by_days(amount: Decimal, days: int, whole: int, currency: str) -> Decimal:
    """The part of the amount that belongs to so many of the whole's days."""
    return rounded(amount * days / whole, currency=currency) if whole else Decimal(0)
