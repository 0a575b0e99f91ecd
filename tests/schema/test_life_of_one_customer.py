"""The life of one customer by GraphQL alone: a prospect, a sale through its eight stages, a policy by instalments that
lapses and is reinstated, a complaint, a surrender that a talk prevents, and the money at the end. The books agree after
every step."""

from collections import defaultdict
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from tenants.jobs.catalogue import CATALOGUE
from tenants.jobs.rounds import Rounds
from tests.people import VAULT, Chain

Given = dict[str, Any]
BOOKS = """query($after: String) { ledgerEntries(first: 250, after: $after) {
    pageInfo { hasNextPage endCursor } nodes { customer { id } postings { account amount { amount } } } } }"""
SHOWN = {
    "customer": "id version name",
    "certificate": "id",
    "examResult": "id",
    "policy": "id version status nextDueOn endedOn availableActions paid { amount } instalments { nodes "
    "{ dueOn amount { amount } paidOn } } timeline(first: 50) { nodes { action } }",
    "complaint": "id version status outcome",
    "contact": "id",
    "opportunity": "id version stage status",
}


class Life:
    """What is asked of the API, by whom and on which day, and what the books must hold for the customer by then."""

    def __init__(self, chain: Chain) -> None:
        self.chain, self.customer = chain, ""
        self.now = datetime(2026, 1, 31, 2, 30, tzinfo=UTC)
        self.held: dict[str, Decimal] = defaultdict(Decimal)

    async def on(self, day: str) -> None:
        """Half past ten in Shanghai; the worker has done by then what falls due, in two turns."""
        self.now = datetime.fromisoformat(f"{day}T02:30:00").replace(tzinfo=UTC)
        rounds = Rounds(catalogue=CATALOGUE, vault=VAULT, clock=lambda: self.now)
        for duty in [duty for duty in rounds.duties if duty.name.startswith(("policies.", "complaints."))] * 2:
            assert await rounds.go(duty=duty) == []
        await self.agree()

    async def ask(self, role: str, query: str, **variables: Any) -> dict[str, Any]:
        answer = await self.chain.answer(self.chain.actor(role), query, at=self.now, **variables)
        assert not answer.errors, answer.errors
        assert answer.data is not None
        return answer.data

    async def step(
        self, role: str, name: str, shown: str, /, *, moves: dict[str, str] | None = None, **given: Any
    ) -> Any:
        """Takes a step that moves so much in the customer's accounts, and nothing else in anybody's."""
        payload = await self._call(role, name, shown, given)
        assert payload["userErrors"] == [], (name, payload)
        for account, amount in (moves or {}).items():
            self.held[account] += Decimal(amount)
        await self.agree()
        return payload[shown]

    async def refused(self, role: str, name: str, shown: str, /, **given: Any) -> list[str]:
        codes = [error["code"] for error in (await self._call(role, name, shown, given))["userErrors"]]
        await self.agree()
        return codes

    async def _call(self, role: str, name: str, shown: str, given: dict[str, Any]) -> dict[str, Any]:
        kind = name[0].upper() + name[1:]
        document = f"""mutation($input: {kind}Input!) {{
            {name}(input: $input) {{ {shown} {{ {SHOWN[shown]} }} userErrors {{ code field message }} }} }}"""
        payload: dict[str, Any] = (await self.ask(role, document, input=given))[name]
        return payload

    async def agree(self) -> None:
        """Every entry sums to zero, and so does the whole; the customer's accounts hold what they should."""
        found: dict[str, Decimal] = defaultdict(Decimal)
        for entry in await self._entries():
            amounts = [Decimal(posting["amount"]["amount"]) for posting in entry["postings"]]
            assert sum(amounts) == 0
            assert entry["customer"]["id"] == self.customer
            for posting in entry["postings"]:
                found[posting["account"]] += Decimal(posting["amount"]["amount"])
        assert {name: amount for name, amount in found.items() if amount} == {n: a for n, a in self.held.items() if a}

    async def _entries(self) -> list[dict[str, Any]]:
        entries: list[dict[str, Any]] = []
        after = None
        while True:
            page = (await self.ask("AUDITOR", BOOKS, after=after))["ledgerEntries"]
            entries += page["nodes"]
            after = page["pageInfo"]["endCursor"]
            if not page["pageInfo"]["hasNextPage"]:
                return entries


