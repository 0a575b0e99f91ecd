"""The commands of the Makefile, with stand-ins for the tools that it calls."""

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BENCHES = ("tokens", "tenancy", "curve", "rivals", "rivals --tenants 50")
TOOLS = ("lint-imports", "mypy", "pytest", "python", "ruff", "uv")


def _make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    # A make above this one hands its own flags down.
    environment = {
        name: value for name, value in os.environ.items() if name not in {"MAKEFLAGS", "MAKELEVEL", "MFLAGS"}
    }
    command = ["make", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def _tool(path: Path, *, code: int = 0) -> None:
    """Notes how it was called."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'#!/bin/sh\necho "{path.name} $*" >> calls\nexit {code}\n')
    path.chmod(0o755)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A checkout whose .venv is ready."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "uv.lock").touch()
    for tool in TOOLS:
        _tool(tmp_path / ".venv" / "bin" / tool)
    assert _make(tmp_path, "--touch", ".venv/ready").returncode == 0
    return tmp_path


def _calls(folder: Path) -> list[str]:
    file = folder / "calls"
    return file.read_text().splitlines() if file.exists() else []


@pytest.mark.parametrize(
    ("command", "calls"),
    [
        ("demo", ["python -m scripts.demo"]),
        ("test", ["pytest -n 2 -m not slow"]),
        ("bench", ["pytest -m slow", *(f"python -m scripts.bench.{name}" for name in BENCHES)]),
    ],
)
def test_a_command_calls_its_tools_and_installs_nothing_again(folder: Path, command: str, calls: list[str]) -> None:
    assert _make(folder, command).returncode == 0
    assert _calls(folder) == calls


def test_check_goes_on_after_a_failure_and_names_all(folder: Path) -> None:
    for tool in ("ruff", "mypy"):
        _tool(folder / ".venv" / "bin" / tool, code=1)
    run = _make(folder, "check")
    assert run.returncode != 0
    assert _calls(folder) == [
        "ruff check .",
        "ruff format --check .",
        "mypy ",
        "lint-imports --no-logo",
        "python -m scripts.lint_rules",
        "python -m scripts.print_schema --check",
        "python -m scripts.check_schema",
        "python -m scripts.check_migrations",
    ]
    told = run.stdout + run.stderr
    assert [name for name in ("lint", "format", "types", "imports") if f": {name}]" in told] == [
        "lint",
        "format",
        "types",
    ]


def test_the_schema_is_compared_with_the_revision_asked_for(folder: Path) -> None:
    assert _make(folder, "changes", "BASE=v1.2").returncode == 0
    assert _calls(folder) == ["python -m scripts.check_schema --base v1.2"]


def test_a_changed_lock_file_is_installed_once(folder: Path) -> None:
    later = (folder / ".venv" / "ready").stat().st_mtime + 5
    os.utime(folder / "uv.lock", (later, later))
    assert _make(folder, "lint").returncode == 0
    os.utime(folder / "uv.lock", (later - 10, later - 10))
    assert _make(folder, "lint").returncode == 0
    assert _calls(folder) == ["uv sync --frozen --python .venv/bin/python", "ruff check .", "ruff check ."]


def test_an_install_that_fails_is_tried_with_the_authorities_of_the_machine_then_told(folder: Path) -> None:
    _tool(folder / ".venv" / "bin" / "uv", code=1)
    (folder / ".venv" / "ready").unlink()
    assert _make(folder, "lint").returncode != 0
    once = "uv sync --frozen --python .venv/bin/python"
    assert _calls(folder) == [once, f"{once} --system-certs"]


@pytest.mark.parametrize("code", [1, None])
def test_a_python_too_old_or_missing_is_told_before_anything_is_made(tmp_path: Path, code: int | None) -> None:
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "uv.lock").touch()
    python = tmp_path / "python3.10"
    if code is not None:
        _tool(python, code=code)
    run = _make(tmp_path, "test", f"PYTHON={python}")
    assert run.returncode != 0
    assert "Python 3.11 or later is needed" in run.stdout + run.stderr
    assert not (tmp_path / ".venv").exists()


def test_help_names_the_commands() -> None:
    told = _make(ROOT, "help").stdout
    assert [line.split()[1] for line in told.splitlines()] == ["help", "demo", "test", "check", "bench"]


def test_the_lock_file_holds_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    lock = tomllib.loads((ROOT / "uv.lock").read_text())
    ours = next(package for package in lock["package"] if package["name"] == project["project"]["name"])
    asked = {_name_and_version(text) for text in project["project"]["dependencies"]}
    groups = project["dependency-groups"].values()
    asked_for_work = {_name_and_version(text) for group in groups for text in group if isinstance(text, str)}
    assert asked == {_locked(entry) for entry in ours["metadata"]["requires-dist"]}
    locked_groups = ours["metadata"]["requires-dev"].values()
    assert asked_for_work == {_locked(entry) for group in locked_groups for entry in group}


def _name_and_version(requirement: str) -> str:
    """Without markers and extras."""
    return re.sub(r"\[.*?\]", "", requirement.partition(";")[0].replace(" ", ""))


def _locked(entry: dict[str, str]) -> str:
    return entry["name"] + entry.get("specifier", "")
