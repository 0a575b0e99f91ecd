"""A project group from its foundation to its end: members of several branches, dissolved by the worker on its day."""

import asyncio
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest

from schema.core.ids import encode
from tenants.core.jobs import Turn
from tenants.project_groups.jobs import dissolve
from tenants.project_groups.models import ProjectGroup, ProjectGroupMember
from tenants.project_groups.queries import PROJECT_GROUPS
from tenants.project_groups.service import LeaderStays, leave_project_groups
from tenants.staff.models import StaffMember
from tenants.staff.workflow import EmploymentState
from tests.people import NOW, VAULT, Chain
from tests.schema.calls import Desk, Input, call
from tests.schema.project_groups.inputs import ENDS_ON, MEMBERS, put_group

GROUP = """status dissolvedOn leader { name } availableActions version
    members { nodes { staffMember { name } since until } } timeline { nodes { action after note } }"""
CALLERS = 50


async def _do(desk: Desk, name: str, group: dict[str, Any], **members: Any) -> dict[str, Any]:
    given = {"projectGroupId": group["id"], "expectedVersion": group["version"], **members}
    outcome = await call(desk.chain, desk.chain.actor("HQ_ADMIN"), name, given, selection=f"id {GROUP}")
    assert outcome.payload is not None, outcome
    assert outcome.is_done, outcome
    return dict(outcome.payload["projectGroup"])


async def test_a_group_is_founded_joined_led_by_another_and_dissolved(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    given = {**MEMBERS["createProjectGroup"], "branchId": desk.branch("PUDONG"), "leaderId": desk.staff("003")}
    late = await call(chain, actor, "createProjectGroup", given | {"endsOn": "2026-03-08"})
    assert late.faults == [("INVALID", ["endsOn"])]
    made = await call(chain, actor, "createProjectGroup", given, selection=f"id {GROUP}")
    assert made.payload is not None
    group = made.payload["projectGroup"]
    for number in ("006", "007"):
        group = await _do(desk, "addProjectGroupMember", group, staffMemberId=desk.staff(number))
    subject = {"projectGroupId": group["id"], "expectedVersion": group["version"]}
    twice = await call(chain, actor, "addProjectGroupMember", {**subject, "staffMemberId": desk.staff("006")})
    assert twice.faults == [("TAKEN", ["staffMemberId"])]
    leads = await call(chain, actor, "removeProjectGroupMember", {**subject, "staffMemberId": desk.staff("003")})
    assert leads.faults == [("STILL_RESPONSIBLE", ["staffMemberId"])]
    group = await _do(desk, "updateProjectGroup", group, leaderId=desk.staff("006"))
    group = await _do(desk, "removeProjectGroupMember", group, staffMemberId=desk.staff("003"))
    assert group["leader"] == {"name": "杨洋"}
    member = await chain.ask(
        chain.person("007", dict(chain.actor("STAFF").reaches)), "{ projectGroups { totalCount } }"
    )
    assert member["projectGroups"]["totalCount"] == 1
    group = await _do(desk, "dissolveProjectGroup", group, reason="任务提前完成")
    assert (group["status"], group["dissolvedOn"], group["availableActions"]) == ("DISSOLVED", "2026-03-09", [])
    day = {"since": "2026-03-09", "until": "2026-03-09"}
    assert group["members"]["nodes"] == [{"staffMember": {"name": name}, **day} for name in ("张伟", "杨洋", "赵敏")]
    told = [(row["action"], row["after"], row["note"]) for row in group["timeline"]["nodes"]]
    assert told[1:] == [
        ("ADD_PROJECT_GROUP_MEMBER", "ACTIVE", "杨洋"),
        ("ADD_PROJECT_GROUP_MEMBER", "ACTIVE", "赵敏"),
        ("UPDATE_PROJECT_GROUP", "ACTIVE", None),
        ("REMOVE_PROJECT_GROUP_MEMBER", "ACTIVE", "张伟"),
        ("DISSOLVE_PROJECT_GROUP", "DISSOLVED", "任务提前完成"),
    ]


async def test_who_has_left_neither_joins_nor_leads_and_nobody_leaves_who_leads(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    async with chain.work():
        left = await StaffMember.get(number="004")
        left.state = EmploymentState.RESIGNED
        await left.save()
    held = await put_group(chain, branch="PUDONG", leader="003", members=("006",))
    group: dict[str, Any] = {"id": str(encode(PROJECT_GROUPS, held.id)), "version": held.version}
    subject = {"projectGroupId": group["id"], "expectedVersion": group["version"]}
    for name, member in (("addProjectGroupMember", "staffMemberId"), ("updateProjectGroup", "leaderId")):
        outcome = await call(chain, actor, name, {**subject, member: desk.staff("004")})
        assert outcome.faults == [("NOT_EMPLOYED", [member])]
    stranger = await call(chain, actor, "removeProjectGroupMember", {**subject, "staffMemberId": desk.staff("007")})
    assert stranger.faults == [("NOT_FOUND", ["staffMemberId"])]
    group = await _do(desk, "updateProjectGroup", group, leaderId=desk.staff("007"))
    assert [row["staffMember"]["name"] for row in group["members"]["nodes"]] == ["张伟", "杨洋", "赵敏"]
    early = {**subject, "expectedVersion": group["version"], "endsOn": "2026-03-08"}
    assert (await call(chain, actor, "updateProjectGroup", early)).faults == [("INVALID", ["endsOn"])]
    async with chain.work() as work:
        leads, follows = chain.staff["007"], chain.staff["006"]
        with pytest.raises(LeaderStays):
            await leave_project_groups(work=work, staff_member=leads)
        await leave_project_groups(work=work, staff_member=follows)
        gone = await ProjectGroupMember.get(project_group_id=held.id, staff_member_id=follows.id)
        assert gone.until == NOW.date()
    ended = await _do(desk, "dissolveProjectGroup", group, reason="任务提前完成")
    again = {"projectGroupId": group["id"], "expectedVersion": ended["version"]}
    for name in ("updateProjectGroup", "dissolveProjectGroup"):
        assert (await call(chain, actor, name, {**again, **MEMBERS[name]})).codes == ["WRONG_STATE"], name


@pytest.mark.parametrize("days", [0, 1], ids=["on its last day", "on the day after"])
async def test_the_worker_dissolves_it_after_its_last_day_and_never_twice(chain: Chain, days: int) -> None:
    group = await put_group(chain, branch="PUDONG", leader="003", members=("006",))
    later = NOW + timedelta(days=(ENDS_ON - NOW.date()).days + days)
    turn = Turn(tenant=chain.tenant, now=later, request_id="request-of-a-test", vault=VAULT)
    await asyncio.gather(*(dissolve(turn=turn) for _ in range(3)))
    await dissolve(turn=turn)
    async with chain.reading():
        held = await ProjectGroup.get(id=group.id)
        left = await ProjectGroupMember.filter(project_group_id=group.id, until=None).count()
    assert (held.status, held.version, left) == (("ACTIVE", group.version, 2), ("DISSOLVED", group.version + 1, 0))[
        days
    ]


async def test_of_fifty_who_dissolve_it_at_once_one_is_heard(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    group = await put_group(chain, branch="PUDONG", leader="003")
    key = str(encode(PROJECT_GROUPS, group.id))
    given: Input = {"projectGroupId": key, "expectedVersion": group.version, "reason": "任务完成"}
    outcomes = await asyncio.gather(*(call(chain, actor, "dissolveProjectGroup", given) for _ in range(CALLERS)))
    assert Counter(str(outcome.codes) for outcome in outcomes) == {"[]": 1, "['STALE_VERSION']": CALLERS - 1}
