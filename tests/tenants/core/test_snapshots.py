"""What one request reads it reads in one snapshot, on one connection, given back before anything is written."""

import asyncpg
import pytest

from scripts import embedded
from tenants.core.routing import one_snapshot, raw_fetch, reading, run_reading, writing
from tenants.core.scope import tenant_scope
from tests.people import Chain
from tests.tenants.core.pools import client, until_settled

WHERE = "SELECT pg_backend_pid() AS backend, now()::text AS snapshot, current_schema() AS schema"
OPEN = "SELECT count(*) FROM pg_stat_activity WHERE state = 'idle in transaction' AND pid = $1"


async def _where() -> asyncpg.Record:
    (row,) = await raw_fetch(WHERE)
    return row


async def _handed_over() -> int:
    (row,) = await raw_fetch("SELECT count(*) AS n FROM hand_over")
    return int(row["n"])


async def test_readings_see_nothing_that_others_commit_between_them(chain: Chain, cluster: embedded.Cluster) -> None:
    owner = await asyncpg.connect(cluster.owner_url)
    try:
        with tenant_scope(chain.tenant):
            async with one_snapshot():
                first, before = await run_reading(_where), await run_reading(_handed_over)
                await owner.execute(f'DELETE FROM "{chain.tenant.schema}".hand_over')
                second, after = await run_reading(_where), await run_reading(_handed_over)
            alone = await run_reading(_where)
    finally:
        await owner.close()

    assert first["backend"] == second["backend"]
    assert first["snapshot"] == second["snapshot"] != alone["snapshot"]
    assert before == after > 0


async def test_the_snapshot_is_over_before_anything_is_written(chain: Chain, cluster: embedded.Cluster) -> None:
    """Who waits for a connection to write must not hold one, or all could wait for each other."""
    owner = await asyncpg.connect(cluster.owner_url)
    try:
        with tenant_scope(chain.tenant):
            async with one_snapshot():
                read = await run_reading(_where)
                assert await owner.fetchval(OPEN, read["backend"]) == 1
                async with writing():
                    wrote = await _where()
                    idle = await owner.fetchval(OPEN, read["backend"])
                again = await run_reading(_where)
    finally:
        await owner.close()

    assert idle == (1 if wrote["backend"] == read["backend"] else 0)
    assert again["snapshot"] != read["snapshot"]


async def test_a_reading_that_fails_ends_the_snapshot_and_the_next_begins_another(chain: Chain) -> None:
    with tenant_scope(chain.tenant):
        async with one_snapshot():
            first = await run_reading(_where)
            with pytest.raises(asyncpg.DivisionByZeroError):
                async with reading():
                    await raw_fetch("SELECT 1 / 0")
            second = await run_reading(_where)

    assert (first["schema"], second["schema"]) == (chain.tenant.schema, chain.tenant.schema)


async def test_another_tenant_does_not_join(chain: Chain, other_chain: Chain) -> None:
    async with one_snapshot():
        with tenant_scope(chain.tenant):
            first = await run_reading(_where)
        with tenant_scope(other_chain.tenant):
            second = await run_reading(_where)

    assert (first["schema"], second["schema"]) == (chain.tenant.schema, other_chain.tenant.schema)


async def test_nothing_stays_open_behind_it(chain: Chain, cluster: embedded.Cluster) -> None:
    owner = await asyncpg.connect(cluster.owner_url)
    try:
        with tenant_scope(chain.tenant):
            async with one_snapshot():
                read = await run_reading(_where)
        pool = client()._known_pool()
        assert pool is not None
        await until_settled(pool)
        assert await owner.fetchval(OPEN, read["backend"]) == 0
    finally:
        await owner.close()
