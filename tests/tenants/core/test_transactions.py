# ruff: noqa: PT012 - what is raised is raised by leaving the block
import asyncio
import itertools
from collections.abc import AsyncIterator, Callable, Coroutine

import asyncpg
import pytest
from tortoise.exceptions import IntegrityError, OperationalError, TransactionManagementError
from tortoise.transactions import in_transaction

from scripts.embedded import Cluster
from tenants.core.counters import Counter
from tenants.core.routing import raw_fetch, reading, savepoint, writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.core.transactions import Transaction
from tenants.database import connected
from tests.tenants.core.pools import assert_whole, cancelled_at, client


class Failure(Exception):
    pass


async def add(series: str) -> None:
    await Counter.create(series=series, value=0)


async def kept() -> set[str]:
    return {row.series for row in await Counter.filter(value=0)}


@pytest.fixture
async def tenant(bare_cluster: Cluster, bare_tenants: list[TenantRef]) -> AsyncIterator[TenantRef]:
    tenant = bare_tenants[2]
    yield tenant
    owner = await asyncpg.connect(bare_cluster.owner_url)
    await owner.execute(f'DELETE FROM "{tenant.schema}"."counter" WHERE value = 0')
    await owner.close()


async def test_what_is_raised_takes_everything_back(bare_cluster: Cluster, tenant: TenantRef) -> None:
    async with connected(url=bare_cluster.app_url):
        with tenant_scope(tenant):
            with pytest.raises(Failure):
                async with writing():
                    await add("外")
                    raise Failure
            assert await kept() == set()


async def test_a_part_that_begins_with_a_wrong_value_fails_alone(bare_cluster: Cluster, tenant: TenantRef) -> None:
    async with connected(url=bare_cluster.app_url, pool_max=1):
        with tenant_scope(tenant):
            async with writing():
                await raw_fetch("SELECT $1::int AS n", 1)
                with pytest.raises(asyncpg.DataError):
                    async with savepoint():
                        await raw_fetch("SELECT $1::int AS n", "没有数字")
                async with savepoint():
                    await add("内")
            assert await kept() == {"内"}


async def test_a_unit_rolled_back_by_hand_is_over(bare_cluster: Cluster, tenant: TenantRef) -> None:
    async with connected(url=bare_cluster.app_url):
        with tenant_scope(tenant):
            async with writing() as unit:
                await add("外")
                await unit.rollback()
                with pytest.raises(TransactionManagementError, match="over"):
                    await add("之后")
                with pytest.raises(TransactionManagementError, match="over"):
                    await unit.commit()
            assert await kept() == set()


async def test_a_failed_statement_that_was_swallowed_is_told_at_the_end(
    bare_cluster: Cluster, tenant: TenantRef
) -> None:
    """Postgres answers COMMIT with ROLLBACK then, and without an error."""
    async with connected(url=bare_cluster.app_url):
        with tenant_scope(tenant):
            with pytest.raises(TransactionManagementError, match="rolled back"):
                async with writing():
                    await add("外")
                    with pytest.raises(IntegrityError):
                        await add("外")
            assert await kept() == set()


async def test_an_inner_rollback_keeps_outer_work(bare_cluster: Cluster, tenant: TenantRef) -> None:
    async with connected(url=bare_cluster.app_url):
        with tenant_scope(tenant):
            async with writing():
                await add("外一")
                with pytest.raises(Failure):
                    async with savepoint():
                        await add("内一")
                        async with savepoint():
                            await add("内二")
                        raise Failure
                with pytest.raises(IntegrityError):
                    async with in_transaction("default"):
                        await add("内三")
                        await add("外一")
                async with savepoint():
                    await add("内四")
                    with pytest.raises(OperationalError):
                        async with savepoint():
                            await Counter.raw("SELECT nothing")
                await add("外二")
            assert await kept() == {"外一", "内四", "外二"}


async def test_gathered_savepoints_take_turns(bare_cluster: Cluster, tenant: TenantRef) -> None:
    async def part(number: int) -> None:
        async with savepoint():
            await add(f"{number}甲")
            async with savepoint():
                await add(f"{number}乙")
            if number % 3 == 0:
                raise Failure

    async with connected(url=bare_cluster.app_url):
        with tenant_scope(tenant):
            async with writing():
                results = await asyncio.gather(*map(part, range(12)), return_exceptions=True)
            assert [isinstance(result, Failure) for result in results] == [n % 3 == 0 for n in range(12)]
            assert await kept() == {f"{n}{half}" for n in range(12) if n % 3 for half in "甲乙"}


