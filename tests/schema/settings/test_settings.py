"""The tenant's own figures and fields: who may change them, what they must be, what follows from them."""

from collections.abc import Callable
from typing import Any

import pytest

from schema.core.ids import encode
from tenants.core.actor import Reach
from tenants.core.permissions import Permission
from tenants.settings.queries import RULES
from tests.schema.calls import INPUTS, OWN, Desk, Input, Outcome, call

VALUES: dict[str, tuple[dict[str, Any], Any, list[Any]]] = {
    "TEXT": ({}, "右舷第三排", [5, True, ["x"], "\u202e", "x" * 2_001]),
    "NUMBER": ({}, "12.5", ["zwölf", True, [1], "NaN", "1e99"]),
    "BOOLEAN": ({}, True, ["true", 1, {}]),
    "DATE": ({}, "2026-02-28", ["2026-02-30", 20260228, "morgen", True]),
    "CHOICE": ({"options": ["大", "小"]}, "大", ["中", 1, ["大"]]),
}
SUBJECTS = {"Branch": "updateBranch", "Customer": "updateCustomer", "StaffMember": "updateStaffMember"}


def _definition(entity: str, type: str, **more: Any) -> Input:
    return {"entity": entity, "key": "extra", "type": type, "labelZh": "附加", "labelEn": "Extra"} | more


async def _as_hq(desk: Desk, name: str, given: Input, selection: str = "id") -> Outcome:
    return await call(desk.chain, desk.chain.actor("HQ_ADMIN"), name, given, selection=selection)


@pytest.mark.parametrize("type", VALUES)
@pytest.mark.parametrize("entity", SUBJECTS)
async def test_a_field_of_its_own_takes_values_of_its_type_on_every_main_type(
    desk: Desk, entity: str, type: str
) -> None:
    more, good, bad = VALUES[type]
    assert (await _as_hq(desk, "defineCustomField", _definition(entity, type, **more))).is_done
    name = SUBJECTS[entity]
    given = INPUTS[name](desk, OWN)
    for value in bad:
        refused = await _as_hq(desk, name, given | {"customFields": {"extra": value}})
        assert refused.codes in (["INVALID"], ["TOO_LONG"]), value
        assert refused.faults[0][1] == ["customFields", "extra"]
    kept = await _as_hq(desk, name, given | {"customFields": {"extra": good}}, "customFields version")
    assert kept.payload is not None
    payload = next(value for key, value in kept.payload.items() if key != "userErrors")
    assert payload == {"customFields": {"extra": good}, "version": 2}
    gone = await _as_hq(desk, name, given | {"customFields": {"extra": None}, "expectedVersion": 2}, "customFields")
    assert gone.payload is not None
    assert next(iter(gone.payload.values())) == {"customFields": {}}


async def test_a_required_field_must_be_given_and_cannot_be_taken_away(desk: Desk) -> None:
    assert (await _as_hq(desk, "defineCustomField", _definition("Customer", "TEXT", required=True))).is_done
    given = INPUTS["createCustomer"](desk, OWN)
    fault = ("REQUIRED", ["customFields", "extra"])
    assert (await _as_hq(desk, "createCustomer", given)).faults == [fault]
    assert (await _as_hq(desk, "createCustomer", given | {"customFields": {"extra": " "}})).faults == [fault]
    assert (await _as_hq(desk, "createCustomer", given | {"customFields": {"extra": "甲"}})).is_done


async def test_a_retired_field_keeps_its_values_takes_no_new_ones_and_its_key_is_spent(desk: Desk) -> None:
    customer = INPUTS["updateCustomer"](desk, OWN)
    await _as_hq(desk, "updateCustomer", customer | {"customFields": {"blood_type": "O"}})
    retired = await _as_hq(desk, "retireCustomField", INPUTS["retireCustomField"](desk, OWN), "retiredAt options")
    assert retired.payload is not None
    assert retired.payload["customFieldDefinition"] == {
        "retiredAt": "2026-03-09T02:30:00Z",
        "options": ["A", "B", "AB", "O"],
    }
    customer |= {"expectedVersion": 2}
    changed = await _as_hq(desk, "updateCustomer", customer | {"customFields": {"blood_type": "A"}})
    assert changed.faults == [("INVALID", ["customFields", "blood_type"])]
    other = await _as_hq(desk, "updateCustomer", customer | {"source": "转介绍"}, "customFields")
    assert other.payload is not None
    assert other.payload["customer"] == {"customFields": {"blood_type": "O"}}
    again = _definition("Customer", "TEXT", key="blood_type")
    assert (await _as_hq(desk, "defineCustomField", again)).faults == [("TAKEN", ["key"])]


