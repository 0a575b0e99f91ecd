"""What a request costs: reckoned before it runs from what it could return, and told beside what it did return."""

from typing import Any

import pytest

from schema.core.cost import COST_MOST
from schema.core.declarations import ENTITIES
from tests.people import Chain
from tests.schema.core.documents import cost, refusals

ID = '"Q3VzdG9tZXI6MDE5MGFhYWEwMDAwNzAwMDgwMDAwMDAwMDAwMDAwMGE"'

# A search looks through so many types.
SEARCHED = sum(bool(entity.source.search) for entity in ENTITIES.values())
TABLE: dict[str, tuple[str, dict[str, Any] | None, int]] = {
    "values cost nothing": ("{ __typename }", None, 0),
    "an object": ("{ viewer { name clientId } }", None, 1),
    "objects below": ("{ viewer { tenant { name } staffMember { name } } }", None, 3),
    "a list of 25": ("{ customers { nodes { name } } }", None, 1 + 25),
    "a list of its own size": ("{ customers(first: 10) { nodes { name } } }", None, 1 + 10),
    "a list from its end": ("{ customers(last: 10) { nodes { name } } }", None, 1 + 10),
    "nodes and edges": ("{ customers(first: 10) { nodes { name } edges { node { name } } } }", None, 1 + 10 * 3),
    "a count": ("{ customers(first: 10) { totalCount } }", None, 1),
    "a page's standing": ("{ customers(first: 10) { pageInfo { endCursor } } }", None, 1 + 10),
    "what lies below each": ("{ customers(first: 10) { nodes { branch { name } } } }", None, 1 + 10 * 2),
    "lists in lists": (
        "{ customers(first: 10) { nodes { contacts(first: 3) { nodes { note } } } } }",
        None,
        1 + 10 * (1 + (1 + 3)),
    ),
    "a size in a variable": ("query ($n: Int) { customers(first: $n) { nodes { name } } }", {"n": 7}, 1 + 7),
    "a size left out": ("query ($n: Int) { customers(first: $n) { nodes { name } } }", {}, 1 + 25),
    "a size by default": ("query ($n: Int = 250) { customers(first: $n) { nodes { name } } }", {}, 1 + 250),
    "a default overruled": ("query ($n: Int = 250) { customers(first: $n) { nodes { name } } }", {"n": 2}, 1 + 2),
    "a default overruled by null": (
        "query ($n: Int = 250) { customers(first: $n) { nodes { name } } }",
        {"n": None},
        1 + 25,
    ),
    "a node": (f"{{ node(id: {ID}) {{ id }} }}", None, 1),
    "some nodes": (f"{{ nodes(ids: [{ID}, {ID}]) {{ id }} }}", None, 2),
    "nodes in a variable": ("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": ["a"] * 9}, 9),
    "nodes by default": ('query ($ids: [ID!]! = ["a", "b", "c"]) { nodes(ids: $ids) { id } }', {}, 3),
    "one node for a list": ('{ nodes(ids: "a") { id } }', None, 1),
    "an inline fragment": (
        "{ customers(first: 5) { nodes { ... on Customer { branch { name } } } } }",
        None,
        1 + 5 * 2,
    ),
    "a fragment twice": (
        "{ customers(first: 5) { nodes { ...F ...F } } } fragment F on Customer { branch { name } }",
        None,
        1 + 5 * (1 + 1 + 1),
    ),
    "a search": ('{ search(text: "周") { label } }', None, SEARCHED * 10),
    "a search for more": ('{ search(text: "周", first: 50) { node { id } } }', None, SEARCHED * 50 * 2),
    "introspection": ("{ __schema { types { fields { name } } } }", None, 0),
    "a mutation": (
        "mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { customer { name } } }",
        {"input": {}},
        1 + 1 + 10,
    ),
    "many rows": (
        "mutation ($rows: [CreateCustomerInput!]!) {"
        " createCustomers(input: {rows: $rows}) { results { customer { name } userErrors { code } } } }",
        {"rows": [{}] * 20},
        1 + 20 * 3 + 10,
    ),
    "many rows in one variable": (
        "mutation ($input: CreateCustomersInput!) { createCustomers(input: $input) { results { index } } }",
        {"input": {"rows": [{}] * 20}},
        1 + 20 + 10,
    ),
    "rows in the document": (
        "mutation ($row: CreateCustomerInput!) { createCustomers(input: {rows: [$row, $row]}) { results { index } } }",
        {"row": {}},
        1 + 2 + 10,
    ),
}


@pytest.mark.parametrize(("query", "variables", "points"), TABLE.values(), ids=TABLE)
async def test_a_request_costs_a_point_for_every_object_it_may_return(
    query: str, variables: dict[str, Any] | None, points: int
) -> None:
    assert await cost(query, variables) == points


