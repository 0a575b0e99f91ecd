"""A standard provider, unmodified, signs a tenant's staff in at a server as it runs; also after its key rotation."""

import asyncio
import json
import re
import socket
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urljoin

import httpx
import pytest

from scripts.embedded import Cluster
from tenants.core.routing import reading
from tenants.core.scope import tenant_scope
from tenants.identity.models import Assignment
from tenants.identity.service.providers import NewRule, create_provider
from tests.api.federation.world import GROUP, Pair, work
from tests.api.oauth.foreign_world import node_script
from tests.api.serving import serving

SECRET = "what the provider gave out"
START_SECONDS = 30
METHODS = ["client_secret_basic", "client_secret_post"]


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


@asynccontextmanager
async def running(script: Path, port: int, redirects: Sequence[str]) -> AsyncIterator[None]:
    """The provider with keys of its own, made at its start."""
    clients = [
        {
            "client_id": method,
            "client_secret": SECRET,
            "redirect_uris": [redirect],
            "response_types": ["code"],
            "grant_types": ["authorization_code"],
            "token_endpoint_auth_method": method,
        }
        for method, redirect in zip(METHODS, redirects, strict=True)
    ]
    said = json.dumps({"port": port, "clients": clients, "groups": {"zhao.min": [GROUP]}})
    process = await asyncio.create_subprocess_exec(
        "node", str(script), said, cwd=script.parent, stdout=PIPE, stderr=DEVNULL
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(START_SECONDS):
            assert await process.stdout.readline() == f"{port}\n".encode()
        yield
    finally:
        process.terminate()
        await process.communicate()


async def signed_in(address: str, slug: str, key: str) -> str:
    """Presses the button and walks through the provider's own pages; the account page at the end."""
    async with httpx.AsyncClient(headers={"Accept-Language": "en"}) as http:
        response = await http.post(
            f"{address}/t/{slug}/federation/{key}", data={"lang": "en"}, headers={"Origin": address}
        )
        for _ in range(12):
            if "location" in response.headers:
                response = await http.get(urljoin(str(response.url), response.headers["location"]))
            elif 'name="login"' in response.text:
                [action] = re.findall(r'action="([^"]*/interaction/[^"]*)"', response.text)
                form = {"prompt": "login", "login": "zhao.min", "password": "anything"}
                response = await http.post(urljoin(str(response.url), action), data=form)
            else:
                return response.text
    raise AssertionError("sent around in circles")


async def test_oidc_provider_signs_staff_in_before_and_after_its_rotation(
    pytestconfig: pytest.Config, cluster: Cluster, pair: Pair
) -> None:
    tenant, script, port = pair[0], await node_script(pytestconfig, "provider.mjs"), _free_port()
    async with work(tenant) as unit:
        for method in METHODS:
            await create_provider(
                work=unit,
                key=method.replace("_", "-"),
                name="集团账号",
                issuer=f"http://127.0.0.1:{port}",
                client_id=method,
                client_secret=SECRET,
                scopes=["profile"],
                role_claim="groups",
                role_rules=[NewRule(value=GROUP, role_code="BRANCH_MANAGER", branch_code="PUDONG")],
                creates_accounts=True,
            )
    keys = [method.replace("_", "-") for method in METHODS]
    async with serving(database_url=cluster.app_url, LOOPBACK_PROVIDERS="true") as server:
        redirects = [f"{server.address}/t/{tenant.slug}/federation/{key}/callback" for key in keys]
        async with running(script, port, redirects):
            first = [await signed_in(server.address, tenant.slug, key) for key in keys]
        async with running(script, port, redirects):
            later = await signed_in(server.address, tenant.slug, keys[0])
    names = [re.findall(r"Signed in as ([^<]*)<", page) for page in (*first, later)]
    assert names[0] == names[2]
    assert [name[0].partition("+")[0] for name in names if name] == [keys[0], keys[1], keys[0]]
    with tenant_scope(tenant):
        async with reading():
            assert await Assignment.filter(role__code="BRANCH_MANAGER", branch__code="PUDONG").count() == 2
