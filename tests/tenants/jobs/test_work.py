"""A shift at the queue: what is due is done, what failed is done again, what a dead worker left is begun again."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import asyncpg
import pytest

from scripts.embedded import Cluster
from tenants.core.counters import count_up
from tenants.core.jobs import Duty, Handler, Turn
from tenants.jobs.app import AGAIN, build_app
from tenants.jobs.catalogue import Catalogue
from tenants.jobs.rounds import Rounds
from tenants.jobs.work import Shift
from tests.people import VAULT, Chain
from tests.tenants.jobs.ledger import SWEEP, TALLY, counted, put_deadlines, send


def now() -> datetime:
    return datetime.now(UTC)


@asynccontextmanager
async def shift(cluster: Cluster, *declared: Duty | Handler) -> AsyncIterator[Shift]:
    """A shift of a worker that does this."""
    duties = tuple(entry for entry in declared if isinstance(entry, Duty))
    handlers = tuple(entry for entry in declared if isinstance(entry, Handler))
    rounds = Rounds(catalogue=Catalogue(duties=duties, handlers=handlers), vault=VAULT, clock=now)
    async with build_app(url=cluster.app_url, rounds=rounds).open_async() as app:
        yield Shift(app=app, clock=now)


async def states(owner: asyncpg.Connection) -> dict[str, str]:
    rows = await owner.fetch("SELECT task_name, status::text AS status FROM control.procrastinate_jobs")
    return {row["task_name"]: row["status"] for row in rows}


async def test_what_happened_is_handled_and_what_is_due_is_done(
    cluster: Cluster, chain: Chain, other_chain: Chain, queue: asyncpg.Connection
) -> None:
    await send(chain, 3)
    await put_deadlines(chain, 2)
    await put_deadlines(other_chain, 1)
    async with shift(cluster, SWEEP, TALLY) as working:
        await working.until_empty()
        assert working.failed == 0
    assert set((await counted(chain, "told")).values()) == {1}
    assert len(await counted(chain, "handled")) == 5, "three letters, and two escalations that were told"
    assert len(await counted(other_chain, "handled")) == 1
    assert await states(queue) == {}, "what went well is not kept"


async def test_a_round_is_gone_once_at_its_time_whoever_goes_it(
    cluster: Cluster, chain: Chain, other_chain: Chain, queue: asyncpg.Connection
) -> None:
    async def count(*, turn: Turn) -> None:
        async with turn.work():
            await count_up(series="turns/all")

    yearly = Duty(name="letters.yearly", cron=f"{now():%M %H %d %m} *", about="…", action=count)
    async with shift(cluster, yearly) as first, shift(cluster, yearly) as second:
        await first.until_empty()
        await second.until_empty()
    assert (await counted(chain, "turns"), await counted(other_chain, "turns")) == ({"all": 1}, {"all": 1})


async def test_the_tenant_where_a_duty_failed_has_its_turn_again(
    cluster: Cluster, chain: Chain, other_chain: Chain, queue: asyncpg.Connection
) -> None:
    async def count(*, turn: Turn) -> None:
        async with turn.work():
            if await count_up(series="turns/all") == 1 and broken and turn.tenant == chain.tenant:
                raise LookupError

    broken = True
    yearly = Duty(name="letters.yearly", cron=f"{now():%M %H %d %m} *", about="…", action=count)
    async with shift(cluster, yearly) as working:
        await working.until_empty()
        assert (await counted(chain, "turns"), await counted(other_chain, "turns")) == ({}, {"all": 1})
        assert (await states(queue))[AGAIN] == "todo"
        broken = False
        await queue.execute("UPDATE control.procrastinate_jobs SET scheduled_at = now() WHERE status = 'todo'")
        await working.until_empty()
    assert (await counted(chain, "turns"), await counted(other_chain, "turns")) == ({"all": 1}, {"all": 1})


@pytest.mark.parametrize(("silent_seconds", "begun_again"), [(3600, 1), (0, 0)])
async def test_jobs_of_a_dead_worker_are_begun_again_and_those_of_a_living_one_are_not(
    cluster: Cluster, chain: Chain, queue: asyncpg.Connection, silent_seconds: int, begun_again: int
) -> None:
    await send(chain)
    await queue.execute(
        "WITH w AS (INSERT INTO control.procrastinate_workers (last_heartbeat) "
        "VALUES (now() - make_interval(secs => $1)) RETURNING id) "
        "UPDATE control.procrastinate_jobs SET status = 'doing', worker_id = (SELECT id FROM w)",
        float(silent_seconds),
    )
    async with shift(cluster, TALLY) as working:
        assert await working.revive() == begun_again
        assert await working.revive() == 0
    assert await states(queue) == {"outbox": "todo" if begun_again else "doing"}


async def test_a_dead_workers_job_makes_way_for_the_one_that_waits_behind_it(
    cluster: Cluster, chain: Chain, queue: asyncpg.Connection
) -> None:
    await send(chain)
    await queue.execute("UPDATE procrastinate_jobs SET status = 'doing'")
    await send(chain)
    async with shift(cluster, TALLY) as working:
        assert await working.revive() == 1
        assert await states(queue) == {"outbox": "todo"}
        await working.until_empty()
    assert len(await counted(chain, "handled")) == 2
