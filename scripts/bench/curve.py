"""What a request costs as customers grow: `python -m scripts.bench.curve [--customers 10000 100000 1000000]`.

One embedded Postgres, a chain of each size, one Branchline with every duty on, pinned to one core while Postgres and
the callers have the other. The same questions are asked of each chain, in interleaved rounds; medians of CPU per
request are told, server and Postgres apart, since other work on the machine hardly distorts them. Cost should grow with
the rows returned and not with the rows stored. Writes its part of `bench.json` and `bench.svg`. Exit code 1 when a
question costs over half as much again at the largest chain as at the smallest.
"""

import argparse
import asyncio
import json
import os
import secrets
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from rich.console import Console
from rich.table import Table

from scripts import embedded
from scripts.bench.chart import CURVE
from scripts.bench.document import keep
from scripts.bench.rivals.contestants import BRANCHLINE, Arena
from scripts.bench.rivals.data import Chain, Size, open_chain, platform_ready
from scripts.bench.rivals.processes import pin, running
from scripts.bench.rivals.questions import CHILDREN, LEVELS, MIDDLE, POINT, list_of
from scripts.bench.rivals.race import FIRST_PORT, OTHER_CORE, SERVER_CORE, Server, Spell, postmaster_of
from tenants.registry.migrations import migrate_all

QUESTIONS = (POINT, list_of(10), list_of(50), list_of(100), MIDDLE, LEVELS, CHILDREN)
MOST_GROWTH = 1.5
WARM_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Point:
    """What a question costs at a size: medians of the rounds. CPU and latencies in milliseconds per request."""

    customers: int
    question: str
    server_cpu: float
    postgres_cpu: float
    cpu: float
    p50: float
    p99: float
    bytes: int


@dataclass(frozen=True, slots=True)
class Growth:
    """How many times a question costs at the largest chain what it costs at the smallest."""

    question: str
    times: float

    @property
    def is_flat(self) -> bool:
        return self.times <= MOST_GROWTH


