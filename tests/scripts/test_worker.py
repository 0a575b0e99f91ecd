"""The worker as it runs, in processes of its own: told to stop, killed in the middle, run once, misconfigured."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from scripts.embedded import Cluster
from tenants.core.counters import Counter
from tenants.core.deadlines import Deadline
from tenants.core.outbox import OutboxEvent
from tests.conftest import SECRET
from tests.migrations.databases import eventually
from tests.people import Chain
from tests.queues import queue
from tests.tenants.jobs.ledger import counted, put_deadlines, send

__all__ = ["queue"]

ROOT = Path(__file__).parents[2]
LETTERS = "tests.tenants.jobs.letter_worker"
WORKER = "scripts.worker"
LATE = 400


async def start(module: str, *arguments: str, **environment: str) -> Process:
    """The module as a process with these settings and no others."""
    inherited = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    command = [sys.executable, "-m", module, *arguments]
    return await asyncio.create_subprocess_exec(
        *command, cwd=ROOT, env={**inherited, **environment}, stdout=PIPE, stderr=PIPE
    )


async def ended(process: Process) -> tuple[int | None, str, str]:
    async with asyncio.timeout(60):
        out, err = await process.communicate()
    return process.returncode, out.decode(), err.decode()


@asynccontextmanager
async def working(cluster: Cluster) -> AsyncIterator[Process]:
    """A worker for letters, killed at the end if it still runs."""
    process = await start(LETTERS, DATABASE_URL=cluster.app_url, SECRET_KEY=SECRET)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


def lines(told: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in told.splitlines()]


def told(chain: Chain, count: int) -> Callable[[], Awaitable[bool]]:
    """Whether of so many late letters somebody has been told."""
    return _counters(chain, "told/", count)


def handled(chain: Chain, count: int) -> Callable[[], Awaitable[bool]]:
    """Whether so many events have been handled."""
    return _counters(chain, "handled/", count)


def _counters(chain: Chain, series: str, count: int) -> Callable[[], Awaitable[bool]]:
    async def condition() -> bool:
        async with chain.reading():
            return await Counter.filter(series__startswith=series).count() >= count

    return condition


# Of a domain's own sweep the quick tests kill a worker too: tests/tenants/complaints/test_killed_worker.py.
@pytest.mark.slow
async def test_a_worker_killed_in_the_middle_of_a_sweep_leaves_nothing_undone_and_nothing_done_twice(
    cluster: Cluster, chain: Chain, other_chain: Chain, queue: asyncpg.Connection
) -> None:
    await put_deadlines(chain, LATE)
    await put_deadlines(other_chain, 1)
    async with working(cluster) as process:
        await eventually(told(chain, LATE // 4), seconds=60)
        process.kill()
        await process.communicate()
    assert len(await counted(chain, "told")) < LATE, "it was to be killed in the middle"
    async with working(cluster), working(cluster):
        await eventually(told(chain, LATE), seconds=60)
        await eventually(handled(chain, LATE), seconds=60)
    await _exactly_once(chain, LATE)
    await _exactly_once(other_chain, 1)


async def _exactly_once(chain: Chain, count: int) -> None:
    async with chain.reading():
        assert await Deadline.filter(escalation_level=1, next_escalation_at=None).count() == count
        assert await OutboxEvent.filter(done_at=None).count() == 0
        assert await OutboxEvent.all().count() == count
    for series in ("told", "handled"):
        assert sorted((await counted(chain, series)).values()) == [1] * count


async def test_an_event_is_handled_soon_after_its_commit(
    cluster: Cluster, chain: Chain, queue: asyncpg.Connection
) -> None:
    async with working(cluster) as process:
        await eventually(lambda: _registered(queue), seconds=30)
        await send(chain)
        await eventually(handled(chain, 1), seconds=15)
        process.terminate()
        code, _, log = await ended(process)
    assert code == 0
    done = [line for line in lines(log) if line["event"] == "job done" and line["job"] == "outbox"]
    assert [line["tenant_id"] for line in done] == [chain.tenant.id.hex]
    assert lines(log)[-1]["event"] == "worker stopped"
    assert await queue.fetchval("SELECT count(*) FROM procrastinate_workers") == 0


async def _registered(queue: asyncpg.Connection) -> bool:
    return bool(await queue.fetchval("SELECT count(*) FROM procrastinate_workers"))


async def test_run_once_it_does_what_is_due_and_ends(
    cluster: Cluster, chain: Chain, other_chain: Chain, queue: asyncpg.Connection
) -> None:
    await send(chain, 2)
    await put_deadlines(other_chain, 2)
    process = await start(LETTERS, "--once", DATABASE_URL=cluster.app_url, SECRET_KEY=SECRET)
    code, _, log = await ended(process)
    assert (code, lines(log)[-1]["failed"]) == (0, 0)
    assert (len(await counted(chain, "handled")), len(await counted(other_chain, "handled"))) == (2, 2)


async def test_the_real_duties_can_be_run_and_listed(
    cluster: Cluster, chain: Chain, other_chain: Chain, queue: asyncpg.Connection
) -> None:
    code, _, log = await ended(await start(WORKER, "--once", DATABASE_URL=cluster.app_url, SECRET_KEY=SECRET))
    assert code == 0, log
    code, listed, _ = await ended(await start(WORKER, "--duties", SECRET_KEY=SECRET))
    assert code == 0
    assert {"outbox.sweep", "identity.renew_keys"} <= {line.split()[0] for line in listed.splitlines()}


async def test_help_teaches_what_it_does_and_how_it_ends() -> None:
    code, out, _ = await ended(await start(WORKER, "--help"))
    assert code == 0
    for word in ("--once", "SIGTERM", "Exit codes", "DATABASE_DIRECT_URL"):
        assert word in out


@pytest.mark.parametrize(
    ("environment", "code", "says"),
    [
        ({}, 2, "SECRET_KEY is not set"),
        ({"SECRET_KEY": SECRET}, 2, "DATABASE_URL is not set"),
        ({"SECRET_KEY": SECRET, "DATABASE_URL": "postgresql://app@127.0.0.1:1/branchline"}, 1, "worker failed"),
    ],
)
async def test_what_is_not_right_is_told_with_an_exit_code(environment: dict[str, str], code: int, says: str) -> None:
    found, _, err = await ended(await start(WORKER, **environment))
    assert (found, says in err) == (code, True), err


async def test_a_database_without_a_queue_is_told(cluster: Cluster) -> None:
    unmigrated = cluster.app_url.replace("/branchline?", "/postgres?")
    code, _, err = await ended(await start(WORKER, DATABASE_URL=unmigrated, SECRET_KEY=SECRET))
    assert (code, "python -m scripts.migrate run" in err) == (3, True), err
