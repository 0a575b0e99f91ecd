"""`where` under hostile input: a clear coded refusal, or a plain search that finds nothing."""

from collections.abc import Callable
from typing import Any

import pytest

from schema.core.ids import encode
from tenants.core.errors import BadInput
from tenants.core.keys import new_id
from tenants.customers.queries import CUSTOMERS
from tests.people import Chain
from tests.schema.core.crowd import Face, add_customers

QUERY = "query ($where: CustomerWhere) { customers(where: $where) { totalCount nodes { name } } }"
KEY = encode(CUSTOMERS, new_id())


async def _names(chain: Chain, where: dict[str, Any], role: str = "HQ_ADMIN") -> list[str]:
    data = await chain.ask(chain.actor(role), QUERY, where=where)
    return [node["name"] for node in data["customers"]["nodes"]]


def _nest(depth: int, member: str = "not") -> dict[str, Any]:
    where: dict[str, Any] = {"name": {"eq": "周杰"}}
    for _ in range(depth):
        where = {member: where if member == "not" else [where]}
    return where


NULLS: list[dict[str, Any]] = [
    {"name": None},
    {"name": {"eq": None}},
    {"name": {"in": None}},
    {"name": {"isNull": None}},
    {"not": None},
    {"and": None},
    {"branch": None},
    {"branchId": {"eq": None}},
    {"branch": {"name": {"contains": None}}},
    {"customFields": None},
    {"customFields": [{"key": "blood_type", "eq": None}]},
    {"customFields": [{"key": "blood_type", "isNull": None}]},
]
WRONG: list[dict[str, Any]] = [
    {"name": {"in": ["甲", None]}},
    {"callbackDueOn": {"between": ["2026-01-01"]}},
    {"callbackDueOn": {"between": ["2026-01-01", "2026-01-02", "2026-01-03"]}},
    {"callbackDueOn": {"between": ["2026-01-01", None]}},
    {"name": {"like": "甲"}},
    {"name": {"eq": 1}},
    {"name": {"eq": ["甲"]}},
    {"kind": {"eq": "CORPORATION"}},
    {"vipScore": {"eq": 1.5}},
    {"vipScore": {"eq": "NaN"}},
    {"vipScore": {"gt": "1e400"}},
    {"createdAt": {"gt": "2026-01-01"}},
    {"wealth": {"gt": "1"}},
    {"phone": {"lt": "1"}},
    {"branchId": {"eq": "!!!"}},
    {"branchId": {"eq": KEY}},
    "name",  # type: ignore[list-item]
    {"and": [None]},
]


@pytest.mark.parametrize("where", NULLS + WRONG)
async def test_what_means_nothing_is_refused(chain: Chain, where: dict[str, Any]) -> None:
    assert await chain.codes(chain.actor("HQ_ADMIN"), QUERY, where=where) == ["BAD_USER_INPUT"]


UNSTORABLE = {
    "NUL": "周\x00杰",
    "half a surrogate pair": "周\ud83d",
    "a pile of marks": "a" + "\u0301\u0323" * 500,
    "a megabyte": "周" * 1_000_000,
}
PLACES: dict[str, Callable[[str], dict[str, Any]]] = {
    "eq": lambda text: {"name": {"eq": text}},
    "in": lambda text: {"name": {"in": ["甲", text]}},
    "contains": lambda text: {"name": {"contains": text}},
    "startsWith": lambda text: {"branch": {"code": {"startsWith": text}}},
    "an own field's text": lambda text: {"customFields": [{"key": "note", "contains": text}]},
    "an own field's key": lambda text: {"customFields": [{"key": text, "isNull": True}]},
    "an id": lambda text: {"branchId": {"eq": text}},
}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("text", UNSTORABLE.values(), ids=UNSTORABLE)
async def test_a_text_that_cannot_be_stored_is_refused(
    chain: Chain, text: str, place: Callable[[str], dict[str, Any]]
) -> None:
    assert await chain.codes(chain.actor("HQ_ADMIN"), QUERY, where=place(text)) == ["BAD_USER_INPUT"]


STRANGE = {
    "SQL": "'; DROP TABLE customer; --",
    "an operator": "' OR '1'='1",
    "a parameter": "$1",
    "a format": "{0} %s %(name)s",
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈",
    "right to left": "עברית \u202eabc العربية",
    "controls": "\x01\x02\x7f\x9f",
    "line breaks": "周\r\n杰",
    "beyond the base plane": "𠮷野家𝒳",
    "as long as a name may be": "周" * 200,
    "blanks": "   ",
    "quotes": "\"'`´\\",
    "empty": "",
}