async def test_gathered_statements_share_the_wire(bare_cluster: Cluster, tenant: TenantRef) -> None:
    names = {f"{number}号" for number in range(20)}
    async with connected(url=bare_cluster.app_url):
        with tenant_scope(tenant):
            async with writing():
                await asyncio.gather(*map(add, names))
            assert await kept() == names


async def test_a_statement_beside_a_failing_savepoint_is_not_lost_with_it(
    bare_cluster: Cluster, tenant: TenantRef
) -> None:
    opened = asyncio.Event()

    async def inside() -> None:
        async with savepoint():
            opened.set()
            for number in range(5):
                await add(f"内{number}")
            raise Failure

    async def beside() -> None:
        await opened.wait()
        await add("旁")

    async with connected(url=bare_cluster.app_url):
        with tenant_scope(tenant):
            async with writing():
                await asyncio.gather(inside(), beside(), return_exceptions=True)
            assert await kept() == {"旁"}


async def test_using_the_outer_transaction_inside_its_savepoint_is_refused(
    bare_cluster: Cluster, tenant: TenantRef
) -> None:
    async with connected(url=bare_cluster.app_url), asyncio.timeout(30):
        with tenant_scope(tenant):
            async with writing() as outer:
                async with savepoint():
                    for asked in (Counter.all().using_db(outer), outer.fetch("SELECT 1", ())):
                        with pytest.raises(TransactionManagementError, match="savepoint is open"):
                            await asked
                await Counter.all().using_db(outer)


async def test_a_unit_does_not_end_around_an_open_savepoint(bare_cluster: Cluster, tenant: TenantRef) -> None:
    opened, go_on = asyncio.Event(), asyncio.Event()

    async def part() -> None:
        async with savepoint():
            await add("内")
            opened.set()
            await go_on.wait()
            await add("之后")

    async with connected(url=bare_cluster.app_url, pool_max=2):
        with tenant_scope(tenant):
            with pytest.raises(TransactionManagementError, match="still open"):
                async with writing():
                    task = asyncio.create_task(part())
                    await opened.wait()
            go_on.set()
            with pytest.raises(TransactionManagementError, match="over"):
                await task
            assert await kept() == set()
        await assert_whole(client())


class Obstacle:
    """A lock held on the server, for statements to wait on."""

    def __init__(self, holder: "asyncpg.Connection[asyncpg.Record]") -> None:
        self.holder = holder

    async def wait(self) -> None:
        await raw_fetch("SELECT pg_advisory_xact_lock(42)")

    async def wait_in_a_part(self) -> None:
        async with savepoint():
            await self.wait()

    async def met(self) -> None:
        while not await self.holder.fetchval("SELECT count(*) FROM pg_locks WHERE objid = 42 AND NOT granted"):
            pass

    async def lift(self) -> None:
        await self.holder.execute("SELECT pg_advisory_unlock(42)")


@pytest.fixture
async def obstacle(bare_cluster: Cluster) -> AsyncIterator[Obstacle]:
    holder = await asyncpg.connect(bare_cluster.owner_url)
    await holder.execute("SELECT pg_advisory_lock(42)")
    yield Obstacle(holder)
    await holder.close()


@pytest.mark.parametrize("in_a_part", [False, True], ids=["beside", "in a savepoint"])
async def test_a_unit_that_fails_waits_for_a_siblings_statement_and_stays_whole(
    bare_cluster: Cluster, tenant: TenantRef, obstacle: Obstacle, in_a_part: bool
) -> None:
    async with connected(url=bare_cluster.app_url, pool_max=1):
        with tenant_scope(tenant):
            with pytest.raises(Failure):
                async with writing():
                    pid = (await raw_fetch("SELECT pg_backend_pid()"))[0][0]
                    sibling = asyncio.create_task(obstacle.wait_in_a_part() if in_a_part else obstacle.wait())
                    await obstacle.met()
                    lifted = asyncio.create_task(obstacle.lift())
                    raise Failure
            await lifted
            if in_a_part:
                with pytest.raises(TransactionManagementError, match="over"):
                    await sibling
            else:
                await sibling
            async with reading():
                assert (await raw_fetch("SELECT pg_backend_pid()"))[0][0] == pid
        await assert_whole(client())


