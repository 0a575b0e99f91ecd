"""Fails when the printed schemas break what an earlier revision promised to callers.

Fields, arguments, input fields and enum values may go twelve months after they were deprecated: the earlier revision
marks them `@deprecated`, and the reason names the day, as in "2026-11-21: use `branches`". Types may go with the
last field that led to them. Whatever else breaks a caller fails.
"""

import argparse
import re
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from graphql import (
    REMOVE,
    BreakingChange,
    DocumentNode,
    EnumValueDefinitionNode,
    FieldDefinitionNode,
    GraphQLSchema,
    InputValueDefinitionNode,
    Node,
    StringValueNode,
    Visitor,
    build_ast_schema,
    find_schema_changes,
    parse,
    visit,
)

from scripts.print_schema import PRINTED

_Deprecable = EnumValueDefinitionNode | FieldDefinitionNode | InputValueDefinitionNode
_DAY: Final = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


def breaches(*, before: str, after: str, today: date) -> list[str]:
    """What `after` takes from callers although `before` promised it, and deprecations that do not name their day."""
    new = parse(after)
    changes = find_schema_changes(_promised(parse(before), today), build_ast_schema(new))
    broken = [change.description for change in changes if isinstance(change, BreakingChange)]
    undated = _Undated()
    visit(new, undated)
    return [*broken, *(f"{name} is deprecated without naming the day." for name in undated.names)]


class _Forgetting(Visitor):
    """Leaves out what has been deprecated for twelve months."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today

    def enter(self, node: Node, *_: object) -> Any:
        if not isinstance(node, _Deprecable) or (since := _deprecated_since(node)) is None:
            return None
        return REMOVE if _a_year_after(since) <= self._today else None


def _promised(document: DocumentNode, today: date) -> GraphQLSchema:
    everything = build_ast_schema(document)
    kept = build_ast_schema(visit(document, _Forgetting(today)), assume_valid=True)
    gone = _reached(everything) - _reached(kept)
    return GraphQLSchema(
        query=kept.query_type,
        mutation=kept.mutation_type,
        subscription=kept.subscription_type,
        types=[kind for name, kind in kept.type_map.items() if name not in gone],
        directives=kept.directives,
        assume_valid=True,
    )


def _reached(schema: GraphQLSchema) -> set[str]:
    """The types that fields lead to."""
    roots = GraphQLSchema(schema.query_type, schema.mutation_type, schema.subscription_type, assume_valid=True)
    return set(roots.type_map)


def _reason(node: _Deprecable) -> str | None:
    """Why it is deprecated; None when it is not."""
    for directive in node.directives or ():
        if directive.name.value == "deprecated":
            values = [argument.value for argument in directive.arguments or ()]
            return "".join(value.value for value in values if isinstance(value, StringValueNode))
    return None


def _deprecated_since(node: _Deprecable) -> date | None:
    try:
        return date.fromisoformat(_DAY.findall(_reason(node) or "")[0])
    except (IndexError, ValueError):
        return None


def _a_year_after(day: date) -> date:
    return day.replace(year=day.year + 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


class _Undated(Visitor):
    """Gathers what is deprecated without naming the day, by its path."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def enter(self, node: Node, _key: object, _parent: object, _path: object, ancestors: list[Any]) -> None:
        if isinstance(node, _Deprecable) and _reason(node) is not None and _deprecated_since(node) is None:
            named = [above for above in (*ancestors, node) if hasattr(above, "name")]
            self.names.append(".".join(above.name.value for above in named))


def _git(*arguments: str) -> str | None:
    """What git says, or None when it refuses."""
    try:
        run = subprocess.run(["git", *arguments], capture_output=True, encoding="utf-8", check=False)
    except FileNotFoundError:
        return None
    return None if run.returncode else run.stdout


def _last_release() -> str:
    """The last tag behind us; before there is one, the last commit."""
    return (_git("describe", "--tags", "--abbrev=0") or "HEAD").strip()


def main() -> None:
    """The command: exit code 1 and what is broken, or silence."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", metavar="REV", help="compare with this revision; else with the last tag, or HEAD")
    base = parser.parse_args().base or _last_release()
    if _git("rev-parse", "--git-dir") is None:
        print("No git history here: nothing that callers were promised before to compare the schema with.")
        return
    if _git("rev-parse", "--verify", "--quiet", f"{base}^{{commit}}") is None:
        sys.exit(f"There is no revision {base} to compare the schema with.")
    today = datetime.now(UTC).date()
    told: list[str] = []
    for name in PRINTED:
        if before := _git("show", f"{base}:{name}"):
            after = Path(name).read_text(encoding="utf-8")
            told += [f"{name}: {breach}" for breach in breaches(before=before, after=after, today=today)]
    if told:
        print(f"Callers of {base} would break; deprecate first, for twelve months:", *told, sep="\n  ")
        sys.exit(1)


if __name__ == "__main__":
    main()
