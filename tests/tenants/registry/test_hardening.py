from collections.abc import AsyncIterator
from dataclasses import dataclass

import asyncpg
import pytest

from tenants.core.scope import TenantRef
from tenants.registry.hardening import HardeningError, harden, login_of, probe
from tenants.registry.migrations import migrate_all
from tenants.registry.provisioning import provision
from tests.migrations.databases import APP_ROLE, Database, new_tenant, register_tenant


@dataclass(frozen=True)
class Pair:
    database: Database
    own: TenantRef
    other: TenantRef


@pytest.fixture(scope="module")
async def pair(shared: Database) -> Pair:
    return Pair(shared, await new_tenant(shared, "pingan"), await new_tenant(shared, "shunda"))


async def test_the_probe_names_what_an_unprepared_database_lacks(empty: Database) -> None:
    async with empty.connection(APP_ROLE) as app:
        missing = " / ".join(item.what for item in await probe(app))
    for word in ("set_config", "PL/pgSQL", "temporary", "public"):
        assert word in missing


async def test_a_hardened_database_lacks_nothing_and_bears_hardening_again(pair: Pair) -> None:
    async with pair.database.connection() as owner:
        await harden(owner=owner, app_role=APP_ROLE)
    async with pair.database.connection(APP_ROLE) as app:
        assert await probe(app) == []


async def test_the_probe_notices_a_powerful_login(shared: Database) -> None:
    async with shared.connection() as owner:
        missing = {item.what for item in await probe(owner)}
    assert any("powerful" in what for what in missing)
    assert any("owns tables" in what for what in missing)


async def test_the_probe_notices_an_inherited_role(migrated: Database) -> None:
    tenant = await new_tenant(migrated, "guanyun")
    async with migrated.connection() as owner:
        await owner.execute(f'GRANT "{tenant.role}" TO {APP_ROLE} WITH INHERIT TRUE')
    async with migrated.connection(APP_ROLE) as app:
        assert [item.what for item in await probe(app)] == ["the app's login inherits from its roles"]


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM {other}.audit_entry",
        "INSERT INTO {other}.counter (series, value) VALUES ('x', 1)",
        "SELECT set_config('role', 'none', false)",
        "SELECT set_config('search_path', '{other}', true)",
        "DO $$ BEGIN PERFORM 1; END $$",
        "CREATE TEMPORARY TABLE mine (id int PRIMARY KEY)",
        "CREATE TABLE mine (id int PRIMARY KEY)",
        "CREATE TABLE public.mine (id int PRIMARY KEY)",
        "CREATE FUNCTION mine() RETURNS int LANGUAGE sql RETURN 1",
        "CREATE SCHEMA mine",
        "ALTER TABLE counter ADD COLUMN more int",
        "DROP TABLE counter",
        "TRUNCATE counter",
        "SELECT * FROM control.tenant",
        "SELECT * FROM template.counter",
        "SELECT * FROM schema_migration",
        "SELECT query_to_xml('SET ROLE none', true, true, '')",
        "UPDATE audit_entry SET reason = '改写'",
        "DELETE FROM audit_entry",
        "TRUNCATE audit_entry",
    ],
)
async def test_a_tenants_role_is_denied(pair: Pair, statement: str) -> None:
    refused = (asyncpg.InsufficientPrivilegeError, asyncpg.FeatureNotSupportedError)
    async with pair.database.as_tenant(pair.own) as conn:
        with pytest.raises(refused):
            await conn.execute(statement.format(other=f'"{pair.other.schema}"'))


