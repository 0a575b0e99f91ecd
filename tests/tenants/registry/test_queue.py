"""The queue's tables come from the library's own files, each once, and are open to the app's login alone."""

import pytest

from tenants.registry.queue import install_queue, is_installed
from tests.migrations.databases import APP_ROLE, Database, new_tenant

_SHAPE = "SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'control'::regnamespace ORDER BY 1"


async def test_a_migrated_database_has_the_queue_and_bears_its_installation_again(migrated: Database) -> None:
    async with migrated.connection() as owner:
        before = await owner.fetch(_SHAPE)
        await install_queue(owner=owner, app_role=APP_ROLE)
        assert await owner.fetch(_SHAPE) == before
    async with migrated.connection(APP_ROLE) as app:
        assert await is_installed(app)


async def test_a_database_that_was_never_migrated_has_none(empty: Database) -> None:
    async with empty.connection(APP_ROLE) as app:
        assert not await is_installed(app)


async def test_a_queue_older_than_the_library_is_brought_up_to_date(migrated: Database) -> None:
    async with migrated.connection() as owner:
        before = await owner.fetch(_SHAPE)
        newest = await owner.fetchval("SELECT max(version) FROM control.queue_migration")
        await owner.execute("DELETE FROM control.queue_migration WHERE version = $1", newest)
        assert not await is_installed(owner)
        await install_queue(owner=owner, app_role=APP_ROLE)
        assert await is_installed(owner)
        assert await owner.fetch(_SHAPE) == before


@pytest.mark.parametrize("right", ["SELECT", "INSERT", "UPDATE", "DELETE"])
async def test_no_tenant_may_touch_its_tables(migrated: Database, right: str) -> None:
    tenant = await new_tenant(migrated, "guanyun")
    query = (
        "SELECT relname FROM pg_class WHERE relnamespace = 'control'::regnamespace AND relkind = 'r' "
        "AND has_table_privilege($1, oid, $2)"
    )
    async with migrated.connection() as owner:
        assert await owner.fetch(query, tenant.role, right) == []


async def test_a_tenant_may_call_nothing_in_control_but_the_wake_up(migrated: Database) -> None:
    tenant = await new_tenant(migrated, "guanyun")
    query = (
        "SELECT proname::text FROM pg_proc WHERE pronamespace = 'control'::regnamespace "
        "AND has_function_privilege($1, oid, 'EXECUTE')"
    )
    async with migrated.connection() as owner:
        assert [row["proname"] for row in await owner.fetch(query, tenant.role)] == ["enqueue"]
