"""The complaints of a demo plan: enough of everything, possible step by step, by people who were there."""

from collections import Counter
from datetime import UTC, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import chinese_calendar  # type: ignore[import-untyped]
import pytest

from scripts.demo.case_steps import (
    Answered,
    Assigned,
    CalledBack,
    Done,
    Ended,
    Escalated,
    Implemented,
    Noted,
    Paused,
    Proposed,
    Reopened,
    Resumed,
    Started,
    Withdrawn,
)
from scripts.demo.plan import make_plan
from scripts.demo.shapes import ComplaintPlan, DemoPlan, StaffPlan
from tenants.branches.workflow import BranchStatus
from tenants.complaints import workflow
from tenants.complaints.workflow import (
    ENDED,
    CallbackResult,
    ComplaintAction,
    ComplaintKind,
    ComplaintStatus,
    CustomerAnswer,
    Standing,
)
from tenants.registry.blueprints import load_blueprint
from tenants.staff.workflow import LEFT

A, S = ComplaintAction, ComplaintStatus
NOW = datetime(2026, 3, 9, 4, 0, tzinfo=UTC)
SHANGHAI = ZoneInfo("Asia/Shanghai")
INDUSTRIES = ("express", "insurance")
ACTIONS: dict[type[Done], ComplaintAction] = {
    Started: A.START_INVESTIGATION,
    Assigned: A.ASSIGN_COMPLAINT,
    Proposed: A.PROPOSE_RESOLUTION,
    Answered: A.RECORD_CUSTOMER_ANSWER,
    Implemented: A.RECORD_IMPLEMENTATION,
    CalledBack: A.RECORD_CALLBACK,
    Ended: A.CLOSE_COMPLAINT,
    Withdrawn: A.WITHDRAW_COMPLAINT,
    Reopened: A.REOPEN_COMPLAINT,
    Noted: A.ADD_COMPLAINT_NOTE,
    Paused: A.PAUSE_COMPLAINT,
    Resumed: A.RESUME_COMPLAINT,
}
LEADS_TO: dict[type[Done], ComplaintStatus] = {
    Started: S.INVESTIGATING,
    Assigned: S.ASSIGNED,
    Proposed: S.PLAN_PROPOSED,
    Implemented: S.CALLBACK,
    Withdrawn: S.WITHDRAWN,
}


@cache
def full(industry: str) -> DemoPlan:
    return make_plan(industry=industry, seed=20260309, now=NOW)


def steps_of(plan: DemoPlan) -> list[Done]:
    return [step.done for complaint in plan.complaints for step in complaint.steps]


def after(standing: Standing, done: Done) -> Standing:
    """Where the rules say that a step leads; they raise for one that may not be taken."""
    if isinstance(done, Escalated):
        assert standing.status in workflow.OPEN
        return standing
    workflow.require(ACTIONS[type(done)], standing=standing)
    calls, needed = standing.callbacks_done, standing.callbacks_needed
    match done:
        case Answered(answer, _):
            return Standing(workflow.after_answer(answer), calls, needed)
        case CalledBack(CallbackResult.DISSATISFIED, _, _) | Reopened():
            return Standing(S.INVESTIGATING, 0, needed)
        case CalledBack(result, _, _):
            return Standing(workflow.after_callback(result), calls + (result is CallbackResult.SATISFIED), needed)
        case Ended(outcome, _):
            return Standing(workflow.close(standing=standing, outcome=outcome), calls, needed)
        case _:
            return Standing(LEADS_TO.get(type(done), standing.status), calls, needed)


def follow(complaint: ComplaintPlan, *, callbacks: dict[str, int]) -> ComplaintStatus:
    standing = Standing(S.RECEIVED, 0, callbacks[complaint.kind.value])
    for step in complaint.steps:
        standing = after(standing, step.done)
    return standing.status


def callbacks_of(industry: str) -> dict[str, int]:
    return {kind.code: kind.call_backs for kind in load_blueprint(industry).complaints.kinds}


def may_act(member: StaffPlan, at: datetime) -> bool:
    joined = member.hired_on is not None and member.hired_on < at.astimezone(SHANGHAI).date()
    left = member.state in LEFT and member.state_since is not None and member.state_since <= at.date()
    return joined and not left


# In and after hours, on a Sunday, on a made-up working Saturday, in the October holiday, before an unannounced year.
@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 3, 9, 0, 31, tzinfo=UTC),
        datetime(2026, 3, 9, 23, 0, tzinfo=UTC),
        datetime(2026, 3, 8, 4, 0, tzinfo=UTC),
        datetime(2026, 10, 10, 2, 0, tzinfo=UTC),
        datetime(2026, 10, 5, 4, 0, tzinfo=UTC),
        datetime(2026, 12, 31, 4, 0, tzinfo=UTC),
    ],
)
@pytest.mark.parametrize("industry", INDUSTRIES)
def test_small_plans_have_every_state_and_kind_whatever_the_moment(industry: str, now: datetime) -> None:
    for seed in range(2):
        plan = make_plan(industry=industry, seed=seed, scale=0.05, now=now)
        assert {complaint.status for complaint in plan.complaints} == set(ComplaintStatus)
        assert {complaint.kind for complaint in plan.complaints} == set(ComplaintKind)
        for complaint in plan.complaints:
            assert follow(complaint, callbacks=callbacks_of(industry)) is complaint.status
            moments = [complaint.logged_at, *(step.at for step in complaint.steps)]
            assert moments == sorted(set(moments))
            assert moments[-1] < now
        overdue = Counter(complaint.status for complaint in plan.complaints if complaint.overdue)
        assert set(overdue) == {S.RECEIVED, S.INVESTIGATING, S.ASSIGNED, S.CALLBACK}