@dataclass
class Curve:
    """The chains, and what has been asked of them."""

    cluster: embedded.Cluster
    folder: Path
    secret: str
    arenas: dict[int, Arena] = field(default_factory=dict)
    spells: dict[tuple[int, str], list[Spell]] = field(default_factory=dict)

    async def fill(self, sizes: Sequence[int], *, tell: Callable[[str], None]) -> None:
        """Opens a chain of each size."""
        await migrate_all(owner_url=self.cluster.owner_url, app_role=embedded.APP)
        async with platform_ready(cluster=self.cluster, secret=self.secret):
            for customers in sizes:
                started = time.perf_counter()
                size = Size(customers, policies=customers, complaints=customers // 10)
                chain: Chain = await open_chain(self.cluster, self.secret, f"chain-{customers}", size, self.folder)
                self.arenas[customers] = Arena(self.cluster, [chain], self.secret, self.folder, size)
                tell(f"{customers:,} customers, as many policies: loaded in {time.perf_counter() - started:.0f} s")

    def ask(self, *, rounds: int, seconds: float, connections: int) -> None:
        """All rounds, the sizes in turn and in turn reversed."""
        pin(postmaster_of(self.cluster), OTHER_CORE)
        command = next(iter(self.arenas.values())).command(BRANCHLINE, FIRST_PORT, sizes={})
        with running(command, cores=SERVER_CORE, log=self.folder / "server.log") as pid:
            server = Server(BRANCHLINE, FIRST_PORT, pid, self.cluster, connections)
            for number in range(rounds):
                for question in QUESTIONS:
                    turn = list(self.arenas.items())
                    for customers, arena in turn if number % 2 == 0 else turn[::-1]:
                        requests = arena.requests(BRANCHLINE, question, port=FIRST_PORT) or []
                        if number == 0:
                            server.ask(requests, seconds=WARM_SECONDS)
                        spell, taken = server.spell(question.name, number, requests, seconds=seconds)
                        if taken.refused:
                            raise RuntimeError(f"{question.name}: {taken.sample.decode(errors='replace')[-400:]}")
                        self.spells.setdefault((customers, question.name), []).append(spell)


def points(spells: dict[tuple[int, str], list[Spell]]) -> list[Point]:
    """The medians of the rounds."""
    found = []
    for (customers, question), group in spells.items():
        server = statistics.median(spell.server_cpu for spell in group)
        postgres = statistics.median(spell.postgres_cpu for spell in group)
        p50, p99 = (statistics.median(getattr(spell, name) for spell in group) for name in ("p50", "p99"))
        found.append(Point(customers, question, server, postgres, server + postgres, p50, p99, group[-1].bytes))
    return found


def growths(found: Sequence[Point]) -> list[Growth]:
    """By question, in the order asked."""
    by_size = sorted(found, key=lambda point: point.customers)
    costs: dict[str, list[float]] = {}
    for point in by_size:
        costs.setdefault(point.question, []).append(point.cpu)
    return [Growth(question, cpu[-1] / cpu[0]) for question, cpu in costs.items()]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m scripts.bench.curve", description=__doc__)
    parser.add_argument("--customers", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--rounds", type=int, default=3, help="interleaved rounds; medians are told of them")
    parser.add_argument("--seconds", type=float, default=1.0, help="how long each question is asked in a round")
    parser.add_argument("--connections", type=int, default=8)
    parser.add_argument("--out", type=Path, default=Path("bench.json"))
    parser.add_argument("--json", action="store_true", help="print one document instead of a table")
    return parser.parse_args()


def main() -> int:
    """The command."""
    load, options = os.getloadavg()[0], _options()
    console = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)
    with tempfile.TemporaryDirectory(prefix="branchline-curve-") as made:
        folder = Path(made)
        cluster = embedded.start(data_dir=folder / "db", fsync=False)
        try:
            curve = Curve(cluster, folder, secrets.token_hex(32))
            asyncio.run(curve.fill(sorted(options.customers), tell=console.print))
            curve.ask(rounds=options.rounds, seconds=options.seconds, connections=options.connections)
        finally:
            embedded.stop(cluster)
    return _tell(options, curve, load)


def _tell(options: argparse.Namespace, curve: Curve, load: float) -> int:
    found = points(curve.spells)
    grown = growths(found)
    meanwhile = statistics.median(spell.load for group in curve.spells.values() for spell in group)
    document = {
        "load": {"before": load, "meanwhile": meanwhile},
        "points": [asdict(point) for point in found],
        "growth": {growth.question: round(growth.times, 2) for growth in grown},
    }
    keep(options.out, part=CURVE, told=document)
    if options.json:
        print(json.dumps(document, ensure_ascii=False))
    else:
        _table(found, grown)
        print(f"load of the machine: {load:.1f} before, {meanwhile:.1f} meanwhile")
    return 0 if all(growth.is_flat for growth in grown) else 1


def _table(found: Sequence[Point], grown: Sequence[Growth]) -> None:
    table = Table("question", "customers", "server CPU ms", "Postgres CPU ms", "together", "p50 ms", "p99 ms", "KB")
    for growth in grown:
        for point in sorted((each for each in found if each.question == growth.question), key=lambda at: at.customers):
            figures = (point.server_cpu, point.postgres_cpu, point.cpu, point.p50, point.p99, point.bytes / 1_000)
            table.add_row(point.question, f"{point.customers:,}", *(f"{figure:.2f}" for figure in figures))
        state = "flat" if growth.is_flat else "GROWS"
        table.add_row("", "largest : smallest", "", "", f"{growth.times:.2f}", state, "", "", end_section=True)
    Console(width=None if sys.stdout.isatty() else 120).print(table)


if __name__ == "__main__":
    sys.exit(main())
