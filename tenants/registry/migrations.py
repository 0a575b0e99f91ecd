"""The migration runner: shared schemas first, then a few tenants as canaries, then all others in parallel.

It may be killed and started again, and two may run at once. One tenant's failure stops nobody else; failing canaries,
or too many failures, stop the run.
"""

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import asyncpg

from tenants.registry import standings
from tenants.registry.applying import (
    Busy,
    Patience,
    StrangeSchema,
    Target,
    apply,
    found_schema,
    pending,
)
from tenants.registry.hardening import CONTROL_SCHEMA, grant_control, harden
from tenants.registry.ledger import seen
from tenants.registry.queue import install_queue
from tenants.registry.standings import Position, Standing
from tenants.registry.template import TEMPLATE_SCHEMA
from tenants.registry.versions import MIGRATIONS, App, Migration, load_migrations, versions


class Stopped(StrEnum):
    """Why a run ended before its time: the shared schemas, the canaries, or too many tenants failed."""

    SHARED = "SHARED"
    CANARIES = "CANARIES"
    FAILURES = "FAILURES"


@dataclass(frozen=True, slots=True)
class Policy:
    """How a run goes about it.

    `canaries` are that many tenants, or the ones named, that go first. Failures stop the run when there are more
    than `max_failures` and they are more than `max_failure_share` of all.
    """

    workers: int = 4
    canaries: int = 3
    canary_slugs: tuple[str, ...] = ()
    max_failures: int = 5
    max_failure_share: float = 0.05
    patience: Patience = field(default_factory=Patience)


@dataclass(frozen=True, slots=True)
class Failure:
    """One schema left behind: at which migration, and what the database said."""

    name: str
    schema: str
    version: str
    error: str


@dataclass(slots=True)
class Report:
    """What a run did. `pending` tenants lacked something when it began, `left` still do without having failed."""

    tenants: int = 0
    pending: int = 0
    migrated: int = 0
    applied: int = 0
    failures: list[Failure] = field(default_factory=list)
    stopped: Stopped | None = None
    seconds: float = 0.0

    @property
    def left(self) -> int:
        return 0 if self.stopped is Stopped.SHARED else self.pending - self.migrated - len(self.failures)

    @property
    def is_complete(self) -> bool:
        return not self.failures and self.stopped is None


@dataclass(frozen=True, slots=True)
class Progress:
    """Told after each tenant."""

    name: str
    done: int
    total: int
    failed: int


Listener = Callable[[Progress], None]


async def migrate_all(
    *,
    owner_url: str,
    app_role: str,
    root: Path = MIGRATIONS,
    policy: Policy | None = None,
    on_progress: Listener | None = None,
) -> Report:
    """Hardens the database and brings `control`, the queue of jobs, the template and every tenant up to date.

    `owner_url` must lead to Postgres directly, not through a pooler. Failures of schemas are in the report; a
    database that cannot be reached raises.
    """
    started = time.monotonic()
    run = _Run(owner_url=owner_url, root=root, policy=policy or Policy(), on_progress=on_progress)
    conn = await asyncpg.connect(owner_url)
    try:
        await harden(owner=conn, app_role=app_role)
        await run.bring_up_shared(conn, CONTROL_SCHEMA, "control")
        if run.report.is_complete:
            await install_queue(owner=conn, app_role=app_role)
            await grant_control(owner=conn, app_role=app_role)
            await run.bring_up_shared(conn, TEMPLATE_SCHEMA, "tenant")
        if run.report.is_complete:
            await run.bring_up_tenants(conn)
    finally:
        await conn.close()
    run.report.seconds = time.monotonic() - started
    return run.report


@dataclass(frozen=True, slots=True)
class Overview:
    """Where everything stands: the shared schemas by name, and the tenants."""

    shared: dict[str, Position]
    tenants: list[Standing]