def _costing(points: int) -> str:
    """Forty lists of as many rows as make up the rest."""
    whole, rest = divmod(points, 251)
    lists = " ".join(f"a{i}: customers(first: 250) {{ nodes {{ id }} }}" for i in range(whole))
    return f"{{ {lists} b: customers(first: {rest - 1}) {{ nodes {{ id }} }} }}"


async def test_10000_points_may_be_asked_for_and_no_more() -> None:
    assert await cost(_costing(COST_MOST)) == COST_MOST
    assert await refusals(_costing(COST_MOST + 1)) == ["LIMIT_EXCEEDED"]


NESTED = "query ($n: Int%s) { customers(first: $n) { nodes { contacts(first: $n) { nodes { id } } } } }"
DEAR: dict[str, tuple[str, dict[str, Any]]] = {
    "lists in lists": ("{ customers(first: 250) { nodes { contacts(first: 250) { nodes { id } } } } }", {}),
    "sizes in variables": (NESTED % "", {"n": 250}),
    "sizes by default": (NESTED % " = 250", {}),
    "a search": (
        '{ search(text: "周", first: 50) { node { ... on Customer { contacts(first: 250) { nodes { id } } } } } }',
        {},
    ),
    "nodes": (
        "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Customer { contacts { nodes { id } } } } }",
        {"ids": ["a"] * 500},
    ),
    "many rows": (
        "mutation ($rows: [CreateCustomerInput!]!) { createCustomers(input: {rows: $rows}) {"
        " results { customer { branch { name } handOvers { nodes { id } } } } } }",
        {"rows": [{}] * 500},
    ),
}


@pytest.mark.parametrize(("query", "variables"), DEAR.values(), ids=DEAR)
async def test_what_could_return_too_much_is_refused_before_it_runs(query: str, variables: dict[str, Any]) -> None:
    assert await refusals(query, variables) == ["LIMIT_EXCEEDED"]


SIZES = [(251, "LIMIT_EXCEEDED"), (-1, "BAD_USER_INPUT"), ("2", "BAD_USER_INPUT"), (2.5, "BAD_USER_INPUT")]


@pytest.mark.parametrize(("size", "code"), SIZES)
@pytest.mark.parametrize("argument", ["first", "last"])
async def test_a_size_that_cannot_be_is_refused_before_it_runs(argument: str, size: object, code: str) -> None:
    query = f"query ($n: Int) {{ customers({argument}: $n) {{ nodes {{ id }} }} }}"

    assert await refusals(query, {"n": size}) == [code]


async def test_every_answer_tells_what_was_reckoned_and_what_it_was(chain: Chain) -> None:
    query = "{ customers(first: 50) { nodes { name branch { name } contacts { nodes { id } } } } }"

    answer = await chain.answer(chain.actor("HQ_ADMIN"), query)

    # Five customers at three branches.
    assert answer.extensions == {"cost": {"requested": 1 + 50 * (1 + 1 + 1 + 25), "actual": 5 + 4}}


async def test_an_answer_with_errors_tells_it_too(chain: Chain) -> None:
    answer = await chain.answer(chain.actor("HQ_ADMIN"), '{ node(id: "!!!") { id } }')

    assert answer.errors
    assert answer.extensions == {"cost": {"requested": 1, "actual": 0}}


async def test_a_mutation_costs_ten_points_more_for_each_field(chain: Chain) -> None:
    query = """
    mutation ($one: UpdateCustomerInput!, $two: UpdateCustomerInput!) {
      one: updateCustomer(input: $one) { customer { name } }
      two: updateCustomer(input: $two) { customer { name } }
    }
    """
    one, two = (
        {"customerId": chain.id(chain.customers[name]), "expectedVersion": 1, "source": "网站"}
        for name in ("周杰", "吴磊")
    )

    answer = await chain.answer(chain.actor("HQ_ADMIN"), query, one=one, two=two)

    assert answer.extensions == {"cost": {"requested": 24, "actual": 22}}


async def test_the_cost_of_a_document_follows_the_numbers_it_is_asked_with() -> None:
    """Once reckoned it is known by those numbers, and left out is not null."""
    query = "query ($n: Int = 7, $m: Int) { customers(first: $n) { nodes { contacts(last: $m) { nodes { id } } } } }"
    given: list[dict[str, Any]] = [{"n": 2, "m": 3}, {"n": 3, "m": 2}, {"n": None, "m": 1}, {"m": 1}, {}]

    found = [await cost(query, variables) for variables in [*given, given[0]]]

    assert found.pop() == found[0]
    assert len(set(found)) == len(given)
    assert found == [await cost(f"{query} #{number}", variables) for number, variables in enumerate(given)]
