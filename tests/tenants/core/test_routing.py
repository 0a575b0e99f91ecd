import asyncio
import contextvars
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from dataclasses import fields

import asyncpg
import pytest
from asyncpg.exceptions import InvalidCachedStatementError
from tortoise.connection import get_connection
from tortoise.exceptions import OperationalError, TransactionManagementError
from tortoise.transactions import in_transaction

from scripts.embedded import Cluster
from tenants.core.counters import Counter
from tenants.core.routing import raw_fetch, reading, run_reading, run_writing, savepoint, writing
from tenants.core.scope import NoTenant, TenantRef, tenant_scope
from tenants.core.transactions import Unit
from tenants.database import connected
from tests.tenants.core.pools import WHO, assert_whole, client

Use = Callable[[], Awaitable[object]]


def entering(make: Callable[[], AbstractAsyncContextManager[object]]) -> Use:
    async def enter() -> None:
        async with make():
            pass

    return enter


async def querying() -> None:
    await Counter.all()


async def inserting_many() -> None:
    await Counter.bulk_create([Counter(series="批量", value=1)])


async def fetching() -> None:
    await raw_fetch("SELECT 1")


STARTS: dict[str, Use] = {
    "a query": querying,
    "many inserts": inserting_many,
    "reading": entering(reading),
    "writing": entering(writing),
    "in_transaction": entering(lambda: in_transaction("default")),
}
PARTS: dict[str, Use] = {"raw_fetch": fetching, "savepoint": entering(savepoint)}


@pytest.mark.parametrize("use", [*STARTS.values(), *PARTS.values()], ids=[*STARTS, *PARTS])
async def test_without_a_tenant_in_scope_nothing_runs_and_no_connection_is_taken(
    bare_cluster: Cluster, use: Use
) -> None:
    async with connected(url=bare_cluster.app_url, pool_max=1):
        pool = client()._pool
        assert pool is not None
        connection = await pool.acquire()
        async with asyncio.timeout(30):
            with pytest.raises(NoTenant):
                await use()
        await pool.release(connection)


class Forged(TenantRef):
    text = ""

    @property
    def schema(self) -> str:
        return self.text


MALFORMED = ["", "t_", "control", "t_" + "g" * 32, "t_" + "0" * 33, "t_" + "0" * 32 + "\n", "t_" + "０" * 32,
             't_0"; DROP SCHEMA control; --', "T_" + "0" * 32]  # fmt: skip


@pytest.mark.parametrize("name", MALFORMED)
async def test_a_malformed_schema_name_is_refused(
    bare_cluster: Cluster, bare_tenants: list[TenantRef], name: str
) -> None:
    values = {field.name: getattr(bare_tenants[0], field.name) for field in fields(TenantRef)}
    tenant = type("Named", (Forged,), {"text": name})(**values)
    async with connected(url=bare_cluster.app_url, pool_max=1):
        with tenant_scope(tenant):
            for use in STARTS.values():
                with pytest.raises(NoTenant, match="malformed"):
                    await use()


async def test_a_tenant_whose_role_does_not_exist_is_refused_by_the_database(
    bare_cluster: Cluster, bare_tenants: list[TenantRef]
) -> None:
    values = {field.name: getattr(bare_tenants[0], field.name) for field in fields(TenantRef)}
    stranger = type("Named", (Forged,), {"text": "t_" + "0" * 32})(**values)
    async with connected(url=bare_cluster.app_url, pool_max=2):
        with tenant_scope(stranger), pytest.raises(OperationalError, match=r"role .* does not exist"):
            await querying()
        await assert_whole(client())


async def test_changing_the_tenant_inside_a_transaction_is_refused(
    bare_cluster: Cluster, bare_tenants: list[TenantRef]
) -> None:
    first, second, *_ = bare_tenants
    async with connected(url=bare_cluster.app_url), AsyncExitStack() as stack:
        with tenant_scope(first):
            await stack.enter_async_context(writing())
        for use in (querying, inserting_many, *PARTS.values()):
            with tenant_scope(second), pytest.raises(NoTenant):
                await use()
            with pytest.raises(NoTenant):
                await use()
        with tenant_scope(first):
            assert await Counter.all().count() == 3


