"""Branchline beside PostGraphile 5 and the floors: `python -m scripts.bench.rivals [--tenants 50] [--rounds 3]`.

One embedded Postgres, the same rows for everybody, one server process each, pinned to one core while Postgres and the
callers have the other; rounds are interleaved and medians told. Other work on the machine distorts rates, CPU per
request hardly; the machine's load is told with them. PostGraphile comes from npm and is left out, and said so, where it
cannot be had. Writes its part of `bench.json` and `bench.svg`. Exit code 1 when a goal is missed.
"""

import argparse
import asyncio
import json
import os
import secrets
import statistics
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from scripts import embedded
from scripts.bench.chart import CONSTANT, RACE
from scripts.bench.document import keep
from scripts.bench.rivals.contestants import (
    BRANCHLINE,
    ENGINE_OFF,
    FLOOR,
    POSTGRAPHILE,
    Arena,
    prepare_rival,
)
from scripts.bench.rivals.data import Size, open_chains
from scripts.bench.rivals.questions import QUESTIONS
from scripts.bench.rivals.race import Race, standings
from scripts.bench.rivals.report import goals, table
from tenants.registry.migrations import migrate_all

EVERYBODY = (BRANCHLINE, ENGINE_OFF, POSTGRAPHILE, FLOOR, CONSTANT)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m scripts.bench.rivals", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="interleaved rounds; medians are told of them")
    parser.add_argument("--seconds", type=float, default=1.5, help="how long each question is asked in a round")
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--tenants", type=int, default=2, help="chains, which the callers take in turn")
    parser.add_argument(
        "--customers", type=int, default=100_000, help="customers of all chains together; the rest in proportion"
    )
    parser.add_argument("--questions", nargs="*", default=[question.name for question in QUESTIONS])
    parser.add_argument("--contestants", nargs="*", default=list(EVERYBODY), choices=EVERYBODY)
    parser.add_argument("--folder", type=Path, help="where PostGraphile is installed and kept between runs")
    parser.add_argument("--out", type=Path, default=Path("bench.json"))
    parser.add_argument("--json", action="store_true", help="print one document instead of tables")
    return parser.parse_args()


async def _arena(options: argparse.Namespace, cluster: embedded.Cluster, folder: Path, console: Console) -> Arena:
    size = Size.of(options.customers // options.tenants)
    secret = secrets.token_hex(32)
    report = await migrate_all(owner_url=cluster.owner_url, app_role=embedded.APP)
    if not report.is_complete:
        raise RuntimeError(f"the migration failed: {report.failures}")
    console.print(f"{options.tenants} chains of {size.customers:,} customers …")
    chains = await open_chains(
        cluster=cluster, secret=secret, count=options.tenants, size=size, folder=cluster.data_dir
    )
    arena = Arena(cluster, chains, secret, folder, size)
    await prepare_rival(arena)
    return arena


def main() -> int:
    """The command."""
    before = os.getloadavg()[0]
    options, console = _options(), Console(stderr=True, highlight=False, markup=False, soft_wrap=True)
    with tempfile.TemporaryDirectory(prefix="branchline-rivals-") as made:
        data = Path(made)
        folder = options.folder or data
        folder.mkdir(parents=True, exist_ok=True)
        cluster = embedded.start(data_dir=data / "db", fsync=False)
        try:
            race = Race(
                arena=asyncio.run(_arena(options, cluster, folder, console)),
                questions=[question for question in QUESTIONS if question.name in options.questions],
                contestants=options.contestants,
                rounds=options.rounds,
                seconds=options.seconds,
                connections=options.connections,
                tell=console.print,
            )
            race.run()
        finally:
            embedded.stop(cluster)
    return _tell(options, race, before)


def _tell(options: argparse.Namespace, race: Race, load: float) -> int:
    found = standings(race.spells)
    met = goals(found, race.questions)
    meanwhile = statistics.median(spell.load for spell in race.spells)
    document = {
        "tenants": options.tenants,
        "customers": options.customers,
        "connections": options.connections,
        "load": {"before": load, "meanwhile": meanwhile},
        "leftOut": race.left_out,
        "goals": [goal.told() for goal in met],
        "spells": race.told(),
    }
    keep(options.out, part=f"{RACE} of {options.tenants}", told=document)
    if options.json:
        print(json.dumps(document, ensure_ascii=False))
    else:
        table(found, race.questions, met, Console(width=None if sys.stdout.isatty() else 140))
        print(f"load of the machine: {load:.1f} before, {meanwhile:.1f} meanwhile")
    return 0 if all(goal.is_met for goal in met) else 1


if __name__ == "__main__":
    sys.exit(main())
