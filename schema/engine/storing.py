"""Columns read straight from records: for each kind of value the piece of code that shows it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any

import orjson
from graphql import GraphQLEnumType

from schema.core.declarations import Column as Declared
from schema.core.declarations import Entity
from schema.core.ids import encoder
from schema.engine.plan import Leaf
from tenants.core.source import Column

if TYPE_CHECKING:
    from schema.engine.plan import PlannedField

_INT_LEAST, _INT_MOST = -(2**31), 2**31 - 1


@dataclass(frozen=True, slots=True)
class Stored:
    """How a field is read from the record `r`: `code`, in which `@` stands for `help`."""

    column: str
    code: str
    help: Callable[..., Any] | Mapping[Any, Any] | None = None


def stored_fields(entity: Entity, fields: "Sequence[PlannedField]") -> dict[str, Stored]:
    """The fields that are columns, by response key."""
    found = {}
    for field in fields:
        declared = field.declared
        if isinstance(declared, Declared) and isinstance(field.shape, Leaf):
            found[field.key] = _stored(entity, entity.source.columns[declared.name], field.shape)
    return found


def _stored(entity: Entity, column: Column, shape: Leaf) -> Stored:
    """Anything that does not fit raises, and the level is then read value by value."""
    value = f"r[{column.name!r}]"
    if column.name == "id":
        return Stored(column.name, f"@({value})", encoder(entity.source))
    code, help_ = _shown(column, shape, value)
    if shape.required and column.nullable:
        return Stored(column.name, f"@({value})", _required(shape.serialize))
    return Stored(column.name, code, help_)


def _shown(column: Column, shape: Leaf, value: str) -> tuple[str, Any]:
    kind, known = shape.type.name, column.python_type
    if isinstance(shape.type, GraphQLEnumType) and issubclass(known, Enum):
        names = {member.value: shape.serialize(member) for member in known}
        return f"@[{value}]", names if shape.required else {**names, None: None}
    if column.json:
        return _present(value, "@(v)"), orjson.loads
    if (kind == "String" and known is str) or (kind == "Boolean" and known is bool):
        return value, None
    if kind == "Int" and known is int:
        return f"v if (v := {value}) is None or {_INT_LEAST} <= v <= {_INT_MOST} else @(v)", shape.serialize
    if (kind == "DateTime" and known is datetime) or (kind == "Date" and known is date):
        return value, None  # written by `schema.core.answers`, in UTC as the database gives it
    if kind == "Decimal" and known is Decimal:
        return _present(value, "format(v, 'f')"), None
    return _present(value, "@(v)"), shape.serialize


def _present(value: str, shown: str) -> str:
    return f"None if (v := {value}) is None else {shown}"


def _required(serialize: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def show(value: Any) -> Any:
        if value is None:
            raise TypeError("a null where none may be")
        return serialize(value)

    return show
