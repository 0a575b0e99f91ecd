"""Objects by their global ids: every id that leads nowhere answers alike."""

import base64
from typing import Any

import pytest

from schema.core.ids import decode, encode, key_of
from tenants.branches.queries import BRANCHES
from tenants.core.keys import new_id
from tenants.core.permissions import Permission
from tenants.customers.queries import CUSTOMERS
from tests.people import Chain

NODE = "query ($id: ID!) { node(id: $id) { id __typename } }"
CUSTOMER = "query ($id: ID!) { customer(id: $id) { id __typename } }"
NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Customer { name } ... on Branch { code } } }"
KEY = "0190aaaa00007000800000000000000a"


def _spelt(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


MALFORMED = {
    "empty": "",
    "not base64": "!!!",
    "Chinese": "客户一号",
    "no key": _spelt("Customer:"),
    "no type": _spelt(f":{KEY}"),
    "a key alone": _spelt(KEY),
    "an unknown type": _spelt(f"Khalif:{KEY}"),
    "the type in small letters": _spelt(f"customer:{KEY}"),
    "a key too short": _spelt(f"Customer:{KEY[:-1]}"),
    "a key that is no number": _spelt(f"Customer:{'z' * 32}"),
    "bytes that are no text": base64.urlsafe_b64encode(b"\xff\xfe\x00").decode(),
    "NUL": "Q\x00",
    "half a surrogate pair": "\ud83d",
    "a megabyte": "A" * 1_000_000,
    "SQL": "' OR 1=1 --",
}


async def _answer(chain: Chain, query: str, text: str, role: str = "BRANCH_MANAGER") -> tuple[Any, Any]:
    answer = await chain.answer(chain.actor(role), query, id=text)
    return answer.data, answer.errors


async def _missing(chain: Chain, query: str) -> tuple[Any, Any]:
    return await _answer(chain, query, encode(CUSTOMERS, new_id()))


@pytest.mark.parametrize("query", [NODE, CUSTOMER], ids=["node", "customer"])
@pytest.mark.parametrize("text", MALFORMED.values(), ids=MALFORMED)
async def test_a_malformed_id_answers_as_a_missing_one(chain: Chain, query: str, text: str) -> None:
    assert await _answer(chain, query, text) == await _missing(chain, query)


@pytest.mark.parametrize("query", [NODE, CUSTOMER], ids=["node", "customer"])
async def test_a_missing_id_is_not_found_at_its_field(chain: Chain, query: str) -> None:
    data, errors = await _missing(chain, query)

    assert list(data.values()) == [None]
    assert [(error["extensions"]["code"], error["path"]) for error in errors] == [("NOT_FOUND", list(data))]


@pytest.mark.parametrize("query", [NODE, CUSTOMER], ids=["node", "customer"])
async def test_an_object_outside_the_scope_answers_as_a_missing_one(chain: Chain, query: str) -> None:
    outside = chain.id(chain.customers["郑爽"])

    assert await _answer(chain, query, outside) == await _missing(chain, query)


@pytest.mark.parametrize("query", [NODE, CUSTOMER], ids=["node", "customer"])
async def test_an_object_of_another_tenant_answers_as_a_missing_one(
    chain: Chain, other_chain: Chain, query: str
) -> None:
    foreign = other_chain.id(other_chain.customers["周杰"])

    assert (await _answer(other_chain, query, foreign))[1] == []
    assert await _answer(chain, query, foreign) == await _missing(chain, query)


async def test_an_object_of_another_type_answers_as_a_missing_one(chain: Chain) -> None:
    branch = chain.id(chain.branches["PUDONG"])

    assert await _answer(chain, CUSTOMER, branch) == await _missing(chain, CUSTOMER)


@pytest.mark.parametrize("exists", [True, False])
async def test_without_the_right_to_read_a_type_existence_cannot_be_told(chain: Chain, exists: bool) -> None:
    actor = chain.actor("HQ_ADMIN", without=frozenset({Permission.CUSTOMER_READ}))
    text = chain.id(chain.customers["周杰"]) if exists else encode(CUSTOMERS, new_id())

    assert await chain.codes(actor, NODE, id=text) == ["FORBIDDEN"]


async def test_an_id_has_one_spelling_only(chain: Chain) -> None:
    text = chain.id(chain.customers["周杰"])
    key = chain.customers["周杰"].id

    assert decode(text) == (CUSTOMERS, key)
    for other in (text + "=", text + "\n", " " + text, text[:4] + "!" + text[4:], _spelt(f"Customer:{key}")):
        assert decode(other) is None


def test_an_id_is_a_key_of_its_own_type_only() -> None:
    key = new_id()

    assert key_of(encode(CUSTOMERS, key), source=CUSTOMERS) == key
    assert key_of(encode(BRANCHES, key), source=CUSTOMERS) is None


async def test_nodes_come_in_the_order_of_their_ids_repeated_ones_too(chain: Chain) -> None:
    customer, branch = chain.id(chain.customers["周杰"]), chain.id(chain.branches["PUDONG"])

    data = await chain.ask(chain.actor("HQ_ADMIN"), NODES, ids=[branch, customer, branch])

    expected = [{"id": branch, "code": "PUDONG"}, {"id": customer, "name": "周杰"}, {"id": branch, "code": "PUDONG"}]
    assert data["nodes"] == expected


async def test_a_missing_node_among_others_is_null_and_not_found_at_its_place(chain: Chain) -> None:
    customer = chain.id(chain.customers["周杰"])

    answer = await chain.answer(chain.actor("HQ_ADMIN"), NODES, ids=[customer, encode(CUSTOMERS, new_id()), "!!!"])

    assert answer.data == {"nodes": [{"id": customer, "name": "周杰"}, None, None]}
    told = sorted((error["path"], error["extensions"]["code"]) for error in answer.errors)
    assert told == [(["nodes", 1], "NOT_FOUND"), (["nodes", 2], "NOT_FOUND")]


@pytest.mark.parametrize(("count", "codes"), [(250, []), (251, ["LIMIT_EXCEEDED"])])
async def test_at_most_250_nodes_are_answered_at_once(chain: Chain, count: int, codes: list[str]) -> None:
    ids = [chain.id(chain.customers["周杰"])] * count

    assert await chain.codes(chain.actor("HQ_ADMIN"), NODES, ids=ids) == codes


async def test_nodes_of_one_type_cost_one_statement(chain: Chain, statements: list[str]) -> None:
    actor = chain.actor("HQ_ADMIN")
    ids = [chain.id(customer) for customer in chain.customers.values()]
    statements.clear()

    await chain.ask(actor, NODES, ids=[*ids, chain.id(chain.branches["HQ"])])

    assert len(statements) == 2
