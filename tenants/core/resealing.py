"""Replacing the master key: what a former key sealed is sealed anew, beside traffic, until no former key is needed.

What is left to do stands in the rows themselves, so it may be stopped anywhere and begun again. Rows that somebody is
changing are passed over and taken the next time; none is waited for, so that nobody can wait for each other.
"""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any, Final

from tortoise import Tortoise
from tortoise.expressions import Q
from tortoise.models import Model
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from tenants.core.crypto import CannotOpen, Vault
from tenants.core.routing import writing
from tenants.core.sealing import index_columns, index_now, index_of, opened, sealed, sealed_columns

BATCH: Final = 100
"""Rows of one transaction; they are locked for about a tenth of a second."""

Unit = Callable[[], AbstractAsyncContextManager[object]]


@dataclass(frozen=True, slots=True)
class Resealed:
    """What came of it: rows sealed anew, rows still under a former key, and of those the ones no key opens."""

    done: int = 0
    left: int = 0
    unopened: int = 0

    def __add__(self, other: "Resealed") -> "Resealed":
        return Resealed(self.done + other.done, self.left + other.left, self.unopened + other.unopened)


async def reseal_tenant(*, vault: Vault, tell: Callable[[int], None] = lambda _: None) -> Resealed:
    """Everything sealed of the tenant in scope; `tell` hears of each batch how many rows it had."""
    return await _reseal(sealed_models("tenant"), vault=vault, unit=writing, tell=tell)


async def reseal_platform(*, vault: Vault, tell: Callable[[int], None] = lambda _: None) -> Resealed:
    """What belongs to no tenant."""
    return await _reseal(sealed_models("control"), vault=vault, unit=lambda: in_transaction("control"), tell=tell)


async def due_of_tenant(*, vault: Vault) -> int:
    """How many rows of the tenant in scope still lie under a former key."""
    async with writing():
        return sum([await _due(model, vault).count() for model in sealed_models("tenant")])


def sealed_models(app: str) -> list[type[Model]]:
    """The tables of an app that have sealed columns."""
    known = Tortoise.apps.get_models_iterable() if Tortoise.apps else ()
    return [model for model in known if model._meta.app == app and sealed_columns(model)]


async def _reseal(models: Sequence[type[Model]], *, vault: Vault, unit: Unit, tell: Callable[[int], None]) -> Resealed:
    total = Resealed()
    for model in models:
        unopened: set[object] = set()
        done = 0
        async for count in _batches(model, vault, unit, unopened):
            done += count
            tell(count)
        async with unit():
            left = await _due(model, vault).count()
        total += Resealed(done=done, left=left, unopened=len(unopened))
    return total


async def _batches(model: type[Model], vault: Vault, unit: Unit, unopened: set[object]) -> AsyncIterator[int]:
    """Batch after batch, until there is nothing more to take; how many rows each had sealed anew."""
    while True:
        done = 0
        async with unit():
            found = _due(model, vault).exclude(pk__in=unopened) if unopened else _due(model, vault)
            batch = (
                await found.order_by(model._meta.pk_attr).limit(BATCH).select_for_update(skip_locked=True, no_key=True)
            )
            for record in batch:
                try:
                    changes = _anew(record, vault)
                except CannotOpen:
                    unopened.add(record.pk)
                    continue
                await model.filter(pk=record.pk).update(**changes)
                done += 1
        if not batch:
            return
        yield done


def _due(model: type[Model], vault: Vault) -> QuerySet[Any]:
    """Rows with a text that another than the newest key sealed."""
    current: list[dict[str, object]] = [{f"{name}__startswith": vault.current_prefix} for name in sealed_columns(model)]
    held: list[dict[str, object]] = [{f"{name}__isnull": False} for name in sealed_columns(model)]
    # Tortoise's own annotation takes lookups for the join type.
    due = [Q(**there) & ~Q(**ours) for there, ours in zip(held, current, strict=True)]  # type: ignore[arg-type]
    return model.filter(Q(*due, join_type=Q.OR))


def _anew(record: Model, vault: Vault) -> dict[str, str]:
    """The row's sealed columns under the newest key, and their blind indexes."""
    model, changes = type(record), dict[str, str]()
    for column in sealed_columns(model):
        held = getattr(record, column)
        if held is None or vault.is_current(held):
            continue
        value = opened(model, column=column, id=record.pk, sealed=held, vault=vault)
        changes[column] = sealed(model, column=column, id=record.pk, value=value, vault=vault)
        if index_of(column) in index_columns(model):
            changes[index_of(column)] = index_now(model, column=column, value=value, vault=vault)
    return changes
