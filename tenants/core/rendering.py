"""Expressions rendered: to SQL text with numbered parameters, and to Tortoise's `Q`."""

import json
from dataclasses import dataclass
from functools import singledispatch
from typing import Any, Generic, TypeVar

from tortoise.expressions import Q, Subquery

from tenants.core.expressions import (
    Always,
    Among,
    Belongs,
    Compare,
    CompareJson,
    CompareSum,
    Every,
    Expression,
    Has,
    IsNull,
    Never,
    Not,
    Op,
    Some,
    Sum,
)
from tenants.core.grams import of_column, sought
from tenants.core.source import Stored


class Parameters:
    """Collects a statement's values and hands out their `$n`, and names for inner tables."""

    def __init__(self) -> None:
        self.values: list[object] = []
        self._aliases = 0

    def add(self, value: object) -> str:
        self.values.append(value)
        return f"${len(self.values)}"

    def alias(self) -> str:
        self._aliases += 1
        return f"s{self._aliases}"


S_co = TypeVar("S_co", bound=Stored[Any], covariant=True)


@dataclass(frozen=True, slots=True)
class Table(Generic[S_co]):
    """A source under an alias in a statement being written."""

    source: S_co
    alias: str
    parameters: Parameters

    def column(self, name: str) -> str:
        return f"{self.alias}.{self.source.column(name)}"

    def inner(self, source: Stored[Any]) -> "Table[Stored[Any]]":
        return Table(source, self.parameters.alias(), self.parameters)

    def add(self, value: object) -> str:
        return self.parameters.add(value)


def escape_like(text: str) -> str:
    r"""The text as a literal in LIKE: `\`, `%` and `_` stand for themselves."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _pairs(source: Stored[Any], column: str, text: str) -> frozenset[str]:
    """What the row's grams hold when the column contains the text; nothing where none are kept."""
    if column in source.search:
        return sought(text)
    return of_column(column, sought(text)) if column in source.contained else frozenset()


@singledispatch
def sql(expression: Expression, table: Table[Any]) -> str:
    """The condition as SQL on a row of `table`; its values are added to the statement's parameters."""
    raise TypeError(f"cannot render {expression!r} on {table.source.table}")


@sql.register
def _(_expression: Always, _table: Table[Any]) -> str:
    return "TRUE"


@sql.register
def _(_expression: Never, _table: Table[Any]) -> str:
    return "FALSE"


@sql.register
def _(expression: Compare, table: Table[Any]) -> str:
    column, value = table.column(expression.column), expression.value
    match expression.op:
        case Op.CONTAINS:
            matched = f"{column} ILIKE {table.add('%' + escape_like(str(value)) + '%')}"
            if pairs := _pairs(table.source, expression.column, str(value)):
                return f"({table.column('search_grams')} @> {table.add(sorted(pairs))}::text[] AND {matched})"
            return matched
        case Op.STARTS_WITH:
            return f"{column} LIKE {table.add(escape_like(str(value)) + '%')}"
        case Op.HOLDS if isinstance(value, dict):
            return f"{column} @> {table.add(json.dumps(value, ensure_ascii=False))}::jsonb"
        case Op.HOLDS:
            return f"{column} @> {table.add(value)}::text[]"
        case op:
            return f"{column} {op.value} {table.add(value)}"


@sql.register
def _(expression: CompareJson, table: Table[Any]) -> str:
    text = f"({table.column(expression.column)} ->> {table.add(expression.key)}::text)"
    match expression.op:
        case Op.CONTAINS:
            return f"{text} ILIKE {table.add('%' + escape_like(str(expression.value)) + '%')}"
        case Op.STARTS_WITH:
            return f"{text} LIKE {table.add(escape_like(str(expression.value)) + '%')}"
        case op if expression.number:
            # A text field may hold anything under this key; what is no number compares as absent.
            number = f"CASE WHEN {text} ~ '^-?[0-9]+([.][0-9]+)?$' THEN {text}::numeric END"
            return f"({number}) {op.value} {table.add(expression.value)}::text::numeric"
        case op:
            return f"{text} {op.value} {table.add(expression.value)}::text"


