"""A listener hears what is committed, and begins again whenever it is interrupted."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

import asyncpg
import pytest

from scripts.embedded import Cluster
from tenants.core.listening import Listener
from tests.migrations.databases import eventually

CHANNEL = "branchline_listening_test"


@dataclass
class Ear:
    """What came, in order."""

    came: asyncio.Queue[str] = field(default_factory=asyncio.Queue)

    async def next(self) -> str:
        async with asyncio.timeout(20):
            return await self.came.get()


@asynccontextmanager
async def listening(url: str, *, check_seconds: float = 30.0) -> AsyncIterator[Ear]:
    ear = Ear()
    listener = Listener(
        url=url,
        channel=CHANNEL,
        heard=ear.came.put_nowait,
        begun=lambda: ear.came.put_nowait("begun"),
        check_seconds=check_seconds,
    )
    task = asyncio.create_task(listener.run())
    try:
        yield ear
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@pytest.fixture
async def owner(cluster: Cluster) -> AsyncIterator["asyncpg.Connection[asyncpg.Record]"]:
    connection = await asyncpg.connect(cluster.owner_url)
    yield connection
    await connection.close()


async def _cut(owner: "asyncpg.Connection[asyncpg.Record]") -> None:
    cut = await owner.fetch(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'branchline events'"
    )
    assert cut  # one that ended a moment ago may still be listed beside it


async def test_it_hears_what_is_committed(cluster: Cluster, owner: "asyncpg.Connection[asyncpg.Record]") -> None:
    async with listening(cluster.app_url) as ear:
        assert await ear.next() == "begun"
        transaction = owner.transaction()
        await transaction.start()
        await owner.execute("SELECT pg_notify($1, '不提交')", CHANNEL)
        await transaction.rollback()
        await owner.execute("SELECT pg_notify($1, '已提交')", CHANNEL)
        assert await ear.next() == "已提交"


async def test_it_begins_again_after_an_interruption_and_says_so(
    cluster: Cluster, owner: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    async with listening(cluster.app_url) as ear:
        for _ in range(2):
            assert await ear.next() == "begun"
            await _cut(owner)
        assert await ear.next() == "begun"
        await owner.execute("SELECT pg_notify($1, '又听到了')", CHANNEL)
        assert await ear.next() == "又听到了"


async def test_a_silent_connection_is_asked_for_a_sign_of_life(
    cluster: Cluster, owner: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    async with listening(cluster.app_url, check_seconds=0.01) as ear:
        assert await ear.next() == "begun"
        asked = (
            "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'branchline events' AND query = 'SELECT 1'"
        )

        async def answered() -> bool:
            return bool(await owner.fetchval(asked))

        await eventually(answered)
        await owner.execute("SELECT pg_notify($1, '还在')", CHANNEL)
        assert await ear.next() == "还在"


async def test_a_database_that_cannot_be_reached_is_tried_again() -> None:
    async with listening("postgresql://app@127.0.0.1:1/branchline") as ear:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.3):
                await ear.came.get()
