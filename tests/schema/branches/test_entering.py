"""A branch that is closed takes on nothing new, by whichever door it comes."""

from collections.abc import Mapping
from datetime import date

from schema.core.ids import encode
from tenants.branches.workflow import BranchStatus
from tenants.complaints.queries import COMPLAINTS
from tenants.policies.queries import POLICIES
from tenants.processes.closing import LEFTOVERS
from tenants.staff.models import StaffMember
from tenants.staff.workflow import EmploymentState
from tests.schema.branches.inputs import put_state
from tests.schema.calls import INPUTS, OWN, Desk, Input, call
from tests.schema.complaints.inputs import BEFORE, MEMBERS, put_complaint
from tests.schema.ready import READIED, made_ready
from tests.tenants.policies.cases import IN_FORCE, license_all, propose

# What enters something of each kind that a branch must not close with, and the member that leads to the branch.
DOORS: Mapping[str, Mapping[str, str | None]] = {
    "units": {"createBranch": "parentId"},
    "staff": {"createStaffMember": "branchId", "changeEmployment": "state", "transferStaffMember": "branchId"},
    "customers": {"createCustomer": "branchId", "createCustomers": "branchId", "handOverCustomer": "receiverId"},
    "complaints": {"receiveComplaint": "branchId", "reopenComplaint": None},
    "opportunities": {"createOpportunity": "ownerId"},
    "policies": {"proposePolicy": "agentId", "proposeGroupPolicy": "agentId", "reassignPolicy": "agentId"},
    "orders": {"createQuotation": "customerId"},
    "project_groups": {"createProjectGroup": "branchId"},
    "training_sessions": {"createTrainingSession": "branchId"},
}
ANNOUNCING = {"publishAnnouncement": "branchId"}
# They go with a person, a policy, an order, or what is asked for.
FOLLOWING = {"departures", "claims", "invoices", "approval_requests"}


async def _given(desk: Desk, name: str) -> Input:
    """An input of that door at 浦东第一营业组, made ready while that was open."""
    chain = desk.chain
    own = {"customerId": desk.customer(OWN.customer), "expectedVersion": 1}
    if name == "createBranch":
        return INPUTS[name](desk, OWN) | {"parentId": desk.branch("PUDONG-1")}
    if name == "transferStaffMember":
        mover = {"staffMemberId": desk.staff("006"), "expectedVersion": 1, "reason": "调动"}
        return mover | {"branchId": desk.branch("PUDONG-1")}
    if name == "changeEmployment":
        return {"staffMemberId": desk.staff("004"), "expectedVersion": 2, "state": "APPLICANT", "reason": "再次应聘"}
    if name == "handOverCustomer":
        return own | {"customerId": desk.customer("吴磊"), "receiverId": desk.staff("005"), "reason": "移交"}
    if name == "reopenComplaint":
        case = await put_complaint(
            chain, branch=OWN.branch, customer=OWN.customer, handler=OWN.staff, steps=BEFORE[name]
        )
        return {"complaintId": str(encode(COMPLAINTS, case.id)), "expectedVersion": case.version, **MEMBERS[name]}
    if name == "reassignPolicy":
        policy = await propose(chain, customer="吴磊", steps=IN_FORCE)
        subject = {"policyId": str(encode(POLICIES, policy.id)), "expectedVersion": policy.version}
        return subject | {"agentId": desk.staff("005"), "reason": "移交"}
    if name in READIED:
        return await made_ready(chain, name, **vars(OWN))
    return INPUTS[name](desk, OWN)


async def test_a_closed_branch_takes_on_nothing_by_any_door(desk: Desk) -> None:
    chain, hq = desk.chain, desk.chain.actor("HQ_ADMIN")
    assert {*DOORS, *FOLLOWING} == set(LEFTOVERS)
    doors = {name: field for each in (*DOORS.values(), ANNOUNCING) for name, field in each.items()}
    await license_all(chain)
    given = {name: await _given(desk, name) for name in doors}
    async with chain.work():
        left = await StaffMember.get(id=chain.staff["004"].id)
        left.state, left.left_on = EmploymentState.RESIGNED, date(2026, 3, 8)
        await left.save()
    await put_state(chain, "PUDONG-1", BranchStatus.CLOSED)
    refused = {name: (await call(chain, hq, name, given[name])).faults for name in doors}
    rows = {"createCustomers": ["rows", "0", "branchId"]}
    expected = {name: [("WRONG_STATE", rows.get(name, [field] if field else None))] for name, field in doors.items()}
    assert refused == expected
    told = await call(chain, hq, "receiveComplaint", given["receiveComplaint"], locale="zh-CN")
    assert [error["message"] for error in told.user_errors] == ["浦东第一营业组 当前状态为 CLOSED，不再受理新业务。"]
    # One that closes goes on serving those whom it still has.
    await put_state(chain, "PUDONG-1", BranchStatus.CLOSING)
    for name in ("receiveComplaint", "reopenComplaint", "createQuotation", "proposePolicy", "createOpportunity"):
        assert (await call(chain, hq, name, given[name], dry=True)).is_done, name
