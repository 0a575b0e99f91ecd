"""Who handles a complaint: whoever is named, the nearest manager, the top for serious ones; never who is accused."""

import pytest

from tenants.complaints import service
from tenants.complaints.handlers import NoHandler, barred_from, found_handler
from tenants.complaints.models import Complaint
from tenants.complaints.rules import complaint_rules
from tenants.complaints.workflow import ComplaintKind, ConflictOfInterest, Severity
from tenants.core.errors import Missing, Refusal
from tenants.core.keys import new_id
from tenants.staff.models import StaffMember
from tenants.staff.workflow import EmploymentState
from tests.people import Chain
from tests.tenants.complaints import cases
from tests.tenants.complaints.cases import POSTS, REOPEN, START, UNJUSTIFY, give_posts, receive, take

K, V = ComplaintKind, Severity


@pytest.fixture
async def office(chain: Chain) -> Chain:
    """003 manages 浦东, 006 徐汇; 007 is deputy general manager, 001 the general manager."""
    await give_posts(chain)
    return chain


async def handler_of(chain: Chain, complaint: Complaint) -> str:
    return next(number for number, member in chain.staff.items() if member.id == complaint.handler_id)


@pytest.mark.parametrize(
    ("branch", "severity", "handler"),
    [
        ("PUDONG-1", V.LOW, "003"),  # the group has no manager; the branch above it has
        ("PUDONG", V.MEDIUM, "003"),
        ("XUHUI", V.LOW, "006"),
        ("CHENGDU", V.LOW, "007"),  # no manager up to the top, so the deputy
        ("EAST", V.MEDIUM, "007"),
        ("HQ", V.LOW, "007"),
        ("PUDONG-1", V.HIGH, "007"),
        ("PUDONG-1", V.CRITICAL, "007"),
        ("XUHUI", V.CRITICAL, "007"),
    ],
)
async def test_an_ordinary_one_goes_to_the_nearest_manager_a_serious_one_to_the_top(
    office: Chain, branch: str, severity: Severity, handler: str
) -> None:
    complaint = await receive(office, branch=branch, severity=severity, handler=None)
    assert await handler_of(office, complaint) == handler


@pytest.mark.parametrize(
    ("kind", "severity", "handler"),
    [
        (K.QUALITY, V.MEDIUM, "003"),
        (K.SERVICE, V.MEDIUM, "003"),
        (K.GENERAL, V.LOW, "003"),
        (K.EMERGENCY, V.CRITICAL, "007"),
    ],
)
async def test_a_kind_has_a_severity_of_its_own(
    office: Chain, kind: ComplaintKind, severity: Severity, handler: str
) -> None:
    complaint = await receive(office, kind=kind, handler=None)
    assert (complaint.severity, await handler_of(office, complaint)) == (severity, handler)


@pytest.mark.parametrize(
    ("accused", "severity", "handler"),
    [
        ([], V.LOW, "003"),
        (["005"], V.LOW, "003"),  # 004 is barred with them
        (["004"], V.LOW, "007"),  # 003 is their superior
        (["003"], V.LOW, "007"),
        (["007"], V.LOW, "003"),
        (["003", "007"], V.LOW, None),  # 001 is 007's superior
        (["007"], V.HIGH, None),
        (["001"], V.HIGH, "007"),
        (["005", "006"], V.HIGH, "007"),
    ],
)
async def test_the_accused_and_their_superior_are_passed_over(
    office: Chain, accused: list[str], severity: Severity, handler: str | None
) -> None:
    if handler is None:
        with pytest.raises(NoHandler) as refused:
            await receive(office, accused=accused, severity=severity, handler=None)
        assert refused.value.field == ("handler_id",)
    else:
        complaint = await receive(office, accused=accused, severity=severity, handler=None)
        assert await handler_of(office, complaint) == handler


async def test_without_a_deputy_the_general_manager_takes_serious_ones(chain: Chain) -> None:
    await give_posts(chain, {"001": "GENERAL_MANAGER", "003": "BRANCH_MANAGER"})
    complaint = await receive(chain, severity=V.HIGH, handler=None)
    assert await handler_of(chain, complaint) == "001"


async def test_of_two_managers_of_one_branch_the_first_by_number_takes_it(chain: Chain) -> None:
    await give_posts(chain, POSTS | {"004": "BRANCH_MANAGER", "005": "BRANCH_MANAGER"})
    assert await handler_of(chain, await receive(chain, handler=None)) == "004"


async def _set_state(chain: Chain, number: str, state: EmploymentState) -> None:
    async with chain.work():
        member = await StaffMember.get(id=chain.staff[number].id)
        member.state = state
        await member.save()


@pytest.mark.parametrize("state", [EmploymentState.RESIGNED, EmploymentState.DISMISSED])
async def test_who_has_left_is_neither_found_nor_to_be_named(office: Chain, state: EmploymentState) -> None:
    await _set_state(office, "003", state)
    assert await handler_of(office, await receive(office, handler=None)) == "007"
    with pytest.raises(NoHandler):
        await receive(office, handler="003")


