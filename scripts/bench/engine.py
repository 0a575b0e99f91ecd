"""The read engine beside graphql-core, in one process and without sockets: `python -m scripts.bench.engine`.

Everything a request passes is passed: token, permissions, row scope, limits, cost, audit. Rounds are interleaved and
medians told, in milliseconds of this process' CPU and of the clock. `--profile "list of 100"` shows where time goes.
"""

import argparse
import asyncio
import base64
import cProfile
import gc
import json
import pstats
import secrets
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from pydantic import SecretStr
from starlette.types import ASGIApp

from api.app import create_app
from api.assembly import assemble
from api.logs import configure_logs
from api.settings import LogFormat, LogLevel, Settings
from scripts import embedded
from scripts.bench.rivals.data import Chain, Size, open_chains
from scripts.bench.rivals.questions import QUESTIONS, Question, bodies
from tenants.registry.migrations import migrate_all

WARM = 10
Told = dict[str, dict[str, float]]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m scripts.bench.engine", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--requests", type=int, default=60, help="requests of each question in a round")
    parser.add_argument("--customers", type=int, default=5_000)
    parser.add_argument("--questions", nargs="*", default=[question.name for question in QUESTIONS])
    parser.add_argument("--profile", metavar="QUESTION", help="profile one question under the engine instead")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


async def _post(app: ASGIApp, path: str, headers: dict[str, str], body: bytes) -> bytes:
    """One request as a server would hand it over. Raises `RuntimeError` for an answer that is none."""
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 8000),
    }
    given = iter([{"type": "http.request", "body": body, "more_body": False}])
    sent: list[Any] = []

    async def receive() -> Any:
        return next(given)

    async def send(message: Any) -> None:
        sent.append(message)

    await app(scope, receive, send)
    answer = b"".join(message.get("body", b"") for message in sent)
    if sent[0]["status"] != 200 or b'"errors":[' in answer:
        raise RuntimeError(answer.decode()[:500])
    return answer


async def _token(app: ASGIApp, chain: Chain) -> str:
    secret = base64.b64encode(f"{chain.client_id}:{chain.client_secret}".encode()).decode()
    headers = {"Authorization": f"Basic {secret}", "Content-Type": "application/x-www-form-urlencoded"}
    body = urlencode({"grant_type": "client_credentials"}).encode()
    return str(json.loads(await _post(app, f"/t/{chain.slug}/oauth/token", headers, body))["access_token"])


class Bench:
    """Both executors over the same database, pool and caches."""

    def __init__(self, apps: dict[str, ASGIApp], chain: Chain, token: str) -> None:
        self._apps = apps
        self._path = f"/t/{chain.slug}/graphql"
        self._headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        self._size = chain.size
        self._turn = 0

    async def run(self, name: str, question: Question, count: int) -> tuple[float, float]:
        """Milliseconds of CPU and of the clock that a request takes."""
        self._turn += question.writes
        sent = bodies(question, document=question.branchline, say=question.ours, size=self._size, turn=self._turn)
        gc.collect()
        cpu, clock = time.process_time(), time.perf_counter()
        for number in range(count):
            await _post(self._apps[name], self._path, self._headers, sent[number % len(sent)])
        return (time.process_time() - cpu) / count * 1e3, (time.perf_counter() - clock) / count * 1e3


async def _compare(bench: Bench, questions: Sequence[Question], options: argparse.Namespace) -> Told:
    told: Told = {}
    for question in questions:
        spells: dict[str, list[tuple[float, float]]] = {"engine": [], "graphql-core": []}
        for name in spells:
            await bench.run(name, question, WARM)
        for _ in range(options.rounds):
            for name, found in spells.items():
                found.append(await bench.run(name, question, options.requests))
        cpu, clock = (
            {name: statistics.median(s[at] for s in found) for name, found in spells.items()} for at in (0, 1)
        )
        told[question.name] = {
            "engine_cpu_ms": round(cpu["engine"], 3),
            "core_cpu_ms": round(cpu["graphql-core"], 3),
            "engine_ms": round(clock["engine"], 3),
            "core_ms": round(clock["graphql-core"], 3),
            "ratio_cpu": round(cpu["graphql-core"] / cpu["engine"], 2),
            "ratio": round(clock["graphql-core"] / clock["engine"], 2),
        }
    return told


async def _profile(bench: Bench, question: Question, count: int) -> None:
    await bench.run("engine", question, WARM)
    profile = cProfile.Profile()
    profile.enable()
    await bench.run("engine", question, count)
    profile.disable()
    stats = pstats.Stats(profile, stream=sys.stdout)
    stats.sort_stats("tottime").print_stats(45)
    stats.sort_stats("cumulative").print_stats(70)


async def _main(options: argparse.Namespace, cluster: embedded.Cluster, folder: Path) -> Told:
    secret = secrets.token_hex(32)
    await migrate_all(owner_url=cluster.owner_url, app_role=embedded.APP)
    size = Size.of(options.customers)
    (chain,) = await open_chains(cluster=cluster, secret=secret, count=1, size=size, folder=folder)
    settings = Settings(
        database_url=SecretStr(cluster.app_url), secret_key=SecretStr(secret), data_dir=folder, pool_max=2
    )
    configure_logs(level=LogLevel.WARNING, form=LogFormat.JSON)
    parts = assemble(settings=settings)
    alone = replace(
        assemble(settings=settings.model_copy(update={"engine": False})),
        connect=parts.connect,
        disconnect=parts.disconnect,
    )
    apps: dict[str, ASGIApp] = {
        "engine": create_app(settings=settings, parts=parts),
        "graphql-core": create_app(settings=settings, parts=alone),
    }
    questions = [question for question in QUESTIONS if question.name in options.questions]
    await parts.connect()
    try:
        bench = Bench(apps, chain, await _token(apps["engine"], chain))
        if options.profile:
            (chosen,) = (question for question in QUESTIONS if question.name == options.profile)
            await _profile(bench, chosen, options.requests)
            return {}
        return await _compare(bench, questions, options)
    finally:
        await parts.disconnect()


def main() -> int:
    """The command."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="branchline-engine-") as made:
        cluster = embedded.start(data_dir=Path(made) / "db", fsync=False)
        try:
            told = asyncio.run(_main(options, cluster, Path(made)))
        finally:
            embedded.stop(cluster)
    if options.json:
        print(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        for name, figures in told.items():
            print(f"{name:18}", *(f"{key}={value}" for key, value in figures.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