class Insured(Life):
    """The customer's policy, as it stands."""

    policy: dict[str, Any]
    sale: dict[str, Any]

    async def policy_step(self, role: str, name: str, **given: Any) -> dict[str, Any]:
        subject = {"policyId": self.policy["id"], "expectedVersion": self.policy["version"]}
        self.policy = await self.step(role, name, "policy", **subject, **given)
        return self.policy

    async def pay(self, role: str, name: str, amount: str, account: str, **given: Any) -> dict[str, Any]:
        """Premiums taken in; all of it is earned."""
        method = {"CASH": "CASH", "BANK": "BANK_TRANSFER"}[account]
        moves = {account: amount, "PREMIUM_REVENUE": f"-{amount}"}
        return await self.policy_step(role, name, amount=amount, method=method, moves=moves, **given)

    async def policy_refused(self, role: str, name: str, **given: Any) -> list[str]:
        subject = {"policyId": self.policy["id"], "expectedVersion": self.policy["version"]}
        return await self.refused(role, name, "policy", **subject, **given)

    async def stands(self, day: str, status: str) -> None:
        await self.on(day)
        query = f"query($id: ID!) {{ policy(id: $id) {{ {SHOWN['policy']} }} }}"
        self.policy = (await self.ask("STAFF", query, id=self.policy["id"]))["policy"]
        assert (day, self.policy["status"]) == (day, status)


async def _a_prospect(life: Insured) -> None:
    chain = life.chain
    life.customer = (
        await life.step(
            *("STAFF", "createCustomer", "customer"),
            kind="PERSON",
            name="许文静",
            phone="13611112222",
            source="老客户介绍",
            branchId=chain.id(chain.branches["PUDONG-1"]),
            managerId=chain.id(chain.staff["005"]),
        )
    )["id"]
    met: Given = {"channel": "VISIT", "result": "REACHED", "note": "有养老规划需求", "nextStep": "提供方案"}
    await life.step("STAFF", "logContact", "contact", customerId=life.customer, **met)


async def _pipeline_to_the_offer(life: Insured) -> None:
    opened: Given = {"customerId": life.customer, "subject": "养老规划", "evidence": "老客户介绍"}
    life.sale = await life.step("STAFF", "createOpportunity", "opportunity", **opened)
    for evidence in ("子女已独立，考虑养老", "愿意投入", "预算与需求已明确"):
        await _advance(life, evidence=evidence)
    await _advance(life, evidence="已提交方案", amount="1000.00", expectedOn="2026-02-28")
    assert life.sale["stage"] == "OFFERED"


async def _pipeline_to_the_money(life: Insured) -> None:
    await _advance(life, evidence="客户口头同意")
    await _advance(life, evidence="保单已签收")
    won: Given = {"opportunityId": life.sale["id"], "expectedVersion": life.sale["version"], "collected": "333.33"}
    life.sale = await life.step("STAFF", "winOpportunity", "opportunity", **won, evidence="首期保费已收")
    assert (life.sale["stage"], life.sale["status"]) == ("COLLECTED", "WON")


async def _advance(life: Insured, **given: Any) -> None:
    subject: Given = {"opportunityId": life.sale["id"], "expectedVersion": life.sale["version"]}
    life.sale = await life.step("STAFF", "advanceOpportunity", "opportunity", **subject, **given)


async def _a_policy_by_instalments(life: Insured) -> None:
    chain = life.chain
    licence: Given = {"kind": "AGENT_LICENCE", "number": "执业 005", "issuer": "银保监局", "issuedOn": "2026-01-31"}
    agent = chain.id(chain.staff["005"])
    product = (await life.ask("STAFF", "{ products { nodes { id } } }"))["products"]["nodes"][0]["id"]
    heirs = [{"name": "许安", "share": "100.00", "relationship": "子女"}]
    proposal = {
        "productId": product,
        "holderId": life.customer,
        "premiumMode": "YEARLY",
        "premium": "1000.00",
        "sumInsured": "50000.00",
        "termYears": 5,
        "payingYears": 3,
        "maturityBenefit": "1100.00",
        "beneficiaries": heirs,
    }
    assert await life.refused("STAFF", "proposePolicy", "policy", **proposal) == ["NO_CERTIFICATE"]
    exam: Given = {"staffMemberId": agent, "kind": "AGENT_LICENCE", "score": "82"}
    await life.step("BRANCH_MANAGER", "recordExamResult", "examResult", **exam)
    await life.step(
        "BRANCH_MANAGER", "issueCertificate", "certificate", staffMemberId=agent, validUntil="2040-12-31", **licence
    )
    life.policy = await life.step("STAFF", "proposePolicy", "policy", **proposal)
    await life.policy_step("BRANCH_MANAGER", "underwritePolicy", decision="STANDARD")
    await life.policy_step("BRANCH_MANAGER", "issuePolicy")
    dues = [(due["dueOn"], due["amount"]["amount"]) for due in life.policy["instalments"]["nodes"]]
    assert dues == [("2026-01-31", "333.33"), ("2027-01-31", "333.33"), ("2028-01-31", "333.34")]
    await life.pay("STAFF", "recordPremium", "333.33", "CASH")
    assert life.policy["status"] == "IN_FORCE"


