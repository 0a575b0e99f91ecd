"""Whatever is asked of claims on one policy, in whatever order: no state they must not reach, never more paid than
insured, and the policy ends with the one claim that ends it."""

import asyncio
from collections.abc import Awaitable
from datetime import timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from tenants.approvals.models import ApprovalRequest
from tenants.approvals.workflow import ApprovalStatus
from tenants.claims import service
from tenants.claims.models import Claim, ClaimDocument, ClaimPayment
from tenants.claims.workflow import AWARDED, ENDED, ClaimAction, ClaimDecision, ClaimKind, ClaimStatus, available
from tenants.core.deadlines import OPEN, Deadline
from tenants.core.errors import Refusal
from tenants.core.rendering import q
from tenants.ledger.balances import balance
from tenants.ledger.workflow import LedgerAccount, PaymentMethod
from tenants.policies import service as policies
from tenants.policies.models import Policy
from tenants.policies.workflow import PolicyStatus, TalkResult
from tenants.processes.approvals import approve_request, refuse_request
from tests.machines import ChainMachine, drive
from tests.people import NOW, Chain
from tests.tenants.claims.cases import SUM
from tests.tenants.policies.cases import IN_FORCE, propose

A, L, S = ClaimAction, LedgerAccount, ClaimStatus
PARTS = [Decimal("0.01"), Decimal("9999.99"), Decimal(20_000), Decimal("25000.01"), SUM, SUM + 1]
PROMISED = {S.DOCUMENTED: ["ASSESSMENT"], S.ASSESSED: ["DECISION"], S.DECIDED: ["PAYMENT"]}


