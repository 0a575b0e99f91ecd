"""Records read whole, by conditions: what changes begin with. Written and filled in directly, since every change reads
several and Tortoise would write each query anew."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any, Generic, TypeVar

from tortoise.models import Model

from tenants.core.expressions import Expression
from tenants.core.rendering import Parameters, Table, sql
from tenants.core.routing import raw_fetch
from tenants.core.selecting import Order
from tenants.core.source import Source, Stored, Whole

M = TypeVar("M", bound=Model)


class Lock(StrEnum):
    """How the rows are kept until the unit ends: to be changed by us, or only those that nobody else is changing;
    unchanged by anybody, or changed by others but for their key and who takes their place."""

    CHANGE = "FOR NO KEY UPDATE OF t"
    CHANGE_FREE = "FOR NO KEY UPDATE OF t SKIP LOCKED"
    HOLD = "FOR SHARE OF t"
    KEEP_PLACE = "FOR KEY SHARE OF t"


@dataclass(frozen=True, slots=True, eq=False)
class Sought(Generic[M]):
    """The first record, in an order, that a condition holds for; as it is once the lock is had."""

    source: Stored[M]
    where: Expression
    order: Sequence[Order] = ()
    lock: Lock | None = None


async def first_record(*, source: Source[M], where: Expression, lock: Lock | None = None) -> M | None:
    """A record the condition holds for, as it is once the lock is had; None when there is none."""
    (found,) = await first_records([Sought(source, where, lock=lock)])
    return found


async def first_records(sought: Sequence[Sought[M]]) -> list[M | None]:
    """Several records that do not hang on each other, of any models, in one statement; each None when there is none.
    They are locked in the order in which they are named."""
    parameters = Parameters()
    found = [_found(each, Table(each.source, "t", parameters)) for each in sought]
    listed = ", ".join(_columns(each.source.model, f"r{place}") for place, each in enumerate(sought))
    joined = " ".join(f"LEFT JOIN LATERAL ({text}) r{place} ON TRUE" for place, text in enumerate(found))
    text = found[0] if len(found) == 1 else f"SELECT {listed} FROM (SELECT) nothing {joined}"  # noqa: S608
    row = next((tuple(row) for row in await raw_fetch(text, *parameters.values)), ())
    return _records([each.source.model for each in sought], row)


def _found(sought: Sought[Any], table: Table[Any]) -> str:
    text = f"SELECT {_columns(table.source.model)} FROM {table.source.table} t WHERE {sql(sought.where, table)}"  # noqa: S608
    return f"{text}{_ordered(table, sought.order)} LIMIT 1 {sought.lock or ''}"


def _records(models: Sequence[type[M]], row: Sequence[Any]) -> list[M | None]:
    """The records of a row in which the columns of several models stand one after the other."""
    records: list[M | None] = []
    for model in models:
        names = model._meta.fields_db_projection.values()
        values, row = row[: len(names)], row[len(names) :]
        held = dict(zip(names, values, strict=False))
        records.append(model._init_from_db(**held) if held.get("id") is not None else None)
    return records


async def matching(
    *,
    model: type[M],
    where: Expression,
    order: Sequence[Order] = (),
    limit: int | None = None,
    lock: Lock | None = None,
) -> list[M]:
    """The records of a model that the condition holds for, whoever asks; absent values of an ordering come last."""
    table = Table(whole(model), "t", Parameters())
    text = f"SELECT {_columns(model)} FROM {table.source.table} t WHERE {sql(where, table)}"  # noqa: S608
    text += _ordered(table, order)
    if limit is not None:
        text += f" LIMIT {limit:d}"
    rows = await raw_fetch(f"{text} {lock or ''}", *table.parameters.values)
    return [model._init_from_db(**dict(row)) for row in rows]


async def any_record(*, source: Source[M], where: Expression) -> bool:
    """Whether the condition holds for any record."""
    table = Table(source, "t", Parameters())
    text = f"SELECT 1 FROM {source.table} t WHERE {sql(where, table)} LIMIT 1"  # noqa: S608
    return bool(await raw_fetch(text, *table.parameters.values))


def _ordered(table: Table[Any], order: Sequence[Order]) -> str:
    keys = [f"{table.column(key.column)} {'DESC NULLS LAST' if key.descending else 'ASC'}" for key in order]
    return f" ORDER BY {', '.join(keys)}" if keys else ""


@lru_cache(maxsize=2_000)
def _columns(model: type[Model], alias: str = "t") -> str:
    return ", ".join(f'{alias}."{column}"' for column in model._meta.fields_db_projection.values())


@lru_cache(maxsize=512)
def whole(model: type[M]) -> Whole[M]:
    """All rows of the model."""
    return Whole(model)
