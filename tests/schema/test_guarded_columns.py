"""Columns with a permission of their own: hidden on every path, in filters, payloads and refusals alike."""

import pytest

from schema.core.declarations import ENTITIES
from tenants.core.actor import Reach
from tenants.core.permissions import Permission
from tests.people import HOLDERS
from tests.schema.calls import INPUTS, PLACES, Desk, call
from tests.schema.world import CONDITIONS, LISTS, SINGLES, World

ROLES = tuple(HOLDERS)
# Who reads them where they see the row.
GUARDED = {
    ("Customer", "phone"): set(ROLES),
    ("Customer", "email"): set(ROLES),
    ("Customer", "address"): set(ROLES),
    ("StaffMember", "phone"): {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER", "AUDITOR"},
    ("StaffMember", "email"): {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER", "AUDITOR"},
}


async def test_every_guarded_column_stands_in_a_table() -> None:
    guarded = {(name, column) for name, entity in ENTITIES.items() for column in entity.source.guards}
    assert guarded == set(GUARDED)


def _paths(world: World, entity: str, column: str) -> dict[str, str]:
    """Every way to one column of one row."""
    field = next(name for name, shown in LISTS.items() if shown == entity)
    single = next(name for name, shown in SINGLES.items() if shown == entity)
    key, name, home = world.ids[entity, "own"], world.names[entity, "own"], world.ids["Branch", "own"]
    inside = f"nodes {{ {column} }}"
    own = f"(where: {CONDITIONS[entity](world, 'own')})"
    on_type = f"... on {entity} {{ {column} }}"
    children = "customers" if entity == "Customer" else "staff"
    return {
        "single": f'{{ {single}(id: "{key}") {{ {column} }} }}',
        "node": f'{{ node(id: "{key}") {{ {on_type} }} }}',
        "nodes": f"{{ {field}{own} {{ {inside} }} }}",
        "edges": f"{{ {field}{own} {{ edges {{ node {{ {column} }} }} }} }}",
        "search": f'{{ search(text: "{name}") {{ node {{ {on_type} }} }} }}',
        "nested": f'{{ branch(id: "{home}") {{ {children} {{ {inside} }} }} }}',
    }


@pytest.mark.parametrize(("entity", "column"), GUARDED)
async def test_a_guarded_column_is_forbidden_on_every_path_to_the_row(world: World, entity: str, column: str) -> None:
    found, expected = {}, {}
    for role in ROLES:
        for way, query in _paths(world, entity, column).items():
            found[role, way] = set(await world.chain.codes(world.chain.actor(role), query))
            expected[role, way] = set() if role in GUARDED[entity, column] else {"FORBIDDEN"}
    assert found == expected


@pytest.mark.parametrize(("entity", "column"), [key for key in GUARDED if key[1] != "address"])
async def test_a_guarded_column_can_neither_be_filtered_nor_probed_by_who_may_not_read_it(
    world: World, entity: str, column: str
) -> None:
    chain = world.chain
    guard = ENTITIES[entity].source.guards[column]
    blind = chain.person("001", {p: Reach(everything=True) for p in Permission if p is not guard})
    field = next(name for name, shown in LISTS.items() if shown == entity)
    query = f'{{ {field}(where: {{{column}: {{startsWith: "1"}}}}) {{ totalCount }} }}'
    assert await chain.codes(blind, query) == ["FORBIDDEN"]


@pytest.mark.parametrize("name", ["updateCustomer", "updateStaffMember"])
async def test_a_payload_and_the_current_object_of_a_refusal_hide_what_a_read_hides(desk: Desk, name: str) -> None:
    chain = desk.chain
    hidden = {Permission.CUSTOMER_READ_PRIVATE, Permission.STAFF_READ_PRIVATE}
    actor = chain.person("001", {p: Reach(everything=True) for p in Permission if p not in hidden})
    given = INPUTS[name](desk, PLACES["own"])
    done = await call(chain, actor, name, given, selection="id phone", dry=True)
    assert done.denied == ["FORBIDDEN"]
    entity = "Customer" if name == "updateCustomer" else "StaffMember"
    query = f"""mutation($input: {name[0].upper() + name[1:]}Input!) {{
        {name}(input: $input) {{ userErrors {{ code current {{ ... on {entity} {{ name phone }} }} }} }} }}"""
    answer = await chain.answer(actor, query, input=given | {"expectedVersion": 99})
    assert [error["extensions"]["code"] for error in answer.errors] == ["FORBIDDEN"]
    assert answer.data is not None
    (error,) = answer.data[name]["userErrors"]
    assert error["code"] == "STALE_VERSION"
    assert error["current"]["phone"] is None