async def test_every_way_in_runs_as_the_tenants_role_on_its_schema_and_leaves_nothing(
    bare_cluster: Cluster, bare_tenants: list[TenantRef]
) -> None:
    tenant = bare_tenants[7]
    expected = (tenant.role, tenant.schema)
    async with connected(url=bare_cluster.app_url, pool_max=2):
        with tenant_scope(tenant):
            units: list[Unit] = [reading(), writing(), client().unit()]
            for unit in units:
                async with unit:
                    assert tuple((await raw_fetch(WHO))[0]) == expected
                    async with savepoint():
                        assert tuple((await raw_fetch(WHO))[0]) == expected
            _, rows = await get_connection("default").execute_query(WHO)
            assert tuple(rows[0]) == expected
        await assert_whole(client())


async def test_roles_can_be_switched_off(bare_cluster: Cluster, bare_tenants: list[TenantRef]) -> None:
    tenant = bare_tenants[0]
    async with connected(url=bare_cluster.app_url, roles=False):
        with tenant_scope(tenant):
            async with reading():
                assert tuple((await raw_fetch(WHO))[0]) == ("branchline_app", tenant.schema)


async def test_a_reading_unit_sees_one_snapshot(bare_cluster: Cluster, bare_tenants: list[TenantRef]) -> None:
    tenant = bare_tenants[1]

    async def somebody_else() -> None:
        await Counter.create(series=f"{tenant.schema}/同时写入", value=1)

    async with connected(url=bare_cluster.app_url):
        with tenant_scope(tenant):
            outside = contextvars.copy_context()
            async with reading():
                before = await Counter.all().count()
                await asyncio.create_task(somebody_else(), context=outside)
                assert await Counter.all().count() == before
            assert await Counter.all().count() == before + 1


async def test_a_reading_unit_changes_nothing(bare_cluster: Cluster, bare_tenants: list[TenantRef]) -> None:
    async with connected(url=bare_cluster.app_url):
        with tenant_scope(bare_tenants[1]), pytest.raises(asyncpg.ReadOnlySQLTransactionError):
            async with reading():
                await raw_fetch('DELETE FROM "counter"')


async def test_units_do_not_nest_and_parts_need_a_unit(bare_cluster: Cluster, bare_tenants: list[TenantRef]) -> None:
    async with connected(url=bare_cluster.app_url):
        with tenant_scope(bare_tenants[0]):
            for use in PARTS.values():
                with pytest.raises(TransactionManagementError, match="no unit"):
                    await use()
            async with writing():
                for unit in (reading, writing):
                    with pytest.raises(TransactionManagementError, match="savepoint"):
                        await entering(unit)()


@pytest.mark.parametrize(("unit", "run"), [(reading, run_reading), (writing, run_writing)], ids=["read", "write"])
async def test_a_unit_is_repeated_once_when_a_cached_statement_is_out_of_date(
    bare_cluster: Cluster,
    bare_tenants: list[TenantRef],
    unit: Callable[[], AbstractAsyncContextManager[object]],
    run: Callable[[Use], Awaitable[object]],
) -> None:
    """The column has another type in the second tenant, as after a migration that reached only one of them."""
    attempts = 0

    async def work() -> None:
        nonlocal attempts
        attempts += 1
        await raw_fetch('SELECT "value" FROM "mixed"')

    async with connected(url=bare_cluster.app_url, pool_max=1):
        with tenant_scope(bare_tenants[0]):
            await run(work)
        with tenant_scope(bare_tenants[1]):
            with pytest.raises(InvalidCachedStatementError):
                async with unit():
                    await work()
            await run(work)
        assert attempts == 3
        with tenant_scope(bare_tenants[0]):
            await run(work)
        assert attempts == 5
        await assert_whole(client())


async def test_a_unit_is_not_repeated_for_another_error(bare_cluster: Cluster, bare_tenants: list[TenantRef]) -> None:
    attempts = 0

    async def work() -> None:
        nonlocal attempts
        attempts += 1
        await raw_fetch('SELECT "nothing" FROM "counter"')

    async with connected(url=bare_cluster.app_url):
        with tenant_scope(bare_tenants[0]), pytest.raises(asyncpg.UndefinedColumnError):
            await run_reading(work)
    assert attempts == 1
