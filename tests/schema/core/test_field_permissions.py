"""A masked column gives every reader the same, on whatever way they come to it: the value, or what covers it."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from schema.core.ids import encode
from tenants.audit.queries import AUDIT_ENTRIES
from tenants.core.actor import Actor, Reach
from tenants.core.audit import AuditEntry
from tenants.core.masks import mask_phone
from tenants.core.permissions import Permission
from tests.people import Chain

EVERYTHING = Reach(everything=True)
Read = dict[str, str]


def _phones(chain: Chain) -> Read:
    return {customer.name: customer.phone or "" for customer in chain.customers.values()}


def _reader(chain: Chain, private: Reach) -> Actor:
    """浦东's manager, who may read and change all customers, and the confidential columns as far as is said."""
    reaches = dict.fromkeys(chain.roles["HQ_ADMIN"], EVERYTHING) | {Permission.AUDIT_READ: EVERYTHING}
    return chain.person("003", reaches | {Permission.CUSTOMER_READ_PRIVATE: private})


def _reaches(chain: Chain) -> dict[str, tuple[Reach, set[str]]]:
    """How far the mask's permission goes, and whose telephone numbers that shows."""
    pudong = chain.branches["PUDONG"].path
    return {
        "everything": (EVERYTHING, set(chain.customers)),
        "a subtree": (Reach(paths=(pudong,)), {"欧阳娜娜", "上海恒远贸易有限公司", "周杰"}),
        "own records": (Reach(own=True), {"周杰"}),
        "own records and a subtree": (
            Reach(own=True, paths=(chain.branches["WEST"].path,)),
            {"周杰", "郑爽"},
        ),
        "nothing": (Reach(), set()),
    }


REACHES = ["everything", "a subtree", "own records", "own records and a subtree", "nothing"]


async def _read(chain: Chain, actor: Actor, query: str, **variables: Any) -> Read:
    """Each customer met in the answer with their telephone number, as it is shown."""
    found: Read = {}
    _collect(await chain.ask(actor, query, **variables), found)
    return found


def _collect(value: Any, found: Read) -> None:
    for item in value if isinstance(value, list) else value.values() if isinstance(value, dict) else ():
        _collect(item, found)
    if isinstance(value, dict) and "phone" in value:
        assert found.setdefault(value["name"], value["phone"]) == value["phone"]


def _query(text: str) -> Callable[[Chain, Actor], Awaitable[Read]]:
    return lambda chain, actor: _read(chain, actor, text)


async def _each(chain: Chain, actor: Actor, query: str, **variables: Any) -> Read:
    found: Read = {}
    for customer in chain.customers.values():
        found |= await _read(chain, actor, query, id=chain.id(customer), **variables)
    return found


async def _by_mutation(chain: Chain, actor: Actor, selection: str, version_off: int) -> Read:
    found: Read = {}
    query = f"mutation ($input: UpdateCustomerInput!) {{ updateCustomer(input: $input) {{ {selection} }} }}"
    for customer in chain.customers.values():
        version = customer.version + version_off
        given = {"customerId": chain.id(customer), "expectedVersion": version, "source": "网站"}
        found |= await _read(chain, actor, query, input=given)
    return found


async def _searched(chain: Chain, actor: Actor) -> Read:
    query = "query ($text: String!) { search(text: $text) { node { ... on Customer { name phone } } } }"
    found: Read = {}
    for name in chain.customers:
        found |= await _read(chain, actor, query, text=name)
    return found


async def _contacted(chain: Chain, actor: Actor) -> Read:
    log = "mutation ($input: LogContactInput!) { logContact(input: $input) { contact { customer { name phone } } } }"
    found: Read = {}
    for customer in chain.customers.values():
        given = {"customerId": chain.id(customer), "channel": "VISIT", "result": "REACHED", "note": "满意"}
        found |= await _read(chain, actor, log, input=given)
    again = await _read(
        chain, actor, "{ customers { nodes { name phone contacts { nodes { customer { name phone } } } } } }"
    )
    assert again == found
    return found


