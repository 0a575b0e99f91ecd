"""Claims by the API alone: a death over the manager's limit, one rejected, several on one sum; the ledger agrees."""

from datetime import datetime, timedelta
from typing import Any

from schema.core.ids import encode
from tenants.jobs.catalogue import CATALOGUE
from tenants.jobs.rounds import Rounds
from tenants.ledger.balances import balance
from tenants.ledger.workflow import LedgerAccount
from tenants.policies.models import Policy
from tenants.policies.queries import POLICIES
from tenants.policies.service import reassign_policy
from tests.people import NOW, VAULT
from tests.schema.calls import OWN, Desk, Outcome, call
from tests.tenants.policies.cases import EARLIER, IN_FORCE, LAPSED, propose, reinstate

A = LedgerAccount
SHOWN = """id version number status endsPolicy assessed { amount } awarded { amount } decidedOn overdue availableActions
    approval { number status } documents { code label receivedOn } payments { payee share amount { amount } }
    deadlines { step metAt } policy { status settling endedOn version availableActions }
    timeline(first: 50) { nodes { action before after note } }"""


class Life:
    """One policy in force with claims on it, and whoever takes their steps."""

    def __init__(self, desk: Desk, policy: Policy) -> None:
        self.chain, self.policy = desk.chain, policy
        self.claim: dict[str, Any] = {}

    async def report(self, role: str = "STAFF", **members: Any) -> Outcome:
        async with self.chain.reading():
            version = (await Policy.get(id=self.policy.id)).version
        given = {"policyId": str(encode(POLICIES, self.policy.id)), "expectedVersion": version}
        loss = {"kind": "DEATH", "lossOn": "2026-03-09", "claimed": "50000.00", "description": "被保险人因病身故"}
        return await self._take(role, "reportClaim", given | loss | members)

    async def step(self, role: str, name: str, **members: Any) -> Outcome:
        given = {"claimId": self.claim["id"], "expectedVersion": self.claim["version"], **members}
        return await self._take(role, name, given)

    async def _take(self, role: str, name: str, given: dict[str, Any]) -> Outcome:
        outcome = await call(self.chain, self.chain.actor(role), name, given, selection=SHOWN)
        if outcome.payload is not None and outcome.is_done:
            self.claim = outcome.payload["claim"]
        return outcome

    async def read(self) -> None:
        query = f"query($id: ID!) {{ claim(id: $id) {{ {SHOWN} }} }}"
        self.claim = (await self.chain.ask(self.chain.actor("STAFF"), query, id=self.claim["id"]))["claim"]

    async def documented(self) -> None:
        for document in self.claim["documents"]:
            assert (await self.step("STAFF", "recordClaimDocument", code=document["code"])).is_done

    async def decide(self, role: str, amount: str) -> Outcome:
        return await self.step(role, "decideClaim", decision="ACCEPTED", amount=amount, reason="责任明确")

    async def settled(self, kind: str, amount: str) -> None:
        """A claim of that amount, reported and paid by headquarters."""
        assert (await self.report(kind=kind, claimed=amount)).is_done
        await self.documented()
        assert (await self.step("HQ_ADMIN", "assessClaim", amount=amount, findings="属实")).is_done
        assert (await self.decide("HQ_ADMIN", amount)).is_done
        assert (await self.step("HQ_ADMIN", "payClaim", method="BANK_TRANSFER")).is_done

    async def trial(self) -> dict[str, str]:
        """What the accounts hold for the holder, those at zero left out; all of them sum to zero."""
        async with self.chain.reading():
            sums = {one: await balance(accounts=[one], currency="CNY", customer_id=self.policy.holder_id) for one in A}
        assert sum(sums.values()) == 0
        return {one.value: str(amount) for one, amount in sums.items() if amount}


