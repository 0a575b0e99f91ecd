"""Over 50,000 customers and 100,000 policies: what is offered is found by an index, in few rows, for whoever asks."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import asyncpg
import pytest

from schema.core.conditions import Conditions
from schema.core.declarations import ENTITIES, Entity, One
from schema.core.ids import encode
from scripts import embedded
from tenants.core.actor import Actor, Reach
from tenants.core.expressions import Expression, every
from tenants.core.permissions import Permission
from tenants.core.routing import raw_fetch
from tenants.core.selecting import Order, Window, children_statement, page_statements
from tests.people import Chain
from tests.schema.plans.multitude import fill, key_of, path_below, size_of
from tests.schema.plans.offered import Filtered, children, entities, filters, lists, orders, relations
from tests.schema.plans.reading import Reading, read

PAGE = 26
MOST_EXAMINED, MOST_JOINED = 15_000, 50_000
SMALL = 5_000
BRANCH, MEMBER = 7, 9


@dataclass(frozen=True, slots=True)
class Question:
    """One list asked for by somebody."""

    entity: Entity
    order: Sequence[Order]
    where: Mapping[str, Any]
    position: tuple[object, ...] | None = None
    backward: bool = False
    is_related: bool = False
    mine: Callable[[Actor], Expression] | None = None

    def __str__(self) -> str:
        ordering = ", ".join(f"{order.column}{' desc' if order.descending else ''}" for order in self.order)
        ways = f"{' backward' if self.backward else ''}{' deep' if self.position else ''}"
        return f"{self.entity.source.name} by {ordering}{ways} where {dict(self.where)}"


@pytest.fixture
async def multitude(chain: Chain, cluster: embedded.Cluster) -> Chain:
    """The chain, filled."""
    owner = await asyncpg.connect(cluster.owner_url)
    await fill(owner, chain.tenant)
    await owner.close()
    return chain


def _viewers(chain: Chain) -> dict[str, Actor]:
    """Headquarters, somebody of one branch of three hundred, and somebody who sees their own records alone."""
    reaches = {
        "headquarters": Reach(everything=True),
        "a branch": Reach(paths=(path_below(BRANCH),)),
        "own": Reach(own=True),
    }
    return {
        name: replace(
            chain.person("003", dict.fromkeys(Permission, reach)),
            staff_id=key_of("staff_member", MEMBER),
            branch_id=key_of("branch", BRANCH),
        )
        for name, reach in reaches.items()
    }


async def _read(chain: Chain, actor: Actor, question: Question) -> Reading:
    """As `select_page` does it: the second statement only while rows are missing."""
    where = Conditions(chain.context(actor)).where(question.entity, question.where)
    if question.mine is not None:
        where = every(where, question.mine(actor))
    window = Window(tuple(question.order), PAGE, position=question.position, backward=question.backward)
    found, examined, whole = 0, 0, frozenset[str]()
    for statement in page_statements(
        source=question.entity.source, actor=actor, columns=["id"], where=where, window=window
    ):
        told = await read(statement)
        found, examined, whole = found + told.found, examined + told.examined, whole | told.whole
        if found >= PAGE:
            break
    return Reading(found, examined, whole)


def _fault(question: Question, reading: Reading) -> str | None:
    """What leads to a row of another table may be joined whichever way; what few rows satisfy may not be sought among
    all."""
    whole = sorted(table for table in reading.whole if size_of(table) > SMALL)
    if whole and not question.is_related:
        return f"reads all of {', '.join(whole)}"
    most = MOST_JOINED if question.is_related else MOST_EXAMINED
    return f"looks at {reading.examined} rows" if reading.examined > most else None


async def _ordered() -> list[Question]:
    """Each ordering from either end, and from the middle on."""
    asked = []
    for entity in entities():
        defaults = [listed.order for listed in lists() if listed.source is entity.source]
        offered = [(Order(column, descending=down),) for column in orders(entity) for down in (False, True)]
        for order in dict.fromkeys([*defaults, *offered]):
            middle = await _middle(entity, Window(order, PAGE))
            asked += [
                Question(entity, order, {}, position, backward)
                for position in (None, middle)
                for backward in (False, True)
            ]
    return asked


async def _middle(entity: Entity, window: Window) -> tuple[object, ...] | None:
    columns = ", ".join(entity.source.column(key.column) for key in window.keys)
    whole = " AND ".join(f"{entity.source.column(key.column)} IS NOT NULL" for key in window.keys)
    offset = size_of(entity.source.model._meta.db_table) // 3
    rows = await raw_fetch(
        f"SELECT {columns} FROM {entity.source.table} WHERE {whole} ORDER BY {columns} OFFSET {offset} LIMIT 1"
    )
    return tuple(rows[0]) if rows else None


async def _filtered(filtered: Filtered) -> list[Mapping[str, Any]]:
    """A condition for each operator of the filter, with values that there are."""
    source, column = filtered.entity.source, filtered.column
    if not column:
        return [{filtered.field: {"eq": True}}, {filtered.field: {"eq": False}}]
    quoted = source.column(column)
    ends = " UNION ALL ".join(
        f"(SELECT {quoted} FROM {source.table} WHERE {quoted} IS NOT NULL ORDER BY 1 {end} LIMIT 40)"
        for end in ("ASC", "DESC")
    )
    rows = await raw_fetch(f"SELECT * FROM ({ends}) ends ORDER BY 1")
    values = [_given(filtered, row[0]) for row in rows]
    return [{filtered.field: {name: value}} for name, value in _operands(values, filtered.operators)]


def _given(filtered: Filtered, value: Any) -> Any:
    """As a caller gives it: keys of rows as global ids."""
    declared = filtered.entity.fields.get(filtered.field.removesuffix("Id"))
    if filtered.column == "id":
        return str(encode(filtered.entity.source, value))
    return str(encode(declared.target, value)) if isinstance(declared, One) else value


def _operands(values: Sequence[Any], operators: Sequence[str]) -> Iterator[tuple[str, Any]]:
    """For each operator a value that few rows satisfy; what excludes values satisfies most."""
    low, middle, high = values[0], values[len(values) // 2], values[-1]
    given = {
        "eq": middle,
        "ne": middle,
        "in": [low, middle, high],
        "notIn": [low],
        "lt": low,
        "lte": low,
        "gt": high,
        "gte": high,
        "between": [middle, middle],
        "startsWith": str(middle)[:8],
        "contains": str(middle)[2:9],
        "isNull": True,
    }
    for operator in operators:
        yield operator, given[operator]
        if operator == "isNull":
            yield operator, False


async def _questions(chain: Chain) -> list[Question]:
    """All that can be asked of each list, and what can be asked of the rows it leads to."""
    asked = await _ordered()
    for listed in lists():
        entity, order, mine = ENTITIES[listed.source.name], listed.order, listed.mine
        asked.append(Question(entity, order, {}, mine=mine))
        for offered in filters(entity):
            asked += [Question(entity, order, where, mine=mine) for where in await _filtered(offered)]
        for field, target in relations(entity):
            for offered in filters(target):
                found = await _filtered(offered)
                asked += [
                    Question(entity, order, {field: where}, mine=mine, is_related=True)
                    for where in found
                    if "eq" in where[offered.field]
                ]
    return asked


@pytest.mark.slow
async def test_every_list_is_found_by_an_index_however_it_is_filtered_and_ordered(multitude: Chain) -> None:
    async with multitude.reading():
        asked = await _questions(multitude)
        found = [
            f"{question} {fault} for {name}"
            for name, actor in _viewers(multitude).items()
            for question in asked
            if (fault := _fault(question, await _read(multitude, actor, question)))
        ]
    assert len(asked) > 2_000
    assert not found, "\n".join(found)


@pytest.mark.slow
async def test_what_lies_below_an_object_is_found_by_the_index_of_its_key(multitude: Chain) -> None:
    async with multitude.reading():
        found = {}
        for listed, many in children().items():
            rows = await raw_fetch(f"SELECT {many.target.column(many.key)} FROM {many.target.table} LIMIT {PAGE}")
            told = await read(
                children_statement(
                    source=many.target,
                    actor=_viewers(multitude)["headquarters"],
                    columns=["id"],
                    key=many.key,
                    parents=[row[0] for row in rows if row[0]],
                    where=many.where,
                    window=Window(many.order, PAGE),
                )
            )
            whole = [table for table in told.whole if size_of(table) > SMALL]
            if whole or told.examined > MOST_EXAMINED:
                found[listed] = told
    assert not found
