"""Records read whole, by conditions: what changes begin with. Written and filled in directly, since every change reads
several and Tortoise would write each query anew."""

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from tortoise.models import Model

from tenants.core.expressions import Expression
from tenants.core.rendering import Parameters, Table, sql
from tenants.core.routing import raw_fetch
from tenants.core.selecting import Order
from tenants.core.source import Source, Whole

M = TypeVar("M", bound=Model)


class Lock(StrEnum):
    """How the rows are kept until the unit ends: to be changed by us, or only those that nobody else is changing;
    unchanged by anybody, or changed by others but for their key and who takes their place."""

    CHANGE = "FOR NO KEY UPDATE OF t"
    CHANGE_FREE = "FOR NO KEY UPDATE OF t SKIP LOCKED"
    HOLD = "FOR SHARE OF t"
    KEEP_PLACE = "FOR KEY SHARE OF t"


async def first_record(*, source: Source[M], where: Expression, lock: Lock | None = None) -> M | None:
    """A record the condition holds for, as it is once the lock is had; None when there is none."""
    table = Table(source, "t", Parameters())
    columns = _columns(source.model)
    text = f"SELECT {columns} FROM {source.table} t WHERE {sql(where, table)} LIMIT 1 {lock or ''}"  # noqa: S608
    for row in await raw_fetch(text, *table.parameters.values):
        return source.model._init_from_db(**dict(row))
    return None


async def matching(
    *,
    model: type[M],
    where: Expression,
    order: Sequence[Order] = (),
    limit: int | None = None,
    lock: Lock | None = None,
) -> list[M]:
    """The records of a model that the condition holds for, whoever asks; absent values of an ordering come last."""
    table = Table(Whole(model), "t", Parameters())
    text = f"SELECT {_columns(model)} FROM {table.source.table} t WHERE {sql(where, table)}"  # noqa: S608
    if order:
        keys = (f"{table.column(key.column)} {'DESC NULLS LAST' if key.descending else 'ASC'}" for key in order)
        text += f" ORDER BY {', '.join(keys)}"
    if limit is not None:
        text += f" LIMIT {limit:d}"
    rows = await raw_fetch(f"{text} {lock or ''}", *table.parameters.values)
    return [model._init_from_db(**dict(row)) for row in rows]


async def any_record(*, source: Source[M], where: Expression) -> bool:
    """Whether the condition holds for any record."""
    table = Table(source, "t", Parameters())
    text = f"SELECT 1 FROM {source.table} t WHERE {sql(where, table)} LIMIT 1"  # noqa: S608
    return bool(await raw_fetch(text, *table.parameters.values))


@lru_cache(maxsize=512)
def _columns(model: type[Model]) -> str:
    return ", ".join(f't."{column}"' for column in model._meta.fields_db_projection.values())
