"""Migration files as the generator writes them, and which schema versions this code can serve.

A version is a file's name without `.py`: number, time and words. Until the first release the initial file is
rewritten when models change and gets a new time, so that an older database is told apart from a current one.
"""

import importlib.util
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Literal, cast

from tenants.core.scope import TenantRef
from tenants.registry.sql_text import split_statements

App = Literal["control", "tenant"]

MIGRATIONS = Path(__file__).parents[2] / "migrations"
_VERSION = re.compile(r"(?P<number>\d+)_.+")


class MigrationFilesError(RuntimeError):
    """The migration files contradict each other; the text says how."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One file: its statements in order, and whether they run in one transaction."""

    version: str
    statements: tuple[str, ...]
    in_transaction: bool


def number_of(version: str) -> int:
    """The running number a version starts with; -1 when it is no version."""
    found = _VERSION.fullmatch(version)
    return int(found["number"]) if found else -1


def versions(*, app: App, root: Path = MIGRATIONS) -> tuple[str, ...]:
    """The versions this code knows, oldest first. Raises `MigrationFilesError` when two share a number."""
    found = sorted((path.stem for path in (root / app).glob("*.py") if _VERSION.fullmatch(path.stem)), key=number_of)
    for earlier, later in pairwise(found):
        if number_of(earlier) == number_of(later):
            raise MigrationFilesError(f"{earlier} and {later} have the same number")
    return tuple(found)


async def load_migrations(*, app: App, root: Path = MIGRATIONS) -> tuple[Migration, ...]:
    """The files of one app, oldest first."""
    return tuple([await _load(root / app / f"{version}.py") for version in versions(app=app, root=root)])


async def _load(path: Path) -> Migration:
    spec = importlib.util.spec_from_file_location(f"migrations.{path.parent.name}.{path.stem}", path)
    if spec is None or spec.loader is None:
        raise MigrationFilesError(f"{path} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    upgrade = cast("Callable[[None], Awaitable[str]]", module.upgrade)
    return Migration(
        version=path.stem,
        statements=split_statements(await upgrade(None)),
        in_transaction=bool(getattr(module, "RUN_IN_TRANSACTION", True)),
    )


@cache
def head() -> str:
    """The newest tenant version this code knows; empty when there is none."""
    known = versions(app="tenant")
    return known[-1] if known else ""


def is_supported(tenant: TenantRef) -> bool:
    """Whether this code may serve the tenant: its schema is the newest known here, or newer.

    Newer is served because migrations run before the code that needs them: a migration must leave the release
    before it working (add first, take away a release later).
    """
    return tenant.schema_version == head() or number_of(tenant.schema_version) > number_of(head())
