from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tenants.core.scope import TenantRef
from tenants.core.wire import statement_listeners
from tenants.database import connected
from tenants.registry import queries
from tenants.registry.migrations import migrate_all
from tenants.registry.models import MigrationState
from tenants.registry.standings import Position
from tenants.registry.versions import head
from tests.migrations.databases import APP_ROLE, Database, Peopled, add_migration, new_tenant, register_tenant


@pytest.fixture
async def tenant(shared: Database) -> AsyncIterator[TenantRef]:
    found = await new_tenant(shared, f"t{len(await _slugs(shared))}-pingan")
    async with connected(url=shared.app_url):
        yield found
    queries.forget()


async def _slugs(database: Database) -> list[str]:
    async with database.connection() as owner:
        return [row["slug"] for row in await owner.fetch("SELECT slug FROM control.tenant")]


async def test_a_tenant_is_found_by_slug_and_by_id(tenant: TenantRef) -> None:
    found = await queries.tenant_by_slug(tenant.slug)
    assert found
    assert (found.id, found.name, found.schema_version) == (tenant.id, tenant.name, head())
    assert await queries.tenant_by_id(tenant.id) == found


@pytest.mark.parametrize("slug", ["nobody", "", "x" * 5_000, "'; DROP SCHEMA control", "a\x00b", "平安", "Nobody"])
async def test_an_unknown_or_malformed_slug_finds_nobody(tenant: TenantRef, slug: str) -> None:
    assert await queries.tenant_by_slug(slug) is None


async def test_a_tenant_found_a_moment_ago_costs_no_statement(tenant: TenantRef) -> None:
    sent: list[str] = []
    await queries.tenant_by_slug(tenant.slug)
    statement_listeners.append(sent.append)
    try:
        await queries.tenant_by_slug(tenant.slug)
        await queries.tenant_by_id(tenant.id)
        assert sent == []
        queries.forget()
        await queries.tenant_by_slug(tenant.slug)
        assert len(sent) == 1
    finally:
        statement_listeners.remove(sent.append)


async def test_operators_see_where_each_tenant_stands(peopled: Peopled, root: Path) -> None:
    first, spoilt = peopled.tenants[0], peopled.tenants[-1]
    newcomer = await register_tenant(peopled.database, "guanyun")
    async with peopled.database.connection() as owner:
        await owner.execute(f'ALTER TABLE "{spoilt.schema}".counter RENAME TO counter_gone')
    version = add_migration(root, 1, "ALTER TABLE counter ADD COLUMN note text")
    await migrate_all(owner_url=peopled.database.owner_url, app_role=APP_ROLE, root=root)
    async with connected(url=peopled.database.app_url):
        standings = {standing.slug: standing for standing in await queries.migration_standings()}
    told = {slug: (s.version, s.position, s.attempt) for slug, s in standings.items()}
    # This code does not hold the added file: whoever has it is ahead, whoever lacks it is not behind.
    assert told[first.slug] == (version, Position.AHEAD, MigrationState.DONE)
    assert told[spoilt.slug] == (head(), Position.CURRENT, MigrationState.FAILED)
    assert told[newcomer.slug] == ("", Position.ABSENT, None)
    assert "counter" in (standings[spoilt.slug].error or "")
