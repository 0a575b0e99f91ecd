import asyncio
from pathlib import Path

import asyncpg
import pytest

from tenants.core.scope import TenantRef
from tenants.registry.applying import Patience
from tenants.registry.migrations import Policy, Progress, Report, Stopped, migrate_all, status
from tenants.registry.models import MigrationState
from tenants.registry.standings import Position
from tenants.registry.versions import head
from tests.migrations.databases import (
    APP_ROLE,
    Database,
    Peopled,
    add_migration,
    eventually,
    register_tenant,
)

ADD_COLUMN = "ALTER TABLE counter ADD COLUMN note text"
QUICK = Policy(patience=Patience(lock_timeout=0.02, attempts=3, first_delay=0.001))


@pytest.fixture
def tenants(peopled: Peopled) -> list[TenantRef]:
    return peopled.tenants


async def _migrate(database: Database, root: Path, policy: Policy | None = None) -> Report:
    return await migrate_all(owner_url=database.owner_url, app_role=APP_ROLE, root=root, policy=policy)


async def _has_note(database: Database, tenant: TenantRef) -> bool:
    async with database.connection() as owner:
        query = "SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass($1) AND attname = 'note'"
        return bool(await owner.fetchval(query, f'"{tenant.schema}".counter'))


async def _spoil(database: Database, tenant: TenantRef) -> None:
    async with database.connection() as owner:
        await owner.execute(f'ALTER TABLE "{tenant.schema}".counter RENAME TO counter_gone')


async def _mend(database: Database, tenant: TenantRef) -> None:
    async with database.connection() as owner:
        await owner.execute(f'ALTER TABLE "{tenant.schema}".counter_gone RENAME TO counter')


async def test_an_empty_database_is_brought_up_from_nothing(empty: Database, root: Path) -> None:
    report = await _migrate(empty, root)
    assert (report.is_complete, report.applied, report.tenants) == (True, 2, 0)
    overview = await status(owner_url=empty.owner_url)
    assert overview.shared == {"control": Position.CURRENT, "template": Position.CURRENT}


async def test_nothing_to_do_is_nothing_done(peopled: Peopled, tenants: list[TenantRef], root: Path) -> None:
    report = await _migrate(peopled.database, root)
    assert (report.is_complete, report.tenants, report.pending, report.applied) == (True, len(tenants), 0, 0)


async def test_every_tenant_gets_every_migration_in_order(
    peopled: Peopled, tenants: list[TenantRef], root: Path
) -> None:
    add_migration(root, 2, "UPDATE counter SET note = '第二'; ALTER TABLE counter ALTER note SET NOT NULL")
    add_migration(root, 1, ADD_COLUMN)
    newest = add_migration(root, 10, "CREATE INDEX by_note ON counter (note)")
    report = await _migrate(peopled.database, root)
    assert (report.is_complete, report.migrated, report.left) == (True, 6, 0)
    assert report.applied == 3 * (len(tenants) + 1)
    overview = await status(owner_url=peopled.database.owner_url, root=root)
    assert {(s.version, s.position, s.attempt) for s in overview.tenants} == {
        (newest, Position.CURRENT, MigrationState.DONE)
    }
    async with peopled.database.connection() as owner:
        assert await owner.fetchval("SELECT count(*) FROM control.tenant WHERE schema_version = $1", newest) == 6


async def test_progress_is_told_tenant_by_tenant(peopled: Peopled, tenants: list[TenantRef], root: Path) -> None:
    add_migration(root, 1, ADD_COLUMN)
    steps: list[Progress] = []
    await migrate_all(owner_url=peopled.database.owner_url, app_role=APP_ROLE, root=root, on_progress=steps.append)
    assert [(step.done, step.total, step.failed) for step in steps] == [(n, 6, 0) for n in range(1, 7)]
    assert {step.name for step in steps} == {tenant.slug for tenant in tenants}


async def test_three_broken_tenants_stop_nobody_else_and_catch_up_when_mended(
    peopled: Peopled, tenants: list[TenantRef], root: Path
) -> None:
    version = add_migration(root, 1, ADD_COLUMN)
    broken = tenants[3:]
    for tenant in broken:
        await _spoil(peopled.database, tenant)
    report = await _migrate(peopled.database, root)
    assert (report.is_complete, report.stopped, report.migrated, report.left) == (False, None, 3, 0)
    assert {(f.name, f.version) for f in report.failures} == {(tenant.slug, version) for tenant in broken}
    assert all("counter" in failure.error and "ALTER TABLE" in failure.error for failure in report.failures)
    overview = await status(owner_url=peopled.database.owner_url, root=root)
    standings = {s.slug: (s.version, s.position, s.attempt) for s in overview.tenants}
    assert standings[tenants[0].slug] == (version, Position.CURRENT, MigrationState.DONE)
    assert standings[broken[0].slug] == (head(), Position.BEHIND, MigrationState.FAILED)
    for tenant in broken:
        await _mend(peopled.database, tenant)
    again = await _migrate(peopled.database, root)
    assert (again.is_complete, again.pending, again.migrated) == (True, 3, 3)


