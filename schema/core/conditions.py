"""What a caller's `where` and `orderBy` mean: expressions and orderings, within what the caller may read."""

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from schema.core.context import Context
from schema.core.declarations import ENTITIES, Column, Computed, Entity, One, Sought
from schema.core.ids import key_of
from tenants.core.custom_fields import stored_form
from tenants.core.errors import BadInput, Forbidden
from tenants.core.expressions import (
    ALWAYS,
    NEVER,
    Belongs,
    Compare,
    CompareJson,
    Expression,
    IsNull,
    Not,
    Op,
    among,
    every,
    some,
)
from tenants.core.sealing import index_of, indexes_of
from tenants.core.selecting import Order
from tenants.core.source import AnySource
from tenants.core.texts import storable

MOST_VALUES = 250
MOST_CONDITIONS = 50
MOST_CHARACTERS = 2_000

_COMPARE = {
    "eq": Op.EQ,
    "lt": Op.LT,
    "lte": Op.LTE,
    "gt": Op.GT,
    "gte": Op.GTE,
    "contains": Op.CONTAINS,
    "startsWith": Op.STARTS_WITH,
}


class Conditions:
    """Reads one `where`; counts its conditions and groups, so that one request cannot ask for thousands."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.actor = context.actor
        self.conditions = 0
        self.groups = 0

    def where(self, entity: Entity, given: Mapping[str, Any]) -> Expression:
        """All members of a where input must hold. Raises `BadInput`, or `Forbidden` for an unreadable field."""
        self.groups += 1
        if self.groups > MOST_CONDITIONS:
            raise BadInput(detail=f"more than {MOST_CONDITIONS} groups of conditions")
        return every(*(self._member(entity, name, value) for name, value in given.items()))

    def _member(self, entity: Entity, name: str, value: Any) -> Expression:
        if value is None:
            raise BadInput(detail=f"where.{name}: null; leave it out, or use isNull")
        match name:
            case "and":
                return every(*(self.where(entity, part) for part in value))
            case "or":
                return some(*(self.where(entity, part) for part in value))
            case "not":
                return Not(self.where(entity, value))
            case "customFields":
                return every(*(self._custom(part) for part in value))
        if name in entity.sought:
            return self._sought(entity.sought[name], value)
        declared = entity.fields.get(name)
        match declared:
            case Column():
                return self._column(entity.source, declared.name, value)
            case One():
                self.actor.require(declared.target.reads)
                inner = every(declared.target.visible(self.actor), self.where(ENTITIES[declared.target.name], value))
                return Belongs(declared.key, declared.target, inner)
            case Computed(holds=holds) if holds is not None:
                return self._truth(holds(self.context), value)
            case _:
                return self._key(entity, name.removesuffix("Id"), value)

    def _sought(self, sought: Sought, members: Mapping[str, Any]) -> Expression:
        """A member that may be left out may be null too."""
        given = {member: value for member, value in members.items() if value is not None}
        return sought.meaning({member: self._checked(member, value) for member, value in given.items()})

    def _truth(self, holds: Expression, operators: Mapping[str, Any]) -> Expression:
        """A yes or no that is worked out always has an answer."""
        parts: list[Expression] = []
        for operator, given in operators.items():
            value = self._checked(operator, given)
            if operator == "isNull":
                parts.append(NEVER if value else ALWAYS)
            else:
                parts.append(holds if value else Not(holds))
        return every(*parts)

    def _key(self, entity: Entity, name: str, operators: Mapping[str, Any]) -> Expression:
        relation = entity.fields[name]
        if not isinstance(relation, One):
            raise BadInput(detail=f"where.{name}")
        if not relation.reference:
            self.actor.require(relation.target.reads)
        return self._operators(relation.key, operators, keys_of=relation.target)

    def _column(self, source: AnySource, column: str, operators: Mapping[str, Any]) -> Expression:
        _require_readable(self.context, source, column)
        if source.columns[column].sealed:
            return every(*(self._sealed(source, column, *operator) for operator in operators.items()))
        if column == "id":
            return self._operators(column, operators, keys_of=source)
        if source.columns[column].python_type is UUID:
            operators = {name: _uuids(value) for name, value in operators.items()}
        if source.columns[column].python_type is list:
            return every(*(Compare(column, Op.HOLDS, [self._checked("contains", key)]) for key in operators.values()))
        return self._operators(column, operators)

    def _sealed(self, source: AnySource, column: str, operator: str, given: Any) -> Expression:
        """What is sealed is found by its whole value, through the blind index."""
        value = self._checked(operator, given)
        if operator == "isNull":
            return _condition(column, operator, value)
        values = value if isinstance(value, list) else [value]
        indexes = indexes_of(source.model, column=column, values=values, vault=self.context.vault)
        return among(index_of(column), indexes)

    def _operators(self, column: str, operators: Mapping[str, Any], *, keys_of: AnySource | None = None) -> Expression:
        parts = []
        for operator, given in operators.items():
            value = self._checked(operator, given)
            parts.append(_condition(column, operator, _keys(value, keys_of) if keys_of else value))
        return every(*parts)

    def _checked(self, operator: str, given: Any) -> Any:
        self.conditions += 1
        if self.conditions > MOST_CONDITIONS:
            raise BadInput(detail=f"more than {MOST_CONDITIONS} conditions")
        if not isinstance(given, list):
            return _single(operator, given)
        if len(given) > MOST_VALUES:
            raise BadInput(detail=f"{operator}: more than {MOST_VALUES} values")
        return [_single(operator, value) for value in given]

    def _custom(self, given: Mapping[str, Any]) -> Expression:
        key = _single("key", given["key"])
        parts: list[Expression] = []
        for operator, value in given.items():
            if operator != "key":
                parts.append(_custom_condition(key, operator, self._checked(operator, value)))
        return every(*parts)


def _single(operator: str, value: Any) -> Any:
    """The value in the form it is stored in; no column that can be filtered holds a longer text."""
    if value is None:
        raise BadInput(detail=f"{operator}: null; use isNull")
    if not isinstance(value, str):
        return value
    if len(value) > MOST_CHARACTERS:
        raise BadInput(detail=f"{operator}: a text of more than {MOST_CHARACTERS} characters")
    if not storable(value):
        raise BadInput(detail=f"{operator}: a text that cannot be stored")
    return value if value.isascii() else unicodedata.normalize("NFC", value)


def _condition(column: str, operator: str, value: Any) -> Expression:
    match operator:
        case "ne":
            return Not(Compare(column, Op.EQ, value))
        case "in":
            return among(column, value)
        case "notIn":
            return Not(among(column, value))
        case "between":
            if len(value) != 2:
                raise BadInput(detail="between takes two values")
            return every(Compare(column, Op.GTE, value[0]), Compare(column, Op.LTE, value[1]))
        case "isNull":
            return IsNull(column) if value else Not(IsNull(column))
        case _:
            return Compare(column, _COMPARE[operator], value)


def _custom_condition(key: str, operator: str, value: Any) -> Expression:
    match operator:
        case "eq":
            return _custom_equal(key, operator, value)
        case "in":
            items = value if isinstance(value, list) else [value]
            return some(*(_custom_equal(key, operator, item) for item in items))
        case "isNull":
            held = CompareJson("custom_fields", key, Op.CONTAINS, "")
            return Not(held) if value else held
        case "contains":
            return CompareJson("custom_fields", key, Op.CONTAINS, value)
        case _ if isinstance(value, str):
            return CompareJson("custom_fields", key, _COMPARE[operator], value)
        case _ if isinstance(value, int | float) and not isinstance(value, bool):
            return CompareJson("custom_fields", key, _COMPARE[operator], str(value), number=True)
        case _:
            raise BadInput(detail=f"{operator}: a text or a number")


def _custom_equal(key: str, operator: str, value: Any) -> Expression:
    if not isinstance(value, str | int | float):
        raise BadInput(detail=f"{operator}: a text, a number, true or false")
    return Compare("custom_fields", Op.HOLDS, {key: stored_form(value)})


def _keys(value: Any, source: AnySource) -> Any:
    """Global ids as keys; one that names nothing here is a key that no row has."""
    if isinstance(value, list):
        return [key for key in (key_of(text, source=source) for text in value) if key is not None]
    if isinstance(value, str):
        found = key_of(value, source=source)
        if found is None:
            raise BadInput(detail=f"not an id of a {source.name}")
        return found
    return value


def _uuids(value: Any) -> Any:
    if isinstance(value, list):
        return [_uuids(item) for item in value]
    try:
        return UUID(value) if isinstance(value, str) else value
    except ValueError:
        raise BadInput(detail="not a key") from None


def _require_readable(context: Context, source: AnySource, column: str) -> None:
    """Raises `Forbidden` unless the viewer may read the column wherever they may read the row, so that neither a
    filter nor an ordering can tell what a field hides; that they asked by a confidential one is noted."""
    permission = source.confidential.get(column)
    if permission is None:
        return
    if not context.actor.covers(permission, source.reads):
        raise Forbidden(permission=permission.value)
    context.readings.asked_by(source=source, column=column)


def ordering(context: Context, entity: Entity, given: Sequence[Mapping[str, Any]] | None) -> tuple[Order, ...] | None:
    """The caller's ordering, or None when there is none."""
    if not given:
        return None
    orders = []
    for key in given:
        for name, direction in key.items():
            declared = entity.fields[name]
            if not isinstance(declared, Column):
                raise BadInput(detail=f"orderBy.{name}")
            _require_readable(context, entity.source, declared.name)
            orders.append(Order(declared.ranked_by or declared.name, descending=direction.value == "DESC"))
    if len({order.column for order in orders}) != len(orders):
        raise BadInput(detail="orderBy names a key twice")
    return tuple(orders)
