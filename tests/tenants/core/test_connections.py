"""Connections keep to tenants, are handed on in a fair order, and are never lost."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from uuid import UUID

import asyncpg
import pytest

from scripts.embedded import Cluster
from tenants.core.connections import Connections
from tenants.core.rights import SERIES, RightsChanged, Trust
from tenants.core.scope import TenantRef
from tenants.core.wire import WireConnection
from tests.tenants.core.pools import cancelled_at, until_settled

EAST, WEST = UUID(int=1), UUID(int=2)


@pytest.fixture
async def pool(bare_cluster: Cluster) -> AsyncIterator[Connections]:
    made = Connections(dsn=bare_cluster.app_url, least=0, most=2)
    yield made
    made.terminate()


async def served(pool: Connections, tenant: UUID) -> WireConnection:
    connection = await pool.acquire(tenant)
    connection.begin(("BEGIN",), tenant=tenant)
    return connection


async def test_a_tenant_gets_the_connection_back_that_it_had(pool: Connections) -> None:
    east, west = await served(pool, EAST), await served(pool, WEST)
    for _ in range(3):
        await pool.release(east)
        await pool.release(west)
        assert await served(pool, WEST) is west
        assert await served(pool, EAST) is east


async def test_who_waits_gets_what_comes_free_those_of_its_tenant_first_but_nobody_waits_for_ever(
    pool: Connections,
) -> None:
    east, west = await served(pool, EAST), await served(pool, WEST)
    order: list[str] = []

    async def caller(name: str, tenant: UUID) -> None:
        connection = await served(pool, tenant)
        order.append(name)
        await pool.release(connection)

    async with asyncio.timeout(30):
        first = asyncio.create_task(caller("西", WEST))
        others = [asyncio.create_task(caller(f"东{number}", EAST)) for number in range(20)]
        await asyncio.sleep(0)
        await pool.release(east)
        await asyncio.gather(first, *others)
    assert order[0] == "东0"
    assert 0 < order.index("西") < 20
    assert pool.get_size() == 2
    await pool.release(west)
    assert pool.get_idle_size() == 2


async def test_one_that_was_cut_or_closed_makes_room_for_another(bare_cluster: Cluster, pool: Connections) -> None:
    east, west = await served(pool, EAST), await served(pool, WEST)
    async with asyncio.timeout(30):
        waiting = asyncio.create_task(served(pool, EAST))
        await asyncio.sleep(0)
        east.terminate()
        await pool.release(east)
        fresh = await waiting
    assert fresh is not east
    await pool.release(west)
    await west.close()
    assert await served(pool, WEST) is not west
    assert pool.get_size() == 2


async def test_a_caller_that_gives_up_takes_no_connection_along(pool: Connections) -> None:
    east, west = await served(pool, EAST), await served(pool, WEST)
    waiting = [asyncio.create_task(served(pool, EAST)) for _ in range(2)]
    await asyncio.sleep(0)
    waiting[0].cancel()
    await pool.release(east)
    waiting[1].cancel()
    await asyncio.wait(waiting)
    await pool.release(west)
    assert pool.get_idle_size() == pool.get_size() == 2


async def test_what_opens_a_transaction_travels_with_its_first_statement_and_decides_whether_it_runs(
    pool: Connections,
) -> None:
    connection = await pool.acquire(EAST)
    asked = "SELECT current_setting('application_name') AS name"
    await connection.fetch(asked)  # known to the connection from here on

    connection.begin(("BEGIN READ ONLY", "SET LOCAL application_name TO 'east'"), tenant=EAST)
    assert [row["name"] for row in await connection.fetch(asked)] == ["east"]
    assert connection.is_in_transaction()
    connection.begin(("BEGIN", "SET LOCAL application_name TO 'west'"), tenant=EAST)
    assert [row["name"] for row in await connection.fetch(asked)] == ["west"]
    assert (await connection.fetch("SELECT current_setting('transaction_read_only') AS only"))[0]["only"] == "off"
    assert await connection.end("COMMIT") == "COMMIT"

    connection.begin(("BEGIN", "SET LOCAL ROLE nobody_of_this_name"), tenant=EAST)
    with pytest.raises(asyncpg.InvalidParameterValueError):
        await connection.fetch(asked)
    await pool.release(connection)
    assert not connection.is_closed()
    assert [row["name"] for row in await connection.fetch(asked)] == [""]


async def test_what_goes_ahead_of_a_statement_that_never_leaves_waits_for_the_next(pool: Connections) -> None:
    connection = await pool.acquire(EAST)
    asked = "SELECT $1::int AS n, current_setting('application_name') AS name"
    await connection.fetch(asked, 1)

    async def refused() -> None:
        with pytest.raises(asyncpg.DataError):
            await connection.fetch(asked, "no number")

    connection.begin(("BEGIN", "SET LOCAL application_name TO 'east'"), tenant=EAST)
    await refused()
    assert [tuple(row) for row in await connection.fetch(asked, 2)] == [(2, "east")]
    for name in ("s1", "s2"):
        connection.add(f"SAVEPOINT {name}")
        await refused()
    await connection.frame("ROLLBACK TO SAVEPOINT s2")
    assert [tuple(row) for row in await connection.fetch(asked, 3)] == [(3, "east")]

    # Of a transaction that another was to follow nothing is mistaken for that one's answers.
    connection.begin(("BEGIN", "SET LOCAL ROLE nobody_of_this_name"), tenant=EAST)
    await refused()
    connection.begin(("BEGIN", "SET LOCAL application_name TO 'west'"), tenant=EAST)
    assert [tuple(row) for row in await connection.fetch(asked, 4)] == [(4, "west")]
    connection.begin(("BEGIN", "SET LOCAL ROLE nobody_of_this_name"), tenant=EAST)
    await refused()
    await pool.release(connection)
    assert not connection.is_closed()
    assert await connection.fetchrow(asked, 5) == (5, "")


async def test_a_first_statement_that_is_given_up_takes_its_connection_along(pool: Connections) -> None:
    """Nobody knows whether what opens its transaction was run; another may still have been open."""
    asked = "SELECT pg_sleep($1)"
    for lingering in (False, True):
        connection = await served(pool, EAST)
        await connection.fetch(asked, 0)
        await pool.release(connection, lazily=lingering)
        assert await served(pool, EAST) is connection
        with pytest.raises(asyncio.CancelledError):
            await cancelled_at(connection.fetch(asked, 60), 1)
        task = asyncio.current_task()
        assert task is not None
        task.uncancel()
        assert connection.is_closed()
        await pool.release(connection)


async def test_of_a_transaction_in_which_nothing_is_asked_nothing_is_sent(pool: Connections) -> None:
    connection = await pool.acquire(EAST)
    connection.begin(("BEGIN",), tenant=EAST)
    assert await connection.end("COMMIT") == "COMMIT"
    assert not connection.is_in_transaction()


async def test_what_only_read_is_rolled_back_by_whoever_comes_next_or_by_itself_in_a_moment(
    bare_cluster: Cluster, pool: Connections
) -> None:
    connection = await served(pool, EAST)
    asked = "SELECT now()::text AS began"
    (first,) = await connection.fetch(asked)
    await pool.release(connection, lazily=True)
    assert connection.is_in_transaction()
    assert await served(pool, EAST) is connection
    (second,) = await connection.fetch(asked)
    assert second["began"] != first["began"]
    await pool.release(connection, lazily=True)
    await until_settled(pool)
    assert not connection.is_in_transaction()
    assert await served(pool, EAST) is connection


async def test_savepoints_travel_with_what_is_asked_inside_them(pool: Connections) -> None:
    connection = await served(pool, EAST)
    asked = "SELECT current_setting('application_name') AS name"
    connection.add("SAVEPOINT s1")
    await connection.fetch("SET LOCAL application_name TO 'within'")
    assert [row["name"] for row in await connection.fetch(asked)] == ["within"]
    await connection.frame("ROLLBACK TO SAVEPOINT s1")
    connection.add("RELEASE SAVEPOINT s1")
    assert [row["name"] for row in await connection.fetch(asked)] == [""]
    connection.add("SAVEPOINT s2")
    assert await connection.end("COMMIT") == "COMMIT"


async def test_the_check_of_rights_is_prepared_once_and_follows_the_tenant_and_its_tables(
    bare_cluster: Cluster, bare_tenants: list[TenantRef], pool: Connections
) -> None:
    connection = await pool.acquire(EAST)
    asked = "SELECT prepare_time FROM pg_prepared_statements WHERE name = 'rights'"
    await connection.fetch(asked)

    async def counted(tenant: TenantRef, version: int) -> Trust:
        trust = Trust(version)
        path = f'SET LOCAL search_path TO "{tenant.schema}"'
        connection.begin(("BEGIN", f'SET LOCAL ROLE "{tenant.role}"', path), tenant=tenant.id)
        connection.trust(trust)
        connection.add("SAVEPOINT s1")
        try:
            times.update(row["prepare_time"] for row in await connection.fetch(asked))
        finally:
            await connection.end("ROLLBACK")
        return trust

    times: set[datetime] = set()
    first, second = bare_tenants[:2]
    owner = await asyncpg.connect(bare_cluster.owner_url)
    count = 'INSERT INTO "{}"."counter" VALUES ($1, $2) ON CONFLICT ("series") DO UPDATE SET "value" = $2'
    retype = 'ALTER TABLE "{}"."counter" ALTER COLUMN "value" TYPE {}'
    try:
        for tenant, version in ((first, 41), (second, 2**33)):
            await owner.execute(count.format(tenant.schema), SERIES, version)
        with pytest.raises(RightsChanged):
            await counted(first, 40)
        for tenant, version in ((first, 41), (second, 2**33), (first, 41)):
            assert (await counted(tenant, version)).holds
        await owner.execute(retype.format(first.schema, "numeric"))
        assert (await counted(first, 41)).holds
        assert len(times) == 1
        for tenant in (first, second):
            with pytest.raises(RightsChanged):
                await counted(tenant, 40)
        assert (await counted(first, 41)).holds
    finally:
        await owner.execute(retype.format(first.schema, "bigint"))
        for tenant in (first, second):
            await owner.execute(f'DELETE FROM "{tenant.schema}"."counter" WHERE "series" = $1', SERIES)
        await owner.close()


async def test_closing_waits_for_those_in_use(pool: Connections) -> None:
    east = await served(pool, EAST)
    closing = asyncio.create_task(pool.close())
    await asyncio.sleep(0)
    assert not closing.done()
    await pool.release(east)
    async with asyncio.timeout(30):
        await closing
    with pytest.raises(asyncpg.InterfaceError, match="closing"):
        await pool.acquire(EAST)
