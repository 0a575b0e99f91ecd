"""The queue of jobs, empty before and after a test."""

from collections.abc import AsyncIterator

import asyncpg
import pytest

from scripts.embedded import Cluster

_EMPTY = (
    "TRUNCATE control.procrastinate_jobs, control.procrastinate_workers, control.procrastinate_periodic_defers CASCADE"
)


@pytest.fixture
async def queue(cluster: Cluster, leases: object) -> AsyncIterator[asyncpg.Connection]:
    """The owner's connection, to look at the queue with."""
    owner = await asyncpg.connect(cluster.owner_url, server_settings={"search_path": "control"})
    await owner.execute(_EMPTY)
    yield owner
    await owner.execute(_EMPTY)
    await owner.close()
