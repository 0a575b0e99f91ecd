"""From what a record is given to what it holds, and from that to what the database is sent.

Tortoise asks of every value of every record what kind its field is. Here a value that is already what its column holds,
and the database takes, is passed on as it is; everything else is left to Tortoise's field.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum, StrEnum
from types import NoneType
from typing import Any, TypeAlias
from uuid import UUID

import orjson
from asyncpg.pgproto import pgproto
from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.fields.base import Field
from tortoise.fields.data import CharEnumFieldInstance

Convert: TypeAlias = Callable[[Any], Any]

_JSON = frozenset({dict, list})
_HELD: Mapping[type, frozenset[type]] = {
    ArrayField: frozenset({list}),
    fields.BigIntField: frozenset({int}),
    fields.BooleanField: frozenset({bool}),
    fields.CharField: frozenset({str}),
    fields.DateField: frozenset({date}),
    fields.DecimalField: frozenset({Decimal}),
    fields.IntField: frozenset({int}),
    fields.JSONField: _JSON,
    fields.TextField: frozenset({str}),
    fields.UUIDField: frozenset({UUID, pgproto.UUID}),
}


def plain(value: object) -> object:
    """The value as JSON can hold it without loss: money and times as text."""
    match value:
        case Enum():
            return value.value
        case UUID() | Decimal():
            return str(value)
        case datetime() | date():
            return value.isoformat()
        case list() | tuple() | set() | frozenset():
            return [plain(item) for item in value]
        case Mapping():
            return {str(key): plain(item) for key, item in value.items()}
        case _:
            return value


def json_text(value: object) -> str:
    """The value as JSON; what JSON has no form for as `plain` has it. Raises `TypeError`."""
    return orjson.dumps(value, default=plain).decode()


def is_constant(value: object) -> bool:
    """Whether records may share the value: nothing changes inside it, and no call makes it."""
    return value is None or isinstance(value, int | float | str | bytes | Decimal | Enum | date | UUID)


def taker(field: "Field[Any]") -> Convert:
    """What makes of a value given to a new record what its column holds. That raises `ValueError`."""
    # Money is rounded to the places of its column.
    kinds = _kinds(field) - {Decimal}

    def take(value: Any) -> Any:
        if type(value) in kinds or (type(value) is datetime and value.tzinfo is UTC):
            return value
        if value is None and not field.null:
            raise ValueError(f"{field.model_field_name} is non nullable field, but null was passed")
        return field.to_python_value(value)

    return take


def reader(field: "Field[Any]") -> Convert | None:
    """What makes the column's value of what the database sends, where that is something else."""
    match field:
        case fields.UUIDField() | fields.DatetimeField():
            return None
        case CharEnumFieldInstance():
            members = {member.value: member for member in field.enum_type}
            return lambda sent: None if sent is None else members[sent]
        case _ if type(field).to_python_value is Field.to_python_value:
            return lambda sent: None if sent is None else field.field_type(sent)
        case _:
            return field.to_python_value


def writer(field: "Field[Any]") -> Convert:
    """What makes of a column's value what the database is sent. That raises Tortoise's `ValidationError`."""

    def checked(value: Any) -> Any:
        return field.to_db_value(value, field.model)

    kinds = _kinds(field)
    match field:
        case fields.JSONField():
            return lambda value: json_text(value) if type(value) in _JSON else checked(value)
        case fields.DatetimeField() if not (field.auto_now or field.auto_now_add):
            return lambda value: (
                value if (type(value) is datetime and value.tzinfo) or type(value) in kinds else checked(value)
            )
        case fields.CharField() if str in kinds:
            most = field.max_length
            return lambda value: value if type(value) in kinds and len(value or "") <= most else checked(value)
        case _:
            return lambda value: value if type(value) in kinds else checked(value)


def _kinds(field: "Field[Any]") -> frozenset[type]:
    """Types of the values that such a column holds."""
    nothing = frozenset({NoneType}) if field.null else frozenset()
    if isinstance(field, CharEnumFieldInstance) and issubclass(field.enum_type, StrEnum):
        return nothing | {field.enum_type}
    return nothing | _HELD.get(type(field), frozenset())


def _is_aware(value: object) -> bool:
    return isinstance(value, datetime) and value.tzinfo is not None
