"""Which rows Postgres writes itself, and that nobody can tell by the answer."""

from collections.abc import Iterator

import pytest
from graphql import GraphQLObjectType, OperationDefinitionNode, parse
from tortoise.fields import BigIntField

from schema.core.declarations import ENTITIES, Column
from schema.core.documents import Document
from schema.engine.plan import Composite, Listed, Selection, Shape, Written
from schema.engine.planning import Planner
from schema.root import schema
from tenants.core.actor import Reach
from tenants.core.permissions import Permission
from tests.people import Chain
from tests.schema.engine.agreement import both, disagreement
from tests.schema.engine.generated import Made
from tests.statements import recorded


def _planned(text: str) -> Selection:
    ast = parse(text)
    (operation,) = (node for node in ast.definitions if isinstance(node, OperationDefinitionNode))
    return Planner(document=Document(schema._schema, ast), operation=operation, flags={}).plan().root


def _written(selection: Selection) -> Iterator[str]:
    """The types whose rows are written, anywhere below."""
    if selection.spelling is not None:
        yield selection.type.name
    for field in selection.fields:
        yield from _below(field.shape)


def _below(shape: Shape) -> Iterator[str]:
    while isinstance(shape, Listed):
        shape = shape.item
    if isinstance(shape, Written):
        yield "a page"
    if isinstance(shape, Composite) and isinstance(shape.type, GraphQLObjectType):
        yield from _written(shape.on(shape.type))


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("customers { nodes { id name number kind grade vipScore createdAt __typename } }", ["Customer"]),
        ("customers { edges { cursor node { title: name } } pageInfo { endCursor } }", ["Customer"]),
        ("customers { nodes { ...of } } } fragment of on Customer { name ... { grade }", ["Customer"]),
        ("policies { nodes { number premium { amount currency } sumInsured { sum: amount } } }", ["Policy"]),
        ("customers { nodes { name number grade manager { id name } } }", ["Customer", "StaffMember"]),
        (
            "customers { nodes { name number kind grade vipScore manager { name } branch { id } } }",
            ["Customer", "StaffMember"],
        ),
        ("customers { nodes { name manager { name } branch { id } } }", ["StaffMember"]),
        ("customers { nodes { name number grade policies { nodes { number } } } }", ["a page"]),
        ("branches { nodes { name customers { nodes { name } } } }", ["a page"]),
        ("branches { nodes { name customers { __typename nodes { name } } } }", ["Customer"]),
        ("branches { nodes { name customers { nodes { name } totalCount } } }", ["Customer"]),
        ("branches { nodes { name customers { nodes { name phone } } } }", []),
        ("customers { nodes { id __typename } }", []),
        ("customers { nodes { name phone } }", []),
        ("customers { nodes { name identityNumber } }", []),
        ("customers { nodes { name customFields } }", []),
        ('node(id: "x") { ... on Customer { name } }', []),
    ],
)
def test_rows_of_plain_columns_are_written(asked: str, written: list[str]) -> None:
    assert list(_written(_planned(f"{{ {asked} }}"))) == written


def _columns() -> Iterator[tuple[str, str]]:
    for name, entity in sorted(ENTITIES.items()):
        kind = schema._schema.type_map.get(name)
        if isinstance(kind, GraphQLObjectType):
            yield from ((name, field) for field in entity.fields if field in kind.fields)


def test_what_not_everybody_may_read_or_is_not_kept_as_it_is_shown_is_never_written() -> None:
    seen = 0
    for name, field in _columns():
        source, declared = ENTITIES[name].source, ENTITIES[name].fields[field]
        column = source.columns[declared.name] if isinstance(declared, Column) else None
        if column is None or not (column.sealed or column.json or column.name in source.confidential):
            continue
        shape = _planned(f'{{ node(id: "x") {{ ... on {name} {{ {field} version: __typename }} }} }}').fields[0].shape
        assert isinstance(shape, Composite)
        assert shape.on(schema._schema.type_map[name]).spelling is None  # type: ignore[arg-type]
        seen += 1
    assert seen > 20


