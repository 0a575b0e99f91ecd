"""One real server for the run, one pair of leased tenants per worker; whatever a test changed is put back after it."""

import asyncio
import gc
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime

import asyncpg
import pytest

from scripts import embedded
from tenants import database
from tenants.core.crypto import Vault
from tenants.core.scope import TenantRef
from tenants.processes.onboarding import NewTenant, onboard
from tenants.registry.migrations import migrate_all
from tests.clusters import own_server
from tests.leases import Lease, take_lease
from tests.people import Chain, settle

NOW = datetime(2026, 3, 9, 2, 30, tzinfo=UTC)
SECRET = "only-for-tests-0123456789abcdef0123456789abcdef"


@pytest.fixture(scope="session")
def cluster() -> Iterator[embedded.Cluster]:
    """The embedded server, without fsync. Each worker has its own: starting one takes less than sharing it would."""
    with own_server() as cluster:
        asyncio.run(_migrate(cluster))
        yield cluster


async def _migrate(cluster: embedded.Cluster) -> None:
    report = await migrate_all(owner_url=cluster.owner_url, app_role=embedded.APP)
    assert report.is_complete, report


@pytest.fixture(scope="session")
def vault() -> Vault:
    return Vault.from_secret(SECRET)


@pytest.fixture(scope="session")
async def connected(cluster: embedded.Cluster) -> AsyncIterator[None]:
    """Both pools open, as in a server process."""
    await database.connect(url=cluster.app_url, direct_url=cluster.app_url, pool_max=10)
    yield
    await database.disconnect()


async def _onboarded(cluster: embedded.Cluster, vault: Vault, *, slug: str, name: str, industry: str) -> TenantRef:
    owner = await asyncpg.connect(cluster.owner_url)
    try:
        return await onboard(
            new=NewTenant(slug=slug, name=name, industry=industry),
            owner=owner,
            app_role=embedded.APP,
            vault=vault,
            now=NOW,
            client_id="tests",
            request_id="onboarding-in-tests",
        )
    finally:
        await owner.close()


@pytest.fixture(scope="session")
async def leases(connected: None, cluster: embedded.Cluster, vault: Vault) -> AsyncIterator[tuple[Lease, Lease]]:
    """Two onboarded tenants, settled with a small organisation, and what they looked like then."""
    insurance = await _onboarded(cluster, vault, slug="anxin", name="安信保险代理", industry="insurance")
    express = await _onboarded(cluster, vault, slug="suda", name="速达快递", industry="express")
    chains = [await settle(tenant) for tenant in (insurance, express)]
    owner = await asyncpg.connect(cluster.owner_url)
    yield await take_lease(owner, chains[0]), await take_lease(owner, chains[1])
    await owner.close()


@pytest.fixture
async def chain(leases: tuple[Lease, Lease]) -> AsyncIterator[Chain]:
    """An insurance chain with a small organisation; the test may do with it what it likes."""
    yield leases[0].chain
    await leases[0].restore()


@pytest.fixture
async def other_chain(leases: tuple[Lease, Lease]) -> AsyncIterator[Chain]:
    """Another tenant, an express chain, with the same codes and names."""
    yield leases[1].chain
    await leases[1].restore()


@pytest.fixture
async def loop(chain: Chain) -> asyncio.AbstractEventLoop:
    """The loop that the tests run in, for what awaits from outside it."""
    return asyncio.get_running_loop()


def pytest_collection_finish() -> None:
    """What is there before the first test stays: the collector need not look at it again and again."""
    gc.collect()
    gc.freeze()
