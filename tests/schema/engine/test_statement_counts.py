"""No relation of the schema costs more statements for fifty parents than for one: every one of them is walked."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import pytest
from graphql import GraphQLObjectType, get_named_type, is_composite_type, parse

from schema.core.declarations import ENTITIES, Column, Computed, Entity, Led
from schema.core.documents import Document
from schema.engine.places import Root
from schema.engine.plan import Composite, Selection
from schema.engine.planning import Planner
from schema.engine.running import Run
from schema.root import schema
from tenants.core.actor import Reach
from tenants.core.permissions import Permission
from tenants.core.routing import raw_fetch, reading
from tenants.core.scope import tenant_scope
from tenants.core.source import Column as Stored
from tests.people import Chain
from tests.statements import recorded

_FILLED = {UUID: "gen_random_uuid()", bool: "TRUE", int: "1", Decimal: "1.5", date: "DATE '2026-03-01'"}


def _relations() -> Iterator[tuple[str, str]]:
    """Every field of an entity that is no plain column."""
    for name, entity in sorted(ENTITIES.items()):
        for field, declared in sorted(entity.fields.items()):
            if not isinstance(declared, Column) and name in schema._schema.type_map:
                yield name, field


def _value(column: Stored) -> str:
    """Something that the column could hold."""
    kind = column.python_type
    if column.json:
        return "'[]'"
    if issubclass(kind, Enum):
        return f"'{next(iter(kind)).value}'"
    if issubclass(kind, datetime):
        return "TIMESTAMPTZ '2026-03-01 08:00+08'"
    if kind is list:
        return "ARRAY[]::text[]"
    return _FILLED.get(kind, "'x'")


def _selection(entity: Entity, field: str) -> tuple[Run, Selection]:
    """The plan of a document that asks for the field, and what it asks of the type."""
    name = entity.source.name
    kind: Any = schema._schema.type_map[name]
    target = get_named_type(kind.fields[field].type)
    below = _below(target, depth=3) if is_composite_type(target) else ""
    ast = parse(f'query {{ node(id: "x") {{ ... on {name} {{ {field} {below} }} }} }}')
    document, operation = Document(schema._schema, ast), ast.definitions[0]
    plan = Planner(document=document, operation=operation, flags={}).plan()  # type: ignore[arg-type]
    shape = plan.root.fields[0].shape
    assert isinstance(shape, Composite)
    return Run(plan=plan, context=None, variables=None, root=None), shape.on(kind)  # type: ignore[arg-type]


def _below(target: Any, depth: int) -> str:
    """Leaves, and for pages their rows and their count."""
    if not isinstance(target, GraphQLObjectType):
        return "{ __typename }"
    parts = []
    for name, field in target.fields.items():
        named = get_named_type(field.type)
        if not is_composite_type(named):
            parts.append(name)
        elif name in ("nodes", "edges", "node", "pageInfo") and depth:
            parts.append(f"{name} {_below(named, depth - 1)}")
    return "{ " + " ".join(parts or ["__typename"]) + " }"


async def _statements(chain: Chain, entity: Entity, field: str, parents: int) -> list[str]:
    """What is sent for so many parents, made up but for their columns."""
    listed = ", ".join(f'{_value(column)} AS "{name}"' for name, column in entity.source.columns.items())
    run, selection = _selection(entity, field)
    everywhere_in_the_east = dict.fromkeys(Permission, Reach(paths=(chain.branches["EAST"].path,)))
    run.context = chain.context(chain.person("002", everywhere_in_the_east))
    with tenant_scope(chain.tenant):
        async with reading():
            records = await raw_fetch(f"SELECT {listed} FROM generate_series(1, {parents})")
            with recorded() as sent:
                await run.objects(selection, list(records), Root())
    return sent


@pytest.mark.parametrize(("entity", "field"), list(_relations()))
async def test_fifty_parents_cost_as_many_statements_as_one(chain: Chain, entity: str, field: str) -> None:
    one = await _statements(chain, ENTITIES[entity], field, 1)
    fifty = await _statements(chain, ENTITIES[entity], field, 50)

    assert len(fifty) == len(one)
    assert one or isinstance(ENTITIES[entity].fields[field], Computed | Led)


def test_every_relation_is_walked() -> None:
    assert {("Customer", "contacts"), ("Complaint", "accused"), ("StaffMember", "branch")} <= set(_relations())


async def test_where_an_edge_shows_the_id_alone_nothing_is_read_for_it(chain: Chain) -> None:
    asked = "{ customers(first: 5) { nodes { id branch { id } manager { id __typename } } } }"
    with recorded() as statements:
        data = await chain.ask(chain.actor("HQ_ADMIN"), asked)
    whole = await chain.ask(chain.actor("HQ_ADMIN"), asked.replace("{ id }", "{ id name }"))
    assert len(statements) == 1
    assert [node["branch"]["id"] for node in data["customers"]["nodes"]] == [
        node["branch"]["id"] for node in whole["customers"]["nodes"]
    ]