DEFINITIONS: list[tuple[dict[str, Any], tuple[str, list[str]]]] = [
    ({"entity": "Policy"}, ("INVALID", ["entity"])),
    ({"key": "Extra"}, ("INVALID", ["key"])),
    ({"key": "e" * 41}, ("INVALID", ["key"])),
    ({"key": "颜色"}, ("INVALID", ["key"])),
    ({"labelZh": ""}, ("REQUIRED", ["labelZh"])),
    ({"type": "CHOICE"}, ("REQUIRED", ["options"])),
    ({"type": "CHOICE", "options": ["大", " 大"]}, ("INVALID", ["options"])),
    ({"type": "CHOICE", "options": [str(n) for n in range(101)]}, ("INVALID", ["options"])),
    ({"type": "TEXT", "options": ["大"]}, ("INVALID", ["options"])),
]


@pytest.mark.parametrize(("changes", "fault"), DEFINITIONS)
async def test_a_definition_is_refused(desk: Desk, changes: dict[str, Any], fault: tuple[str, list[str]]) -> None:
    given = _definition("Customer", "TEXT") | changes
    assert (await _as_hq(desk, "defineCustomField", given)).faults == [fault]


@pytest.mark.parametrize("name", ["defineCustomField", "retireCustomField", "updateRule"])
async def test_what_holds_for_the_whole_chain_is_not_changed_with_a_right_over_a_part(desk: Desk, name: str) -> None:
    chain = desk.chain
    regional = chain.person("002", dict.fromkeys(Permission, Reach(paths=(chain.branches["EAST"].path,))))
    assert (await call(chain, regional, name, INPUTS[name](desk, OWN))).denied == ["FORBIDDEN"]


def _rule(desk: Desk, key: str, change: Callable[[dict[str, Any]], Any], **more: Any) -> Input:
    rule = desk.rules[key]
    value = change(rule.value)
    return {"ruleId": str(encode(RULES, rule.id)), "expectedVersion": rule.version, "value": value} | more


def _terms(*weights: str) -> list[dict[str, str]]:
    codes = ("deposits", "wealth_products", "funds", "bonds", "insurance_balance")
    return [{"code": c, "zh": "项", "en": "Term", "weight": w} for c, w in zip(codes, weights, strict=False)]


async def test_every_rule_as_the_blueprint_brought_it_is_taken_back(desk: Desk) -> None:
    for key in desk.rules:
        assert (await _as_hq(desk, "updateRule", _rule(desk, key, dict))).is_done, key


async def test_a_new_vip_formula_scores_everybody_anew_at_once(desk: Desk) -> None:
    amounts = {"deposits": "300000.00", "funds": "30000.00"}
    await _as_hq(desk, "updateCustomer", INPUTS["updateCustomer"](desk, OWN) | {"amounts": amounts})
    given = _rule(desk, "vip", lambda v: v | {"divisor": "3000", "terms": _terms("0.5", "1", "2")}, reason="年度调整")
    assert (await _as_hq(desk, "updateRule", given)).is_done
    query = "{ customers(orderBy: {vipScore: DESC}, first: 2) { nodes { name vipScore vipTier version } } }"
    first, second = (await desk.chain.ask(desk.chain.actor("HQ_ADMIN"), query))["customers"]["nodes"]
    assert first == {"name": "欧阳娜娜", "vipScore": "70.00", "vipTier": "GOLD", "version": 3}
    assert (second["vipScore"], second["version"]) == ("0.00", 1)
    given = INPUTS["updateCustomer"](desk, OWN) | {"expectedVersion": 3, "amounts": {"funds": "75000"}}
    outcome = await _as_hq(desk, "updateCustomer", given, "vipScore vipTier")
    assert outcome.payload is not None
    assert outcome.payload["customer"] == {"vipScore": "100.00", "vipTier": "DIAMOND"}