async def _lapsed_and_reinstated(life: Insured) -> None:
    """Nobody pays the second premium: sixty days of grace, then no cover."""
    await life.stands("2027-01-31", "IN_FORCE")
    await life.stands("2027-02-01", "GRACE")
    await life.stands("2027-04-01", "GRACE")
    await life.stands("2027-04-02", "LAPSED")
    assert life.policy["endedOn"] == "2027-04-02"
    paid = {"amount": "333.33", "method": "BANK_TRANSFER"}
    assert await life.policy_refused("STAFF", "recordPremium", **paid) == ["WRONG_STATE"]
    await life.on("2027-06-01")
    await life.pay("BRANCH_MANAGER", "reinstatePolicy", "333.33", "BANK", reason="客户补交保费")
    assert (life.policy["status"], life.policy["nextDueOn"]) == ("IN_FORCE", "2028-01-31")


async def _a_complaint(life: Insured) -> None:
    """Nobody told her before the policy lapsed; she is called back once and content."""
    chain = life.chain
    sections = (await life.ask("HQ_ADMIN", "{ sections { nodes { id code } } }"))["sections"]["nodes"]
    service = next(section["id"] for section in sections if section["code"] == "CUSTOMER_SERVICE")
    told: Given = {
        "kind": "SERVICE",
        "channel": "TELEPHONE",
        "subject": "保单失效前未通知",
        "description": "未收到缴费提醒",
    }
    places: Given = {"customerId": life.customer, "branchId": chain.id(chain.branches["PUDONG-1"])}
    handler: Given = {"handlerId": chain.id(chain.staff["004"])}
    case = await life.step("GROUP_LEADER", "receiveComplaint", "complaint", **told, **places, **handler)
    steps: tuple[tuple[str, Given], ...] = (
        ("startInvestigation", {}),
        ("assignComplaint", {"sectionId": service, "reason": "客服部负责通知"}),
        ("proposeResolution", {"plan": "登门致歉，改为短信提醒"}),
        ("recordCustomerAnswer", {"answer": "ACCEPTED"}),
        ("recordImplementation", {"note": "已致歉并登记手机号"}),
        ("recordCallback", {"result": "SATISFIED", "satisfaction": 5}),
        ("closeComplaint", {"outcome": "SETTLED", "explanation": "客户满意"}),
    )
    for name, given in steps:
        subject = {"complaintId": case["id"], "expectedVersion": case["version"]}
        case = await life.step("HQ_ADMIN", name, "complaint", **subject, **given)
    assert (case["status"], case["outcome"]) == ("CLOSED", "SETTLED")


async def _a_surrender_refused(life: Insured) -> None:
    await life.on("2027-09-01")
    assert await life.policy_refused("BRANCH_MANAGER", "surrenderPolicy", reason="资金周转") == ["TALK_MISSING"]
    talk = {"reason": "资金周转", "attempt": "建议办理保单贷款", "result": "RETAINED"}
    await life.policy_step("STAFF", "recordSurrenderTalk", **talk)
    assert await life.policy_refused("BRANCH_MANAGER", "surrenderPolicy", reason="资金周转") == ["CUSTOMER_RETAINED"]
    assert life.policy["status"] == "IN_FORCE"


async def _to_maturity(life: Insured) -> None:
    await life.stands("2028-01-31", "IN_FORCE")
    assert await life.policy_refused("STAFF", "recordPremium", amount="333.33", method="CASH") == ["WRONG_AMOUNT"]
    await life.pay("STAFF", "recordPremium", "333.34", "BANK")
    assert (life.policy["paid"]["amount"], life.policy["nextDueOn"]) == ("1000.00", None)
    await life.on("2031-01-30")
    assert await life.policy_refused("BRANCH_MANAGER", "maturePolicy") == ["TOO_EARLY"]
    await life.stands("2031-01-31", "IN_FORCE")
    await life.policy_step("BRANCH_MANAGER", "maturePolicy", moves={"BENEFITS": "1100.00", "BANK": "-1100.00"})
    assert (life.policy["status"], life.policy["availableActions"]) == ("MATURED", [])


async def test_one_customer_from_prospect_to_maturity_and_the_books_agree_at_every_step(chain: Chain) -> None:
    life = Insured(chain)
    await _a_prospect(life)
    await _pipeline_to_the_offer(life)
    await _a_policy_by_instalments(life)
    await _pipeline_to_the_money(life)
    await _lapsed_and_reinstated(life)
    await _a_complaint(life)
    await _a_surrender_refused(life)
    await _to_maturity(life)
    # 333.33 in cash; 333.33 and 333.34 by bank less 1,100.00 paid out.
    assert life.held == {
        "CASH": Decimal("333.33"),
        "BANK": Decimal("-433.33"),
        "PREMIUM_REVENUE": Decimal(-1000),
        "BENEFITS": Decimal(1100),
    }
    assert [entry["action"] for entry in life.policy["timeline"]["nodes"]] == [
        *("PROPOSE_POLICY", "UNDERWRITE_POLICY", "ISSUE_POLICY", "RECORD_PREMIUM", "NOTIFY", "GRACE", "LAPSE"),
        *("REINSTATE_POLICY", "RECORD_SURRENDER_TALK", "NOTIFY", "RECORD_PREMIUM", "MATURE_POLICY"),
    ]
