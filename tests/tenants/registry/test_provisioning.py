import asyncio
from dataclasses import replace
from pathlib import Path

import asyncpg
import pytest

from tenants.core.errors import WrongState
from tenants.core.scope import TenantRef
from tenants.registry.applying import Busy, Patience, lock_schema
from tenants.registry.grants import APPEND_ONLY
from tenants.registry.migrations import migrate_all
from tenants.registry.provisioning import NotMigrated, deprovision, provision
from tenants.registry.template import TEMPLATE_SCHEMA, TemplateError
from tenants.registry.versions import head
from tests.migrations.databases import APP_ROLE, Database, add_migration, new_tenant, register_tenant


async def _provision(database: Database, tenant: TenantRef, patience: Patience | None = None) -> str:
    async with database.connection() as owner:
        return await provision(owner=owner, tenant=tenant, app_role=APP_ROLE, patience=patience)


async def _exists(database: Database, tenant: TenantRef) -> tuple[bool, bool]:
    async with database.connection() as owner:
        row = await owner.fetchrow(
            "SELECT to_regnamespace($1) IS NOT NULL, to_regrole($2) IS NOT NULL", tenant.schema, tenant.role
        )
    assert row
    return (row[0], row[1])


async def test_a_provisioned_tenant_stands_at_the_newest_version(shared: Database) -> None:
    tenant = await register_tenant(shared, "chain-1")
    assert await _provision(shared, tenant) == head()
    assert await _exists(shared, tenant) == (True, True)
    async with shared.connection() as owner:
        assert await owner.fetchval("SELECT schema_version FROM control.tenant WHERE id = $1", tenant.id) == head()
        assert await owner.fetchval("SELECT status FROM control.tenant WHERE id = $1", tenant.id) == "PROVISIONING"


async def test_provisioning_again_changes_nothing(shared: Database) -> None:
    tenant = await new_tenant(shared, "chain-2")
    async with shared.as_tenant(tenant) as conn:
        await conn.execute("INSERT INTO counter (series, value) VALUES ('客户', 7)")
    assert await _provision(shared, tenant) == head()
    async with shared.as_tenant(tenant) as conn:
        assert await conn.fetchval("SELECT value FROM counter") == 7


async def test_the_owner_keeps_the_tables_and_the_role_cannot_log_in(shared: Database) -> None:
    tenant = await new_tenant(shared, "chain-3")
    async with shared.connection() as owner:
        owners = await owner.fetch("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = $1", tenant.schema)
        assert [row["tableowner"] for row in owners] == [await owner.fetchval("SELECT current_user")]
        assert not await owner.fetchval("SELECT rolcanlogin FROM pg_roles WHERE rolname = $1", tenant.role)


async def test_the_role_reads_and_writes_all_tables_but_only_adds_to_the_trail(shared: Database) -> None:
    tenant = await new_tenant(shared, "chain-4")
    async with shared.connection() as owner:
        rows = await owner.fetch(
            "SELECT c.relname AS table, array_to_string(array(SELECT right_ FROM unnest(ARRAY['SELECT', 'INSERT', "
            "'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']) right_ "
            "WHERE has_table_privilege($2, c.oid, right_)), ' ') AS rights "
            "FROM pg_class c WHERE c.relnamespace = to_regnamespace($1) AND c.relkind = 'r'",
            tenant.schema,
            tenant.role,
        )
    rights = {row["table"]: row["rights"] for row in rows}
    assert rights.pop("schema_migration") == ""
    assert {rights.pop(table) for table in APPEND_ONLY} == {"SELECT INSERT"}
    assert set(rights.values()) == {"SELECT INSERT UPDATE DELETE"}


async def test_a_failure_in_the_middle_leaves_neither_schema_nor_role(migrated: Database) -> None:
    tenant = await register_tenant(migrated, "pingan")
    async with migrated.connection() as owner:
        await owner.execute(f"CREATE VIEW {TEMPLATE_SCHEMA}.v AS SELECT 1")
    with pytest.raises(TemplateError):
        await _provision(migrated, tenant)
    assert await _exists(migrated, tenant) == (False, False)


async def test_a_role_left_over_from_elsewhere_is_taken_into_service(shared: Database) -> None:
    tenant = await register_tenant(shared, "chain-5")
    async with shared.connection() as owner:
        await owner.execute(f'CREATE ROLE "{tenant.role}" NOLOGIN')
    assert await _provision(shared, tenant) == head()


async def test_two_at_once_make_one_tenant(shared: Database) -> None:
    tenant = await register_tenant(shared, "chain-6")
    assert set(await asyncio.gather(*[_provision(shared, tenant) for _ in range(3)])) == {head()}


async def test_many_tenants_are_provisioned_at_once(shared: Database) -> None:
    tenants = [await register_tenant(shared, f"many-{number}") for number in range(6)]
    assert await asyncio.gather(*[_provision(shared, tenant) for tenant in tenants]) == [head()] * 6


async def test_provisioning_gives_way_while_the_template_is_migrated(shared: Database) -> None:
    tenant = await register_tenant(shared, "chain-8")
    async with shared.connection() as runner, runner.transaction():
        await lock_schema(runner, schema=TEMPLATE_SCHEMA)
        with pytest.raises(Busy):
            await _provision(shared, tenant, Patience(attempts=2, first_delay=0.001))
    assert await _provision(shared, tenant) == head()


async def test_without_a_template_there_is_nothing_to_clone(migrated: Database) -> None:
    tenant = await register_tenant(migrated, "pingan")
    async with migrated.connection() as owner:
        await owner.execute(f"DROP SCHEMA {TEMPLATE_SCHEMA} CASCADE")
    with pytest.raises(NotMigrated):
        await _provision(migrated, tenant)


async def test_a_tenant_the_registry_does_not_know_is_refused_whole(shared: Database) -> None:
    known = await register_tenant(shared, "chain-9")
    stranger = replace(known, id=type(known.id)(int=known.id.int ^ 1))
    with pytest.raises(LookupError):
        await _provision(shared, stranger)
    assert await _exists(shared, stranger) == (False, False)


async def test_an_unfinished_onboarding_is_taken_back_and_begun_again(shared: Database) -> None:
    tenant = await new_tenant(shared, "chain-10")
    async with shared.connection() as owner:
        await deprovision(owner=owner, tenant=tenant)
        assert await _exists(shared, tenant) == (False, False)
        assert await owner.fetchval("SELECT schema_version FROM control.tenant WHERE id = $1", tenant.id) == ""
    assert await _provision(shared, tenant) == head()


@pytest.mark.parametrize("status", ["ACTIVE", "SUSPENDED"])
async def test_a_tenant_that_went_live_is_never_taken_back(shared: Database, status: str) -> None:
    tenant = await new_tenant(shared, f"{status.lower()}-chain-11")
    async with shared.connection() as owner:
        await owner.execute("UPDATE control.tenant SET status = $2 WHERE id = $1", tenant.id, status)
        with pytest.raises(WrongState):
            await deprovision(owner=owner, tenant=tenant)
    assert await _exists(shared, tenant) == (True, True)


async def test_a_table_of_a_later_migration_comes_with_its_rights(migrated: Database, root: Path) -> None:
    tenant = await new_tenant(migrated, "pingan")
    add_migration(root, 1, "CREATE TABLE later (id int PRIMARY KEY)")
    await migrate_all(owner_url=migrated.owner_url, app_role=APP_ROLE, root=root)
    async with migrated.as_tenant(tenant) as conn:
        await conn.execute("INSERT INTO later VALUES (1); UPDATE later SET id = 2; DELETE FROM later")
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await conn.execute("DELETE FROM audit_entry")