async def test_a_new_care_plan_holds_from_the_next_contact(desk: Desk) -> None:
    await _as_hq(desk, "gradeCustomer", INPUTS["gradeCustomer"](desk, OWN))
    shorter = _rule(desk, "customers", lambda v: v | {"grades": [g | {"contact_every_days": 2} for g in v["grades"]]})
    assert (await _as_hq(desk, "updateRule", shorter)).is_done
    contact = await _as_hq(desk, "logContact", INPUTS["logContact"](desk, OWN), "customer { callbackDueOn }")
    assert contact.payload is not None
    assert contact.payload["contact"]["customer"] == {"callbackDueOn": "2026-03-11"}


def _first(name: str, **changes: Any) -> Callable[[dict[str, Any]], Any]:
    """The value with the first of its rows alone, changed."""
    return lambda value: value | {name: [value[name][0] | changes]}


EARLY = {"days": [1], "opens": "09:00", "closes": "08:00"}
RULES_REFUSED: list[tuple[str, str, Callable[[dict[str, Any]], Any], list[str]]] = [
    ("no object", "vip", lambda _: [1, 2], ["value"]),
    ("a member missing", "vip", lambda v: {"divisor": v["divisor"]}, ["value", "terms"]),
    ("a member too many", "vip", lambda v: v | {"bonus": "1"}, ["value", "bonus"]),
    ("a divisor of nothing", "vip", lambda v: v | {"divisor": "0"}, ["value", "divisor"]),
    ("a divisor beyond reckoning", "vip", lambda v: v | {"divisor": "1e-999999"}, ["value", "divisor"]),
    ("binary floating point", "vip", lambda v: v | {"divisor": 0.5}, ["value", "divisor"]),
    ("an amount nobody has", "vip", _first("terms", code="gold_bars"), ["value", "terms"]),
    ("an amount twice", "vip", lambda v: v | {"terms": [v["terms"][0]] * 2}, ["value", "terms"]),
    ("a weight beyond reckoning", "vip", lambda v: v | {"terms": _terms("1e50")}, ["value", "terms", "0", "weight"]),
    ("a tier nobody knows", "vip", _first("tiers", code="TIN"), ["value", "tiers"]),
    ("tiers out of order", "vip", lambda v: v | {"tiers": v["tiers"][::-1]}, ["value", "tiers"]),
    ("a grade nobody gives", "customers", _first("grades", code="D"), ["value", "grades"]),
    (
        "a call-back every no days",
        "customers",
        _first("grades", contact_every_days=0),
        ["value", "grades", "0", "contact_every_days"],
    ),
    ("closing before it opens", "calendar", lambda v: v | {"opening": [EARLY]}, ["value", "opening", "0"]),
    ("a kind there is not", "organisation", lambda v: v | {"kinds": []}, ["value", "kinds"]),
]


@pytest.mark.parametrize(
    ("key", "change", "field"), [row[1:] for row in RULES_REFUSED], ids=[row[0] for row in RULES_REFUSED]
)
async def test_figures_that_make_no_sense_are_refused_and_those_before_stand(
    desk: Desk, key: str, change: Callable[[dict[str, Any]], Any], field: list[str]
) -> None:
    outcome = await _as_hq(desk, "updateRule", _rule(desk, key, change))
    assert outcome.faults == [("INVALID", field)]
    query = f'{{ rules(where: {{key: {{eq: "{key}"}}}}) {{ nodes {{ value version }} }} }}'
    (rule,) = (await desk.chain.ask(desk.chain.actor("HQ_ADMIN"), query))["rules"]["nodes"]
    assert rule == {"value": desk.rules[key].value, "version": 1}


async def test_a_formula_that_would_overflow_a_customers_score_is_refused(desk: Desk) -> None:
    amounts = {"deposits": "999999999999999.99"}
    await _as_hq(desk, "updateCustomer", INPUTS["updateCustomer"](desk, OWN) | {"amounts": amounts})
    outcome = await _as_hq(desk, "updateRule", _rule(desk, "vip", lambda v: v | {"divisor": "1"}))
    assert outcome.codes == ["INVALID"]


async def test_a_reason_is_cleaned_like_any_text(desk: Desk) -> None:
    outcome = await _as_hq(desk, "updateRule", _rule(desk, "vip", dict, reason="调\x00整"))
    assert outcome.faults == [("INVALID", ["reason"])]