@pytest.mark.parametrize("operator", ["eq", "contains", "startsWith"])
@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
async def test_strange_texts_are_only_texts(chain: Chain, text: str, operator: str) -> None:
    await add_customers(chain, [Face(name=text)])

    names = await _names(chain, {"name": {operator: text}})

    assert text in names
    assert len(names) == (1 if text.strip() else len(names))
    assert await _names(chain, {"name": {operator: text + "无"}}) == []


WILDCARDS = ["%", "_", "\\", "100%", "a_c", "\\%", "%%", "__", "\\\\"]


@pytest.mark.parametrize("operator", ["eq", "contains", "startsWith"])
@pytest.mark.parametrize("text", WILDCARDS)
async def test_wildcards_stand_for_themselves(chain: Chain, text: str, operator: str) -> None:
    literal, decoys = text + "客户", ["abc客户", "100元客户", "一二客户"]
    await add_customers(chain, [Face(name=name) for name in (literal, *decoys)])

    assert await _names(chain, {"name": {operator: literal}}) == [literal]
    assert await _names(chain, {"name": {operator: text}}) == ([] if operator == "eq" else [literal])


async def test_a_decomposed_text_finds_its_composed_form(chain: Chain) -> None:
    await add_customers(chain, [Face(name="Café 金")])

    # The last character is a compatibility ideograph of the one stored.
    assert await _names(chain, {"name": {"eq": "Cafe\u0301 \uf90a"}}) == ["Café 金"]


SIZES: dict[str, tuple[dict[str, Any], list[str]]] = {
    "250 values": ({"name": {"in": ["周杰"] * 250}}, []),
    "251 values": ({"name": {"in": ["周杰"] * 251}}, ["BAD_USER_INPUT"]),
    "2,000 characters": ({"name": {"contains": "周" * 2_000}}, []),
    "2,001 characters": ({"name": {"contains": "周" * 2_001}}, ["BAD_USER_INPUT"]),
    "250 ids": ({"branchId": {"notIn": [KEY] * 250}}, []),
    "251 ids": ({"branchId": {"notIn": [KEY] * 251}}, ["BAD_USER_INPUT"]),
    "50 conditions": ({"and": [{"name": {"ne": "甲"}} for _ in range(49)], "source": {"isNull": True}}, []),
    "51 conditions": (
        {"or": [{"name": {"eq": "甲", "ne": "乙", "contains": "丙"}} for _ in range(17)]},
        ["BAD_USER_INPUT"],
    ),
    "51 conditions on relations": (
        {"or": [{"branch": {"name": {"eq": "甲", "ne": "乙", "contains": "丙"}}} for _ in range(17)]},
        ["BAD_USER_INPUT"],
    ),
    "51 conditions on own fields": ({"customFields": [{"key": "a", "eq": "甲"}] * 51}, ["BAD_USER_INPUT"]),
    "251 values of an own field": ({"customFields": [{"key": "a", "in": ["甲"] * 251}]}, ["BAD_USER_INPUT"]),
    "49 levels": (_nest(49), []),
    "50 levels": (_nest(50), ["BAD_USER_INPUT"]),
    "50 levels of and": (_nest(50, "and"), ["BAD_USER_INPUT"]),
    "60 empty groups": ({"and": [{"not": {}}] * 60}, ["BAD_USER_INPUT"]),
}


@pytest.mark.parametrize(("where", "codes"), SIZES.values(), ids=SIZES)
async def test_conditions_are_few_enough_to_be_looked_at(chain: Chain, where: dict[str, Any], codes: list[str]) -> None:
    assert await chain.codes(chain.actor("HQ_ADMIN"), QUERY, where=where) == codes


EMPTY: list[tuple[dict[str, Any] | None, int]] = [
    (None, 5),
    ({}, 5),
    ({"name": {}}, 5),
    ({"and": []}, 5),
    ({"or": []}, 0),
    ({"not": {}}, 0),
    ({"branch": {}}, 5),
    ({"name": {"in": []}}, 0),
    ({"name": {"notIn": []}}, 5),
    ({"branchId": {"in": ["!!!", KEY]}}, 0),
    ({"branchId": {"notIn": ["!!!"]}}, 5),
    ({"customFields": []}, 5),
]


@pytest.mark.parametrize(("where", "count"), EMPTY)
async def test_conditions_that_say_nothing_let_everything_through(
    chain: Chain, where: dict[str, Any] | None, count: int
) -> None:
    data = await chain.ask(chain.actor("HQ_ADMIN"), QUERY, where=where)

    assert data["customers"]["totalCount"] == count


async def test_a_refusal_says_what_is_wrong_and_where(chain: Chain) -> None:
    answer = await chain.answer(chain.actor("HQ_ADMIN"), QUERY, locale="zh-CN", where={"name": {"eq": None}})

    (error,) = answer.errors
    assert error["message"] == BadInput(detail="eq: null; use isNull").message("zh-CN")
    assert error["path"] == ["customers"]