async def test_a_failed_migration_leaves_nothing_of_itself(
    peopled: Peopled, tenants: list[TenantRef], root: Path
) -> None:
    async with peopled.database.connection() as owner:
        await owner.execute(f"INSERT INTO \"{tenants[5].schema}\".counter VALUES ('客户', 0)")
    add_migration(root, 1, f"{ADD_COLUMN}; ALTER TABLE counter ADD CHECK (value > 0)")
    report = await _migrate(peopled.database, root)
    assert [failure.name for failure in report.failures] == [tenants[5].slug]
    assert not await _has_note(peopled.database, tenants[5])


async def test_a_failing_canary_spares_the_rest(peopled: Peopled, tenants: list[TenantRef], root: Path) -> None:
    add_migration(root, 1, ADD_COLUMN)
    await _spoil(peopled.database, tenants[1])
    report = await _migrate(peopled.database, root, Policy(canaries=2))
    assert (report.stopped, report.migrated, report.left) == (Stopped.CANARIES, 1, 4)
    assert [await _has_note(peopled.database, tenant) for tenant in tenants] == [True] + [False] * 5


async def test_canaries_may_be_named(peopled: Peopled, tenants: list[TenantRef], root: Path) -> None:
    add_migration(root, 1, ADD_COLUMN)
    await _spoil(peopled.database, tenants[4])
    report = await _migrate(peopled.database, root, Policy(canary_slugs=(tenants[4].slug,)))
    assert (report.stopped, report.migrated, report.left) == (Stopped.CANARIES, 0, 5)


async def test_too_many_failures_stop_the_run(peopled: Peopled, tenants: list[TenantRef], root: Path) -> None:
    add_migration(root, 1, ADD_COLUMN)
    for tenant in tenants[1:]:
        await _spoil(peopled.database, tenant)
    report = await _migrate(
        peopled.database, root, Policy(workers=1, canaries=1, max_failures=2, max_failure_share=0.1)
    )
    assert (report.stopped, len(report.failures), report.left) == (Stopped.FAILURES, 3, 2)


async def test_a_migration_that_breaks_the_template_reaches_no_tenant(
    peopled: Peopled, tenants: list[TenantRef], root: Path
) -> None:
    add_migration(root, 1, f"{ADD_COLUMN}; SELECT 1 / 0")
    report = await _migrate(peopled.database, root)
    assert (report.stopped, report.failures[0].name, report.left) == (Stopped.SHARED, "template", 0)
    assert not await _has_note(peopled.database, tenants[0])


async def test_two_runners_at_once_do_the_work_once(peopled: Peopled, tenants: list[TenantRef], root: Path) -> None:
    add_migration(root, 1, ADD_COLUMN)
    add_migration(root, 2, "INSERT INTO counter (series, value) VALUES ('一次', 1)")
    reports = await asyncio.gather(_migrate(peopled.database, root), _migrate(peopled.database, root))
    assert all(report.is_complete for report in reports)
    assert sum(report.applied for report in reports) == 2 * (len(tenants) + 1)
    overview = await status(owner_url=peopled.database.owner_url, root=root)
    assert {(s.position, s.attempt) for s in overview.tenants} == {(Position.CURRENT, MigrationState.DONE)}


async def test_a_table_in_use_is_tried_again_until_it_is_free(
    peopled: Peopled, tenants: list[TenantRef], root: Path
) -> None:
    add_migration(root, 1, ADD_COLUMN)
    patience = Policy(patience=Patience(lock_timeout=0.02, attempts=12, first_delay=0.001))
    async with peopled.database.connection() as reader, peopled.database.connection() as watcher:
        async with reader.transaction():
            await reader.execute(f'LOCK TABLE "{tenants[2].schema}".counter IN ACCESS SHARE MODE')
            running = asyncio.create_task(_migrate(peopled.database, root, patience))

            async def others_are_done() -> bool:
                return await _has_note(peopled.database, tenants[0]) and await _is_running(watcher, tenants[2])

            await eventually(others_are_done)
        report = await running
    assert (report.is_complete, report.migrated) == (True, 6)


