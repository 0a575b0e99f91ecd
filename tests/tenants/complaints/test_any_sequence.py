"""Whatever is asked of the rules, in whatever order: what must hold of a complaint's way holds."""

from itertools import pairwise

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tenants.complaints.workflow import (
    ENDED,
    FROM,
    CallbackResult,
    ComplaintAction,
    ComplaintOutcome,
    ComplaintStatus,
    CustomerAnswer,
    Standing,
    after_answer,
    after_callback,
    available,
    close,
    require,
)
from tenants.core.errors import Refusal

S, A = ComplaintStatus, ComplaintAction

# The only ways there are.
EDGES = {
    (S.RECEIVED, S.INVESTIGATING),
    (S.INVESTIGATING, S.ASSIGNED),
    (S.INVESTIGATING, S.UNJUSTIFIED),
    (S.ASSIGNED, S.PLAN_PROPOSED),
    (S.PLAN_PROPOSED, S.IMPLEMENTING),
    (S.PLAN_PROPOSED, S.ASSIGNED),
    (S.IMPLEMENTING, S.CALLBACK),
    (S.CALLBACK, S.INVESTIGATING),
    (S.CALLBACK, S.CLOSED),
    (S.CLOSED, S.INVESTIGATING),
    (S.UNJUSTIFIED, S.INVESTIGATING),
    *((status, S.WITHDRAWN) for status in S if status not in ENDED),
}
STRAIGHT = {
    A.START_INVESTIGATION: S.INVESTIGATING,
    A.ASSIGN_COMPLAINT: S.ASSIGNED,
    A.PROPOSE_RESOLUTION: S.PLAN_PROPOSED,
    A.RECORD_IMPLEMENTATION: S.CALLBACK,
    A.WITHDRAW_COMPLAINT: S.WITHDRAWN,
    A.REOPEN_COMPLAINT: S.INVESTIGATING,
}
STAYING = {A.ADD_COMPLAINT_NOTE, A.REASSIGN_COMPLAINT, A.PAUSE_COMPLAINT, A.RESUME_COMPLAINT}


class Way(RuleBasedStateMachine):
    """A complaint taken by the pure rules alone; the call-backs of its round are counted apart."""

    @initialize(needed=st.integers(0, 3))
    def receive(self, needed: int) -> None:
        self.needed = needed
        self.status = S.RECEIVED
        self.seen = [S.RECEIVED]
        self.satisfied = 0

    @property
    def standing(self) -> Standing:
        return Standing(self.status, self.satisfied, self.needed, clocks_run=True, clocks_stand=True)

    def go(self, action: ComplaintAction, leads: ComplaintStatus) -> None:
        """What the rules allow is offered, and the other way round."""
        offered = action in available(standing=self.standing)
        try:
            require(action, standing=self.standing)
        except Refusal:
            assert not offered
            return
        assert offered or action is A.CLOSE_COMPLAINT
        if leads is S.INVESTIGATING:
            self.satisfied = 0
        if leads is not self.status:
            self.seen.append(leads)
        self.status = leads

    @rule(action=st.sampled_from(sorted(STRAIGHT)))
    def step(self, action: ComplaintAction) -> None:
        self.go(action, STRAIGHT[action])

    @rule(action=st.sampled_from(sorted(STAYING)))
    def stay(self, action: ComplaintAction) -> None:
        self.go(action, self.status)

    @rule(answer=st.sampled_from(CustomerAnswer))
    def answer(self, answer: CustomerAnswer) -> None:
        self.go(A.RECORD_CUSTOMER_ANSWER, after_answer(answer))

    @rule(result=st.sampled_from(CallbackResult))
    def call_back(self, result: CallbackResult) -> None:
        if self.status is S.CALLBACK and result is CallbackResult.SATISFIED:
            self.satisfied += 1
        self.go(A.RECORD_CALLBACK, after_callback(result))

    @rule(outcome=st.sampled_from(ComplaintOutcome))
    def end(self, outcome: ComplaintOutcome) -> None:
        try:
            leads = close(standing=self.standing, outcome=outcome)
        except Refusal:
            return
        assert A.CLOSE_COMPLAINT in available(standing=self.standing)
        assert leads is not S.CLOSED or self.satisfied >= self.needed
        self.seen.append(leads)
        self.status = leads

    @invariant()
    def only_the_ways_there_are_were_taken(self) -> None:
        ways = set(pairwise(self.seen))
        assert ways <= EDGES

    @invariant()
    def closed_is_reached_only_from_call_backs(self) -> None:
        before = [self.seen[at - 1] for at, status in enumerate(self.seen) if status is S.CLOSED]
        assert set(before) <= {S.CALLBACK}

    @invariant()
    def nothing_leads_out_of_withdrawn(self) -> None:
        assert S.WITHDRAWN not in self.seen[:-1]

    @invariant()
    def something_can_always_be_done(self) -> None:
        assert available(standing=self.standing) == {
            action
            for action, states in FROM.items()
            if self.status in states
            and not (action is A.CLOSE_COMPLAINT and self.status is S.CALLBACK and self.satisfied < self.needed)
        }


TestWay = Way.TestCase
TestWay.settings = settings(max_examples=200, stateful_step_count=40, deadline=None)
