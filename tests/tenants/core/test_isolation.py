"""What must not happen: one tenant's rows before another tenant's eyes."""

import asyncio
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import asyncpg
import pytest

from scripts.embedded import Cluster
from tenants.core.counters import Counter
from tenants.core.routing import raw_fetch, reading, savepoint, writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.database import connected
from tests.tenants.core.pools import assert_whole, cancelled_at, client

TASKS, VISITS, CONNECTIONS = 200, 12, 10
READ = 'SELECT "series" FROM "counter"'

Visit = Callable[[TenantRef, Random], Coroutine[None, None, list[str]]]


@dataclass
class Tally:
    """How many visits were served, how many cancelled, how many rows belonged to somebody else."""

    served: int = 0
    cancelled: int = 0
    crossed: int = 0
    failed: list[BaseException] = field(default_factory=list)


async def torture(tenants: list[TenantRef], visit: Visit, *, cancelling: float) -> Tally:
    """Many tasks visit tenants at random over few connections; a share of the visits is cancelled somewhere."""
    tally = Tally()

    async def wanderer(number: int) -> None:
        random = Random(number)
        for _ in range(VISITS):
            tenant = random.choice(tenants)
            one = visit(tenant, random)
            if random.random() < cancelling:
                one = cut(one, random)
            task = asyncio.create_task(one)
            await asyncio.wait({task})
            if task.cancelled():
                tally.cancelled += 1
            elif error := task.exception():
                tally.failed.append(error)
            else:
                tally.served += 1
                tally.crossed += sum(not series.startswith(tenant.schema) for series in task.result())

    await asyncio.gather(*map(wanderer, range(TASKS)))
    return tally


async def cut(visit: Coroutine[None, None, list[str]], random: Random) -> list[str]:
    """Cancelled as it begins or ends one of its waits: for a connection, for BEGIN, for rows, for COMMIT."""
    return await cancelled_at(visit, random.randrange(1, 12), late=random.random() < 0.3)


async def visit(tenant: TenantRef, random: Random) -> list[str]:
    """One of the ways the product reads."""
    with tenant_scope(tenant):
        match random.randrange(4):
            case 0:
                return [row.series for row in await Counter.all()]
            case 1:
                async with reading():
                    return [row["series"] for row in await raw_fetch(READ)]
            case 2:
                async with writing():
                    await Counter.filter(series=f"{tenant.schema}/1").update(value=random.randrange(100))
                    return [row["series"] for row in await raw_fetch(READ)]
            case _:
                async with writing():
                    parts = await asyncio.gather(part(), part())
                    return [series for found in parts for series in found]


async def part() -> list[str]:
    async with savepoint():
        return [row["series"] for row in await raw_fetch(READ)]


async def test_under_torture_no_row_crosses_and_the_pool_stays_whole(
    bare_cluster: Cluster, bare_tenants: list[TenantRef]
) -> None:
    async with connected(url=bare_cluster.app_url, pool_max=CONNECTIONS):
        tally = await torture(bare_tenants, visit, cancelling=0.3)
        await assert_whole(client())
    assert (tally.crossed, tally.failed) == (0, [])
    assert tally.served > TASKS * VISITS / 2
    assert tally.cancelled > TASKS * VISITS / 20


@pytest.fixture
def pooler_url(bare_cluster: Cluster) -> Iterator[str]:
    """The app's URL through PgBouncer in transaction mode, with fewer server connections than clients."""
    program = shutil.which("pgbouncer") or shutil.which("/usr/sbin/pgbouncer")
    if program is None:
        pytest.skip("pgbouncer is not installed: isolation behind PgBouncer was not tried")
    folder = Path(tempfile.mkdtemp(prefix="pgbouncer-"))
    (folder / "users.txt").write_text('"branchline_app" ""\n')
    (folder / "pgbouncer.ini").write_text(
        f"[databases]\nbranchline = host={bare_cluster.socket_dir}\n"
        f"[pgbouncer]\nunix_socket_dir = {folder}\nlisten_addr =\nlisten_port = 6432\n"
        f"auth_type = trust\nauth_file = {folder}/users.txt\nlogfile = {folder}/log\n"
        "pool_mode = transaction\ndefault_pool_size = 4\nmax_client_conn = 100\n"
    )
    account = bare_cluster.system_user
    if account is not None:
        shutil.chown(folder, account)
    server = subprocess.Popen(
        [program, str(folder / "pgbouncer.ini")],
        user=account,
        group=account,
        extra_groups=[] if account else None,
        stderr=subprocess.DEVNULL,
    )
    log = folder / "log"
    while not (log.exists() and "process up" in log.read_text()):
        assert server.poll() is None, "pgbouncer did not start"
    yield f"postgresql://branchline_app@/branchline?host={folder}&port=6432"
    server.terminate()
    server.wait()
    shutil.rmtree(folder)


