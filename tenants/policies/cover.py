"""On which days a policy covers and, of a group, each member; when that ends, and what a claim does to it."""

from datetime import date, timedelta

from tenants.core.errors import WrongState
from tenants.core.work import Work
from tenants.policies.models import CoverGap, Policy, PolicyMember
from tenants.policies.story import changed
from tenants.policies.workflow import ENDED, ClaimOpen, PolicyStatus

REPORTED = "CLAIM_REPORTED"
AWARDED = "CLAIM_AWARDED"
DISMISSED = "CLAIM_DISMISSED"
SETTLED = "CLAIM_SETTLED"


async def covered_on(*, policy: Policy, member: PolicyMember | None, day: date) -> bool:
    """Whether it covered that day, and the member if one is given: from the first premium on, through the days of
    grace, up to the day before its end; what was cancelled with all premiums back never did."""
    if policy.status is PolicyStatus.CANCELLED or policy.effective_on is None or day < policy.effective_on:
        return False
    if member is not None and not _is_in(member, day):
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


async def report_claim_on(
    *, work: Work, policy: Policy, member: PolicyMember | None, ends: bool, note: str | None
) -> None:
    """A claim came in. One that would end the policy stops all else until it is decided, and there is one of them at
    most: raises `ClaimOpen`, or `WrongState` for a policy that has ended. Of a group's member it stops and ends the
    membership alone."""
    if ends:
        if (member or policy).settling:
            raise ClaimOpen
        if member is None and policy.status in ENDED:
            raise WrongState(state=policy.status.value)
        await _settling(policy, member, is_open=True)
    await _told(work, policy, REPORTED, policy.status, note)


async def award_claim_on(
    *, work: Work, policy: Policy, member: PolicyMember | None, loss_on: date, note: str | None
) -> None:
    """A claim was decided for."""
    policy.claimed = True
    if member is not None:
        member.policy, member.claimed_on = policy, max(member.claimed_on or loss_on, loss_on)
        await member.save()
    await _told(work, policy, AWARDED, policy.status, note)


async def dismiss_claim_on(*, work: Work, policy: Policy, member: PolicyMember | None, note: str | None) -> None:
    """The claim that would have ended the policy was rejected or withdrawn: it goes on where it stood."""
    await _settling(policy, member, is_open=False)
    await _told(work, policy, DISMISSED, policy.status, note)


async def end_by_claim(
    *, work: Work, policy: Policy, member: PolicyMember | None, loss_on: date, note: str | None
) -> None:
    """The claim that ends the policy is paid: its cover ended with the day of the loss, so it did not lapse. Of a
    group's member the membership ended with that day, and the policy goes on."""
    before, uncovered = policy.status, loss_on + timedelta(days=1)
    if member is not None:
        member.left_on = uncovered
    else:
        policy.status, policy.lost_on = PolicyStatus.CLAIMED, None
        close(policy=policy, today=work.today)
        policy.ended_on = uncovered
    await _settling(policy, member, is_open=False)
    await _told(work, policy, SETTLED, before, note)


def _is_in(member: PolicyMember, day: date) -> bool:
    """Whether they were a member that day."""
    if member.joined_on is None or day < member.joined_on:
        return False
    return member.left_on is None or day < member.left_on


async def _settling(policy: Policy, member: PolicyMember | None, *, is_open: bool) -> None:
    """The policy's own save follows."""
    if member is None:
        policy.settling = is_open
        return
    member.policy, member.settling = policy, is_open
    await member.save()


async def _told(work: Work, policy: Policy, action: str, before: PolicyStatus, note: str | None) -> None:
    await policy.advance()
    await changed(work=work, policy=policy, action=action, before=before, note=note)
