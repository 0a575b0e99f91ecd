"""The command line, and help that teaches it."""

import argparse
import textwrap
from datetime import date
from pathlib import Path
from typing import Any

from scripts.hq.access import CONNECTION, PLATFORM, add_platform_flags, add_tenant_flags
from scripts.hq.api import RETRIES
from scripts.hq.branches import SHAPE as BRANCHES
from scripts.hq.columns import Shape
from scripts.hq.customers import KEY_FIELD
from scripts.hq.customers import SHAPE as CUSTOMERS
from scripts.hq.decoding import ENCODINGS
from scripts.hq.staff import SHAPE as STAFF

SHAPES: dict[str, Shape] = {shape.name: shape for shape in (BRANCHES, STAFF, CUSTOMERS)}
EXITS = """\
Exit codes: 0 all done · 1 some rows refused · 2 the command line, the settings or the file cannot be used ·
3 the API cannot be reached or denies access · 130 stopped by Ctrl-C.
"""
_ONBOARD = """\
Brings a new chain to life from its industry's blueprint: its own schema, roles, posts and figures. Asked for again it
changes nothing, or finishes what was broken off.

  python -m scripts.hq onboard --demo .data/demo.json --slug hengtai --name 恒泰保险 --industry insurance \\
      --key-file .data/hengtai.key

With --key-file it also asks for the first key of the new chain's headquarters and keeps it there, readable by you
alone; the other commands take it by --api-key-file. That works until somebody of the chain itself can sign in.
"""
_IMPORT = """\
Reads {name} from a CSV file. UTF-8 with and without a mark, GBK and GB18030 are told apart; headers may be Chinese or
English, columns stand in any order, commas, semicolons or tabs between them.

  python -m scripts.hq import {name} --template > {name}.csv      an empty file to fill
  python -m scripts.hq import {name} {name}.csv --dry-run         checks everything, keeps nothing
  python -m scripts.hq import {name} {name}.csv                   does it
  python -m scripts.hq import {name} {name}.csv --json | jq '.rows[] | select(.status == "refused")'

Each row ends as created, unchanged (it is there already, and is left as it is) or refused, with the line it stands in
and the reason. Mend the refused rows and run the same file again: nothing is created twice, and a run that was broken
off goes on where it stopped.{order}

Columns (* must be there):
{columns}
"""
_ORDER = {
    "branches": "A unit is created after the one it hangs below, in whatever order they stand.",
    "staff": "Import branches first. Whoever others report to is created before them, in whatever order they stand.",
    "customers": "Import branches and staff first. The external id is kept in a field of the tenant's own, which the "
    "first run defines; by it a customer is known again.",
}
_REASSIGN = """\
Gives all customers and open complaints of somebody who leaves to somebody else; customers go along to the receiver's
branch. Each record's history says from whom and why. Run again it goes on with what is left.

  python -m scripts.hq reassign --from 0123 --to 0456 --dry-run
  python -m scripts.hq reassign --from 0123 --to 0456 --reason 离职交接
"""
_COMPLAINTS = """\
Prints a month's complaints: how many, how long they took, how satisfied the customers were, how many repeat, and how
many there are for every 1,000 customers.

  python -m scripts.hq complaints --month 2026-10
  python -m scripts.hq complaints --month 2026-10 --branch R-EAST --by KIND,BRANCH
  python -m scripts.hq complaints --month 2026-10 --by CAUSE --json
"""


