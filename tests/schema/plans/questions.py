"""What can be asked of a list: each order from either end and from the middle on, each filter by each operator."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from schema.core.declarations import ENTITIES, Entity, One
from schema.core.ids import encode
from tenants.core.actor import Actor
from tenants.core.expressions import Expression
from tenants.core.routing import raw_fetch
from tenants.core.selecting import Order, Window
from tests.schema.plans.multitude import size_of
from tests.schema.plans.offered import Filtered, filters, lists, orders, relations

PAGE = 26


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

    @property
    def window(self) -> Window:
        return Window(tuple(self.order), PAGE, position=self.position, backward=self.backward)


async def questions(name: str) -> list[Question]:
    """All that can be asked of the lists of a type, and what can be asked of the rows they lead to."""
    entity = ENTITIES[name]
    asked = await _ordered(entity)
    for listed in lists():
        if listed.source is not entity.source:
            continue
        order, mine = listed.order, listed.mine
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


async def _ordered(entity: Entity) -> list[Question]:
    """Each ordering from either end, and from the middle on."""
    asked = []
    defaults = [listed.order for listed in lists() if listed.source is entity.source]
    offered = [(Order(column, descending=down),) for column in orders(entity) for down in (False, True)]
    for order in dict.fromkeys([*defaults, *offered]):
        middle = await _middle(entity, Window(order, PAGE))
        asked += [
            Question(entity, order, {}, position, backward) for position in (None, middle) for backward in (False, True)
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
