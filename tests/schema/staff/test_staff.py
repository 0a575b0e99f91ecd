"""Staff taken on, moved through employment and through the chain."""

from typing import Any

import pytest

from tenants.branches.models import Branch
from tenants.branches.workflow import BranchStatus
from tenants.core.actor import ActorKind, Reach
from tenants.core.permissions import Permission
from tenants.customers.models import Customer
from tenants.customers.service import hand_over_customer
from tenants.identity.models import User
from tenants.identity.service.people import create_user
from tenants.staff.models import StaffMember
from tenants.staff.workflow import EmploymentState
from tests.people import NOW
from tests.schema.calls import INPUTS, OTHER, OWN, REASON, Desk, Input, Outcome, call
from tests.tenants.complaints.cases import WITHDRAW, receive, take
from tests.tenants.staff.cases import certified, certify

FILE = "number state hiredOn leftOn probationUntil branch { code } post { code } superior { number }"
STEPS = "employmentChanges { nodes { before after effectiveOn reason } }"


async def _as_hq(desk: Desk, name: str, given: Input, selection: str = "id") -> Outcome:
    return await call(desk.chain, desk.chain.actor("HQ_ADMIN"), name, given, selection=selection)


def _member(desk: Desk, number: str, **changes: Any) -> Input:
    return {"staffMemberId": desk.staff(number), "expectedVersion": 1} | changes


def _new(desk: Desk, **changes: Any) -> Input:
    return INPUTS["createStaffMember"](desk, OWN) | changes


CREATIONS: list[tuple[str, dict[str, Any], tuple[str | None, str | None]]] = [
    ("an applicant has no first day yet", {"state": "APPLICANT", "hiredOn": "2026-03-01"}, (None, "2026-03-09")),
    ("somebody on probation begins today", {"state": "PROBATION"}, ("2026-03-09", "2026-03-09")),
    ("a first day may lie in the past", {"state": "REGULAR", "hiredOn": "2020-07-01"}, ("2020-07-01", "2020-07-01")),
]


@pytest.mark.parametrize(("changes", "days"), [row[1:] for row in CREATIONS], ids=[row[0] for row in CREATIONS])
async def test_a_file_begins(desk: Desk, changes: dict[str, Any], days: tuple[str | None, str | None]) -> None:
    outcome = await _as_hq(desk, "createStaffMember", _new(desk, **changes), f"state hiredOn {STEPS}")
    assert outcome.payload is not None
    made = outcome.payload["staffMember"]
    assert (made["state"], made["hiredOn"]) == (changes["state"], days[0])
    (step,) = made["employmentChanges"]["nodes"]
    assert (step["before"], step["after"], step["effectiveOn"]) == (None, changes["state"], days[1])


REFUSED: list[tuple[str, dict[str, Any], tuple[str, list[str]]]] = [
    ("a number in use", {"number": "001"}, ("TAKEN", ["number"])),
    ("who has left already", {"state": "RESIGNED"}, ("WRONG_STATE", ["state"])),
    ("who is suspended already", {"state": "SUSPENDED"}, ("WRONG_STATE", ["state"])),
    ("probation before employment", {"probationUntil": "2026-01-01"}, ("INVALID", ["probationUntil"])),
    ("no telephone number", {"phone": "12"}, ("INVALID", ["phone"])),
    ("no e-mail address", {"email": "sunli"}, ("INVALID", ["email"])),
    ("a post that is no post", {"postId": "U3RhZmY6"}, ("NOT_FOUND", ["postId"])),
    ("a value of no field", {"customFields": {"size": 1}}, ("INVALID", ["customFields", "size"])),
]


