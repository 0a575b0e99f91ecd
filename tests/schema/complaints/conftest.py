"""What tests of complaints share: the queue, and a worker at whatever moment."""

from collections.abc import Awaitable, Callable
from datetime import datetime

import asyncpg
import pytest

from scripts.embedded import Cluster
from tenants.jobs.app import build_app
from tenants.jobs.catalogue import CATALOGUE
from tenants.jobs.rounds import Rounds
from tenants.jobs.work import Shift
from tests.people import VAULT, Chain
from tests.queues import queue

__all__ = ["queue"]

Worker = Callable[[datetime], Awaitable[None]]


@pytest.fixture
def worker(cluster: Cluster, chain: Chain, other_chain: Chain, queue: asyncpg.Connection) -> Worker:
    """The real worker with all its duties: at that moment it does what is due, for every tenant, and ends."""

    async def work(now: datetime) -> None:
        rounds = Rounds(catalogue=CATALOGUE, vault=VAULT, clock=lambda: now)
        async with build_app(url=cluster.app_url, rounds=rounds).open_async() as app:
            shift = Shift(app=app, clock=rounds.clock)
            await shift.until_empty()
            assert (shift.failed, shift.done > 0) == (0, True)

    return work
