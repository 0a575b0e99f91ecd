"""Search: objects by a part of their name, code or number, however it is typed."""

from typing import Any

import pytest

from schema.core.declarations import ENTITIES
from tenants.core.permissions import Permission
from tests.people import Chain
from tests.schema.core.crowd import Face, add_customers

QUERY = """
query ($text: String!, $types: [String!], $first: Int) {
  search(text: $text, types: $types, first: $first) { type label node { id ... on Customer { name } } }
}
"""
PLAIN = "query ($text: String!, $types: [String!]) { search(text: $text, types: $types) { type label } }"


async def _labels(chain: Chain, text: str, role: str = "HQ_ADMIN", **more: Any) -> list[str]:
    data = await chain.ask(chain.actor(role), PLAIN, text=text, **more)
    return [hit["label"] for hit in data["search"]]


FOUND = [
    ("欧", ["欧阳娜娜"]),
    ("娜娜", ["欧阳娜娜"]),
    ("欧阳娜娜", ["欧阳娜娜"]),
    ("恒远贸易", ["上海恒远贸易有限公司"]),
    ("恒远有限", []),
    ("阳欧", []),
    ("浦东", ["浦东第一营业组", "浦东营业部"]),
    ("PUDONG-1", ["浦东第一营业组"]),
    ("pudong-1", ["浦东第一营业组"]),
    ("ＰＵＤＯＮＧ－１", ["浦东第一营业组"]),
    ("ｐｕｄｏｎｇ", ["浦东第一营业组", "浦东营业部"]),
    ("张 伟", ["张伟"]),
    ("张　伟", ["张伟"]),
    ("%", []),
    ("_", []),
    ("\\", []),
    ("' OR 1=1 --", []),
    ("👩‍👩‍👧", []),
    ("\u202e", []),
]


@pytest.mark.parametrize(("text", "labels"), FOUND)
async def test_a_part_of_a_name_or_code_finds_its_object(chain: Chain, text: str, labels: list[str]) -> None:
    assert sorted(await _labels(chain, text)) == sorted(labels)


STORED = [
    ("ＡＢＣ贸易", "abc"),
    ("abc贸易", "ＡＢＣ"),
    ("Straße 1", "STRASSE"),
    ("㈱山田", "(株)"),
    ("Café", "CAFÉ"),
    ("Cafe\u0301", "café"),
    ("王  小  明", "王小明"),
    ("100%_甲", "%_"),
    ("甲\\乙", "\\"),
    ("𠮷野", "𠮷"),
]


@pytest.mark.parametrize(("name", "text"), STORED)
async def test_width_case_and_blanks_make_no_difference(chain: Chain, name: str, text: str) -> None:
    await add_customers(chain, [Face(name=name)])

    assert await _labels(chain, text) == [name]


async def test_pairs_that_stand_apart_are_no_find(chain: Chain) -> None:
    await add_customers(chain, [Face(name="甲乙丙乙甲"), Face(name="乙甲", number="甲乙")])

    assert await _labels(chain, "甲乙甲") == []
    assert await _labels(chain, "丙乙甲") == ["甲乙丙乙甲"]


async def test_a_search_leads_to_the_object(chain: Chain) -> None:
    data = await chain.ask(chain.actor("HQ_ADMIN"), QUERY, text="周杰")

    customer = chain.customers["周杰"]
    found = {"type": "Customer", "label": "周杰", "node": {"id": chain.id(customer), "name": "周杰"}}
    assert data["search"] == [found]


TYPES = [
    (None, {"Branch", "Customer", "StaffMember"}),
    (["Customer"], {"Customer"}),
    (["Branch", "StaffMember"], {"Branch", "StaffMember"}),
    (["Contact"], set()),
    (["Nothing"], set()),
    ([], set()),
]


@pytest.mark.parametrize(("types", "expected"), TYPES)
async def test_a_search_looks_only_through_the_types_asked_for(
    chain: Chain, types: list[str] | None, expected: set[str]
) -> None:
    await add_customers(chain, [Face(name="浦江张伟")])

    data = await chain.ask(chain.actor("HQ_ADMIN"), PLAIN, text="浦", types=types)
    more = await chain.ask(chain.actor("HQ_ADMIN"), PLAIN, text="张伟", types=types)

    assert {hit["type"] for hit in data["search"] + more["search"]} == expected


SCOPES = [
    ("HQ_ADMIN", ["郑爽", "吴磊", "周杰", "欧阳娜娜"]),
    ("REGIONAL_MANAGER", ["吴磊", "周杰", "欧阳娜娜"]),
    ("BRANCH_MANAGER", ["周杰", "欧阳娜娜"]),
    ("GROUP_LEADER", ["欧阳娜娜"]),
    ("STAFF", ["欧阳娜娜"]),
]


@pytest.mark.parametrize(("role", "names"), SCOPES)
async def test_a_search_finds_what_the_viewer_may_see(chain: Chain, role: str, names: list[str]) -> None:
    found = [name for text in ("郑爽", "吴磊", "周杰", "欧阳") for name in await _labels(chain, text, role)]

    assert found == names


async def test_a_type_the_viewer_may_not_read_is_left_out(chain: Chain) -> None:
    actor = chain.actor("HQ_ADMIN", without=frozenset({Permission.CUSTOMER_READ}))

    assert (await chain.ask(actor, PLAIN, text="周杰"))["search"] == []


async def test_so_many_are_found_of_each_type_as_are_asked_for(chain: Chain) -> None:
    await add_customers(chain, [Face(name=f"浦{index:02d}") for index in range(60)])

    for first, customers in ((0, 0), (1, 1), (None, 10), (50, 50)):
        variables = {} if first is None else {"first": first}
        data = await chain.ask(chain.actor("HQ_ADMIN"), QUERY, text="浦", types=["Customer"], **variables)
        labels = [hit["label"] for hit in data["search"]]
        assert labels == sorted(labels)
        assert len(labels) == customers


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"text": ""}, "BAD_USER_INPUT"),
    ({"text": " \t\u3000\n"}, "BAD_USER_INPUT"),
    ({"text": "周\x00杰"}, "BAD_USER_INPUT"),
    ({"text": "周\ud83d"}, "BAD_USER_INPUT"),
    ({"text": "a" + "\u0301" * 100}, "BAD_USER_INPUT"),
    ({"text": None}, "BAD_USER_INPUT"),
    ({"text": "周" * 201}, "LIMIT_EXCEEDED"),
    ({"text": "周" * 1_000_000}, "LIMIT_EXCEEDED"),
    ({"text": "周", "first": 51}, "LIMIT_EXCEEDED"),
    ({"text": "周", "first": -1}, "BAD_USER_INPUT"),
    ({"text": "周", "first": 2**31}, "LIMIT_EXCEEDED"),
]


@pytest.mark.parametrize(("arguments", "code"), REFUSED)
async def test_a_search_for_nothing_or_too_much_is_refused(chain: Chain, arguments: dict[str, Any], code: str) -> None:
    assert await chain.codes(chain.actor("HQ_ADMIN"), QUERY, **arguments) == [code]


async def test_a_search_costs_a_statement_per_type_and_one_per_type_that_was_found(
    chain: Chain, statements: list[str]
) -> None:
    await add_customers(chain, [Face(name=f"浦{index:02d}") for index in range(20)])
    statements.clear()

    await chain.ask(chain.actor("HQ_ADMIN"), QUERY, text="浦")

    searched = [entity for entity in ENTITIES.values() if entity.source.search]
    assert len(statements) == len(searched) + 2
