"""Probation by the tenant's rule, where somebody worked on which days, and what became of those who were recruited."""

from datetime import UTC, date, datetime
from fractions import Fraction
from typing import Any

import pytest

from tenants.core.jobs import Turn
from tenants.core.scope import tenant_scope
from tenants.staff import jobs
from tenants.staff.models import Post
from tenants.staff.service import change_employment, create_staff_member
from tenants.staff.workflow import EmploymentState
from tests.people import VAULT, Chain
from tests.schema.calls import INPUTS, OWN, REASON, Desk, Outcome, call

FILE = "id version state probationUntil availableActions timeline { nodes { action before after note } }"
SHARES = """query($id: ID!, $month: YearMonth!) { belongingShares(staffMemberId: $id, month: $month) {
    branch { name } days ofDays } }"""


async def _step(desk: Desk, member: dict[str, Any], name: str, **given: Any) -> Outcome:
    subject = {"staffMemberId": member["id"], "expectedVersion": member["version"]}
    return await call(desk.chain, desk.chain.actor("BRANCH_MANAGER"), name, subject | given, selection=FILE)


def _member(outcome: Outcome) -> dict[str, Any]:
    assert outcome.is_done, outcome
    assert outcome.payload
    return dict(outcome.payload["staffMember"])


async def _remind(chain: Chain, day: str) -> None:
    """The duty that morning, twice."""
    duty = next(duty for duty in jobs.DUTIES if duty.name == "staff.probation")
    now = datetime.fromisoformat(f"{day}T02:00:00").replace(tzinfo=UTC)
    for _ in range(2):
        with tenant_scope(chain.tenant):
            await duty.action(turn=Turn(tenant=chain.tenant, now=now, request_id="一轮", vault=VAULT))


async def test_probation_takes_three_months_is_reminded_of_extended_and_confirmed(desk: Desk) -> None:
    """From 9 March 2026 three months end on 8 June, one month on 8 April; seven days ahead somebody is reminded."""
    chain, leader = desk.chain, desk.chain.actor("BRANCH_MANAGER")
    given = INPUTS["createStaffMember"](desk, OWN)
    for until in ("2026-04-07", "2026-06-09"):
        short = await call(chain, leader, "createStaffMember", given | {"probationUntil": until})
        assert short.faults == [("INVALID", ["probationUntil"])]
    chosen = {"number": "902", "probationUntil": "2026-04-08"}
    member = _member(await call(chain, leader, "createStaffMember", given | chosen, selection=FILE))
    assert (member["state"], member["probationUntil"]) == ("PROBATION", "2026-04-08")
    assert {"CONFIRM_PROBATION", "EXTEND_PROBATION"} <= set(member["availableActions"])
    by_rule = _member(await call(chain, leader, "createStaffMember", given, selection=FILE))
    assert by_rule["probationUntil"] == "2026-06-08"

    async def told() -> list[str]:
        query = "query($id: ID!) { staffMember(id: $id) { version timeline { nodes { action } } } }"
        shown = (await chain.ask(leader, query, id=member["id"]))["staffMember"]
        member["version"] = shown["version"]
        return [entry["action"] for entry in shown["timeline"]["nodes"]]

    await _remind(chain, "2026-03-31")
    assert await told() == ["TAKE_ON"]
    await _remind(chain, "2026-04-01")
    assert await told() == ["TAKE_ON", "REMIND"]
    for until, code in (("2026-04-08", "INVALID"), ("2026-06-09", "INVALID")):
        assert (await _step(desk, member, "extendProbation", until=until, reason=REASON)).faults == [(code, ["until"])]
    member = _member(await _step(desk, member, "extendProbation", until="2026-05-31", reason="业绩待观察"))
    notes = {entry["action"]: entry["note"] for entry in member["timeline"]["nodes"]}
    assert notes["EXTEND_PROBATION"] == "2026-04-08 → 2026-05-31: 业绩待观察"
    await _remind(chain, "2026-05-23")
    assert (await told()).count("REMIND") == 1
    await _remind(chain, "2026-05-24")
    assert (await told()).count("REMIND") == 2
    member = _member(await _step(desk, member, "confirmProbation", reason="考核合格"))
    assert (member["state"], "CONFIRM_PROBATION" in member["availableActions"]) == ("REGULAR", False)
    assert (await _step(desk, member, "confirmProbation", reason=REASON)).codes == ["WRONG_STATE"]
    assert (await _step(desk, member, "extendProbation", until="2026-06-01", reason=REASON)).codes == ["WRONG_STATE"]


