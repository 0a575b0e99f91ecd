"""How long tenancy takes: `python -m scripts.bench.tenancy [--tenants 1000] [--json]`.

On an embedded server of its own, on disk. Beside many tenants fsync is off. Exit code 1 when a promise is broken.
"""

import argparse
import asyncio
import json
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
from rich.console import Console
from rich.table import Table

from scripts import embedded
from tenants.core.keys import new_id
from tenants.core.scope import TenantRef
from tenants.registry.migrations import Policy, Report, migrate_all
from tenants.registry.provisioning import provision
from tenants.registry.stock import fill
from tenants.registry.versions import MIGRATIONS

_TIMED = 15
_FILLERS = 4
_ADDED = """async def upgrade(db: object) -> str:
    return "ALTER TABLE counter ADD COLUMN note text; CREATE INDEX by_note ON counter (note)"
"""


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure; `limit` is what was promised, None for figures given for information. Seconds."""

    what: str
    seconds: float
    limit: float | None = None

    @property
    def is_kept(self) -> bool:
        return self.limit is None or self.seconds < self.limit


async def measure(*, cluster: embedded.Cluster, tenants: int, root: Path) -> list[Measure]:
    """Fills the server with tenants and takes the times; `root` is a copy of the migrations, to be added to."""
    fresh = await _migrated(cluster, root)
    async with _connected(cluster) as owner:
        first = await _provisioned(owner, range(_TIMED))
        await owner.execute("ALTER SYSTEM SET fsync = off")  # the filling is no figure; a tenant is hundreds of files
        await owner.execute("SELECT pg_reload_conf()")
    started = time.perf_counter()
    await _fill(cluster, range(2 * _TIMED, tenants))
    filled = time.perf_counter() - started
    async with _connected(cluster) as owner:
        late = await _provisioned(owner, range(tenants, tenants + _TIMED))
    nothing = await _migrated(cluster, root)
    (root / "tenant" / "1_20260302090000_added.py").write_text(_ADDED, encoding="utf-8")
    added = await _migrated(cluster, root)
    count = tenants + 2 * _TIMED
    return [
        Measure("an empty database migrated", fresh.seconds),
        *_told(first, ""),
        *_told(late, f" beside {tenants}"),
        Measure(f"{tenants - 2 * _TIMED} tenants provisioned, {_FILLERS} at once", filled),
        Measure(f"{count} tenants found to need nothing", nothing.seconds, 5.0),
        Measure(f"{count} tenants given a column and an index", added.seconds),
    ]


@dataclass(frozen=True, slots=True)
class _Times:
    """Seconds of each tenant: those whose schema was in stock, and those made from the template."""

    stock: list[float]
    template: list[float]


async def _provisioned(owner: asyncpg.Connection, numbers: range) -> _Times:
    """So many of each kind; the stock is filled beforehand, as the worker does it."""
    await fill(owner, size=len(numbers))
    stock = [await _timed(_provision(owner, f"stock-{number}")) for number in numbers]
    return _Times(stock, [await _timed(_provision(owner, f"template-{number}")) for number in numbers])


def _told(times: _Times, where: str) -> list[Measure]:
    return [
        Measure(f"a tenant provisioned{where}, median", statistics.median(times.stock), 0.3),
        Measure(f"a tenant provisioned{where}, slowest", max(times.stock)),
        Measure(f"  with nothing in stock{where}, median", statistics.median(times.template)),
        Measure(f"  with nothing in stock{where}, slowest", max(times.template)),
    ]


async def _migrated(cluster: embedded.Cluster, root: Path) -> Report:
    report = await migrate_all(
        owner_url=cluster.owner_url, app_role=embedded.APP, root=root, policy=Policy(workers=_FILLERS)
    )
    if not report.is_complete:
        raise RuntimeError(f"the migration failed: {report.failures}")
    return report


async def _fill(cluster: embedded.Cluster, numbers: range) -> None:
    queue = iter(numbers)

    async def work() -> None:
        async with _connected(cluster) as owner:
            for number in queue:
                await _provision(owner, f"chain-{number}")

    await asyncio.gather(*[work() for _ in range(_FILLERS)])


async def _provision(owner: asyncpg.Connection, slug: str) -> None:
    now = datetime.now(UTC)
    tenant = TenantRef(
        id=new_id(),
        slug=slug,
        name=f"{slug} 连锁",
        industry="express",
        status="PROVISIONING",
        cell="main",
        schema_version="",
        locale="zh-CN",
        time_zone="Asia/Shanghai",
        currency="CNY",
    )
    await owner.execute(
        "INSERT INTO control.tenant (id, slug, name, industry, status, cell, schema_version, locale, time_zone, "
        "currency, blueprint_name, blueprint_version, created_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, '', $7, $8, $9, $4, 1, $10)",
        tenant.id, slug, tenant.name, tenant.industry, tenant.status, tenant.cell, tenant.locale, tenant.time_zone,
        tenant.currency, now,
    )  # fmt: skip
    await provision(owner=owner, tenant=tenant, app_role=embedded.APP)


async def _timed(work: Awaitable[None]) -> float:
    started = time.perf_counter()
    await work
    return time.perf_counter() - started


@asynccontextmanager
async def _connected(cluster: embedded.Cluster) -> AsyncIterator[asyncpg.Connection]:
    owner = await asyncpg.connect(cluster.owner_url)
    try:
        yield owner
    finally:
        await owner.close()


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m scripts.bench.tenancy", description=__doc__)
    parser.add_argument("--tenants", type=int, default=1_000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="branchline-bench-"))
    try:
        root = Path(shutil.copytree(MIGRATIONS, folder / "migrations"))
        cluster = embedded.start(data_dir=folder)
        try:
            measures = asyncio.run(measure(cluster=cluster, tenants=max(options.tenants, 2 * _TIMED), root=root))
        finally:
            embedded.stop(cluster)
    finally:
        shutil.rmtree(folder)
    _tell(measures, as_json=options.json)
    sys.exit(0 if all(each.is_kept for each in measures) else 1)


def _tell(measures: list[Measure], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps([{**asdict(each), "kept": each.is_kept} for each in measures], ensure_ascii=False))
        return
    table = Table("what", "seconds", "promised")
    for each in measures:
        promised = "" if each.limit is None else f"< {each.limit} {'kept' if each.is_kept else 'BROKEN'}"
        table.add_row(each.what, f"{each.seconds:.3f}", promised)
    Console().print(table)


if __name__ == "__main__":
    main()
