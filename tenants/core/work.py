"""The unit of work: one change asked for, one transaction, one set of entries in the trail."""

from collections.abc import AsyncIterator, Hashable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, TypeVar, cast
from uuid import UUID

from asyncpg import UniqueViolationError
from tortoise.exceptions import IntegrityError
from tortoise.models import Model

from tenants.core import settings_memory
from tenants.core.actor import Actor, Giver
from tenants.core.audit import AuditAction, AuditEntry
from tenants.core.counters import count_up
from tenants.core.crypto import Vault
from tenants.core.dates import local_date
from tenants.core.errors import Forbidden, Missing, NotFound, StaleVersion, Superseded, Taken
from tenants.core.expressions import Among, eq, every
from tenants.core.insertions import Write, row
from tenants.core.keys import new_id
from tenants.core.letters import Letter
from tenants.core.outbox import OutboxEvent, tell
from tenants.core.permissions import Permission
from tenants.core.records import Lock, Sought, any_record, first_record, first_records, matching
from tenants.core.rights import SERIES as RIGHTS
from tenants.core.routing import savepoint, write_later, writing
from tenants.core.scope import TenantRef, scope_now, tenant_scope
from tenants.core.selecting import Order
from tenants.core.source import Source

M = TypeVar("M", bound=Model)


class NoWork(RuntimeError):
    """A tenant's record was saved outside a unit of work, where nobody would know who did it."""


class NoVault(RuntimeError):
    """A sealed column was to be written in a unit of work that has no keys."""


class _Abandoned(Exception):
    """Carries an abandoned unit of work out of its transaction."""


