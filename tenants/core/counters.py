"""Counters for human-readable numbers. A row per series, locked from the counting to the end of the unit of work."""

from tortoise import fields
from tortoise.models import Model

from tenants.core.routing import raw_fetch


class Counter(Model):
    """How far a series has come."""

    series = fields.CharField(max_length=80, primary_key=True)
    value = fields.BigIntField()

    class Meta:
        table = "counter"


async def count_up(*, series: str, by: int = 1) -> int:
    """The next value of the series, from 1, without gaps: a rollback gives it back. With `by` the last of as many."""
    rows = await raw_fetch(
        'INSERT INTO "counter" ("series", "value") VALUES ($1, $2) '
        'ON CONFLICT ("series") DO UPDATE SET "value" = "counter"."value" + $2 RETURNING "value"',
        series,
        by,
        aside=True,
    )
    return int(rows[0]["value"])


async def go_on_from(*, series: str, value: int) -> None:
    """The series goes on after `value`, unless it has come further already."""
    await raw_fetch(
        'INSERT INTO "counter" ("series", "value") VALUES ($1, $2) '
        'ON CONFLICT ("series") DO UPDATE SET "value" = greatest("counter"."value", $2)',
        series,
        value,
    )
