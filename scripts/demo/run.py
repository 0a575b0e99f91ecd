"""The demo from start to Ctrl-C: database, migrations, tenants, server and worker, `demo.json`."""

import asyncio
import json
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rich.console import Console

from api.settings import Settings
from scripts import embedded
from scripts.demo.building import build_tenants
from scripts.demo.identities import prepare_platform
from scripts.demo.server import Server
from scripts.demo.tenant import Build
from tenants import database
from tenants.core.crypto import Vault
from tenants.registry.hardening import login_of
from tenants.registry.migrations import migrate_all

INDUSTRIES = ("insurance", "express")
KEY_BYTES = 32


class DemoFailed(RuntimeError):
    """The demo cannot go on; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Logins:
    """The two logins to the demo's database."""

    app_url: str
    owner_url: str


@dataclass
class Demo:
    """One run. What must survive it lies in `DATA_DIR`: the data, the master key and the secrets handed out."""

    settings: Settings
    scale: float = 1.0

    def __post_init__(self) -> None:
        self.folder = self.settings.data_dir.resolve()
        self.console = Console(stderr=True)

    @property
    def state_file(self) -> Path:
        """What the demo knows of its tenants; there only once they are complete."""
        return self.folder / "demo.state.json"

    @property
    def told_file(self) -> Path:
        return self.folder / "demo.json"

    def run(self) -> int:
        """Serves until Ctrl-C or SIGTERM, then returns 0."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.told_file.unlink(missing_ok=True)
        with self._logins() as logins:
            state = self._state(logins)
            server = Server(environment=self._environment(logins), base_url=self.settings.base_url)
            with server:
                server.wait_until_ready()
                self._tell(state, logins)
                server.wait()
        return 0

    @contextmanager
    def _logins(self) -> Iterator[Logins]:
        """The database of the settings, or the embedded one for as long as the demo runs."""
        if self.settings.database_url is not None:
            if self.settings.database_owner_url is None:
                raise DemoFailed("DATABASE_URL is set: the demo needs DATABASE_OWNER_URL too, to make its tenants.")
            yield Logins(self.settings.secret("database_url"), self.settings.secret("database_owner_url"))
            return
        if not self.state_file.exists():
            # A first run that was broken off left half a tenant; it is made anew.
            self._drop_embedded()
        cluster = embedded.start(data_dir=self.folder)
        try:
            yield Logins(cluster.app_url, cluster.owner_url)
        finally:
            embedded.stop(cluster)

    def _drop_embedded(self) -> None:
        if (self.folder / "postgres").exists():
            embedded.stop(embedded.start(data_dir=self.folder))
            shutil.rmtree(self.folder / "postgres")

    def _state(self, logins: Logins) -> dict[str, Any]:
        report = asyncio.run(migrate_all(owner_url=logins.owner_url, app_role=login_of(logins.app_url)))
        if not report.is_complete:
            raise DemoFailed("the migrations did not go through: see `python -m scripts.migrate status`.")
        if self.state_file.exists():
            found: dict[str, Any] = json.loads(self.state_file.read_text(encoding="utf-8"))
            return found
        return self._first_time(logins)

    def _first_time(self, logins: Logins) -> dict[str, Any]:
        now = datetime.now(UTC)
        platform = asyncio.run(_platform(logins.app_url, Vault.from_secret(self._secret_key()), now))
        orders = [
            Build(
                industry=industry,
                app_url=logins.app_url,
                owner_url=logins.owner_url,
                app_role=login_of(logins.app_url),
                secret_key=self._secret_key(),
                folder=self.folder,
                now=now,
                scale=self.scale,
            )
            for industry in INDUSTRIES
        ]
        state = {"platform": platform, "tenants": build_tenants(orders, console=self.console)}
        _write(self.state_file, state)
        return state

    def _secret_key(self) -> str:
        """The master key: the settings' own, or one made at the first run and kept."""
        if self.settings.secret_key is not None:
            return self.settings.secret("secret_key")
        kept = self.folder / "secret.key"
        if not kept.exists():
            kept.touch(mode=0o600)
            kept.write_text(secrets.token_hex(KEY_BYTES), encoding="ascii")
        return kept.read_text(encoding="ascii")

    def _environment(self, logins: Logins) -> dict[str, str]:
        return {
            **os.environ,
            "DATABASE_URL": logins.app_url,
            "DATABASE_OWNER_URL": logins.owner_url,
            "SECRET_KEY": self._secret_key(),
        }

    def _tell(self, state: dict[str, Any], logins: Logins) -> None:
        """Writes `demo.json`, and says where things are."""
        base = self.settings.base_url
        platform = {
            "graphqlUrl": f"{base}/platform/graphql",
            "tokenUrl": f"{base}/platform/oauth/token",
            **state["platform"],
        }
        tenants = [
            {**tenant, "issuer": f"{base}/t/{tenant['slug']}", "graphqlUrl": f"{base}/t/{tenant['slug']}/graphql"}
            for tenant in state["tenants"]
        ]
        told = {
            "baseUrl": base,
            "databaseUrl": logins.app_url,
            "ownerUrl": logins.owner_url,
            "platform": platform,
            "tenants": tenants,
        }
        _write(self.told_file, told)
        for tenant in tenants:
            self.console.print(f"{tenant['slug']:>8}  {tenant['graphqlUrl']}", highlight=False)
        self.console.print(f"Logins and keys: {self.told_file}. Stop with Ctrl-C.", highlight=False)


async def _platform(url: str, vault: Vault, now: datetime) -> dict[str, str]:
    async with database.connected(url=url):
        return await prepare_platform(vault=vault, now=now)


def _write(path: Path, content: dict[str, Any]) -> None:
    """There whole or not at all, and for the owner's eyes only."""
    draft = path.with_suffix(".draft")
    draft.touch(mode=0o600)
    draft.write_text(json.dumps(content, ensure_ascii=False, indent=2), encoding="utf-8")
    draft.replace(path)
