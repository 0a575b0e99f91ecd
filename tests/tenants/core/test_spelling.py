"""What Postgres writes of a row is what we would have written ourselves."""

import json
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from schema.core.answers import written
from schema.core.ids import encode
from tenants.core import spelling
from tenants.core.keys import new_id
from tenants.core.routing import raw_fetch, reading
from tenants.core.scope import tenant_scope
from tenants.core.source import SOURCES
from tenants.core.spelling import Text
from tests.people import Chain

EAST = timezone(timedelta(hours=8))
TEXTS = [
    "",
    "理赔“迟迟”没有答复",
    "a \"quoted\" \\ back\\\\slash / and %, 'single' {} [] : ,",
    "".join(map(chr, range(1, 32))) + "\x7f\x80\x9f",
    "\u2028\u2029\ufeff\uffff𠮷😀 e\u0301",
    "null",
]
MOMENTS = [
    datetime(2026, 10, 1, 9, 30, tzinfo=EAST),
    datetime(2026, 10, 1, 9, 30, 1, 1, tzinfo=UTC),
    datetime(2026, 12, 31, 23, 59, 59, 999_999, tzinfo=EAST),
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(1899, 12, 31, 23, 59, 59, 500_000, tzinfo=UTC),
    datetime(1, 1, 1, tzinfo=UTC),
    datetime(1, 1, 1, 0, 0, 1, tzinfo=UTC),
    datetime(9999, 12, 31, 12, tzinfo=UTC),
    datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
]
DAYS = [date(2026, 2, 28), date(2024, 2, 29), date(1, 1, 1), date(1, 1, 2), date(9999, 12, 30), date(9999, 12, 31)]
NUMBERS = ["0", "0.00", "1234.50", "-0.01", "1E+3", "0.000001", "99999999999999.99"]
Kind = Callable[..., Text]
KINDS: dict[str, tuple[Kind, str, list[Any], Callable[[Any], object]]] = {
    "text": (spelling.text, "text", TEXTS, lambda value: value),
    "names": (spelling.name, "varchar(20)", ["RECEIVED", "A"], lambda value: value),
    "whole numbers": (spelling.number, "integer", [0, -1, 2**31 - 1, -(2**31)], lambda value: value),
    "yes and no": (spelling.number, "boolean", [True, False], lambda value: value),
    "exact numbers": (spelling.exact, "numeric", [Decimal(text) for text in NUMBERS], lambda value: format(value, "f")),
    "days": (spelling.day, "date", DAYS, lambda value: value),
    "moments": (spelling.moment, "timestamptz", MOMENTS, lambda value: value.astimezone(UTC)),
}


async def _spelled(chain: Chain, value: Text, kind: str, values: Iterable[Any]) -> list[bytes]:
    """What is written of rows that hold these values."""
    sql = spelling.spelling([("a", value), ("b", spelling.constant("Seen"))]).sql
    query = f"""SELECT {sql} AS "{spelling.SPELLED}" FROM unnest($1::{kind}[]) AS t(value)"""
    with tenant_scope(chain.tenant):
        async with reading():
            return [row[spelling.SPELLED].encode() for row in await raw_fetch(query, list(values))]


@pytest.mark.parametrize("kind", KINDS)
async def test_postgres_writes_to_the_letter_what_we_would(chain: Chain, kind: str) -> None:
    spell, column, values, shown = KINDS[kind]
    expected = [{"a": shown(value), "b": "Seen"} for value in values]
    found = await _spelled(chain, spell("t.value", nullable=False), column, values)
    assert [json.loads(text) for text in found] == [json.loads(written(row)) for row in expected]
    if kind != "text":  # of two ways to escape a character either may be chosen
        assert found == [written(row) for row in expected]


@pytest.mark.parametrize("kind", KINDS)
async def test_an_empty_column_is_null_and_nothing_else_is(chain: Chain, kind: str) -> None:
    spell, column, values, shown = KINDS[kind]
    found = await _spelled(chain, spell("t.value", nullable=True), column, [None, values[0]])
    assert [json.loads(text)["a"] for text in found] == [None, json.loads(written(shown(values[0])))]


async def test_global_ids_of_every_source_are_the_ones_we_read(chain: Chain) -> None:
    keys = [new_id(), UUID(int=0), UUID(int=2**128 - 1)]
    for source in SOURCES.values():
        found = await _spelled(chain, spelling.global_id(f"{source.name}:", "t.value"), "uuid", keys)
        assert [json.loads(text)["a"] for text in found] == [encode(source, key) for key in keys]


async def test_an_object_within_another_is_part_of_the_text(chain: Chain) -> None:
    inner = spelling.object_of([("amount", spelling.exact("t.value", nullable=False))])
    assert await _spelled(chain, inner, "numeric", [Decimal("12.50")]) == [b'{"a":{"amount":"12.50"},"b":"Seen"}']
