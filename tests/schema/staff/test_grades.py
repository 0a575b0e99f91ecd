"""Grades of customer managers: the lower three given at once, the top two approved, these certified anew each year."""

from datetime import UTC, datetime
from typing import Any

from tenants.core.jobs import Turn
from tenants.core.scope import tenant_scope
from tenants.staff import jobs
from tests.people import VAULT
from tests.schema.calls import REASON, Desk, Outcome, call

FILE = """id version grade gradeStanding gradeUntil availableActions
    grades { nodes { before grade givenOn until evidence } }"""


class Career:
    """005's file as it stands, whoever takes its steps."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.chain = desk, desk.chain
        self.member: dict[str, Any] = {"id": desk.staff("005"), "version": 1}
        self.manager, self.regional = desk.chain.actor("BRANCH_MANAGER"), desk.chain.actor("REGIONAL_MANAGER")

    async def ask(self, name: str, **given: Any) -> Outcome:
        subject = {"staffMemberId": self.member["id"], "expectedVersion": self.member["version"]}
        selection = "id version" if name == "requestStaffGrade" else FILE
        outcome = await call(self.chain, self.manager, name, subject | given, selection=selection)
        if outcome.is_done and outcome.payload and "staffMember" in outcome.payload:
            self.member = dict(outcome.payload["staffMember"])
        return outcome

    async def read(self) -> dict[str, Any]:
        query = f"query($id: ID!) {{ staffMember(id: $id) {{ {FILE} }} }}"
        self.member = (await self.chain.ask(self.manager, query, id=self.member["id"]))["staffMember"]
        return self.member

    async def look(self, day: str) -> str | None:
        """Where the certification stands once the duty has come by that day, twice."""
        duty = next(duty for duty in jobs.DUTIES if duty.name == "staff.grades")
        now = datetime.fromisoformat(f"{day}T02:00:00").replace(tzinfo=UTC)
        for _ in range(2):
            with tenant_scope(self.chain.tenant):
                await duty.action(turn=Turn(tenant=self.chain.tenant, now=now, request_id="一轮", vault=VAULT))
        standing: str | None = (await self.read())["gradeStanding"]
        return standing


async def test_the_top_grades_are_approved_and_certified_anew_each_year(desk: Desk) -> None:
    career = Career(desk)
    given = {"evidence": "连续两季达标"}
    assert (await career.ask("gradeStaffMember", grade="JUNIOR", **given)).faults == [("INVALID", ["grade"])], "no post"
    assert (await career.ask("updateStaffMember", postId=desk.posts["CUSTOMER_MANAGER"])).is_done
    assert (await career.ask("gradeStaffMember", grade="STANDARD", **given)).is_done
    assert [career.member[name] for name in ("grade", "gradeStanding", "gradeUntil")] == ["STANDARD", None, None]
    assert (await career.ask("gradeStaffMember", grade="STANDARD", **given)).codes == ["UNCHANGED"]
    assert (await career.ask("recertifyStaffGrade", **given)).codes == ["WRONG_STATE"], "it holds for good"
    assert (await career.ask("gradeStaffMember", grade="SENIOR", **given)).codes == ["NEEDS_APPROVAL"]
    assert (await career.ask("requestStaffGrade", grade="JUNIOR", **given)).codes == ["WRONG_STATE"]

    asked = await career.ask("requestStaffGrade", grade="SENIOR", evidence="年度业绩前十")
    assert asked.payload
    request = asked.payload["approvalRequest"]
    assert (await career.ask("requestStaffGrade", grade="PRINCIPAL", **given)).codes == ["ALREADY_REQUESTED"]
    decision = {"requestId": request["id"], "expectedVersion": request["version"], "comment": "同意"}
    own = await call(desk.chain, career.manager, "approveRequest", decision)
    assert own.codes == ["OWN_REQUEST"]
    assert (await career.read())["grade"] == "STANDARD"
    assert (await call(desk.chain, career.regional, "approveRequest", decision)).is_done
    # A year from 9 March 2026; thirty days ahead it is due, and after it overdue.
    shown = await career.read()
    assert [shown[name] for name in ("grade", "gradeStanding", "gradeUntil")] == ["SENIOR", "CERTIFIED", "2027-03-08"]
    assert [one["grade"] for one in shown["grades"]["nodes"]] == ["SENIOR", "STANDARD"]
    assert shown["grades"]["nodes"][0]["evidence"] == "年度业绩前十"
    days = {"2027-02-05": "CERTIFIED", "2027-02-06": "DUE", "2027-03-08": "DUE", "2027-03-09": "OVERDUE"}
    assert {day: await career.look(day) for day in days} == days
    found = await desk.chain.ask(
        career.manager, "{ staffMembers(where: {gradeStanding: {eq: OVERDUE}}) { nodes { number } } }"
    )
    assert found["staffMembers"]["nodes"] == [{"number": "005"}]
    assert (await career.ask("recertifyStaffGrade", evidence="复评合格")).is_done
    assert (career.member["gradeStanding"], len(career.member["grades"]["nodes"])) == ("CERTIFIED", 3)
    # With another post the grade ends, and so it does for who leaves.
    moved = {"branchId": desk.branch("PUDONG"), "postId": desk.posts["SALESPERSON"], "reason": REASON}
    assert (await career.ask("transferStaffMember", **moved)).is_done
    assert [career.member[name] for name in ("grade", "gradeStanding", "gradeUntil")] == [None, None, None]
