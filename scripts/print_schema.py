"""Writes the printed schemas, or with `--check` tells which are out of date: their diff is the API's changelog."""

import argparse
import difflib
import sys
from importlib import import_module
from pathlib import Path
from typing import Final

from strawberry import Schema

PRINTED: Final = {
    "schema/schema.graphql": "schema.root:schema",
    "schema/platform.graphql": "schema.platform_root:schema",
}
"""Each printed file, and the schema it is printed from."""


def printed(source: str) -> str:
    """The schema at `module:name` in the schema definition language."""
    module, name = source.split(":")
    schema: Schema = getattr(import_module(module), name)
    return f"{schema.as_str().strip()}\n"


def difference(file: Path, *, now: str) -> list[str]:
    """What printing would change in the file, as lines of a unified diff."""
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    return list(difflib.unified_diff(before.splitlines(), now.splitlines(), f"{file}", "printed now", lineterm=""))


def main() -> None:
    """The command: with `--check` exit code 1 and the differences, or silence."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail when a file is out of date")
    check = parser.parse_args().check
    differences: list[str] = []
    for name, source in PRINTED.items():
        text = printed(source)
        if check:
            differences += difference(Path(name), now=text)
        else:
            Path(name).write_text(text, encoding="utf-8")
    if differences:
        print(*differences, sep="\n")
        sys.exit("The printed schema is out of date: python -m scripts.print_schema")


if __name__ == "__main__":
    main()
