"""`python -m api`: refuses bad settings, serves, and ends in good order."""

import asyncio
import signal

import asyncpg
import httpx
import pytest

from scripts.embedded import Cluster
from tests.api.serving import serving, start
from tests.conftest import SECRET
from tests.migrations.databases import eventually
from tests.people import Chain


@pytest.mark.parametrize(
    ("environment", "problem"),
    [
        ({}, "DATABASE_URL is not set; expected a URL like postgresql://user:password@host:5432/database."),
        ({"DATABASE_URL": "postgresql://app@/branchline"}, "SECRET_KEY is not set; expected at least 32 random bytes"),
        ({"PORT": "many"}, "PORT is 'many'; expected a whole number from 1 to 65535."),
    ],
)
async def test_bad_settings_end_it_with_a_sentence(environment: dict[str, str], problem: str) -> None:
    process = await start(environment)
    _, told = await process.communicate()
    assert process.returncode == 2
    assert told.decode().startswith(f"Branchline cannot start:\n  {problem}")


async def test_it_ends_when_there_is_no_database() -> None:
    process = await start({"DATABASE_URL": "postgresql://app@127.0.0.1:1/branchline", "SECRET_KEY": SECRET})
    _, told = await process.communicate()
    assert process.returncode not in {0, 2}
    assert b"cannot connect to the database" in told


async def test_running_requests_are_answered_before_it_ends(cluster: Cluster, chain: Chain) -> None:
    owner = await asyncpg.connect(cluster.owner_url)
    async with serving(database_url=cluster.app_url) as server, httpx.AsyncClient(timeout=20) as client:
        async with owner.transaction():
            await owner.execute("LOCK TABLE control.tenant IN ACCESS EXCLUSIVE MODE")
            asked = asyncio.create_task(client.post(f"{server.address}/t/{chain.tenant.slug}/graphql"))
            await _waits_for_the_lock(owner)
            server.process.terminate()
        answer = await asked
        lines = await server.stop()
    await owner.close()
    assert answer.status_code == 415
    assert server.process.returncode == -signal.SIGTERM
    assert any(line["event"] == "request" and line["status"] == 415 for line in lines)


async def _waits_for_the_lock(owner: "asyncpg.Connection[asyncpg.Record]") -> None:
    waiting = "SELECT EXISTS (SELECT FROM pg_locks WHERE relation = 'control.tenant'::regclass AND NOT granted)"

    async def waits() -> bool:
        return bool(await owner.fetchval(waiting))

    await eventually(waits)


async def test_two_workers_share_their_metrics(cluster: Cluster, chain: Chain) -> None:
    async with serving(database_url=cluster.app_url, WORKERS="2") as server:
        for _ in range(20):
            async with httpx.AsyncClient() as client:  # a connection each, so that both workers are asked
                await client.get(f"{server.address}/t/{chain.tenant.slug}/graphql")
        async with httpx.AsyncClient() as client:
            page = await client.get(f"{server.address}/metrics")
    assert 'branchline_http_requests_total{method="GET",route="/t/{slug}/graphql",status="401"} 20.0' in page.text
