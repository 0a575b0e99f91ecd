"""Customers opened, graded, handed over, called back, scored."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tenants.core.actor import Actor, Reach
from tenants.core.permissions import Permission
from tests.people import NOW, Chain
from tests.schema.calls import INPUTS, OTHER, OWN, REASON, SIBLING, Desk, Input, Outcome, Place, call

CALLBACKS = "{ customers(orderBy: {name: ASC}) { nodes { name callbackDueOn callbackOverdue } } }"


async def ask_at(chain: Chain, actor: Actor, query: str, *, now: datetime) -> dict[str, Any]:
    """The data of an answer given at that moment."""
    answer = await chain.answer(actor, query, at=now)
    assert not answer.errors, answer.errors
    assert answer.data is not None
    return answer.data


async def _as(desk: Desk, role: str, name: str, given: Input, selection: str = "id") -> Outcome:
    return await call(desk.chain, desk.chain.actor(role), name, given, selection=selection)


def _contact(desk: Desk, **changes: Any) -> Input:
    return INPUTS["logContact"](desk, OWN) | changes


async def _log(desk: Desk, **changes: Any) -> dict[str, Any]:
    given = _contact(desk, **changes)
    selection = "contactedAt calledBackAt callbackDueOn customer { callbackDueOn callbackOverdue }"
    outcome = await _as(desk, "STAFF", "logContact", given, selection)
    assert outcome.payload is not None
    contact: dict[str, Any] = outcome.payload["contact"]
    return contact


async def _promises(desk: Desk) -> list[tuple[str, str | None]]:
    """Each promised call-back with when it was kept."""
    query = """{ contacts(where: {callbackDueOn: {isNull: false}}, orderBy: {contactedAt: ASC}) {
        nodes { callbackDueOn calledBackAt } } }"""
    nodes = (await desk.chain.ask(desk.chain.actor("HQ_ADMIN"), query))["contacts"]["nodes"]
    return [(node["callbackDueOn"], node["calledBackAt"]) for node in nodes]


REFUSED: list[tuple[str, dict[str, Any], tuple[str, list[str]]]] = [
    ("without a name", {"name": " "}, ("REQUIRED", ["name"])),
    ("a telephone that is none", {"phone": "请来电"}, ("INVALID", ["phone"])),
    ("an e-mail address that is none", {"email": "a@b"}, ("INVALID", ["email"])),
    ("a negative amount", {"amounts": {"funds": "-0.01"}}, ("INVALID", ["amounts", "funds"])),
    ("less than a cent", {"amounts": {"bonds": "0.001"}}, ("INVALID", ["amounts", "bonds"])),
    ("more than is kept", {"amounts": {"deposits": "1000000000000000"}}, ("INVALID", ["amounts", "deposits"])),
    ("a choice there is not", {"customFields": {"blood_type": "C"}}, ("INVALID", ["customFields", "blood_type"])),
]


@pytest.mark.parametrize(("changes", "fault"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
async def test_a_file_is_refused(desk: Desk, changes: dict[str, Any], fault: tuple[str, list[str]]) -> None:
    assert (await _as(desk, "HQ_ADMIN", "createCustomer", INPUTS["createCustomer"](desk, OWN) | changes)).faults == [
        fault
    ]


async def test_a_new_customer_is_numbered_and_has_a_first_manager(desk: Desk) -> None:
    given = INPUTS["createCustomer"](desk, OWN) | {"email": "司马@例子.中国", "customFields": {"blood_type": "AB"}}
    selection = """number branch { code } manager { number } phone email customFields vipScore vipTier
        handOvers { nodes { giver { id } receiver { number } reason } }"""
    outcome = await _as(desk, "STAFF", "createCustomer", given, selection)
    assert outcome.payload is not None
    assert outcome.payload["customer"] == {
        "number": "K-000006",
        "branch": {"code": "PUDONG-1"},
        "manager": {"number": "005"},
        "phone": "021-68888888转801",
        "email": "司马@例子.中国",
        "customFields": {"blood_type": "AB"},
        "vipScore": "0.00",
        "vipTier": None,
        "handOvers": {"nodes": [{"giver": None, "receiver": {"number": "005"}, "reason": "first manager"}]},
    }


async def test_a_dry_run_takes_no_number(desk: Desk) -> None:
    chain, actor = desk.chain, desk.chain.actor("HQ_ADMIN")
    given = INPUTS["createCustomer"](desk, OWN)
    for dry, number in ((True, None), (True, None), (False, "K-000006")):
        outcome = await call(chain, actor, "createCustomer", given, selection="number", dry=dry)
        assert outcome.payload is not None
        assert outcome.payload["customer"] == {"number": number}


SCORES = [
    ({"deposits": "99949.99"}, "9.99", None),
    ({"deposits": "99950"}, "10.00", "SILVER"),
    (
        dict.fromkeys(("deposits", "wealthProducts", "funds", "bonds", "insuranceBalance"), "99989.99"),
        "49.99",
        "SILVER",
    ),
    ({"bonds": "500000.00"}, "50.00", "GOLD"),
    ({"insuranceBalance": "1000000"}, "100.00", "DIAMOND"),
    ({"deposits": "999999999999999.99"}, "100000000000.00", "DIAMOND"),
]


@pytest.mark.parametrize(("amounts", "score", "tier"), SCORES)
async def test_the_vip_score_adds_up_and_makes_the_tier(
    desk: Desk, amounts: dict[str, str], score: str, tier: str | None
) -> None:
    given = INPUTS["updateCustomer"](desk, OWN) | {"amounts": amounts}
    outcome = await _as(desk, "STAFF", "updateCustomer", given, "vipScore vipTier deposits { amount currency }")
    assert outcome.payload is not None
    customer = outcome.payload["customer"]
    assert (customer["vipScore"], customer["vipTier"]) == (score, tier)
    assert customer["deposits"]["currency"] == "CNY"


async def test_amounts_left_out_stay(desk: Desk) -> None:
    given = INPUTS["updateCustomer"](desk, OWN)
    await _as(desk, "STAFF", "updateCustomer", given | {"amounts": {"deposits": "100.10", "funds": "0.30"}})
    given |= {"expectedVersion": 2, "amounts": {"funds": "0.20"}}
    outcome = await _as(desk, "STAFF", "updateCustomer", given, "deposits { amount } funds { amount }")
    assert outcome.payload is not None
    assert outcome.payload["customer"] == {"deposits": {"amount": "100.10"}, "funds": {"amount": "0.20"}}


async def test_grades_keep_their_history_and_evidence(desk: Desk) -> None:
    given = INPUTS["gradeCustomer"](desk, OWN)
    await _as(desk, "GROUP_LEADER", "gradeCustomer", given)
    again = given | {"expectedVersion": 2, "grade": "B", "evidence": "需求推迟"}
    selection = "grade callbackDueOn gradeChanges { nodes { before after evidence gradedBy { number } } }"
    outcome = await _as(desk, "BRANCH_MANAGER", "gradeCustomer", again, selection)
    assert outcome.payload is not None
    customer = outcome.payload["customer"]
    assert customer["grade"] == "B"
    assert sorted(customer["gradeChanges"]["nodes"], key=lambda change: change["after"]) == [
        {"before": None, "after": "A", "evidence": "预算已确认", "gradedBy": {"number": "004"}},
        {"before": "A", "after": "B", "evidence": "需求推迟", "gradedBy": {"number": "003"}},
    ]
    # Never contacted, so due an interval of grade B, 45 days, from the day of the grading.
    assert customer["callbackDueOn"] == "2026-04-23"


@pytest.mark.parametrize(
    ("grade", "due"), [(None, None), ("A", "2026-03-24"), ("B", "2026-04-23"), ("C", "2026-06-07")]
)
async def test_after_a_contact_the_grade_says_when_to_call_back(desk: Desk, grade: str | None, due: str | None) -> None:
    if grade:
        await _as(desk, "GROUP_LEADER", "gradeCustomer", INPUTS["gradeCustomer"](desk, OWN) | {"grade": grade})
    contact = await _log(desk)
    assert contact["callbackDueOn"] is None
    assert contact["customer"] == {"callbackDueOn": due, "callbackOverdue": False}


async def test_a_promise_goes_before_the_grade_and_a_new_grade_leaves_it(desk: Desk) -> None:
    contact = await _log(desk, result="CALL_BACK", callbackDueOn="2026-03-12")
    assert contact["customer"]["callbackDueOn"] == "2026-03-12"
    given = INPUTS["gradeCustomer"](desk, OWN) | {"expectedVersion": 2}
    graded = await _as(desk, "GROUP_LEADER", "gradeCustomer", given, "callbackDueOn")
    assert graded.payload is not None
    assert graded.payload["customer"] == {"callbackDueOn": "2026-03-12"}


async def test_the_next_contact_keeps_the_promise(desk: Desk) -> None:
    await _log(desk, contactedAt="2026-03-01T02:00:00Z", callbackDueOn="2026-03-05")
    assert await _promises(desk) == [("2026-03-05", None)]
    await _log(desk, contactedAt="2026-03-06T02:00:00Z", result="NOT_REACHED")
    assert await _promises(desk) == [("2026-03-05", "2026-03-06T02:00:00Z")]


async def test_a_contact_logged_late_is_put_where_it_belongs(desk: Desk) -> None:
    """Promised on the 1st, reached on the 6th; what happened on the 3rd is logged last, with a promise of its own."""
    await _log(desk, contactedAt="2026-03-01T02:00:00Z", callbackDueOn="2026-03-05")
    await _log(desk, contactedAt="2026-03-06T02:00:00Z", callbackDueOn="2026-03-20")
    late = await _log(desk, contactedAt="2026-03-03T02:00:00Z", callbackDueOn="2026-03-04")
    assert late["customer"]["callbackDueOn"] == "2026-03-20"
    assert await _promises(desk) == [
        ("2026-03-05", "2026-03-03T02:00:00Z"),
        ("2026-03-04", "2026-03-06T02:00:00Z"),
        ("2026-03-20", None),
    ]


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"contactedAt": (NOW + timedelta(seconds=1)).isoformat()}, ("INVALID", ["contactedAt"])),
        ({"callbackDueOn": "2026-03-08"}, ("INVALID", ["callbackDueOn"])),
        ({"note": ""}, ("REQUIRED", ["note"])),
        ({"note": "长" * 4_001}, ("TOO_LONG", ["note"])),
    ],
)
async def test_a_contact_is_refused(desk: Desk, changes: dict[str, Any], fault: tuple[str, list[str]]) -> None:
    assert (await _as(desk, "STAFF", "logContact", _contact(desk, **changes))).faults == [fault]


async def test_days_are_the_tenants_own(desk: Desk) -> None:
    """Half past midnight in Shanghai is the day before in UTC."""
    contact = await _log(desk, contactedAt="2026-03-07T16:30:00Z", callbackDueOn="2026-03-08")
    assert contact["callbackDueOn"] == "2026-03-08"
    refused = _contact(desk, contactedAt="2026-03-07T16:30:00Z", callbackDueOn="2026-03-07")
    assert (await _as(desk, "STAFF", "logContact", refused)).faults == [("INVALID", ["callbackDueOn"])]


@pytest.mark.parametrize(
    ("moment", "overdue"),
    [(datetime(2026, 3, 10, 15, 59, tzinfo=UTC), False), (datetime(2026, 3, 10, 16, 0, tzinfo=UTC), True)],
)
async def test_a_call_back_is_overdue_from_the_midnight_after_its_day(
    desk: Desk, moment: datetime, *, overdue: bool
) -> None:
    await _log(desk, callbackDueOn="2026-03-10")
    assert await _overdue(desk.chain, moment) == ([OWN.customer] if overdue else [])


async def _overdue(chain: Chain, moment: datetime) -> list[str]:
    """Whom the list shows as overdue at that moment."""
    nodes = (await ask_at(chain, chain.actor("HQ_ADMIN"), CALLBACKS, now=moment))["customers"]["nodes"]
    return [node["name"] for node in nodes if node["callbackOverdue"]]


async def test_a_hand_over_moves_the_customer_to_the_receivers_branch_and_is_kept(desk: Desk) -> None:
    given = INPUTS["handOverCustomer"](desk, OWN) | {"receiverId": desk.staff("006")}
    selection = """branch { code } manager { number }
        handOvers { nodes { giver { number } receiver { number } reason handedOverAt } }"""
    outcome = await _as(desk, "REGIONAL_MANAGER", "handOverCustomer", given, selection)
    assert outcome.payload is not None
    customer = outcome.payload["customer"]
    assert (customer["branch"], customer["manager"]) == ({"code": "XUHUI"}, {"number": "006"})
    assert {
        "giver": {"number": "005"},
        "receiver": {"number": "006"},
        "reason": REASON,
        "handedOverAt": "2026-03-09T02:30:00Z",
    } in customer["handOvers"]["nodes"]
    assert await desk.chain.ask(desk.chain.actor("STAFF"), "{ customers { totalCount } }") == {
        "customers": {"totalCount": 0}
    }


HAND_OVERS: list[tuple[str, str, Place, str, list[tuple[str, list[str]]], list[str]]] = [
    ("to whoever is responsible already", "HQ_ADMIN", OWN, "005", [("UNCHANGED", ["receiverId"])], []),
    ("to somebody out of sight", "GROUP_LEADER", OWN, "006", [("NOT_FOUND", ["receiverId"])], []),
    ("to somebody in another region", "REGIONAL_MANAGER", OWN, "007", [("NOT_FOUND", ["receiverId"])], []),
    ("of a customer out of sight", "BRANCH_MANAGER", SIBLING, "003", [], ["NOT_FOUND"]),
    ("of a customer in another region", "REGIONAL_MANAGER", OTHER, "003", [], ["NOT_FOUND"]),
    ("by who only serves", "STAFF", OWN, "005", [], ["FORBIDDEN"]),
    ("by an auditor", "AUDITOR", OWN, "004", [], ["FORBIDDEN"]),
]


@pytest.mark.parametrize(
    ("role", "place", "receiver", "faults", "denied"),
    [row[1:] for row in HAND_OVERS],
    ids=[row[0] for row in HAND_OVERS],
)
async def test_a_hand_over_is_refused(  # noqa: PLR0917 - a row of the table
    desk: Desk, role: str, place: Place, receiver: str, faults: list[Any], denied: list[str]
) -> None:
    given = INPUTS["handOverCustomer"](desk, place) | {"receiverId": desk.staff(receiver)}
    outcome = await _as(desk, role, "handOverCustomer", given)
    assert (outcome.faults, outcome.denied) == (faults, denied)


async def test_who_sees_a_customer_but_may_not_hand_over_there_is_forbidden(desk: Desk) -> None:
    chain = desk.chain
    near = Reach(paths=(chain.branches["XUHUI"].path,))
    actor = chain.person("006", {p: Reach(everything=True) for p in Permission} | {Permission.CUSTOMER_HAND_OVER: near})
    given = INPUTS["handOverCustomer"](desk, OWN) | {"receiverId": desk.staff("006")}
    assert (await call(chain, actor, "handOverCustomer", given)).denied == ["FORBIDDEN"]


@pytest.mark.parametrize("member", ["branchId", "managerId"])
async def test_a_file_is_opened_only_where_one_may_and_for_whom_one_sees(desk: Desk, member: str) -> None:
    elsewhere = {"branchId": desk.branch("XUHUI"), "managerId": desk.staff("006")}[member]
    given = INPUTS["createCustomer"](desk, OWN) | {member: elsewhere}
    assert (await _as(desk, "BRANCH_MANAGER", "createCustomer", given)).faults == [("NOT_FOUND", [member])]
