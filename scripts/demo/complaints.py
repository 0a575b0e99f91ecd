"""The complaints of a demo chain: of every kind, in every state, some done again, some overdue."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import floor
from random import Random
from typing import TypeVar

from scripts.demo import phrases
from scripts.demo.case_steps import Done, Implemented, Proposed
from scripts.demo.colleagues import Colleagues
from scripts.demo.courses import Course
from scripts.demo.grievances import Grievance
from scripts.demo.grievances_of_express import EXPRESS
from scripts.demo.grievances_of_insurance import INSURANCE
from scripts.demo.promises import Promises
from scripts.demo.shapes import CaseStep, ComplaintPlan, CustomerPlan, StaffPlan
from scripts.demo.shifts import Shifts
from tenants.complaints.workflow import ENDED, ComplaintKind, ComplaintStatus, ComplaintStep, Severity
from tenants.customers.workflow import ContactChannel
from tenants.registry.blueprints import Blueprint

K, S, C = ComplaintKind, ComplaintStatus, ContactChannel
GRIEVANCES: dict[str, tuple[Grievance, ...]] = {"insurance": INSURANCE, "express": EXPRESS}
# Shares in a hundred. What is open and promised is overdue now in one case of four.
_KINDS = {K.QUALITY: 60, K.GENERAL: 30, K.SERVICE: 6, K.EMERGENCY: 4}
_STATES = {
    S.CLOSED: 56,
    S.UNJUSTIFIED: 9,
    S.WITHDRAWN: 5,
    S.RECEIVED: 5,
    S.INVESTIGATING: 6,
    S.ASSIGNED: 5,
    S.PLAN_PROPOSED: 4,
    S.IMPLEMENTING: 5,
    S.CALLBACK: 5,
}
_OVERDUE_AFTER = {S.RECEIVED: 6.0, S.INVESTIGATING: 6.0, S.ASSIGNED: 4.0, S.CALLBACK: 6.0}
_OVERDUE_EVERY = 4
_SEVERITIES: dict[ComplaintKind, dict[Severity, int]] = {
    K.QUALITY: {Severity.MEDIUM: 80, Severity.LOW: 10, Severity.HIGH: 10},
    K.SERVICE: {Severity.MEDIUM: 85, Severity.LOW: 5, Severity.HIGH: 10},
    K.GENERAL: {Severity.LOW: 80, Severity.MEDIUM: 20},
    K.EMERGENCY: {Severity.CRITICAL: 70, Severity.HIGH: 30},
}
_CHANNELS = {
    C.TELEPHONE: 38,
    C.COUNTER: 20,
    C.WEB: 14,
    C.VISIT: 8,
    C.EMAIL: 7,
    C.MESSAGE: 5,
    C.LETTER: 3,
    C.SUGGESTION_BOX: 2,
    C.REGULATOR: 3,
}
# Written at any hour, logged when work begins.
_WRITTEN = frozenset({C.WEB, C.EMAIL, C.MESSAGE, C.LETTER, C.SUGGESTION_BOX})
_OLDEST = 250.0
_REPEATED_WITHIN = timedelta(days=75)
_SHARE_REPEATED = 0.12
_SHARE_LATE = 0.1
_SHARE_ACCUSING = 0.6
_SHARE_ACCUSING_CLERK = 0.25
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Draft:
    """A complaint of nobody yet: what it is about, how it went, and when."""

    kind: ComplaintKind
    grievance: Grievance
    amounts: Mapping[str, int]
    channel: ContactChannel
    received_at: datetime
    logged_at: datetime
    steps: tuple[tuple[datetime, Done], ...]
    status: ComplaintStatus
    overdue: bool


@dataclass(slots=True)
class Complaints:
    """Draws complaints of the chain's customers."""

    rng: Random
    blueprint: Blueprint
    shifts: Shifts
    colleagues: Colleagues
    customers: Sequence[CustomerPlan]
    _opened: list[datetime] = field(init=False)
    _named: dict[str, CustomerPlan] = field(init=False)
    _drawn: list[ComplaintPlan] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._opened = [customer.created_at for customer in self.customers]
        self._named = {customer.number: customer for customer in self.customers}

    def draw(self, *, count: int) -> tuple[ComplaintPlan, ...]:
        """So many of them in the order in which they were logged, the shares of kinds and states kept exactly."""
        kinds, states = _dealt(_KINDS, count), _dealt(_STATES, count)
        self.rng.shuffle(kinds)
        turns: dict[ComplaintStatus, int] = {}
        drafts = []
        for kind, status in zip(kinds, states, strict=True):
            turn = turns[status] = turns.get(status, -1) + 1
            overdue = status in _OVERDUE_AFTER and turn % _OVERDUE_EVERY == 0
            drafts.append(self._draft(kind=kind, status=status, overdue=overdue))
        for draft in sorted(drafts, key=lambda draft: draft.logged_at):
            self._drawn.append(self._told(draft))
        return tuple(self._drawn)

    def _draft(self, *, kind: ComplaintKind, status: ComplaintStatus, overdue: bool) -> _Draft:
        rng = self.rng
        grievance = _picked(rng, {place: g.weights.get(kind, 0) for place, g in enumerate(self._grievances)})
        amounts = {"days": rng.randrange(3, 30), "amount": rng.randrange(1, 160) * rng.choice((5, 10, 50, 100))}
        late = rng.choice(list(ComplaintStep)) if status is S.CLOSED and rng.random() < _SHARE_LATE else None
        rules = next(rule for rule in self.blueprint.complaints.kinds if rule.code == kind.value)
        course = Course(rng, self._grievances[grievance], amounts, rules.call_backs, late)
        logged = course.at
        rounds = 1 if status is S.RECEIVED else rng.choices((1, 2, 3), weights=(84, 13, 3))[0]
        course.run(rounds=rounds, status=status, overdue=overdue)
        shift = floor(self.shifts.now - self._age(status=status, overdue=overdue) - course.at)
        channel = _picked(rng, _CHANNELS)
        logged_at = self.shifts.moment(logged + shift)
        received_at = logged_at - timedelta(minutes=rng.randrange(10, 840) if channel in _WRITTEN and not late else 0)
        promises = Promises(
            self.shifts.calendar,
            {
                ComplaintStep.ANSWER: rules.answer_days,
                ComplaintStep.PLAN: rules.plan_days,
                ComplaintStep.CALLBACK: rules.call_back_days,
            },
        )
        moments = ((self.shifts.moment(at + shift), done) for at, done in course.steps)
        steps = tuple(promises.with_escalations(received_at=received_at, steps=moments))
        return _Draft(
            kind=kind,
            grievance=self._grievances[grievance],
            amounts=amounts,
            channel=channel,
            received_at=received_at,
            logged_at=logged_at,
            steps=steps,
            status=status,
            overdue=promises.broken(now=self.shifts.clock.now),
        )

    @property
    def _grievances(self) -> tuple[Grievance, ...]:
        return GRIEVANCES[self.blueprint.meta.industry]

    def _age(self, *, status: ComplaintStatus, overdue: bool) -> float:
        """For how many working days nothing has happened; placing it by whole days adds up to one more."""
        if status in ENDED:
            return 0.1 + _OLDEST * float(self.rng.random() ** 1.5)
        if overdue:
            return _OVERDUE_AFTER[status] + self.rng.uniform(0.0, 6.0)
        return self.rng.uniform(0.05, 1.0 if status in _OVERDUE_AFTER else 6.0)

    def _told(self, draft: _Draft) -> ComplaintPlan:
        """The draft given to a customer, and to the people who act in it."""
        rng, people = self.rng, self.colleagues
        customer, (subject, told) = self._customer(draft), rng.choice(draft.grievance.stories)
        keeper = people.keeper(customer=customer, at=draft.received_at)
        accused = self._accused(draft=draft, keeper=keeper)
        barred = people.barred(accused)
        by = people.liable(section=draft.grievance.section, near=keeper.unit_code, at=draft.logged_at, barred=barred)
        return ComplaintPlan(
            customer_number=customer.number,
            unit_code=keeper.unit_code,
            kind=draft.kind,
            severity=_picked(rng, _SEVERITIES[draft.kind]),
            channel=draft.channel,
            subject=subject.format(**draft.amounts),
            description=told.format(**draft.amounts) + rng.choice(phrases.DEMANDS),
            accused=accused,
            received_at=draft.received_at,
            logged_at=draft.logged_at,
            logged_by=people.logging(channel=draft.channel, keeper=keeper, at=draft.logged_at, barred=barred),
            steps=tuple(
                CaseStep(at, by if isinstance(done, Proposed | Implemented) else None, done) for at, done in draft.steps
            ),
            status=draft.status,
            overdue=draft.overdue,
        )

    def _customer(self, draft: _Draft) -> CustomerPlan:
        """Somebody who was a customer for a day at least, in a unit that still exists; now and then one who complained
        of the same lately."""
        rng, at = self.rng, draft.received_at
        if rng.random() < _SHARE_REPEATED:
            lately = at - _REPEATED_WITHIN
            earlier = [c for c in self._drawn if c.kind is draft.kind and lately < c.received_at < at]
            if earlier:
                return self._named[rng.choice(earlier).customer_number]
        known = bisect_left(self._opened, at - timedelta(days=1))
        while True:
            customer = self.customers[rng.randrange(known)]
            if not self.colleagues.is_closed(self.colleagues.keeper(customer=customer, at=at).unit_code):
                return customer

    def _accused(self, *, draft: _Draft, keeper: StaffPlan) -> tuple[str, ...]:
        """Where somebody is to blame: the customer's manager or, less often, the clerk at the counter."""
        if not draft.grievance.personal or self.rng.random() > _SHARE_ACCUSING:
            return ()
        clerk = self.colleagues.clerk(near=keeper.unit_code, at=draft.logged_at)
        if clerk and self.rng.random() < _SHARE_ACCUSING_CLERK:
            return (clerk,) if self.rng.random() < 0.7 else (keeper.number, clerk)
        return (keeper.number,)


def _dealt(shares: Mapping[T, int], count: int) -> list[T]:
    """So many, each share kept as exactly as whole numbers can and nobody left out; the first takes what remains."""
    first, *others = shares
    dealt = [key for key in others for _ in range(max(1, round(count * shares[key] / 100)))]
    return [first] * (count - len(dealt)) + dealt


def _picked(rng: Random, weights: Mapping[T, int]) -> T:
    return rng.choices(list(weights), weights=list(weights.values()))[0]
