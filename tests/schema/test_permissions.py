"""Who reaches what, as tables: every role of the blueprint, every place of the tree, every way to an object.

A root field or a mutation that stands in no table fails the tests.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest

from schema.core.declarations import ENTITIES
from schema.core.ids import encode
from schema.root import schema
from tenants.audit.queries import AUDIT_ENTRIES
from tenants.core.actor import Actor, Reach
from tenants.core.audit import AuditEntry
from tenants.core.permissions import Permission
from tenants.customers.models import Contact
from tenants.customers.queries import CONTACTS
from tenants.customers.service import log_contact
from tenants.customers.workflow import ContactChannel, ContactResult
from tests.people import HOLDERS, Chain
from tests.schema.calls import INPUTS, PLACES, Desk, Place, call, mutations

ROLES = tuple(HOLDERS)
EVERYWHERE = {"own", "beside", "sibling", "other"}
EAST, PUDONG, SELF = {"own", "beside", "sibling"}, {"own", "beside"}, {"own"}
NOWHERE: set[str] = set()

# How far each role reaches: "own" is a group below 浦东 and one of its people, "beside" another of that group,
# "sibling" a branch of the same region, "other" one elsewhere.
REACH = {
    "HQ_ADMIN": EVERYWHERE,
    "REGIONAL_MANAGER": EAST,
    "BRANCH_MANAGER": PUDONG,
    "GROUP_LEADER": PUDONG,
    "STAFF": SELF,
    "AUDITOR": EVERYWHERE,
}
# Where that is not so. Own and beside are one branch.
EXCEPTIONS = {("STAFF", "Branch"): PUDONG}
AUDIT_READERS = {"HQ_ADMIN", "AUDITOR"}

ENTITIES_TESTED = ("Branch", "StaffMember", "Customer", "Contact", "AuditEntry")
# Root field -> what it shows; None: something else, tested below by itself.
LISTS = {
    "auditEntries": "AuditEntry",
    "branches": "Branch",
    "contacts": "Contact",
    "customers": "Customer",
    "staffMembers": "StaffMember",
}
SINGLES = {"branch": "Branch", "customer": "Customer", "staffMember": "StaffMember"}
ANY_OBJECT = {"node", "nodes", "search"}
# Shown whole to whoever has the permission.
WHOLE = {
    "customFieldDefinitions": Permission.RULE_READ,
    "posts": Permission.STAFF_READ,
    "rules": Permission.RULE_READ,
}
# Needs no permission.
OPEN = {"enumLabels", "viewer"}
# Ways that lead from one object to another: what is asked, where the objects are found in the answer.
NESTED = {
    "Branch": "{ found: customers { nodes { to: branch { id code } } } }",
    "StaffMember": "{ found: branches { nodes { to: staff { nodes { id } } } } }",
    "Customer": "{ found: branches { nodes { to: customers { nodes { id } } } } }",
    "Contact": "{ found: customers { nodes { to: contacts { nodes { id } } } } }",
}

# Who may call each mutation; each reaches as far as the role does.
LEADERS = {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER"}
SERVING = LEADERS | {"GROUP_LEADER"}
CALLERS = {
    "createBranch": {"HQ_ADMIN", "REGIONAL_MANAGER"},
    "createBranches": {"HQ_ADMIN", "REGIONAL_MANAGER"},
    "updateBranch": LEADERS,
    "moveBranch": {"HQ_ADMIN", "REGIONAL_MANAGER"},
    "createStaffMember": LEADERS,
    "createStaffMembers": LEADERS,
    "updateStaffMember": LEADERS,
    "changeEmployment": LEADERS,
    "transferStaffMember": LEADERS,
    "createCustomer": SERVING | {"STAFF"},
    "createCustomers": SERVING | {"STAFF"},
    "updateCustomer": SERVING | {"STAFF"},
    "gradeCustomer": SERVING,
    "handOverCustomer": SERVING,
    "logContact": SERVING | {"STAFF"},
    "defineCustomField": {"HQ_ADMIN"},
    "retireCustomField": {"HQ_ADMIN"},
    "updateRule": {"HQ_ADMIN"},
}
# About the whole tenant, so about no place.
TENANT_WIDE = {"defineCustomField", "retireCustomField", "updateRule"}


def reach(role: str, entity: str) -> set[str] | None:
    """The places where the role sees objects of the type; None when it may not ask for the type at all."""
    if entity == "AuditEntry" and role not in AUDIT_READERS:
        return None
    return EXCEPTIONS.get((role, entity), REACH[role])


@dataclass(frozen=True)
class World:
    """The chain with one object of each type at each place, by global id."""

    desk: Desk
    ids: dict[tuple[str, str], str]
    names: dict[tuple[str, str], str]
    audited: dict[str, str]

    @property
    def chain(self) -> Chain:
        return self.desk.chain


async def _contact(chain: Chain, place: Place) -> Contact:
    async with chain.work() as work:
        return await log_contact(
            work=work,
            customer=chain.customers[place.customer],
            channel=ContactChannel.TELEPHONE,
            result=ContactResult.REACHED,
            note="电话回访",
        )


@pytest.fixture
async def world(desk: Desk) -> World:
    chain, ids, names, audited = desk.chain, {}, {}, {}
    for name, place in PLACES.items():
        branch, member, customer = (
            chain.branches[place.branch],
            chain.staff[place.staff],
            chain.customers[place.customer],
        )
        for entity, record in (("Branch", branch), ("StaffMember", member), ("Customer", customer)):
            ids[entity, name], names[entity, name] = chain.id(record), record.name
        ids["Contact", name] = str(encode(CONTACTS, (await _contact(chain, place)).id))
        async with chain.reading():
            entry = await AuditEntry.filter(entity_id=customer.id).first()
        assert entry is not None
        audited[name] = str(entry.entity_id)
        ids["AuditEntry", name] = str(encode(AUDIT_ENTRIES, entry.id))
    return World(desk, ids, names, audited)


Found = Callable[[World, Actor, str], Awaitable[set[str] | None]]


async def _ids(world: World, actor: Actor, query: str, **variables: Any) -> Any:
    """The answer's data; None when everything was forbidden."""
    answer = await world.chain.answer(actor, query, **variables)
    codes = {error["extensions"]["code"] for error in answer.errors}
    assert codes <= {"FORBIDDEN", "NOT_FOUND"}, answer.errors
    return None if codes == {"FORBIDDEN"} else answer.data