def test_what_is_shown_as_an_int_is_kept_in_no_more_bits() -> None:
    for name, field in _columns():
        source, declared = ENTITIES[name].source, ENTITIES[name].fields[field]
        if isinstance(declared, Column):
            kept = source.model._meta.fields_map.get(declared.name)
            kind: GraphQLObjectType = schema._schema.type_map[name]  # type: ignore[assignment]
            assert not (isinstance(kept, BigIntField) and "Int" in str(kind.fields[field].type)), (name, field)


ASKED = (
    "customers { nodes { name grade } edges { node { number } cursor } totalCount }",
    "customers { nodes { name } edges { node { name } } pageInfo { hasNextPage startCursor } }",
    "customers { a: nodes { name } b: nodes { name createdAt } }",
    "customers { nodes { name manager { id name version } } } staffMembers { nodes { name branch { name } } }",
    "complaints { nodes { subject receivedAt customer { name grade } handler { id name } } }",
    'customers(where: {name: {eq: "周杰"}}) { nodes { name } } branches { nodes { name staff { nodes { number } } } }',
    "customers { nodes { name } } staffMembers { nodes { email } }",
    "customers { nodes { name number kind grade manager { id name } branch { id } createdAt vipScore } }",
    "customers { nodes { name number grade manager { email phone } } edges { cursor node { grade } } }",
    """branches { nodes { code name level parent { code name }
        customers(first: 2) { nodes { name number grade manager { id } } } } }""",
    """complaints { nodes { id number subject status receivedAt
        customer { id name } handler { version name branch { name } } } }""",
    "staffMembers { nodes { superior { id } again: superior { reports(first: 2) { totalCount } } } }",
    "customers { nodes { manager { id name } again: manager { name id } once: manager { id } twice: manager { id } } }",
    """branches { nodes { customers(first: 2) { nodes { name } } again: customers(first: 2) { nodes { n: name } }
        more: customers(first: 2) { totalCount nodes { name } } } }""",
    "branches { nodes { code customers(first: 1) { nodes { name } } staff(last: 2) { all: nodes { id name } } } }",
    "branches { nodes { a: customers(first: 1) { nodes { name } } b: customers(first: 1) { nodes { name } } } }",
    """branches { nodes { customers(first: 0) { nodes { name } }
        children(first: 5) { nodes { staff(first: 5) { nodes { name } } } } } }""",
    """branches { nodes { customers(last: 1, orderBy: [{name: DESC}], where: {name: {ne: "周杰"}}) {
        nodes { name grade } } } }""",
    'branches { nodes { customers(after: "bad") { nodes { name } } } }',
)


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("role", ["HQ_ADMIN", "BRANCH_MANAGER", "STAFF", "narrow"])
async def test_the_answer_is_that_of_graphql_core(chain: Chain, asked: str, role: str) -> None:
    narrow = {Permission.COMPLAINT_READ: Reach(everything=True), Permission.CUSTOMER_READ: Reach(own=True)}
    actor = chain.person("003", narrow) if role == "narrow" else chain.actor(role)
    answers = await both(chain, actor, Made(f"{{ {asked} }}", {}))
    assert answers is not None
    assert disagreement(*answers) is None


async def test_a_row_out_of_sight_is_still_named_beside_rows_that_are_written(chain: Chain) -> None:
    sees = {Permission.CUSTOMER_READ: Reach(everything=True), Permission.STAFF_READ: Reach(own=True)}
    with recorded() as statements:
        data = await chain.ask(chain.person("003", sees), "{ customers { nodes { manager { id name } } } }")
    names = {node["manager"]["name"] for node in data["customers"]["nodes"]}
    assert len(names) > 1
    assert sum('"@json"' in sql for sql in statements) == 1