class Case(ChainMachine):
    """One policy, claimed on by a branch's manager who decides on 20,000.00 alone; headquarters decides on more."""

    @initialize()
    def begin(self) -> None:
        self.now = NOW
        self.policy_id = self.run(propose(self.chain, customer="周杰", steps=IN_FORCE)).id
        self.claims: list[Claim] = []

    @rule(days=st.sampled_from([1, 30]))
    def wait(self, days: int) -> None:
        self.now += timedelta(days=days)

    @rule(kind=st.sampled_from([ClaimKind.DEATH, ClaimKind.DISABILITY]), ago=st.sampled_from([0, 1, 40, 400]))
    def report(self, kind: ClaimKind, ago: int) -> None:
        day = self.now.date() - timedelta(days=ago)
        given = {"kind": kind, "loss_on": day, "claimed": SUM, "description": "报案"}
        self._attempt(self._report(given))

    async def _report(self, given: dict[str, Any]) -> None:
        async with self.chain.work(self.chain.actor("BRANCH_MANAGER"), now=self.now) as work, work.attempt():
            policy = await Policy.filter(id=self.policy_id).select_for_update().get()
            await service.report_claim(work=work, policy=policy, **given)

    @rule(place=st.integers(0, 3), action=st.sampled_from(ClaimAction), part=st.sampled_from(PARTS), no=st.booleans())
    def step(self, place: int, action: ClaimAction, part: Decimal, no: bool) -> None:
        """What the rules do not offer is refused; what is refused leaves the claim as it was."""
        if not self.claims:
            return
        claim = self.claims[place % len(self.claims)]
        done = self._attempt(self._take(claim, action, part, no))
        assert not done or action in available(standing=claim.standing)
        after = next(one for one in self.claims if one.id == claim.id)
        assert done == (after.version != claim.version)

    async def _take(self, claim: Claim, action: ClaimAction, part: Decimal, no: bool) -> None:
        decision = ClaimDecision.REJECTED if no else ClaimDecision.ACCEPTED
        given: dict[ClaimAction, dict[str, Any]] = {
            A.RECORD_CLAIM_DOCUMENT: {"code": await self._missing(claim)},
            A.WITHDRAW_CLAIM_DOCUMENT: {"code": await self._missing(claim, is_there=True), "reason": "伪造"},
            A.ASSESS_CLAIM: {"amount": part, "findings": "核定"},
            A.DECIDE_CLAIM: {"decision": decision, "amount": part, "reason": "决定"},
            A.PAY_CLAIM: {"method": PaymentMethod.CASH},
            A.WITHDRAW_CLAIM: {"reason": "撤回"},
        }
        async with self.chain.work(self.chain.actor("BRANCH_MANAGER"), now=self.now) as work, work.attempt():
            held = await Claim.get(id=claim.id)
            await getattr(service, action.value.lower())(work=work, claim=held, **given[action])

    async def _missing(self, claim: Claim, *, is_there: bool = False) -> str:
        async with self.chain.reading():
            listed = ClaimDocument.filter(claim_id=claim.id, received_on__isnull=not is_there)
            document = await listed.order_by("place").first()
        return document.code if document is not None else "NONE"

    @rule(yes=st.booleans())
    def headquarters(self, yes: bool) -> None:
        """Whatever waits for approval is decided on."""
        self._attempt(self._headquarters(yes))

    async def _headquarters(self, yes: bool) -> None:
        async with self.chain.work(self.chain.actor("HQ_ADMIN"), now=self.now) as work, work.attempt():
            waiting = ApprovalRequest.filter(status=ApprovalStatus.REQUESTED, entity_id__in=[c.id for c in self.claims])
            request = await waiting.order_by("id").first()
            if request is not None and yes:
                await approve_request(work=work, request=request)
            elif request is not None:
                await refuse_request(work=work, request=request, reason="不同意")

    @rule(leave=st.booleans())
    def policy_ends(self, leave: bool) -> None:
        """Its holder cancels it, or surrenders after a talk."""
        self._attempt(self._leave() if leave else self._cancel())

    async def _leave(self) -> None:
        async with self.chain.work(now=self.now) as work, work.attempt():
            policy = await Policy.get(id=self.policy_id)
            talk = {"reason": "资金", "attempt": "挽留"}
            await policies.record_surrender_talk(work=work, policy=policy, **talk, result=TalkResult.INSISTS)
            await policies.surrender_policy(work=work, policy=policy, reason="资金")

    async def _cancel(self) -> None:
        async with self.chain.work(now=self.now) as work, work.attempt():
            policy = await Policy.get(id=self.policy_id)
            await policies.cancel_policy(work=work, policy=policy, reason="反悔")

    def _attempt(self, doing: Awaitable[None]) -> bool:
        try:
            self.run(doing)
        except Refusal:
            done = False
        else:
            done = True
        self.claims = self.run(self._read())
        return done

    async def _read(self) -> list[Claim]:
        async with self.chain.reading():
            return await Claim.filter(policy_id=self.policy_id).order_by("id")

    @invariant()
    def the_ledger_holds_what_was_decided_and_paid_and_no_more_than_insured(self) -> None:
        awarded = sum((claim.awarded or 0 for claim in self.claims if claim.status in AWARDED), Decimal(0))
        paid = sum((claim.awarded or 0 for claim in self.claims if claim.status is S.PAID), Decimal(0))
        owed, payable, cash, payments = self.run(self._accounts())
        assert (owed, payable, cash, payments) == (awarded, paid - awarded, -paid, paid)
        assert awarded <= SUM

    async def _accounts(self) -> tuple[Decimal, Decimal, Decimal, Decimal]:
        async with self.chain.reading():
            keys = [claim.id for claim in self.claims]
            sums = [
                sum([await balance(accounts=[one], currency="CNY", entity_id=key) for key in keys], Decimal(0))
                for one in (L.CLAIMS, L.CLAIMS_PAYABLE, L.CASH)
            ]
            payments = await ClaimPayment.filter(claim_id__in=keys)
        return sums[0], sums[1], sums[2], sum((payment.amount for payment in payments), Decimal(0))

    @invariant()
    def the_policy_is_stopped_by_one_claim_at_most_and_ended_by_its_payment(self) -> None:
        policy, promised = self.run(self._rest())
        ending = [claim for claim in self.claims if claim.ends_policy]
        under_way = [claim for claim in ending if claim.status not in ENDED]
        assert len(under_way) == policy.settling
        ended = [claim for claim in ending if claim.status is S.PAID]
        assert len(ended) == (policy.status is PolicyStatus.CLAIMED)
        assert not ended or policy.ended_on == ended[0].loss_on + timedelta(days=1)
        awarded = [claim for claim in self.claims if claim.status in AWARDED]
        assert not awarded or policy.status is not PolicyStatus.CANCELLED
        assert promised == {claim.id: PROMISED.get(claim.status, []) for claim in self.claims}

    async def _rest(self) -> tuple[Policy, dict[Any, list[str]]]:
        async with self.chain.reading():
            found = await Deadline.filter(q(OPEN), entity="Claim").order_by("id")
            steps = {claim.id: [due.step for due in found if due.entity_id == claim.id] for claim in self.claims}
            return await Policy.get(id=self.policy_id), steps


def test_no_sequence_of_calls_pays_too_much_or_ends_a_policy_twice(
    chain: Chain, loop: asyncio.AbstractEventLoop
) -> None:
    drive(Case, chain=chain, loop=loop, examples=8, steps=25)