WAYS: dict[str, Callable[[Chain, Actor], Awaitable[Read]]] = {
    "nodes of a list": _query("{ customers { nodes { name phone } } }"),
    "edges of a list": _query("{ customers { edges { node { name phone } } } }"),
    "both, through a fragment": _query(
        "{ customers { nodes { ...A } edges { node { ...A } } } } fragment A on Customer { name ...B }"
        " fragment B on Customer { phone }"
    ),
    "a single one": lambda chain, actor: _each(chain, actor, "query ($id: ID!) { customer(id: $id) { name phone } }"),
    "a node": lambda chain, actor: _each(
        chain, actor, "query ($id: ID!) { node(id: $id) { ... on Customer { name phone } } }"
    ),
    "nodes": lambda chain, actor: _read(
        chain,
        actor,
        "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Customer { name phone } } }",
        ids=[chain.id(customer) for customer in chain.customers.values()],
    ),
    "below a branch": _query("{ branches { nodes { code customers { nodes { name phone } } } } }"),
    "below a manager": _query("{ staffMembers { nodes { customers { edges { node { name phone } } } } } }"),
    "a search": _searched,
    "a contact": _contacted,
    "a payload": lambda chain, actor: _by_mutation(chain, actor, "customer { name phone }", 0),
    "a user error's current object": lambda chain, actor: _by_mutation(
        chain, actor, "userErrors { code current { ... on Customer { name phone } } }", 7
    ),
}


@pytest.mark.parametrize("reach", REACHES)
@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
async def test_a_masked_column_is_clear_as_far_as_its_permission_reaches(
    chain: Chain, way: Callable[[Chain, Actor], Awaitable[Read]], reach: str
) -> None:
    private, shown = _reaches(chain)[reach]

    found = await way(chain, _reader(chain, private))

    assert found == {name: phone if name in shown else mask_phone(phone) for name, phone in _phones(chain).items()}


@pytest.mark.parametrize("reach", REACHES)
async def test_the_trail_covers_a_masked_column_unless_the_permission_reaches_all_of_the_trail(
    chain: Chain, reach: str
) -> None:
    private, _ = _reaches(chain)[reach]
    query = """
    {
      auditEntries(where: {entity: {eq: "Customer"}, action: {eq: CREATED}}) {
        nodes { changes { field before after hidden } }
      }
    }
    """

    data = await chain.ask(_reader(chain, private), query)

    changes = [change for node in data["auditEntries"]["nodes"] for change in node["changes"]]
    phones = {change["after"] for change in changes if change["field"] == "phone"}
    hidden = {change["field"] for change in changes if change["hidden"]}
    clear = set(_phones(chain).values())
    assert phones == (clear if reach == "everything" else set(map(mask_phone, clear)))
    assert hidden == (set() if reach == "everything" else {"address"})


async def test_one_entry_of_the_trail_hides_the_same_as_the_list(chain: Chain) -> None:
    async with chain.reading():
        entry = await AuditEntry.filter(entity="Customer").first()
    assert entry is not None
    query = "query ($id: ID!) { node(id: $id) { ... on AuditEntry { changes { field after hidden } } } }"

    data = await chain.ask(_reader(chain, Reach()), query, id=encode(AUDIT_ENTRIES, entry.id))

    shown = {change["field"]: change["after"] for change in data["node"]["changes"] if not change["hidden"]}
    assert "address" not in shown
    assert shown["phone"] == mask_phone(
        next(c.phone or "" for c in chain.customers.values() if c.id == entry.entity_id)
    )
    assert "name" in shown


