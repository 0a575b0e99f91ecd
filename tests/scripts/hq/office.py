"""Headquarters' desk in tests: a server as it runs, an operator of the platform, and the commands as they are typed."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from scripts.embedded import Cluster
from tenants.core.actor import ActorKind, platform_actor
from tenants.core.crypto import Vault
from tenants.core.permissions import Permission
from tenants.core.work import unit_of_work
from tenants.identity import service
from tenants.identity.models import Role
from tests.api.serving import ROOT, serving
from tests.people import Chain

OPERATOR = "operator-in-tests"
COMMAND_SECONDS = 60


@dataclass(frozen=True)
class Done:
    """A command that has ended."""

    code: int | None
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """What `--json` printed."""
        assert self.out, self.err
        found: dict[str, Any] = json.loads(self.out)
        return found

    @property
    def rows(self) -> list[tuple[Any, ...]]:
        """Line, key, status and code of every row."""
        return [(row["line"], row["key"], row["status"], row["code"]) for row in self.document["rows"]]


@dataclass(frozen=True)
class Office:
    """The server's address, the operator's secret, and the environment of the commands."""

    url: str
    secret: str
    settings: dict[str, str] = field(default_factory=dict)

    def at(self, slug: str, key: str) -> "Office":
        """The same desk, signed in at a tenant."""
        signed_in = {"BRANCHLINE_URL": self.url, "BRANCHLINE_TENANT": slug, "BRANCHLINE_API_KEY": key}
        return Office(self.url, self.secret, signed_in)

    async def start(self, *arguments: object, **settings: str) -> asyncio.subprocess.Process:
        """`python -m scripts.hq` with these arguments, begun."""
        inherited = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "scripts.hq",
            *map(str, arguments),
            cwd=ROOT,
            env={**inherited, "PYTHONUTF8": "1", **self.settings, **settings},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )

    async def run(self, *arguments: object, **settings: str) -> Done:
        """The same, to its end."""
        process = await self.start(*arguments, **settings)
        async with asyncio.timeout(COMMAND_SECONDS):
            out, err = await process.communicate()
        return Done(process.returncode, out.decode(), err.decode())

    async def onboard(self, *arguments: object) -> Done:
        """`onboard`, as the operator."""
        return await self.run(
            "onboard",
            "--json",
            *arguments,
            BRANCHLINE_PLATFORM_URL=f"{self.url}/platform",
            BRANCHLINE_PLATFORM_CLIENT_ID=OPERATOR,
            BRANCHLINE_PLATFORM_CLIENT_SECRET=self.secret,
        )


@asynccontextmanager
async def office(*, cluster: Cluster, vault: Vault) -> AsyncIterator[Office]:
    """Open while a server runs that can onboard."""
    now = datetime.now(UTC)
    await service.ensure_platform_keys(vault=vault, now=now)
    secret = await service.create_operator_client(client_id=OPERATOR, name="运营", now=now)
    # A line for each request would in the end fill the pipe that nobody reads before the server is stopped.
    settings = {"DATABASE_OWNER_URL": cluster.owner_url, "LOG_LEVEL": "WARNING"}
    async with serving(database_url=cluster.app_url, **settings) as server:
        yield Office(server.address, secret)


async def headquarters_key(chain: Chain, *, role: str = "HQ_ADMIN", branch: str | None = None) -> str:
    """An API key of a program that holds a role, over everything or below a branch."""
    now = datetime.now(UTC)
    hand = platform_actor(client_id="tests")
    async with unit_of_work(tenant=chain.tenant, actor=hand, now=now, request_id="office-in-tests") as work:
        user = await service.create_user(work=work, username="hq", display_name="总部脚本", kind=ActorKind.SERVICE)
        below = chain.branches[branch] if branch else None
        held = await Role.get(code=role)
        await service.assign_role(
            work=work, user=user, role=held, valid_from=now.date() - timedelta(days=1), branch=below
        )
        expires_at = now + timedelta(hours=1)
        made = await service.create_api_key(
            work=work, user=user, name="总部脚本", scopes=list(Permission), expires_at=expires_at
        )
    return made.text
