"""The operator's command for migrations: `python -m scripts.migrate status|run|check`.

`DATABASE_OWNER_URL` names the owner's login and leads to Postgres directly, `DATABASE_URL` the app's. Exit codes:
0 all is well, 1 something failed, 2 something is behind (`check`), 3 the command or the database is not right.
"""

import argparse
import asyncio
import json
import os
import sys
from collections import Counter
from dataclasses import asdict

import asyncpg
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Column, Table

from tenants.registry.hardening import HardeningError, login_of
from tenants.registry.migrations import Overview, Policy, Report, migrate_all, status
from tenants.registry.migrations import Progress as Step
from tenants.registry.standings import Position

FAILED, BEHIND, UNUSABLE = 1, 2, 3
_NEEDS_WORK = frozenset({Position.BEHIND, Position.STRANGE})
_PIPED_WIDTH = 240
_COLUMNS = ("tenant", "status", "version", "position", "lacks", "last attempt", "error")
_STYLES = {
    Position.CURRENT: "green",
    Position.AHEAD: "cyan",
    Position.BEHIND: "yellow",
    Position.ABSENT: "dim",
    Position.STRANGE: "red",
}


def main() -> None:
    """The command."""
    options = _options()
    try:
        sys.exit(asyncio.run(_COMMANDS[options.command](options)))
    except (HardeningError, OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        sys.exit(UNUSABLE)
    except KeyboardInterrupt:
        print("stopped; run it again to go on", file=sys.stderr)
        sys.exit(FAILED)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.migrate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=sorted(_COMMANDS))
    parser.add_argument("--json", action="store_true", help="one JSON document instead of text")
    parser.add_argument("--workers", type=int, default=Policy().workers, help="tenants migrated at the same time")
    parser.add_argument("--canary", action="append", default=[], metavar="SLUG", help="migrate this tenant first")
    return parser.parse_args()


def _url(name: str) -> str:
    url = os.environ.get(name)
    if not url:
        raise HardeningError(f"{name} is not set")
    return url


async def _run(options: argparse.Namespace) -> int:
    policy = Policy(workers=options.workers, canary_slugs=tuple(options.canary))
    columns = (TextColumn("{task.fields[name]}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, disable=options.json or not console.is_terminal) as bar:
        task = bar.add_task("tenants", name="tenants", total=None)

        def show(step: Step) -> None:
            bar.update(task, total=step.total, completed=step.done, name=step.name)

        report = await migrate_all(
            owner_url=_url("DATABASE_OWNER_URL"),
            app_role=login_of(_url("DATABASE_URL")),
            policy=policy,
            on_progress=show,
        )
    _tell_report(report, as_json=options.json)
    return 0 if report.is_complete else FAILED


async def _status(options: argparse.Namespace) -> int:
    _tell_overview(await status(owner_url=_url("DATABASE_OWNER_URL")), as_json=options.json)
    return 0


async def _check(options: argparse.Namespace) -> int:
    found = await status(owner_url=_url("DATABASE_OWNER_URL"))
    behind = [standing for standing in found.tenants if standing.position in _NEEDS_WORK]
    shared = {name: place for name, place in found.shared.items() if place in {*_NEEDS_WORK, Position.ABSENT}}
    _tell_overview(Overview(shared=shared, tenants=behind), as_json=options.json)
    return BEHIND if behind or shared else 0


_COMMANDS = {"run": _run, "status": _status, "check": _check}


def _tell_report(report: Report, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps({**asdict(report), "left": report.left, "complete": report.is_complete}))
        return
    console = _console()
    console.print(
        f"{report.tenants} tenants, {report.pending} behind: {report.migrated} migrated, "
        f"{len(report.failures)} failed, {report.left} left; {report.applied} migrations in {report.seconds:.1f} s"
    )
    for failure in report.failures:
        console.print(f"[red]{failure.name}[/] {failure.version}", highlight=False)
        console.print(f"  {failure.error}", markup=False, highlight=False)
    if report.stopped:
        console.print(f"[red]stopped[/]: {report.stopped}", highlight=False)


def _tell_overview(overview: Overview, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(asdict(overview), default=str))
        return
    table = Table(*(Column(name, no_wrap=name != "error") for name in _COLUMNS))
    for standing in overview.tenants:
        table.add_row(
            standing.slug,
            standing.status,
            standing.version,
            _coloured(standing.position),
            str(standing.lacking),
            f"{standing.attempt or ''} {standing.attempted_at or ''}".strip(),
            escape(standing.error or ""),
        )
    console = _console()
    for name, place in overview.shared.items():
        console.print(f"{name}: {_coloured(place)}", highlight=False)
    if overview.tenants:
        console.print(table)
    counts = Counter(standing.position for standing in overview.tenants)
    console.print(", ".join(f"{count} {place}" for place, count in counts.items()) or "no tenants", highlight=False)


def _console() -> Console:
    console = Console()
    return console if console.is_terminal else Console(width=_PIPED_WIDTH)


def _coloured(place: Position) -> str:
    return f"[{_STYLES[place]}]{place}[/]"


if __name__ == "__main__":
    main()