async def test_a_transfer_shares_the_month_out_by_days(desk: Desk) -> None:
    """On from 2 February, elsewhere from 1 March on, back from 5 March: the first four days of March are 成都's."""
    chain, leader = desk.chain, desk.chain.actor("HQ_ADMIN")
    given = INPUTS["createStaffMember"](desk, OWN) | {"hiredOn": "2026-02-02", "state": "REGULAR"}
    made = _member(await call(chain, leader, "createStaffMember", given, selection=FILE))
    for version, (branch, day) in enumerate((("CHENGDU", "2026-03-01"), ("PUDONG-1", "2026-03-05")), start=1):
        moved = {"branchId": desk.branch(branch), "effectiveOn": day, "reason": REASON}
        subject = {"staffMemberId": made["id"], "expectedVersion": version}
        assert (await call(chain, leader, "transferStaffMember", subject | moved)).is_done
    late = {"branchId": desk.branch("XUHUI"), "effectiveOn": "2026-03-04", "reason": REASON}
    refused = await call(chain, leader, "transferStaffMember", {**subject, "expectedVersion": 3, **late})
    assert refused.faults == [("INVALID", ["effectiveOn"])]

    async def shares(month: str) -> list[tuple[str, int, int]]:
        found = (await chain.ask(leader, SHARES, id=made["id"], month=month))["belongingShares"]
        assert sum(Fraction(one["days"], one["ofDays"]) for one in found) in (0, 1)
        return [(one["branch"]["name"], one["days"], one["ofDays"]) for one in found]

    assert await shares("2026-01") == []
    assert await shares("2026-02") == [("浦东第一营业组", 27, 27)]
    assert await shares("2026-03") == [("成都营业部", 4, 31), ("浦东第一营业组", 27, 31)]
    query = "query($id: ID!) { staffMember(id: $id) { belongings { nodes { branch { code } since until } } } }"
    found = (await chain.ask(leader, query, id=made["id"]))["staffMember"]["belongings"]["nodes"]
    assert [(one["branch"]["code"], one["since"], one["until"]) for one in found] == [
        ("PUDONG-1", "2026-03-05", None),
        ("CHENGDU", "2026-03-01", "2026-03-05"),
        ("PUDONG-1", "2026-02-02", "2026-03-01"),
    ]
    # Nobody is told of somebody they may not see.
    other = chain.actor("GROUP_LEADER")
    assert await chain.codes(other, SHARES, id=desk.staff("007"), month="2026-03") == ["NOT_FOUND"]


RECRUITING = """query($month: YearMonth!, $through: YearMonth, $by: [RecruitingDimension!]!, $branch: ID) {
    recruiting(month: $month, through: $through, groupBy: $by, branchId: $branch) {
    recruiter { name } branch { name } recruited effective left effectiveRate dropOutRate
    people { totalCount } effectivePeople { nodes { name } } leftPeople { nodes { name } } } }"""
# Name, recruiter, branch, first day, last day. Ninety days from 1 October 2025 are over on 30 December.
RECRUITS = (
    ("留下", "004", "PUDONG-1", date(2025, 10, 1), None),
    ("满九十天走", "004", "PUDONG-1", date(2025, 10, 1), date(2025, 12, 29)),
    ("早一天走", "004", "PUDONG-1", date(2025, 10, 1), date(2025, 12, 28)),
    ("未满", "005", "PUDONG-1", date(2025, 12, 10), None),
    ("外地", "007", "CHENGDU", date(2025, 11, 3), None),
    ("次年", "004", "PUDONG-1", date(2026, 1, 5), None),
    ("自己来的", None, "PUDONG-1", date(2025, 11, 3), None),
)