def _places(world: World, entity: str, found: set[str]) -> set[str]:
    return {name for name in PLACES if world.ids[entity, name] in found}


async def by_list(world: World, actor: Actor, entity: str) -> set[str] | None:
    field = next(name for name, shown in LISTS.items() if shown == entity)
    data = await _ids(world, actor, f"{{ {field}(first: 250) {{ edges {{ node {{ id }} }} }} }}")
    return None if data is None else _places(world, entity, {edge["node"]["id"] for edge in data[field]["edges"]})


# One object of each type, found by something only it has.
CONDITIONS: dict[str, Callable[[World, str], str]] = {
    "Branch": lambda world, place: f'{{name: {{eq: "{world.names["Branch", place]}"}}}}',
    "StaffMember": lambda world, place: f'{{name: {{eq: "{world.names["StaffMember", place]}"}}}}',
    "Customer": lambda world, place: f'{{name: {{eq: "{world.names["Customer", place]}"}}}}',
    "Contact": lambda world, place: f'{{customer: {{name: {{eq: "{world.names["Customer", place]}"}}}}}}',
    "AuditEntry": lambda world, place: f'{{entityKey: {{eq: "{world.audited[place]}"}}}}',
}


async def by_count(world: World, actor: Actor, entity: str) -> set[str] | None:
    field = next(name for name, shown in LISTS.items() if shown == entity)
    found = set()
    for name in PLACES:
        condition = CONDITIONS[entity](world, name)
        data = await _ids(world, actor, f"{{ {field}(where: {condition}) {{ totalCount }} }}")
        if data is None:
            return None
        if data[field]["totalCount"]:
            found.add(name)
    return found


