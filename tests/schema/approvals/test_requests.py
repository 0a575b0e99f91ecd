"""A change of key data by the API alone: asked for, seen by whoever decides, done when approved."""

from decimal import Decimal
from typing import Any

import pytest

from schema.core.ids import encode
from tenants.approvals.asking import exact_amount
from tenants.approvals.models import ApprovalRequest
from tenants.approvals.queries import APPROVAL_REQUESTS
from tenants.approvals.workflow import CurrencyMismatch
from tenants.core.actor import Actor
from tenants.core.errors import Invalid
from tenants.core.permissions import Permission
from tenants.customers.models import Customer
from tenants.settings.queries import RULES
from tests.people import Chain
from tests.schema.calls import INPUTS, OWN, PLACES, Desk, Input, Outcome, call
from tests.tenants.approvals.cases import BY_AMOUNT, TWO, approve, ask_for_change, decider, give_ladder

SHOWN = """id version number status kind requesterName requester { name } branch { code } step overdue dueAt
    subject { id } amount { amount currency } changes { member before after hidden } availableActions
    steps { number neededPermission neededRank neededLimit { amount currency } decision decidedBy { name } comment }
    deadlines { round workingDays dueAt metAt overdue }
    timeline { nodes { step action actorName before after note } }"""
MINE = "{ myApprovals { totalCount nodes { number } } }"
ROLES = ("HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER", "GROUP_LEADER", "STAFF", "AUDITOR")


async def _asked(desk: Desk, **members: Any) -> dict[str, Any]:
    given = INPUTS["requestCustomerChange"](desk, OWN) | members
    outcome = await call(desk.chain, desk.chain.actor("STAFF"), "requestCustomerChange", given, selection=SHOWN)
    assert outcome.is_done, outcome
    assert outcome.payload is not None
    request: dict[str, Any] = outcome.payload["approvalRequest"]
    return request


def _subject(request: dict[str, Any], **members: Any) -> Input:
    return {"requestId": request["id"], "expectedVersion": request["version"], **members}


async def _on(chain: Chain, actor: Actor, request: ApprovalRequest, name: str, **members: Any) -> Outcome:
    given = {"requestId": str(encode(APPROVAL_REQUESTS, request.id)), "expectedVersion": request.version, **members}
    return await call(chain, actor, name, given, selection="status version")


async def _mine(chain: Chain, actor: Actor) -> list[str]:
    shown = (await chain.ask(actor, MINE))["myApprovals"]
    assert shown["totalCount"] == len(shown["nodes"])
    return [node["number"] for node in shown["nodes"]]


async def test_key_data_changes_only_by_a_request_that_somebody_else_approves(desk: Desk) -> None:
    chain, manager = desk.chain, desk.chain.actor("BRANCH_MANAGER")
    direct = INPUTS["updateCustomer"](desk, OWN) | {"name": "司马相如"}
    assert (await call(chain, manager, "updateCustomer", direct)).faults == [("NEEDS_APPROVAL", ["name"])]

    request = await _asked(desk, phone="95511")
    assert (request["number"], request["status"], request["availableActions"]) == (
        "A-2026-000001", "REQUESTED", ["WITHDRAW_REQUEST"],
    )  # fmt: skip
    assert request["subject"] == {"id": desk.customer(OWN.customer)}
    assert request["changes"] == [
        {"member": "name", "before": "欧阳娜娜", "after": "司马相如", "hidden": False},
        {"member": "phone", "before": "13900000000", "after": "95511", "hidden": False},
    ]
    (promise,) = request["deadlines"]
    assert (promise["workingDays"], promise["dueAt"]) == (2, "2026-03-11T09:30:00Z")

    assert await _mine(chain, manager) == ["A-2026-000001"]
    given = _subject(request, comment="证件已核对")
    done = await call(chain, manager, "approveRequest", given, selection=SHOWN)
    assert done.payload is not None
    approved = done.payload["approvalRequest"]
    assert (approved["status"], approved["dueAt"], approved["availableActions"]) == ("APPROVED", None, [])
    assert approved["steps"] == [
        {"number": 1, "neededPermission": "customer:update", "neededRank": 60, "neededLimit": None,
         "decision": "APPROVED", "decidedBy": {"name": "张伟"}, "comment": "证件已核对"}
    ]  # fmt: skip
    assert [(e["action"], e["actorName"], e["before"], e["after"]) for e in approved["timeline"]["nodes"]] == [
        ("REQUEST_APPROVAL", "陈静", None, "REQUESTED"),
        ("APPROVE_REQUEST", "张伟", "REQUESTED", "APPROVED"),
    ]
    assert approved["deadlines"][0]["metAt"] == "2026-03-09T02:30:00Z"
    assert await _mine(chain, manager) == []
    async with chain.reading():
        customer = await Customer.get(id=chain.customers[OWN.customer].id)
    assert (customer.name, customer.phone, customer.version) == ("司马相如", "95511", 2)


