"""Every list the schema offers, with the filters and orderings it takes: read from the declarations, so that what a new
domain offers is among them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from graphql import GraphQLInputObjectType, GraphQLObjectType, get_named_type

from schema.core.declarations import ENTITIES, Column, Computed, Entity, Many, One, RootList
from schema.core.declare import declared_of
from schema.root import schema
from tenants.core.source import AnySource

T = TypeVar("T", RootList, Many)


@dataclass(frozen=True, slots=True)
class Filtered:
    """One member of a type's `where`, the column behind it, and the operators it takes."""

    entity: Entity
    field: str
    column: str
    operators: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.entity.source.name}.{self.field}"


def lists() -> list[RootList]:
    """What can be listed by itself, each source once for each order it comes in and for what is one's own of it; what
    belongs to a figure is a part of that."""
    found = {
        (declared.source.name, repr(declared.order), declared.mine is None): declared
        for declared in _declared(RootList)
        if declared.narrowed is None
    }
    return [found[key] for key in sorted(found)]


def children() -> dict[str, Many]:
    """What can be listed below an object."""
    found = {f"{declared.target.name} by {declared.key}": declared for declared in _declared(Many)}
    return dict(sorted(found.items()))


def _declared(kind: type[T]) -> Iterator[T]:
    for named in schema._schema.type_map.values():
        if isinstance(named, GraphQLObjectType):
            for field in named.fields.values():
                declared = declared_of(field)
                if isinstance(declared, kind):
                    yield declared


def entities() -> list[Entity]:
    """The types that can be listed by themselves."""
    return [ENTITIES[name] for name in dict.fromkeys(listed.source.name for listed in lists())]


def filters(entity: Entity) -> Iterator[Filtered]:
    """What `where` takes of one type."""
    for field, declared in entity.fields.items():
        match declared:
            case Column(filters=True):
                yield Filtered(entity, field, declared.name, _operators(entity.source, field))
            case One(filters=True):
                yield Filtered(entity, f"{field}Id", declared.key, _operators(entity.source, f"{field}Id"))
            case Computed(holds=holds) if holds is not None:
                yield Filtered(entity, field, "", ("eq",))
            case _:
                pass


def relations(entity: Entity) -> Iterator[tuple[str, Entity]]:
    """The types whose own filters `where` takes."""
    for field, declared in entity.fields.items():
        if isinstance(declared, One) and declared.filters:
            yield field, ENTITIES[declared.target.name]


def orders(entity: Entity) -> list[str]:
    """The columns that `orderBy` takes."""
    offered = [field for field in entity.fields.values() if isinstance(field, Column) and field.orders]
    return [column.ranked_by or column.name for column in offered]


def _operators(source: AnySource, field: str) -> tuple[str, ...]:
    where = schema._schema.type_map[f"{source.name}Where"]
    assert isinstance(where, GraphQLInputObjectType)
    taken = get_named_type(where.fields[field].type)
    assert isinstance(taken, GraphQLInputObjectType)
    return tuple(taken.fields)
