"""Rows as the answer shows them: code made for a selection, that reads all its columns of a row in one go."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import orjson
from orjson import Fragment

from schema.core.answers import written
from schema.core.loading import naming
from schema.engine.levels import Level
from schema.engine.plan import FAILED, PlannedField, Selection
from tenants.core.spelling import GAPS, SPELLED

if TYPE_CHECKING:
    from schema.engine.running import Run

_MOST_BUILDERS = 64


async def built(run: "Run", selection: Selection, level: Level) -> list[Any]:
    """The answers to a selection on rows, those that Postgres has written as they are."""
    if selection.spelling is None:
        return await _put_together(run, selection, level)
    texts = [record.get(SPELLED) for record in level.objects]
    if None not in texts:
        return await _filled(run, selection, level, texts)
    answers: list[Any] = [None] * len(texts)
    ready = [at for at, text in enumerate(texts) if text is not None]
    others = [at for at, text in enumerate(texts) if text is None]
    filled = await _filled(run, selection, level.part(ready), [texts[at] for at in ready])
    made = await _put_together(run, selection, level.part(others))
    for at, answer in (*zip(ready, filled, strict=True), *zip(others, made, strict=True)):
        answers[at] = answer
    return answers


async def _filled(run: "Run", selection: Selection, level: Level, texts: list[Any]) -> list[Any]:
    """What Postgres has written, with its gaps filled."""
    if not selection.gaps:
        return [Fragment(text) for text in texts]
    told = len(run.problems)
    columns = await run.columns(selection.gaps, level)
    if len(run.problems) > told:
        return _taken_apart(selection, texts, columns)
    for mark, column in zip(GAPS, columns, strict=False):
        texts = [text.replace(mark, _text(value)) for text, value in zip(texts, column, strict=True)]
    return [Fragment(text) for text in texts]


def _text(value: Any) -> str:
    return "null" if value is None else written(value).decode()


def _taken_apart(selection: Selection, texts: list[str], columns: list[list[Any]]) -> list[Any]:
    """The rows as objects, where something in them failed: what tells of it looks for the null that it left."""
    nothing = str.maketrans(dict.fromkeys(GAPS, "null"))
    rows: list[Any] = []
    for text, *values in zip(texts, *columns, strict=True):
        filled = {field.key: value for field, value in zip(selection.gaps, values, strict=True)}
        rows.append(FAILED if FAILED in values else orjson.loads(text.translate(nothing)) | filled)
    return rows


async def _put_together(run: "Run", selection: Selection, level: Level) -> list[Any]:
    """Confidential columns are read value by value, and all of them are where a row holds what its type does not
    know."""
    apart = _read_apart(selection, level)
    told = len(run.problems)
    columns = await run.columns(apart, level)
    keys = frozenset(field.key for field in apart)
    try:
        objects = _builder(selection, keys)(level.objects, *columns)
    except Exception:  # noqa: BLE001 - a value that cannot be shown; which one is found out below
        del run.problems[told:]
        return await run.assembled(selection, level)
    if run.problems and columns:
        return [
            FAILED if FAILED in values else made
            for made, values in zip(objects, zip(*columns, strict=True), strict=True)
        ]
    return objects


def _read_apart(selection: Selection, level: Level) -> tuple[PlannedField, ...]:
    """The fields that are no plain columns, or not for these rows."""
    assert level.source is not None  # noqa: S101
    stored = selection.stored
    shown = naming(level.source) if level.outside else None
    confidential = level.source.confidential
    return tuple(
        field
        for field in selection.fields
        if field.key not in stored
        or (column := stored[field.key].column) in confidential
        or (shown is not None and column not in shown)
    )


def _builder(selection: Selection, apart: frozenset[str]) -> Callable[..., list[dict[str, Any]]]:
    found = selection.builders.get(apart)
    if found is None:
        if len(selection.builders) >= _MOST_BUILDERS:
            selection.builders.clear()
        found = selection.builders[apart] = _made(selection, apart)
    return found


def _made(selection: Selection, apart: frozenset[str]) -> Callable[..., list[dict[str, Any]]]:
    """Response keys are names of GraphQL, columns those of a model: neither can hold anything but a name."""
    names: dict[str, Any] = {}
    members, given = [], []
    for number, field in enumerate(selection.fields):
        if field.key in apart:
            given.append(f"c{number}")
            members.append(f"{field.key!r}: v{number}")
            continue
        stored = selection.stored[field.key]
        names[f"h{number}"] = stored.help
        members.append(f"{field.key!r}: {stored.code.replace('@', f'h{number}')}")
    values = [name.replace("c", "v") for name in given]
    each = f"for r, {', '.join(values)} in zip(rows, {', '.join(given)})" if given else "for r in rows"
    source = f"def build({', '.join(['rows', *given])}):\n    return [{{{', '.join(members)}}} {each}]\n"
    exec(compile(source, f"<selection on {selection.type.name}>", "exec"), names)  # noqa: S102 - made of names alone
    build: Callable[..., list[dict[str, Any]]] = names["build"]
    return build
