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
from tenants.core.grams import sought
from tenants.core.selecting import Order, Window, select_page
from tenants.core.source import AnySource

HITS_DEFAULT = 10
HITS_MOST = 50


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
    if not sought(text) or "\x00" in text:
        raise BadInput(detail="text is empty")
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
    matches = Compare(source.search[0], Op.CONTAINS, text)
    for name in source.search[1:]:
        matches = matches | Compare(name, Op.CONTAINS, text)  # type: ignore[assignment]
    rows = await select_page(
        source=source,
        actor=context.actor,
        columns=("id", source.label),
        where=matches,
        window=Window(order=(Order(source.label),), limit=first),
    )
    return [Hit(source, row["id"], row[source.label]) for row in rows]


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
