"""Conditions on rows as data: written once, rendered to SQL for reads and to Tortoise's `Q` for writes.

Column names always come from declarations, never from a caller; values always travel as parameters.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tenants.core.source import AnySource


class Op(StrEnum):
    """How a column is compared with a value."""

    EQ = "="
    NE = "<>"
    LT = "<"
    LTE = "<="
    GT = ">"
    GTE = ">="
    CONTAINS = "contains"
    STARTS_WITH = "starts with"
    HOLDS = "@>"


class Expression:
    """A condition on the rows of one table."""

    __slots__ = ()

    def __and__(self, other: "Expression") -> "Expression":
        return every(self, other)

    def __or__(self, other: "Expression") -> "Expression":
        return some(self, other)

    def __invert__(self) -> "Expression":
        return Not(self)


@dataclass(frozen=True, slots=True)
class Always(Expression):
    """Every row."""


@dataclass(frozen=True, slots=True)
class Never(Expression):
    """No row."""


@dataclass(frozen=True, slots=True)
class Compare(Expression):
    """`column op value`. `CONTAINS` ignores case, `STARTS_WITH` does not; `HOLDS` is array or JSON containment."""

    column: str
    op: Op
    value: object


@dataclass(frozen=True, slots=True)
class CompareJson(Expression):
    """Compares the text, or with `number` the numeric value, under a key of a JSON column."""

    column: str
    key: str
    op: Op
    value: object
    number: bool = False


@dataclass(frozen=True, slots=True)
class Among(Expression):
    """The column is one of the values."""

    column: str
    values: Sequence[object]


@dataclass(frozen=True, slots=True)
class IsNull(Expression):
    """The column has no value."""

    column: str


@dataclass(frozen=True, slots=True)
class Belongs(Expression):
    """To-one: the row `column` points at, in `source`, satisfies `where`.

    With `once` the rows that do are looked up ahead: where this is one of several ways to belong, an index can then
    find what each of them leads to. For sources of which a tenant has a few hundred rows.
    """

    column: str
    source: "AnySource"
    where: Expression
    once: bool = False


@dataclass(frozen=True, slots=True)
class Has(Expression):
    """To-many: some row of `source`, whose `key` points here, satisfies `where`."""

    source: "AnySource"
    key: str
    where: Expression


@dataclass(frozen=True, slots=True)
class Sum:
    """The sum of a column of `source` over the rows whose `key` points here and that satisfy `where`; zero when there
    are none."""

    source: "AnySource"
    key: str
    column: str
    where: Expression


@dataclass(frozen=True, slots=True)
class CompareSum(Expression):
    """Compares a sum with a value."""

    sum: Sum
    op: Op
    value: object


@dataclass(frozen=True, slots=True)
class Every(Expression):
    """All parts hold."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Some(Expression):
    """At least one part holds."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Not(Expression):
    """The part does not hold; a comparison with an absent value does not hold, so its negation does."""

    part: Expression


ALWAYS = Always()
NEVER = Never()


def every(*parts: Expression) -> Expression:
    """All of them; none given holds for every row."""
    if any(isinstance(part, Never) for part in parts):
        return NEVER
    kept = tuple([part for part in parts if not isinstance(part, Always)])
    return kept[0] if len(kept) == 1 else Every(kept) if kept else ALWAYS


def some(*parts: Expression) -> Expression:
    """Any of them; none given holds for no row."""
    if any(isinstance(part, Always) for part in parts):
        return ALWAYS
    kept = tuple([part for part in parts if not isinstance(part, Never)])
    return kept[0] if len(kept) == 1 else Some(kept) if kept else NEVER


def eq(column: str, value: object) -> Expression:
    return Compare(column, Op.EQ, value)


def among(column: str, values: Sequence[object]) -> Expression:
    return Among(column, tuple(values)) if values else NEVER


def starts_with(column: str, prefix: str) -> Expression:
    return Compare(column, Op.STARTS_WITH, prefix)
