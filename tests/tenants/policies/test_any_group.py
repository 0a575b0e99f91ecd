"""Whatever is asked of a group policy, on whatever day and in whatever order: each member is paid for by their days, no
cent is lost or given back twice, and nobody is in twice."""

import asyncio
from collections import Counter
from datetime import timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from tenants.core.errors import Refusal
from tenants.core.jobs import Turn
from tenants.ledger.balances import balance
from tenants.ledger.workflow import LedgerAccount, PaymentMethod
from tenants.policies import service
from tenants.policies.jobs import DUTIES
from tenants.policies.models import Instalment, Policy, PolicyMember
from tenants.policies.workflow import BEFORE_ISSUE, PolicyAction, PolicyStatus, TalkResult, Underwriting, available
from tests.machines import ChainMachine, drive
from tests.people import NOW, VAULT, Chain
from tests.tenants.policies.cases import insure, propose_group

A, L, S = PolicyAction, LedgerAccount, PolicyStatus
CODES = ("E-1", "E-2", "E-3")


class Case(ChainMachine):
    """One group policy in the tenant's own tables; days go by beside what is asked of it, and the worker looks."""

    @initialize(cents=st.integers(48_000, 999_999), straight=st.booleans())
    def propose(self, cents: int, straight: bool) -> None:
        steps = (insure("E-1", "林晓"), insure("E-2", "林安"))
        self.now = NOW
        self.policy = self.run(propose_group(self.chain, premium=str(Decimal(cents) / 100), steps=steps))
        self.members = self.run(self._members())
        if straight:
            self.take(A.UNDERWRITE_POLICY, decision=Underwriting.STANDARD)
            self.take(A.ISSUE_POLICY)
            self.pay()

    def take(self, action: PolicyAction, **given: Any) -> None:
        """What the rules do not offer is refused; what is refused leaves the policy as it was."""
        offered = action in available(standing=self.policy.standing(today=self.now.date()))
        held = self.policy.version
        try:
            self.run(self._take(action, given))
        except Refusal:
            pass
        else:
            assert offered
        self.policy, self.members = self.run(self._read()), self.run(self._members())
        assert offered or self.policy.version == held

    async def _take(self, action: PolicyAction, given: dict[str, Any]) -> None:
        async with self.chain.work(now=self.now) as work, work.attempt():
            policy = await Policy.get(id=self.policy.id)
            await getattr(service, action.value.lower())(work=work, policy=policy, **given)

    async def _read(self) -> Policy:
        async with self.chain.reading():
            return await Policy.get(id=self.policy.id)

    async def _members(self) -> list[PolicyMember]:
        async with self.chain.reading():
            return await PolicyMember.filter(policy_id=self.policy.id).order_by("place")

    async def _dues(self) -> list[Instalment]:
        async with self.chain.reading():
            return await Instalment.filter(policy_id=self.policy.id).order_by("number")

    @rule(days=st.sampled_from([1, 16, 61, 200, 366]))
    def wait(self, days: int) -> None:
        self.now += timedelta(days=days)

    @rule()
    def look(self) -> None:
        turn = Turn(tenant=self.chain.tenant, now=self.now, request_id="turn-of-a-test", vault=VAULT)
        for duty in DUTIES:
            self.run(duty.action(turn=turn))
        self.policy = self.run(self._read())

    @rule(decision=st.sampled_from([Underwriting.STANDARD, Underwriting.RATED]))
    def underwrite(self, decision: Underwriting) -> None:
        self.take(A.UNDERWRITE_POLICY, decision=decision, occupation_class=4)
        self.take(A.ISSUE_POLICY)

    @rule(code=st.sampled_from(CODES), days=st.sampled_from([0, 0, 10, 400]))
    def add(self, code: str, days: int) -> None:
        self.take(A.ADD_POLICY_MEMBER, code=code, name="韩梅", joins_on=self.now.date() + timedelta(days=days))

    @rule(place=st.integers(0, 5), days=st.sampled_from([0, 0, 10, 400]))
    def remove(self, place: int, days: int) -> None:
        member = self.members[place % len(self.members)]
        leaves_on = self.now.date() + timedelta(days=days)
        self.take(A.REMOVE_POLICY_MEMBER, member_id=member.id, reason="离职", leaves_on=leaves_on)

    @rule()
    def pay(self) -> None:
        """All that is open."""
        amount = sum((due.amount for due in self.run(self._dues()) if due.paid_on is None), Decimal(0))
        self.take(A.RECORD_PREMIUM, amount=amount, method=PaymentMethod.CASH)

    @rule(action=st.sampled_from([A.SURRENDER_POLICY, A.CANCEL_POLICY]))
    def leave(self, action: PolicyAction) -> None:
        self.take(A.RECORD_SURRENDER_TALK, reason="资金周转", attempt="挽留", result=TalkResult.INSISTS)
        self.take(action, reason="资金周转")

    @rule()
    def mature(self) -> None:
        self.take(A.MATURE_POLICY)

    @invariant()
    def every_member_is_paid_for_once_and_no_cent_is_given_back_twice(self) -> None:
        dues, held = self.run(self._dues()), self.run(self._accounts())
        assert self.policy.premium == sum(member.premium for member in self.members)
        assert not dues or sum(due.amount for due in dues) == self.policy.premium
        assert self.policy.refunded == sum(member.refund for member in self.members)
        paid = sum((due.amount for due in dues if due.paid_on), Decimal(0))
        assert paid == self.policy.paid == -held[L.PREMIUM_REVENUE]
        back = held[L.PREMIUM_REFUND] + held[L.BENEFITS]
        assert held[L.CASH] + held[L.BANK] == paid - back
        assert 0 <= back <= paid
        cancelled = self.policy.status is S.CANCELLED
        assert held[L.PREMIUM_REFUND] == (paid if cancelled else self.policy.refunded)
        assert not held[L.BENEFITS] or self.policy.status is S.SURRENDERED

    async def _accounts(self) -> dict[LedgerAccount, Decimal]:
        async with self.chain.reading():
            return {one: await balance(accounts=[one], currency="CNY", entity_id=self.policy.id) for one in L}

    @invariant()
    def nobody_is_in_twice_and_whoever_is_has_a_certificate_and_days_within_the_term(self) -> None:
        here = Counter(member.code for member in self.members if member.left_on is None)
        assert all(count == 1 for count in here.values())
        assert [member.place for member in self.members] == list(range(1, self.policy.places + 1))
        for member in self.members:
            assert 0 <= member.refund <= member.premium
            assert (member.certificate_number is None) == (member.joined_on is None)
            begun = self.policy.status not in BEFORE_ISSUE and self.policy.issued_on is not None
            assert begun or member.joined_on is None
            if member.joined_on is not None:
                assert self.policy.issued_on is not None
                assert self.policy.matures_on is not None
                assert self.policy.issued_on <= member.joined_on < self.policy.matures_on
                assert member.left_on is None or member.joined_on <= member.left_on <= self.policy.matures_on


def test_no_sequence_of_calls_loses_a_member_or_a_cent(chain: Chain, loop: asyncio.AbstractEventLoop) -> None:
    drive(Case, chain=chain, loop=loop, examples=5, steps=25)
