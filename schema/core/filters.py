"""`where` and `orderBy`: inputs made from what a type declares, and their meaning as expressions."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

import strawberry
from strawberry.types.lazy_type import LazyType

from schema.core.declarations import ENTITIES, Column, Computed, One
from schema.core.enums import graphql_enum
from schema.core.operators import BooleanFilter, CustomFieldFilter, operators_for
from tenants.core.source import AnySource


class Direction(Enum):
    """Which end of an ordering comes first."""

    ASC = "ASC"
    DESC = "DESC"


@dataclass(frozen=True)
class FilterInput(LazyType[Any, Any]):
    """`<Type>Where`, made when the schema is built, since filters of related types refer to each other."""

    def __init__(self, type_name: str, source: str) -> None:
        super().__init__(type_name=type_name, module=source)

    def resolve_type(self) -> type[Any]:
        return _where_type(self.module)


@dataclass(frozen=True)
class OrderInput(LazyType[Any, Any]):
    """`<Type>Order`."""

    def __init__(self, type_name: str, source: str) -> None:
        super().__init__(type_name=type_name, module=source)

    def resolve_type(self) -> type[Any]:
        return _order_type(self.module)


def _input(name: str, members: Mapping[str, tuple[Any, str]], description: str, *, one_of: bool = False) -> type:
    fields: dict[str, Any] = {
        member: strawberry.field(name=member.rstrip("_"), default=strawberry.UNSET, description=text)
        for member, (_, text) in members.items()
    }
    annotations = {member: kind | None for member, (kind, _) in members.items()}
    made = type(name, (), {**fields, "__annotations__": annotations, "__module__": __name__})
    return strawberry.input(made, name=name, description=description, one_of=one_of)


@cache
def _where_type(name: str) -> type:
    entity = ENTITIES[name]
    own = FilterInput(f"{name}Where", name)
    members: dict[str, tuple[Any, str]] = {
        "and_": (list[own], "All of these hold."),  # type: ignore[valid-type]
        "or_": (list[own], "At least one of these holds."),  # type: ignore[valid-type]
        "not_": (own, "This does not hold."),
    }
    for field, declared in entity.fields.items():
        match declared:
            case Column(filters=True):
                members[field] = (_operators(entity.source, declared.name), f"On `{field}`.")
            case Computed(holds=holds) if holds is not None:
                members[field] = (BooleanFilter, f"On `{field}`.")
            case One(filters=True, target=target):
                members[field] = (FilterInput(f"{target.name}Where", target.name), f"On the `{field}` it leads to.")
                members[f"{field}Id"] = (_operators(target, "id"), f"On the id of `{field}`.")
            case _:
                pass
    for field, sought in entity.sought.items():
        members[field] = (sought.input, sought.description)
    if "custom_fields" in entity.source.columns:
        members["customFields"] = (list[CustomFieldFilter], "On the tenant's own fields; all must hold.")
    return _input(f"{name}Where", members, f"Conditions on a {name}; all given ones must hold.")


@cache
def _order_type(name: str) -> type:
    entity = ENTITIES[name]
    direction = graphql_enum(Direction)
    members: dict[str, tuple[Any, str]] = {
        field: (direction, f"By `{field}`.")
        for field, declared in entity.fields.items()
        if isinstance(declared, Column) and declared.orders
    }
    members = members or {"id": (direction, "By `id`: in the order they came.")}
    return _input(f"{name}Order", members, f"One key of an ordering of {name}.", one_of=True)


def _operators(source: AnySource, column: str) -> type:
    stored = source.columns[column]
    parts = source.few or column in source.search or column in source.contained
    return operators_for(stored.python_type, sealed=stored.sealed, parts=parts)
