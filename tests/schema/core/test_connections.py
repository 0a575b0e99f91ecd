"""Connections: pages in both directions over every ordering, whatever is missing, equal or added meanwhile."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from graphql import GraphQLInputObjectType
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schema.root import schema
from tests.people import Chain
from tests.schema.core.crowd import Face, add_customers, name_of, remove_customers
from tests.schema.core.paging import Ordering, backward, everything, forward, page


def _offered(type_name: str) -> list[str]:
    """The keys the schema offers to order a type by."""
    made = schema._schema.type_map[f"{type_name}Order"]
    assert isinstance(made, GraphQLInputObjectType)
    return sorted(made.fields)


CUSTOMER_KEYS = _offered("Customer")
DUE = [None, date(2026, 4, 1), date(2026, 4, 2)]
# Many equal and absent values, so that ties and nulls fall on every boundary of a page.
CROWD = [
    Face(
        name=name_of(index % 3),
        number=f"K-{index:03d}" if index % 2 else None,
        vip_score=Decimal(index % 2),
        callback_due_on=DUE[index % 3],
    )
    for index in range(9)
]


def test_an_ordering_by_an_empty_column_is_offered_and_so_tested_here() -> None:
    assert {"number", "callbackDueOn", "name", "createdAt", "vipScore"} <= set(CUSTOMER_KEYS)


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
@pytest.mark.parametrize("key", CUSTOMER_KEYS)
async def test_pages_of_any_size_in_both_directions_give_the_whole_list_once(
    chain: Chain, key: str, direction: str
) -> None:
    await add_customers(chain, CROWD)
    actor = chain.actor("HQ_ADMIN")
    order = [{key: direction}]

    whole = await everything(chain, actor, order)

    assert len(set(whole)) == len(whole) == len(CROWD) + len(chain.customers)
    for size in (1, 2, 5, len(whole), 250):
        assert await forward(chain, actor, order, size) == whole
        assert await backward(chain, actor, order, size) == whole


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
@pytest.mark.parametrize("key", ["number", "callbackDueOn"])
async def test_absent_values_come_last_in_both_directions(chain: Chain, key: str, direction: str) -> None:
    await add_customers(chain, CROWD)

    query = f"query ($order: [CustomerOrder!]) {{ customers(orderBy: $order) {{ nodes {{ value: {key} }} }} }}"
    data = await chain.ask(chain.actor("HQ_ADMIN"), query, order=[{key: direction}])
    values = [node["value"] for node in data["customers"]["nodes"]]

    present = [value for value in values if value is not None]
    assert values == [*present, *[None] * (len(values) - len(present))]
    assert present == sorted(present, reverse=direction == "DESC")


ROOTS = {"branches": "Branch", "staffMembers": "StaffMember", "auditEntries": "AuditEntry"}
LISTS = [(root, key) for root, name in ROOTS.items() for key in _offered(name)]


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
@pytest.mark.parametrize(("root", "key"), LISTS)
async def test_every_other_list_pages_by_every_key_it_offers(chain: Chain, root: str, key: str, direction: str) -> None:
    query = f"""
    query ($after: String, $first: Int) {{
      {root}(first: $first, after: $after, orderBy: [{{ {key}: {direction} }}]) {{
        nodes {{ id }}
        pageInfo {{ hasNextPage endCursor }}
      }}
    }}
    """
    actor = chain.actor("HQ_ADMIN")

    whole = (await chain.ask(actor, query, first=250))[root]["nodes"]
    paged: list[Any] = []
    after = None
    while len(paged) < len(whole):
        found = (await chain.ask(actor, query, first=3, after=after))[root]
        paged += found["nodes"]
        after = found["pageInfo"]["endCursor"]
        assert found["pageInfo"]["hasNextPage"] is (len(paged) < len(whole))

    assert paged == whole


FACES = st.lists(
    st.builds(
        Face,
        name=st.sampled_from(["赵伟", "钱静", "孙丽"]),
        vip_score=st.sampled_from([Decimal(0), Decimal("0.5"), Decimal(7)]),
        callback_due_on=st.sampled_from(DUE),
    ),
    max_size=7,
)
ORDERS = st.lists(
    st.tuples(st.sampled_from(["name", "vipScore", "callbackDueOn", "createdAt"]), st.sampled_from(["ASC", "DESC"])),
    max_size=3,
    unique_by=lambda key: key[0],
).map(lambda keys: [{key: direction} for key, direction in keys])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(faces=FACES, order=ORDERS, size=st.integers(1, 8))
async def test_any_list_in_any_ordering_is_the_sum_of_its_pages(
    chain: Chain, faces: list[Face], order: Ordering, size: int
) -> None:
    await remove_customers(chain)
    await add_customers(chain, faces)
    actor = chain.actor("HQ_ADMIN")

    whole = await everything(chain, actor, order)

    assert len(set(whole)) == len(faces)
    assert await forward(chain, actor, order, size) == whole
    assert await backward(chain, actor, order, size) == whole


@pytest.mark.parametrize("size", [1, 2, 3])
@pytest.mark.parametrize("key", ["name", "callbackDueOn", "vipScore", "createdAt"])
async def test_rows_added_between_pages_neither_hide_nor_repeat_the_others(chain: Chain, key: str, size: int) -> None:
    await add_customers(chain, CROWD)
    actor = chain.actor("HQ_ADMIN")
    order = [{key: "ASC"}]
    whole = await everything(chain, actor, order)

    async def intrude() -> None:
        """Before, among and behind what was read."""
        await add_customers(
            chain,
            [
                Face(name="一", callback_due_on=date(2026, 1, 1), vip_score=Decimal(-1)),
                Face(name=name_of(1), callback_due_on=DUE[1], vip_score=Decimal(1)),
                Face(name="龥", callback_due_on=None, vip_score=Decimal(9)),
            ],
        )

    budget = iter(range(4))

    async def between() -> None:
        if next(budget, None) is not None:
            await intrude()

    paged = await forward(chain, actor, order, size, between)

    assert len(set(paged)) == len(paged)
    assert [found for found in paged if found in set(whole)] == whole


async def test_a_page_between_two_cursors_holds_what_lies_between_them(chain: Chain) -> None:
    actor = chain.actor("HQ_ADMIN")
    order = [{"name": "ASC"}]
    edges = (await page(chain, actor, order=order))["edges"]
    names = [edge["node"]["name"] for edge in edges]
    start, end = edges[0]["cursor"], edges[-1]["cursor"]

    whole = await page(chain, actor, order=order, after=start, before=end)
    from_start = await page(chain, actor, order=order, after=start, before=end, first=2)
    from_end = await page(chain, actor, order=order, after=start, before=end, last=2)

    assert [edge["node"]["name"] for edge in whole["edges"]] == names[1:-1]
    assert [edge["node"]["name"] for edge in from_start["edges"]] == names[1:3]
    assert [edge["node"]["name"] for edge in from_end["edges"]] == names[-3:-1]
    assert from_start["pageInfo"]["hasNextPage"]
    assert from_end["pageInfo"]["hasPreviousPage"]


async def test_the_first_and_last_edges_have_the_cursors_of_the_page(chain: Chain) -> None:
    found = await page(chain, chain.actor("HQ_ADMIN"), first=3)

    assert found["pageInfo"]["startCursor"] == found["edges"][0]["cursor"]
    assert found["pageInfo"]["endCursor"] == found["edges"][-1]["cursor"]
    assert [edge["node"]["id"] for edge in found["edges"]] == [node["id"] for node in found["nodes"]]


async def test_an_empty_page_has_no_cursors(chain: Chain) -> None:
    found = await page(chain, chain.actor("HQ_ADMIN"), where={"name": {"eq": "无此人"}})

    empty = {"hasNextPage": False, "hasPreviousPage": False, "startCursor": None, "endCursor": None}
    assert (found["edges"], found["pageInfo"]) == ([], empty)


async def test_a_page_of_none_only_tells_whether_there_is_more(chain: Chain) -> None:
    found = await page(chain, chain.actor("HQ_ADMIN"), first=0)

    assert found["edges"] == []
    assert found["pageInfo"]["hasNextPage"]


async def test_25_rows_are_given_when_no_size_is_named(chain: Chain) -> None:
    await add_customers(chain, [Face()] * 30)

    assert len((await page(chain, chain.actor("HQ_ADMIN")))["nodes"]) == 25


SIZES = [
    ({"first": 250}, []),
    ({"last": 250}, []),
    ({"first": 251}, ["LIMIT_EXCEEDED"]),
    ({"last": 251}, ["LIMIT_EXCEEDED"]),
    ({"first": -1}, ["BAD_USER_INPUT"]),
    ({"last": -1}, ["BAD_USER_INPUT"]),
    ({"first": 1, "last": 1}, ["BAD_USER_INPUT"]),
    ({"first": 2**31}, ["LIMIT_EXCEEDED"]),
    ({"first": "2"}, ["BAD_USER_INPUT"]),
    ({"first": 2.5}, ["BAD_USER_INPUT"]),
    ({"first": True}, ["BAD_USER_INPUT"]),
]


@pytest.mark.parametrize(("size", "codes"), SIZES)
async def test_a_page_has_a_whole_number_of_rows_up_to_250(
    chain: Chain, size: dict[str, Any], codes: list[str]
) -> None:
    query = "query ($first: Int, $last: Int) { customers(first: $first, last: $last) { nodes { id } } }"

    assert await chain.codes(chain.actor("HQ_ADMIN"), query, **size) == codes


@pytest.mark.parametrize("role", ["HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER", "GROUP_LEADER", "STAFF"])
async def test_pages_and_counts_show_what_lies_in_the_scope_and_no_more(chain: Chain, role: str) -> None:
    await add_customers(chain, [Face(branch=code, manager=manager) for code, manager in PLACED])
    actor = chain.actor(role)

    data = await chain.ask(actor, "{ customers(first: 250) { totalCount nodes { id } } }")
    whole = [node["id"] for node in data["customers"]["nodes"]]

    assert data["customers"]["totalCount"] == len(whole)
    assert await forward(chain, actor, [], 1) == whole
    assert await backward(chain, actor, [], 1) == whole
    assert len(whole) == IN_SCOPE[role]


PLACED = [("PUDONG-1", "005"), ("PUDONG-1", "004"), ("PUDONG", "003"), ("XUHUI", "006"), ("CHENGDU", "007")]
IN_SCOPE = {"HQ_ADMIN": 10, "REGIONAL_MANAGER": 8, "BRANCH_MANAGER": 6, "GROUP_LEADER": 4, "STAFF": 2}
