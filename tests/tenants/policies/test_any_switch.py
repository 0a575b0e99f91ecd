"""However often a policy is to be replaced, and whatever happens to it or its successors meanwhile: it is switched once
at most, what goes over is what its holder had in it, and the books agree."""

import asyncio
from collections.abc import Awaitable
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
from tenants.policies.models import Instalment, Policy
from tenants.policies.workflow import BEFORE_ISSUE, PolicyAction, PolicyStatus, PremiumMode, TalkResult, Underwriting
from tests.machines import ChainMachine, drive
from tests.people import NOW, VAULT, Chain
from tests.tenants.policies.cases import HEIRS, IN_FORCE, TERMS, propose

A, L, S = PolicyAction, LedgerAccount, PolicyStatus


class Case(ChainMachine):
    """A policy two years old, its successors and theirs; days go by beside what is asked, and the worker looks."""

    @initialize(cents=st.integers(3_600, 9_999_999), years=st.sampled_from([1, 2]))
    def begin(self, cents: int, years: int) -> None:
        self.now = NOW
        terms: dict[str, Any] = {"premium": Decimal(cents) / 100, "paying_years": 1, "premium_mode": PremiumMode.SINGLE}
        begun = NOW - timedelta(days=366 * years)
        self.first = self.run(propose(self.chain, steps=IN_FORCE, now=begun, **terms)).id
        self.policies = self.run(self._read())

    async def _read(self) -> list[Policy]:
        async with self.chain.reading():
            return await Policy.filter(id__gte=self.first).order_by("id")

    def _attempt(self, doing: Awaitable[None]) -> None:
        before = {policy.id: policy.version for policy in self.policies}
        try:
            self.run(doing)
        except Refusal:
            self.policies = self.run(self._read())
            assert {policy.id: policy.version for policy in self.policies} == before
        else:
            self.policies = self.run(self._read())

    @rule(days=st.sampled_from([1, 16, 61, 366]))
    def wait(self, days: int) -> None:
        self.now += timedelta(days=days)

    @rule()
    def look(self) -> None:
        turn = Turn(tenant=self.chain.tenant, now=self.now, request_id="turn-of-a-test", vault=VAULT)
        for duty in DUTIES:
            self.run(duty.action(turn=turn))
        self.policies = self.run(self._read())

    @rule(cents=st.integers(1_200, 9_999_999), mode=st.sampled_from(PremiumMode), rivals=st.integers(1, 2))
    def replace(self, cents: int, mode: PremiumMode, rivals: int) -> None:
        """A proposal to replace the newest policy that was issued, perhaps two; underwriting takes the risk."""
        years = 1 if mode is PremiumMode.SINGLE else 2
        given = {"premium": Decimal(cents) / 100, "premium_mode": mode, "paying_years": years, "term_years": 2}
        old = [policy for policy in self.policies if policy.issued_on is not None][-1]
        for _ in range(rivals):
            self._attempt(self._replace(old, given))

    async def _replace(self, old: Policy, given: dict[str, Any]) -> None:
        product = self.chain.product
        assert product is not None
        async with self.chain.work(now=self.now) as work, work.attempt():
            terms = service.Terms(product_id=product.id, **{**TERMS, **given})
            proposed: dict[str, Any] = {"holder_id": old.holder_id, "beneficiaries": HEIRS, "replaces_id": old.id}
            new = await service.propose_policy(work=work, terms=terms, **proposed)
            await service.underwrite_policy(work=work, policy=new, decision=Underwriting.STANDARD)

    @rule()
    def issue(self) -> None:
        """All that wait for it."""
        for policy in [policy for policy in self.policies if policy.status in BEFORE_ISSUE]:
            self._take(policy, A.ISSUE_POLICY)

    @rule(place=st.integers(0, 9))
    def pay(self, place: int) -> None:
        """The next instalment."""
        policy = self.policies[place % len(self.policies)]
        unpaid = [due for due in self.run(self._dues(policy)) if due.paid_on is None]
        amount = unpaid[0].amount if unpaid else Decimal(1)
        self._take(policy, A.RECORD_PREMIUM, amount=amount, method=PaymentMethod.CASH)

    @rule(place=st.integers(0, 9), action=st.sampled_from([A.SURRENDER_POLICY, A.CANCEL_POLICY]))
    def leave(self, place: int, action: PolicyAction) -> None:
        policy = self.policies[place % len(self.policies)]
        talk = {"reason": "资金周转", "attempt": "挽留", "result": TalkResult.INSISTS}
        self._take(policy, A.RECORD_SURRENDER_TALK, **talk)
        self._take(policy, action, reason="资金周转")

    def _take(self, policy: Policy, action: PolicyAction, **given: Any) -> None:
        self._attempt(self._taken(policy, action, given))

    async def _taken(self, policy: Policy, action: PolicyAction, given: dict[str, Any]) -> None:
        async with self.chain.work(now=self.now) as work, work.attempt():
            held = await Policy.get(id=policy.id)
            await getattr(service, action.value.lower())(work=work, policy=held, **given)

    async def _dues(self, policy: Policy) -> list[Instalment]:
        async with self.chain.reading():
            return await Instalment.filter(policy_id=policy.id).order_by("number")

    @invariant()
    def a_policy_is_switched_by_the_one_successor_that_was_issued(self) -> None:
        for old in self.policies:
            successors = [new for new in self.policies if new.replaces_id == old.id and new.issued_on is not None]
            assert len(successors) == (old.status is S.SWITCHED)
            for new in successors:
                assert (old.ended_on, old.settled_on) == (new.issued_on, new.issued_on)
                assert old.next_due_on is None
                assert new.carried <= new.premium
                assert new.carried <= old.paid

    @invariant()
    def what_goes_over_leaves_one_policy_and_comes_to_the_other_and_the_books_agree(self) -> None:
        assert sum(self.run(self._books(None)).values()) == 0
        assert self.run(self._books(None))[L.INTERBRANCH] == 0
        for policy in self.policies:
            dues, held = self.run(self._dues(policy)), self.run(self._books(policy))
            paid = sum((due.amount for due in dues if due.paid_on), Decimal(0))
            assert not dues or sum(due.amount for due in dues) == policy.premium
            assert paid == policy.paid == -held[L.PREMIUM_REVENUE]
            went = sum((new.carried for new in self.policies if new.replaces_id == policy.id), Decimal(0))
            assert held[L.INTERBRANCH] == policy.carried - went
            back = held[L.PREMIUM_REFUND] + held[L.BENEFITS]
            assert went <= back <= paid
            assert held[L.CASH] + held[L.BANK] == paid - policy.carried - (back - went)

    async def _books(self, policy: Policy | None) -> dict[LedgerAccount, Decimal]:
        key = policy.id if policy else None
        async with self.chain.reading():
            return {one: await balance(accounts=[one], currency="CNY", entity_id=key) for one in L}


def test_no_sequence_of_calls_switches_a_policy_twice_or_loses_a_cent(
    chain: Chain, loop: asyncio.AbstractEventLoop
) -> None:
    drive(Case, chain=chain, loop=loop, examples=3, steps=15)
