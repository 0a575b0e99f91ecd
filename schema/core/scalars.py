"""Scalars beyond GraphQL's own, strict in what they take, and money."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

import strawberry
from strawberry.scalars import JSON as JSON  # noqa: PLC0414 - one place to import scalars from
from strawberry.types.scalar import ScalarDefinition

JSON_MOST_CHARACTERS = 20_000


def _moment(value: object) -> datetime:
    if isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            moment = None
        if moment is not None and moment.tzinfo is not None and "T" in value.upper():
            try:
                return moment.astimezone(UTC)
            except OverflowError:
                pass
    raise ValueError("DateTime must be an RFC 3339 date-time with an offset, such as 2026-10-01T09:00:00+08:00.")


def _moment_text(value: datetime) -> str:
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _day(value: object) -> date:
    if isinstance(value, str) and len(value) == len("2026-10-01"):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise ValueError("Date must be an RFC 3339 full-date, such as 2026-10-01.")


def _decimal(value: object) -> Decimal:
    if isinstance(value, str | int) and not isinstance(value, bool) and len(str(value)) <= 40:
        try:
            number = Decimal(value)
        except InvalidOperation:
            number = Decimal("NaN")
        if number.is_finite():
            return number
    raise ValueError('Decimal must be a number in a string, such as "1234.50"; floating point is refused.')


def _json(value: object) -> object:
    if len(json.dumps(value, ensure_ascii=False)) > JSON_MOST_CHARACTERS:
        raise ValueError(f"JSON must have at most {JSON_MOST_CHARACTERS} characters.")
    return value


SCALARS: dict[Any, ScalarDefinition] = {
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
