"""Whatever is asked about somebody's leaving, in whatever order: nobody goes with anything in hand or unsigned."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from itertools import count, pairwise

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from tenants.core.actor import Reach
from tenants.core.errors import Refusal, WrongState
from tenants.core.permissions import Permission
from tenants.core.timeline import TimelineEntry
from tenants.core.work import Work
from tenants.customers.models import Customer
from tenants.customers.service import hand_over_customer
from tenants.processes import leaving
from tenants.processes.employment import change_employment
from tenants.staff import departures
from tenants.staff.leaving import UNDER_WAY, DepartureStatus, HandOverItemKind
from tenants.staff.models import Post, StaffMember
from tenants.staff.models_departure import Departure, HandOverItem
from tenants.staff.service import create_staff_member
from tenants.staff.workflow import LEFT, EmploymentState
from tests.machines import ChainMachine, drive
from tests.people import Chain

D, K = DepartureStatus, HandOverItemKind
Step = Callable[[Work], Awaitable[None]]
LEAVERS, OTHERS = ("A", "B"), ("001", "003")
NUMBERS = count(1)
PEOPLE = st.sampled_from((*LEAVERS, *OTHERS))
WAYS = st.sampled_from([EmploymentState.RESIGNED, EmploymentState.RETIRED])
# The only ways there are.
EDGES = {(D.OPEN, D.CERTIFIED), (D.OPEN, D.WITHDRAWN), (D.CERTIFIED, D.WITHDRAWN), (D.CERTIFIED, D.COMPLETED)}


class Case(ChainMachine):
    """Two who may leave and two who stay, in the tenant's own tables, taken by the services."""

    @initialize(of=st.sampled_from(LEAVERS), receiver=PEOPLE, way=WAYS)
    def begin(self, of: str, receiver: str, way: EmploymentState) -> None:
        self.run(self._take_on())
        self.give_notice(of, receiver, way)

    async def _take_on(self) -> None:
        """Two new people, known by a letter."""
        async with self.chain.work() as work:
            post, branch = await Post.get(code="SALESPERSON"), self.chain.branches["XUHUI"]
            taken = {
                letter: await create_staff_member(
                    work=work,
                    number=f"{letter}{next(NUMBERS)}",
                    name=f"代理人{letter}",
                    branch_id=branch.id,
                    post_id=post.id,
                    state=EmploymentState.REGULAR,
                )
                for letter in LEAVERS
            }
        self.chain = replace(self.chain, staff={**self.chain.staff, **taken})

    def attempt(self, step: Step, *, by: str = "001") -> None:
        """By somebody who may do everything; what is refused keeps nothing."""
        self.run(self._attempt(step, by))

    async def _attempt(self, step: Step, by: str) -> None:
        reaches = dict.fromkeys(Permission, Reach(everything=True))
        async with self.chain.work(self.chain.person(by, reaches)) as work:
            with suppress(Refusal):
                async with work.attempt():
                    await step(work)

    @rule(of=st.sampled_from(LEAVERS), receiver=PEOPLE, way=WAYS)
    def give_notice(self, of: str, receiver: str, way: EmploymentState) -> None:
        async def step(work: Work) -> None:
            member, key = await self._member(of), self.chain.staff[receiver].id
            await leaving.give_notice(work=work, staff_member=member, state=way, receiver_id=key, reason="返乡")

        self.attempt(step)

    @rule(of=st.sampled_from(LEAVERS), kind=st.sampled_from(K), by=PEOPLE)
    def sign(self, of: str, kind: HandOverItemKind, by: str) -> None:
        async def step(work: Work) -> None:
            await leaving.sign_hand_over(work=work, departure=await self._departure(of), kind=kind)

        self.attempt(step, by=by)

    @rule(of=st.sampled_from(LEAVERS))
    def sign_all(self, of: str) -> None:
        """Each by its receiver, as far as nothing stands in the way."""
        for kind, by in self.run(self._waiting(of)):
            self.sign(of, kind, by)

    @rule(of=st.sampled_from(LEAVERS), kind=st.sampled_from(K), receiver=PEOPLE)
    def name_receiver(self, of: str, kind: HandOverItemKind, receiver: str) -> None:
        async def step(work: Work) -> None:
            departure, key = await self._departure(of), self.chain.staff[receiver].id
            await departures.name_receiver(work=work, departure=departure, kind=kind, receiver_id=key, reason="出差")

        self.attempt(step)

    @rule(of=st.sampled_from(LEAVERS), issue=st.booleans())
    def end(self, of: str, issue: bool) -> None:
        async def step(work: Work) -> None:
            departure = await self._departure(of)
            if issue:
                await leaving.issue_leaving_certificate(work=work, departure=departure)
            else:
                await departures.withdraw_notice(work=work, departure=departure, reason="挽留成功")

        self.attempt(step)

    @rule(of=st.sampled_from(LEAVERS), way=WAYS)
    def leave(self, of: str, way: EmploymentState) -> None:
        async def step(work: Work) -> None:
            await change_employment(work=work, staff_member=await self._member(of), state=way, reason="返乡")

        self.attempt(step)

    @rule(to=PEOPLE)
    def hand_a_customer_to(self, to: str) -> None:
        async def step(work: Work) -> None:
            customer = await Customer.all().order_by("id").first()
            assert customer is not None
            receiver = self.chain.staff[to].id
            await hand_over_customer(work=work, customer=customer, receiver_id=receiver, reason="调整")

        self.attempt(step)

    async def _member(self, number: str) -> StaffMember:
        return await StaffMember.filter(id=self.chain.staff[number].id).select_for_update().get()

    async def _departure(self, number: str) -> Departure:
        """The latest; a refusal where there is none."""
        found = Departure.filter(staff_member_id=self.chain.staff[number].id).order_by("-opened_at", "-id")
        departure = await found.first()
        if departure is None:
            raise WrongState(state="NONE")
        return departure

    async def _waiting(self, number: str) -> list[tuple[HandOverItemKind, str]]:
        async with self.chain.reading():
            latest = Departure.filter(staff_member_id=self.chain.staff[number].id, status=D.OPEN)
            departure = await latest.first()
            if departure is None:
                return []
            items = HandOverItem.filter(departure_id=departure.id, signed_at=None)
            letters = {member.id: letter for letter, member in self.chain.staff.items()}
            return [(item.kind, letters[item.receiver_id]) for item in await items]

    @invariant()
    def nobody_went_with_anything_in_hand_or_unsigned(self) -> None:
        self.run(self._look())

    async def _look(self) -> None:
        async with self.chain.reading():
            gone = {member.id: member.state for member in await StaffMember.filter(state__in=list(LEFT))}
            assert not await Customer.filter(manager_id__in=list(gone)).exists()
            kept = await Departure.all()
            done = {departure.staff_member_id: departure.state for departure in kept if departure.status is D.COMPLETED}
            assert done == gone
            under_way = [departure.staff_member_id for departure in kept if departure.status in UNDER_WAY]
            assert len(under_way) == len(set(under_way))
            for departure in kept:
                items = await HandOverItem.filter(departure_id=departure.id)
                certified = departure.status in {D.CERTIFIED, D.COMPLETED}
                assert not certified or (departure.certificate_number and all(item.signed_at for item in items))
                await self._told(departure, items)

    async def _told(self, departure: Departure, items: list[HandOverItem]) -> None:
        """Every step leads where it may, and an item is signed once, by its receiver."""
        steps = await TimelineEntry.filter(entity_id=departure.id).order_by("at", "id")
        assert steps[-1].after == departure.status
        moved = {(D(step.before), D(step.after)) for step in steps if step.before and step.after}
        assert {(before, after) for before, after in moved if before is not after} <= EDGES
        assert all(one.after == two.before for one, two in pairwise(steps))
        signed = Counter(step.actor_id for step in steps if step.action == "SIGN_HAND_OVER")
        assert signed == Counter(item.receiver_id for item in items if item.signed_at)


def test_no_sequence_of_calls_lets_anybody_go_too_early(chain: Chain, loop: asyncio.AbstractEventLoop) -> None:
    drive(Case, chain=chain, loop=loop, examples=6, steps=20)