async def test_a_tenants_role_works_in_its_own_schema(pair: Pair) -> None:
    async with pair.database.as_tenant(pair.own) as conn:
        await conn.execute("INSERT INTO counter (series, value) VALUES ('客户', 1)")
        await conn.execute("UPDATE counter SET value = 2")
        assert await conn.fetchval("SELECT value FROM counter") == 2
        await conn.execute("DELETE FROM counter")


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM {own}.counter",
        "UPDATE control.tenant SET slug = 'renamed'",
        "UPDATE control.tenant SET id = gen_random_uuid()",
        "UPDATE control.tenant SET schema_version = '9_x'",
        "DELETE FROM control.tenant",
        "DELETE FROM control.operator_client",
        "INSERT INTO control.tenant_migration SELECT * FROM control.tenant_migration",
        "SELECT * FROM control.schema_migration",
        "CREATE TABLE control.mine (id int PRIMARY KEY)",
        "SELECT set_config('role', 'none', false)",
        "CREATE ROLE mine",
    ],
)
async def test_the_apps_login_without_a_role_is_denied(pair: Pair, statement: str) -> None:
    async with pair.database.connection(APP_ROLE) as app:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await app.execute(statement.format(own=f'"{pair.own.schema}"'))


async def test_every_shared_table_is_open_to_the_app_as_far_as_declared(shared: Database) -> None:
    async with shared.connection() as owner:
        rows = await owner.fetch(
            "SELECT relname FROM pg_class WHERE relnamespace = 'control'::regnamespace AND relkind = 'r' "
            "AND relname <> 'schema_migration' AND NOT has_table_privilege($1, oid, 'SELECT')",
            APP_ROLE,
        )
    assert [row["relname"] for row in rows] == []


async def test_a_missing_login_is_told(empty: Database) -> None:
    async with empty.connection() as owner:
        with pytest.raises(HardeningError, match="does not exist"):
            await harden(owner=owner, app_role="nobody_here")


async def test_owner_and_app_must_not_be_one_login(empty: Database) -> None:
    async with empty.connection() as owner:
        with pytest.raises(HardeningError, match="the same"):
            await harden(owner=owner, app_role=await owner.fetchval("SELECT current_user"))


@pytest.fixture
async def managed(empty: Database) -> AsyncIterator[Database]:
    """As on managed Postgres: the owner is no superuser, but may create roles."""
    async with empty.connection() as superuser:
        await superuser.execute("CREATE ROLE managed_owner LOGIN CREATEROLE")
        await superuser.execute(f"ALTER DATABASE {empty.name} OWNER TO managed_owner")
        await superuser.execute("ALTER SCHEMA public OWNER TO managed_owner")
    yield empty
    async with empty.connection() as superuser:
        tenants = await superuser.fetch("SELECT nspname FROM pg_namespace WHERE nspname ~ '^t_[0-9a-f]{32}$'")
        await superuser.execute(f"ALTER DATABASE {empty.name} OWNER TO CURRENT_USER")
        await superuser.execute("DROP OWNED BY managed_owner CASCADE")
        for (role,) in tenants:
            await superuser.execute(f'DROP ROLE "{role}"')
        await superuser.execute("DROP ROLE managed_owner")


async def test_an_owner_without_superpowers_does_what_it_may_and_the_probe_says_the_rest(managed: Database) -> None:
    report = await migrate_all(owner_url=managed.url_of("managed_owner"), app_role=APP_ROLE)
    assert report.is_complete
    tenant = await register_tenant(managed, "guanyun")
    async with managed.connection("managed_owner") as owner:
        await provision(owner=owner, tenant=tenant, app_role=APP_ROLE)
    async with managed.as_tenant(tenant) as conn:
        await conn.execute("INSERT INTO counter (series, value) VALUES ('客户', 1)")
    async with managed.connection(APP_ROLE) as app:
        assert {item.what for item in await probe(app)} == {
            "everybody may call set_config and so leave the tenant's role",
            "everybody may run PL/pgSQL blocks",
        }


@pytest.mark.parametrize(
    ("url", "login"),
    [
        ("postgresql://app@/branchline?host=/run/pg", "app"),
        ("postgresql://app:s%40cret@db.example:5432/branchline", "app"),
        ("postgresql://%E5%BA%94%E7%94%A8@db/branchline", "应用"),
        ("postgresql:///branchline?host=/run/pg&user=app", "app"),
    ],
)
def test_the_login_is_read_from_the_url(url: str, login: str) -> None:
    assert login_of(url) == login


def test_a_url_without_a_login_is_told() -> None:
    with pytest.raises(HardeningError, match="names no login"):
        login_of("postgresql://db.example/branchline")
