"""Rules of this project that no linter knows; for `make check`. Prints `file:line: rule: what to do instead`."""

import ast
import io
import re
import sys
import tokenize
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

FOLDERS = ("api", "schema", "scripts", "tenants", "tests")
FILE_LINES = 400
FUNCTION_LINES = 40

_SQL_ALLOWED = re.compile(r"tenants/(core|registry)/|schema/engine/|scripts/bench/|scripts/embedded\.py|tests/")
_SQL_ONLY = {
    *("execute_insert", "execute_many", "execute_query", "execute_query_dict", "execute_script", "executemany"),
    *("copy_from_query", "fetchmany", "fetchrow", "fetchval", "raw", "raw_fetch"),
}
_SQL_WHEN_TEXT = {"cursor", "execute", "fetch", "prepare"}
# The registry's rows belong to no tenant, so no tenant's trail holds them.
_AUDITED = re.compile(r"tenants/(?!registry/)\w+/service(_\w+)?(\.py|/)|tenants/processes/")
_PAST_SAVE = {"bulk_create", "bulk_update", "delete", "update"}
_QUERYSETS = {"all", "exclude", "filter", "select_for_update", "using_db"}
_BROAD = {"BaseException", "Exception"}
_REASONED = re.compile(r"# noqa: BLE001 - \w")
_UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX)\b")
_SLEEPS = {"anyio", "asyncio", "time"}
_VAGUE = {"helper", "helpers", "manager", "managers", "util", "utils"}