def parser() -> argparse.ArgumentParser:
    """All commands."""
    top = argparse.ArgumentParser(
        prog="python -m scripts.hq",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Headquarters' commands. They speak to the API over HTTP like any program outside.",
        epilog=f"{CONNECTION}\n{EXITS}",
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _onboard(commands)
    _import(commands)
    _reassign(commands)
    _complaints(commands)
    return top


def _command(commands: Any, name: str, *, help: str, about: str, connection: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(
        name,
        help=help,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description=about,
        epilog=f"{connection}\n{EXITS}",
    )
    made.add_argument("--json", action="store_true", help="one JSON document on stdout instead of text")
    made.add_argument(
        "--language", choices=("en", "zh-CN"), default="en", help="of the API's messages and labels (default: en)"
    )
    made.add_argument(
        "--retries", type=int, default=RETRIES, metavar="N", help=f"when the API cannot be reached (default: {RETRIES})"
    )
    return made


def _onboard(commands: Any) -> None:
    made = _command(
        commands, "onboard", help="a new chain from a blueprint (operators)", about=_ONBOARD, connection=PLATFORM
    )
    made.add_argument("--slug", required=True, help="its name in addresses; never changes")
    made.add_argument("--name", required=True, help="its name for people")
    made.add_argument("--industry", required=True, help="whose blueprint it begins with, e.g. insurance, express")
    made.add_argument("--locale", help="e.g. zh-CN; the blueprint's if left out")
    made.add_argument("--time-zone", help="IANA name; the blueprint's if left out")
    made.add_argument("--currency", help="ISO 4217 code; the blueprint's if left out")
    made.add_argument("--key-file", type=Path, metavar="FILE", help="get the first key and keep it here, mode 0600")
    made.add_argument("--key-days", type=int, default=30, metavar="N", help="how long it lives (default: 30)")
    made.add_argument("--renew-key", action="store_true", help="a new key though the file has one; the old one ends")
    made.add_argument("--dry-run", action="store_true", help="check everything, keep nothing")
    add_platform_flags(made)


def _import(commands: Any) -> None:
    kinds = commands.add_parser("import", help="branches, staff or customers from CSV").add_subparsers(
        dest="kind", required=True, metavar="{branches,staff,customers}"
    )
    for name, shape in SHAPES.items():
        order = "\n" + textwrap.fill(_ORDER[name], 116)
        about = _IMPORT.format(name=name, order=order, columns=shape.described())
        made = _command(kinds, name, help=f"{name} from CSV", about=about, connection=CONNECTION)
        made.add_argument("file", type=Path, nargs="?", help="the CSV file; - for standard input")
        made.add_argument("--template", action="store_true", help="print a header line and stop")
        made.add_argument("--english", action="store_true", help="with --template: English headers")
        made.add_argument("--encoding", choices=ENCODINGS, help="where it cannot be told from the file")
        made.add_argument(
            "--ignore", action="append", default=[], metavar="HEADER", help="leave this column of the file out"
        )
        made.add_argument("--all-rows", action="store_true", help="report every row, not only the refused ones")
        made.add_argument("--dry-run", action="store_true", help="check everything, keep nothing")
        if shape is CUSTOMERS:
            made.add_argument(
                "--key-field", default=KEY_FIELD, metavar="KEY", help=f"field for the external id ({KEY_FIELD})"
            )
        add_tenant_flags(made)


def _reassign(commands: Any) -> None:
    made = _command(
        commands, "reassign", help="a leaver's customers and complaints", about=_REASSIGN, connection=CONNECTION
    )
    made.add_argument("--from", dest="leaver", required=True, metavar="NUMBER", help="employee number of who leaves")
    made.add_argument(
        "--to", dest="receiver", required=True, metavar="NUMBER", help="employee number of who takes over"
    )
    made.add_argument("--reason", help="kept in each record's history")
    made.add_argument("--all-rows", action="store_true", help="report every record, not only the refused ones")
    made.add_argument("--dry-run", action="store_true", help="check everything, keep nothing")
    add_tenant_flags(made)


def _complaints(commands: Any) -> None:
    made = _command(
        commands, "complaints", help="a month's complaints in figures", about=_COMPLAINTS, connection=CONNECTION
    )
    made.add_argument("--month", required=True, type=_month, metavar="YYYY-MM", help="the month they were received in")
    made.add_argument("--branch", metavar="CODE", help="only this unit and those below it")
    made.add_argument("--by", default="KIND", type=_words, metavar="WHAT,…", help="what to count by (default: KIND)")
    add_tenant_flags(made)


def _month(text: str) -> str:
    try:
        return f"{date.fromisoformat(f'{text}-01'):%Y-%m}"
    except ValueError:
        raise argparse.ArgumentTypeError(f"not a month like 2026-10: {text}") from None


def _words(text: str) -> list[str]:
    return [word.strip().upper() for word in text.split(",") if word.strip()]
