"""Root fields that belong to no domain: objects by id, search, labels of enum values."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

import strawberry

from schema.core.context import Context
from schema.core.declarations import ENTITIES
from schema.core.declare import link, node, nodes
from schema.core.enums import ENUMS, label
from schema.core.nodes import Node
from tenants.core.errors import BadInput, LimitExceeded
from tenants.core.expressions import Compare, Op
from tenants.core.grams import fold, sought
from tenants.core.selecting import Order, Window, select_page
from tenants.core.source import AnySource
from tenants.core.texts import storable

HITS_DEFAULT = 10
HITS_MOST = 50
TEXT_MOST = 200


@dataclass(frozen=True, slots=True)
class Hit:
    """One row that a search found."""

    source: AnySource
    key: UUID
    label: str

    @property
    def type(self) -> str:
        return self.source.name


@strawberry.type(description="One object that matches a search.")
class SearchHit:
    type: str = strawberry.field(description="Type of the object, e.g. `Customer`.")
    label: str = strawberry.field(description="What to show of it.")
    node: Node | None = link(lambda hit: (hit.source, hit.key), description="The object.")


@strawberry.type(description="What to show people for one value of an enum.")
class EnumLabel:
    enum: str = strawberry.field(description="Name of the enum.")
    value: str = strawberry.field(description="Name of the value.")
    label: str = strawberry.field(description="Its label in the locale asked for.")


async def _search(
    info: strawberry.Info,
    text: Annotated[str, strawberry.argument(description="What to look for in names, codes and numbers.")],
    types: Annotated[list[str] | None, strawberry.argument(description="Only these types; all if left out.")] = None,
    first: Annotated[int, strawberry.argument(description=f"How many of a type, at most {HITS_MOST}.")] = HITS_DEFAULT,
) -> list[SearchHit]:
    if len(text) > TEXT_MOST:
        raise LimitExceeded(measure="characters of text", actual=len(text), limit=TEXT_MOST)
    if not storable(text) or not fold(text):
        raise BadInput(detail="text is empty, or cannot be stored and so cannot be found")
    if not 0 <= first <= HITS_MOST:
        raise LimitExceeded(measure="first", actual=first, limit=HITS_MOST)
    context: Context = info.context
    found: list[Hit] = []
    for entity in ENTITIES.values():
        source = entity.source
        if source.search and context.actor.may(source.reads) and (types is None or source.name in types):
            found += await _hits(context, source, text, first)
    context.served += len(found)
    return found  # type: ignore[return-value]  # Strawberry reads a hit's attributes


async def _hits(context: Context, source: AnySource, text: str, first: int) -> list[Hit]:
    """Rows that hold all pairs of the text, looked at once more: they may stand apart, or in two columns."""
    rows = await select_page(
        source=source,
        actor=context.actor,
        columns=("id", source.label, *source.search),
        where=Compare("search_grams", Op.HOLDS, sorted(sought(text))),
        window=Window(order=(Order(source.label),), limit=HITS_MOST),
    )
    wanted = fold(text)
    matching = [row for row in rows if any(wanted in fold(row[name] or "") for name in source.search)]
    return [Hit(source, row["id"], row[source.label]) for row in matching[:first]]


def _enum_labels(
    info: strawberry.Info,
    locale: Annotated[str, strawberry.argument(description="`zh-CN` or `en`.")],
    enums: Annotated[list[str] | None, strawberry.argument(description="Only these enums; all if left out.")] = None,
) -> list[EnumLabel]:
    return [
        EnumLabel(enum=name, value=value.name, label=label(value, locale=locale))
        for name, enum in sorted(ENUMS.items())
        if (enums is None or name in enums) and info.schema.get_type_by_name(name) is not None
        for value in enum
    ]


@strawberry.type
class CoreQueries:
    node: Node | None = node(description="Any object the viewer may see, by its global id.")
    nodes: list[Node | None] = nodes(description="Several objects by their global ids, in that order.")
    search: list[SearchHit] = strawberry.field(
        resolver=_search, description="Objects whose name, code or number contains the text, by type."
    )
    enum_labels: list[EnumLabel] = strawberry.field(
        resolver=_enum_labels, description="Labels of the values of enums, for people."
    )
