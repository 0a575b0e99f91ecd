"""Readiness is what the database says now; missing protection is told, and keeps nobody away."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import asyncpg
import pytest

from api.readiness import Probes, pool_state
from scripts.embedded import Cluster
from tenants import database
from tenants.core.routing import reading
from tenants.core.scope import tenant_scope
from tests.people import Chain

SetVersions = Callable[[str], Awaitable[str]]


@pytest.fixture
async def set_versions(cluster: Cluster, chain: Chain) -> AsyncIterator[SetVersions]:
    """Says of every tenant at which version its schema stands; takes a condition on slugs along."""
    owner = await asyncpg.connect(cluster.owner_url)
    true = [tuple(row) for row in await owner.fetch("SELECT id, schema_version FROM control.tenant")]

    async def pretend(condition: str) -> str:
        sql = f"UPDATE control.tenant SET schema_version = '0_20200101000000_init' WHERE {condition}"
        return str(await owner.execute(sql))

    yield pretend
    await owner.executemany("UPDATE control.tenant SET schema_version = $2 WHERE id = $1", true)
    await owner.close()


async def test_it_is_ready_when_the_database_is(cluster: Cluster, chain: Chain) -> None:
    probes = Probes(database_url=cluster.app_url)
    await probes.look_at_hardening()
    readiness = await probes.readiness()
    assert readiness.ready
    assert (readiness.checks, readiness.warnings) == ({"database": "ok", "migrations": "ok"}, [])


async def test_missing_protection_is_told_and_keeps_nobody_away(cluster: Cluster, chain: Chain) -> None:
    probes = Probes(database_url=cluster.owner_url)
    await probes.look_at_hardening()
    readiness = await probes.readiness()
    assert readiness.ready
    assert "everybody may run PL/pgSQL blocks" in readiness.warnings


async def test_one_tenant_behind_does_not_stop_the_others(cluster: Cluster, set_versions: SetVersions) -> None:
    await set_versions("slug = 'anxin'")
    readiness = await Probes(database_url=cluster.app_url).readiness()
    assert readiness.ready
    [told] = readiness.warnings
    assert told.startswith("1 of 2 active tenants are not at schema version ")


async def test_it_is_not_ready_when_no_tenant_could_be_served(cluster: Cluster, set_versions: SetVersions) -> None:
    await set_versions("true")
    readiness = await Probes(database_url=cluster.app_url).readiness()
    assert not readiness.ready
    assert readiness.checks["migrations"].startswith("2 of 2 active tenants")


async def test_it_is_not_ready_on_a_database_that_was_never_migrated(cluster: Cluster) -> None:
    unmigrated = cluster.app_url.replace("/branchline?", "/postgres?")
    async with database.connected(url=unmigrated):
        readiness = await Probes(database_url=unmigrated).readiness()
    assert not readiness.ready
    assert readiness.checks == {"database": "not usable"}


async def test_the_pools_connections_are_counted(cluster: Cluster, chain: Chain) -> None:
    begun, done = asyncio.Event(), asyncio.Event()

    async def hold() -> None:
        with tenant_scope(chain.tenant):
            async with reading():
                begun.set()
                await done.wait()

    async with database.connected(url=cluster.app_url):
        before = pool_state()
        holding = asyncio.create_task(hold())
        await begun.wait()
        during = pool_state()
        done.set()
        await holding
        assert (before.open, before.busy) == (2, 0)
        assert (during.open, during.busy) == (2, 1)
        assert pool_state() == before
