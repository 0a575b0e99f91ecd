"""Edges that lead out of the viewer's scope: id, version and name, and nothing else."""

from typing import Any

import pytest

from schema.core.conditions import Conditions
from schema.core.declarations import Entity, One
from tenants.core.actor import Reach
from tenants.core.errors import Forbidden
from tenants.core.expressions import NEVER
from tenants.core.permissions import Permission
from tenants.staff.models import StaffMember
from tenants.staff.queries import POSTS, STAFF
from tests.people import Chain

EVERYTHING = Reach(everything=True)
# How far staff and branches are seen by one who sees all customers.
SCOPES: dict[str, dict[Permission, Reach]] = {
    "not at all": {},
    "own records": {Permission.STAFF_READ: Reach(own=True), Permission.BRANCH_READ: Reach(own=True)},
}
HIDDEN = {
    "a column": "manager { number }",
    "a masked column": "manager { phone }",
    "a relation": "manager { branch { name } }",
    "a relation that is empty": "manager { superior { name } }",
    "a list": "manager { customers { nodes { name } } }",
    "a count": "manager { customers { totalCount } }",
    "own fields": "manager { customFields }",
    "a branch's column": "branch { code }",
    "a branch's relation": "branch { parent { name } }",
    "a branch's list": "branch { staff { nodes { name } } }",
}


def _actor(chain: Chain, scope: str) -> Any:
    return chain.person("002", {Permission.CUSTOMER_READ: EVERYTHING, **SCOPES[scope]})


def _query(selection: str) -> str:
    return f'{{ customers(where: {{name: {{eq: "郑爽"}}}}) {{ nodes {{ {selection} }} }} }}'


@pytest.mark.parametrize("scope", SCOPES)
async def test_an_edge_out_of_the_scope_names_what_it_leads_to(chain: Chain, scope: str) -> None:
    query = _query("manager { __typename id version name } branch { __typename id version name }")

    data = await chain.ask(_actor(chain, scope), query)

    manager, branch = chain.staff["007"], chain.branches["CHENGDU"]
    assert data["customers"]["nodes"] == [
        {
            "manager": {"__typename": "StaffMember", "id": chain.id(manager), "version": 1, "name": "赵敏"},
            "branch": {"__typename": "Branch", "id": chain.id(branch), "version": 1, "name": "成都营业部"},
        }
    ]


@pytest.mark.parametrize("scope", SCOPES)
@pytest.mark.parametrize("selection", HIDDEN.values(), ids=HIDDEN)
async def test_anything_else_of_it_is_forbidden_at_its_place(chain: Chain, selection: str, scope: str) -> None:
    answer = await chain.answer(_actor(chain, scope), _query(selection))

    relation, _, rest = selection.partition(" { ")
    field = rest.split()[0]
    told = [(error["path"], error["extensions"]["code"]) for error in answer.errors]
    assert told == [(["customers", "nodes", 0, relation, field], "FORBIDDEN")]
    assert answer.data == {"customers": {"nodes": [{relation: {field: None}}]}}


async def test_within_the_scope_the_same_edge_gives_everything(chain: Chain) -> None:
    actor = chain.actor("HQ_ADMIN")

    for selection in HIDDEN.values():
        await chain.ask(actor, _query(selection))


async def test_what_an_edge_names_is_not_found_by_its_id(chain: Chain) -> None:
    actor = _actor(chain, "own records")
    manager = chain.id(chain.staff["007"])

    assert await chain.codes(actor, "query ($id: ID!) { node(id: $id) { id } }", id=manager) == ["NOT_FOUND"]
    assert await chain.codes(actor, "query ($id: ID!) { staffMember(id: $id) { id } }", id=manager) == ["NOT_FOUND"]


async def test_some_of_one_level_lie_within_the_scope_and_some_outside(chain: Chain) -> None:
    east = Reach(paths=(chain.branches["EAST"].path,))
    actor = chain.person("002", {Permission.CUSTOMER_READ: EVERYTHING, Permission.STAFF_READ: east})

    answer = await chain.answer(actor, "{ customers { nodes { name manager { name number } } } }")

    assert answer.data is not None
    numbers = {node["name"]: node["manager"]["number"] for node in answer.data["customers"]["nodes"]}
    assert numbers == {"欧阳娜娜": "005", "上海恒远贸易有限公司": "004", "周杰": "003", "吴磊": "006", "郑爽": None}
    assert [error["path"][2] for error in answer.errors] == [4]


async def test_an_edge_that_is_no_reference_needs_the_right_to_read_what_it_leads_to(chain: Chain) -> None:
    """The post of a colleague is no business of one who may not read staff at all, nor its id in a filter."""
    actor = chain.person("003", {Permission.CUSTOMER_READ: EVERYTHING})

    for where in ('{manager: {name: {ne: ""}}}', '{manager: {post: {code: {ne: ""}}}}'):
        query = f"{{ customers(where: {where}) {{ totalCount }} }}"
        assert await chain.codes(actor, query) == ["FORBIDDEN"]


def test_nor_can_the_key_of_such_an_edge_be_filtered_by(chain: Chain) -> None:
    entity = Entity(source=STAFF, type=StaffMember, fields={"post": One(POSTS, key="post_id", filters=True)})
    given: dict[str, Any] = {"postId": {"in": []}}
    reader = chain.person("003", {Permission.STAFF_READ: EVERYTHING})

    assert Conditions(chain.context(reader)).where(entity, given) == NEVER
    with pytest.raises(Forbidden):
        Conditions(chain.context(chain.person("003", {}))).where(entity, given)