async def by_node(world: World, actor: Actor, entity: str) -> set[str] | None:
    ids = [world.ids[entity, name] for name in PLACES]
    data = await _ids(world, actor, "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=ids)
    return None if data is None else _places(world, entity, {node["id"] for node in data["nodes"] if node})


async def by_single(world: World, actor: Actor, entity: str) -> set[str] | None:
    field = next((name for name, shown in SINGLES.items() if shown == entity), "node")
    found = set()
    for name in PLACES:
        data = await _ids(world, actor, f"query($id: ID!) {{ {field}(id: $id) {{ id }} }}", id=world.ids[entity, name])
        if data is None:
            return None
        if data[field]:
            found.add(name)
    return found


async def by_search(world: World, actor: Actor, entity: str) -> set[str] | None:
    found = set()
    for name in PLACES:
        query = "query($text: String!, $types: [String!]) { search(text: $text, types: $types) { node { id } } }"
        data = await _ids(world, actor, query, text=world.names[entity, name], types=[entity])
        found |= _places(world, entity, {hit["node"]["id"] for hit in data["search"]})
    return found


async def by_nesting(world: World, actor: Actor, entity: str) -> set[str] | None:
    answer = await world.chain.answer(actor, NESTED[entity])
    assert answer.data is not None
    found: set[str] = set()
    for node in answer.data["found"]["nodes"]:
        inner = node["to"]
        # A unit out of sight is named by its id, and nothing else of it is told.
        found |= (
            {row["id"] for row in inner["nodes"]} if "nodes" in inner else {inner["id"]} if inner["code"] else set()
        )
    return _places(world, entity, found)


WAYS: dict[str, Found] = {
    "list": by_list,
    "count": by_count,
    "node": by_node,
    "single": by_single,
    "search": by_search,
    "nested": by_nesting,
}


def _ways(entity: str) -> set[str]:
    """Not everything is searched, nor does everything hang on something else."""
    left_out = {"search": bool(ENTITIES[entity].source.search), "nested": entity in NESTED}
    return {way for way in WAYS if left_out.get(way, True)}


@pytest.mark.parametrize("entity", ENTITIES_TESTED)
@pytest.mark.parametrize("role", ROLES)
async def test_a_role_sees_what_its_reach_covers_and_nothing_else(world: World, role: str, entity: str) -> None:
    actor, ways = world.chain.actor(role), _ways(entity)
    found = {way: await WAYS[way](world, actor, entity) for way in ways}
    assert found == dict.fromkeys(ways, reach(role, entity))


def _verdict(outcome: Any) -> str:
    if outcome.denied:
        assert len(outcome.denied) == 1
        return str(outcome.denied[0])
    return "NOT_FOUND in input" if "NOT_FOUND" in outcome.codes else "through"


def _expected(role: str, name: str, place: str) -> str:
    if role not in CALLERS[name]:
        return "FORBIDDEN"
    if name in TENANT_WIDE or place in REACH[role]:
        return "through"
    return "NOT_FOUND in input" if name.startswith("create") else "NOT_FOUND"


@pytest.mark.parametrize("name", CALLERS)
async def test_a_role_changes_what_its_reach_covers_and_nothing_else(desk: Desk, name: str) -> None:
    found, expected = {}, {}
    for role in ROLES:
        for place_name, place in PLACES.items():
            outcome = await call(desk.chain, desk.chain.actor(role), name, INPUTS[name](desk, place), dry=True)
            found[role, place_name], expected[role, place_name] = _verdict(outcome), _expected(role, name, place_name)
    assert found == expected


@pytest.mark.parametrize("name", [name for name in CALLERS if not name.startswith("create")])
async def test_in_sight_but_beyond_the_permission_is_forbidden_not_hidden(desk: Desk, name: str) -> None:
    chain = desk.chain
    near, all_of_it = Reach(paths=(chain.branches["CHENGDU"].path,)), Reach(everything=True)
    reads = {permission for permission in Permission if permission.value.endswith(":read")}
    actor = chain.person("007", {p: all_of_it if p in reads else near for p in Permission})
    outcome = await call(chain, actor, name, INPUTS[name](desk, PLACES["sibling"]))
    assert outcome.denied == ["FORBIDDEN"]


ROOT_FIELDS = {**LISTS, **SINGLES}


async def test_every_root_field_and_every_mutation_stands_in_a_table() -> None:
    query = schema._schema.query_type
    assert query is not None
    assert set(query.fields) == {*LISTS, *SINGLES, *ANY_OBJECT, *WHOLE, *OPEN}
    assert set(mutations()) == set(CALLERS) == set(INPUTS)
    assert all(ENTITIES[name].source.search for name in ("Branch", "StaffMember", "Customer"))


@pytest.mark.parametrize("field", [*LISTS, *SINGLES, *WHOLE, "node"])
async def test_without_the_permission_to_read_there_is_nothing_to_ask(world: World, field: str) -> None:
    entity = ROOT_FIELDS.get(field, "Branch")
    source = ENTITIES[entity].source
    permission = WHOLE.get(field, source.reads)
    actor = world.chain.person("001", {p: Reach(everything=True) for p in Permission if p is not permission})
    if field in SINGLES or field == "node":
        query = f'{{ {field}(id: "{world.ids[entity, "own"]}") {{ id }} }}'
    else:
        query = f"{{ {field} {{ totalCount nodes {{ id }} }} }}"
    assert await world.chain.codes(actor, query) == ["FORBIDDEN"]


@pytest.mark.parametrize("field", WHOLE)
async def test_posts_and_figures_are_shown_whole_to_every_role(desk: Desk, field: str) -> None:
    query = f"{{ {field} {{ totalCount }} }}"
    shown = {role: (await desk.chain.ask(desk.chain.actor(role), query))[field]["totalCount"] for role in ROLES}
    assert shown == dict.fromkeys(ROLES, shown["HQ_ADMIN"])
    assert shown["HQ_ADMIN"] > 0


async def test_the_viewer_is_told_their_own_rights_and_nobody_elses(chain: Chain) -> None:
    for role in ROLES:
        actor = chain.actor(role)
        viewer = (await chain.ask(actor, "{ viewer { roles permissions name staffMember { name } } }"))["viewer"]
        assert viewer["roles"] == [role]
        assert viewer["permissions"] == sorted(permission.value for permission in actor.permissions)
        assert viewer["staffMember"]["name"] == viewer["name"]


# Guarded columns: who reads them where they see the row.
GUARDED = {
    ("Customer", "phone"): set(ROLES),
    ("Customer", "email"): set(ROLES),
    ("Customer", "address"): set(ROLES),
    ("StaffMember", "phone"): LEADERS | {"AUDITOR"},
    ("StaffMember", "email"): LEADERS | {"AUDITOR"},
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
