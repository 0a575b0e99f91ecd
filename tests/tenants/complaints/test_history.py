"""Whatever is asked of the services, by whom and in whatever order: nothing illegal happens, and no history is lost."""

import asyncio
from collections.abc import Awaitable, Mapping
from datetime import timedelta
from itertools import pairwise
from typing import Any, TypeVar
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule
from tortoise.models import Model

from tenants.complaints import service
from tenants.complaints.handlers import barred_from
from tenants.complaints.models import (
    Complaint,
    ComplaintCallback,
    ComplaintRound,
    Resolution,
    TransferSlip,
)
from tenants.complaints.permits import permitted_actions
from tenants.complaints.workflow import (
    OPEN,
    CallbackResult,
    ComplaintAction,
    ComplaintKind,
    ComplaintOutcome,
    ComplaintStatus,
    CustomerAnswer,
)
from tenants.core.actor import Actor, Reach
from tenants.core.deadlines import Deadline
from tenants.core.errors import Refusal
from tenants.core.permissions import Permission
from tenants.core.timeline import TimelineEntry
from tenants.core.work import Work
from tests.machines import ChainMachine, drive
from tests.people import NOW, Chain
from tests.tenants.complaints import cases
from tests.tenants.complaints.cases import Step, receive
from tests.tenants.complaints.test_any_sequence import EDGES
from tests.tenants.complaints.turns import turn

S, A = ComplaintStatus, ComplaintAction
T = TypeVar("T")
NEEDED = {"QUALITY": 2, "SERVICE": 1, "GENERAL": 1, "EMERGENCY": 2}
PLAIN: Mapping[ComplaintAction, Step] = {
    A.START_INVESTIGATION: cases.START,
    A.ASSIGN_COMPLAINT: cases.ASSIGN,
    A.PROPOSE_RESOLUTION: cases.PROPOSE,
    A.RECORD_IMPLEMENTATION: cases.IMPLEMENT,
    A.WITHDRAW_COMPLAINT: cases.WITHDRAW,
    A.REOPEN_COMPLAINT: cases.REOPEN,
    A.ADD_COMPLAINT_NOTE: cases.NOTE,
    A.PAUSE_COMPLAINT: cases.PAUSE,
    A.RESUME_COMPLAINT: cases.RESUME,
}
USUAL: Mapping[ComplaintStatus, tuple[ComplaintAction, Step]] = {
    S.RECEIVED: (A.START_INVESTIGATION, cases.START),
    S.INVESTIGATING: (A.ASSIGN_COMPLAINT, cases.ASSIGN),
    S.ASSIGNED: (A.PROPOSE_RESOLUTION, cases.PROPOSE),
    S.PLAN_PROPOSED: (A.RECORD_CUSTOMER_ANSWER, cases.ACCEPT),
    S.IMPLEMENTING: (A.RECORD_IMPLEMENTATION, cases.IMPLEMENT),
    S.CLOSED: (A.REOPEN_COMPLAINT, cases.REOPEN),
    S.UNJUSTIFIED: (A.REOPEN_COMPLAINT, cases.REOPEN),
}
# What a row of the history may still gain once it was written; everything else of it stands.
OPEN_ENDED = {
    ComplaintRound: {"findings", "ended_at", "outcome", "explanation"},
    TransferSlip: {"answered_at"},
    Resolution: {"answer", "answered_at", "answer_note", "implemented_at", "implementation_note"},
    ComplaintCallback: set(),
    TimelineEntry: set(),
}
KEPT_APART = {"version", "updated_at"}
PEOPLE = st.sampled_from(["001", "003", "004", "005"])
Rows = Mapping[UUID, Mapping[str, Any]]


