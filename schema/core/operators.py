"""The operators a filter offers for each kind of value."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any
from uuid import UUID

import strawberry

from schema.core.enums import graphql_enum
from schema.core.scalars import JSON

_TEXTS = {
    "eq": "Equal to.",
    "ne": "Not equal to; absent values count.",
    "in_": "One of, at most 250.",
    "not_in": "None of, at most 250; absent values count.",
    "lt": "Less than.",
    "lte": "Less than or equal to.",
    "gt": "Greater than.",
    "gte": "Greater than or equal to.",
    "between": "From the first to the second of two values, both included.",
    "contains": "Contains the text, whatever the case.",
    "starts_with": "Starts with the text.",
    "is_null": "Has no value (true) or has one (false).",
}
_EQUAL = ("eq", "ne", "in_", "not_in", "is_null")
_ORDERED = ("eq", "ne", "in_", "not_in", "lt", "lte", "gt", "gte", "between", "is_null")
_CODE = ("eq", "ne", "in_", "not_in", "starts_with", "is_null")
_TEXT = ("eq", "ne", "in_", "not_in", "contains", "starts_with", "is_null")


def _operators(name: str, of: Any, operators: tuple[str, ...], description: str) -> type:
    kinds: dict[str, Any] = {"in_": list[of], "not_in": list[of], "between": list[of], "is_null": bool}
    members: dict[str, Any] = {
        operator: strawberry.field(
            name="in" if operator == "in_" else None, default=strawberry.UNSET, description=_TEXTS[operator]
        )
        for operator in operators
    }
    annotations = {operator: kinds.get(operator, of) | None for operator in operators}
    made: type = type(name, (), {**members, "__annotations__": annotations, "__module__": __name__})
    return strawberry.input(made, name=name, description=description)


StringFilter = _operators("StringFilter", str, _TEXT, "Conditions on a text; all given ones must hold.")
CodeFilter = _operators("CodeFilter", str, _CODE, "Conditions on a text that is a code; all given ones must hold.")
IDFilter = _operators("IDFilter", strawberry.ID, _EQUAL, "Conditions on an id; all given ones must hold.")
ExactFilter = _operators(
    "ExactFilter", str, ("eq", "in_", "is_null"), "Conditions on a text that is only found whole; all must hold."
)
BooleanFilter = _operators("BooleanFilter", bool, ("eq", "is_null"), "Conditions on a yes or no.")
IntFilter = _operators("IntFilter", int, _ORDERED, "Conditions on a whole number; all given ones must hold.")
DecimalFilter = _operators("DecimalFilter", Decimal, _ORDERED, "Conditions on an exact number; all must hold.")
DateFilter = _operators("DateFilter", date, _ORDERED, "Conditions on a day; all given ones must hold.")
DateTimeFilter = _operators("DateTimeFilter", datetime, _ORDERED, "Conditions on a moment; all given ones must hold.")


@strawberry.input(description="Conditions on a list of keys.")
class KeysFilter:
    contains: str | None = strawberry.field(default=strawberry.UNSET, description="Holds this key.")


@strawberry.input(description="A condition on one of the tenant's own fields; all given operators must hold.")
class CustomFieldFilter:
    key: str = strawberry.field(description="Key of the field's definition.")
    eq: JSON | None = strawberry.field(default=strawberry.UNSET, description=_TEXTS["eq"])
    in_: list[JSON] | None = strawberry.field(name="in", default=strawberry.UNSET, description=_TEXTS["in_"])
    lt: JSON | None = strawberry.field(default=strawberry.UNSET, description=_TEXTS["lt"])
    gt: JSON | None = strawberry.field(default=strawberry.UNSET, description=_TEXTS["gt"])
    contains: str | None = strawberry.field(default=strawberry.UNSET, description=_TEXTS["contains"])
    is_null: bool | None = strawberry.field(default=strawberry.UNSET, description=_TEXTS["is_null"])


_BY_TYPE: dict[type, type] = {
    bool: BooleanFilter,
    int: IntFilter,
    str: StringFilter,
    UUID: IDFilter,
    Decimal: DecimalFilter,
    date: DateFilter,
    datetime: DateTimeFilter,
    list: KeysFilter,
}


def operators_for(python_type: type, *, sealed: bool = False, parts: bool = True) -> type:
    """The filter input for values of this type; `parts` says whether an index finds texts by a part of them."""
    if sealed:
        return ExactFilter
    if python_type is str and not parts:
        return CodeFilter
    if issubclass(python_type, Enum):
        return _enum_filter(python_type)
    return _BY_TYPE[python_type]


@cache
def _enum_filter(enum: type[Enum]) -> type:
    made = graphql_enum(enum)
    return _operators(f"{enum.__name__}Filter", made, _EQUAL, f"Conditions on a {enum.__name__}; all must hold.")
