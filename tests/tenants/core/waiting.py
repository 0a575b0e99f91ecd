"""Waiting until the database has somebody waiting."""

import asyncio

import asyncpg

from scripts.embedded import Cluster

_PATIENCE_SECONDS = 20.0


async def until_blocked(cluster: Cluster, count: int) -> None:
    """Returns when so many wait for a lock; fails after a while."""
    owner = await asyncpg.connect(cluster.owner_url)
    try:
        await eventually(owner, count)
    finally:
        await owner.close()


async def eventually(owner: asyncpg.Connection, count: int) -> None:
    """Looks again and again."""
    async with asyncio.timeout(_PATIENCE_SECONDS):
        while await owner.fetchval("SELECT count(*) FROM pg_locks WHERE NOT granted") < count:  # noqa: ASYNC110 - Postgres tells nobody
            await asyncio.sleep(0.005)
