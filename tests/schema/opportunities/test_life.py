"""One sale by the API alone, from the first meeting to the money; nothing of its history is overwritten."""

from typing import Any

from schema.core.ids import encode
from tenants.core.actor import Actor
from tenants.opportunities.models import Opportunity
from tenants.opportunities.queries import OPPORTUNITIES
from tenants.staff.models import StaffMember
from tenants.staff.workflow import EmploymentState
from tests.schema.calls import OWN, Desk, call
from tests.tenants.opportunities.cases import LOST, open_sale

SHOWN = """id version number status stage round probability availableActions entryCondition overdue
    amount { amount } weightedAmount { amount } collected { amount } expectedOn lossReason competitor
    owner { id } branch { id } stays { nodes { stage round evidence amount { amount } leftAt result owner { id } } }
    timeline(first: 50) { nodes { action before after note round } }"""


class Life:
    """The sale as it stands, whoever takes its steps."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.chain = desk, desk.chain
        self.sale: dict[str, Any] = {}
        self.staff, self.leader = desk.chain.actor("STAFF"), desk.chain.actor("GROUP_LEADER")

    async def ask(self, actor: Actor, name: str, **members: Any) -> dict[str, Any]:
        given = {"opportunityId": self.sale["id"], "expectedVersion": self.sale["version"]} if self.sale else {}
        document = f"""mutation($input: {name[0].upper() + name[1:]}Input!) {{
            {name}(input: $input) {{ opportunity {{ {SHOWN} }} userErrors {{ code field }} }} }}"""
        payload: dict[str, Any] = (await self.chain.ask(actor, document, input={**given, **members}))[name]
        return payload

    async def step(self, actor: Actor, name: str, **members: Any) -> dict[str, Any]:
        payload = await self.ask(actor, name, **members)
        assert payload["userErrors"] == []
        self.sale = payload["opportunity"]
        return self.sale

    async def refused(self, actor: Actor, name: str, **members: Any) -> list[tuple[str, list[str] | None]]:
        return [(error["code"], error["field"]) for error in (await self.ask(actor, name, **members))["userErrors"]]

    async def advance(self, times: int = 1, **members: Any) -> None:
        for _ in range(times):
            await self.step(self.staff, "advanceOpportunity", evidence="客户确认", **members)


async def test_a_sale_goes_through_eight_stages_back_lost_reopened_and_won(desk: Desk) -> None:
    life = Life(desk)
    opened = await life.step(
        life.staff,
        "createOpportunity",
        customerId=desk.customer(OWN.customer),
        subject="年度团体保障方案",
        evidence="上门拜访",
    )
    assert (opened["number"], opened["stage"], opened["status"]) == ("S-2026-000001", "MET", "OPEN")
    assert (opened["probability"], opened["owner"]["id"]) == (5, desk.staff(OWN.staff))
    assert opened["entryCondition"] == "The customer spoke of a need"
    assert set(opened["availableActions"]) == {"UPDATE_OPPORTUNITY", "ADVANCE_OPPORTUNITY", "LOSE_OPPORTUNITY"}
    assert await life.refused(life.staff, "setBackOpportunity", stage="MET", reason="误记") == [("WRONG_STATE", None)]

    await life.advance(3)
    # The offer needs an amount and a day to come.
    late = {"amount": "8000.00", "expectedOn": "2026-03-08", "evidence": "已报价"}
    faults = [
        ({"evidence": "已报价"}, "REQUIRED", "amount"),
        ({"evidence": "已报价", "amount": "8000.00"}, "REQUIRED", "expectedOn"),
        (late, "INVALID", "expectedOn"),
        (late | {"expectedOn": "2026-06-30", "amount": "0.001"}, "INVALID", "amount"),
        (late | {"expectedOn": "2026-06-30", "evidence": " "}, "REQUIRED", "evidence"),
    ]
    for given, code, field in faults:
        assert await life.refused(life.staff, "advanceOpportunity", **given) == [(code, [field])]
    await life.advance(amount="8000.00", expectedOn="2026-06-30")
    assert (life.sale["stage"], life.sale["probability"]) == ("OFFERED", 50)
    assert life.sale["weightedAmount"] == {"amount": "4000.00"}
    assert await life.refused(life.staff, "updateOpportunity", amount="0.00") == [("REQUIRED", ["amount"])]
    assert await life.refused(life.staff, "setBackOpportunity", stage="OFFERED", reason="误记") == [
        ("NOT_EARLIER", ["stage"])
    ]
    await life.step(life.staff, "setBackOpportunity", stage="CONFIRMED", reason="预算被取消")
    await life.advance(2)

    rival = {"reason": "COMPETITOR", "note": "对手报价更低"}
    assert await life.refused(life.staff, "loseOpportunity", **rival) == [("REQUIRED", ["competitor"])]
    lost = await life.step(life.staff, "loseOpportunity", **rival, competitor="太平保险")
    assert (lost["status"], lost["probability"], lost["entryCondition"]) == ("LOST", 0, None)
    assert (lost["lossReason"], lost["competitor"], lost["availableActions"]) == ("COMPETITOR", "太平保险", [])
    reopened = await life.step(life.leader, "reopenOpportunity", reason="客户再次来电")
    assert (reopened["status"], reopened["stage"], reopened["round"]) == ("OPEN", "OFFERED", 2)
    assert (reopened["lossReason"], reopened["competitor"], reopened["probability"]) == (None, None, 50)

    moved = await life.step(life.leader, "reassignOpportunity", ownerId=desk.staff("004"), reason="原负责人休假")
    assert (moved["owner"]["id"], moved["availableActions"].count("REASSIGN_OPPORTUNITY")) == (desk.staff("004"), 1)
    again = {"ownerId": desk.staff("004"), "reason": "原负责人休假"}
    assert await life.refused(life.leader, "reassignOpportunity", **again) == [("UNCHANGED", ["ownerId"])]
    life.staff = life.leader
    await life.advance(2)
    assert await life.refused(life.leader, "advanceOpportunity", evidence="到账") == [("WRONG_STATE", None)]
    won = await life.step(life.leader, "winOpportunity", collected="7800.00", evidence="银行到账")
    assert (won["status"], won["stage"], won["probability"]) == ("WON", "COLLECTED", 100)
    assert (won["collected"], won["availableActions"]) == ({"amount": "7800.00"}, [])

    assert [(stay["stage"], stay["round"], stay["result"]) for stay in won["stays"]["nodes"]] == [
        ("MET", 1, "ADVANCED"),
        ("FOUND", 1, "ADVANCED"),
        ("CONFIRMED", 1, "ADVANCED"),
        ("NEEDS_CLEAR", 1, "ADVANCED"),
        ("OFFERED", 1, "SET_BACK"),
        ("CONFIRMED", 1, "ADVANCED"),
        ("NEEDS_CLEAR", 1, "ADVANCED"),
        ("OFFERED", 1, "LOST"),
        ("OFFERED", 2, "ADVANCED"),
        ("PROMISED", 2, "ADVANCED"),
        ("ACCEPTED", 2, "ADVANCED"),
        ("COLLECTED", 2, None),
    ]
    told = [(step["action"], step["before"], step["after"]) for step in won["timeline"]["nodes"]]
    assert told[0] == ("CREATE_OPPORTUNITY", None, "MET")
    assert ("LOSE_OPPORTUNITY", "OFFERED", "LOST") in told
    assert told[-1] == ("WIN_OPPORTUNITY", "ACCEPTED", "WON")


async def test_what_is_expected_of_whom_is_found(desk: Desk) -> None:
    life = Life(desk)
    await life.step(
        life.staff,
        "createOpportunity",
        customerId=desk.customer(OWN.customer),
        subject="子女教育金方案",
        evidence="转介绍",
        expectedOn="2026-03-09",
    )
    where = '{stage: {eq: MET}, status: {eq: OPEN}, owner: {number: {eq: "005"}}}'
    query = f"{{ opportunities(where: {where}, orderBy: [{{expectedOn: ASC}}]) {{ nodes {{ overdue number }} }} }}"
    found = await life.chain.ask(life.leader, query)
    assert found["opportunities"]["nodes"] == [{"overdue": False, "number": life.sale["number"]}]
    searched = '{ search(text: "教育金") { node { id } } }'
    assert (await life.chain.ask(life.staff, searched))["search"] == [{"node": {"id": life.sale["id"]}}]


async def test_open_sales_move_along_with_their_owner_and_hold_whoever_leaves(desk: Desk) -> None:
    chain, head = desk.chain, desk.chain.actor("HQ_ADMIN")
    sale = await open_sale(chain, owner="002")
    member = {"staffMemberId": desk.staff("002"), "expectedVersion": chain.staff["002"].version, "reason": "组织调整"}
    left = await call(chain, head, "changeEmployment", member | {"state": "RESIGNED"})
    assert (left.faults, left.user_errors[0]["message"]) == (
        [("STILL_RESPONSIBLE", ["state"])],
        "李秀英 still owns 1 open sales; give them to somebody else first.",
    )
    moved = await call(chain, head, "transferStaffMember", member | {"branchId": desk.branch("CHENGDU")})
    assert moved.is_done
    async with chain.reading():
        assert (await Opportunity.get(id=sale.id)).branch_id == chain.branches["CHENGDU"].id


async def test_a_sale_reopened_is_somebodys_who_is_there_at_their_branch(desk: Desk) -> None:
    chain, head = desk.chain, desk.chain.actor("HQ_ADMIN")
    gone, moved = [await open_sale(chain, owner=owner, steps=LOST) for owner in ("007", "006")]
    async with chain.work():
        leaver = await StaffMember.get(id=chain.staff["007"].id)
        leaver.state = EmploymentState.RESIGNED
        await leaver.save()
    subject = {"staffMemberId": desk.staff("006"), "expectedVersion": chain.staff["006"].version}
    moves = subject | {"branchId": desk.branch("CHENGDU"), "reason": "组织调整"}
    assert (await call(chain, head, "transferStaffMember", moves)).is_done
    for sale, owner, branch in ((gone, "005", "PUDONG-1"), (moved, "006", "CHENGDU")):
        lost = {"opportunityId": str(encode(OPPORTUNITIES, sale.id)), "expectedVersion": sale.version}
        assert (await call(chain, head, "reopenOpportunity", lost | {"reason": "客户再次来电"})).is_done
        async with chain.reading():
            reopened = await Opportunity.get(id=sale.id)
        assert (reopened.owner_id, reopened.branch_id) == (chain.staff[owner].id, chain.branches[branch].id)
