"""A server as it runs, one person with a password, and the hand that signs them in through the pages."""

import asyncio
import re
import shutil
from dataclasses import dataclass
from fcntl import LOCK_EX, flock
from html import unescape
from pathlib import Path
from urllib.parse import urljoin

import httpx
import pytest

from tenants.core.actor import ActorKind
from tenants.core.keys import new_id
from tenants.core.scope import TenantRef
from tenants.identity import service
from tenants.identity.models import User
from tests.api.oauth.world import READ
from tests.tenants.identity.world import appoint, work

HERE = Path(__file__).parent / "foreign"
PASSWORD = "正确的马 battery staple"
INSTALL_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who knows their password."""

    user: User
    password: str = PASSWORD


async def person_with_password(tenant: TenantRef) -> Person:
    """Somebody who may read customers."""
    async with work(tenant) as unit:
        user = await service.create_user(
            work=unit,
            username=f"wang.{new_id().hex}",
            display_name="王芳",
            kind=ActorKind.PERSON,
            password=PASSWORD,
        )
        await appoint(unit, user, [READ])
    return Person(user=user)


async def through_pages(start: str, person: Person, *, until: str) -> str:
    """Follows the pages as a browser would, signing in and agreeing; the address of the client at the end."""
    async with httpx.AsyncClient() as http:
        url = start
        for _ in range(10):
            if url.startswith(until):
                return url
            response = await http.get(url)
            if "location" not in response.headers:
                response = await _submit(http, url, response.text, person)
            assert "location" in response.headers, response.text
            url = urljoin(url, response.headers["location"])
    raise AssertionError("sent around in circles")


async def _submit(http: httpx.AsyncClient, url: str, page: str, person: Person) -> httpx.Response:
    form = dict(re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', page))
    if 'name="password"' in page:
        form |= {"username": person.user.username, "password": person.password}
    elif 'name="decision"' in page:
        form["decision"] = "allow"
    [action] = re.findall(r'action="([^"]*)"', page)
    origin = "/".join(url.split("/")[:3])
    return await http.post(urljoin(url, unescape(action)), data=form, headers={"Origin": origin})


async def node_script(pytestconfig: pytest.Config, name: str) -> Path:
    """A script of `foreign/` with its packages beside it, installed once per checkout."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("what is foreign was not run: node and npm are not installed")
    cache = pytestconfig.cache
    assert cache is not None
    folder = cache.mkdir("foreign")
    with (folder / "lock").open("w") as turn:
        # Another worker may be installing into the same folder.
        flock(turn, LOCK_EX)
        await _install(npm, folder)
        return Path(shutil.copy(HERE / name, folder))


async def _install(npm: str, folder: Path) -> None:
    lock = (HERE / "package-lock.json").read_text()
    installed = folder / "installed.json"
    if installed.exists() and installed.read_text() == lock:
        return
    for file in ("package.json", "package-lock.json"):
        shutil.copy(HERE / file, folder)
    async with asyncio.timeout(INSTALL_SECONDS):
        code, told = await run(npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts", folder=folder)
    if code:
        pytest.fail(f"the foreign packages cannot be installed:\n{told}")
    installed.write_text(lock)


async def run(*command: str, folder: Path) -> tuple[int | None, str]:
    """A program's exit code and what it printed."""
    process = await asyncio.create_subprocess_exec(
        *command, cwd=folder, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    told, _ = await process.communicate()
    return process.returncode, told.decode()
