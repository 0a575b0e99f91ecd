"""The rules of a complaint's way, as tables: every action in every state, closing, call-backs, who is barred."""

import pytest

from tenants.complaints.workflow import (
    ENDED,
    FROM,
    OPEN,
    CallbackResult,
    CallbacksMissing,
    ComplaintAction,
    ComplaintOutcome,
    ComplaintStatus,
    CustomerAnswer,
    Standing,
    after_answer,
    after_callback,
    available,
    barred,
    close,
    require,
    require_survey,
)
from tenants.core.errors import Invalid, Refusal, Required, WrongState
from tenants.core.keys import new_id

S, A, R = ComplaintStatus, ComplaintAction, CallbackResult
Ending = ComplaintOutcome

# Each state: the actions it allows, two call-backs needed and made, a clock running and another standing.
ALLOWED = {
    S.RECEIVED: "START_INVESTIGATION WITHDRAW ADD_NOTE REASSIGN PAUSE RESUME",
    S.INVESTIGATING: "ASSIGN CLOSE WITHDRAW ADD_NOTE REASSIGN PAUSE RESUME",
    S.ASSIGNED: "PROPOSE_RESOLUTION WITHDRAW ADD_NOTE REASSIGN PAUSE RESUME",
    S.PLAN_PROPOSED: "RECORD_CUSTOMER_ANSWER WITHDRAW ADD_NOTE REASSIGN PAUSE RESUME",
    S.IMPLEMENTING: "RECORD_IMPLEMENTATION WITHDRAW ADD_NOTE REASSIGN PAUSE RESUME",
    S.CALLBACK: "RECORD_CALLBACK CLOSE WITHDRAW ADD_NOTE REASSIGN PAUSE RESUME",
    S.CLOSED: "REOPEN ADD_NOTE",
    S.UNJUSTIFIED: "REOPEN ADD_NOTE",
    S.WITHDRAWN: "ADD_NOTE",
}
SHORT = {
    "CLOSE": A.CLOSE_COMPLAINT,
    "WITHDRAW": A.WITHDRAW_COMPLAINT,
    "ADD_NOTE": A.ADD_COMPLAINT_NOTE,
    "REASSIGN": A.REASSIGN_COMPLAINT,
    "PAUSE": A.PAUSE_COMPLAINT,
    "RESUME": A.RESUME_COMPLAINT,
    "REOPEN": A.REOPEN_COMPLAINT,
    "ASSIGN": A.ASSIGN_COMPLAINT,
}


def allowed(status: ComplaintStatus) -> set[ComplaintAction]:
    return {SHORT.get(name) or A(name) for name in ALLOWED[status].split()}


def standing(status: ComplaintStatus, *, done: int = 2, needed: int = 2) -> Standing:
    return Standing(status, done, needed, clocks_run=True, clocks_stand=True)


def test_every_state_and_every_action_stand_in_the_tables() -> None:
    assert set(ALLOWED) == set(S)
    assert set(FROM) == set(A)
    assert set(S) == OPEN | ENDED
    assert not OPEN & ENDED


@pytest.mark.parametrize("status", S)
def test_a_state_offers_exactly_what_its_row_says(status: ComplaintStatus) -> None:
    assert available(standing=standing(status)) == allowed(status)


@pytest.mark.parametrize("action", A)
@pytest.mark.parametrize("status", S)
def test_an_action_is_taken_or_refused_as_its_row_says(status: ComplaintStatus, action: ComplaintAction) -> None:
    if action in allowed(status):
        require(action, standing=standing(status))
    else:
        with pytest.raises(WrongState, match=status.value):
            require(action, standing=standing(status))


@pytest.mark.parametrize(
    ("run", "stand", "offered"),
    [
        (False, False, set()),
        (True, False, {A.PAUSE_COMPLAINT}),
        (False, True, {A.RESUME_COMPLAINT}),
        (True, True, {A.PAUSE_COMPLAINT, A.RESUME_COMPLAINT}),
    ],
)
def test_only_running_clocks_can_be_stopped_and_only_standing_ones_let_run(
    run: bool, stand: bool, offered: set[ComplaintAction]
) -> None:
    found = available(standing=Standing(S.RECEIVED, clocks_run=run, clocks_stand=stand))
    assert found & {A.PAUSE_COMPLAINT, A.RESUME_COMPLAINT} == offered