@dataclass
class Work:
    """What a service works with: who asks, when, why, and the doors to other objects.

    `now` is the moment of the request in UTC. `reason` is what the caller gave for the change, if anything.
    `remembered` keeps the tenant's figures and definitions once read, until one of them changes. `letters` are sent
    once all of it is committed, and not otherwise.
    """

    actor: Actor
    now: datetime
    request_id: str
    locale: str = "en"
    reason: str | None = None
    dry_run: bool = False
    abandoned: bool = False
    remembered: dict[Hashable, object] = field(default_factory=dict)
    has_new_settings: bool = False
    changes_rights: bool = False
    letters: list[Letter] = field(default_factory=list)
    _vault: Vault | None = None
    _asked: dict[Hashable, Sought[Any]] = field(default_factory=dict)
    _expected: list[Sought[Any]] = field(default_factory=list)
    _found: dict[Sought[Any], Model | None] = field(default_factory=dict)
    _rows: list[Write] = field(default_factory=list)
    _told: list[UUID] = field(default_factory=list)

    def forget_settings(self) -> None:
        """Figures or definitions have changed: this unit reads them anew, and once it is over everybody does."""
        self.remembered, self.has_new_settings = {}, True

    @property
    def tenant(self) -> TenantRef:
        return scope_now()

    @property
    def today(self) -> date:
        """The day it is where the tenant's rules count."""
        return local_date(self.now, zone=self.tenant.time_zone)

    @property
    def vault(self) -> Vault:
        """What sealed columns are sealed and opened with; raises `NoVault`."""
        if self._vault is None:
            raise NoVault("a sealed column was used in a unit of work without a vault")
        return self._vault

    @property
    def is_kept(self) -> bool:
        """Whether anything of it shall stand at the end."""
        return not (self.dry_run or self.abandoned)

    async def load(
        self, *, source: Source[M], id: UUID, permission: Permission, expected_version: int | None = None
    ) -> M:
        """The subject of a change, locked until the end.

        Raises `NotFound` when the actor may not see it, `Forbidden` when the permission does not reach it,
        `Superseded` when another took its place and `StaleVersion` when it changed after the caller read it.
        """
        self.actor.require(permission)
        seen = every(eq("id", id), source.visible(self.actor))
        record = await first_record(source=source, where=seen, lock=Lock.CHANGE)
        if record is None:
            raise NotFound
        await self.require(source=source, id=id, permission=permission)
        _refuse_superseded(source, record)
        actual = getattr(record, "version", 0)
        if expected_version is not None and expected_version != actual:
            raise StaleVersion(field=("expected_version",), expected=expected_version, actual=actual)
        return record

    async def require(self, *, source: Source[M], id: UUID, permission: Permission) -> None:
        """Raises `Forbidden` unless the permission reaches the object."""
        self.actor.require(permission)
        if not self.actor.reach(permission).everything:
            within = every(eq("id", id), source.within(self.actor, permission))
            if not await any_record(source=source, where=within):
                raise Forbidden(permission=permission.value)
        await self._attribute(source, id, permission)

    async def find(
        self,
        *,
        source: Source[M],
        id: UUID,
        field: str,
        permission: Permission | None = None,
        hold: bool = False,
    ) -> M:
        """Another object named in the input, with `hold` kept as it is until the end; raises `Missing` at that field
        when the actor may not see it, or when `permission`, if given, does not reach it, and `Superseded` when another
        took its place. What was found is not looked for again until it changes."""
        record = await self.first(self.named(source=source, id=id, permission=permission, hold=hold))
        if record is None:
            raise Missing(field=(field,))
        _refuse_superseded(source, record, field)
        if permission is not None:
            await self._attribute(source, id, permission)
        return record

    def expect(self, *sought: Sought[Any]) -> None:
        """What `find`, as `named`, and `first` will be asked for: it is looked for with whatever is looked for next,
        in one statement."""
        self._expected += sought

    async def look_up(
        self, *, source: Source[M], ids: Iterable[UUID], permission: Permission | None = None, hold: bool = False
    ) -> None:
        """Looks for what `find` will be asked for of many objects, however many, in one statement, locked in the order
        of their keys."""
        sought = {key: self.named(source=source, id=key, permission=permission, hold=hold) for key in ids}
        if len(sought) <= 1:
            self.expect(*sought.values())
            return
        where = every(Among("id", tuple(sought)), source.visible(self.actor))
        if permission is not None:
            where = every(where, source.within(self.actor, permission))
        lock = _lock(source, hold=hold)
        records = await matching(model=source.model, where=where, order=[Order("id")], lock=lock)
        found = {record.pk: record for record in records}
        self._found.update({each: found.get(key) for key, each in sought.items()})

    async def first(self, sought: Sought[M]) -> M | None:
        """A record, whoever asks. What was found is not looked for again until it changes."""
        if sought not in self._found:
            together = [each for each in dict.fromkeys([sought, *self._expected]) if each not in self._found]
            self._expected.clear()
            self._found.update(zip(together, await first_records(together), strict=True))
        return cast("M | None", self._found[sought])

    def named(
        self, *, source: Source[M], id: UUID, permission: Permission | None = None, hold: bool = False
    ) -> Sought[M]:
        """How `find` looks for an object named in the input."""
        asked = (source.name, id, permission, hold)
        if asked not in self._asked:
            where = every(eq("id", id), source.visible(self.actor))
            if permission is not None:
                where = every(where, source.within(self.actor, permission))
            self._asked[asked] = Sought(source, where, lock=_lock(source, hold=hold))
        return self._asked[asked]

    def act_for(self, giver: Giver | None) -> None:
        """What follows is done in the stead of whoever delegated it, if anybody: the trail and timelines name them."""
        if self.actor.givers:
            self.actor = replace(self.actor, on_behalf_of=giver.user_id if giver else None)

    async def _attribute(self, source: Source[M], id: UUID, permission: Permission) -> None:
        """What one may do in one's own right is done so; else for the giver whose delegation reaches the object."""
        if not self.actor.givers:
            return
        self.act_for(None)
        if await self._is_within(source, id, permission, self.actor.in_own_right()):
            return
        for ground in self.actor.grounds:
            alone = replace(self.actor, reaches={permission: ground.reach})
            lent = ground.giver is not None and permission in ground.permissions
            if lent and await self._is_within(source, id, permission, alone):
                self.act_for(ground.giver)
                return

    async def _is_within(self, source: Source[M], id: UUID, permission: Permission, actor: Actor) -> bool:
        return await any_record(source=source, where=every(eq("id", id), source.within(actor, permission)))

    async def next_number(self, *, series: str, form: str) -> str | None:
        """The next human-readable number of a series, e.g. form `K-{:06d}`; a dry run takes none.

        Its counter stays locked until the end, so a service asks for it last.
        """
        return None if self.dry_run else form.format(await count_up(series=series))

    async def next_numbers(self, *, series: str, form: str, count: int) -> Sequence[str | None]:
        """As many as that, one after the other."""
        if self.dry_run or not count:
            return [None] * count
        last = await count_up(series=series, by=count)
        return [form.format(number) for number in range(last - count + 1, last + 1)]

    def record(
        self,
        *,
        entity: str,
        entity_id: UUID,
        branch_id: UUID | None,
        action: AuditAction,
        before: Mapping[str, object],
        after: Mapping[str, object],
    ) -> None:
        """Adds an entry to the trail; called by the models, not by services."""
        created = action is AuditAction.CREATED
        self._found = {sought: found for sought, found in self._found.items() if created and found is not None}
        self._rows.append(
            row(
                AuditEntry,
                at=self.now,
                entity=entity,
                entity_id=entity_id,
                action=action,
                actor_id=self.actor.user_id,
                actor_name=self.actor.name,
                client_id=self.actor.client_id,
                on_behalf_of=self.actor.on_behalf_of,
                branch_id=branch_id,
                before=before,
                after=after,
                reason=self.reason,
                request_id=self.request_id,
            )
        )

    def emit(self, *, name: str, entity: str, entity_id: UUID, branch_id: UUID | None) -> None:
        """Tells what happened to a record, e.g. `complaint.changed`, to jobs and listeners, once it is committed."""
        key = new_id()
        self._told.append(key)
        self._rows.append(
            row(
                OutboxEvent,
                id=key,
                at=self.now,
                name=name,
                entity=entity,
                entity_id=entity_id,
                branch_id=branch_id,
                request_id=self.request_id,
            )
        )

    @asynccontextmanager
    async def attempt(self) -> AsyncIterator[None]:
        """A part that may fail alone: its writes, trail and events are taken back, the rest stands.

        Raises `Taken` when two changes raced for one unique value and the database had to tell.
        """
        rows, told, letters = len(self._rows), len(self._told), len(self.letters)
        try:
            async with savepoint():
                yield
                self._write_rows()
        except BaseException as error:
            self._found.clear()
            self._expected.clear()
            del self._rows[rows:], self._told[told:], self.letters[letters:]
            if isinstance(error, IntegrityError) and isinstance(error.args[0], UniqueViolationError):
                raise Taken from error
            raise

    async def flush(self) -> None:
        """Writes the trail and the events; a unit that leaves nothing wakes nobody."""
        self._write_rows()
        if self.changes_rights and self.is_kept:
            await count_up(series=RIGHTS)
        if self._told and self.is_kept:
            tell(self._told)
            self._told.clear()

    def _write_rows(self) -> None:
        """Trail and events go with the records they tell of, in one statement."""
        for each in self._rows:
            write_later(each)
        self._rows.clear()


