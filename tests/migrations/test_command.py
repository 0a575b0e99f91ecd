"""The operator's command as operators run it."""

import asyncio
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tenants.registry.migrations import status
from tenants.registry.standings import Position
from tenants.registry.versions import head
from tests.migrations.databases import APP_ROLE, Database, Peopled, add_migration, eventually

_RUNNER = """
import asyncio, sys
from pathlib import Path
from tenants.registry.migrations import Policy, migrate_all
policy = Policy(workers=2, canaries=1)
asyncio.run(migrate_all(owner_url=sys.argv[1], app_role=sys.argv[2], root=Path(sys.argv[3]), policy=policy))
"""


async def _start(*arguments: str, **environment: str) -> asyncio.subprocess.Process:
    pipe = asyncio.subprocess.PIPE
    inherited: Mapping[str, str] = {k: v for k, v in os.environ.items() if not k.startswith("DATABASE_")}
    return await asyncio.create_subprocess_exec(
        sys.executable, *arguments, stdout=pipe, stderr=pipe, env={**inherited, **environment}
    )


async def _command(database: Database, *arguments: str) -> tuple[int, str, str]:
    urls = {"DATABASE_OWNER_URL": database.owner_url, "DATABASE_URL": database.app_url}
    process = await _start("-m", "scripts.migrate", *arguments, **urls)
    out, err = await process.communicate()
    assert process.returncode is not None
    return process.returncode, out.decode(), err.decode()


async def test_an_empty_database_is_reported_brought_up_and_found_well(empty: Database) -> None:
    code, out, _ = await _command(empty, "check")
    assert (code, "control: ABSENT" in out) == (2, True)
    code, out, _ = await _command(empty, "--json", "run")
    report: dict[str, Any] = json.loads(out)
    assert (code, report["complete"], report["applied"], report["failures"]) == (0, True, 2, [])
    code, out, _ = await _command(empty, "--json", "check")
    assert (code, json.loads(out)["tenants"]) == (0, [])


async def test_a_failure_is_told_and_shows_in_the_status(peopled: Peopled) -> None:
    tenant = peopled.tenants[1]
    async with peopled.database.connection() as owner:
        await owner.execute(f'DELETE FROM "{tenant.schema}".schema_migration')
    code, out, err = await _command(peopled.database, "run")
    assert (code, err) == (1, "")
    assert tenant.slug in out
    assert "already exists" in out
    assert "stopped: CANARIES" in out
    assert "\x1b" not in out
    code, out, _ = await _command(peopled.database, "--json", "status")
    standing = next(s for s in json.loads(out)["tenants"] if s["slug"] == tenant.slug)
    assert (code, standing["position"], standing["attempt"]) == (0, "BEHIND", "FAILED")
    code, out, _ = await _command(peopled.database, "check")
    assert (code, tenant.slug in out, peopled.tenants[0].slug in out) == (2, True, False)


async def test_a_missing_setting_or_server_is_one_clear_line(empty: Database) -> None:
    process = await _start("-m", "scripts.migrate", "status")
    _, err = await process.communicate()
    assert (process.returncode, err.decode()) == (3, "HardeningError: DATABASE_OWNER_URL is not set\n")
    nowhere = Database(name=empty.name, socket_dir=Path("/nowhere"))
    code, out, problem = await _command(nowhere, "status")
    assert (code, out, len(problem.splitlines())) == (3, "", 1)


@pytest.mark.parametrize(
    ("sql", "in_transaction"),
    [
        ("ALTER TABLE counter ADD COLUMN note text", True),
        ("CREATE INDEX CONCURRENTLY IF NOT EXISTS by_value ON counter (value)", False),
    ],
)
async def test_a_killed_runner_leaves_every_tenant_whole_and_the_next_one_finishes(
    peopled: Peopled, root: Path, sql: str, in_transaction: bool
) -> None:
    database, held = peopled.database, peopled.tenants[3]
    version = add_migration(root, 1, sql, in_transaction=in_transaction)

    async with database.connection() as reader, database.connection() as watcher:
        async with reader.transaction():
            await reader.execute(f'LOCK TABLE "{held.schema}".counter IN SHARE MODE')
            runner = await _start("-c", _RUNNER, database.owner_url, APP_ROLE, str(root))

            async def is_stuck() -> bool:
                return bool(await watcher.fetchval("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)"))

            await eventually(is_stuck)
            runner.kill()
            await runner.wait()
        overview = await status(owner_url=database.owner_url, root=root)
        versions = {s.slug: s.version for s in overview.tenants}
        assert (versions[peopled.tenants[0].slug], versions[held.slug]) == (version, head())

    again = await _start("-c", _RUNNER, database.owner_url, APP_ROLE, str(root))
    _, err = await again.communicate()
    assert (again.returncode, err.decode()) == (0, "")
    overview = await status(owner_url=database.owner_url, root=root)
    assert {s.position for s in overview.tenants} == {Position.CURRENT}
    async with database.connection() as owner:
        assert await owner.fetchval("SELECT count(*) FROM pg_index WHERE NOT indisvalid") == 0