Told = tuple[int, str]
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Source:
    """One file, its `path` relative to the project's root and written with slashes."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        return list(ast.walk(self.tree))

    @cached_property
    def comments(self) -> dict[int, str]:
        """Comments by line."""
        tokens = tokenize.generate_tokens(io.StringIO(self.text).readline)
        return {token.start[0]: token.string for token in tokens if token.type == tokenize.COMMENT}

    @property
    def is_test(self) -> bool:
        return self.path.startswith("tests/")

    def calls(self) -> Iterator[ast.Call]:
        return (node for node in self.nodes if isinstance(node, ast.Call))

    def functions(self) -> Iterator[Function]:
        return (node for node in self.nodes if isinstance(node, Function))


def raw_sql(source: Source) -> Iterator[Told]:
    """SQL is built where every name in it is declared, and nowhere else."""
    if _SQL_ALLOWED.match(source.path):
        return
    for call in source.calls():
        match call:
            case ast.Call(func=ast.Attribute(attr=name), args=[_, *_]) if name in _SQL_ONLY:
                yield call.lineno, f"`{name}` sends SQL: use models, or a statement of tenants/core"
            case ast.Call(func=ast.Attribute(attr=name), args=[first, *_]) if name in _SQL_WHEN_TEXT:
                if _is_text(first, source):
                    yield call.lineno, f"SQL text given to `{name}`: use models, or a statement of tenants/core"
            case ast.Call(func=ast.Name("RawSQL") | ast.Attribute(attr="RawSQL")):
                yield call.lineno, "RawSQL: write a neutral expression of tenants/core"


def _is_text(value: ast.expr, source: Source) -> bool:
    match value:
        case ast.Constant(str()) | ast.JoinedStr():
            return True
        case ast.BinOp(left=left, right=right):
            return _is_text(left, source) or _is_text(right, source)
        case ast.Call(func=ast.Attribute(value=inner, attr="format" | "join" | "replace")):
            return _is_text(inner, source)
        case ast.Name(name):
            given = [assigned for target, assigned in _assignments(source) if target == name]
            return any(not isinstance(assigned, ast.Name) and _is_text(assigned, source) for assigned in given)
    return False


def _assignments(source: Source) -> Iterator[tuple[str, ast.expr]]:
    for node in source.nodes:
        match node:
            case ast.Assign(targets=[ast.Name(name)], value=value):
                yield name, value
            case ast.AnnAssign(target=ast.Name(name), value=ast.expr() as value):
                yield name, value
            case ast.NamedExpr(target=ast.Name(name), value=value):
                yield name, value


def unaudited_write(source: Source) -> Iterator[Told]:
    """A use case saves objects one by one: the audit trail hangs on `save()` and `delete()` of an object."""
    if not _AUDITED.match(source.path):
        return
    querysets = {name for name, value in _assignments(source) if _is_queryset(value)}
    for call in source.calls():
        match call.func:
            case ast.Attribute(attr="bulk_create" | "bulk_update" as name):
                yield call.lineno, f"`{name}` is unseen by the audit trail: save each object"
            case ast.Attribute(value=ast.Name(receiver), attr=name) if name in _PAST_SAVE and receiver in querysets:
                yield call.lineno, f"`{name}` on a queryset is unseen by the audit trail: save each object"
            case ast.Attribute(value=receiver, attr=name) if name in _PAST_SAVE and _is_queryset(receiver):
                yield call.lineno, f"`{name}` on a queryset is unseen by the audit trail: save each object"


def _is_queryset(value: ast.expr) -> bool:
    """Begins at a model class, or passes `.filter(…)` and the like; what is awaited is an object, not a queryset."""
    match value:
        case ast.Call(func=ast.Attribute(attr=name)) if name in _QUERYSETS:
            return True
        case ast.Call(func=ast.Attribute(value=inner)):
            return _is_queryset(inner)
        case ast.Name(name) | ast.Attribute(attr=name):
            return name[:1].isupper() and not name.isupper()
    return False


def unfinished(source: Source) -> Iterator[Told]:
    """What is merged is finished."""
    for line, comment in source.comments.items():
        if found := _UNFINISHED.search(comment):
            yield line, f"{found[0]}: finish it, or leave it out"
    for node in source.nodes:
        if isinstance(node, ast.Name) and node.id == "NotImplementedError":
            yield node.lineno, "NotImplementedError: implement it, or declare it abstract or a Protocol"


def broad_except(source: Source) -> Iterator[Told]:
    """Errors are named; one who must catch all says why, or raises again."""
    for node in source.nodes:
        match node:
            case ast.ExceptHandler(type=kind, body=body) if _is_broad(kind) and not _raises(body):
                if not _REASONED.search(source.comments.get(node.lineno, "")):
                    yield node.lineno, "catches everything: name the errors, or write `# noqa: BLE001 - reason`"
            case ast.Call(func=ast.Name("suppress") | ast.Attribute(attr="suppress"), args=kinds):
                if any(_is_broad(kind) for kind in kinds):
                    yield node.lineno, "suppresses everything: name the errors"


def _is_broad(kind: ast.expr | None) -> bool:
    match kind:
        case None:
            return True
        case ast.Tuple(elts=kinds):
            return any(_is_broad(one) for one in kinds)
        case ast.Name(name):
            return name in _BROAD
    return False


def _raises(body: list[ast.stmt]) -> bool:
    return any(isinstance(node, ast.Raise) for statement in body for node in ast.walk(statement))


def sleep_in_test(source: Source) -> Iterator[Told]:
    """Tests wait for a condition, in one documented function named `eventually`; `sleep(0)` only yields."""
    if not source.is_test:
        return
    waiting = [f for f in source.functions() if f.name == "eventually" and ast.get_docstring(f)]
    allowed = {id(node) for function in waiting for node in ast.walk(function)}
    bare = {name for node in source.nodes if isinstance(node, ast.ImportFrom) for name in _sleeps_of(node)}
    for call in source.calls():
        match call:
            case ast.Call(args=[ast.Constant(0)]):
                continue
            case ast.Call(func=ast.Attribute(value=ast.Name(module), attr="sleep")) if module in _SLEEPS:
                found = True
            case ast.Call(func=ast.Name(name)):
                found = name in bare
            case _:
                found = False
        if found and id(call) not in allowed:
            yield call.lineno, "sleeps: wait for a condition with `eventually`"


def _sleeps_of(node: ast.ImportFrom) -> Iterator[str]:
    if node.module in _SLEEPS:
        yield from (alias.asname or alias.name for alias in node.names if alias.name == "sleep")


def too_long(source: Source) -> Iterator[Told]:
    """Files and functions that want splitting, by noun or by use case."""
    lines = source.text.count("\n")
    if lines > FILE_LINES:
        yield 1, f"{lines} lines, at most {FILE_LINES}: split it by noun or by use case"
    if source.is_test:
        return
    for function in source.functions():
        length = (function.end_lineno or function.lineno) - function.lineno + 1
        if length > FUNCTION_LINES:
            yield function.lineno, f"`{function.name}` has {length} lines, at most {FUNCTION_LINES}: split it"


def vague_name(source: Source) -> Iterator[Told]:
    """A module is named after what it knows."""
    for part in source.path.removesuffix(".py").split("/"):
        if _VAGUE & set(part.split("_")):
            yield 1, f"`{part}` says nothing: name it after what it knows"


RULES: tuple[Callable[[Source], Iterator[Told]], ...] = (
    raw_sql,
    unaudited_write,
    unfinished,
    broad_except,
    sleep_in_test,
    too_long,
    vague_name,
)


def lint(source: Source) -> list[str]:
    """Every breach in the file, by line: `file:line: rule: what to do instead`."""
    told = sorted((line, rule.__name__, text) for rule in RULES for line, text in rule(source))
    return [f"{source.path}:{line}: {rule.replace('_', '-')}: {text}" for line, rule, text in told]


def main() -> None:
    """The command: exit code 1 and a line for each breach, or silence."""
    files = sorted(file for folder in FOLDERS for file in Path(folder).rglob("*.py"))
    breaches = [line for file in files for line in lint(Source(file.as_posix(), file.read_text(encoding="utf-8")))]
    if breaches:
        print(*breaches, sep="\n")
        sys.exit(1)


if __name__ == "__main__":
    main()