async def test_reopened_it_goes_to_the_nearest_manager_where_its_handler_has_left(office: Chain) -> None:
    complaint = await receive(office, handler="004")
    await take(office, complaint, START, UNJUSTIFY)
    await _set_state(office, "004", EmploymentState.RESIGNED)
    assert await handler_of(office, await take(office, complaint, REOPEN)) == "003"


@pytest.mark.parametrize("named", ["005", "004"])
async def test_nobody_barred_can_be_named_at_receipt(office: Chain, named: str) -> None:
    with pytest.raises(ConflictOfInterest) as refused:
        await receive(office, handler=named, accused=["005"])
    assert refused.value.field == ("handler_id",)
    assert refused.value.message("zh-CN") == f"被投诉人及其上级不得处理该投诉：{office.staff[named].name}。"


async def test_nobody_barred_can_be_named_at_a_later_step(office: Chain) -> None:
    complaint = await receive(office, handler="003", accused=["005"])
    for named in ("005", "004"):
        for use_case, members in (
            (service.start_investigation, {}),
            (service.reassign_complaint, {"reason": "调岗"}),
        ):
            async with office.work() as work:
                held = await Complaint.get(id=complaint.id)
                with pytest.raises(ConflictOfInterest):
                    await use_case(work=work, complaint=held, handler_id=office.staff[named].id, **members)
    found = await take(office, complaint, START)
    async with office.work() as work:
        with pytest.raises(ConflictOfInterest):
            await service.assign_complaint(
                work=work,
                complaint=found,
                section_id=(await cases.section_of()).id,
                reason="资料滞留",
                handler_id=office.staff["004"].id,
            )


async def test_a_handler_who_is_not_there_is_told_at_their_field(office: Chain) -> None:
    complaint = await receive(office)
    async with office.work() as work:
        with pytest.raises(Missing) as refused:
            await service.reassign_complaint(work=work, complaint=complaint, handler_id=new_id(), reason="调岗")
    assert refused.value.field == ("handler_id",)


STEPS = {
    "start": (cases.S.RECEIVED, cases.START),
    "assign": (cases.S.INVESTIGATING, cases.ASSIGN),
    "unjustified": (cases.S.INVESTIGATING, cases.UNJUSTIFY),
    "propose": (cases.S.ASSIGNED, cases.PROPOSE),
    "answer": (cases.S.PLAN_PROPOSED, cases.ACCEPT),
    "implement": (cases.S.IMPLEMENTING, cases.IMPLEMENT),
    "call back": (cases.S.CALLBACK, cases.CALL_BACK),
    "withdraw": (cases.S.CALLBACK, cases.WITHDRAW),
    "reopen": (cases.S.CLOSED, cases.REOPEN),
    "note": (cases.S.RECEIVED, cases.NOTE),
    "pause": (cases.S.RECEIVED, cases.PAUSE),
}


@pytest.mark.parametrize("step", STEPS)
async def test_neither_the_accused_nor_their_superior_takes_any_step(office: Chain, step: str) -> None:
    status, taken = STEPS[step]
    complaint = await take(office, await receive(office, accused=["005"]), *cases.WAYS[status])
    refused = {}
    for number in office.staff:
        actor = office.person(number, dict(office.actor("HQ_ADMIN").reaches))
        try:
            async with office.work(actor) as work:
                await taken(work, await Complaint.get(id=complaint.id))
                work.abandoned = True
        except Refusal as refusal:
            refused[number] = refusal.code
    assert refused == {"004": "CONFLICT_OF_INTEREST", "005": "CONFLICT_OF_INTEREST"}


async def test_who_becomes_the_superior_of_the_accused_is_barred_from_then_on(office: Chain) -> None:
    complaint = await receive(office, accused=["005"])
    async with office.reading():
        assert await barred_from(complaint) == {office.staff["005"].id, office.staff["004"].id}
    async with office.work():
        member = await StaffMember.get(id=office.staff["005"].id)
        member.superior_id = office.staff["003"].id
        await member.save()
    async with office.reading():
        assert await barred_from(complaint) == {office.staff["005"].id, office.staff["003"].id}
    async with office.work(office.actor("BRANCH_MANAGER")) as work:
        with pytest.raises(ConflictOfInterest):
            await service.start_investigation(work=work, complaint=await Complaint.get(id=complaint.id))


async def test_a_rule_of_the_tenant_says_whose_posts_these_are(office: Chain) -> None:
    async with office.work():
        rules = await complaint_rules()
        found = await found_handler(
            branch=office.branches["PUDONG-1"], severity=V.LOW, rules=rules, barred=frozenset({office.staff["003"].id})
        )
    assert found.number == "007"
    assert (rules.serious_posts, rules.handler_posts) == (
        ["DEPUTY_GENERAL_MANAGER", "GENERAL_MANAGER"],
        ["BRANCH_MANAGER"],
    )