class Case(ChainMachine):
    """One complaint against 005, whose superior is 004, and whoever tries whatever with it."""

    @initialize(kind=st.sampled_from(ComplaintKind))
    def receive(self, kind: ComplaintKind) -> None:
        self.now = NOW
        self.history: dict[type[Model], Rows] = {}
        self.complaint = self.run(receive(self.chain, kind=kind, accused=["005"]))
        self.ways: set[tuple[ComplaintStatus, ComplaintStatus]] = set()
        self.look()

    def run(self, awaited: Awaitable[T]) -> T:
        return self.loop.run_until_complete(awaited)

    def actor(self, number: str) -> Actor:
        return self.chain.person(number, {permission: Reach(everything=True) for permission in Permission})

    async def _try(self, number: str, step: Step) -> bool:
        """Whether the step was taken; a refusal takes all of it back."""
        try:
            async with self.chain.work(self.actor(number), now=self.now) as work:
                await step(work, await Complaint.filter(id=self.complaint.id).select_for_update().get())
        except Refusal:
            return False
        return True

    async def _offered(self, number: str) -> frozenset[ComplaintAction]:
        async with self.chain.reading():
            found = await permitted_actions(actor=self.actor(number), ids=[self.complaint.id])
        return found[self.complaint.id]

    def attempt(self, number: str, action: ComplaintAction, step: Step, *, fits: bool = True) -> None:
        """What is offered is done and what is not is refused; a barred person is offered nothing."""
        before = self.complaint
        offered = self.run(self._offered(number))
        assert number not in ("004", "005") or not offered
        done = self.run(self._try(number, step))
        assert done == (action in offered and fits)
        self.look()
        moved = 1 if done and action is not A.ADD_COMPLAINT_NOTE else 0
        assert self.complaint.version == before.version + moved
        if self.complaint.status is not before.status:
            self.ways.add((before.status, self.complaint.status))

    @rule(number=PEOPLE, action=st.sampled_from(sorted(PLAIN)))
    def step(self, number: str, action: ComplaintAction) -> None:
        self.attempt(number, action, PLAIN[action])

    @rule(steps=st.integers(1, 6), called_back=st.sampled_from([cases.CALL_BACK, cases.DISSATISFY]))
    def the_usual_way(self, steps: int, called_back: Step) -> None:
        """Chance alone seldom comes far."""
        for _ in range(steps):
            if A.CLOSE_COMPLAINT in self.run(self._offered("003")) and self.complaint.status is S.CALLBACK:
                self.attempt("003", A.CLOSE_COMPLAINT, cases.SETTLE)
            elif self.complaint.status is S.CALLBACK:
                self.attempt("003", A.RECORD_CALLBACK, called_back)
            elif found := USUAL.get(self.complaint.status):
                self.attempt("003", *found)

    @rule(number=PEOPLE, answer=st.sampled_from(CustomerAnswer))
    def answer(self, number: str, answer: CustomerAnswer) -> None:
        step = cases.REFUSE if answer is CustomerAnswer.REFUSED else cases.ACCEPT
        self.attempt(number, A.RECORD_CUSTOMER_ANSWER, step)

    @rule(number=PEOPLE, result=st.sampled_from(CallbackResult))
    def call_back(self, number: str, result: CallbackResult) -> None:
        steps = {
            CallbackResult.SATISFIED: cases.CALL_BACK,
            CallbackResult.NOT_REACHED: cases.MISS,
            CallbackResult.DISSATISFIED: cases.DISSATISFY,
        }
        self.attempt(number, A.RECORD_CALLBACK, steps[result])

    @rule(number=PEOPLE, outcome=st.sampled_from([ComplaintOutcome.SETTLED, ComplaintOutcome.UNJUSTIFIED]))
    def end(self, number: str, outcome: ComplaintOutcome) -> None:
        step = cases.SETTLE if outcome is ComplaintOutcome.SETTLED else cases.UNJUSTIFY
        ends = {S.CALLBACK: ComplaintOutcome.SETTLED, S.INVESTIGATING: ComplaintOutcome.UNJUSTIFIED}
        self.attempt(number, A.CLOSE_COMPLAINT, step, fits=ends.get(self.complaint.status) is outcome)

    @rule(number=PEOPLE, handler=PEOPLE)
    def reassign(self, number: str, handler: str) -> None:
        async def step(work: Work, complaint: Complaint) -> Complaint:
            to = self.chain.staff[handler].id
            return await service.reassign_complaint(work=work, complaint=complaint, handler_id=to, reason="调岗")

        self.attempt(number, A.REASSIGN_COMPLAINT, step, fits=handler not in ("004", "005"))

    @rule(hours=st.sampled_from([1, 20, 24 * 8]))
    def time_passes_and_the_worker_looks(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        self.run(turn(self.chain, "escalate", self.now))
        self.run(turn(self.chain, "remind", self.now))
        version = self.complaint.version
        self.look()
        assert self.complaint.version == version

    @invariant()
    def only_the_ways_there_are_were_taken(self) -> None:
        assert self.ways <= EDGES

    def look(self) -> None:
        """Reads what is known of it; history only ever grows."""
        self.complaint = self.run(cases.stored(self.chain, self.complaint))
        for model, may_gain in OPEN_ENDED.items():
            rows = self.run(self._rows(model))
            for key, before in self.history.get(model, {}).items():
                changed = {name for name, value in before.items() if rows[key][name] != value}
                assert changed <= may_gain
                assert all(before[name] is None for name in changed), (model, changed)
            self.history[model] = rows

    async def _rows(self, model: type[Model]) -> Rows:
        of = "entity_id" if model is TimelineEntry else "complaint_id"
        async with self.chain.reading():
            found = await model.filter(**{of: self.complaint.id}).values()
        return {row["id"]: {name: value for name, value in row.items() if name not in KEPT_APART} for row in found}

    @invariant()
    def neither_the_accused_nor_their_superior_has_a_hand_in_it(self) -> None:
        barred = {self.chain.staff[number].id for number in ("004", "005")}
        told = self.history[TimelineEntry].values()
        assert self.complaint.handler_id not in barred
        assert not barred & {entry["actor_id"] for entry in told}
        assert self.run(self._barred()) == barred

    async def _barred(self) -> frozenset[UUID]:
        async with self.chain.reading():
            return await barred_from(self.complaint)

    @invariant()
    def closed_means_called_back_often_enough_in_the_last_round(self) -> None:
        if self.complaint.status is S.CLOSED:
            calls = self.history[ComplaintCallback].values()
            made = [call for call in calls if call["round"] == self.complaint.round and call["result"] == "SATISFIED"]
            assert len(made) >= NEEDED[self.complaint.kind]

    @invariant()
    def rounds_are_numbered_and_only_the_last_may_be_open(self) -> None:
        rounds = sorted(self.history[ComplaintRound].values(), key=lambda row: int(row["number"]))
        assert [row["number"] for row in rounds] == list(range(1, self.complaint.round + 1))
        assert all(row["ended_at"] for row in rounds[:-1])
        assert (rounds[-1]["ended_at"] is None) == (self.complaint.status in OPEN)
        assert (self.complaint.ended_at is None) == (self.complaint.status in OPEN)

    @invariant()
    def one_promise_of_a_step_runs_and_the_complaint_shows_the_next(self) -> None:
        running = self.run(self._running())
        steps = [deadline.step for deadline in running]
        assert len(steps) == len(set(steps))
        assert not running or self.complaint.status in OPEN
        due = [deadline.due_at for deadline in running if deadline.due_at is not None]
        assert self.complaint.due_at == min(due, default=None)

    async def _running(self) -> list[Deadline]:
        async with self.chain.reading():
            return await Deadline.filter(entity_id=self.complaint.id, met_at=None, cancelled_at=None)

    @invariant()
    def every_state_was_told(self) -> None:
        told = sorted(self.history[TimelineEntry].values(), key=lambda entry: (entry["at"], entry["id"]))
        assert told[-1]["after"] == self.complaint.status
        assert all(one["after"] == two["before"] for one, two in pairwise(told))


def test_no_sequence_of_calls_breaks_a_rule_or_loses_history(chain: Chain, loop: asyncio.AbstractEventLoop) -> None:
    drive(Case, chain=chain, loop=loop, examples=20, steps=25)
