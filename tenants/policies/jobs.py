"""What is done about policies without anybody asking: notices of premiums, the days of grace, lapses.

A policy with a claim open that would end it stays as it is meanwhile.
"""

from collections.abc import Collection
from datetime import timedelta
from uuid import UUID

from tortoise.queryset import QuerySet

from tenants.core.jobs import Duty, Turn
from tenants.core.work import Work
from tenants.policies.models import Policy
from tenants.policies.rules import policy_rules
from tenants.policies.service import expire, lapse, run_into_grace, tell_of_premium
from tenants.policies.workflow import PolicyStatus


async def _to_notify(*, work: Work, passing_over: Collection[UUID]) -> Policy | None:
    found = Policy.filter(status=PolicyStatus.IN_FORCE, settling=False, notice_on__lte=work.today)
    return await _first_free(found.order_by("notice_on", "id"), passing_over)


async def _overdue(*, work: Work, passing_over: Collection[UUID]) -> Policy | None:
    found = Policy.filter(status=PolicyStatus.IN_FORCE, settling=False, next_due_on__lt=work.today)
    return await _first_free(found.order_by("next_due_on", "id"), passing_over)


async def _out_of_grace(*, work: Work, passing_over: Collection[UUID]) -> Policy | None:
    found = Policy.filter(status=PolicyStatus.GRACE, settling=False, grace_until__lt=work.today)
    return await _first_free(found.order_by("grace_until", "id"), passing_over)


async def _never_paid(*, work: Work, passing_over: Collection[UUID]) -> Policy | None:
    last = work.today - timedelta(days=(await policy_rules()).first_premium_days)
    found = Policy.filter(status=PolicyStatus.ISSUED, next_due_on__lt=last)
    return await _first_free(found.order_by("next_due_on", "id"), passing_over)


async def _first_free(found: QuerySet[Policy], passing_over: Collection[UUID]) -> Policy | None:
    others = found.exclude(id__in=list(passing_over))
    return await others.limit(1).select_for_update(skip_locked=True, no_key=True).first()


async def _notify(*, work: Work, record: Policy) -> None:
    await tell_of_premium(work=work, policy=record)


async def _grace(*, work: Work, record: Policy) -> None:
    await run_into_grace(work=work, policy=record)


async def _lapse(*, work: Work, record: Policy) -> None:
    await lapse(work=work, policy=record)


async def _expire(*, work: Work, record: Policy) -> None:
    await expire(work=work, policy=record)


async def notify(*, turn: Turn) -> None:
    """Reminds of each premium that falls due soon, once."""
    await turn.each(find=_to_notify, treat=_notify)


async def grace(*, turn: Turn) -> None:
    """Lets the days of grace begin for every policy with an overdue premium."""
    await turn.each(find=_overdue, treat=_grace)


async def lapse_overdue(*, turn: Turn) -> None:
    """Lapses every policy whose days of grace are over."""
    await turn.each(find=_out_of_grace, treat=_lapse)


async def expire_unpaid(*, turn: Turn) -> None:
    """Ends every policy that was issued and never paid for in time."""
    await turn.each(find=_never_paid, treat=_expire)


DUTIES = (
    Duty(name="policies.notify", cron="7 * * * *", about="reminds of premiums that fall due", action=notify),
    Duty(name="policies.grace", cron="17 * * * *", about="begins the days of grace", action=grace),
    Duty(name="policies.lapse", cron="27 * * * *", about="lapses what stayed unpaid", action=lapse_overdue),
    Duty(name="policies.expire", cron="37 * * * *", about="ends what was never paid for", action=expire_unpaid),
)