@sql.register
def _(expression: Among, table: Table[Any]) -> str:
    return f"{table.column(expression.column)} = ANY({table.add(list(expression.values))})"


@sql.register
def _(expression: IsNull, table: Table[Any]) -> str:
    return f"{table.column(expression.column)} IS NULL"


@sql.register
def _(expression: Belongs, table: Table[Any]) -> str:
    inner = table.inner(expression.source)
    column, rows = table.column(expression.column), f"FROM {inner.source.table} {inner.alias}"
    if expression.once:
        return f"{column} = ANY(ARRAY(SELECT {inner.column('id')} {rows} WHERE {sql(expression.where, inner)}))"
    return f"EXISTS (SELECT 1 {rows} WHERE {inner.column('id')} = {column} AND {sql(expression.where, inner)})"


@sql.register
def _(expression: Has, table: Table[Any]) -> str:
    inner = table.inner(expression.source)
    joined = f"{inner.column(expression.key)} = {table.column('id')} AND {sql(expression.where, inner)}"
    return f"EXISTS (SELECT 1 FROM {inner.source.table} {inner.alias} WHERE {joined})"


@sql.register
def _(expression: CompareSum, table: Table[Any]) -> str:
    return f"{summing(expression.sum, table)} {expression.op.value} {table.add(expression.value)}"


def summing(sum: Sum, table: Table[Any]) -> str:
    """The sum as SQL on a row of `table`."""
    inner = table.inner(sum.source)
    joined = f"{inner.column(sum.key)} = {table.column('id')} AND {sql(sum.where, inner)}"
    total = f"SELECT coalesce(sum({inner.column(sum.column)}), 0) FROM {sum.source.table} {inner.alias} WHERE {joined}"
    return f"({total})"


@sql.register
def _(expression: Every, table: Table[Any]) -> str:
    return "(" + " AND ".join(sql(part, table) for part in expression.parts) + ")"


@sql.register
def _(expression: Some, table: Table[Any]) -> str:
    return "(" + " OR ".join(sql(part, table) for part in expression.parts) + ")"


@sql.register
def _(expression: Not, table: Table[Any]) -> str:
    return f"({sql(expression.part, table)} IS NOT TRUE)"


_LOOKUP = {Op.EQ: "", Op.LT: "__lt", Op.LTE: "__lte", Op.GT: "__gt", Op.GTE: "__gte", Op.STARTS_WITH: "__startswith"}


def q(expression: Expression) -> Q:
    """The condition for Tortoise. Takes what row scopes are made of, not every filter a caller may send."""
    match expression:
        case Always():
            return Q()
        case Never():
            return _q("id__isnull", value=True)
        case Compare(column, op, value) if op in _LOOKUP:
            return _q(f"{column}{_LOOKUP[op]}", value=value)
        case Among(column, values):
            return _q(f"{column}__in", value=list(values))
        case IsNull(column):
            return _q(f"{column}__isnull", value=True)
        case Belongs(column, source, where):
            return _q(f"{column}__in", value=Subquery(source.model.filter(q(where)).values("id")))
        case Has(source, key, where):
            return _q("id__in", value=Subquery(source.model.filter(q(where)).values(key)))
        case Every(parts):
            return Q(*map(q, parts), join_type=Q.AND)
        case Some(parts):
            return Q(*map(q, parts), join_type=Q.OR)
        case _:
            raise TypeError(f"a row scope cannot hold {expression!r}")


def _q(lookup: str, *, value: object) -> Q:
    filters: dict[str, object] = {lookup: value}
    return Q(**filters)  # type: ignore[arg-type]  # Tortoise's own annotation takes lookups for the join type
