"""Whatever is asked of a branch, in whatever order: it opens and closes approved only, and headquarters stays."""

from collections.abc import Callable

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tenants.branches.workflow import (
    BEGINNINGS,
    ENDED,
    FROM,
    AssessmentVerdict,
    BranchAction,
    BranchLevel,
    BranchStatus,
    HeadquartersStays,
    Standing,
    after_assessment,
    after_resuming,
    available,
    require,
)
from tenants.core.errors import Refusal, WrongState

A, S = BranchAction, BranchStatus
LEADS_TO: dict[BranchAction, Callable[[Standing], BranchStatus]] = {
    A.START_PREPARING: lambda _: S.PREPARING,
    A.OPEN_BRANCH: lambda _: S.OPEN,
    A.SUSPEND_BRANCH: lambda _: S.SUSPENDED,
    A.RESUME_BRANCH: after_resuming,
    A.ABANDON_BRANCH: lambda _: S.ABANDONED,
}
ASKING = {A.REQUEST_OPENING: S.APPROVED, A.PROPOSE_CLOSING: S.CLOSING}


class Life(RuleBasedStateMachine):
    """A branch led by the pure rules alone."""

    @initialize(level=st.sampled_from(BranchLevel), status=st.sampled_from(sorted(BEGINNINGS)))
    def enter(self, level: BranchLevel, status: BranchStatus) -> None:
        self.level, self.status, self.asked = level, status, None
        self.opened = self.approved = status in {S.OPEN, S.SUSPENDED}
        self.approved |= status in {S.APPROVED, S.PREPARING}
        self.closing_approved = False

    asked: BranchAction | None

    @property
    def standing(self) -> Standing:
        return Standing("静安营业部", self.level, self.status, self.opened, awaits_approval=self.asked is not None)

    def _may(self, action: BranchAction) -> bool:
        try:
            require(action, standing=self.standing)
        except Refusal:
            assert action not in available(standing=self.standing)
            return False
        assert action in available(standing=self.standing)
        return True

    @rule(action=st.sampled_from(sorted(LEADS_TO)))
    def step(self, action: BranchAction) -> None:
        if self._may(action):
            self.status = LEADS_TO[action](self.standing)
            self.opened |= self.status is S.OPEN

    @rule(verdict=st.sampled_from(AssessmentVerdict))
    def assess(self, verdict: AssessmentVerdict) -> None:
        if self._may(A.ASSESS_BRANCH):
            self.status = after_assessment(verdict)

    @rule(action=st.sampled_from(sorted(ASKING)))
    def ask(self, action: BranchAction) -> None:
        if self._may(action):
            assert self.asked is None
            self.asked = action

    @rule(granted=st.booleans())
    def decide(self, granted: bool) -> None:
        if self.asked is None:
            return
        action, self.asked = self.asked, None
        if granted and self._may(action):
            self.status = ASKING[action]
            self.approved |= action is A.REQUEST_OPENING
            self.closing_approved |= action is A.PROPOSE_CLOSING

    @invariant()
    def nothing_is_prepared_or_open_unapproved(self) -> None:
        assert self.approved or self.status not in {S.PREPARING, S.OPEN, S.SUSPENDED, S.CLOSING}

    @invariant()
    def nothing_closes_unapproved(self) -> None:
        assert self.closing_approved or self.status not in {S.CLOSING, S.CLOSED}

    @invariant()
    def headquarters_lives(self) -> None:
        assert self.level is not BranchLevel.HQ or self.status not in {*ENDED, S.CLOSING}

    @invariant()
    def what_is_asked_for_is_still_so(self) -> None:
        assert self.asked is None or self.status in FROM[self.asked]


TestLife = Life.TestCase


@pytest.mark.parametrize("action", A)
@pytest.mark.parametrize("status", S)
def test_an_action_is_taken_from_its_states_and_no_other(action: BranchAction, status: BranchStatus) -> None:
    standing = Standing("静安营业部", BranchLevel.BRANCH, status)
    if status in FROM[action]:
        require(action, standing=standing)
    else:
        with pytest.raises(WrongState):
            require(action, standing=standing)


def test_headquarters_is_neither_suspended_nor_closed() -> None:
    top = Standing("总部", BranchLevel.HQ, S.OPEN, has_opened=True)
    for action in (A.SUSPEND_BRANCH, A.PROPOSE_CLOSING):
        with pytest.raises(HeadquartersStays):
            require(action, standing=top)
    assert available(standing=top) == frozenset()