async def test_behind_pgbouncer_no_row_crosses_and_the_pool_stays_whole(
    bare_tenants: list[TenantRef], pooler_url: str
) -> None:
    async with connected(url=pooler_url, pool_max=CONNECTIONS, statement_cache_size=0):
        tally = await torture(bare_tenants, visit, cancelling=0.3)
        await assert_whole(client())
    assert (tally.crossed, tally.failed) == (0, [])
    assert tally.served > TASKS * VISITS / 2
    assert tally.cancelled > TASKS * VISITS / 20


async def test_behind_pgbouncer_a_client_that_sets_on_acquire_leaks(
    bare_tenants: list[TenantRef], pooler_url: str
) -> None:
    """The same torture finds what it looks for: `SET` belongs to whichever server connection was at hand."""
    pool = await asyncpg.create_pool(pooler_url, max_size=CONNECTIONS, statement_cache_size=0)

    async def naive(tenant: TenantRef, random: Random) -> list[str]:
        async with pool.acquire() as connection:
            await connection.execute(f'SET ROLE "{tenant.role}"; SET search_path TO "{tenant.schema}"')
            return [row["series"] for row in await connection.fetch(READ)]

    tally = await torture(bare_tenants, naive, cancelling=0.3)
    await pool.close()
    assert tally.crossed > 0


DENIED = {
    "another tenant's table": 'SELECT * FROM "{other}"."counter"',
    "writing into another tenant": 'DELETE FROM "{other}"."counter"',
    "a table in another tenant": 'CREATE TABLE "{other}"."mine" (id int)',
    "a table of its own": "CREATE TABLE mine (id int)",
    "altering a table": 'ALTER TABLE "counter" ADD COLUMN more int',
    "the shared schema": "SELECT * FROM control.note",
    "set_config": "SELECT set_config('role', '{other}', true)",
    "set_config as a default": "INSERT INTO counter SELECT set_config('search_path', '{other}', true), 0",
    "a DO block": "DO $$ BEGIN RAISE NOTICE 'x'; END $$",
    "a temporary table": "CREATE TEMP TABLE counter (series text)",
    "a function": "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "a schema": "CREATE SCHEMA mine",
    "a server file": "COPY counter FROM '/etc/passwd'",
    "a program": "COPY counter FROM PROGRAM 'id'",
    "logins' secrets": "SELECT * FROM pg_authid",
}


@pytest.mark.parametrize("statement", DENIED.values(), ids=DENIED.keys())
async def test_a_tenants_role_is_denied(bare_cluster: Cluster, bare_tenants: list[TenantRef], statement: str) -> None:
    mine, other, *_ = bare_tenants
    async with connected(url=bare_cluster.app_url):
        with tenant_scope(mine), pytest.raises(asyncpg.InsufficientPrivilegeError):
            async with writing():
                await raw_fetch(statement.format(other=other.schema))


async def test_the_apps_login_by_itself_reads_no_tenant(bare_cluster: Cluster, bare_tenants: list[TenantRef]) -> None:
    login = await asyncpg.connect(bare_cluster.app_url)
    try:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await login.fetch(f'SELECT * FROM "{bare_tenants[0].schema}"."counter"')
        with pytest.raises(asyncpg.UndefinedTableError):
            await login.fetch('SELECT * FROM "counter"')
    finally:
        await login.close()
