"""The base of what a tenant owns: a key, a version, times, and a trail of every change."""

from collections.abc import Iterable, Mapping
from enum import Enum
from functools import cache
from typing import Any, ClassVar, Self, TypeVar, cast

from tortoise import fields
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.exceptions import OperationalError
from tortoise.models import Model

from tenants.core.audit import AuditAction
from tenants.core.forms import form_of
from tenants.core.grams import grams, of_column
from tenants.core.insertions import change, insertion
from tenants.core.keys import new_id
from tenants.core.routing import write
from tenants.core.sealing import index_columns, sealed_columns
from tenants.core.work import Work, work_now

E = TypeVar("E", bound=Enum)

# Columns that follow from others and are written along with them.
_FOLLOWING = frozenset({"version", "created_at", "updated_at", "search_grams"})

_NEW = {"_partial": False, "_saved_in_db": False, "_custom_generated_pk": False}
_READ = {"_partial": False, "_saved_in_db": True, "_custom_generated_pk": True}

SEALED = "***"
"""Stands in the trail for a value that lies sealed."""


def optional_enum(enum: type[E], *, max_length: int) -> "fields.Field[E | None]":
    """A column that holds a value of the enum or nothing, typed as such."""
    return cast("fields.Field[E | None]", fields.CharEnumField(enum, max_length=max_length, null=True))


def optional_text() -> "fields.Field[str | None]":
    """A column of text of any length or nothing, typed as such."""
    return cast("fields.Field[str | None]", fields.TextField(null=True))


def _copied(value: Any) -> Any:
    """What JSON holds, copied; everything else is never changed inside, and stays."""
    if isinstance(value, dict):
        return {name: _copied(item) for name, item in value.items()}
    return [_copied(item) for item in value] if isinstance(value, list) else value


