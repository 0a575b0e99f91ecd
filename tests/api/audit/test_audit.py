"""The audit of the reference implementation of GraphQL over HTTP, against a server as it runs."""

import asyncio
import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scripts.embedded import Cluster
from tenants.core.actor import ActorKind, platform_actor
from tenants.core.permissions import Permission
from tenants.core.work import unit_of_work
from tenants.identity import service
from tests.api.serving import serving
from tests.people import Chain

HERE = Path(__file__).parent
INSTALL_SECONDS = 120


@pytest.fixture(scope="session")
async def audit_script(pytestconfig: pytest.Config) -> Path:
    """The script with its packages beside it, installed once per checkout."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("the GraphQL over HTTP audit was not run: node and npm are not installed")
    cache = pytestconfig.cache
    assert cache is not None
    folder = cache.mkdir("graphql-over-http-audit")
    lock = (HERE / "package-lock.json").read_text()
    installed = folder / "installed.json"
    if not installed.exists() or installed.read_text() != lock:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, folder)
        async with asyncio.timeout(INSTALL_SECONDS):
            code, told = await _run(npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts", folder=folder)
        if code:
            pytest.fail(f"the packages of the GraphQL over HTTP audit cannot be installed:\n{told}")
        installed.write_text(lock)
    return Path(shutil.copy(HERE / "audit.mjs", folder))


async def _run(*command: str, folder: Path) -> tuple[int | None, str]:
    process = await asyncio.create_subprocess_exec(
        *command, cwd=folder, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    told, _ = await process.communicate()
    return process.returncode, told.decode()


async def api_key(chain: Chain) -> str:
    now = datetime.now(UTC)
    hand = platform_actor(client_id="tests")
    async with unit_of_work(tenant=chain.tenant, actor=hand, now=now, request_id="graphql-over-http") as work:
        user = await service.create_user(work=work, username="audit", display_name="审计", kind=ActorKind.SERVICE)
        key = await service.create_api_key(
            work=work, user=user, name="审计", scopes=list(Permission), expires_at=now + timedelta(hours=1)
        )
    return key.text


async def test_every_item_of_the_audit_passes(audit_script: Path, cluster: Cluster, chain: Chain) -> None:
    authorization = f"Bearer {await api_key(chain)}"
    async with serving(database_url=cluster.app_url) as server:
        url = f"{server.address}/t/{chain.tenant.slug}/graphql"
        code, printed = await _run("node", str(audit_script), url, authorization, folder=audit_script.parent)
    assert code == 0, printed
    outcomes = json.loads(printed)
    assert {outcome["name"].split()[0] for outcome in outcomes} == {"MUST", "SHOULD", "MAY"}
    assert len(outcomes) >= 60
    assert [outcome for outcome in outcomes if outcome["status"] != "ok"] == []
