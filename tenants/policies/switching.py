"""A policy switched to another product: the old one ends, and what its holder has in it goes over to the new one."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from tenants.core.errors import Invalid
from tenants.core.money import minor_unit
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.ledger.posting import post
from tenants.ledger.workflow import LedgerAccount, LedgerEvent, Line
from tenants.policies.cover import close
from tenants.policies.models import Instalment, Policy
from tenants.policies.premiums import about_policy, cash_value, follow_schedule, instalment, settle, stand_by_schedule
from tenants.policies.queries import POLICIES
from tenants.policies.schedules import MONTHS, Due, schedule
from tenants.policies.story import changed
from tenants.policies.workflow import PolicyStatus, PremiumMode, require_switchable

SWITCH = "SWITCH"


async def replaceable(*, work: Work, policy_id: UUID, holder_id: UUID) -> Policy:
    """The policy to be replaced; raises `Invalid` for somebody else's, `WrongState` for one not in force."""
    old = await work.find(source=POLICIES, id=policy_id, field="replaces_id", permission=Permission.POLICY_PROPOSE)
    if old.holder_id != holder_id:
        raise Invalid(field=("replaces_id",), detail=f"{old.number}")
    require_switchable(standing=old.standing(today=work.today))
    return old


async def carry_over(*, work: Work, policy: Policy) -> None:
    """Ends the policy that this one replaces. Its cash value counts as paid here, and the rest of the premium is
    scheduled; what the premium does not need is paid out. The new policy's own save follows.

    Raises as `require_switchable` does.
    """
    old = await Policy.filter(id=policy.replaces_id).select_for_update(no_key=True).get()
    require_switchable(standing=old.standing(today=work.today))
    value = await cash_value(policy=old, today=work.today)
    policy.carried = min(value, policy.premium)
    await _end(work, old, value, policy)
    first, rest = _dues(policy, start=work.today)
    if first is not None:
        await _begin(work, policy, first)
    for due in rest:
        await due.save()
    await follow_schedule(policy=policy, unpaid=rest)
    if policy.effective_on is not None:
        stand_by_schedule(policy=policy, today=work.today)


async def _end(work: Work, old: Policy, value: Decimal, policy: Policy) -> None:
    """The old policy's value is its holder's: what is carried over the new one has from it, and its branch from the
    other's where they are two."""
    lines = [
        Line(LedgerAccount.BENEFITS, value),
        Line(LedgerAccount.INTERBRANCH, -policy.carried),
        Line(LedgerAccount.BANK, policy.carried - value),
    ]
    if value:
        await post(
            work=work,
            event=LedgerEvent.VALUE_CARRIED,
            about=about_policy(old),
            currency=old.currency,
            lines=[line for line in lines if line.amount],
            memo=f"{old.number} → {policy.number}",
        )
    before, old.status = old.status, PolicyStatus.SWITCHED
    close(policy=old, today=work.today)
    await old.advance()
    await changed(work=work, policy=old, action=SWITCH, before=before, note=f"{policy.number}: {value} {old.currency}")


async def _begin(work: Work, policy: Policy, first: Instalment) -> None:
    """What is carried over is the first premium."""
    settle(policy=policy, instalment=first, day=work.today)
    await first.save()
    policy.effective_on = work.today
    await post(
        work=work,
        event=LedgerEvent.PREMIUM_RECEIVED,
        about=about_policy(policy),
        currency=policy.currency,
        lines=[
            Line(LedgerAccount.INTERBRANCH, first.amount),
            Line(LedgerAccount.PREMIUM_REVENUE, -first.amount, first.id),
        ],
        memo=f"{policy.number}",
    )


def _dues(policy: Policy, *, start: date) -> tuple[Instalment | None, list[Instalment]]:
    """The instalment that is carried over, if any, and those that are left; all of them add up to the premium."""
    first = instalment(policy=policy, due=Due(1, start, policy.carried)) if policy.carried else None
    rest = policy.premium - policy.carried
    if not rest:
        return first, []
    dues = schedule(
        premium=rest, currency=policy.currency, mode=_mode(policy, rest), years=policy.paying_years, start=start
    )
    shift = 0 if first is None else 1
    return first, [instalment(policy=policy, due=Due(due.number + shift, due.due_on, due.amount)) for due in dues]


def _mode(policy: Policy, rest: Decimal) -> PremiumMode:
    """As agreed; at once where there are fewer minor units left than instalments."""
    step = MONTHS.get(policy.premium_mode)
    is_little = step is not None and rest < minor_unit(policy.currency) * (12 * policy.paying_years // step)
    return PremiumMode.SINGLE if is_little else policy.premium_mode
