from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from scripts.embedded import Cluster
from tenants.core.routing import raw_fetch, reading, statement_listeners, writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.database import connected
from tests.tenants.core.pools import WHO, assert_whole, client


async def backend_of(tenant: TenantRef) -> int:
    with tenant_scope(tenant):
        async with reading():
            return int((await raw_fetch("SELECT pg_backend_pid()"))[0][0])


async def test_a_connection_ends_after_it_has_served_so_many_tenants(
    bare_cluster: Cluster, bare_tenants: list[TenantRef]
) -> None:
    first, second, third, fourth, *_ = bare_tenants
    async with connected(url=bare_cluster.app_url, pool_max=1, max_tenants=3):
        visits = [first, first, second, first, second, third, first, second, fourth, first]
        backends = [await backend_of(tenant) for tenant in visits]
    assert len(set(backends[:6])) == 1
    assert len(set(backends[6:9])) == 1
    assert len(set(backends)) == 3


async def test_a_connection_ends_at_its_age(bare_cluster: Cluster, bare_tenants: list[TenantRef]) -> None:
    async with connected(url=bare_cluster.app_url, pool_max=1, max_age=0):
        assert len({await backend_of(bare_tenants[0]) for _ in range(3)}) == 3
    async with connected(url=bare_cluster.app_url, pool_max=1, max_age=60):
        assert len({await backend_of(bare_tenants[0]) for _ in range(3)}) == 1


async def test_arrays_work_for_a_role_that_may_not_call_set_config(
    bare_cluster: Cluster, bare_tenants: list[TenantRef]
) -> None:
    """asyncpg looks an array's type up when it first meets it, and would switch JIT off for that."""
    async with connected(url=bare_cluster.app_url, pool_max=1):
        with tenant_scope(bare_tenants[0]):
            async with reading():
                rows = await raw_fetch("SELECT $1::text[] AS tags, $2::uuid[] AS ids", ["急件", "易碎"], [])
    assert tuple(rows[0]) == (["急件", "易碎"], [])


async def test_listeners_hear_every_statement_but_not_the_transactions_own(
    bare_cluster: Cluster, bare_tenants: list[TenantRef]
) -> None:
    heard: list[str] = []
    async with connected(url=bare_cluster.app_url):
        statement_listeners.append(heard.append)
        try:
            with tenant_scope(bare_tenants[0]):
                async with writing():
                    await raw_fetch("SELECT 1")
                    await get_connection("default").execute_query("SELECT 2")
                    await get_connection("default").execute_many("SELECT $1::int", [[3], [3]])
                await get_connection("default").execute_insert("SELECT 4", [])
        finally:
            statement_listeners.remove(heard.append)
    assert heard == ["SELECT 1", "SELECT 2", "SELECT $1::int", "SELECT 4"]


async def test_control_needs_no_tenant_and_runs_as_the_app(
    bare_cluster: Cluster, bare_tenants: list[TenantRef]
) -> None:
    async with connected(url=bare_cluster.app_url):
        control = client("control")
        _, rows = await control.execute_query(WHO)
        assert tuple(rows[0]) == ("branchline_app", '""')
        async with in_transaction("control") as unit:
            await unit.execute_query("INSERT INTO control.note VALUES ('取回')")
            await unit.rollback()
        async with in_transaction("control") as unit:
            await unit.execute_query("INSERT INTO control.note VALUES ('留下'), ('删除')")
        await control.execute_many("DELETE FROM control.note WHERE body = $1", [["删除"]])
        _, rows = await control.execute_query("SELECT body FROM control.note WHERE body <> '取消'")
        await control.execute_query("DELETE FROM control.note")
        await assert_whole(control)
    assert [row["body"] for row in rows] == ["留下"]
