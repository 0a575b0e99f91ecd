"""Who was shown confidential values in clear. Rows are only ever added, and never hold the values."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.contrib.postgres.indexes import GinIndex
from tortoise.indexes import Index
from tortoise.models import Model

from tenants.core.actor import Actor
from tenants.core.keys import new_id
from tenants.core.source import SOURCES, AnySource


class ClearRead(Model):
    """Columns of objects of one type and branch, shown in clear by one request.

    `keys` are the objects' ids; empty when the columns were only filtered or ordered by.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    at = fields.DatetimeField()
    entity = fields.CharField(max_length=60)
    branch_id = fields.UUIDField(null=True)
    keys: fields.Field[list[str]] = ArrayField(element_type="text")
    columns: fields.Field[list[str]] = ArrayField(element_type="text")
    actor_id = fields.UUIDField()
    actor_name = fields.CharField(max_length=200)
    client_id = fields.CharField(max_length=120)
    on_behalf_of = fields.UUIDField(null=True)
    request_id = fields.CharField(max_length=128)

    class Meta:
        table = "clear_read"
        indexes = (
            Index(fields=("at", "id")),
            Index(fields=("entity", "at")),
            Index(fields=("actor_id", "at")),
            Index(fields=("branch_id", "at")),
            Index(fields=("client_id", "at")),
            Index(fields=("request_id",)),
            GinIndex(fields=("keys",)),
        )


@dataclass
class Readings:
    """What one answer shows in clear, until it is written down; a value shown twice counts once."""

    _shown: dict[str, dict[UUID, set[str]]] = field(default_factory=dict)
    _asked: dict[str, set[str]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self._shown or self._asked)

    def shown(self, *, source: AnySource, id: UUID, column: str) -> None:
        """The answer holds the column's clear value of this row."""
        self._shown.setdefault(source.name, {}).setdefault(id, set()).add(column)

    def asked_by(self, *, source: AnySource, column: str) -> None:
        """The answer depends on clear values of the column: it is filtered or ordered by it."""
        self._asked.setdefault(source.name, set()).add(column)

    def add(self, other: "Readings") -> None:
        """The answer shows what the other one does as well."""
        for entity, rows in other._shown.items():
            for key, columns in rows.items():
                self._shown.setdefault(entity, {}).setdefault(key, set()).update(columns)
        for entity, columns in other._asked.items():
            self._asked.setdefault(entity, set()).update(columns)

    def clear(self) -> None:
        self._shown.clear()
        self._asked.clear()

    async def write(self, *, actor: Actor, now: datetime, request_id: str) -> None:
        """Writes it down in the transaction under way: a row per type, branch and set of columns."""
        rows = [
            ClearRead(
                at=now,
                entity=entity,
                branch_id=branch_id,
                keys=sorted(map(str, keys)),
                columns=sorted(columns),
                actor_id=actor.user_id,
                actor_name=actor.name,
                client_id=actor.client_id,
                on_behalf_of=actor.on_behalf_of,
                request_id=request_id,
            )
            for entity, branch_id, keys, columns in [*await self._grouped(), *self._questions(actor)]
        ]
        if rows:
            await ClearRead.bulk_create(rows)

    async def _grouped(self) -> list[tuple[str, UUID | None, list[UUID], frozenset[str]]]:
        found: dict[tuple[str, UUID | None, frozenset[str]], list[UUID]] = defaultdict(list)
        for entity, rows in self._shown.items():
            branches = await _branches(SOURCES[entity], list(rows))
            for key, columns in rows.items():
                found[entity, branches.get(key), frozenset(columns)].append(key)
        return [(entity, branch_id, keys, columns) for (entity, branch_id, columns), keys in found.items()]

    def _questions(self, actor: Actor) -> Iterator[tuple[str, UUID | None, list[UUID], frozenset[str]]]:
        """A question is no single branch's: it stands where the person works who put it."""
        for entity, columns in self._asked.items():
            yield entity, actor.branch_id, [], frozenset(columns)


async def _branches(source: AnySource, ids: list[UUID]) -> dict[UUID, UUID]:
    if "branch_id" not in source.columns:
        return {}
    return dict(await source.model.filter(id__in=ids).values_list("id", "branch_id"))
