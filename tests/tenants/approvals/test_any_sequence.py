"""Whoever tries to decide on whatever request, in whatever order: what must hold of its way holds."""

from decimal import Decimal
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tenants.approvals.workflow import (
    ENDED,
    ApprovalAction,
    ApprovalStatus,
    Needs,
    Rung,
    Standing,
    acting,
    climbed,
    ground_to_decide,
    persons,
    rank_of,
    require,
)
from tenants.core.actor import Actor, ActorKind, Giver, Ground, Reach
from tenants.core.errors import BranchlineError, Refusal
from tenants.core.permissions import Permission

S, A = ApprovalStatus, ApprovalAction
HELD = frozenset({Permission.CUSTOMER_UPDATE, Permission.APPROVAL_DECIDE})
MONEY = st.decimals(min_value=0, max_value=1000, places=2)
PLACES = ("总部/", "总部/华东/", "总部/西南/")


@st.composite
def grounds(draw: st.DrawFn, everybody: int) -> Ground:
    """One role: somewhere, with a limit or none, perhaps in the stead of another."""
    limit, lender = draw(st.none() | MONEY), draw(st.none() | st.integers(1, everybody))
    giver = None if lender is None else Giver(UUID(int=99), UUID(int=lender), str(lender), rank=draw(st.integers(0, 3)))
    return Ground("R", HELD, Reach(paths=(draw(st.sampled_from(PLACES)),)), limit=limit, giver=giver)


@st.composite
def people(draw: st.DrawFn, everybody: int = 5) -> list[Actor]:
    return [
        Actor(
            user_id=UUID(int=number),
            kind=ActorKind.PERSON,
            name=str(number),
            client_id="tests",
            reaches={},
            rank=draw(st.integers(0, 3)),
            grounds=tuple(draw(st.lists(grounds(everybody), max_size=3))),
        )
        for number in range(1, everybody + 1)
    ]


@st.composite
def ladders(draw: st.DrawFn) -> list[Rung]:
    bounds = sorted(draw(st.sets(MONEY, max_size=2)))
    return [Rung(Permission.CUSTOMER_UPDATE, draw(st.integers(0, 3)), bound) for bound in [*bounds, None]]


class Way(RuleBasedStateMachine):
    """A request taken by the pure rules alone."""

    @initialize(everybody=people(), ladder=ladders(), amount=st.none() | MONEY, by=st.integers(0, 4))
    def ask(self, everybody: list[Actor], ladder: list[Rung], amount: Decimal | None, by: int) -> None:
        self.people = everybody
        self.requester = everybody[by]
        self.amount = amount
        self.steps: list[Needs] = climbed(ladder, amount=amount)
        self.status = S.REQUESTED
        self.taken: list[tuple[Actor, Ground]] = []
        self.seen = [S.REQUESTED]

    @property
    def standing(self) -> Standing:
        deciders = frozenset(key for actor, ground in self.taken for key in acting(actor, ground))
        open_step = self.steps[min(len(self.taken), len(self.steps) - 1)]
        return Standing(self.status, "总部/华东/", open_step, frozenset({self.requester.user_id}), deciders)

    def move(self, status: ApprovalStatus) -> None:
        if status is not self.status:
            self.seen.append(status)
        self.status = status

    @rule(who=st.integers(0, 4), refuses=st.booleans())
    def decide(self, who: int, refuses: bool) -> None:
        actor = self.people[who]
        try:
            ground = ground_to_decide(actor=actor, standing=self.standing)
        except BranchlineError:
            return
        self.taken.append((actor, ground))
        if refuses:
            self.move(S.REFUSED)
        elif len(self.taken) == len(self.steps):
            self.move(S.APPROVED)

    @precondition(lambda self: self.taken)
    @rule()
    def withdraw(self) -> None:
        try:
            require(A.WITHDRAW_REQUEST, status=self.status)
        except Refusal:
            assert self.status in ENDED
            return
        self.move(S.WITHDRAWN)

    @invariant()
    def it_ends_once_and_for_all(self) -> None:
        assert len(self.seen) <= 2
        assert self.seen[0] is S.REQUESTED

    @invariant()
    def it_is_approved_only_when_every_step_was_decided(self) -> None:
        assert self.status is not S.APPROVED or len(self.taken) == len(self.steps)
        assert len(self.taken) <= len(self.steps)

    @invariant()
    def nobody_decided_on_their_own_request_nor_did_their_stand_in(self) -> None:
        assert all(self.requester.user_id not in persons(actor) for actor, _ in self.taken)

    @invariant()
    def nobody_took_part_in_two_steps(self) -> None:
        involved = [key for actor, ground in self.taken for key in acting(actor, ground)]
        assert len(involved) == len(set(involved))

    @invariant()
    def every_step_was_decided_within_limit_rank_and_reach(self) -> None:
        for (actor, ground), needs in zip(self.taken, self.steps, strict=False):
            assert needs.limit is None or (ground.limit is not None and ground.limit >= needs.limit)
            assert rank_of(ground, actor) >= needs.rank
            assert any("总部/华东/".startswith(path) for path in ground.reach.paths)

    @invariant()
    def the_last_step_covers_the_whole_amount(self) -> None:
        assert self.steps[-1].limit == self.amount


TestWay = Way.TestCase
TestWay.settings = settings(max_examples=130, stateful_step_count=20, deadline=None)
