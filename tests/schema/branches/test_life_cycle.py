"""A branch from the proposal to its opening and into closing, by GraphQL alone; fifty who suspend it at once."""

import asyncio
from collections import Counter
from typing import Any

from tenants.branches.workflow import BranchStatus
from tenants.core.timeline import TimelineEntry
from tests.people import Chain
from tests.schema.branches.inputs import ASSESSMENT, REASON, put_state
from tests.schema.calls import SIBLING, Desk, Input, call

CALLERS = 50
LIFE = """query($id: ID!) { branch(id: $id) { status awaitsApproval openedOn availableActions resident { name }
    assessments { nodes { verdict survey assessorName expectedCost { amount currency } expectedBenefit { amount } } }
    timeline { nodes { action before after note actorName } } } }"""


async def _do(chain: Chain, role: str, name: str, key: str, **members: Any) -> dict[str, Any]:
    """Calls it on the branch as it stands; gives what was changed."""
    actor = chain.actor(role)
    version = (await chain.ask(actor, "query($id: ID!) { branch(id: $id) { version } }", id=key))["branch"]["version"]
    outcome = await call(chain, actor, name, {"branchId": key, "expectedVersion": version, **members})
    assert outcome.is_done, outcome
    assert outcome.payload is not None
    return dict(outcome.payload)


async def _decide(chain: Chain, payload: dict[str, Any], name: str = "approveRequest", **members: Any) -> None:
    key = payload["approvalRequest"]["id"]
    outcome = await call(chain, chain.actor("HQ_ADMIN"), name, {"requestId": key, "expectedVersion": 1, **members})
    assert outcome.is_done, outcome


async def test_a_branch_is_proposed_assessed_approved_prepared_opened_and_led_into_closing(desk: Desk) -> None:
    chain, regional = desk.chain, desk.chain.actor("REGIONAL_MANAGER")
    new = {"code": "JINGAN", "name": "静安营业部", "level": "BRANCH", "kind": "INSURANCE", "reason": REASON}
    made = await call(chain, regional, "proposeBranch", {**new, "parentId": desk.branch("EAST")})
    assert made.payload is not None
    key = made.payload["branch"]["id"]
    await _do(chain, "REGIONAL_MANAGER", "assessBranch", key, **ASSESSMENT | {"verdict": "NOT_FEASIBLE"})
    await _do(chain, "REGIONAL_MANAGER", "assessBranch", key, **ASSESSMENT)
    refused = await _do(chain, "REGIONAL_MANAGER", "requestOpening", key, reason=REASON)
    waiting = (await chain.ask(regional, LIFE, id=key))["branch"]
    assert (waiting["status"], waiting["awaitsApproval"], waiting["availableActions"]) == ("ASSESSED", True, [])
    await _decide(chain, refused, "refuseRequest", reason="租金过高")
    await _decide(chain, await _do(chain, "REGIONAL_MANAGER", "requestOpening", key, reason=REASON))
    await _do(chain, "REGIONAL_MANAGER", "startPreparing", key, residentId=desk.staff("006"))
    version = (await chain.ask(regional, LIFE.replace("status", "status version"), id=key))["branch"]["version"]
    alone = await call(chain, regional, "openBranch", {"branchId": key, "expectedVersion": version})
    assert alone.codes == ["NOT_EMPLOYED"]
    there = {"staffMemberId": desk.staff("006"), "expectedVersion": 1, "branchId": key, "reason": "驻点筹备"}
    assert (await call(chain, regional, "transferStaffMember", there)).is_done
    await _do(chain, "REGIONAL_MANAGER", "openBranch", key)
    await _do(chain, "REGIONAL_MANAGER", "suspendBranch", key, reason="消防整改")
    await _do(chain, "REGIONAL_MANAGER", "resumeBranch", key, reason="整改完成")
    await _decide(chain, await _do(chain, "REGIONAL_MANAGER", "proposeClosing", key, reason="连续两年亏损"))
    found = (await chain.ask(regional, LIFE, id=key))["branch"]
    assert (found["status"], found["openedOn"], found["resident"]) == ("CLOSING", "2026-03-09", {"name": "杨洋"})
    assert found["availableActions"][0] == "RESUME_BRANCH"
    assert [row["verdict"] for row in found["assessments"]["nodes"]] == ["FEASIBLE", "NOT_FEASIBLE"]
    assert found["assessments"]["nodes"][0] | {"verdict": None} == {
        "verdict": None,
        "survey": ASSESSMENT["survey"],
        "assessorName": "李秀英",
        "expectedCost": {"amount": "860000.00", "currency": "CNY"},
        "expectedBenefit": {"amount": "1250000.00"},
    }
    told = [(row["action"], row["after"], row["note"], row["actorName"]) for row in found["timeline"]["nodes"]]
    assert told == [
        ("PROPOSE_BRANCH", "PROPOSED", REASON, "李秀英"),
        ("ASSESS_BRANCH", "PROPOSED", "NOT_FEASIBLE", "李秀英"),
        ("ASSESS_BRANCH", "ASSESSED", "FEASIBLE", "李秀英"),
        ("REQUEST_OPENING", "ASSESSED", REASON, "李秀英"),
        ("REFUSE_REQUEST", "ASSESSED", "A-2026-000001", "王建国"),
        ("REQUEST_OPENING", "ASSESSED", REASON, "李秀英"),
        ("APPROVE_REQUEST", "APPROVED", "A-2026-000002", "王建国"),
        ("START_PREPARING", "PREPARING", "006 杨洋", "李秀英"),
        ("OPEN_BRANCH", "OPEN", None, "李秀英"),
        ("SUSPEND_BRANCH", "SUSPENDED", "消防整改", "李秀英"),
        ("RESUME_BRANCH", "OPEN", "整改完成", "李秀英"),
        ("PROPOSE_CLOSING", "OPEN", "连续两年亏损", "李秀英"),
        ("APPROVE_REQUEST", "CLOSING", "A-2026-000003", "王建国"),
    ]


async def test_what_is_given_up_leaves_nothing_alive_below_it(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    version = (await put_state(chain, "PUDONG", BranchStatus.APPROVED)).version
    given: Input = {"branchId": desk.branch("PUDONG"), "expectedVersion": version, "reason": "选址未果"}
    assert (await call(chain, actor, "abandonBranch", given)).codes == ["STILL_USED"]
    await put_state(chain, "PUDONG-1", BranchStatus.CLOSED)
    assert (await call(chain, actor, "abandonBranch", given)).is_done


async def test_of_fifty_who_suspend_a_branch_at_once_one_is_heard(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    given: Input = {"branchId": desk.branch(SIBLING.branch), "expectedVersion": 1, "reason": REASON}
    await asyncio.gather(*(chain.ask(actor, "{ viewer { name } }") for _ in range(20)))
    outcomes = await asyncio.gather(*(call(chain, actor, "suspendBranch", given) for _ in range(CALLERS)))
    assert Counter(str(outcome.codes) for outcome in outcomes) == {"[]": 1, "['STALE_VERSION']": CALLERS - 1}
    async with chain.reading():
        assert await TimelineEntry.filter(entity_id=chain.branches[SIBLING.branch].id).count() == 1
