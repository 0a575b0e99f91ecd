"""Which changes of the printed schema callers bear, and which fail the check."""

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from scripts.check_schema import breaches
from scripts.print_schema import PRINTED

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 21)

BEFORE = """
type Query {
  node(id: ID!): Node
  branches(first: Int, kind: Kind): [Branch!]
  outlets(first: Int): [Outlet!] @deprecated(reason: "2025-11-21: use `branches`")
  shops: [Shop!] @deprecated(reason: "2025-11-22: use `branches`")
  sites: [Branch!] @deprecated(reason: "use `branches`")
  search(text: String, phrase: String @deprecated(reason: "Since 2025-01-01; use `text`")): [Hit!]
}
type Mutation { open(input: OpenInput!): Branch }
input OpenInput {
  name: String!
  code: String
  alias: String @deprecated(reason: "Since 2024-02-29; use `name`")
}
interface Node { id: ID! }
type Branch implements Node { id: ID! name: String! kind: Kind }
type Outlet implements Node { id: ID! manager: Manager }
type Manager { name: String }
type Shop { name: String }
type Area implements Node { id: ID! }
union Hit = Branch | Area
enum Kind { STORE DEPOT OLD @deprecated(reason: "Since 2025-06-01; use STORE") KIOSK }
"""
FIELDS = 'sites: [Branch!] @deprecated(reason: "use `branches`")'
NOW_DATED = 'sites: [Branch!] @deprecated(reason: "2026-11-21: use `branches`")'
AFTER = BEFORE.replace(FIELDS, NOW_DATED)
OUTLETS = '  outlets(first: Int): [Outlet!] @deprecated(reason: "2025-11-21: use `branches`")\n'
OUTLET = "type Outlet implements Node { id: ID! manager: Manager }\n"
MANAGER = "type Manager { name: String }\n"
SHOPS = '  shops: [Shop!] @deprecated(reason: "2025-11-22: use `branches`")\n'


def _after(*changes: tuple[str, str]) -> str:
    text = AFTER
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


@pytest.mark.parametrize(
    "change",
    [
        ("name: String! kind", "name: String! city: String kind"),
        ("first: Int, kind", "first: Int, after: String, kind"),
        ("code: String\n", "code: String\n  phone: String\n"),
        ("KIOSK }", "KIOSK LOCKER }"),
        ("union Hit = Branch | Area", "union Hit = Branch | Area | Manager"),
        ("[Branch!]\n  outlets", "[Branch!]!\n  outlets"),
        ("name: String!\n", "name: String\n"),
        ("  code: String\n", '  code: String @deprecated(reason: "2026-11-21: given by us")\n'),
    ],
)
def test_what_adds_or_promises_more_passes(change: tuple[str, str]) -> None:
    assert breaches(before=BEFORE, after=_after(change), today=TODAY) == []


@pytest.mark.parametrize(
    "changes",
    [
        [(OUTLETS, "")],
        [(OUTLETS, ""), (OUTLET, "")],
        [(OUTLETS, ""), (OUTLET, ""), (MANAGER, "")],
        [("outlets(first: Int)", "outlets(first: Int!)")],
        [("[Outlet!]", "[Branch!]"), (OUTLET, "")],
        [(', phrase: String @deprecated(reason: "Since 2025-01-01; use `text`")', "")],
        [('  alias: String @deprecated(reason: "Since 2024-02-29; use `name`")\n', "")],
        [(' OLD @deprecated(reason: "Since 2025-06-01; use STORE")', "")],
    ],
)
def test_what_was_deprecated_for_twelve_months_may_go(changes: list[tuple[str, str]]) -> None:
    assert breaches(before=BEFORE, after=_after(*changes), today=TODAY) == []


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ([("name: String! kind", "kind")], "Field Branch.name was removed."),
        ([(SHOPS, "")], "Field Query.shops was removed."),
        ([("  " + NOW_DATED + "\n", "")], "Field Query.sites was removed."),
        ([("name: String! kind", "name: String kind")], "Field Branch.name changed type from String! to String."),
        ([("first: Int, kind: Kind", "kind: Kind")], "Argument Query.branches(first:) was removed."),
        ([("first: Int, kind", "first: Int!, kind")], "Argument Query.branches(first:) has changed type"),
        ([("text: String, ", "text: String, lang: String!, ")], "A required argument Query.search(lang:) was added."),
        ([("  code: String\n", "")], "Field OpenInput.code was removed."),
        ([("code: String\n", "code: String!\n")], "Field OpenInput.code changed type from String to String!."),
        ([(" DEPOT", "")], "Enum value Kind.DEPOT was removed."),
        ([("Branch | Area", "Branch")], "Area was removed from union type Hit."),
        ([("type Branch implements Node", "type Branch")], "Branch no longer implements interface Node."),
        ([("type Shop { name: String }\n", ""), (SHOPS, "")], "Shop was removed."),
    ],
)
def test_what_breaks_callers_is_told(changes: list[tuple[str, str]], told: str) -> None:
    found = breaches(before=BEFORE, after=_after(*changes), today=TODAY)
    assert any(told in breach for breach in found), found


@pytest.mark.parametrize("reason", ["use `branches`", "", "since 2026-13-01"])
def test_a_deprecation_names_its_day(reason: str) -> None:
    after = _after(("text: String, ", f'text: String @deprecated(reason: "{reason}"), '))
    told = ["Query.search.text is deprecated without naming the day."]
    assert breaches(before=BEFORE, after=after, today=TODAY) == told


@pytest.mark.parametrize("file", list(PRINTED))
def test_the_schemas_of_today_break_nothing_of_their_own(file: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")
    assert breaches(before=text, after=text, today=TODAY) == []


def test_the_printed_schemas_are_up_to_date() -> None:
    command = [sys.executable, "-m", "scripts.print_schema", "--check"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout


def _git(folder: Path, *arguments: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=王芳", "-c", "user.email=w@example.com", *arguments], cwd=folder, check=True
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with printed schemas."""
    (tmp_path / "schema").mkdir()
    for file in PRINTED:
        (tmp_path / file).write_text("type Query { branches: Int staff: Int }\n")
    return tmp_path


@pytest.fixture
def repository(folder: Path) -> Path:
    """A repository whose only commit holds the schemas."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed: the comparison with earlier revisions was not tried")
    _git(folder, "init", "--quiet")
    _git(folder, "add", ".")
    _git(folder, "commit", "--quiet", "--message", "Two schemas")
    return folder


def _check(folder: Path, *arguments: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "scripts.check_schema", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    run = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return run.returncode, run.stdout + run.stderr


def test_the_command_compares_with_the_last_commit_then_with_the_last_tag(repository: Path) -> None:
    assert _check(repository) == (0, "")
    (repository / "schema/schema.graphql").write_text("type Query { branches: Int }\n")
    code, told = _check(repository)
    assert code == 1
    assert "schema/schema.graphql: Field Query.staff was removed." in told
    _git(repository, "tag", "v1")
    _git(repository, "commit", "--quiet", "--all", "--message", "One field less")
    assert _check(repository)[0] == 1
    assert _check(repository, "--base", "HEAD") == (0, "")


def test_an_unknown_revision_is_told(repository: Path) -> None:
    assert _check(repository, "--base", "nowhere") == (1, "There is no revision nowhere to compare the schema with.\n")


def test_without_history_the_command_says_so_and_passes(folder: Path) -> None:
    code, told = _check(folder)
    assert code == 0
    assert told.startswith("No git history here")