async def test_a_death_is_claimed_approved_and_paid_and_ends_the_policy(desk: Desk) -> None:
    life = Life(desk, await propose(desk.chain, customer=OWN.customer, steps=IN_FORCE))
    assert (await life.report(lossOn="2026-03-08")).faults == [("NOT_COVERED", ["lossOn"])], "a day before it began"
    assert (await life.report(lossOn="2026-03-10")).faults == [("NOT_COVERED", ["lossOn"])], "tomorrow"
    assert (await life.report(kind="MEDICAL")).faults == [("INVALID", ["kind"])], "a life insurance pays no hospital"
    assert (await life.report()).is_done
    assert (life.claim["number"], life.claim["status"], life.claim["availableActions"]) == (
        "CL-2026-000001",
        "REPORTED",
        ["RECORD_CLAIM_DOCUMENT", "WITHDRAW_CLAIM_DOCUMENT", "WITHDRAW_CLAIM"],
    )
    assert [one["label"] for one in life.claim["documents"]] == [
        *("Application", "Death certificate", "Identity of the beneficiaries")
    ]
    # While it is open nothing else is done with the policy, and there is no second one of its kind.
    assert life.claim["policy"] == life.claim["policy"] | {
        "settling": True,
        "availableActions": ["RECORD_SURRENDER_TALK"],
    }
    assert (await life.report()).codes == ["CLAIM_OPEN"]
    premium = {"policyId": str(encode(POLICIES, life.policy.id)), "amount": "333.33", "method": "CASH"}
    paid = premium | {"expectedVersion": life.claim["policy"]["version"]}
    assert (await call(life.chain, life.chain.actor("STAFF"), "recordPremium", paid)).codes == ["CLAIM_OPEN"]
    assert (await life.step("STAFF", "recordClaimDocument", code="PATHOLOGY")).faults == [("INVALID", ["code"])]
    await life.documented()
    assert (life.claim["status"], life.claim["deadlines"]) == ("DOCUMENTED", [{"step": "ASSESSMENT", "metAt": None}])
    assert (await life.step("STAFF", "assessClaim", amount="50000.00", findings="属实")).denied == ["FORBIDDEN"]
    assert (await life.step("BRANCH_MANAGER", "assessClaim", amount="50000.00", findings="属于保险责任")).is_done
    over = await life.decide("BRANCH_MANAGER", "50000.01")
    assert over.faults == [("INVALID", ["amount"])], "more than was assessed"

    # The branch's manager decides on 20,000.00; this waits for headquarters.
    assert (await life.decide("BRANCH_MANAGER", "50000.00")).is_done
    assert (life.claim["status"], life.claim["approval"]) == (
        "ASSESSED",
        {"number": "A-2026-000001", "status": "REQUESTED"},
    )
    assert life.claim["availableActions"] == ["WITHDRAW_CLAIM"]
    assert (await life.decide("HQ_ADMIN", "50000.00")).codes == ["WRONG_STATE"]
    assert await life.trial() == {"BANK": "333.33", "PREMIUM_REVENUE": "-333.33"}
    query = "{ myApprovals { nodes { id version kind amount { amount } subject { id } } } }"
    (request,) = (await life.chain.ask(life.chain.actor("HQ_ADMIN"), query))["myApprovals"]["nodes"]
    assert (request["kind"], request["amount"]["amount"], request["subject"]["id"]) == (
        *("CLAIM_DECISION", "50000.00"),
        life.claim["id"],
    )
    decided = {"requestId": request["id"], "expectedVersion": request["version"]}
    for role in ("REGIONAL_MANAGER", "HQ_ADMIN"):
        done = await call(life.chain, life.chain.actor(role), "approveRequest", decided, selection="version status")
        assert done.payload is not None
        decided["expectedVersion"] = done.payload["approvalRequest"]["version"]
        if done.payload["approvalRequest"]["status"] == "APPROVED":
            break
    await life.read()
    assert (life.claim["status"], life.claim["decidedOn"]) == ("DECIDED", "2026-03-09")
    owed = {"BANK": "333.33", "PREMIUM_REVENUE": "-333.33", "CLAIMS": "50000.00", "CLAIMS_PAYABLE": "-50000.00"}
    assert await life.trial() == owed
    assert (await life.step("STAFF", "withdrawClaim", reason="撤回")).codes == ["WRONG_STATE"]

    assert (await life.step("BRANCH_MANAGER", "payClaim", method="BANK_TRANSFER")).is_done
    # 60 and 40 percent of 50,000.00.
    assert [(one["payee"], one["amount"]["amount"]) for one in life.claim["payments"]] == [
        ("林晓", "30000.00"),
        ("林安", "20000.00"),
    ]
    assert life.claim["policy"] == {
        "status": "CLAIMED",
        "settling": False,
        "endedOn": "2026-03-10",
        "availableActions": [],
        "version": life.claim["policy"]["version"],
    }
    assert await life.trial() == {"BANK": "-49666.67", "PREMIUM_REVENUE": "-333.33", "CLAIMS": "50000.00"}
    assert [entry["action"] for entry in life.claim["timeline"]["nodes"]] == [
        *("REPORT_CLAIM", *["RECORD_CLAIM_DOCUMENT"] * 3, "ASSESS_CLAIM", "APPROVAL_ASKED", "DECIDE_CLAIM", "PAY_CLAIM")
    ]
    assert (await life.report(kind="DISABILITY")).is_done, "hurt on the day of the death, before it"