async def _recruit(chain: Chain) -> None:
    async with chain.work() as work:
        post = await Post.get(code="SALESPERSON")
        for index, (name, recruiter, branch, first, last) in enumerate(RECRUITS):
            member = await create_staff_member(
                work=work,
                number=f"7{index:02}",
                name=name,
                branch_id=chain.branches[branch].id,
                post_id=post.id,
                recruiter_id=chain.staff[recruiter].id if recruiter else None,
                state=EmploymentState.REGULAR,
                hired_on=first,
            )
            if last:
                resigned = EmploymentState.RESIGNED
                await change_employment(
                    work=work, staff_member=member, state=resigned, effective_on=last, reason="离职"
                )


async def test_recruiting_in_figures_worked_out_by_hand(desk: Desk) -> None:
    """In the last quarter of 2025 five were recruited: two and 外地 stayed ninety days, two left, one of them early."""
    chain = desk.chain
    await _recruit(chain)

    async def told(role: str, *by: str, **more: Any) -> list[dict[str, Any]]:
        quarter = {"month": "2025-10", "through": "2025-12", **more}
        return list((await chain.ask(chain.actor(role), RECRUITING, by=list(by), **quarter))["recruiting"])

    (whole,) = await told("HQ_ADMIN")
    figures = ("recruited", "effective", "left", "effectiveRate", "dropOutRate")
    assert [whole[name] for name in figures] == [5, 3, 2, "60.00", "40.00"]
    assert whole["people"]["totalCount"] == 5
    assert {one["name"] for one in whole["effectivePeople"]["nodes"]} == {"留下", "满九十天走", "外地"}
    assert {one["name"] for one in whole["leftPeople"]["nodes"]} == {"满九十天走", "早一天走"}
    by_recruiter = {
        one["recruiter"]["name"]: [one[name] for name in figures] for one in await told("HQ_ADMIN", "RECRUITER")
    }
    assert by_recruiter == {
        "刘芳": [3, 2, 2, "66.67", "66.67"],
        "陈静": [1, 0, 0, "0.00", "0.00"],
        "赵敏": [1, 1, 0, "100.00", "0.00"],
    }
    (east,) = await told("REGIONAL_MANAGER", "BRANCH")
    assert (east["branch"]["name"], [east[name] for name in figures]) == (
        "浦东第一营业组",
        [4, 2, 2, "50.00", "50.00"],
    )
    assert await told("HQ_ADMIN", "BRANCH", branch=desk.branch("CHENGDU"), through="2025-10") == []
    (nothing,) = await told("REGIONAL_MANAGER", branch=desk.branch("XUHUI"))
    assert [nothing[name] for name in figures] == [0, 0, 0, None, None]
    backwards = {"month": "2026-01", "through": "2025-12", "by": []}
    assert await chain.codes(chain.actor("HQ_ADMIN"), RECRUITING, **backwards) == ["BAD_USER_INPUT"]


@pytest.mark.parametrize("state", ["APPLICANT", "REGULAR"])
async def test_who_recruited_somebody_is_settled_before_they_begin(desk: Desk, state: str) -> None:
    chain, leader = desk.chain, desk.chain.actor("BRANCH_MANAGER")
    given = INPUTS["createStaffMember"](desk, OWN) | {"state": state}
    made = _member(await call(chain, leader, "createStaffMember", given, selection=FILE))
    other = await _step(desk, made, "updateStaffMember", recruiterId=desk.staff("004"))
    assert other.faults == ([] if state == "APPLICANT" else [("WRONG_STATE", ["recruiterId"])])
    if state == "APPLICANT":
        own = await _step(desk, _member(other), "updateStaffMember", recruiterId=made["id"])
        assert own.faults == [("CYCLE", ["recruiterId"])]
