"""Whatever is asked of a policy, on whatever day and in whatever order: no state it must not reach, no cent lost."""

import asyncio
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from tenants.core.errors import Refusal
from tenants.core.jobs import Turn
from tenants.core.timeline import TimelineEntry
from tenants.ledger.balances import balance
from tenants.ledger.workflow import LedgerAccount, PaymentMethod
from tenants.policies import service
from tenants.policies.jobs import DUTIES
from tenants.policies.models import Instalment, Policy
from tenants.policies.workflow import PolicyAction, PolicyStatus, PremiumMode, TalkResult, Underwriting, available
from tests.machines import ChainMachine, drive
from tests.people import NOW, VAULT, Chain
from tests.tenants.policies.cases import propose

A, L, S = PolicyAction, LedgerAccount, PolicyStatus
CASH_BACK = {S.SURRENDERED, S.MATURED, S.CANCELLED}
UNCOVERED = CASH_BACK | {S.LAPSED, S.EXPIRED}
# The only ways there are.
EDGES = {
    (S.PROPOSED, S.UNDERWRITING),
    *((status, S.DECLINED) for status in (S.PROPOSED, S.UNDERWRITING)),
    (S.UNDERWRITING, S.ISSUED),
    (S.ISSUED, S.IN_FORCE),
    (S.ISSUED, S.GRACE),
    (S.ISSUED, S.EXPIRED),
    (S.IN_FORCE, S.GRACE),
    (S.GRACE, S.IN_FORCE),
    (S.GRACE, S.LAPSED),
    (S.LAPSED, S.IN_FORCE),
    (S.IN_FORCE, S.MATURED),
    *((status, S.SURRENDERED) for status in (S.IN_FORCE, S.GRACE, S.LAPSED)),
    *((status, S.CANCELLED) for status in (S.PROPOSED, S.UNDERWRITING, S.ISSUED, S.IN_FORCE)),
}


