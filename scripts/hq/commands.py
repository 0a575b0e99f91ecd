"""The commands, each from its options to its exit code."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from scripts.hq.access import Access, platform_access, tenant_access
from scripts.hq.analysing import analyse
from scripts.hq.api import Api
from scripts.hq.branches import Branches
from scripts.hq.customers import Customers
from scripts.hq.failures import Exit, Usage
from scripts.hq.importing import Import, Kind
from scripts.hq.onboarding import KeyWanted, Wanted, onboard
from scripts.hq.options import SHAPES
from scripts.hq.outcomes import Report
from scripts.hq.reassigning import Reassignment
from scripts.hq.staff import Staff
from scripts.hq.table import read_table
from scripts.hq.telling import progress, tell, tell_json, tell_wait


def run_onboard(options: argparse.Namespace) -> Exit:
    """`onboard`."""
    more = {"locale": options.locale, "timeZone": options.time_zone, "currency": options.currency}
    given = {name: value for name, value in more.items() if value is not None}
    wanted = Wanted(slug=options.slug, name=options.name, industry=options.industry, more=given)
    key = KeyWanted(options.key_file, options.key_days, options.renew_key) if options.key_file else None
    if options.renew_key and key is None:
        raise Usage("--renew-key needs --key-file")
    report = Report("onboard", options.dry_run)
    with _told(report, options, every_row=True), _api(platform_access(options), options) as api:
        onboard(api, wanted=wanted, key=key, report=report)
    return report.exit


def run_import(options: argparse.Namespace) -> Exit:
    """`import`."""
    if options.template:
        # With a mark in a file, without which spreadsheets take it for GBK.
        mark = "" if sys.stdout.isatty() else "\ufeff"
        print(mark + SHAPES[options.kind].template(chinese=not options.english))
        return Exit.DONE
    data, kind = _data(options), _kind(options)
    report = Report(f"import {options.kind}", options.dry_run)
    with _api(tenant_access(options), options) as api:
        words = kind.vocabulary(api)
        table = read_table(data, shape=kind.shape, vocabulary=words, encoding=options.encoding, ignored=options.ignore)
        report.facts["encoding"] = table.encoding
        with _told(report, options, every_row=options.all_rows), progress(options.kind) as show:
            Import(api=api, kind=kind, table=table, report=report, progress=show).run()
    return report.exit


def run_reassign(options: argparse.Namespace) -> Exit:
    """`reassign`."""
    if options.leaver == options.receiver:
        raise Usage("--from and --to are the same person")
    report = Report("reassign", options.dry_run)
    with (
        _api(tenant_access(options), options) as api,
        _told(report, options, every_row=options.all_rows),
        progress("reassign") as show,
    ):
        moving = Reassignment(api=api, report=report, progress=show, reason=options.reason)
        moving.run(leaver=options.leaver, receiver=options.receiver)
    return report.exit


def run_complaints(options: argparse.Namespace) -> Exit:
    """`complaints`."""
    with _api(tenant_access(options), options) as api:
        found = analyse(api, month=options.month, branch=options.branch, by=options.by, language=options.language)
    if options.json:
        tell_json(found)
    else:
        found.show()
    return Exit.DONE


def _api(access: Access, options: argparse.Namespace) -> Api:
    return Api(access, language=options.language, retries=options.retries, on_wait=tell_wait)


@contextmanager
def _told(report: Report, options: argparse.Namespace, *, every_row: bool) -> Iterator[None]:
    """Tells what was done at the end, and also when it is broken off after something was done."""
    try:
        yield
    finally:
        if report.complete or report.outcomes:
            tell(report, as_json=options.json, every_row=every_row)


def _data(options: argparse.Namespace) -> bytes:
    if options.file is None:
        raise Usage("no file is named; --template prints a header line to begin one with")
    if str(options.file) == "-":
        return sys.stdin.buffer.read()
    try:
        data: bytes = options.file.read_bytes()
    except OSError as error:
        raise Usage(f"{options.file} cannot be read: {error.strerror}") from None
    return data


def _kind(options: argparse.Namespace) -> Kind:
    match options.kind:
        case "branches":
            return Branches()
        case "staff":
            return Staff()
        case _:
            return Customers(key_field=options.key_field)
