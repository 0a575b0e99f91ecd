"""Claims on members of a group policy by the API alone: who was in that day, each within a sum of their own; a death
ends the membership and not the policy, and the ledger agrees."""

from datetime import timedelta
from typing import Any

from schema.core.ids import encode
from tenants.core.work import Work
from tenants.policies import service
from tenants.policies.models import Policy, PolicyMember
from tenants.policies.queries import MEMBERS, POLICIES
from tests.people import NOW
from tests.schema.calls import OWN, Desk, Outcome, call
from tests.schema.claims.test_life import Life
from tests.tenants.policies.cases import IN_FORCE, insure, later, pay, propose, propose_group

HELD = """query($id: ID!) { policy(id: $id) { status settling version
    members { nodes { name leftOn settling claims { totalCount } } } claims { nodes { member { name } } } } }"""


async def _second_leaves(work: Work, policy: Policy) -> None:
    member = await PolicyMember.get(policy_id=policy.id, place=2)
    await service.remove_policy_member(work=work, policy=policy, member_id=member.id, reason="离职")


class Group(Life):
    """A group in force since the 7th of February: 林晓; 林安, who left on the 4th of March; 韩梅, who joined on the
    27th of February. Each is insured for 100,000.00."""

    @classmethod
    async def insured(cls, desk: Desk) -> "Group":
        members = (insure("E-1", "林晓"), insure("E-2", "林安"))
        steps = (*members, *IN_FORCE, later(20), insure("E-3", "韩梅"), pay, later(5), _second_leaves)
        return cls(desk, await propose_group(desk.chain, steps=steps, now=NOW - timedelta(days=30)))

    async def of(self, place: int, **members: Any) -> Outcome:
        return await self.report(memberId=await self.member(place), **members)

    async def member(self, place: int) -> str:
        async with self.chain.reading():
            found = await PolicyMember.get(policy_id=self.policy.id, place=place)
        return str(encode(MEMBERS, found.id))

    async def held(self) -> dict[str, Any]:
        asked = {"id": str(encode(POLICIES, self.policy.id))}
        found: dict[str, Any] = (await self.chain.ask(self.chain.actor("STAFF"), HELD, **asked))["policy"]
        return found

    async def leave(self, place: int, **given: Any) -> Outcome:
        subject = {"policyId": str(encode(POLICIES, self.policy.id)), "memberId": await self.member(place)}
        given |= {"expectedVersion": (await self.held())["version"], "reason": "离职"}
        return await call(self.chain, self.chain.actor("BRANCH_MANAGER"), "removePolicyMember", subject | given)

    async def decided(self, amount: str) -> Outcome:
        await self.documented()
        assert (await self.step("HQ_ADMIN", "assessClaim", amount=amount, findings="属实")).is_done
        return await self.decide("HQ_ADMIN", amount)


async def test_a_member_is_covered_while_in_and_claims_within_a_sum_of_their_own(desk: Desk) -> None:
    group = await Group.insured(desk)
    hurt = {"kind": "DISABILITY", "claimed": "60000.00"}
    assert (await group.report(**hurt)).faults == [("REQUIRED", ["memberId"])]
    alone = Life(desk, await propose(desk.chain, customer=OWN.customer))
    named = await alone.report(**hurt, memberId=await group.member(1))
    assert named.faults == [("NOT_FOUND", ["memberId"])], "another policy's member"
    for place, day in ((3, "2026-02-26"), (2, "2026-03-04"), (1, "2026-02-06")):
        assert (await group.of(place, **hurt, lossOn=day)).faults == [("NOT_COVERED", ["lossOn"])]
    assert (await group.of(2, **hurt, lossOn="2026-03-03")).is_done, "the last day of the membership"
    assert (await group.step("STAFF", "withdrawClaim", reason="误报")).is_done

    assert (await group.of(1, **hurt)).is_done
    assert (await group.decided("60000.00")).is_done
    assert (await group.step("HQ_ADMIN", "payClaim", method="BANK_TRANSFER")).is_done
    assert [(one["payee"], one["amount"]["amount"]) for one in group.claim["payments"]] == [("林晓", "60000.00")]
    assert (await group.of(1, **hurt)).is_done
    assert (await group.decided("40000.01")).faults == [("OVER_SUM_INSURED", ["amount"])]
    assert (await group.decide("HQ_ADMIN", "40000.00")).is_done
    assert (await group.of(3, **hurt)).is_done
    assert (await group.decided("100000.00")).is_done, "a sum of her own"
    # Three premiums of 365.00, the third for 345 days; 340 days went back.
    assert await group.trial() == {
        "BANK": "-59265.00",
        "PREMIUM_REVENUE": "-1075.00",
        "PREMIUM_REFUND": "340.00",
        "CLAIMS": "200000.00",
        "CLAIMS_PAYABLE": "-140000.00",
    }
    assert (await group.leave(3)).faults == [("INVALID", ["leavesOn"])], "what is paid for today is for a day of cover"
    assert (await group.leave(3, leavesOn="2026-03-10")).is_done
    shown = await group.held()
    assert [one["claims"]["totalCount"] for one in shown["members"]["nodes"]] == [2, 1, 1]
    assert [one["member"]["name"] for one in shown["claims"]["nodes"]] == ["韩梅", "林晓", "林晓", "林安"]


async def test_a_death_ends_the_membership_and_the_group_goes_on(desk: Desk) -> None:
    group = await Group.insured(desk)
    for ending in ("withdrawClaim", "payClaim"):
        assert (await group.of(1, lossOn="2026-03-08")).is_done
        assert (await group.of(1)).codes == ["CLAIM_OPEN"]
        assert (await group.leave(1, leavesOn="2026-03-20")).faults == [("CLAIM_OPEN", ["memberId"])]
        shown = await group.held()
        assert (shown["settling"], [one["settling"] for one in shown["members"]["nodes"]]) == (
            *(False, [True, False, False]),
        )
        if ending == "withdrawClaim":
            assert (await group.step("STAFF", ending, reason="误报")).is_done
            assert not (await group.held())["members"]["nodes"][0]["settling"]
    assert (await group.decided("50000.00")).is_done
    assert (await group.step("HQ_ADMIN", "payClaim", method="BANK_TRANSFER")).is_done
    assert [(one["payee"], one["amount"]["amount"]) for one in group.claim["payments"]] == [("林晓", "50000.00")]
    shown = await group.held()
    assert (shown["status"], shown["settling"]) == ("IN_FORCE", False)
    assert [(one["leftOn"], one["settling"]) for one in shown["members"]["nodes"]] == [
        ("2026-03-09", False),
        ("2026-03-04", False),
        (None, False),
    ]
    assert (await group.of(1, lossOn="2026-03-08")).faults == [("WRONG_STATE", ["memberId"])]
    assert (await group.of(1, kind="DISABILITY", lossOn="2026-03-08")).is_done, "hurt that day, before it"
    # The one who left is claimed for as well, for a day on which she was in; more than one claim of the kind is open.
    assert (await group.of(2, lossOn="2026-03-01")).is_done
    assert (await group.of(3)).is_done
    assert (await group.decided("100000.00")).is_done
    assert (await group.held())["status"] == "IN_FORCE"
