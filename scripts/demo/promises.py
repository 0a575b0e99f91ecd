"""What a course of steps promises, and when the worker would have found a promise broken."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from scripts.demo.case_steps import (
    Answered,
    Assigned,
    CalledBack,
    Done,
    Ended,
    Escalated,
    Implemented,
    Paused,
    Proposed,
    Reopened,
    Resumed,
    Withdrawn,
)
from tenants.complaints.workflow import CallbackResult, ComplaintStep, CustomerAnswer
from tenants.core.calendar import BusinessCalendar
from tenants.core.calendar_days import Pause

P = ComplaintStep
# The worker looks every minute.
_LOOKS_AFTER = timedelta(seconds=40)


@dataclass(slots=True)
class _Promise:
    since: datetime
    pauses: list[Pause] = field(default_factory=list)
    escalated: bool = False


@dataclass(slots=True)
class Promises:
    """Follows one complaint's promises through its steps."""

    calendar: BusinessCalendar
    days: dict[ComplaintStep, int]
    _open: dict[ComplaintStep, _Promise] = field(default_factory=dict)

    def with_escalations(
        self, *, received_at: datetime, steps: Iterable[tuple[datetime, Done]]
    ) -> Iterator[tuple[datetime, Done]]:
        """The steps and, where a promise was kept too late, what the worker did about it: each goes up once."""
        self._open = {P.ANSWER: _Promise(received_at)}
        for at, done in steps:
            yield from self._found_broken(at)
            self._follow(at, done)
            yield at, done

    def broken(self, *, now: datetime) -> bool:
        """Whether, after all steps, a promise is broken that nobody was told of."""
        return any(due < now for due, promise in self._due() if not promise.escalated)

    def _due(self) -> list[tuple[datetime, _Promise]]:
        found = []
        for step, promise in self._open.items():
            reckoned = self.calendar.deadline(start=promise.since, working_days=self.days[step], pauses=promise.pauses)
            if reckoned.due_at is not None:
                found.append((reckoned.due_at, promise))
        return found

    def _found_broken(self, until: datetime) -> Iterator[tuple[datetime, Done]]:
        named = {id(promise): step for step, promise in self._open.items()}
        for place, (due, promise) in enumerate(sorted(self._due(), key=lambda found: found[0])):
            at = due + _LOOKS_AFTER + timedelta(seconds=place)
            if at < until and not promise.escalated:
                promise.escalated = True
                yield at, Escalated(named[id(promise)])

    def _follow(self, at: datetime, done: Done) -> None:
        match done:
            case Assigned() | Answered(answer=CustomerAnswer.REFUSED):
                self._open[P.PLAN] = _Promise(at)
            case Proposed() | Ended() | Withdrawn():
                self._open.clear()
            case Implemented():
                self._open[P.CALLBACK] = _Promise(at)
            case CalledBack(result=CallbackResult.DISSATISFIED) | Reopened():
                self._open = {P.ANSWER: _Promise(at)}
            case CalledBack(result=CallbackResult.SATISFIED):
                self._open.pop(P.CALLBACK, None)
            case Paused(reason=reason):
                self._pause(Pause(at, None, reason))
            case Resumed():
                self._resume(at)

    def _pause(self, pause: Pause) -> None:
        for promise in self._open.values():
            promise.pauses.append(pause)

    def _resume(self, at: datetime) -> None:
        for promise in self._open.values():
            promise.pauses[-1] = replace(promise.pauses[-1], until=at)