async def test_a_table_that_stays_in_use_fails_that_tenant_alone(
    peopled: Peopled, tenants: list[TenantRef], root: Path
) -> None:
    add_migration(root, 1, ADD_COLUMN)
    async with peopled.database.connection() as reader, reader.transaction():
        await reader.execute(f'LOCK TABLE "{tenants[4].schema}".counter IN ACCESS SHARE MODE')
        report = await _migrate(peopled.database, root, QUICK)
    assert [(failure.name, "LockNotAvailable" in failure.error) for failure in report.failures] == [("chain-4", True)]
    assert report.migrated == 5


async def test_an_index_is_built_without_a_transaction_even_after_a_half_built_one(
    peopled: Peopled, tenants: list[TenantRef], root: Path
) -> None:
    async with peopled.database.connection() as owner:
        await owner.execute(f"INSERT INTO \"{tenants[4].schema}\".counter VALUES ('a', 1), ('b', 1)")
        with pytest.raises(asyncpg.UniqueViolationError):
            await owner.execute(f'CREATE UNIQUE INDEX CONCURRENTLY by_value ON "{tenants[4].schema}".counter (value)')
        await owner.execute(f"DELETE FROM \"{tenants[4].schema}\".counter WHERE series = 'b'")
    sql = "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS by_value ON counter (value)"
    add_migration(root, 1, sql, in_transaction=False)
    reports = await asyncio.gather(_migrate(peopled.database, root), _migrate(peopled.database, root))
    assert all(report.is_complete for report in reports), [report.failures for report in reports]
    async with peopled.database.connection() as owner:
        query = "SELECT count(*) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE relname = 'by_value'"
        assert await owner.fetchval(f"{query} AND indisvalid") == len(tenants) + 1
        assert await owner.fetchval(f"{query} AND NOT indisvalid") == 0


async def test_a_failure_outside_a_transaction_leaves_the_runners_connection_fit_for_the_next(
    peopled: Peopled, tenants: list[TenantRef], root: Path
) -> None:
    async with peopled.database.connection() as owner:
        await owner.execute(f"INSERT INTO \"{tenants[3].schema}\".counter VALUES ('a', 1), ('b', 1)")
    sql = "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS by_value ON counter (value)"
    add_migration(root, 1, sql, in_transaction=False)
    report = await _migrate(peopled.database, root, Policy(workers=1))
    assert ([failure.name for failure in report.failures], report.migrated) == (["chain-3"], 5)


async def test_a_rewritten_initial_migration_is_told_not_run_over_the_old_one(migrated: Database, root: Path) -> None:
    (root / "tenant" / f"{head()}.py").rename(root / "tenant" / "0_29990101000000_init.py")
    report = await _migrate(migrated, root)
    assert (report.stopped, report.failures[0].schema) == (Stopped.SHARED, "template")
    assert "rewritten" in report.failures[0].error
    overview = await status(owner_url=migrated.owner_url, root=root)
    assert overview.shared["template"] is Position.STRANGE


async def test_code_older_than_the_database_leaves_it_alone(
    peopled: Peopled, tenants: list[TenantRef], root: Path
) -> None:
    version = add_migration(root, 1, ADD_COLUMN)
    await _migrate(peopled.database, root)
    (root / "tenant" / f"{version}.py").unlink()
    report = await _migrate(peopled.database, root)
    assert (report.is_complete, report.pending) == (True, 0)
    overview = await status(owner_url=peopled.database.owner_url, root=root)
    assert {s.position for s in overview.tenants} == {Position.AHEAD}


async def test_a_tenant_not_yet_provisioned_is_no_failure(migrated: Database, root: Path) -> None:
    await register_tenant(migrated, "guanyun")
    add_migration(root, 1, ADD_COLUMN)
    report = await _migrate(migrated, root)
    assert (report.is_complete, report.tenants, report.pending) == (True, 1, 0)
    overview = await status(owner_url=migrated.owner_url, root=root)
    assert [s.position for s in overview.tenants] == [Position.ABSENT]


async def test_a_status_of_an_empty_database_says_so(empty: Database) -> None:
    overview = await status(owner_url=empty.owner_url)
    assert (overview.shared, overview.tenants) == ({"control": Position.ABSENT, "template": Position.ABSENT}, [])


async def _is_running(watcher: asyncpg.Connection, tenant: TenantRef) -> bool:
    query = "SELECT state FROM control.tenant_migration WHERE tenant_id = $1"
    return bool(await watcher.fetchval(query, tenant.id) == "RUNNING")
