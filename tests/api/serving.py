"""The server as it runs, in a process of its own."""

import asyncio
import json
import os
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

import httpx

from tests.conftest import SECRET
from tests.migrations.databases import eventually

ROOT = Path(__file__).parents[2]
START_SECONDS = 30


@dataclass(frozen=True)
class Server:
    """A running `python -m api`."""

    address: str
    process: Process
    log: IO[bytes]

    async def stop(self) -> list[dict[str, object]]:
        """Ends it as a supervisor would; what it logged."""
        if self.process.returncode is None:
            self.process.terminate()
        await self.process.communicate()
        return [json.loads(line) for line in self.told().splitlines()]

    def told(self) -> str:
        """All that it has written."""
        self.log.seek(0)
        return self.log.read().decode()


async def start(environment: Mapping[str, str], *, log: IO[bytes] | int = PIPE) -> Process:
    """`python -m api` with these settings and no others. A pipe holds little: what runs long logs to a file."""
    inherited = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "api", cwd=ROOT, env={**inherited, **environment}, stdout=PIPE, stderr=log
    )


@asynccontextmanager
async def serving(*, database_url: str, **settings: str) -> AsyncIterator[Server]:
    """A server on a free port, ready to be asked."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {"PORT": str(port), "DATABASE_URL": database_url, "SECRET_KEY": SECRET}
    with TemporaryFile() as log:
        process = await start({**environment, **settings}, log=log)
        server = Server(address=f"http://127.0.0.1:{port}", process=process, log=log)
        try:
            await _ready(server)
            yield server
        finally:
            await server.stop()


async def _ready(server: Server) -> None:
    async with httpx.AsyncClient(base_url=server.address) as client:

        async def settled() -> bool:
            if server.process.returncode is not None:
                raise AssertionError(server.told())
            try:
                return (await client.get("/health/ready")).status_code == 200
            except httpx.TransportError:
                return False

        await eventually(settled, seconds=START_SECONDS)