class TenantModel(Model):
    """Saved only inside a unit of work, which records who changed what.

    `version` counts up with every change. `searched` names the text columns whose bigrams are kept in
    `search_grams`, `contained` those that are not searched but of which a part may be asked for: their bigrams are kept
    there under the column's name. `unaudited` columns the trail must not hold, or need not; `audit_branch` the column
    that says whose branch an entry belongs to; `is_remembered` says that units of work keep what they read of it;
    `decides` names the columns by which somebody may do more or less, or be somebody else.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    searched: ClassVar[tuple[str, ...]] = ()
    contained: ClassVar[tuple[str, ...]] = ()
    unaudited: ClassVar[frozenset[str]] = _FOLLOWING
    audit_branch: ClassVar[str] = "branch_id"
    is_remembered: ClassVar[bool] = False
    decides: ClassVar[frozenset[str]] = frozenset()

    class Meta:
        abstract = True

    @property
    def is_stored(self) -> bool:
        """Whether it has been saved; what belongs to a record that was not need not be looked for."""
        return bool(self._saved_in_db)

    def __init__(self, **given: Any) -> None:
        """A new record. Raises `ValueError` for nothing in a column that needs something."""
        form, held = form_of(type(self)), vars(self)
        if not given.keys() <= form.given:
            super().__init__(**given)
            return
        held.update(_NEW, _await_when_save={}, **form.constants)
        for name, make in form.made:
            if name not in given:
                held[name] = make()
        for name, value in given.items():
            if name in form.related:
                _require_saved(value)
                self._validate_relation_type(name, value)
                held[f"_{name}"], held[form.related[name]] = value, None if value is None else value.pk
            else:
                held[name] = form.takers[name](value)

    def __setattr__(self, name: str, value: Any) -> None:
        # Tortoise looks at each for a default that has to be awaited, and there are none.
        if name in self._meta.fk_fields or name in self._meta.o2o_fields:
            self._validate_relation_type(name, value)
        object.__setattr__(self, name, value)

    @classmethod
    def _init_from_db(cls, **row: Any) -> Self:
        record = cls.__new__(cls)
        held = vars(record)
        held.update(_READ, _await_when_save={}, _row=row)
        held.update(form_of(cls).values(row))
        return record

    def _values(self) -> dict[str, object]:
        """What the columns hold; lists and objects copied, so that a change inside one is seen."""
        form, held = form_of(type(self)), vars(self)
        values = {name: held.get(name) for name in form.columns}
        for name in form.changeable:
            values[name] = _copied(values[name])
        return values

    def _stored(self) -> Mapping[str, object]:
        """What the columns held when the record was read or saved last. Worked out when it is asked for: most records
        are only read."""
        held = vars(self)
        if "_row" in held:
            held["_saved"] = form_of(type(self)).values(held.pop("_row"))
        stored: Mapping[str, object] = held.get("_saved", {})
        return stored

    def _changes(self) -> dict[str, object]:
        stored = self._stored()
        return {
            name: value
            for name, value in self._values().items()
            if name not in _FOLLOWING and (name not in stored or stored[name] != value)
        }

    async def save(
        self,
        using_db: BaseDBAsyncClient | None = None,  # noqa: ARG002
        update_fields: Iterable[str] | None = None,  # noqa: ARG002 - what changed is known better here
        force_create: bool = False,  # noqa: ARG002
        force_update: bool = False,  # noqa: ARG002
    ) -> None:
        """Writes what changed, counts the version up, records both in the trail; without a change does nothing."""
        work = work_now()
        created = not self.is_stored
        changes = self._changes()
        if not created and not changes:
            return
        follow = ["version", "updated_at"]
        if not changes.keys().isdisjoint((*self.searched, *self.contained)):
            vars(self)["search_grams"] = self._grams()
            follow.append("search_grams")
        self.updated_at = work.now
        if created:
            self.created_at = work.now
            await write(insertion(self))
            self._saved_in_db = True
        else:
            self.version += 1
            await write(change(self, *changes, *follow))
        self._record(work, AuditAction.CREATED if created else AuditAction.UPDATED, after=changes)

    def _grams(self) -> list[str]:
        found = set(grams(*(getattr(self, name) for name in self.searched)))
        for name in self.contained:
            found |= of_column(name, grams(getattr(self, name)))
        return sorted(found)

    async def advance(self) -> None:
        """Saves it; where nothing but what belongs to it changed, the version counts up all the same, so that whoever
        holds the former one is told."""
        held = self.version
        await self.save()
        if self.version == held:
            self.version, self.updated_at = held + 1, work_now().now
            await write(change(self, "version", "updated_at"))

    async def delete(self, using_db: BaseDBAsyncClient | None = None) -> None:
        """Removes the row; the trail keeps what it held."""
        work = work_now()
        await super().delete(using_db=using_db)
        self._record(work, AuditAction.DELETED, after={})

    def _record(self, work: Work, action: AuditAction, *, after: dict[str, object]) -> None:
        if self.is_remembered:
            work.forget_settings()
        if self.decides and (action is not AuditAction.UPDATED or not self.decides.isdisjoint(after)):
            work.changes_rights = True
        stored = self._stored()
        named = after if action is AuditAction.UPDATED else stored
        work.record(
            entity=type(self).__name__,
            entity_id=self.id,
            branch_id=getattr(self, self.audit_branch, None),
            action=action,
            before=self._told({name: stored[name] for name in named if name in stored}),
            after=self._told(after),
        )
        vars(self)["_saved"] = {**stored, **after}

    def _told(self, values: Mapping[str, object]) -> dict[str, object]:
        """What the trail may hold of the values; of a sealed one only that there is one."""
        left_out, sealed = _untold(type(self)), sealed_columns(type(self))
        return {
            name: SEALED if name in sealed and value is not None else value
            for name, value in values.items()
            if name not in left_out
        }


@cache
def _untold(model: type[TenantModel]) -> frozenset[str]:
    return model.unaudited | index_columns(model)


def _require_saved(record: Any) -> None:
    if record is not None and not record._saved_in_db:
        raise OperationalError(f"{record} is referred to before it is saved")
