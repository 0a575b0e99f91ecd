"""A complaint driven through the whole loop by GraphQL calls alone."""

from datetime import UTC, datetime
from typing import Any

from tests.people import Chain

FIELDS = """complaint { id version number status round overdue availableActions handler { name } branch { name }
  deadlines { step round dueAt workingDays skipped { day reason label } madeUp { day } metAt cancelledAt overdue provisional }
} userErrors { code message field }"""


def step(name: str) -> str:
    kind = name[0].upper() + name[1:]
    return f"mutation($input: {kind}Input!) {{ {name}(input: $input) {{ {FIELDS} }} }}"


class Case:
    """One complaint, stepped by whoever asks at whatever moment."""

    def __init__(self, chain: Chain) -> None:
        self.chain = chain
        self.now: dict[str, Any] = {}

    async def take(self, name: str, at: datetime, **members: Any) -> dict[str, Any]:
        subject = {"complaintId": self.now["id"], "expectedVersion": self.now["version"]} if self.now else {}
        given = {**subject, **members}
        data = await self.chain.ask(self.chain.actor("HQ_ADMIN"), step(name), at=at, input=given)
        assert data[name]["userErrors"] == [], data[name]["userErrors"]
        self.now = data[name]["complaint"]
        return self.now


def day(month: int, number: int, hour: int = 2) -> datetime:
    return datetime(2026, month, number, hour, tzinfo=UTC)


async def test_dissatisfied_once_it_takes_two_rounds(chain: Chain) -> None:
    case = Case(chain)
    sections = await chain.ask(chain.actor("HQ_ADMIN"), "{ sections { nodes { id code } } }")
    section = next(node["id"] for node in sections["sections"]["nodes"] if node["code"] == "CUSTOMER_SERVICE")
    received = await case.take(
        "receiveComplaint",
        day(9, 30),
        kind="QUALITY",
        channel="TELEPHONE",
        subject="理赔迟迟没有答复",
        description="提交资料已三周，营业部没有任何答复。",
        customerId=chain.id(chain.customers["欧阳娜娜"]),
        branchId=chain.id(chain.branches["PUDONG-1"]),
        accusedIds=[chain.id(chain.staff["005"])],
    )
    print(received)
    assert received["status"] == "RECEIVED"
    await case.take("startInvestigation", day(10, 8))
    await case.take("assignComplaint", day(10, 9), sectionId=section, reason="理赔资料滞留", cause="CLAIM_DELAY")
    await case.take("proposeResolution", day(10, 10), plan="三日内完成理赔并致歉")
    await case.take("recordCustomerAnswer", day(10, 10), answer="ACCEPTED")
    await case.take("recordImplementation", day(10, 12), note="理赔款已到账")
    await case.take("recordCallback", day(10, 14), result="DISSATISFIED", satisfaction=2, note="没有道歉")
    assert (case.now["status"], case.now["round"]) == ("INVESTIGATING", 2)
    await case.take("assignComplaint", day(10, 15), sectionId=section, reason="未致歉")
    await case.take("proposeResolution", day(10, 15), plan="经理上门致歉")
    await case.take("recordCustomerAnswer", day(10, 15), answer="ACCEPTED")
    await case.take("recordImplementation", day(10, 16), note="已上门")
    await case.take("recordCallback", day(10, 19), result="SATISFIED", satisfaction=4)
    await case.take("recordCallback", day(10, 20), result="SATISFIED", satisfaction=5)
    closed = await case.take("closeComplaint", day(10, 20), outcome="SETTLED", explanation="客户满意")
    assert closed["status"] == "CLOSED"
    data = await chain.ask(
        chain.actor("HQ_ADMIN"),
        """query($id: ID!) { complaint(id: $id) { number rounds { number outcome } timeline(first: 50) {
             nodes { action before after round actorName } } callbacks { totalCount } satisfaction }
           complaintAnalysis(month: "2026-09", groupBy: [KIND, CAUSE]) { month total { received ended averageDaysToEnd
             perThousandCustomers } groups { kind cause received reopened complaints { nodes { number } } } } }""",
        id=closed["id"],
    )
    print(data)
    assert [r["outcome"] for r in data["complaint"]["rounds"]] == ["DISSATISFIED", "SETTLED"]
