"""One filled chain for all tests that read plans."""

from collections.abc import AsyncIterator

import asyncpg
import pytest

from scripts import embedded
from tests.leases import Lease
from tests.people import Chain
from tests.schema.plans.multitude import fill


@pytest.fixture(scope="package")
async def multitude(leases: tuple[Lease, Lease], cluster: embedded.Cluster) -> AsyncIterator[Chain]:
    """The chain, filled once; it is put back after the last of them."""
    owner, (lease, _) = await asyncpg.connect(cluster.owner_url), leases
    filled = await fill(owner, lease.chain.tenant)
    await owner.executemany(f"INSERT INTO {lease.kept}.touched VALUES ($1)", [(table,) for table in filled])
    await owner.close()
    yield lease.chain
    await lease.restore()