async def status(*, owner_url: str, root: Path = MIGRATIONS) -> Overview:
    """Where every schema stands by its own word; changes nothing."""
    apps: dict[str, App] = {CONTROL_SCHEMA: "control", TEMPLATE_SCHEMA: "tenant"}
    known = {schema: versions(app=app, root=root) for schema, app in apps.items()}
    conn = await asyncpg.connect(owner_url)
    try:
        ledgers = await seen(conn, schemas=list(apps))
        shared = {
            schema: standings.position(versions=known[schema], seen_versions=ledgers.get(schema)) for schema in apps
        }
        has_registry = await conn.fetchval("SELECT to_regclass('control.tenant') IS NOT NULL")
        tenants = await standings.read_standings(conn, versions=known[TEMPLATE_SCHEMA]) if has_registry else []
        return Overview(shared=shared, tenants=tenants)
    finally:
        await conn.close()


async def _tenants(conn: asyncpg.Connection) -> list[Target]:
    rows = await conn.fetch("SELECT id, slug FROM control.tenant ORDER BY created_at, id")
    return [Target(schema=f"t_{row['id'].hex}", name=row["slug"], tenant_id=row["id"]) for row in rows]


@dataclass(slots=True)
class _Run:
    owner_url: str
    root: Path
    policy: Policy
    on_progress: Listener | None
    report: Report = field(default_factory=Report)
    migrations: Sequence[Migration] = ()
    ledgers: dict[str, frozenset[str]] = field(default_factory=dict)

    async def bring_up_shared(self, conn: asyncpg.Connection, schema: str, app: App) -> None:
        await found_schema(conn, schema=schema, patience=self.policy.patience)
        self.ledgers = await seen(conn, schemas=[schema])
        self.migrations = await load_migrations(app=app, root=self.root)
        if failure := await self._bring_up(conn, Target(schema=schema, name=schema)):
            self.report.failures.append(failure)
            self.report.stopped = Stopped.SHARED

    async def bring_up_tenants(self, conn: asyncpg.Connection) -> None:
        targets = await _tenants(conn)
        self.ledgers = await seen(conn, schemas=[target.schema for target in targets])
        wanted = frozenset(migration.version for migration in self.migrations)
        # A tenant without a schema is still being provisioned: its schema will be cloned at the newest version.
        behind = [target for target in targets if not self.ledgers.get(target.schema, wanted) >= wanted]
        self.report.tenants, self.report.pending = len(targets), len(behind)
        first = self._canaries(behind)
        await self._side_by_side(first)
        if self.report.failures:
            self.report.stopped = Stopped.CANARIES
            return
        await self._side_by_side([target for target in behind if target not in first])

    def _canaries(self, targets: list[Target]) -> list[Target]:
        if self.policy.canary_slugs:
            return [target for target in targets if target.name in self.policy.canary_slugs]
        return targets[: self.policy.canaries]

    async def _side_by_side(self, targets: list[Target]) -> None:
        queue = iter(targets)
        async with asyncio.TaskGroup() as group:
            for _ in range(min(self.policy.workers, len(targets))):
                group.create_task(self._work(queue))

    async def _work(self, queue: Iterator[Target]) -> None:
        conn = await asyncpg.connect(self.owner_url)
        try:
            for target in queue:
                self._count(target, await self._bring_up(conn, target))
                if self.report.stopped:
                    return
        finally:
            await conn.close()

    async def _bring_up(self, conn: asyncpg.Connection, target: Target) -> Failure | None:
        version, patience = "", self.policy.patience
        try:
            for migration in pending(migrations=self.migrations, seen=self.ledgers[target.schema]):
                version = migration.version
                was_applied = await apply(conn, target=target, migration=migration, patience=patience)
                self.report.applied += was_applied
        except (asyncpg.PostgresError, Busy, StrangeSchema) as error:
            if conn.is_closed():
                raise
            said = f"{type(error).__name__}: {' – '.join([str(error), *getattr(error, '__notes__', [])])}"
            await standings.failed(conn, tenant_id=target.tenant_id, version=version, error=said)
            return Failure(name=target.name, schema=target.schema, version=version, error=said)
        return None

    def _count(self, target: Target, failure: Failure | None) -> None:
        report = self.report
        if failure:
            report.failures.append(failure)
        else:
            report.migrated += 1
        if len(report.failures) > max(self.policy.max_failures, report.pending * self.policy.max_failure_share):
            report.stopped = Stopped.FAILURES
        if self.on_progress:
            done = report.migrated + len(report.failures)
            self.on_progress(Progress(target.name, done, report.pending, len(report.failures)))
