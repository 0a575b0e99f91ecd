"""One statement per relation and level, however many parents; nothing is counted or read unasked."""

import pytest

from tenants.customers.models import Contact
from tenants.customers.workflow import ContactChannel, ContactResult
from tests.people import NOW, Chain
from tests.schema.core.crowd import Face, add_customers, name_of, remove_customers

WHOLE = """
{
  customers(first: 250) {
    nodes {
      name
      branch { name parent { name } }
      manager { name branch { name } superior { name } }
      contacts(first: 2) { nodes { note staffMember { name } } }
    }
  }
}
"""
# The list; branch, manager and contacts; the branch's parent, the manager's branch and superior, who made the contact.
STATEMENTS = 1 + 3 + 4


async def _settle(chain: Chain, parents: int) -> None:
    await remove_customers(chain)
    places = [("PUDONG-1", "005"), ("XUHUI", "006"), ("CHENGDU", "007")]
    faces = [Face(name=name_of(i), branch=places[i % 3][0], manager=places[i % 3][1]) for i in range(parents)]
    customers = await add_customers(chain, faces)
    async with chain.work():
        for customer in customers:
            for number in range(3):
                await Contact(
                    customer_id=customer.id,
                    staff_member_id=chain.staff["005"].id,
                    channel=ContactChannel.VISIT,
                    result=ContactResult.REACHED,
                    note=f"第{number}次拜访",
                    contacted_at=NOW,
                ).save()


@pytest.mark.parametrize("parents", [1, 5, 10, 50])
async def test_customers_with_branch_manager_and_contacts_cost_a_statement_per_relation_and_level(
    chain: Chain, statements: list[str], parents: int
) -> None:
    await _settle(chain, parents)
    statements.clear()

    data = await chain.ask(chain.actor("HQ_ADMIN"), WHOLE)

    assert len(data["customers"]["nodes"]) == parents
    assert all(len(node["contacts"]["nodes"]) == 2 for node in data["customers"]["nodes"])
    assert len(statements) == STATEMENTS


@pytest.mark.parametrize("parents", [1, 50])
async def test_edges_out_of_the_scope_cost_one_statement_more_for_all_of_a_level(
    chain: Chain, statements: list[str], parents: int
) -> None:
    await _settle(chain, parents)
    seller = chain.actor("STAFF")
    statements.clear()

    await chain.ask(seller, "{ customers(first: 250) { nodes { branch { name } manager { superior { name } } } } }")

    # The list; branch and manager; the superior as far as visible, then by name.
    assert len(statements) == 1 + 2 + 2


@pytest.mark.parametrize("parents", [1, 50])
async def test_counts_of_nested_lists_cost_one_statement_for_all_parents(
    chain: Chain, statements: list[str], parents: int
) -> None:
    await _settle(chain, parents)
    statements.clear()

    data = await chain.ask(
        chain.actor("HQ_ADMIN"),
        "{ customers(first: 250) { nodes { contacts(first: 1) { totalCount nodes { id } } } } }",
    )

    assert {node["contacts"]["totalCount"] for node in data["customers"]["nodes"]} == {3}
    assert len(statements) == 3


@pytest.mark.parametrize(("selection", "counts"), [("nodes { id }", 0), ("totalCount nodes { id }", 1)])
async def test_a_list_is_counted_only_when_that_is_asked(
    chain: Chain, statements: list[str], selection: str, counts: int
) -> None:
    statements.clear()

    await chain.ask(chain.actor("HQ_ADMIN"), f"{{ customers {{ {selection} }} }}")

    assert sum("count(*)" in sql for sql in statements) == counts


@pytest.mark.parametrize(
    ("where", "page", "most"),
    [
        ("", "", 1),
        ("", "orderBy: [{pooledAt: ASC}]", 3),
        ('where: {name: {ne: "周杰"}}', "first: 0", 1),
        ('where: {name: {eq: "无此人"}}', "first: 2", 2),
        ("", "last: 1", 1),
    ],
)
async def test_a_total_comes_with_the_rows_of_its_list(
    chain: Chain, statements: list[str], where: str, page: str, most: int
) -> None:
    actor = chain.actor("HQ_ADMIN")
    whole = await chain.ask(actor, f"{{ customers({where}) {{ nodes {{ id }} }} }}".replace("()", ""))
    statements.clear()

    told = await chain.ask(actor, f"{{ customers({where} {page}) {{ totalCount nodes {{ id }} }} }}".replace("( )", ""))

    assert told["customers"]["totalCount"] == len(whole["customers"]["nodes"])
    assert len(statements) <= most


async def test_a_count_that_is_skipped_is_not_counted(chain: Chain, statements: list[str]) -> None:
    statements.clear()

    await chain.ask(chain.actor("HQ_ADMIN"), "{ customers { totalCount @skip(if: true) nodes { id } } }")

    assert not any("count(*)" in sql for sql in statements)


async def test_only_columns_asked_for_are_read(chain: Chain, statements: list[str]) -> None:
    statements.clear()

    await chain.ask(chain.actor("HQ_ADMIN"), "{ customers { nodes { name } } }")

    (sql,) = statements
    assert '"name"' in sql
    assert not any(f'"{column}"' in sql for column in ("phone", "address", "search_grams", "custom_fields", "version"))


async def test_one_object_met_on_two_ways_is_read_once(chain: Chain, statements: list[str]) -> None:
    statements.clear()
    query = "query ($id: ID!) { one: customer(id: $id) { name } other: customer(id: $id) { name } }"

    await chain.ask(chain.actor("HQ_ADMIN"), query, id=chain.id(chain.customers["欧阳娜娜"]))

    assert len(statements) == 1
