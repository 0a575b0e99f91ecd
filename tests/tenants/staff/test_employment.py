"""Employment through the service: any wishes, in any order, and the history that is left."""

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tenants.core.actor import platform_actor
from tenants.core.errors import Refusal
from tenants.core.work import Work, unit_of_work
from tenants.staff.models import EmploymentChange, EmploymentPeriod, Post, StaffBelonging, StaffMember
from tenants.staff.service import change_employment, create_staff_member
from tenants.staff.workflow import BEGINNINGS, EMPLOYED, LEFT, EmploymentState, may_become
from tests.people import NOW, Chain

WISHES = st.lists(st.tuples(st.sampled_from(EmploymentState), st.integers(-10, 40)), max_size=10)


async def _wish(work: Work, member: StaffMember, state: EmploymentState, days: int) -> bool:
    """Whether the step was taken; it must be when the rules let it, and only then."""
    last = await EmploymentChange.filter(staff_member_id=member.id).order_by("-effective_on", "-id").first()
    assert last is not None
    on = last.effective_on + timedelta(days=days)
    fits = may_become(before=member.state, after=state) and last.effective_on <= on <= NOW.date()
    try:
        async with work.attempt():
            await change_employment(work=work, staff_member=member, state=state, effective_on=on, reason="变动")
    except Refusal:
        assert not fits
        return False
    assert fits
    return True


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=st.sampled_from(sorted(BEGINNINGS)), wishes=WISHES)
async def test_the_file_says_what_its_history_says(
    chain: Chain, first: EmploymentState, wishes: list[tuple[EmploymentState, int]]
) -> None:
    actor = platform_actor(client_id="tests")
    begun = NOW - timedelta(days=60)
    async with unit_of_work(tenant=chain.tenant, actor=actor, now=begun, request_id="career", dry_run=True) as work:
        post = await Post.get(code="SALESPERSON")
        made = await create_staff_member(
            work=work, number="900", name="孙俪", branch_id=chain.branches["XUHUI"].id, post_id=post.id, state=first
        )
        work.now = NOW
        taken = [first]
        for state, days in wishes:
            if await _wish(work, await StaffMember.get(id=made.id), state, days):
                taken.append(state)
        member = await StaffMember.get(id=made.id)
        steps = await EmploymentChange.filter(staff_member_id=made.id).order_by("effective_on", "id")
        assert [step.after for step in steps] == taken
        assert [step.before for step in steps] == [None, *taken[:-1]]
        assert member.state is taken[-1]
        assert (member.left_on is not None) is (member.state in LEFT)
        assert (member.hired_on is None) is (member.state is EmploymentState.APPLICANT)
        if member.left_on is not None:
            assert member.left_on == steps[-1].effective_on
        await _periods_agree(member, steps)


async def _periods_agree(member: StaffMember, steps: list[EmploymentChange]) -> None:
    """Each period ends where the next begins and holds what the last step of its first day came to; nobody who is not
    employed belongs anywhere."""
    periods = await EmploymentPeriod.filter(staff_member_id=member.id).order_by("since")
    assert [period.until for period in periods] == [*(period.since for period in periods[1:]), None]
    assert {period.since: period.state for period in periods} == {step.effective_on: step.after for step in steps}
    belongings = await StaffBelonging.filter(staff_member_id=member.id).order_by("since")
    ends = [belonging.until for belonging in belongings]
    assert all(end and end <= later.since for end, later in zip(ends, belongings[1:], strict=False))
    assert (bool(ends) and ends[-1] is None) is (member.state in EMPLOYED)
    if member.left_on is not None and ends:
        assert ends[-1] == member.left_on + timedelta(days=1)