async def test_a_unit_cancelled_while_it_waits_for_a_sibling_cuts_the_wire(
    bare_cluster: Cluster, tenant: TenantRef, obstacle: Obstacle
) -> None:
    units: list[Transaction] = []
    siblings: list[asyncio.Task[None]] = []

    async def work() -> None:
        async with writing() as unit:
            units.append(unit)
            siblings.append(asyncio.create_task(obstacle.wait()))
            await asyncio.Event().wait()

    async with connected(url=bare_cluster.app_url, pool_max=1):
        with tenant_scope(tenant):
            task = asyncio.create_task(work())
            await obstacle.met()
            for leaving in (False, True):
                assert units[0].over == leaving
                task.cancel()
                await obstacle.holder.execute("SELECT")
            with pytest.raises(asyncio.CancelledError):
                await task
            with pytest.raises(asyncpg.ConnectionDoesNotExistError):
                await siblings[0]
        await assert_whole(client())


async def test_a_task_that_outlives_its_transaction_is_refused(bare_cluster: Cluster, tenant: TenantRef) -> None:
    over = asyncio.Event()

    async def straggler() -> None:
        await over.wait()
        await add("迟到")

    async with connected(url=bare_cluster.app_url):
        with tenant_scope(tenant):
            async with writing():
                task = asyncio.create_task(straggler())
            over.set()
            with pytest.raises(TransactionManagementError, match="over"):
                await task
            assert await kept() == set()


async def read() -> None:
    async with reading():
        await raw_fetch("SELECT 1")


async def write() -> None:
    async with writing():
        await add("内")


async def write_a_part() -> None:
    async with writing(), savepoint():
        await add("内")


async def ask_in_a_part() -> None:
    await read()  # so that the statement is prepared
    async with writing(), savepoint():
        await raw_fetch("SELECT 1")


async def query() -> None:
    await Counter.all()


async def insert_many() -> None:
    await Counter.bulk_create([Counter(series=name, value=0) for name in "甲乙"])


async def fail() -> None:
    with pytest.raises(Failure):
        async with writing():
            await add("内")
            raise Failure


async def write_control() -> None:
    async with in_transaction("control") as control:
        await control.execute_query("INSERT INTO control.note VALUES ('取消') ON CONFLICT DO NOTHING")


HOW = {"as the wait begins": (False, 1), "as the answer is there": (True, 1), "twice": (False, 2)}
WORK = [read, write, write_a_part, ask_in_a_part, query, insert_many, fail, write_control]


@pytest.mark.parametrize(("late", "times"), HOW.values(), ids=HOW.keys())
@pytest.mark.parametrize("work", WORK)
async def test_cancelled_at_any_step_the_pool_stays_whole(
    bare_cluster: Cluster, tenant: TenantRef, work: Callable[[], Coroutine[None, None, None]], late: bool, times: int
) -> None:
    task = asyncio.current_task()
    assert task is not None
    async with connected(url=bare_cluster.app_url, pool_max=2):
        with tenant_scope(tenant):
            for step in itertools.count(1):
                try:
                    await cancelled_at(work(), step, late=late, times=times)
                except asyncio.CancelledError:
                    while task.cancelling():
                        task.uncancel()
                else:
                    break
                await assert_whole(client())
                await assert_whole(client("control"))
                await Counter.filter(value=0).delete()
            assert step > 3


@pytest.mark.parametrize(("late", "times"), HOW.values(), ids=HOW.keys())
async def test_a_savepoint_cancelled_at_any_step_leaves_nothing_of_itself(
    bare_cluster: Cluster, tenant: TenantRef, late: bool, times: int
) -> None:
    """The outer part goes on after the cancellation, and either keeps its own work alone or nothing."""

    async def part() -> None:
        async with savepoint():
            await add("内")

    task = asyncio.current_task()
    assert task is not None
    cut, outcomes = True, []
    async with connected(url=bare_cluster.app_url, pool_max=2):
        with tenant_scope(tenant):
            for step in itertools.count(1):
                try:
                    async with writing():
                        await add("外")
                        try:
                            await cancelled_at(part(), step, late=late, times=times)
                            cut = False
                        except asyncio.CancelledError:
                            while task.cancelling():
                                task.uncancel()
                        await raw_fetch("SELECT 1")
                except (TransactionManagementError, asyncpg.InFailedSQLTransactionError):
                    outcomes.append(await kept())
                else:
                    outcomes.append(await kept())
                await assert_whole(client())
                await Counter.filter(value=0).delete()
                if not cut:
                    break
    assert outcomes.pop() == {"外", "内"}
    assert all(outcome in (set(), {"外"}) for outcome in outcomes)
