"""What a command shows: a bar on a terminal, plain lines in a pipe, one JSON document with `--json`."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Column, Table

from scripts.hq.outcomes import Outcome, Report, Status

_STYLES = {Status.CREATED: "green", Status.MOVED: "green", Status.UNCHANGED: "dim", Status.REFUSED: "red"}
_PIPED_WIDTH = 240
_UNCHECKED = "rests on another row of the file; the API could not be asked yet"


class Shown(Protocol):
    """Something `--json` can print."""

    def as_json(self) -> dict[str, Any]:
        """The document."""


def console(*, stderr: bool = False) -> Console:
    """Coloured on a terminal; in a pipe plain, and wide enough not to break lines."""
    made = Console(stderr=stderr, highlight=False)
    return made if made.is_terminal else Console(stderr=stderr, highlight=False, width=_PIPED_WIDTH)


@contextmanager
def progress(name: str) -> Iterator[Callable[[int, int], None]]:
    """Tells how far it is, on stderr, so that a report in a pipe stays clean."""
    err = console(stderr=True)
    if not err.is_terminal:
        yield _lines(name)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, transient=True) as bar:
        task = bar.add_task(name, total=None)

        def show(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield show


def _lines(name: str) -> Callable[[int, int], None]:
    """A line for every tenth of the way."""
    told = 0

    def show(done: int, total: int) -> None:
        nonlocal told
        tenth = 10 * done // max(total, 1)
        if tenth > told:
            told = tenth
            print(f"{name}: {done} of {total}", file=sys.stderr, flush=True)

    return show


def tell(report: Report, *, as_json: bool, every_row: bool = False) -> None:
    """The report: refused rows, or all of them, and the sums."""
    if as_json:
        tell_json(report)
        return
    out = console()
    rows = [outcome for outcome in report.sorted() if every_row or _matters(outcome)]
    if rows and out.is_terminal:
        out.print(_table(rows))
    else:
        # Not by rich, which would turn the tabs into blanks.
        for outcome in rows:
            print(_line(outcome))
    for name, fact in report.facts.items():
        print(f"{name}: {fact}")
    print(_sums(report))


def tell_json(shown: Shown) -> None:
    """One document on stdout and nothing else."""
    print(json.dumps(shown.as_json(), ensure_ascii=False, indent=2))


def tell_wait(why: str, seconds: float) -> None:
    """Why nothing happens for a while, on stderr."""
    console(stderr=True).print(f"{why}; again in {seconds:.1f} s", style="yellow", markup=False, soft_wrap=True)


def tell_failure(text: str) -> None:
    """Why it cannot go on, on stderr."""
    console(stderr=True).print(text, style="red", markup=False, soft_wrap=True)


def _matters(outcome: Outcome) -> bool:
    return outcome.status is Status.REFUSED or not outcome.checked


def _table(rows: list[Outcome]) -> Table:
    table = Table(Column("line", justify="right"), "key", "what", "code", "field", Column("why", overflow="fold"))
    for row in rows:
        style = _STYLES[row.status]
        line = str(row.line) if row.line else ""
        told = (_plain(row.key), f"[{style}]{row.status}[/]", row.code, row.field, _plain(_why(row)))
        table.add_row(line, *(part or "" for part in told))
    return table


def _line(outcome: Outcome) -> str:
    place = f"line {outcome.line}" if outcome.line else ""
    named = f"{outcome.code} {outcome.field or ''}".strip() if outcome.code else ""
    parts = (place, outcome.key, outcome.status.value, named, _why(outcome))
    return "\t".join(" ".join(part.split()) for part in parts if part)


def _plain(text: str) -> str:
    """What came out of a file neither colours a terminal nor commands it."""
    return escape("".join(character if character.isprintable() else " " for character in text))


def _why(outcome: Outcome) -> str:
    return outcome.message or ("" if outcome.checked else _UNCHECKED)


def _sums(report: Report) -> str:
    counts = report.counts()
    sums = ", ".join(f"{counts[status]} {status}" for status in Status if status in counts) or "nothing to do"
    before = "dry run, nothing kept: " if report.dry_run else ""
    after = "" if report.complete else " – broken off; run it again to go on"
    return f"{report.what}: {before}{sums}{after}"