PROBES = {
    "a list": '{ customers(where: {phone: {startsWith: "139"}}) { nodes { id } } }',
    "a count": '{ customers(where: {phone: {startsWith: "139"}}) { totalCount } }',
    "presence": "{ customers(where: {phone: {isNull: true}}) { totalCount } }",
    "a negation": '{ customers(where: {not: {phone: {eq: "139"}}}) { totalCount } }',
    "one of several": '{ customers(where: {or: [{name: {eq: "周杰"}}, {email: {eq: "a"}}]}) { totalCount } }',
    "an empty condition": "{ customers(where: {phone: {}}) { totalCount } }",
    "a nested list": '{ branches { nodes { customers(where: {phone: {eq: "1"}}) { totalCount } } } }',
    "through a relation": '{ customers(where: {branch: {name: {ne: ""}}, and: [{phone: {eq: "1"}}]}) { totalCount } }',
}


@pytest.mark.parametrize("reach", REACHES)
@pytest.mark.parametrize("query", PROBES.values(), ids=PROBES)
async def test_what_may_not_be_read_everywhere_cannot_be_probed_by_a_filter(
    chain: Chain, query: str, reach: str
) -> None:
    private, _ = _reaches(chain)[reach]

    codes = set(await chain.codes(_reader(chain, private), query))

    assert codes == (set() if reach == "everything" else {"FORBIDDEN"})


async def test_a_filter_is_allowed_where_the_guard_reaches_as_far_as_reading_does(chain: Chain) -> None:
    pudong = Reach(paths=(chain.branches["PUDONG"].path,))
    actor = chain.person("003", {Permission.CUSTOMER_READ: pudong, Permission.CUSTOMER_READ_PRIVATE: pudong})

    data = await chain.ask(actor, '{ customers(where: {phone: {startsWith: "139"}}) { totalCount nodes { phone } } }')

    assert data["customers"]["totalCount"] == 3


STAFF_PROBES = {
    "a relation": '{ customers(where: {manager: {phone: {startsWith: "138"}}}) { totalCount } }',
    "a relation of a relation": "{ customers(where: {manager: {superior: {email: {isNull: false}}}}) { totalCount } }",
    "a contact's": '{ customers { nodes { contacts(where: {staffMember: {phone: {ne: ""}}}) { totalCount } } } }',
}


@pytest.mark.parametrize("query", STAFF_PROBES.values(), ids=STAFF_PROBES)
@pytest.mark.parametrize("may", [True, False])
async def test_nor_can_it_be_probed_through_a_relation(chain: Chain, query: str, may: bool) -> None:
    actor = chain.actor("HQ_ADMIN", without=frozenset() if may else frozenset({Permission.STAFF_READ_PRIVATE}))

    assert set(await chain.codes(actor, query)) == (set() if may else {"FORBIDDEN"})


async def test_a_filter_through_a_relation_meets_only_what_the_viewer_sees_there(chain: Chain) -> None:
    """All customers, but of the staff only 浦东's: a name beyond that matches nothing, nor does its negation tell."""
    pudong = Reach(paths=(chain.branches["PUDONG"].path,))
    actor = chain.person("003", {Permission.CUSTOMER_READ: EVERYTHING, Permission.STAFF_READ: pudong})

    async def count(where: str) -> int:
        data = await chain.ask(actor, f"{{ customers(where: {where}) {{ totalCount }} }}")
        found: int = data["customers"]["totalCount"]
        return found

    assert await count('{manager: {name: {eq: "张伟"}}}') == 1
    assert await count('{manager: {name: {eq: "赵敏"}}}') == 0
    assert await count('{not: {manager: {name: {eq: "赵敏"}}}}') == 5
    assert await count('{not: {manager: {name: {eq: "无此人"}}}}') == 5


async def test_the_value_of_a_hidden_column_does_not_leave_the_database(chain: Chain, statements: list[str]) -> None:
    actor = _reader(chain, Reach())
    statements.clear()

    await chain.answer(actor, "{ customers { nodes { address } } }")

    (sql,) = statements
    assert 't."address"' not in sql