@pytest.mark.parametrize(("changes", "fault"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
async def test_a_file_is_refused(desk: Desk, changes: dict[str, Any], fault: tuple[str, list[str]]) -> None:
    assert (await _as_hq(desk, "createStaffMember", _new(desk, **changes))).faults == [fault]


TAKES_ON = {"PREPARING", "OPEN", "SUSPENDED"}


@pytest.mark.parametrize("status", list(BranchStatus))
async def test_a_branch_takes_on_people_and_customers_only_where_it_can_serve(desk: Desk, status: BranchStatus) -> None:
    chain = desk.chain
    async with chain.work():
        branch = await Branch.get(code="XUHUI")
        branch.status = status
        await branch.save()
    new = desk.branch("XUHUI")
    expected = [] if status.value in TAKES_ON else [("WRONG_STATE", ["branchId"])]
    for name, given in {
        "createStaffMember": _new(desk, branchId=new),
        "createCustomer": INPUTS["createCustomer"](desk, OWN) | {"branchId": new},
        "transferStaffMember": _member(desk, "007", branchId=new, reason=REASON),
    }.items():
        assert (await _as_hq(desk, name, given)).faults == expected, name


async def test_an_applicant_is_taken_on_made_regular_and_retires(desk: Desk) -> None:
    made = await _as_hq(desk, "createStaffMember", _new(desk, state="APPLICANT"), "id")
    assert made.payload is not None
    given = {"staffMemberId": made.payload["staffMember"]["id"]}
    days = {"PROBATION": "2026-01-05", "REGULAR": "2026-02-05", "RETIRED": "2026-03-09"}
    await _as_hq(desk, "updateStaffMember", given | {"expectedVersion": 1, "name": "孙俪俪"})
    # The file was opened today: steps before that day would tell a false story.
    early = await _as_hq(
        desk,
        "changeEmployment",
        given | {"expectedVersion": 2, "state": "PROBATION", "reason": REASON, "effectiveOn": "2026-01-05"},
    )
    assert early.faults == [("INVALID", ["effectiveOn"])]
    outcome = early
    for version, state in enumerate(days, start=2):
        step = given | {"expectedVersion": version, "state": state, "reason": REASON}
        if state == "RETIRED":
            async with desk.chain.work() as work:
                made_one = await StaffMember.get(number="901")
                await certified(made_one, work=work, state=EmploymentState.RETIRED)
        outcome = await _as_hq(desk, "changeEmployment", step, f"{FILE} {STEPS}")
    assert outcome.payload is not None
    member = outcome.payload["staffMember"]
    assert (member["state"], member["hiredOn"], member["leftOn"]) == ("RETIRED", "2026-03-09", "2026-03-09")
    steps = [(step["before"], step["after"]) for step in reversed(member["employmentChanges"]["nodes"])]
    assert steps == [(None, "APPLICANT"), ("APPLICANT", "PROBATION"), ("PROBATION", "REGULAR"), ("REGULAR", "RETIRED")]


@pytest.mark.parametrize("state", ["RESIGNED", "DISMISSED", "RETIRED"])
async def test_nobody_leaves_while_responsible_for_customers(desk: Desk, state: str) -> None:
    leaving = _member(desk, "005", state=state, reason="个人原因")
    outcome = await call(
        desk.chain, desk.chain.actor("HQ_ADMIN"), "changeEmployment", leaving, locale="zh-CN", selection="id"
    )
    assert outcome.user_errors == [
        {"code": "STILL_RESPONSIBLE", "field": ["state"], "message": "陈静 仍负责 1 位客户，请先办理移交。"}
    ]
    assert (await _as_hq(desk, "handOverCustomer", INPUTS["handOverCustomer"](desk, OWN))).is_done
    await certify(desk.chain, "005", EmploymentState(state))
    left = await _as_hq(desk, "changeEmployment", leaving, "state leftOn customers { totalCount }")
    assert left.payload is not None
    assert left.payload["staffMember"] == {"state": state, "leftOn": "2026-03-09", "customers": {"totalCount": 0}}


async def test_nobody_leaves_while_handling_an_open_complaint(desk: Desk) -> None:
    chain = desk.chain
    complaint = await receive(chain, customer="郑爽", branch="CHENGDU", handler="006")
    async with chain.work() as work:
        customer = await Customer.get(id=chain.customers["吴磊"].id)
        await hand_over_customer(work=work, customer=customer, receiver_id=chain.staff["007"].id, reason="离职交接")
    leaving = _member(desk, "006", state="RESIGNED", reason="个人原因")
    refused = await call(chain, chain.actor("HQ_ADMIN"), "changeEmployment", leaving, locale="zh-CN")
    assert refused.user_errors == [
        {"code": "STILL_RESPONSIBLE", "field": ["state"], "message": "杨洋 仍在处理 1 件未结投诉，请先改派。"}
    ]
    await take(chain, complaint, WITHDRAW)
    await certify(chain, "006")
    assert (await _as_hq(desk, "changeEmployment", leaving)).is_done


async def test_who_leaves_can_no_longer_sign_in(desk: Desk) -> None:
    chain = desk.chain
    async with chain.work() as work:
        user = await create_user(
            work=work, username="zhaomin", display_name="赵敏", kind=ActorKind.PERSON, staff=chain.staff["007"]
        )
    given = INPUTS["handOverCustomer"](desk, OTHER) | {"receiverId": desk.staff("006")}
    assert (await _as_hq(desk, "handOverCustomer", given)).is_done
    await certify(chain, "007")
    assert (await _as_hq(desk, "changeEmployment", _member(desk, "007", state="RESIGNED", reason=REASON))).is_done
    async with chain.reading():
        shut_out = await User.get(id=user.id)
    assert (shut_out.active, shut_out.ver) == (False, 2)


async def test_who_has_left_neither_leads_nor_serves_nor_moves(desk: Desk) -> None:
    given = INPUTS["handOverCustomer"](desk, OTHER) | {"receiverId": desk.staff("006")}
    await _as_hq(desk, "handOverCustomer", given)
    await certify(desk.chain, "007")
    await _as_hq(desk, "changeEmployment", _member(desk, "007", state="RESIGNED", reason=REASON))
    gone, theirs = desk.staff("007"), INPUTS["handOverCustomer"](desk, OWN)
    calls: dict[str, tuple[Input, tuple[str, list[str] | None]]] = {
        "createStaffMember": (_new(desk, superiorId=gone), ("NOT_EMPLOYED", ["superiorId"])),
        "updateStaffMember": (_member(desk, "006", superiorId=gone), ("NOT_EMPLOYED", ["superiorId"])),
        "createCustomer": (INPUTS["createCustomer"](desk, OWN) | {"managerId": gone}, ("NOT_EMPLOYED", ["managerId"])),
        "handOverCustomer": (theirs | {"receiverId": gone}, ("NOT_EMPLOYED", ["receiverId"])),
        "transferStaffMember": (
            _member(desk, "007", expectedVersion=2, branchId=desk.branch("XUHUI"), reason=REASON),
            ("WRONG_STATE", None),
        ),
        "changeEmployment": (
            _member(desk, "007", expectedVersion=2, state="REGULAR", reason=REASON), ("WRONG_STATE", ["state"]),
        ),
    }  # fmt: skip
    assert {name: (await _as_hq(desk, name, given)).faults for name, (given, _) in calls.items()} == {
        name: [fault] for name, (_, fault) in calls.items()
    }


@pytest.mark.parametrize(("number", "superior"), [("002", "002"), ("002", "003"), ("002", "005"), ("001", "005")])
async def test_nobody_reports_to_themselves_directly_or_through_others(desk: Desk, number: str, superior: str) -> None:
    given = _member(desk, number, superiorId=desk.staff(superior))
    assert (await _as_hq(desk, "updateStaffMember", given)).faults == [("CYCLE", ["superiorId"])]


async def test_a_transfer_takes_the_customers_along(desk: Desk) -> None:
    given = _member(
        desk, "005", branchId=desk.branch("CHENGDU"), postId=desk.posts["GROUP_LEADER"],
        superiorId=desk.staff("007"), reason="支援成都",
    )  # fmt: skip
    selection = f"{FILE} {STEPS} customers {{ nodes {{ name branch {{ code }} manager {{ number }} }} }}"
    outcome = await _as_hq(desk, "transferStaffMember", given, selection)
    assert outcome.payload is not None
    moved = outcome.payload["staffMember"]
    assert (moved["branch"], moved["post"]) == ({"code": "CHENGDU"}, {"code": "GROUP_LEADER"})
    assert moved["superior"] == {"number": "007"}
    assert moved["customers"]["nodes"] == [
        {"name": "欧阳娜娜", "branch": {"code": "CHENGDU"}, "manager": {"number": "005"}}
    ]
    step = moved["employmentChanges"]["nodes"][0]
    assert step == {"before": "REGULAR", "after": "REGULAR", "effectiveOn": "2026-03-09", "reason": "支援成都"}
    chengdu = desk.chain.person("007", {Permission.CUSTOMER_READ: Reach(paths=(desk.chain.branches["WEST"].path,))})
    seen = await desk.chain.ask(chengdu, "{ customers { nodes { name } } }")
    assert [customer["name"] for customer in seen["customers"]["nodes"]] == ["欧阳娜娜", "郑爽"]


async def test_a_transfer_to_where_one_is_changes_nothing(desk: Desk) -> None:
    given = _member(desk, "005", branchId=desk.branch("PUDONG-1"), reason=REASON)
    assert (await _as_hq(desk, "transferStaffMember", given)).faults == [("UNCHANGED", ["branchId"])]


@pytest.mark.parametrize(("to", "expected"), [("XUHUI", []), ("CHENGDU", [("NOT_FOUND", ["branchId"])])])
async def test_a_transfer_needs_the_right_at_both_ends(desk: Desk, to: str, expected: list[Any]) -> None:
    given = _member(desk, "005", branchId=desk.branch(to), reason=REASON)
    outcome = await call(desk.chain, desk.chain.actor("REGIONAL_MANAGER"), "transferStaffMember", given)
    assert outcome.faults == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [(NOW.date().isoformat(), []), ("2026-03-10", ["INVALID"]), ("2020-01-01", ["INVALID"])],
)
async def test_a_step_takes_effect_in_the_order_of_time(desk: Desk, day: str, expected: list[str]) -> None:
    """Everybody of the small chain was taken on today."""
    given = _member(desk, "006", state="SUSPENDED", reason=REASON, effectiveOn=day)
    assert (await _as_hq(desk, "changeEmployment", given)).codes == expected
