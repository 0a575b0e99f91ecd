"""A complaint's way to a settled end, as pure rules.

    RECEIVED → INVESTIGATING → ASSIGNED → PLAN_PROPOSED → IMPLEMENTING → CALLBACK → CLOSED

An investigation that finds the complaint unjustified ends there, explained. A customer who refuses the plan sends it
back to the section; one who is dissatisfied after all sends it back to the investigation, in a new round. Every open
complaint may be withdrawn; what ended may be reopened, in a new round.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

from tenants.core.errors import Invalid, Refusal, Required, WrongState


class ComplaintStatus(StrEnum):
    """Where a complaint stands."""

    RECEIVED = "RECEIVED"
    INVESTIGATING = "INVESTIGATING"
    ASSIGNED = "ASSIGNED"
    PLAN_PROPOSED = "PLAN_PROPOSED"
    IMPLEMENTING = "IMPLEMENTING"
    CALLBACK = "CALLBACK"
    CLOSED = "CLOSED"
    UNJUSTIFIED = "UNJUSTIFIED"
    WITHDRAWN = "WITHDRAWN"


class ComplaintKind(StrEnum):
    """What a complaint is about."""

    QUALITY = "QUALITY"
    SERVICE = "SERVICE"
    GENERAL = "GENERAL"
    EMERGENCY = "EMERGENCY"


class Severity(StrEnum):
    """How serious a complaint is; serious ones go at once to the top."""

    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    CRITICAL = "CRITICAL"


class ComplaintAction(StrEnum):
    """What can be done with a complaint; each is the name of a mutation."""

    START_INVESTIGATION = "START_INVESTIGATION"
    ASSIGN_COMPLAINT = "ASSIGN_COMPLAINT"
    PROPOSE_RESOLUTION = "PROPOSE_RESOLUTION"
    RECORD_CUSTOMER_ANSWER = "RECORD_CUSTOMER_ANSWER"
    RECORD_IMPLEMENTATION = "RECORD_IMPLEMENTATION"
    RECORD_CALLBACK = "RECORD_CALLBACK"
    CLOSE_COMPLAINT = "CLOSE_COMPLAINT"
    WITHDRAW_COMPLAINT = "WITHDRAW_COMPLAINT"
    REOPEN_COMPLAINT = "REOPEN_COMPLAINT"
    ADD_COMPLAINT_NOTE = "ADD_COMPLAINT_NOTE"
    REASSIGN_COMPLAINT = "REASSIGN_COMPLAINT"
    PAUSE_COMPLAINT = "PAUSE_COMPLAINT"
    RESUME_COMPLAINT = "RESUME_COMPLAINT"


class ComplaintStep(StrEnum):
    """What is promised by a day: the answer to the customer, the section's plan, the first call-back."""

    ANSWER = "ANSWER"
    PLAN = "PLAN"
    CALLBACK = "CALLBACK"


class ComplaintOutcome(StrEnum):
    """How a round ended."""

    SETTLED = "SETTLED"
    UNJUSTIFIED = "UNJUSTIFIED"
    DISSATISFIED = "DISSATISFIED"
    WITHDRAWN = "WITHDRAWN"


class CustomerAnswer(StrEnum):
    """What the customer says to a plan."""

    ACCEPTED = "ACCEPTED"
    REFUSED = "REFUSED"


class CallbackResult(StrEnum):
    """What came of a call-back. A customer who was not reached has not been called back."""

    SATISFIED = "SATISFIED"
    DISSATISFIED = "DISSATISFIED"
    NOT_REACHED = "NOT_REACHED"


class CallbacksMissing(Refusal):
    """It cannot be closed yet: {done} of {needed} call-backs have been made in this round."""

    code = "CALLBACKS_MISSING"
    zh = "尚不能结案：本轮已完成 {done} 次回访，要求 {needed} 次。"


class ConflictOfInterest(Refusal):
    """The accused and their superiors cannot handle the complaint: {name}."""

    code = "CONFLICT_OF_INTEREST"
    zh = "被投诉人及其上级不得处理该投诉：{name}。"


EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
"""No complaint was received before: a year mistyped, and beyond what calendars are reckoned in."""

S, A = ComplaintStatus, ComplaintAction

OPEN = frozenset({S.RECEIVED, S.INVESTIGATING, S.ASSIGNED, S.PLAN_PROPOSED, S.IMPLEMENTING, S.CALLBACK})
ENDED = frozenset(S) - OPEN

