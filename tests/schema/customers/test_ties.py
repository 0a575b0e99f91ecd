"""Consent to marketing, and who belongs together with whom."""

from typing import Any

from tests.schema.calls import OWN, Desk, Input, call
from tests.schema.customers.inputs import put_twins

CONSENTS = "{ id version consents { nodes { givenOn evidence withdrawnOn withdrawalNote } } }"
RELATIONS = "query($id: ID!) { customer(id: $id) { relations { nodes { id version kind note related { name } } } } }"


async def _contact(desk: Desk, purpose: str, **more: Any) -> list[tuple[str, list[str] | None]]:
    given = {"customerId": desk.customer(OWN.customer), "channel": "TELEPHONE", "result": "REACHED", "note": "新品介绍"}
    staff = desk.chain.actor("STAFF")
    return (await call(desk.chain, staff, "logContact", {**given, "purpose": purpose, **more}, dry=True)).faults


async def _said(desk: Desk, name: str, version: int, **members: Any) -> tuple[list[str], dict[str, Any]]:
    given: Input = {"customerId": desk.customer(OWN.customer), "expectedVersion": version, **members}
    outcome = await call(desk.chain, desk.chain.actor("STAFF"), name, given, selection=CONSENTS[1:-1])
    return outcome.codes, (outcome.payload or {}).get("customer") or {}


async def test_marketing_needs_a_consent_that_stands_on_that_day(desk: Desk) -> None:
    refused = [("NO_CONSENT", ["purpose"])]
    assert (await _contact(desk, "MARKETING"), await _contact(desk, "SERVICE")) == (refused, [])
    assert (await _said(desk, "withdrawConsent", 1))[0] == ["WRONG_STATE"]
    given = {"givenOn": "2026-03-05", "evidence": "签署《营销联系同意书》"}
    assert (await _said(desk, "recordConsent", 1, **(given | {"givenOn": "2026-03-10"})))[0] == ["INVALID"]
    codes, customer = await _said(desk, "recordConsent", 1, **given)
    assert codes == []
    assert (await _said(desk, "recordConsent", customer["version"], **given))[0] == ["WRONG_STATE"]
    assert await _contact(desk, "MARKETING") == []
    assert await _contact(desk, "MARKETING", contactedAt="2026-03-05T02:00:00Z") == []
    # The evening before, in Shanghai.
    assert await _contact(desk, "MARKETING", contactedAt="2026-03-04T15:00:00Z") == refused

    codes, customer = await _said(desk, "withdrawConsent", customer["version"], note="不再接受推销")
    assert codes == []
    assert await _contact(desk, "MARKETING") == refused
    assert await _contact(desk, "MARKETING", contactedAt="2026-03-06T02:00:00Z") == []
    codes, customer = await _said(desk, "recordConsent", customer["version"], givenOn="2026-03-09", evidence="再次签署")
    assert codes == []
    assert [(one["evidence"], one["withdrawnOn"]) for one in customer["consents"]["nodes"]] == [
        ("再次签署", None),
        ("签署《营销联系同意书》", "2026-03-09"),
    ]


async def test_who_is_related_stands_in_both_files_once_and_not_to_themselves(desk: Desk) -> None:
    chain, staff = desk.chain, desk.chain.actor("STAFF")
    twins = await put_twins(chain, OWN.customer, name="欧阳子晴")
    mine, child = chain.id(twins.kept), chain.id(twins.twin)
    given = {"customerId": mine, "expectedVersion": 1, "relatedId": child, "kind": "CHILD", "note": "独生女"}
    assert (await call(chain, staff, "relateCustomers", given | {"relatedId": mine})).faults == [
        ("INVALID", ["relatedId"])
    ]
    hidden = await call(chain, staff, "relateCustomers", given | {"relatedId": desk.customer("郑爽")})
    assert hidden.faults == [("NOT_FOUND", ["relatedId"])]
    assert (await call(chain, staff, "relateCustomers", given)).is_done
    for one, other in ((mine, child), (child, mine)):
        again = given | {"customerId": one, "relatedId": other, "kind": "RELATIVE"}
        assert (await call(chain, staff, "relateCustomers", again)).faults == [("TAKEN", ["relatedId"])]
    (shown,) = (await chain.ask(staff, RELATIONS, id=mine))["customer"]["relations"]["nodes"]
    assert (shown["kind"], shown["note"], shown["related"]) == ("CHILD", "独生女", {"name": "欧阳子晴"})
    (inverse,) = (await chain.ask(staff, RELATIONS, id=child))["customer"]["relations"]["nodes"]
    assert (inverse["kind"], inverse["related"]) == ("PARENT", {"name": OWN.customer})

    merged = {"keepId": mine, "mergeId": child, "reason": "误建两份档案"}
    assert (await call(chain, chain.actor("HQ_ADMIN"), "mergeCustomers", merged, dry=True)).is_done
    ended = {"customerRelationId": inverse["id"], "expectedVersion": inverse["version"], "reason": "登记有误"}
    assert (await call(chain, staff, "unrelateCustomers", ended)).is_done
    for key in (mine, child):
        assert (await chain.ask(staff, RELATIONS, id=key))["customer"]["relations"]["nodes"] == []
