"""Columns with a permission of their own: covered or hidden on every path, and whoever is shown one is on record."""

from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest
from strawberry.utils.str_converters import to_camel_case

from schema.core.declarations import ENTITIES
from schema.core.execution import Answer
from scripts.embedded import Cluster
from tenants.core.actor import Actor, Reach
from tenants.core.clear_reads import ClearRead
from tenants.core.permissions import Permission
from tenants.registry.sql_text import quoted
from tests.people import HOLDERS, Chain, card, resident
from tests.schema.calls import INPUTS, PLACES, Desk, call
from tests.schema.world import CONDITIONS, LISTS, SINGLES, World

ROLES = tuple(HOLDERS)
IDENTIFYING = {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER"}
ABOVE = {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER", "AUDITOR"}
# Who is shown them in clear, the clear value, and what everybody else is shown who sees the row.
CONFIDENTIAL: dict[tuple[str, str], tuple[set[str], str, str | None]] = {
    ("Customer", "phone"): (set(ROLES), "13900000000", "139****0000"),
    ("Customer", "email"): (set(ROLES), "kehu0@example.com", "k***@example.com"),
    ("Customer", "address"): (set(ROLES), "上海市浦东新区世纪大道 100 号", None),
    ("Customer", "identity_number"): (IDENTIFYING, resident(100), "999***********" + resident(100)[-4:]),
    ("Customer", "bank_account"): (IDENTIFYING, card(100), "****" + card(100)[-4:]),
    ("StaffMember", "identity_number"): ({"HQ_ADMIN"}, resident(5), "999***********" + resident(5)[-4:]),
    ("StaffMember", "bank_account"): ({"HQ_ADMIN"}, card(5), "****" + card(5)[-4:]),
    ("StaffMember", "phone"): (ABOVE, "13800000050", "138****0050"),
    ("StaffMember", "email"): (ABOVE, "u005@staff.example.com", "u***@staff.example.com"),
}
PATHS = ("single", "node", "nodes", "edges", "search", "nested")


async def test_every_confidential_column_stands_in_the_table() -> None:
    found = {(name, column) for name, entity in ENTITIES.items() for column in entity.source.confidential}
    assert found == set(CONFIDENTIAL)


def _query(world: World, entity: str, column: str, way: str) -> str:
    """One way to one column of one row."""
    column = to_camel_case(column)
    field = next(name for name, shown in LISTS.items() if shown == entity)
    single = next(name for name, shown in SINGLES.items() if shown == entity)
    key, home = world.ids[entity, "own"], world.ids["Branch", "own"]
    place = PLACES["own"]
    # Each customer has a namesake here: a second file of theirs.
    customer, member = world.chain.customers[place.customer], world.chain.staff[place.staff]
    number = customer.number if entity == "Customer" else member.number
    own = f"(where: {CONDITIONS[entity](world, 'own')})"
    on_type = f"... on {entity} {{ {column} }}"
    children = "customers" if entity == "Customer" else "staff"
    return {
        "single": f'{{ {single}(id: "{key}") {{ {column} }} }}',
        "node": f'{{ node(id: "{key}") {{ {on_type} }} }}',
        "nodes": f"{{ {field}{own} {{ nodes {{ {column} }} }} }}",
        "edges": f"{{ {field}{own} {{ edges {{ node {{ {column} }} }} }} }}",
        "search": f'{{ search(text: "{number}", types: ["{entity}"]) {{ node {{ {on_type} }} }} }}',
        "nested": f'{{ branch(id: "{home}") {{ {children}{own} {{ nodes {{ {column} }} }} }} }}',
    }[way]


def _leaf(value: Any) -> Any:
    """The one value at the bottom of an answer."""
    while isinstance(value, dict | list):
        (value,) = value.values() if isinstance(value, dict) else value
    return value


def _told(answer: Answer) -> tuple[Any, list[str]]:
    return _leaf(answer.data), [error["extensions"]["code"] for error in answer.errors]


def _lacking(chain: Chain, *missing: Permission) -> Actor:
    """Somebody of 001's standing who may everything but that."""
    return chain.person("001", {p: Reach(everything=True) for p in Permission if p not in missing})


async def _on_record(chain: Chain) -> list[tuple[str, list[str], list[str], str]]:
    async with chain.reading():
        rows = await ClearRead.filter(request_id="request-of-a-test").order_by("id")
    return [(row.entity, row.keys, row.columns, row.actor_name) for row in rows]


@pytest.mark.parametrize(("entity", "column"), CONFIDENTIAL)
async def test_every_path_shows_it_to_whoever_may_and_covers_it_for_the_others(
    world: World, entity: str, column: str
) -> None:
    readers, clear, covered = CONFIDENTIAL[entity, column]
    chain, found, expected = world.chain, {}, {}
    for role in ROLES:
        for way in PATHS:
            found[role, way] = _told(await chain.answer(chain.actor(role), _query(world, entity, column, way)))
            other = (covered, []) if covered else (None, ["FORBIDDEN"])
            expected[role, way] = (clear, []) if role in readers else other
    without = _lacking(chain, ENTITIES[entity].source.confidential[column])
    for way in PATHS:
        found["without", way] = _told(await chain.answer(without, _query(world, entity, column, way)))
        expected["without", way] = (covered, []) if covered else (None, ["FORBIDDEN"])
    assert found == expected


@pytest.mark.parametrize("way", PATHS)
async def test_whoever_is_shown_it_is_on_record_and_nobody_else(world: World, way: str) -> None:
    chain = world.chain
    await chain.answer(_lacking(chain, Permission.CUSTOMER_READ_PRIVATE), _query(world, "Customer", "phone", way))
    assert await _on_record(chain) == []
    await chain.answer(chain.actor("BRANCH_MANAGER"), _query(world, "Customer", "phone email", way))
    keys = [str(chain.customers["欧阳娜娜"].id)]
    assert await _on_record(chain) == [("Customer", keys, ["email", "phone"], "张伟")]


async def test_where_the_permission_reaches_only_some_rows_the_others_are_covered(chain: Chain) -> None:
    east = Reach(paths=(chain.branches["EAST"].path,))
    reaches = {Permission.CUSTOMER_READ: Reach(everything=True), Permission.CUSTOMER_READ_PRIVATE: east}
    data = await chain.ask(chain.person("001", reaches), "{ customers { nodes { name phone } } }")
    found = {node["name"]: node["phone"] for node in data["customers"]["nodes"]}
    assert (found["吴磊"], found["郑爽"]) == ("13900000003", "139****0004")
    shown = {key for _, keys, _, _ in await _on_record(chain) for key in keys}
    assert shown == {str(customer.id) for name, customer in chain.customers.items() if name != "郑爽"}


FILTERS = [
    ("Customer", "identity_number", f'{{eq: "{resident(100)}"}}'),
    ("Customer", "bank_account", "{isNull: false}"),
    ("StaffMember", "bank_account", f'{{in: ["{card(5)}"]}}'),
    ("Customer", "phone", '{eq: "13900000000"}'),
    ("Customer", "phone", '{startsWith: "1"}'),
    ("Customer", "email", "{isNull: false}"),
    ("StaffMember", "phone", '{contains: "50"}'),
    ("StaffMember", "email", '{in: ["staff005@anxin.example"]}'),
]


@pytest.mark.parametrize(("entity", "column", "operators"), FILTERS)
async def test_a_filter_by_it_is_for_those_who_may_read_it_everywhere_and_is_on_record(
    chain: Chain, entity: str, column: str, operators: str
) -> None:
    permission = ENTITIES[entity].source.confidential[column]
    field = next(name for name, shown in LISTS.items() if shown == entity)
    query = f"{{ {field}(where: {{or: [{{{to_camel_case(column)}: {operators}}}]}}) {{ totalCount }} }}"
    some = {p: Reach(everything=True) for p in Permission} | {permission: Reach(own=True)}
    for blind in (_lacking(chain, permission), chain.person("001", some)):
        assert await chain.codes(blind, query) == ["FORBIDDEN"]
    assert await _on_record(chain) == []
    assert await chain.codes(_lacking(chain), query) == []
    assert await _on_record(chain) == [(entity, [], [column], "王建国")]


@pytest.mark.parametrize("name", ["updateCustomer", "updateStaffMember"])
@pytest.mark.parametrize("dry", [True, False], ids=["dry run", "kept"])
async def test_a_payload_covers_and_records_what_a_read_does(desk: Desk, name: str, dry: bool) -> None:
    chain = desk.chain
    given = INPUTS[name](desk, PLACES["own"]) | {"phone": "13900001111"}
    key = "customer" if name == "updateCustomer" else "staffMember"
    blind = _lacking(chain, Permission.CUSTOMER_READ_PRIVATE, Permission.STAFF_READ_PRIVATE)
    done = await call(chain, blind, name, given, selection="id phone", dry=True)
    assert done.payload is not None
    assert done.payload[key]["phone"] == "139****1111"
    assert await _on_record(chain) == []
    done = await call(chain, _lacking(chain), name, given, selection="id phone", dry=dry)
    assert done.payload is not None
    assert done.payload[key]["phone"] == "13900001111"
    ((entity, _, columns, _),) = await _on_record(chain)
    assert (entity, columns) == (key[0].upper() + key[1:], ["phone"])


@pytest.mark.parametrize("name", ["updateCustomer", "updateStaffMember"])
async def test_the_current_object_of_a_refusal_covers_and_records_what_a_read_does(desk: Desk, name: str) -> None:
    chain = desk.chain
    entity = "Customer" if name == "updateCustomer" else "StaffMember"
    query = f"""mutation($input: {name[0].upper() + name[1:]}Input!) {{
        {name}(input: $input) {{ userErrors {{ code current {{ ... on {entity} {{ phone }} }} }} }} }}"""
    given = INPUTS[name](desk, PLACES["own"]) | {"expectedVersion": 99}
    blind = _lacking(chain, Permission.CUSTOMER_READ_PRIVATE, Permission.STAFF_READ_PRIVATE)
    _, clear, covered = CONFIDENTIAL[entity, "phone"]
    for actor, phone, readings in ((blind, covered, 0), (_lacking(chain), clear, 1)):
        data = await chain.ask(actor, query, input=given)
        assert data[name]["userErrors"] == [{"code": "STALE_VERSION", "current": {"phone": phone}}]
        assert len(await _on_record(chain)) == readings


async def test_the_trail_covers_and_records_what_a_read_does(desk: Desk) -> None:
    chain = desk.chain
    await call(chain, _lacking(chain), "updateCustomer", INPUTS["updateCustomer"](desk, PLACES["own"]))
    given = {"customerId": desk.customer("欧阳娜娜"), "expectedVersion": 2, "phone": "13700002222"}
    await call(chain, _lacking(chain), "updateCustomer", given)
    query = (
        "{ auditEntries(where: {action: {eq: UPDATED}}, first: 1) { nodes { changes { field before after hidden } } } }"
    )
    blind = _lacking(chain, Permission.CUSTOMER_READ_PRIVATE)
    for actor, before, after, readings in (
        (blind, "139****0000", "137****2222", 0),
        (_lacking(chain), "13900000000", "13700002222", 1),
    ):
        data = await chain.ask(actor, query)
        (change,) = [change for change in data["auditEntries"]["nodes"][0]["changes"] if change["field"] == "phone"]
        assert change == {"field": "phone", "before": before, "after": after, "hidden": False}
        assert len(await _on_record(chain)) == readings


READS = "{ clearReads { totalCount nodes { at entity objectIds fields actorName clientId requestId } } }"


async def test_the_record_is_read_by_auditors_as_far_as_they_reach(chain: Chain) -> None:
    await chain.ask(chain.actor("HQ_ADMIN"), "{ customers { nodes { name phone } } }")
    data = await chain.ask(chain.actor("AUDITOR"), READS)
    shown = {found for node in data["clearReads"]["nodes"] for found in node["objectIds"]}
    assert shown == {chain.id(customer) for customer in chain.customers.values()}
    assert {tuple(node["fields"]) for node in data["clearReads"]["nodes"]} == {("phone",)}
    west = {Permission.AUDIT_READ: Reach(paths=(chain.branches["WEST"].path,))}
    data = await chain.ask(chain.person("007", west), READS)
    assert [node["objectIds"] for node in data["clearReads"]["nodes"]] == [[chain.id(chain.customers["郑爽"])]]
    assert await chain.codes(chain.actor("BRANCH_MANAGER"), READS) == ["FORBIDDEN"]
    key = chain.customers["吴磊"].id
    query = f'{{ clearReads(where: {{entityKeys: {{contains: "{key}"}}}}) {{ nodes {{ entityKeys }} }} }}'
    data = await chain.ask(chain.actor("AUDITOR"), query)
    assert data["clearReads"]["nodes"] == [{"entityKeys": [str(key)]}]


@pytest.fixture
async def unrecordable(cluster: Cluster, chain: Chain) -> AsyncIterator[Chain]:
    """The chain while nothing can be added to the record."""
    owner = await asyncpg.connect(cluster.owner_url)
    table = f"{quoted(chain.tenant.schema)}.clear_read"
    await owner.execute(f"REVOKE INSERT ON {table} FROM {quoted(chain.tenant.role)}")
    yield chain
    await owner.execute(f"GRANT INSERT ON {table} TO {quoted(chain.tenant.role)}")
    await owner.close()


async def test_what_cannot_be_recorded_is_not_shown_and_not_done(unrecordable: Chain) -> None:
    chain = unrecordable
    customer = chain.id(chain.customers["周杰"])
    with pytest.raises(Exception, match="permission denied for table clear_read"):
        await chain.answer(chain.actor("HQ_ADMIN"), "{ customers { nodes { phone } } }")
    assert await chain.codes(chain.actor("HQ_ADMIN"), "{ customers { nodes { name } } }") == []
    mutation = """mutation($input: UpdateCustomerInput!) {
        updateCustomer(input: $input) { customer { phone } userErrors { code } } }"""
    given = {"customerId": customer, "expectedVersion": 1, "source": "转介绍"}
    answer = await chain.answer(chain.actor("HQ_ADMIN"), mutation, input=given)
    assert (answer.data, answer.errors[0]["extensions"]["code"]) == (None, "INTERNAL")
    data = await chain.ask(chain.actor("HQ_ADMIN"), f'{{ customer(id: "{customer}") {{ source }} }}')
    assert data["customer"]["source"] is None


async def test_the_record_is_only_ever_added_to(chain: Chain) -> None:
    await chain.ask(chain.actor("HQ_ADMIN"), "{ customers { nodes { phone } } }")
    for attempt in (ClearRead.all().delete(), ClearRead.all().update(columns=[])):
        with pytest.raises(Exception, match="permission denied"):
            async with chain.work():
                await attempt
    assert len(await _on_record(chain)) > 0
