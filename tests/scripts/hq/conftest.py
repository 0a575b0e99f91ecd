from collections.abc import AsyncIterator

import pytest

from scripts.embedded import Cluster
from tenants.core.crypto import Vault
from tests.people import Chain
from tests.scripts.hq.office import Office, headquarters_key, office


@pytest.fixture(scope="package")
async def desk(connected: None, cluster: Cluster, vault: Vault) -> AsyncIterator[Office]:
    """A server for all commands, and its operator."""
    async with office(cluster=cluster, vault=vault) as opened:
        yield opened


@pytest.fixture
async def headquarters(desk: Office, chain: Chain) -> Office:
    """The desk, signed in at the leased chain with the rights of its headquarters."""
    return desk.at(chain.tenant.slug, await headquarters_key(chain))
