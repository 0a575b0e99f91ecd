"""A policy's premiums: the schedule kept, instalments settled, and what follows for grace and notice.

A premium stands in the ledger when it is paid, not when it falls due: nobody can be sued for a premium of life
insurance (Insurance Law of the PRC, art. 38), so what is unpaid is no receivable.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from tenants.core.money import exact, minor_unit, rounded
from tenants.core.work import Work
from tenants.ledger.posting import About, about, post
from tenants.ledger.workflow import FUNDS, LedgerAccount, LedgerEvent, Line, PaymentMethod
from tenants.policies.models import Instalment, Policy
from tenants.policies.rules import policy_rules
from tenants.policies.schedules import Due, schedule, years_between
from tenants.policies.workflow import PolicyStatus, WrongAmount


async def open_schedule(*, policy: Policy, start: date) -> None:
    """Keeps the instalments of the premium, the first of them due at the start."""
    dues = schedule(
        premium=policy.premium,
        currency=policy.currency,
        mode=policy.premium_mode,
        years=policy.paying_years,
        start=start,
    )
    for due in dues:
        await instalment(policy=policy, due=due).save()
    policy.next_due_on = start


def instalment(*, policy: Policy, due: Due) -> Instalment:
    """One of the policy's, not yet saved."""
    return Instalment(
        policy=policy,
        number=due.number,
        due_on=due.due_on,
        amount=due.amount,
        currency=policy.currency,
        product_id=policy.product_id,
    )


def settle(*, policy: Policy, instalment: Instalment, day: date) -> None:
    """It was paid that day, and counts for whom the policy belongs to."""
    instalment.paid_on, instalment.branch_id, instalment.agent_id = day, policy.branch_id, policy.agent_id
    policy.paid += instalment.amount


async def take_premium(*, work: Work, policy: Policy, amount: Decimal, method: PaymentMethod) -> Decimal:
    """Settles the next instalments with the amount, and returns it in whole minor units; raises `WrongAmount` when it
    does not settle whole ones."""
    unpaid = await _unpaid(policy)
    given = exact(amount, currency=policy.currency, field=("amount",), least=minor_unit(policy.currency))
    settled = _settled(unpaid, given, policy=policy, today=work.today)
    await _settle(work, policy, settled, given, method)
    await follow_schedule(policy=policy, unpaid=unpaid[len(settled) :])
    return given


async def take_arrears(*, work: Work, policy: Policy, amount: Decimal, method: PaymentMethod) -> None:
    """Settles all that has fallen due; raises `WrongAmount` for any other amount."""
    unpaid = await _unpaid(policy)
    arrears = [one for one in unpaid if one.due_on <= work.today]
    owed = sum((one.amount for one in arrears), Decimal(0))
    if amount != owed:
        raise WrongAmount(field=("amount",), due=owed, currency=policy.currency)
    await _settle(work, policy, arrears, owed, method)
    await follow_schedule(policy=policy, unpaid=unpaid[len(arrears) :])


async def follow_schedule(*, policy: Policy, unpaid: Sequence[Instalment]) -> None:
    """The next due day, and the day to remind of it, as the instalments that are open have it."""
    rules = await policy_rules()
    policy.next_due_on = unpaid[0].due_on if unpaid else None
    policy.notice_on = policy.next_due_on - timedelta(days=rules.notice_days) if policy.next_due_on else None


def stand_by_schedule(*, policy: Policy, today: date) -> None:
    """In force while nothing is overdue; in the days of grace from the day after the due day."""
    due = policy.next_due_on
    overdue = due is not None and due < today
    policy.status = PolicyStatus.GRACE if overdue else PolicyStatus.IN_FORCE
    policy.grace_until = due + timedelta(days=policy.grace_days) if due is not None and overdue else None


async def pay_out(*, work: Work, policy: Policy, event: LedgerEvent, account: LedgerAccount, amount: Decimal) -> None:
    """Money that goes to the holder through the bank; nothing is posted for nothing."""
    if amount:
        lines = [Line(account, amount), Line(LedgerAccount.BANK, -amount)]
        await post(
            work=work,
            event=event,
            about=about_policy(policy),
            currency=policy.currency,
            lines=lines,
            memo=f"{policy.number}",
        )


async def cash_value(*, policy: Policy, today: date) -> Decimal:
    """What of the premiums paid its holder has in it, by completed years."""
    years = years_between(policy.effective_on, policy.ended_on or today) if policy.effective_on else 0
    percent = (await policy_rules()).cash_value(years=years)
    return rounded((policy.paid - policy.refunded) * percent / 100, currency=policy.currency)


def about_policy(policy: Policy) -> About:
    """The policy as the ledger names it: its holder pays, its agent answers for it."""
    return about(policy, branch_id=policy.branch_id, customer_id=policy.holder_id, staff_member_id=policy.agent_id)


async def _unpaid(policy: Policy) -> list[Instalment]:
    found = await Instalment.filter(policy_id=policy.id, paid_on=None).order_by("number")
    for one in found:
        one.policy = policy
    return found


def _settled(unpaid: Sequence[Instalment], given: Decimal, *, policy: Policy, today: date) -> Sequence[Instalment]:
    """The first instalments that come to the amount exactly."""
    total = Decimal(0)
    for place, one in enumerate(unpaid, start=1):
        total += one.amount
        if total == given:
            return unpaid[:place]
    due = sum((one.amount for one in unpaid if one.due_on <= today), Decimal(0)) or unpaid[0].amount
    raise WrongAmount(field=("amount",), due=due, currency=policy.currency)


async def _settle(
    work: Work, policy: Policy, settled: Sequence[Instalment], given: Decimal, method: PaymentMethod
) -> None:
    for one in settled:
        settle(policy=policy, instalment=one, day=work.today)
        await one.save()
    earned = [Line(LedgerAccount.PREMIUM_REVENUE, -one.amount, one.id) for one in settled]
    await post(
        work=work,
        event=LedgerEvent.PREMIUM_RECEIVED,
        about=about_policy(policy),
        currency=policy.currency,
        lines=[Line(FUNDS[method], given), *earned],
        memo=f"{policy.number}",
    )