class Case(ChainMachine):
    """One policy in the tenant's own tables, taken by the services; days go by beside it, and the worker looks."""

    @initialize(mode=st.sampled_from(PremiumMode), cents=st.integers(2_400, 9_999_999), straight=st.booleans())
    def propose(self, mode: PremiumMode, cents: int, straight: bool) -> None:
        years = 1 if mode is PremiumMode.SINGLE else 2
        terms: dict[str, Any] = {
            "premium_mode": mode,
            "premium": Decimal(cents) / 100,
            "paying_years": years,
            "term_years": 2,
        }
        self.now = NOW
        self.policy = self.run(propose(self.chain, **terms))
        if straight:
            self.take(A.UNDERWRITE_POLICY, decision=Underwriting.STANDARD)
            self.take(A.ISSUE_POLICY)

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
        self.policy = self.run(self._read())
        assert offered or self.policy.version == held

    async def _take(self, action: PolicyAction, given: dict[str, Any]) -> None:
        async with self.chain.work(now=self.now) as work, work.attempt():
            policy = await Policy.get(id=self.policy.id)
            await getattr(service, action.value.lower())(work=work, policy=policy, **given)

    async def _read(self) -> Policy:
        async with self.chain.reading():
            return await Policy.get(id=self.policy.id)

    async def _dues(self) -> list[Instalment]:
        async with self.chain.reading():
            return await Instalment.filter(policy_id=self.policy.id).order_by("number")

    @rule(days=st.sampled_from([1, 15, 16, 31, 61, 92, 366, 731]))
    def wait(self, days: int) -> None:
        self.now += timedelta(days=days)

    @rule()
    def look(self) -> None:
        turn = Turn(tenant=self.chain.tenant, now=self.now, request_id="turn-of-a-test", vault=VAULT)
        for duty in DUTIES:
            self.run(duty.action(turn=turn))
        self.policy = self.run(self._read())

    @rule(decision=st.sampled_from(Underwriting), occupation_class=st.integers(1, 6))
    def underwrite(self, decision: Underwriting, occupation_class: int) -> None:
        self.take(A.UNDERWRITE_POLICY, decision=decision, occupation_class=occupation_class)

    @rule()
    def issue(self) -> None:
        self.take(A.ISSUE_POLICY)

    @rule(count=st.integers(1, 4), off=st.sampled_from([0, 0, 0, 1, -1]), again=st.booleans())
    def pay(self, count: int, off: int, again: bool) -> None:
        """So many instalments, perhaps a cent off; or all that fell due, to reinstate it."""
        unpaid = [due for due in self.run(self._dues()) if due.paid_on is None]
        picked = [due for due in unpaid if due.due_on <= self.now.date()] if again else unpaid[:count]
        amount = sum((due.amount for due in picked), Decimal(0)) + Decimal(off) / 100
        more = {"reason": "客户补交保费"} if again else {}
        action = A.REINSTATE_POLICY if again else A.RECORD_PREMIUM
        self.take(action, amount=amount, method=PaymentMethod.CASH, **more)

    @rule(result=st.sampled_from(TalkResult))
    def talk(self, result: TalkResult) -> None:
        self.take(A.RECORD_SURRENDER_TALK, reason="资金周转", attempt="建议保单贷款", result=result)

    @rule(action=st.sampled_from([A.SURRENDER_POLICY, A.CANCEL_POLICY]))
    def leave(self, action: PolicyAction) -> None:
        self.take(action, reason="资金周转")

    @rule()
    def mature(self) -> None:
        self.take(A.MATURE_POLICY)

    @invariant()
    def the_schedule_adds_up_and_the_ledger_holds_what_was_paid(self) -> None:
        dues, held = self.run(self._dues()), self.run(self._accounts())
        assert not dues or sum(due.amount for due in dues) == self.policy.premium
        assert all(one.amount == two.amount for one, two in pairwise(dues[:-1]))
        paid = sum((due.amount for due in dues if due.paid_on), Decimal(0))
        assert paid == self.policy.paid == -held[L.PREMIUM_REVENUE]
        back = held[L.PREMIUM_REFUND] + held[L.BENEFITS]
        assert held[L.CASH] + held[L.BANK] == paid - back
        assert not back or self.policy.status in CASH_BACK
        assert held[L.PREMIUM_REFUND] == (paid if self.policy.status is S.CANCELLED else 0)
        assert held[L.BENEFITS] <= paid or self.policy.status is S.MATURED

    async def _accounts(self) -> dict[LedgerAccount, Decimal]:
        async with self.chain.reading():
            return {one: await balance(accounts=[one], currency="CNY", entity_id=self.policy.id) for one in L}

    @invariant()
    def its_days_agree_with_where_it_stands(self) -> None:
        policy, dues = self.policy, self.run(self._dues())
        unpaid = [due.due_on for due in dues if due.paid_on is None]
        assert (policy.ended_on is not None) == (policy.status in UNCOVERED)
        assert (policy.grace_until is not None) == (policy.status in {S.GRACE, S.LAPSED})
        expected = unpaid[0] if unpaid and policy.status not in CASH_BACK | {S.EXPIRED} else None
        assert policy.next_due_on == expected
        assert (policy.lost_on is not None) == (policy.status in {S.LAPSED, S.SURRENDERED})

    @invariant()
    def every_step_was_told_and_leads_where_it_may(self) -> None:
        told = self.run(self._told())
        assert told[-1].after == self.policy.status
        assert all(one.after == two.before for one, two in pairwise(told))
        moved = {(S(step.before), S(step.after)) for step in told if step.before and step.after}
        assert {(before, after) for before, after in moved if before is not after} <= EDGES

    async def _told(self) -> list[TimelineEntry]:
        async with self.chain.reading():
            return await TimelineEntry.filter(entity_id=self.policy.id).order_by("at", "id")


def test_no_sequence_of_calls_breaks_a_rule_or_loses_a_cent(chain: Chain, loop: asyncio.AbstractEventLoop) -> None:
    drive(Case, chain=chain, loop=loop, examples=20, steps=25)