# From which states an action may be taken.
FROM: Mapping[ComplaintAction, frozenset[ComplaintStatus]] = {
    A.START_INVESTIGATION: frozenset({S.RECEIVED}),
    A.ASSIGN_COMPLAINT: frozenset({S.INVESTIGATING}),
    A.PROPOSE_RESOLUTION: frozenset({S.ASSIGNED}),
    A.RECORD_CUSTOMER_ANSWER: frozenset({S.PLAN_PROPOSED}),
    A.RECORD_IMPLEMENTATION: frozenset({S.IMPLEMENTING}),
    A.RECORD_CALLBACK: frozenset({S.CALLBACK}),
    A.CLOSE_COMPLAINT: frozenset({S.INVESTIGATING, S.CALLBACK}),
    A.WITHDRAW_COMPLAINT: OPEN,
    A.REOPEN_COMPLAINT: frozenset({S.CLOSED, S.UNJUSTIFIED}),
    A.ADD_COMPLAINT_NOTE: frozenset(S),
    A.REASSIGN_COMPLAINT: OPEN,
    A.PAUSE_COMPLAINT: OPEN,
    A.RESUME_COMPLAINT: OPEN,
}


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules need to know of a complaint: its state, the call-backs made and needed in this round, whether
    clocks of its promises run or stand, and whether its plan's compensation waits for approval."""

    status: ComplaintStatus
    callbacks_done: int = 0
    callbacks_needed: int = 0
    clocks_run: bool = False
    clocks_stand: bool = False
    awaits_approval: bool = False

    @property
    def may_settle(self) -> bool:
        """Whether the customer has been called back as often as the kind asks for."""
        return self.callbacks_done >= self.callbacks_needed


def require(action: ComplaintAction, *, standing: Standing) -> None:
    """Raises `WrongState` unless the action may be taken from there."""
    if standing.status not in FROM[action]:
        raise WrongState(state=standing.status.value)


def available(*, standing: Standing) -> frozenset[ComplaintAction]:
    """The actions that the rules allow now, whoever asks. Closing after call-backs waits until enough were made;
    only clocks that run can be stopped, and only those that stand let run; a plan that waits for approval was not put
    to the customer yet."""
    actions = frozenset(action for action, states in FROM.items() if standing.status in states)
    too_early = standing.status is S.CALLBACK and not standing.may_settle
    without = {
        A.CLOSE_COMPLAINT: too_early,
        A.RECORD_CUSTOMER_ANSWER: standing.awaits_approval,
        A.PAUSE_COMPLAINT: not standing.clocks_run,
        A.RESUME_COMPLAINT: not standing.clocks_stand,
    }
    return actions - {action for action, is_so in without.items() if is_so}


def after_answer(answer: CustomerAnswer) -> ComplaintStatus:
    """An accepted plan is carried out, a refused one goes back to the section."""
    return S.IMPLEMENTING if answer is CustomerAnswer.ACCEPTED else S.ASSIGNED


def after_callback(result: CallbackResult) -> ComplaintStatus:
    """A dissatisfied customer sends the complaint back to the investigation."""
    return S.INVESTIGATING if result is CallbackResult.DISSATISFIED else S.CALLBACK


def require_survey(*, result: CallbackResult, satisfaction: int | None) -> None:
    """The survey is filled in with whoever was reached, and only with them: from 1 (not at all) to 5 (fully).

    Raises `Required` or `Invalid` at `satisfaction`.
    """
    reached = result is not CallbackResult.NOT_REACHED
    if reached and satisfaction is None:
        raise Required(field=("satisfaction",))
    if satisfaction is not None and not (reached and 1 <= satisfaction <= 5):
        raise Invalid(field=("satisfaction",), detail="1–5" if reached else result.value)


def close(*, standing: Standing, outcome: ComplaintOutcome) -> ComplaintStatus:
    """Where closing leads: an investigation can only end as unjustified, call-backs only as settled.

    Raises `WrongState`, or `CallbacksMissing` while the kind asks for more call-backs.
    """
    require(A.CLOSE_COMPLAINT, standing=standing)
    if standing.status is S.INVESTIGATING and outcome is ComplaintOutcome.UNJUSTIFIED:
        return S.UNJUSTIFIED
    if standing.status is S.CALLBACK and outcome is ComplaintOutcome.SETTLED:
        if not standing.may_settle:
            raise CallbacksMissing(done=standing.callbacks_done, needed=standing.callbacks_needed)
        return S.CLOSED
    raise WrongState(field=("outcome",), state=standing.status.value)


def barred(*, accused: Iterable[UUID], superiors: Mapping[UUID, UUID | None]) -> frozenset[UUID]:
    """Who may not handle a complaint: the accused and each one's own superior."""
    named = frozenset(accused)
    return named | {above for one in named if (above := superiors.get(one)) is not None}
