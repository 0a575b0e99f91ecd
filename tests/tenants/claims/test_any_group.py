"""Whatever is asked of claims on the members of a group, in whatever order: each within a sum of their own, and a death
ends one membership, once, and never the policy."""

import asyncio
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from tenants.claims.models import Claim
from tenants.claims.workflow import AWARDED, ENDED, ClaimAction, ClaimKind, ClaimStatus
from tenants.policies import service as policies
from tenants.policies.models import Policy, PolicyMember
from tenants.policies.workflow import PolicyStatus
from tests.machines import drive
from tests.people import NOW, Chain
from tests.tenants.claims.cases import SUM
from tests.tenants.claims.test_any_sequence import PARTS, PROMISED, Case
from tests.tenants.policies.cases import IN_FORCE, insure, propose_group

A, S = ClaimAction, ClaimStatus
EACH = Decimal(100_000)


class GroupCase(Case):
    """A group of two, in force for a month, whose members are claimed for, and leave; one has died."""

    @initialize()
    def begin(self) -> None:
        self.now = NOW
        steps = (insure("E-1", "林晓"), insure("E-2", "林安"), *IN_FORCE)
        begun = NOW - timedelta(days=30)
        self.policy_id = self.run(propose_group(self.chain, customer="周杰", steps=steps, now=begun)).id
        self.members: list[PolicyMember] = self.run(self._members())
        self.claims: list[Claim] = []
        self.settle(ClaimKind.DEATH, SUM)

    async def _members(self) -> list[PolicyMember]:
        async with self.chain.reading():
            return await PolicyMember.filter(policy_id=self.policy_id).order_by("place")

    @rule(kind=st.sampled_from([ClaimKind.DEATH, ClaimKind.DISABILITY]), ago=st.sampled_from([0, 0, 1, 40]))
    def report(self, kind: ClaimKind, ago: int) -> None:
        """Of each of them in turn."""
        member = self.members[len(self.claims) % 2]
        day = self.now.date() - timedelta(days=ago)
        given = {"kind": kind, "loss_on": day, "claimed": SUM, "description": "报案", "member_id": member.id}
        self._attempt(self._report(given))

    @rule(kind=st.sampled_from([ClaimKind.DEATH, ClaimKind.DISABILITY]), part=st.sampled_from(PARTS))
    def settle(self, kind: ClaimKind, part: Decimal) -> None:
        """From the report all the way to the payment, as far as it can be gone."""
        self.report(kind=kind, ago=1)
        place = max(0, len(self.claims) - 1)
        for action in (*[A.RECORD_CLAIM_DOCUMENT] * 3, A.ASSESS_CLAIM, A.DECIDE_CLAIM):
            self.step(place, action, part, no=False)
        self.headquarters(yes=True)
        self.step(place, A.PAY_CLAIM, part, no=False)

    @rule(place=st.integers(0, 1), days=st.sampled_from([0, 1, 40]))
    def member_leaves(self, place: int, days: int) -> None:
        given = {"member_id": self.members[place].id, "leaves_on": self.now.date() + timedelta(days=days)}
        self._attempt(self._remove(given))

    async def _remove(self, given: dict[str, Any]) -> None:
        async with self.chain.work(now=self.now) as work, work.attempt():
            policy = await Policy.get(id=self.policy_id)
            await policies.remove_policy_member(work=work, policy=policy, reason="离职", **given)

    def _of(self, member_id: UUID, *statuses: ClaimStatus) -> list[Claim]:
        return [claim for claim in self.claims if claim.member_id == member_id and claim.status in statuses]

    @invariant()
    def the_ledger_holds_what_was_decided_and_paid_and_no_more_than_insured(self) -> None:
        awarded = sum((claim.awarded or 0 for claim in self.claims if claim.status in AWARDED), Decimal(0))
        paid = sum((claim.awarded or 0 for claim in self.claims if claim.status is S.PAID), Decimal(0))
        assert self.run(self._accounts()) == (awarded, paid - awarded, -paid, paid)
        for member in self.members:
            assert sum(claim.awarded or 0 for claim in self._of(member.id, *AWARDED)) <= EACH

    @invariant()
    def the_policy_is_stopped_by_one_claim_at_most_and_ended_by_its_payment(self) -> None:
        """Here the membership is, and the policy never."""
        policy, promised = self.run(self._rest())
        assert not policy.settling
        assert policy.status is not PolicyStatus.CLAIMED
        assert policy.status is not PolicyStatus.CANCELLED or not any(one.status in AWARDED for one in self.claims)
        assert promised == {claim.id: PROMISED.get(claim.status, []) for claim in self.claims}
        for member in self.run(self._members()):
            ending = [claim for claim in self.claims if claim.member_id == member.id and claim.ends_policy]
            assert len([claim for claim in ending if claim.status not in ENDED]) == member.settling
            deaths = [claim for claim in ending if claim.status is S.PAID]
            assert len(deaths) <= 1
            assert not deaths or member.left_on == deaths[0].loss_on + timedelta(days=1)
            for claim in self._of(member.id, *AWARDED):
                assert member.left_on is None or claim.loss_on < member.left_on or deaths


def test_no_sequence_of_calls_pays_a_member_too_much_or_ends_a_membership_twice(
    chain: Chain, loop: asyncio.AbstractEventLoop
) -> None:
    drive(GroupCase, chain=chain, loop=loop, examples=3, steps=20)
