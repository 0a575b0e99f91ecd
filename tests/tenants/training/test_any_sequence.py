"""Whatever is asked of a session, in whatever order: its seats are never exceeded, and nobody is lost."""

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tenants.core.errors import Refusal
from tenants.training.workflow import (
    LEAVING,
    SEATED,
    Standing,
    TrainingAction,
    TrainingRecordStatus,
    TrainingSessionStatus,
    after_update,
    at_the_end,
    attendance,
    available,
    called_off,
    checked_seats,
    moving_up,
    placed,
    require,
    require_leaving,
)

R, S = TrainingRecordStatus, TrainingSessionStatus
PEOPLE = st.integers(0, 5)


class Session(RuleBasedStateMachine):
    """A session taken by the pure rules alone, its people in the order they came."""

    @initialize(seats=st.integers(1, 3))
    def announce(self, seats: int) -> None:
        self.seats, self.status = seats, S.SCHEDULED
        self.places: dict[int, TrainingRecordStatus] = {}
        self.came: set[int] = set()

    @property
    def taken(self) -> int:
        return sum(status in SEATED for status in self.places.values())

    @property
    def waiting(self) -> list[int]:
        return [person for person, status in self.places.items() if status is R.WAITING]

    def fill(self) -> None:
        for person in moving_up(seats=self.seats, taken=self.taken, waiting=self.waiting):
            self.places[person] = R.ENROLLED

    @rule(person=PEOPLE)
    def enrol(self, person: int) -> None:
        if self.status is S.SCHEDULED and self.places.get(person) in (None, R.WITHDRAWN):
            self.places.pop(person, None)
            self.places[person] = placed(seats=self.seats, taken=self.taken)
            self.came.add(person)

    @rule(person=PEOPLE)
    def withdraw(self, person: int) -> None:
        status = self.places.get(person, R.WITHDRAWN)
        try:
            require_leaving(status)
        except Refusal:
            assert status not in LEAVING
            return
        self.places[person] = R.WITHDRAWN
        self.fill()

    @rule(person=PEOPLE, attended=st.booleans())
    def tick_off(self, person: int, attended: bool) -> None:
        status = self.places.get(person, R.WITHDRAWN)
        try:
            leads = attendance(status, attended=attended, session=Standing(self.status, has_begun=True))
        except Refusal:
            assert status not in SEATED or self.status is not S.SCHEDULED
            return
        self.places[person] = leads

    @rule(dated=st.booleans())
    def put_off_and_perhaps_fix_again(self, dated: bool) -> None:
        try:
            require(TrainingAction.POSTPONE_TRAINING_SESSION, standing=Standing(self.status, has_begun=True))
        except Refusal:
            assert self.status is not S.SCHEDULED
            return
        self.status = after_update(S.POSTPONED, dated=dated)

    @rule(seats=st.integers(-1, 6), dated=st.booleans())
    def update(self, seats: int, dated: bool) -> None:
        try:
            require(TrainingAction.UPDATE_TRAINING_SESSION, standing=Standing(self.status, has_begun=True))
        except Refusal:
            assert self.status in (S.COMPLETED, S.CANCELLED)
            return
        self.status = after_update(self.status, dated=dated)
        try:
            self.seats = checked_seats(seats, taken=self.taken)
        except Refusal:
            assert seats < max(1, self.taken)
            return
        self.fill()

    @rule(held=st.booleans())
    def end(self, held: bool) -> None:
        action = TrainingAction.COMPLETE_TRAINING_SESSION if held else TrainingAction.CANCEL_TRAINING_SESSION
        if action in available(standing=Standing(self.status, has_begun=True)) and len(self.came) > 4:
            become = at_the_end if held else called_off
            self.places = {person: become(status) for person, status in self.places.items()}
            self.status = S.COMPLETED if held else S.CANCELLED

    @invariant()
    def the_seats_are_never_exceeded(self) -> None:
        assert self.taken <= self.seats

    @invariant()
    def nobody_waits_while_a_seat_is_free(self) -> None:
        assert not self.waiting or self.taken == self.seats

    @invariant()
    def nobody_is_lost(self) -> None:
        assert set(self.places) == self.came

    @invariant()
    def at_the_end_nobody_is_left_hanging(self) -> None:
        assert self.status in (S.SCHEDULED, S.POSTPONED) or not LEAVING & set(self.places.values())


TestSession = Session.TestCase
