"""One policy by the API alone, from the proposal to its maturity beside the worker; the ledger agrees at every step."""

from datetime import UTC, datetime
from typing import Any

from tenants.core.actor import Actor
from tenants.jobs.catalogue import CATALOGUE
from tenants.jobs.rounds import Rounds
from tenants.ledger.balances import balance
from tenants.ledger.workflow import LedgerAccount
from tenants.policies.models import Policy
from tests.people import NOW, VAULT
from tests.schema.calls import OWN, Desk
from tests.schema.policies.inputs import new_policy
from tests.tenants.policies.cases import license_all

A = LedgerAccount
SHOWN = """id version number status availableActions premium { amount } standardPremium { amount } paid { amount }
    occupationClass underwriting issuedOn coolingOffUntil effectiveOn nextDueOn graceUntil reinstateUntil maturesOn
    endedOn instalments { nodes { number dueOn amount { amount } paidOn } } beneficiaries { name share }
    talks { nodes { reason attempt result talkedBy { name } } }
    timeline(first: 50) { nodes { action before after note } }
    ledgerEntries { nodes { event day postings { account amount { amount } } } }"""


class Life:
    """The policy as it stands, whoever takes its steps, and the day it is."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.chain, self.now = desk, desk.chain, NOW
        self.policy: dict[str, Any] = {}
        self.agent, self.manager = desk.chain.actor("STAFF"), desk.chain.actor("BRANCH_MANAGER")

    def on(self, day: str) -> "Life":
        """Half past ten in Shanghai."""
        self.now = datetime.fromisoformat(f"{day}T02:30:00").replace(tzinfo=UTC)
        return self

    async def ask(self, actor: Actor, name: str, **members: Any) -> dict[str, Any]:
        """What the mutation answers."""
        given = {"policyId": self.policy["id"], "expectedVersion": self.policy["version"]} if self.policy else {}
        kind = name[0].upper() + name[1:]
        document = f"""mutation($input: {kind}Input!) {{
            {name}(input: $input) {{ policy {{ {SHOWN} }} userErrors {{ code field message }} }} }}"""
        answer = await self.chain.answer(actor, document, at=self.now, input={**given, **members})
        assert answer.data is not None, answer.errors
        assert not answer.errors, answer.errors
        payload: dict[str, Any] = answer.data[name]
        return payload

    async def step(self, actor: Actor, name: str, **members: Any) -> dict[str, Any]:
        payload = await self.ask(actor, name, **members)
        assert payload["userErrors"] == []
        self.policy = payload["policy"]
        return self.policy

    async def refused(self, actor: Actor, name: str, **members: Any) -> list[str]:
        return [error["code"] for error in (await self.ask(actor, name, **members))["userErrors"]]

    async def duties(self) -> dict[str, Any]:
        """Every duty of policies twice, as a worker that was killed and started again."""
        rounds = Rounds(catalogue=CATALOGUE, vault=VAULT, clock=lambda: self.now)
        for duty in [duty for duty in rounds.duties if duty.name.startswith("policies.")] * 2:
            assert await rounds.go(duty=duty) == []
        return await self.read()

    async def read(self) -> dict[str, Any]:
        query = f"query($id: ID!) {{ policy(id: $id) {{ {SHOWN} }} }}"
        answer = await self.chain.answer(self.manager, query, at=self.now, id=self.policy["id"])
        assert answer.data is not None
        assert not answer.errors, answer.errors
        self.policy = answer.data["policy"]
        return self.policy

    async def accounts(self) -> dict[str, str]:
        """What the accounts hold about the policy, those at zero left out; all of them sum to zero."""
        async with self.chain.reading():
            policy = await Policy.get(number=self.policy["number"])
            sums = {one: await balance(accounts=[one], currency="CNY", entity_id=policy.id) for one in A}
        assert sum(sums.values()) == 0
        return {one.value: str(amount) for one, amount in sums.items() if amount}


async def test_a_policy_goes_from_instalments_over_lapse_and_a_retained_holder_to_maturity(desk: Desk) -> None:
    life = Life(desk)
    await license_all(desk.chain)
    proposal = new_policy(desk.chain, holder=desk.customer(OWN.customer), agent=desk.staff(OWN.staff))
    await life.on("2026-01-31").step(life.agent, "proposePolicy", **proposal)
    assert (life.policy["number"], life.policy["status"]) == ("P-2026-000001", "PROPOSED")
    assert life.policy["availableActions"] == [], "an agent does not take the risk"
    await life.step(life.manager, "underwritePolicy", decision="POSTPONED", note="待体检")
    assert await life.refused(life.manager, "issuePolicy") == ["WRONG_STATE"]
    await life.step(life.manager, "underwritePolicy", decision="RATED", occupationClass=3)
    # Class 3 pays 120 percent: 1,200.00 over three years.
    assert life.policy["premium"] == {"amount": "1200.00"}
    assert life.policy["standardPremium"] == {"amount": "400.00"}
    await life.step(life.manager, "underwritePolicy", decision="STANDARD")
    await life.step(life.manager, "issuePolicy")
    schedule = [(one["dueOn"], one["amount"]["amount"]) for one in life.policy["instalments"]["nodes"]]
    assert schedule == [("2026-01-31", "333.33"), ("2027-01-31", "333.33"), ("2028-01-31", "333.34")]
    assert (life.policy["coolingOffUntil"], life.policy["maturesOn"]) == ("2026-02-15", "2031-01-31")
    assert await life.accounts() == {}

    assert await life.refused(life.agent, "recordPremium", amount="333.34", method="CASH") == ["WRONG_AMOUNT"]
    await life.step(life.agent, "recordPremium", amount="333.33", method="CASH")
    assert (life.policy["status"], life.policy["effectiveOn"]) == ("IN_FORCE", "2026-01-31")
    assert (life.policy["nextDueOn"], await life.accounts()) == (
        "2027-01-31",
        {"CASH": "333.33", "PREMIUM_REVENUE": "-333.33"},
    )
    assert await life.refused(life.manager, "surrenderPolicy", reason="资金周转") == ["TALK_MISSING"]
    assert "CANCEL_POLICY" in (await life.on("2026-02-15").read())["availableActions"]
    assert "CANCEL_POLICY" not in (await life.on("2026-02-16").read())["availableActions"]
    assert await life.refused(life.manager, "cancelPolicy", reason="反悔") == ["TOO_LATE"]

    # Thirty days before it falls due the holder is reminded, once; the day after, the sixty days of grace begin.
    for day, status, told in (
        ("2026-12-31", "IN_FORCE", 6),
        ("2027-01-01", "IN_FORCE", 7),
        ("2027-01-31", "IN_FORCE", 7),
        ("2027-02-01", "GRACE", 8),
        ("2027-04-01", "GRACE", 8),
        ("2027-04-02", "LAPSED", 9),
        ("2027-06-01", "LAPSED", 9),
    ):
        await life.on(day).duties()
        assert (day, life.policy["status"], len(life.policy["timeline"]["nodes"])) == (day, status, told)
    assert (life.policy["endedOn"], life.policy["reinstateUntil"]) == ("2027-04-02", "2029-03-31")
    assert await life.refused(life.agent, "recordPremium", amount="333.33", method="CASH") == ["WRONG_STATE"]
    assert await life.accounts() == {"CASH": "333.33", "PREMIUM_REVENUE": "-333.33"}

    paid = {"amount": "333.33", "method": "BANK_TRANSFER", "reason": "客户补交保费"}
    assert await life.refused(life.manager, "reinstatePolicy", **paid | {"amount": "333.34"}) == ["WRONG_AMOUNT"]
    await life.step(life.manager, "reinstatePolicy", **paid)
    assert (life.policy["status"], life.policy["endedOn"], life.policy["nextDueOn"]) == ("IN_FORCE", None, "2028-01-31")
    assert await life.accounts() == {"CASH": "333.33", "BANK": "333.33", "PREMIUM_REVENUE": "-666.66"}

    talk = {"reason": "资金周转", "attempt": "建议办理保单贷款"}
    await life.on("2027-09-01").step(life.agent, "recordSurrenderTalk", **talk, result="RETAINED")
    assert await life.refused(life.manager, "surrenderPolicy", reason="资金周转") == ["CUSTOMER_RETAINED"]
    (kept,) = life.policy["talks"]["nodes"]
    assert kept == {**talk, "result": "RETAINED", "talkedBy": {"name": "陈静"}}

    # Paid late but within the days of grace.
    await life.on("2028-03-31").duties()
    assert (life.policy["status"], life.policy["graceUntil"]) == ("GRACE", "2028-03-31")
    await life.step(life.agent, "recordPremium", amount="333.34", method="BANK_TRANSFER")
    assert (life.policy["status"], life.policy["nextDueOn"], life.policy["graceUntil"]) == ("IN_FORCE", None, None)
    assert "RECORD_PREMIUM" not in life.policy["availableActions"]
    assert await life.accounts() == {"CASH": "333.33", "BANK": "666.67", "PREMIUM_REVENUE": "-1000.00"}

    await life.on("2031-01-30").duties()
    assert await life.refused(life.manager, "maturePolicy") == ["TOO_EARLY"]
    await life.on("2031-01-31").step(life.manager, "maturePolicy")
    assert (life.policy["status"], life.policy["availableActions"]) == ("MATURED", [])
    assert await life.accounts() == {
        "CASH": "333.33",
        "BANK": "-433.33",
        "PREMIUM_REVENUE": "-1000.00",
        "BENEFITS": "1100.00",
    }
    assert [entry["event"] for entry in life.policy["ledgerEntries"]["nodes"]] == [*["PREMIUM_RECEIVED"] * 3, "BENEFIT"]
    story = [(entry["action"], entry["before"], entry["after"]) for entry in life.policy["timeline"]["nodes"]]
    assert story[6:10] == [
        ("NOTIFY", "IN_FORCE", "IN_FORCE"),
        ("GRACE", "IN_FORCE", "GRACE"),
        ("LAPSE", "GRACE", "LAPSED"),
        ("REINSTATE_POLICY", "LAPSED", "IN_FORCE"),
    ]