@pytest.mark.parametrize("industry", INDUSTRIES)
class TestEachChain:
    def test_has_complaints_of_every_state_and_kind_in_useful_numbers(self, industry: str) -> None:
        complaints = full(industry).complaints
        states, kinds = Counter(c.status for c in complaints), Counter(c.kind for c in complaints)
        assert all(states[status] >= 12 for status in ComplaintStatus)
        assert states[S.CLOSED] > len(complaints) / 2
        shares = {kind: round(100 * kinds[kind] / len(complaints)) for kind in ComplaintKind}
        assert shares == {
            ComplaintKind.QUALITY: 60,
            ComplaintKind.GENERAL: 30,
            ComplaintKind.SERVICE: 6,
            ComplaintKind.EMERGENCY: 4,
        }

    def test_takes_only_steps_that_the_rules_allow_to_the_state_it_names(self, industry: str) -> None:
        for complaint in full(industry).complaints:
            assert follow(complaint, callbacks=callbacks_of(industry)) is complaint.status

    def test_has_rounds_refusals_pauses_escalations_and_calls_that_reach_nobody(self, industry: str) -> None:
        plan = full(industry)
        steps = steps_of(plan)
        assert {type(done) for done in steps} == {*ACTIONS, Escalated}
        assert {done.result for done in steps if isinstance(done, CalledBack)} == set(CallbackResult)
        assert {done.satisfaction for done in steps if isinstance(done, CalledBack)} == {None, 1, 2, 3, 4, 5}
        assert sum(isinstance(done, Answered) and done.answer is CustomerAnswer.REFUSED for done in steps) > 10
        rounds = Counter(1 + sum(begins_anew(step.done) for step in complaint.steps) for complaint in plan.complaints)
        assert set(rounds) == {1, 2, 3}
        assert rounds[1] > rounds[2] > rounds[3] >= 3

    def test_breaks_few_promises_now(self, industry: str) -> None:
        overdue = [complaint for complaint in full(industry).complaints if complaint.overdue]
        assert 10 <= len(overdue) <= 30
        assert not {complaint.status for complaint in overdue} & ENDED

    def test_comes_in_over_fourteen_months_and_more_lately(self, industry: str) -> None:
        received = sorted(complaint.received_at for complaint in full(industry).complaints)
        assert timedelta(days=330) < NOW - received[0] < timedelta(days=480)
        assert sum(at > NOW - timedelta(days=60) for at in received) > len(received) / 3

    def test_is_worked_on_in_working_time_and_in_order(self, industry: str) -> None:
        opening = load_blueprint(industry).calendar.opening
        opens, closes = min(p.opens for p in opening), max(p.closes for p in opening)
        for complaint in full(industry).complaints:
            assert complaint.received_at <= complaint.logged_at
            moments = [complaint.logged_at, *(step.at for step in complaint.steps)]
            assert all(earlier < later for earlier, later in pairwise(moments))
            assert moments[-1] < NOW
            worked = [step.at for step in complaint.steps if not isinstance(step.done, Escalated)]
            for moment in (complaint.logged_at, *worked):
                local = moment.astimezone(SHANGHAI)
                assert chinese_calendar.is_workday(local.date())
                assert time(8, 30) <= opens <= local.time() < closes

    def test_names_customers_units_and_people_that_were_there(self, industry: str) -> None:
        plan = full(industry)
        customers = {customer.number: customer for customer in plan.customers}
        passed = {hand_over.customer_number: hand_over for hand_over in plan.hand_overs}
        staff = {member.number: member for member in plan.staff}
        closed = {branch.code for branch in plan.branches if branch.status is BranchStatus.CLOSED}
        for complaint in plan.complaints:
            customer = customers[complaint.customer_number]
            assert customer.created_at < complaint.received_at
            hand_over = passed.get(customer.number)
            before = hand_over is not None and complaint.received_at < hand_over.at
            assert complaint.unit_code == (customer.first_unit_code if before else customer.unit_code)
            assert complaint.unit_code not in closed
            barred = {*complaint.accused, *(staff[number].superior for number in complaint.accused)}
            assert complaint.logged_by not in barred
            assert may_act(staff[complaint.logged_by], complaint.logged_at)
            for step in complaint.steps:
                assert step.by not in barred or step.by is None
                assert step.by is None or may_act(staff[step.by], step.at)

    def test_knows_only_sections_and_causes_of_the_blueprint_and_uses_all_causes(self, industry: str) -> None:
        blueprint = load_blueprint(industry)
        assigned = [done for done in steps_of(full(industry)) if isinstance(done, Assigned)]
        assert {done.cause for done in assigned} == {cause.code for cause in blueprint.complaints.causes}
        assert {done.section_code for done in assigned} <= {s.code for s in blueprint.organisation.sections}

    def test_accuses_some_and_comes_again_from_some_customers(self, industry: str) -> None:
        complaints = full(industry).complaints
        assert 10 < sum(bool(complaint.accused) for complaint in complaints) < len(complaints) / 3
        of_kind = Counter((complaint.customer_number, complaint.kind) for complaint in complaints)
        assert sum(count > 1 for count in of_kind.values()) >= 10

    def test_speaks_chinese_and_seldom_says_the_same(self, industry: str) -> None:
        complaints = full(industry).complaints
        said = Counter((complaint.subject, complaint.description) for complaint in complaints)
        assert len(said) > 0.8 * len(complaints)
        assert all("\u4e00" <= text[-2] <= "\u9fff" and "{" not in text for pair in said for text in pair)


def begins_anew(done: Done) -> bool:
    dissatisfied = isinstance(done, CalledBack) and done.result is CallbackResult.DISSATISFIED
    return dissatisfied or isinstance(done, Reopened)