def _lock(source: Source[M], *, hold: bool) -> Lock | None:
    """What can be superseded keeps its place until we are done with it."""
    if hold:
        return Lock.HOLD
    return None if source.superseded_by is None else Lock.KEEP_PLACE


def _refuse_superseded(source: Source[M], record: M, *field: str) -> None:
    if source.superseded_by is not None and getattr(record, source.superseded_by) is not None:
        raise Superseded(field=field)


_current: ContextVar[Work | None] = ContextVar("work", default=None)


def work_now() -> Work:
    """The unit of work under way; raises `NoWork` when there is none."""
    work = _current.get()
    if work is None:
        raise NoWork("saved outside a unit of work")
    return work


def work_under_way() -> Work | None:
    """The unit of work under way, or None while only reading."""
    return _current.get()


@asynccontextmanager
async def unit_of_work(
    *,
    tenant: TenantRef,
    actor: Actor,
    now: datetime,
    request_id: str,
    locale: str = "en",
    reason: str | None = None,
    dry_run: bool = False,
    vault: Vault | None = None,
) -> AsyncIterator[Work]:
    """One transaction for the tenant; committed at the end unless it failed, was abandoned or is a dry run."""
    work = Work(
        actor=actor, now=now, request_id=request_id, locale=locale, reason=reason, dry_run=dry_run, _vault=vault
    )
    work.remembered = settings_memory.remembered(tenant_id=tenant.id)
    with tenant_scope(tenant):
        token = _current.set(work)
        try:
            async with writing():
                yield work
                await work.flush()
                if not work.is_kept:
                    raise _Abandoned
        except _Abandoned:
            pass
        finally:
            _current.reset(token)
            if work.has_new_settings:
                settings_memory.forget(tenant_id=tenant.id)
