"""The course of one complaint: what is done with it, and how much working time lies between."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import floor
from random import Random

from scripts.demo import phrases
from scripts.demo.case_steps import (
    Answered,
    Assigned,
    CalledBack,
    Done,
    Ended,
    Implemented,
    Noted,
    Paused,
    Proposed,
    Reopened,
    Resumed,
    Started,
    Withdrawn,
)
from scripts.demo.grievances import Grievance
from tenants.complaints.workflow import (
    CallbackResult,
    ComplaintOutcome,
    ComplaintStatus,
    ComplaintStep,
    CustomerAnswer,
)

S = ComplaintStatus
WAY = (S.RECEIVED, S.INVESTIGATING, S.ASSIGNED, S.PLAN_PROPOSED, S.IMPLEMENTING, S.CALLBACK, S.CLOSED)


@dataclass(slots=True)
class Course:
    """Draws a course. Positions count working days from the one on which the complaint came in.

    What is promised within five working days is done within five, unless `late` names the step that is done on the
    first working day after; nothing is ever later than that.
    """

    rng: Random
    grievance: Grievance
    amounts: dict[str, int]
    callbacks: int
    late: ComplaintStep | None = None
    steps: list[tuple[float, Done]] = field(default_factory=list)
    at: float = field(init=False)
    _round_began: float = field(init=False)
    _may_pause: bool = field(init=False)

    def __post_init__(self) -> None:
        self.at = self._round_began = self.rng.uniform(0.05, 0.6)

    def run(self, *, rounds: int, status: ComplaintStatus, overdue: bool) -> None:
        """So many rounds, the last of which leads to the status; `overdue` ones have nothing done that would keep
        the promise that runs there."""
        self._may_pause = self.late is None and not overdue
        for _ in range(rounds - 1):
            self._fail()
        if status is S.UNJUSTIFIED:
            self._advance(S.INVESTIGATING)
            self._add(Ended(ComplaintOutcome.UNJUSTIFIED, self._say(phrases.UNJUSTIFIED)), 0.3, 2.0)
        elif status is S.WITHDRAWN:
            self._advance(self.rng.choice(WAY[:-1]))
            self._add(Withdrawn(self._say(phrases.WITHDRAWN)), 0.2, 1.0)
        else:
            self._advance(status)
            if not overdue:
                self._linger(status)

    def _fail(self) -> None:
        """A round that has to be done again: the customer is dissatisfied, or comes back after the end."""
        dice = self.rng.random()
        if dice < 0.15:
            self._advance(S.INVESTIGATING)
            self._add(Ended(ComplaintOutcome.UNJUSTIFIED, self._say(phrases.UNJUSTIFIED)), 0.3, 2.0)
        elif dice < 0.4:
            self._advance(S.CLOSED)
        else:
            self._advance(S.CALLBACK)
            self._call(CallbackResult.DISSATISFIED, self.rng.choice((1, 1, 2, 2, 3)), phrases.DISSATISFIED)
        if isinstance(self.steps[-1][1], Ended):
            self._add(Reopened(self._say(phrases.REOPENED)), 2.0, 20.0)
        self._round_began, self.late = self.at, None

    def _advance(self, status: ComplaintStatus) -> None:
        """From the beginning of a round to the status."""
        stages = (self._investigate, self._assign, self._propose, self._agree, self._carry_out, self._settle)
        for stage in stages[: WAY.index(status)]:
            stage()

    def _linger(self, status: ComplaintStatus) -> None:
        """Something more that leaves the complaint where it is."""
        dice = self.rng.random()
        if status is S.CALLBACK and dice < 0.5:
            self._call_short()
        elif status is S.INVESTIGATING and dice < 0.2:
            self._add(Paused(self._say(phrases.PAUSES)), 0.1, 0.5)
        elif status is not S.RECEIVED and dice > 0.9:
            self._add(Noted(self._say(phrases.NOTES)), 0.05, 0.2)

    def _investigate(self) -> None:
        if not self.steps:
            self._add(Started(self._say(phrases.STARTED)), 0.1, 0.8)
        dice = self.rng.random()
        if dice < 0.04 and self._may_pause:
            self._add(Paused(self._say(phrases.PAUSES)), 0.05, 0.3)
            self._add(Resumed(), 1.0, 6.0)
        elif dice > 0.8:
            self._add(Noted(self._say(phrases.NOTES)), 0.05, 0.2)

    def _assign(self) -> None:
        if self.late is ComplaintStep.ANSWER:
            self.at = max(self.at, floor(self._round_began) + 4.8)
        assigned = Assigned(
            section_code=self.grievance.section,
            cause=self.grievance.cause,
            findings=self._say(self.grievance.findings),
            reason=self._say(phrases.SLIPS),
        )
        self._add(assigned, 0.2, 1.0)

    def _propose(self) -> None:
        if self.late is ComplaintStep.ANSWER:
            self.at = max(self.at, floor(self._round_began) + 6)
        elif self.late is ComplaintStep.PLAN:
            self.at = floor(self.at) + 4
        longest = 1.6 if self.late in {None, ComplaintStep.CALLBACK} else 0.7
        self._add(Proposed(self._say(self.grievance.plans)), 0.1, longest)
        while self.rng.random() < 0.1:
            self._add(Answered(CustomerAnswer.REFUSED, self._say(phrases.REFUSED)), 0.1, 1.5)
            self._add(Proposed(self._say(self.grievance.plans)), 0.3, 1.8)

    def _agree(self) -> None:
        self._add(Answered(CustomerAnswer.ACCEPTED, self._say(phrases.ACCEPTED)), 0.1, 2.0)

    def _carry_out(self) -> None:
        if self.rng.random() < 0.1:
            self._add(Noted(self._say(phrases.NOTES)), 0.1, 1.0)
        self._add(Implemented(self._say(self.grievance.works)), 0.3, 6.0)

    def _settle(self) -> None:
        if self.late is ComplaintStep.CALLBACK:
            self.at = floor(self.at) + 6
        for _ in range(self.callbacks):
            self._call_satisfied()
            self.late = None
        self._add(Ended(ComplaintOutcome.SETTLED, self._say(phrases.SETTLED)), 0.05, 1.5)

    def _call_short(self) -> None:
        """Calls that do not suffice to close."""
        if self.callbacks > 1:
            self._call_satisfied()
        else:
            self._call(CallbackResult.NOT_REACHED, None, phrases.NOT_REACHED)

    def _call_satisfied(self) -> None:
        if self.rng.random() < 0.15 and self.late is None:
            self._call(CallbackResult.NOT_REACHED, None, phrases.NOT_REACHED)
        self._call(CallbackResult.SATISFIED, self.rng.choice((3, 4, 4, 4, 5, 5, 5, 5)), phrases.SATISFIED)

    def _call(self, result: CallbackResult, satisfaction: int | None, texts: Sequence[str]) -> None:
        longest = 2.0 if self.late is None else 0.7
        self._add(CalledBack(result, satisfaction, self._say(texts)), 0.2, longest)

    def _add(self, done: Done, low: float, high: float) -> None:
        self.at += self.rng.uniform(low, high)
        self.steps.append((self.at, done))

    def _say(self, texts: Sequence[str]) -> str:
        return self.rng.choice(texts).format(**self.amounts)