async def test_a_refusal_says_why_and_nothing_is_done(desk: Desk) -> None:
    chain, manager = desk.chain, desk.chain.actor("BRANCH_MANAGER")
    request = await _asked(desk)
    assert (await call(chain, manager, "refuseRequest", _subject(request, reason="  "))).faults == [
        ("REQUIRED", ["reason"])
    ]
    refused = await call(chain, manager, "refuseRequest", _subject(request, reason="证件不符"), selection=SHOWN)
    assert refused.payload is not None
    shown = refused.payload["approvalRequest"]
    assert (shown["status"], shown["steps"][0]["comment"]) == ("REFUSED", "证件不符")
    again = _subject(shown)
    assert (await call(chain, manager, "approveRequest", again)).codes == ["WRONG_STATE"]
    async with chain.reading():
        assert (await Customer.get(id=chain.customers[OWN.customer].id)).name == OWN.customer


async def test_only_the_requester_takes_a_request_back_and_may_ask_again(desk: Desk) -> None:
    chain = desk.chain
    request = await _asked(desk)
    assert (await call(chain, chain.actor("HQ_ADMIN"), "withdrawRequest", _subject(request))).codes == [
        "ONLY_REQUESTER"
    ]
    twice = INPUTS["requestCustomerChange"](desk, OWN)
    assert (await call(chain, chain.actor("STAFF"), "requestCustomerChange", twice)).codes == ["ALREADY_REQUESTED"]
    withdrawn = await call(chain, chain.actor("STAFF"), "withdrawRequest", _subject(request), selection="status dueAt")
    assert withdrawn.payload == {"approvalRequest": {"status": "WITHDRAWN", "dueAt": None}, "userErrors": []}
    assert (await _asked(desk))["number"] == "A-2026-000002"


async def test_what_the_domain_refuses_is_refused_to_whoever_approves_and_all_stays_open(desk: Desk) -> None:
    chain, manager = desk.chain, desk.chain.actor("BRANCH_MANAGER")
    request = await _asked(desk)
    async with chain.work():
        customer = await Customer.get(id=chain.customers[OWN.customer].id)
        customer.name = "欧阳文"
        await customer.save()
    given = _subject(request)
    assert (await call(chain, manager, "approveRequest", given)).faults == [("SUBJECT_CHANGED", None)]
    assert await _mine(chain, manager) == ["A-2026-000001"]
    assert (await call(chain, manager, "refuseRequest", given | {"reason": "档案已变"})).is_done


async def test_what_a_field_hides_a_request_to_change_it_hides_too(desk: Desk) -> None:
    chain = desk.chain
    await _asked(desk, phone="95511", address="徐家汇路 5 号")
    query = "{ approvalRequests { nodes { changes { member before after hidden } } } }"
    blind = chain.actor("HQ_ADMIN", without=frozenset({Permission.CUSTOMER_READ_PRIVATE}))
    (shown,) = (await chain.ask(blind, query))["approvalRequests"]["nodes"]
    assert shown["changes"] == [
        {"member": "name", "before": "欧阳娜娜", "after": "司马相如", "hidden": False},
        {"member": "phone", "before": "139****0000", "after": "****11", "hidden": False},
        {"member": "address", "before": None, "after": None, "hidden": True},
    ]


@pytest.mark.parametrize(
    ("members", "faults"),
    [
        ({"name": None}, [("UNCHANGED", None)]),
        ({"name": "欧阳娜娜"}, [("UNCHANGED", None)]),
        ({"phone": "无"}, [("INVALID", ["phone"])]),
        ({"name": " "}, [("REQUIRED", ["name"])]),
        ({"reason": " "}, [("REQUIRED", ["reason"])]),
    ],
)
async def test_what_cannot_be_asked_for(desk: Desk, members: Input, faults: list[Any]) -> None:
    given = INPUTS["requestCustomerChange"](desk, OWN) | members
    assert (await call(desk.chain, desk.chain.actor("STAFF"), "requestCustomerChange", given)).faults == faults


async def test_two_steps_take_two_people(chain: Chain) -> None:
    await give_ladder(chain, TWO)
    request = await ask_for_change(chain)
    first, second = decider(chain, "003"), decider(chain, "002")
    request = await approve(chain, request, first)
    assert (request.status, request.step) == ("REQUESTED", 2)
    assert (await _on(chain, first, request, "approveRequest")).codes == ["SAME_PERSON"]
    assert (await _mine(chain, first), await _mine(chain, second)) == ([], [request.number])
    assert (await approve(chain, request, second)).status == "APPROVED"


