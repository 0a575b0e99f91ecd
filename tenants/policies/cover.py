"""On which days a policy covers, when that ends, and what a claim does to it."""

from datetime import date, timedelta

from tenants.core.errors import WrongState
from tenants.core.work import Work
from tenants.policies.models import CoverGap, Policy
from tenants.policies.story import changed
from tenants.policies.workflow import ENDED, ClaimOpen, PolicyStatus

REPORTED = "CLAIM_REPORTED"
AWARDED = "CLAIM_AWARDED"
DISMISSED = "CLAIM_DISMISSED"
SETTLED = "CLAIM_SETTLED"


async def covered_on(*, policy: Policy, day: date) -> bool:
    """Whether it covered that day: from the first premium on, through the days of grace, up to the day before its end;
    what was cancelled with all premiums back never did."""
    if policy.status is PolicyStatus.CANCELLED or policy.effective_on is None or day < policy.effective_on:
        return False
    ends = [policy.ended_on, policy.matures_on]
    if policy.next_due_on is not None:
        ends.append(policy.next_due_on + timedelta(days=policy.grace_days + 1))
    if any(end is not None and day >= end for end in ends):
        return False
    return not await CoverGap.exists(policy_id=policy.id, since__lte=day, until__gt=day)


async def note_gap(*, work: Work, policy: Policy) -> None:
    """The days from its end up to today stay without cover."""
    if policy.ended_on is not None:
        await CoverGap(policy=policy, since=policy.ended_on, until=work.today).save()


def close(*, policy: Policy, today: date) -> None:
    """The last step is taken, and nothing falls due any more; a policy that lapsed before ended then."""
    policy.ended_on, policy.settled_on = policy.ended_on or today, today
    policy.next_due_on = policy.notice_on = policy.grace_until = policy.reinstate_until = None


async def report_claim_on(*, work: Work, policy: Policy, ends: bool, note: str | None) -> None:
    """A claim came in. One that would end the policy stops all else until it is decided, and there is one of them at
    most: raises `ClaimOpen`, or `WrongState` for a policy that has ended."""
    if ends:
        if policy.settling:
            raise ClaimOpen
        if policy.status in ENDED:
            raise WrongState(state=policy.status.value)
        policy.settling = True
    await _told(work, policy, REPORTED, policy.status, note)


async def award_claim_on(*, work: Work, policy: Policy, note: str | None) -> None:
    """A claim was decided for."""
    policy.claimed = True
    await _told(work, policy, AWARDED, policy.status, note)


async def dismiss_claim_on(*, work: Work, policy: Policy, note: str | None) -> None:
    """The claim that would have ended the policy was rejected or withdrawn: it goes on where it stood."""
    policy.settling = False
    await _told(work, policy, DISMISSED, policy.status, note)


async def end_by_claim(*, work: Work, policy: Policy, loss_on: date, note: str | None) -> None:
    """The claim that ends the policy is paid: its cover ended with the day of the loss, so it did not lapse."""
    before, policy.status, policy.settling = policy.status, PolicyStatus.CLAIMED, False
    policy.lost_on = None
    close(policy=policy, today=work.today)
    policy.ended_on = loss_on + timedelta(days=1)
    await _told(work, policy, SETTLED, before, note)


async def _told(work: Work, policy: Policy, action: str, before: PolicyStatus, note: str | None) -> None:
    await policy.advance()
    await changed(work=work, policy=policy, action=action, before=before, note=note)
