"""`orderBy`: a list of keys, each a column and a direction."""

from decimal import Decimal
from typing import Any

import pytest
from graphql import GraphQLInputObjectType

from schema.core.conditions import ordering
from schema.core.declarations import Column, Entity
from schema.core.filters import Direction
from schema.root import schema
from tenants.core.errors import BadInput, Forbidden
from tenants.core.permissions import Permission
from tenants.core.selecting import Order
from tenants.customers.models import Customer
from tenants.customers.queries import CUSTOMERS
from tests.people import Chain
from tests.schema.core.crowd import Face, add_customers, remove_customers

QUERY = "query ($order: [CustomerOrder!]) { customers(orderBy: $order) { nodes { name } } }"
FACES = [Face(name=name, vip_score=Decimal(score)) for name, score in (("甲", 2), ("乙", 1), ("甲", 1), ("乙", 3))]

TABLE: list[tuple[list[dict[str, str]], list[str]]] = [
    ([{"name": "ASC"}, {"vipScore": "ASC"}], ["乙1", "乙3", "甲1", "甲2"]),
    ([{"name": "ASC"}, {"vipScore": "DESC"}], ["乙3", "乙1", "甲2", "甲1"]),
    ([{"vipScore": "ASC"}, {"name": "DESC"}], ["甲1", "乙1", "甲2", "乙3"]),
    ([{"vipScore": "DESC"}, {"name": "ASC"}], ["乙3", "甲2", "乙1", "甲1"]),
]


@pytest.mark.parametrize(("order", "expected"), TABLE)
async def test_later_keys_order_what_earlier_ones_leave_equal(
    chain: Chain, order: list[dict[str, str]], expected: list[str]
) -> None:
    await remove_customers(chain)
    await add_customers(chain, FACES)
    query = QUERY.replace("{ name }", "{ name vipScore }")

    data = await chain.ask(chain.actor("HQ_ADMIN"), query, order=order)

    assert [node["name"] + node["vipScore"][0] for node in data["customers"]["nodes"]] == expected


@pytest.mark.parametrize("order", [None, []])
async def test_without_a_key_the_list_has_its_own_order(chain: Chain, order: list[dict[str, str]] | None) -> None:
    data = await chain.ask(chain.actor("HQ_ADMIN"), QUERY, order=order)

    assert [node["name"] for node in data["customers"]["nodes"]] == list(chain.customers)


WRONG: list[Any] = [
    [{"name": "ASC"}, {"name": "ASC"}],
    [{"name": "ASC"}, {"vipScore": "ASC"}, {"name": "DESC"}],
    [{"name": "ASC", "number": "ASC"}],
    [{}],
    [{"name": None}],
    [{"name": "ASC", "number": None}],
    [None],
    [{"phone": "ASC"}],
    [{"name": "asc"}],
    [{"name": "UP"}],
    ["name"],
    "name",
]


@pytest.mark.parametrize("order", WRONG)
async def test_an_ordering_that_means_nothing_is_refused(chain: Chain, order: Any) -> None:
    assert set(await chain.codes(chain.actor("HQ_ADMIN"), QUERY, order=order)) == {"BAD_USER_INPUT"}


@pytest.mark.parametrize("order", ["[{name: ASC, number: ASC}]", "[{name: ASC}, {name: DESC}]", "[{name: null}]"])
async def test_an_ordering_in_the_document_is_refused_alike(chain: Chain, order: str) -> None:
    query = f"{{ customers(orderBy: {order}) {{ nodes {{ name }} }} }}"

    assert await chain.codes(chain.actor("HQ_ADMIN"), query) == ["BAD_USER_INPUT"]


async def test_a_single_key_stands_for_a_list_of_one(chain: Chain) -> None:
    one = await chain.ask(chain.actor("HQ_ADMIN"), QUERY, order={"name": "DESC"})

    assert one == await chain.ask(chain.actor("HQ_ADMIN"), QUERY, order=[{"name": "DESC"}])


def test_every_ordering_of_the_schema_takes_one_key_at_a_time() -> None:
    orders = [made for name, made in schema._schema.type_map.items() if name.endswith("Order") and name != "Order"]

    assert len(orders) > 5
    assert all(isinstance(made, GraphQLInputObjectType) and made.is_one_of for made in orders)


ENTITY = Entity(source=CUSTOMERS, type=Customer, fields={"phone": Column("phone", orders=True)})


def test_a_confidential_column_orders_only_for_those_who_may_read_it_everywhere(chain: Chain) -> None:
    given = [{"phone": Direction.ASC}]
    reader = chain.context(chain.actor("HQ_ADMIN"))
    outsider = chain.context(chain.actor("HQ_ADMIN", without=frozenset({Permission.CUSTOMER_READ_PRIVATE})))

    assert ordering(reader, ENTITY, given) == (Order("phone"),)
    with pytest.raises(Forbidden):
        ordering(outsider, ENTITY, given)
    with pytest.raises(BadInput):
        ordering(reader, ENTITY, given * 2)
