"""Who runs: Branchline with every duty on and with its engine off, PostGraphile 5, and two floors."""

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import asyncpg
import httpx
from joserfc import jwt
from joserfc.jwk import ECKey

from scripts import embedded
from scripts.bench.chart import CONSTANT
from scripts.bench.rivals.data import Chain, Size, ease
from scripts.bench.rivals.floor import STATEMENTS
from scripts.bench.rivals.load import Request
from scripts.bench.rivals.processes import Command
from scripts.bench.rivals.questions import Question, bodies

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
POOL = 10
BRANCHLINE, ENGINE_OFF, POSTGRAPHILE, FLOOR = "Branchline", "engine off", "PostGraphile 5", "hand-written SQL"
_RIVAL = "bench_rival"


class Missing(RuntimeError):
    """A contestant cannot be had on this machine; the text says why."""


@dataclass
class Arena:
    """What all contestants share: the database, the chains, a folder for what they write."""

    cluster: embedded.Cluster
    chains: Sequence[Chain]
    secret: str
    folder: Path
    size: Size
    _key: ECKey = field(default_factory=lambda: ECKey.generate_key("P-256"))

    def command(self, name: str, port: int, *, sizes: Mapping[str, int]) -> Command:
        """How the contestant is started. Raises `Missing`."""
        if name in (BRANCHLINE, ENGINE_OFF):
            return self._branchline(port, engine=name == BRANCHLINE)
        if name == POSTGRAPHILE:
            return self._postgraphile(port)
        return self._floor(port, mode="sql" if name == FLOOR else "constant", sizes=sizes)

    def _branchline(self, port: int, *, engine: bool) -> Command:
        environment = {
            "DATABASE_URL": self.cluster.app_url,
            "DATA_DIR": str(self.folder),
            "SECRET_KEY": self.secret,
            "PORT": str(port),
            "BASE_URL": f"http://127.0.0.1:{port}",
            "POOL_MIN": str(POOL),
            "POOL_MAX": str(POOL),
            "LOG_LEVEL": "WARNING",
            "ENGINE": str(engine).lower(),
        }
        return Command([sys.executable, "-m", "api"], environment, ROOT, f"http://127.0.0.1:{port}/health/ready")

    def _postgraphile(self, port: int) -> Command:
        told = {
            "database": _node_database(self.cluster),
            "port": port,
            "tenants": [{"slug": chain.slug, "schema": chain.schema} for chain in self.chains],
            "publicKey": self._key.as_dict(private=False),
            "poolSize": POOL,
        }
        folder = installed(self.folder)
        node = str(folder / "node_modules" / "node" / "bin" / "node")
        environment = {"RIVAL": json.dumps(told), "NODE_ENV": "production", "GRAPHILE_ENV": "production"}
        return Command([node, "server.mjs"], environment, folder, f"http://127.0.0.1:{port}/ready")

    def _floor(self, port: int, *, mode: str, sizes: Mapping[str, int]) -> Command:
        told = {
            "mode": mode,
            "port": port,
            "databaseUrl": self.cluster.app_url,
            "schemas": {chain.slug: chain.schema for chain in self.chains},
            "poolSize": POOL,
            "sizes": dict(sizes),
        }
        module = ["-m", "scripts.bench.rivals.floor"]
        return Command([sys.executable, *module], {"FLOOR": json.dumps(told)}, ROOT, f"http://127.0.0.1:{port}/ready")

    def requests(self, name: str, question: Question, *, port: int, turn: int = 0) -> list[bytes] | None:
        """What is sent at that turn, the chains one after the other; None when the contestant has no answer."""
        if name in (BRANCHLINE, ENGINE_OFF):
            sent = bodies(question, document=question.branchline, say=question.ours, size=self.size, turn=turn)
        elif name == POSTGRAPHILE:
            sent = bodies(question, document=question.postgraphile, say=question.theirs, size=self.size, turn=turn)
        elif question.name in STATEMENTS or name == CONSTANT:
            sent = bodies(question, document=question.name, say=lambda drawn: drawn, size=self.size, turn=turn)
        else:
            return None
        tokens = [self._token(name, chain, port) for chain in self.chains]
        return [
            Request(f"/t/{chain.slug}/graphql", {"Authorization": f"Bearer {token}"}, body).wire()
            for number, body in enumerate(sent)
            for chain, token in [(self.chains[number % len(self.chains)], tokens[number % len(self.chains)])]
        ]

    def _token(self, name: str, chain: Chain, port: int) -> str:
        """A fresh one, as the contestant knows it: Branchline's own, or one signed alike for the rival."""
        if name not in (BRANCHLINE, ENGINE_OFF):
            return jwt.encode({"alg": "ES256"}, {"sub": "42", "role": "hq", "aud": "rival", "exp": 2**33}, self._key)
        answer = httpx.post(
            f"http://127.0.0.1:{port}/t/{chain.slug}/oauth/token",
            data={"grant_type": "client_credentials"},
            auth=(chain.client_id, chain.client_secret),
        )
        return str(answer.raise_for_status().json()["access_token"])


def _node_database(cluster: embedded.Cluster) -> dict[str, str]:
    parts = urlsplit(cluster.app_url)
    return {"user": _RIVAL, "database": parts.path.strip("/"), "host": parse_qs(parts.query)["host"][0]}


async def prepare_rival(arena: Arena) -> None:
    """The rival's login: it may take the tenants' roles, set what it sets in each transaction, leave keys out."""
    owner = await asyncpg.connect(arena.cluster.owner_url)
    try:
        await owner.execute(f"CREATE ROLE {_RIVAL} LOGIN NOINHERIT")
        await owner.execute(f"GRANT EXECUTE ON FUNCTION pg_catalog.set_config(text, text, boolean) TO {_RIVAL}")
        for chain in arena.chains:
            await owner.execute(f"GRANT {chain.schema} TO {_RIVAL} WITH INHERIT FALSE, SET TRUE")
            await ease(owner, chain.schema, ("complaint", "customer"))
    finally:
        await owner.close()


def installed(folder: Path) -> Path:
    """PostGraphile and the Node it wants, from npm. Raises `Missing`."""
    into = folder / "postgraphile"
    npm = shutil.which("npm")
    if npm is None:
        raise Missing("npm is not on this machine")
    shutil.copytree(HERE / "postgraphile", into, dirs_exist_ok=True)
    if not (into / "node_modules").exists():
        command = [npm, "install", "--no-audit", "--no-fund", "--loglevel=error"]
        done = subprocess.run(command, cwd=into, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise Missing(f"npm install: {done.stderr.strip()[-300:]}")
    return into
