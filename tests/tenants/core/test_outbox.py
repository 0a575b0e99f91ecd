"""The outbox: written with the change, told at its commit, and by nobody else."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from contextvars import copy_context
from datetime import timedelta

import asyncpg
import pytest

from scripts.embedded import Cluster
from tenants.core.keys import new_id
from tenants.core.outbox import CHANNEL, FIRST_DELAY, LONGEST_DELAY, MAX_ATTEMPTS, OutboxEvent, next_attempt
from tenants.core.scope import TenantRef
from tenants.core.work import Work, unit_of_work
from tests.people import NOW, Chain


class Listener:
    """Everything that is notified while the test runs."""

    def __init__(self) -> None:
        self.told: asyncio.Queue[str] = asyncio.Queue()

    def hear(self, _connection: object, _pid: int, _channel: str, payload: object) -> None:
        self.told.put_nowait(str(payload))


@pytest.fixture
async def listener(cluster: Cluster) -> AsyncIterator[Listener]:
    listener, connection = Listener(), await asyncpg.connect(cluster.app_url)
    await connection.add_listener(CHANNEL, listener.hear)
    yield listener
    await connection.close()


def emit(work: Work, name: str = "customer.changed", branch: str | None = None, chain: Chain | None = None) -> None:
    branch_id = chain.branches[branch].id if chain and branch else None
    work.emit(name=name, entity="Customer", entity_id=new_id(), branch_id=branch_id)


async def kept(chain: Chain) -> list[OutboxEvent]:
    async with chain.reading():
        return await OutboxEvent.all().order_by("id")


async def jobs(owner: asyncpg.Connection, tenant: TenantRef) -> list[str]:
    rows = await owner.fetch(
        "SELECT status::text AS status FROM control.procrastinate_jobs WHERE args ->> 'tenant_id' = $1", tenant.id.hex
    )
    return [row["status"] for row in rows]


async def test_an_event_is_kept_and_told_once_its_unit_is_committed(chain: Chain, listener: Listener) -> None:
    async with chain.work() as work:
        emit(work, chain=chain, branch="PUDONG")
        await work.flush()
        assert listener.told.empty()
    [event] = await kept(chain)
    assert (event.name, event.entity, event.at, event.request_id) == (
        "customer.changed",
        "Customer",
        NOW,
        "request-of-a-test",
    )
    assert (event.branch_id, event.done_at, event.attempts) == (chain.branches["PUDONG"].id, None, 0)
    assert await asyncio.wait_for(listener.told.get(), 10) == f"{chain.tenant.id.hex}:{event.id.hex}"


@pytest.mark.parametrize("how", ["dry run", "abandoned", "failed"])
async def test_a_unit_that_leaves_nothing_tells_nobody(
    chain: Chain, listener: Listener, queue: asyncpg.Connection, how: str
) -> None:
    actor = chain.actor("HQ_ADMIN")
    try:
        async with unit_of_work(
            tenant=chain.tenant, actor=actor, now=NOW, request_id="没有结果", dry_run=how == "dry run"
        ) as work:
            emit(work)
            work.abandoned = how == "abandoned"
            if how == "failed":
                raise LookupError
    except LookupError:
        pass
    async with chain.work() as work:
        emit(work, "customer.created")
    [event] = await kept(chain)
    assert event.name == "customer.created"
    assert await asyncio.wait_for(listener.told.get(), 10) == f"{chain.tenant.id.hex}:{event.id.hex}"
    assert await jobs(queue, chain.tenant) == ["todo"]


async def test_a_part_that_fails_takes_its_events_along(chain: Chain, listener: Listener) -> None:
    async with chain.work() as work:
        emit(work, "customer.created")
        with suppress(LookupError):
            async with work.attempt():
                emit(work, "customer.changed")
                raise LookupError
    async with chain.work() as work:
        emit(work, "customer.merged")
    first, second = await kept(chain)
    assert [first.name, second.name] == ["customer.created", "customer.merged"]
    told = [await asyncio.wait_for(listener.told.get(), 10) for _ in range(2)]
    assert told == [f"{chain.tenant.id.hex}:{event.id.hex}" for event in (first, second)]


async def test_one_job_waits_for_a_tenant_however_much_happens(
    chain: Chain, other_chain: Chain, queue: asyncpg.Connection
) -> None:
    for _ in range(3):
        async with chain.work() as work:
            emit(work)
    async with other_chain.work() as work:
        emit(work)
    assert await jobs(queue, chain.tenant) == ["todo"]
    assert await jobs(queue, other_chain.tenant) == ["todo"]


async def test_writers_do_not_wait_for_each_other(chain: Chain, queue: asyncpg.Connection) -> None:
    outside = copy_context()
    async with asyncio.timeout(10), chain.work() as first:
        emit(first)
        await first.flush()
        assert await OutboxEvent.exists(), "and the waking went ahead of that"

        async def second() -> None:
            async with chain.work() as work:
                emit(work)

        await asyncio.create_task(second(), context=outside)
        assert await jobs(queue, chain.tenant) == []
    assert await jobs(queue, chain.tenant) == ["todo"]
    assert len(await kept(chain)) == 2


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM control.procrastinate_jobs",
        "INSERT INTO control.procrastinate_jobs (queue_name, task_name) VALUES ('outbox', 'outbox')",
        "SELECT control.procrastinate_register_worker_v1()",
        "SELECT control.procrastinate_cancel_job_v1(1, true, true)",
        "SELECT * FROM control.queue_migration",
    ],
)
async def test_a_tenants_role_cannot_reach_into_the_queue(cluster: Cluster, chain: Chain, statement: str) -> None:
    connection = await asyncpg.connect(cluster.app_url)
    try:
        async with connection.transaction():
            await connection.execute(f'SET LOCAL ROLE "{chain.tenant.role}"')
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(statement)
    finally:
        await connection.close()


async def test_a_tenant_wakes_a_worker_for_itself_whomever_it_names(
    cluster: Cluster, chain: Chain, other_chain: Chain, queue: asyncpg.Connection
) -> None:
    connection = await asyncpg.connect(cluster.app_url)
    try:
        async with connection.transaction():
            await connection.execute(f'SET LOCAL ROLE "{chain.tenant.role}"')
            await connection.execute("SELECT control.enqueue($1)", other_chain.tenant.schema)
    finally:
        await connection.close()
    assert await jobs(queue, chain.tenant) == ["todo"]
    assert await jobs(queue, other_chain.tenant) == []


async def test_where_roles_are_off_the_apps_login_says_for_whom(
    cluster: Cluster, chain: Chain, queue: asyncpg.Connection
) -> None:
    connection = await asyncpg.connect(cluster.app_url)
    try:
        await connection.execute("SELECT control.enqueue($1)", chain.tenant.schema)
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute("SELECT control.enqueue($1)", "public")
    finally:
        await connection.close()
    assert await jobs(queue, chain.tenant) == ["todo"]


def test_what_failed_is_tried_later_each_time_and_given_up_in_the_end() -> None:
    times = [next_attempt(attempts=count, now=NOW) for count in range(1, MAX_ATTEMPTS + 1)]
    delays = [time - NOW for time in times if time is not None]
    assert delays[:3] == [FIRST_DELAY, FIRST_DELAY * 2, FIRST_DELAY * 4]
    assert delays == sorted(delays)
    assert delays[-1] == LONGEST_DELAY
    assert (times[-1], len(delays)) == (None, MAX_ATTEMPTS - 1)
    assert timedelta(hours=4) < sum(delays, timedelta()) < timedelta(days=1)