async def test_a_rejected_claim_leaves_the_policy_and_claims_share_one_sum(desk: Desk) -> None:
    life = Life(desk, await propose(desk.chain, customer=OWN.customer, steps=IN_FORCE))
    assert (await life.report()).is_done
    await life.documented()
    assert (await life.step("BRANCH_MANAGER", "assessClaim", amount="50000.00", findings="属于保险责任")).is_done
    forged = {"code": "DEATH_CERTIFICATE", "reason": "证明系伪造"}
    assert (await life.step("STAFF", "withdrawClaimDocument", **forged | {"reason": " "})).faults == [
        ("REQUIRED", ["reason"])
    ]
    assert (await life.step("STAFF", "withdrawClaimDocument", **forged)).is_done
    assert [one["receivedOn"] for one in life.claim["documents"]] == ["2026-03-09", None, "2026-03-09"]
    assert (life.claim["status"], life.claim["assessed"]) == ("REPORTED", None)
    assert life.claim["timeline"]["nodes"][-1]["note"] == "DEATH_CERTIFICATE: 证明系伪造"
    assert (await life.decide("BRANCH_MANAGER", "10000.00")).codes == ["WRONG_STATE"], "nothing is assessed any more"
    assert (await life.step("STAFF", "withdrawClaimDocument", **forged)).faults == [("INVALID", ["code"])]
    assert (await life.step("STAFF", "recordClaimDocument", code="DEATH_CERTIFICATE")).is_done
    assert (await life.step("BRANCH_MANAGER", "assessClaim", amount="0", findings="投保前已患病")).is_done
    assert (await life.decide("BRANCH_MANAGER", "0.01")).faults == [("INVALID", ["amount"])]
    rejected = {"decision": "REJECTED", "reason": "未如实告知"}
    assert (await life.step("BRANCH_MANAGER", "decideClaim", **rejected)).is_done
    assert (life.claim["status"], life.claim["policy"]["settling"], life.claim["policy"]["status"]) == (
        *("REJECTED", False, "IN_FORCE"),
    )
    await life.settled("DISABILITY", "30000.00")
    cancel = {"policyId": str(encode(POLICIES, life.policy.id)), "expectedVersion": life.claim["policy"]["version"]}
    manager = life.chain.actor("BRANCH_MANAGER")
    cancelled = await call(life.chain, manager, "cancelPolicy", cancel | {"reason": "反悔"})
    assert cancelled.codes == ["CLAIM_AWARDED"], "within the cooling-off period, but it has paid"
    assert (await life.report(kind="DISABILITY")).is_done
    await life.documented()
    assert (await life.step("HQ_ADMIN", "assessClaim", amount="20000.01", findings="属实")).is_done
    assert (await life.decide("HQ_ADMIN", "20000.01")).faults == [("OVER_SUM_INSURED", ["amount"])]
    assert (await life.decide("HQ_ADMIN", "20000.00")).is_done
    assert await life.trial() == {
        "BANK": "-29666.67",
        "PREMIUM_REVENUE": "-333.33",
        "CLAIMS": "50000.00",
        "CLAIMS_PAYABLE": "-20000.00",
    }


async def test_a_claim_is_decided_where_its_policy_is_served_now(desk: Desk) -> None:
    chain = desk.chain
    life = Life(desk, await propose(chain, customer="吴磊", agent="006", steps=IN_FORCE))
    assert (await life.report("HQ_ADMIN", kind="DISABILITY", claimed="1000.00")).is_done
    async with chain.work() as work:
        policy = await Policy.get(id=life.policy.id)
        await reassign_policy(work=work, policy=policy, agent_id=chain.staff["005"].id, reason="客户迁居")
    await life.documented()
    assert (await life.step("BRANCH_MANAGER", "assessClaim", amount="1000.00", findings="属实")).is_done
    assert (await life.decide("BRANCH_MANAGER", "1000.00")).is_done
    assert (life.claim["status"], life.claim["approval"]) == ("DECIDED", None)


async def test_days_without_cover_are_not_claimed_and_an_overdue_step_goes_up_the_line(desk: Desk) -> None:
    chain = desk.chain
    policy = await propose(chain, customer=OWN.customer, steps=(*LAPSED, reinstate), now=EARLIER)
    life = Life(desk, policy)
    lapsed_on = (EARLIER + timedelta(days=366)).date()
    assert (await life.report(lossOn=lapsed_on.isoformat())).is_done, "in the days of grace"
    assert (await life.step("STAFF", "withdrawClaim", reason="误报")).is_done
    yesterday = NOW.date() - timedelta(days=1)
    assert (await life.report(lossOn=yesterday.isoformat())).codes == ["NOT_COVERED"], "it had lapsed then"
    assert (await life.report()).is_done, "the day it was reinstated"
    await life.documented()
    # Five working days from Monday the 9th end on the 16th; the 17th it is overdue, and goes to the agent's superior.
    for at in (NOW, NOW + timedelta(days=8)):
        await _escalate(at)
    await life.read()
    assert [entry["note"] for entry in life.claim["timeline"]["nodes"] if entry["action"] == "ESCALATE"] == [
        "ASSESSMENT: 刘芳"
    ]


async def _escalate(at: datetime) -> None:
    """As the worker does, twice."""
    rounds = Rounds(catalogue=CATALOGUE, vault=VAULT, clock=lambda: at)
    for duty in [duty for duty in rounds.duties if duty.name == "claims.escalate"] * 2:
        assert await rounds.go(duty=duty) == []
