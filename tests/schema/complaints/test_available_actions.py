"""What somebody is offered is what they can do: every role, every state, whoever the complaint is against."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pytest

from schema.core.ids import encode
from tenants.complaints.models import Complaint
from tenants.complaints.permits import NEEDS
from tenants.complaints.queries import COMPLAINTS
from tenants.complaints.workflow import ComplaintAction, ComplaintStatus
from tenants.core.actor import Actor, Reach
from tenants.core.permissions import Permission
from tenants.staff.queries import STAFF
from tests.people import HOLDERS, Chain
from tests.schema.calls import Desk, Input, call
from tests.tenants.complaints.cases import CALL_BACK, PAUSE, WAYS, Step, receive, take

A, S = ComplaintAction, ComplaintStatus
# Each action's mutation and what it is given; how closing ends follows from the state.
CALLS: Mapping[ComplaintAction, tuple[str, Mapping[str, object]]] = {
    A.START_INVESTIGATION: ("startInvestigation", {}),
    A.ASSIGN_COMPLAINT: ("assignComplaint", {"reason": "资料滞留"}),
    A.PROPOSE_RESOLUTION: ("proposeResolution", {"plan": "上门致歉"}),
    A.RECORD_CUSTOMER_ANSWER: ("recordCustomerAnswer", {"answer": "REFUSED"}),
    A.RECORD_IMPLEMENTATION: ("recordImplementation", {"note": "已上门"}),
    A.RECORD_CALLBACK: ("recordCallback", {"result": "SATISFIED", "satisfaction": 4}),
    A.CLOSE_COMPLAINT: ("closeComplaint", {"explanation": "已说明"}),
    A.WITHDRAW_COMPLAINT: ("withdrawComplaint", {"reason": "客户撤回"}),
    A.REOPEN_COMPLAINT: ("reopenComplaint", {"reason": "问题再次出现"}),
    A.ADD_COMPLAINT_NOTE: ("addComplaintNote", {"text": "客户来电"}),
    A.REASSIGN_COMPLAINT: ("reassignComplaint", {"reason": "调岗"}),
    A.PAUSE_COMPLAINT: ("pauseComplaint", {"reason": "客户出国"}),
    A.RESUME_COMPLAINT: ("resumeComplaint", {}),
}
SITUATIONS: Mapping[str, Sequence[Step]] = {
    **{status.value: way for status, way in WAYS.items()},
    "RECEIVED, its clock stopped": (PAUSE,),
    "CALLBACK, called back once": (*WAYS[S.CALLBACK], CALL_BACK),
    "CALLBACK, called back twice": (*WAYS[S.CALLBACK], CALL_BACK, CALL_BACK),
}


@dataclass(frozen=True)
class Relation:
    """Where the complaint is, who handles it and whom it is against."""

    branch: str
    customer: str
    handler: str
    accused: Sequence[str] = ()


# The roles are held by 001 (headquarters, audit), 002 (region), 003 (branch), 004 (group) and 005 (staff).
RELATIONS = {
    "against nobody, handled by 005": Relation("PUDONG-1", "欧阳娜娜", "005"),
    "against 005, whose superior is 004": Relation("PUDONG-1", "欧阳娜娜", "003", ["005"]),
    "against 003, whose superior is 002": Relation("PUDONG-1", "欧阳娜娜", "001", ["003"]),
    "against 001": Relation("PUDONG-1", "欧阳娜娜", "002", ["001"]),
    "of a sibling branch": Relation("XUHUI", "吴磊", "006"),
    "of another region": Relation("CHENGDU", "郑爽", "007"),
}
# Roles to which all of it is out of reach, so that it does not exist for them.
OUT_OF_SIGHT = {
    "against 005, whose superior is 004": {"STAFF"},
    "against 003, whose superior is 002": {"STAFF"},
    "against 001": {"STAFF"},
    "of a sibling branch": {"BRANCH_MANAGER", "GROUP_LEADER", "STAFF"},
    "of another region": {"REGIONAL_MANAGER", "BRANCH_MANAGER", "GROUP_LEADER", "STAFF"},
}
# Roles whose holders are accused, or the accused's superior.
BARRED = {
    "against 005, whose superior is 004": {"GROUP_LEADER"},
    "against 003, whose superior is 002": {"REGIONAL_MANAGER", "BRANCH_MANAGER"},
    "against 001": {"HQ_ADMIN", "AUDITOR"},
}


def _input(desk: Desk, actor: Actor, action: ComplaintAction, complaint: Complaint) -> Input:
    """Whoever reassigns takes it over, for themselves they see."""
    given: Input = {"complaintId": str(encode(COMPLAINTS, complaint.id)), **CALLS[action][1]}
    if action is not A.ADD_COMPLAINT_NOTE:
        given["expectedVersion"] = complaint.version
    if action is A.ASSIGN_COMPLAINT:
        given["sectionId"] = desk.sections["RISK"]
    if action is A.CLOSE_COMPLAINT:
        given["outcome"] = "UNJUSTIFIED" if complaint.status is S.INVESTIGATING else "SETTLED"
    if action is A.REASSIGN_COMPLAINT:
        given["handlerId"] = str(encode(STAFF, actor.user_id))
    return given


async def _offered(chain: Chain, actor: Actor, complaint: Complaint) -> set[ComplaintAction] | None:
    """None when the complaint is out of sight."""
    query = "query($id: ID!) { complaint(id: $id) { availableActions } }"
    answer = await chain.answer(actor, query, id=str(encode(COMPLAINTS, complaint.id)))
    if answer.errors:
        assert [error["extensions"]["code"] for error in answer.errors] == ["NOT_FOUND"]
        return None
    assert answer.data is not None
    return set(map(ComplaintAction, answer.data["complaint"]["availableActions"]))


async def _possible(desk: Desk, actor: Actor, complaint: Complaint) -> dict[ComplaintAction, str]:
    """What came of each mutation in a dry run."""
    found = {}
    for action, (name, _) in CALLS.items():
        outcome = await call(desk.chain, actor, name, _input(desk, actor, action, complaint), dry=True)
        found[action] = "done" if outcome.is_done else (outcome.denied or outcome.codes)[0]
    return found


@pytest.mark.parametrize("relation", RELATIONS)
@pytest.mark.parametrize("situation", SITUATIONS)
async def test_what_is_offered_can_be_done_and_what_is_not_is_refused(
    desk: Desk, situation: str, relation: str
) -> None:
    chain, there = desk.chain, RELATIONS[relation]
    received = await receive(
        chain, branch=there.branch, customer=there.customer, handler=there.handler, accused=there.accused
    )
    complaint = await take(chain, received, *SITUATIONS[situation])
    for role in HOLDERS:
        actor = chain.actor(role)
        offered = await _offered(chain, actor, complaint)
        possible = await _possible(desk, actor, complaint)
        done = {action for action, came in possible.items() if came == "done"}
        assert done == (offered or set()), role
        assert {came for came in possible.values() if came != "done"} <= _refusals(relation, role), role
        assert (offered is None) == (role in OUT_OF_SIGHT.get(relation, set())), role
        if role in BARRED.get(relation, set()):
            assert offered == set(), role


def _refusals(relation: str, role: str) -> set[str]:
    """Nothing but what the relation accounts for; a state that does not allow it is told in any."""
    if role in OUT_OF_SIGHT.get(relation, set()):
        return {"NOT_FOUND", "FORBIDDEN"}
    barred = {"CONFLICT_OF_INTEREST"} if role in BARRED.get(relation, set()) else set()
    return {"FORBIDDEN", "WRONG_STATE", "CALLBACKS_MISSING"} | barred


async def test_every_action_stands_in_the_tables() -> None:
    assert set(CALLS) == set(NEEDS) == set(A)


@pytest.mark.parametrize("permission", sorted(set(NEEDS.values())))
async def test_an_action_is_offered_only_as_far_as_its_own_permission_reaches(
    chain: Chain, permission: Permission
) -> None:
    """Somebody sees all complaints, and may do everything but this; then this alone, and elsewhere only."""
    complaint = await receive(chain, handler="005")
    everywhere, elsewhere = Reach(everything=True), Reach(paths=(chain.branches["CHENGDU"].path,))
    all_of_them = dict.fromkeys(Permission, everywhere)
    without = chain.person("003", {name: reach for name, reach in all_of_them.items() if name is not permission})
    alone = chain.person("003", {Permission.COMPLAINT_READ: everywhere, permission: everywhere})
    far = chain.person("003", {Permission.COMPLAINT_READ: everywhere, permission: elsewhere})
    every, lacking, only, none = [
        await _offered(chain, actor, complaint) for actor in (chain.person("003", all_of_them), without, alone, far)
    ]
    assert every is not None
    of_it = {action for action in every if NEEDS[action] is permission}
    assert (lacking, only, none) == (every - of_it, of_it, set())
