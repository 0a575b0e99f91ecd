"""Employment as pure rules."""

from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from hypothesis.strategies import sampled_from

from tenants.staff.workflow import BEGINNINGS, EMPLOYED, LEFT, MOVES, EmploymentState, may_become

STATES = list(EmploymentState)


def test_every_state_says_where_it_leads() -> None:
    assert set(MOVES) == set(STATES)
    assert BEGINNINGS.isdisjoint(LEFT)
    assert EMPLOYED.isdisjoint(LEFT)
    assert EMPLOYED | LEFT | {EmploymentState.APPLICANT} == set(STATES)


def test_no_state_leads_to_itself_and_nobody_dismissed_comes_back() -> None:
    assert not any(may_become(before=state, after=state) for state in STATES)
    assert not any(may_become(before=EmploymentState.DISMISSED, after=state) for state in STATES)


class Employment(RuleBasedStateMachine):
    """A career told step by step."""

    def __init__(self) -> None:
        super().__init__()
        self.state = EmploymentState.APPLICANT
        self.steps = [self.state]

    @rule(after=sampled_from(STATES))
    def step(self, after: EmploymentState) -> None:
        if may_become(before=self.state, after=after):
            self.state = after
            self.steps.append(after)

    @invariant()
    def nobody_is_employed_without_having_applied(self) -> None:
        gaps = zip(self.steps, self.steps[1:], strict=False)
        assert not any(before in LEFT and after in EMPLOYED for before, after in gaps)

    @invariant()
    def whoever_left_was_employed_just_before(self) -> None:
        pairs = zip(self.steps, self.steps[1:], strict=False)
        assert all(before in EMPLOYED for before, after in pairs if after in LEFT)

    @precondition(lambda self: self.state in EMPLOYED)
    @invariant()
    def whoever_is_employed_can_leave(self) -> None:
        assert all(may_become(before=self.state, after=left) for left in LEFT)


Employment.TestCase.settings = settings(max_examples=50, stateful_step_count=20)
TestEmployment = Employment.TestCase