LIMITS = (None, "4999.99", "5000.00", "50000.00", "99999999.00")
AMOUNTS = ("0.01", "5000.00", "5000.01", "50000.01", None)


async def test_limits_and_amounts_what_is_offered_is_what_can_be_done(chain: Chain) -> None:
    """For every limit, rank and amount: listed among one's approvals, offered as an action, and done – or none."""
    await give_ladder(chain, BY_AMOUNT)
    requests = {}
    for customer, amount in zip(chain.customers, AMOUNTS, strict=True):
        requests[amount] = await ask_for_change(chain, customer=customer, amount=amount)
    query = "{ approvalRequests { nodes { number availableActions } } }"
    for limit in LIMITS:
        for rank in (59, 60, 90):
            actor = decider(chain, "003", limit=limit, rank=rank)
            listed = await _mine(chain, actor)
            nodes = (await chain.ask(actor, query))["approvalRequests"]["nodes"]
            offered = {node["number"] for node in nodes if "APPROVE_REQUEST" in node["availableActions"]}
            assert offered == set(listed), (limit, rank)
            for amount, request in requests.items():
                name = "approveRequest"
                given = {"requestId": str(encode(APPROVAL_REQUESTS, request.id)), "expectedVersion": request.version}
                outcome = await call(chain, actor, name, given, dry=True)
                needed = min(Decimal(amount or "5000.00"), Decimal("5000.00"))
                within = limit is not None and Decimal(limit) >= needed
                expected = ["RANK_TOO_LOW"] if rank < 60 else [] if within else ["OVER_LIMIT"]
                assert outcome.codes == expected, (limit, rank, amount)
                assert (request.number in listed) is (not expected), (limit, rank, amount)


async def test_every_role_is_offered_what_it_can_do(desk: Desk) -> None:
    chain = desk.chain
    for place in PLACES.values():
        await ask_for_change(chain, by=place.staff, customer=place.customer)
    query = "{ approvalRequests { nodes { id version number availableActions } } }"
    inputs: dict[str, Input] = {"approveRequest": {}, "refuseRequest": {"reason": "不符"}, "withdrawRequest": {}}
    for role in ROLES:
        actor = chain.actor(role)
        nodes = (await chain.ask(actor, query))["approvalRequests"]["nodes"]
        for node in nodes:
            for name, members in inputs.items():
                offered = name.replace("Request", "_REQUEST").upper() in node["availableActions"]
                outcome = await call(chain, actor, name, _subject(node, **members), dry=True)
                assert outcome.is_done is offered, (role, node["number"], name, outcome)
        offered_to_decide = {node["number"] for node in nodes if "APPROVE_REQUEST" in node["availableActions"]}
        assert set(await _mine(chain, actor)) == offered_to_decide


async def test_the_rules_of_the_tenant_say_what_is_key_data_and_which_steps_there_are(desk: Desk) -> None:
    chain, hq = desk.chain, desk.chain.actor("HQ_ADMIN")
    rule = desk.rules["approvals"]
    missing = {**rule.value, "kinds": rule.value["kinds"][:1]}
    falling = [{**kind, "steps": [*BY_AMOUNT[1:], BY_AMOUNT[0]]} for kind in rule.value["kinds"]]
    for value in (missing, {**rule.value, "kinds": falling}):
        given = INPUTS["updateRule"](desk, OWN) | {"ruleId": _rule_id(desk, "approvals"), "value": value}
        outcome = await call(chain, hq, "updateRule", given)
        assert outcome.codes == ["INVALID"]
    customers = desk.rules["customers"]
    phone_too = {**customers.value, "key_fields": ["phone"]}
    given = INPUTS["updateRule"](desk, OWN) | {"value": phone_too}
    assert (await call(chain, hq, "updateRule", given)).is_done
    direct = INPUTS["updateCustomer"](desk, OWN)
    assert (await call(chain, hq, "updateCustomer", direct | {"phone": "95511"}, dry=True)).codes == ["NEEDS_APPROVAL"]
    assert (await call(chain, hq, "updateCustomer", direct | {"name": "欧阳"}, dry=True)).is_done


def _rule_id(desk: Desk, key: str) -> str:
    return str(encode(RULES, desk.rules[key].id))


async def test_an_amount_in_another_currency_is_refused(chain: Chain) -> None:
    async with chain.work() as work:
        assert exact_amount(work=work, amount=Decimal("1.5"), currency="CNY") == (Decimal("1.50"), "CNY")
        with pytest.raises(CurrencyMismatch):
            exact_amount(work=work, amount=Decimal(1), currency="USD")
        for amount in ("0.001", "-1", "NaN", "Infinity", "1E15"):
            with pytest.raises(Invalid):
                exact_amount(work=work, amount=Decimal(amount), currency=None)