@pytest.mark.parametrize("needed", range(3))
@pytest.mark.parametrize("done", range(4))
def test_closing_is_offered_and_done_once_the_customer_was_called_back_often_enough(done: int, needed: int) -> None:
    there = standing(S.CALLBACK, done=done, needed=needed)
    assert (A.CLOSE_COMPLAINT in available(standing=there)) == (done >= needed)
    if done >= needed:
        assert close(standing=there, outcome=Ending.SETTLED) is S.CLOSED
    else:
        with pytest.raises(CallbacksMissing) as refused:
            close(standing=there, outcome=Ending.SETTLED)
        assert refused.value.message("zh-CN") == f"尚不能结案：本轮已完成 {done} 次回访，要求 {needed} 次。"


# From where closing with which outcome leads where; everything else is refused.
CLOSINGS = {
    (S.INVESTIGATING, Ending.UNJUSTIFIED): S.UNJUSTIFIED,
    (S.CALLBACK, Ending.SETTLED): S.CLOSED,
}


@pytest.mark.parametrize("outcome", Ending)
@pytest.mark.parametrize("status", S)
def test_an_investigation_ends_only_as_unjustified_and_call_backs_only_as_settled(
    status: ComplaintStatus, outcome: ComplaintOutcome
) -> None:
    leads = CLOSINGS.get((status, outcome))
    if leads is not None:
        assert close(standing=standing(status), outcome=outcome) is leads
        return
    with pytest.raises(WrongState) as refused:
        close(standing=standing(status), outcome=outcome)
    assert refused.value.field == (("outcome",) if A.CLOSE_COMPLAINT in allowed(status) else ())


def test_an_accepted_plan_is_carried_out_and_a_refused_one_goes_back_to_the_section() -> None:
    assert after_answer(CustomerAnswer.ACCEPTED) is S.IMPLEMENTING
    assert after_answer(CustomerAnswer.REFUSED) is S.ASSIGNED


@pytest.mark.parametrize(
    ("result", "leads"),
    [(R.SATISFIED, S.CALLBACK), (R.NOT_REACHED, S.CALLBACK), (R.DISSATISFIED, S.INVESTIGATING)],
)
def test_only_a_dissatisfied_customer_sends_it_back_to_the_investigation(
    result: CallbackResult, leads: ComplaintStatus
) -> None:
    assert after_callback(result) is leads


@pytest.mark.parametrize("satisfaction", [None, 0, 1, 5, 6, -1])
@pytest.mark.parametrize("result", R)
def test_the_survey_is_filled_in_with_whoever_was_reached(result: CallbackResult, satisfaction: int | None) -> None:
    fits = satisfaction is None if result is R.NOT_REACHED else satisfaction in (1, 5)
    if fits:
        require_survey(result=result, satisfaction=satisfaction)
        return
    with pytest.raises(Refusal) as refused:
        require_survey(result=result, satisfaction=satisfaction)
    assert type(refused.value) is (Required if satisfaction is None else Invalid)
    assert refused.value.field == ("satisfaction",)


def test_the_accused_and_each_ones_own_superior_are_barred_and_nobody_else() -> None:
    clerk, leader, manager, other, above = (new_id() for _ in range(5))
    superiors = {clerk: leader, leader: manager, other: above, above: None}
    assert barred(accused=[], superiors=superiors) == set()
    assert barred(accused=[clerk], superiors=superiors) == {clerk, leader}
    assert barred(accused=[clerk, leader], superiors=superiors) == {clerk, leader, manager}
    assert barred(accused=[clerk, other], superiors=superiors) == {clerk, leader, other, above}
    assert barred(accused=[above], superiors=superiors) == {above}
