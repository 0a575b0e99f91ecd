"""Schemas in stock: a tenant made of one is like any other, and nobody gets the same one, an old one or half of one."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
import pytest

from tenants.core.crypto import Vault
from tenants.core.keys import new_id
from tenants.jobs.stocking import stocking
from tenants.registry.applying import Busy, lock_schema
from tenants.registry.migrations import migrate_all
from tenants.registry.provisioning import provision
from tenants.registry.stock import READY, fill, take
from tenants.registry.template import TEMPLATE_SCHEMA
from tests.migrations.catalogue import catalogue
from tests.migrations.databases import APP_ROLE, Database, add_migration, new_tenant, register_tenant

_SPARES = "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'spare%' ORDER BY 1"


async def _spares(owner: asyncpg.Connection) -> list[str]:
    return [row[0] for row in await owner.fetch(_SPARES)]


async def test_a_tenant_made_of_the_stock_is_like_any_other(migrated: Database) -> None:
    cloned = await new_tenant(migrated, "pingan")
    async with migrated.connection() as owner:
        assert (await fill(owner, size=1), await fill(owner, size=1)) == (1, 0)
        (spare,) = await _spares(owner)
        async with migrated.connection(APP_ROLE) as app:
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await app.fetch(f'SELECT * FROM "{spare}".counter')
        taken = await new_tenant(migrated, "shunda")
        assert await _spares(owner) == []
        assert await catalogue(owner, taken.schema) == await catalogue(owner, cloned.schema)
    async with migrated.as_tenant(taken) as conn:
        await conn.execute("INSERT INTO counter (series, value) VALUES ('客户', 7)")
    async with migrated.as_tenant(cloned) as conn:
        assert await conn.fetch("SELECT * FROM counter") == []
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await conn.execute(f'SELECT * FROM "{taken.schema}".counter')


async def test_of_many_at_once_none_gets_anothers(migrated: Database) -> None:
    async with AsyncExitStack() as stack:
        owner, *others = [await stack.enter_async_context(migrated.connection()) for _ in range(7)]
        await fill(owner, size=1)
        (spare,) = await _spares(owner)
        for number in range(40):
            await owner.execute(f"CREATE SCHEMA {spare[:-32]}{number:032x}")

        async def taken(taker: asyncpg.Connection) -> int:
            count = 0
            while True:
                async with taker.transaction():
                    if not await take(taker, schema=f"taken_{new_id().hex}"):
                        return count
                count += 1

        assert sum(await asyncio.gather(*map(taken, others))) == 41
        assert await _spares(owner) == []


async def test_what_fails_goes_back_into_stock(migrated: Database) -> None:
    known = await register_tenant(migrated, "pingan")
    stranger = replace(known, id=type(known.id)(int=known.id.int ^ 1))
    async with migrated.connection() as owner:
        await fill(owner, size=1)
        before = await _spares(owner)
        with pytest.raises(LookupError):
            await provision(owner=owner, tenant=stranger, app_role=APP_ROLE)
        assert await _spares(owner) == before


async def test_what_is_behind_the_template_is_dropped_and_never_taken(migrated: Database, root: Path) -> None:
    async with migrated.connection() as owner:
        await fill(owner, size=1)
        version = add_migration(root, 1, "CREATE TABLE later (id int PRIMARY KEY)")
        await migrate_all(owner_url=migrated.owner_url, app_role=APP_ROLE, root=root)
        tenant = await register_tenant(migrated, "pingan")
        assert await provision(owner=owner, tenant=tenant, app_role=APP_ROLE) == version
        behind = await _spares(owner)
        assert len(behind) == 1
        assert await fill(owner, size=1) == 1
        assert set(await _spares(owner)).isdisjoint(behind)


async def test_the_worker_fills_it_and_leaves_it_to_whoever_is_at_it(migrated: Database) -> None:
    duty = stocking(owner_url=migrated.owner_url)
    vault, now = Vault.from_secret("only-for-tests-0123456789abcdef0123456789abcdef"), datetime.now(UTC)
    async with migrated.connection() as owner:
        async with owner.transaction():
            await lock_schema(owner, schema=TEMPLATE_SCHEMA)
            await duty.action(vault=vault, now=now)
            async with migrated.connection() as other:
                with pytest.raises(Busy):
                    await fill(other)
        await stocking(owner_url=None).action(vault=vault, now=now)
        assert await _spares(owner) == []
        await duty.action(vault=vault, now=now)
        assert len(await _spares(owner)) == READY
