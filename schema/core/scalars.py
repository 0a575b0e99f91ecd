"""Scalars beyond GraphQL's own, strict in what they take, and money."""

import json
import math
import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NewType, TypeAlias

import strawberry
from graphql import GraphQLError
from strawberry.scalars import JSON as JSON  # noqa: PLC0414 - one place to import scalars from
from strawberry.types.scalar import ScalarDefinition

from tenants.core.dates import day
from tenants.core.texts import storable

JSON_MOST_CHARACTERS = 20_000
# Beyond 64 bits neither answers nor many clients hold a whole number exactly.
_WHOLE_MOST = 2**63 - 1
_DIGITS_MOST = 30

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)", re.ASCII)
_MONTH = re.compile(r"\d{4}-\d\d", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,30}(\.\d{1,30})?([eE][+-]?\d{1,2})?", re.ASCII)


def _moment(value: object) -> datetime:
    """RFC 3339 §5.6; what Python reads besides (week dates, no seconds) is refused."""
    if isinstance(value, str) and _MOMENT.fullmatch(value):
        try:
            return datetime.fromisoformat(value.upper()).astimezone(UTC)
        except (ValueError, OverflowError):
            pass
    raise GraphQLError("DateTime must be an RFC 3339 date-time with an offset, such as 2026-10-01T09:00:00+08:00.")


def _moment_text(value: datetime) -> str:
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _day(value: object) -> date:
    found = day(value) if isinstance(value, str) else None
    if found is None:
        raise GraphQLError("Date must be an RFC 3339 full-date, such as 2026-10-01.")
    return found


def _decimal(value: object) -> Decimal:
    if isinstance(value, str | int) and not isinstance(value, bool) and _NUMBER.fullmatch(str(value)):
        number = Decimal(value)
        if abs(number.adjusted()) <= _DIGITS_MOST:
            return number
    raise GraphQLError('Decimal must be a number in a string, such as "1234.50"; floating point is refused.')


def _json(value: object) -> object:
    """Takes what can be stored and answered again without loss."""
    pending = [value]
    while pending:
        item = pending.pop()
        if isinstance(item, dict):
            pending.extend((*item.keys(), *item.values()))
        elif isinstance(item, list):
            pending.extend(item)
        elif isinstance(item, str) and not storable(item):
            raise GraphQLError("JSON must not hold NUL, half a surrogate pair or piled-up combining marks.")
        elif isinstance(item, float) and not math.isfinite(item):
            raise GraphQLError("JSON must not hold infinities.")
        elif isinstance(item, int) and not -_WHOLE_MOST <= item <= _WHOLE_MOST:
            raise GraphQLError("JSON must not hold whole numbers beyond 64 bits; write them as texts.")
    if len(json.dumps(value, ensure_ascii=False)) > JSON_MOST_CHARACTERS:
        raise GraphQLError(f"JSON must have at most {JSON_MOST_CHARACTERS} characters.")
    return value


def _month(value: object) -> date:
    if isinstance(value, str) and _MONTH.fullmatch(value):
        try:
            return date.fromisoformat(f"{value}-01")
        except ValueError:
            pass
    raise GraphQLError("YearMonth must be a year and a month, such as 2026-10.")


if TYPE_CHECKING:
    YearMonth: TypeAlias = date
else:
    YearMonth = NewType("YearMonth", date)

SCALARS: dict[Any, ScalarDefinition] = {
    YearMonth: strawberry.scalar(
        name="YearMonth",
        description="A month, ISO 8601, e.g. `2026-10`.",
        serialize=lambda value: f"{value:%Y-%m}",
        parse_value=_month,
    ),
    datetime: strawberry.scalar(
        name="DateTime",
        description="A moment, RFC 3339; answered in UTC, e.g. `2026-10-01T01:00:00Z`.",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339",
        serialize=_moment_text,
        parse_value=_moment,
    ),
    date: strawberry.scalar(
        name="Date",
        description="A day without a time zone, RFC 3339 full-date, e.g. `2026-10-01`.",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339",
        serialize=date.isoformat,
        parse_value=_day,
    ),
    Decimal: strawberry.scalar(
        name="Decimal",
        description='An exact number in a string, e.g. `"1234.50"`; never floating point.',
        serialize=lambda value: format(value, "f"),
        parse_value=_decimal,
    ),
    JSON: strawberry.scalar(
        name="JSON",
        description="JSON, used only for what a tenant defined itself.",
        specified_by_url="https://ecma-international.org/publications-and-standards/standards/ecma-404/",
        serialize=lambda value: value,
        parse_value=_json,
    ),
}


@strawberry.type(description="An exact amount of money.")
class Money:
    amount: Decimal = strawberry.field(description="How much, exactly.")
    currency: str = strawberry.field(description="ISO 4217 code, e.g. `CNY`.")
