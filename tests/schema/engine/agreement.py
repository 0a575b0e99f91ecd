"""Whether two executors agree: the same data and cost, and errors that left the same nulls for the same reasons."""

from collections.abc import Iterable, Mapping
from typing import Any

from schema.core.answers import written
from schema.core.execution import Answer, AnswerKind, GraphQLRequest, Prepared, prepare, run
from schema.root import schema
from tenants.core.actor import Actor
from tests.people import NOW, Chain
from tests.schema.engine.generated import Made

Position = tuple[str | int, ...]


async def both(chain: Chain, actor: Actor, made: Made, *, locale: str = "en") -> tuple[Answer, Answer] | None:
    """The answers of graphql-core and of the engine; None for a document that is not run at all."""
    request = GraphQLRequest(query=made.text, variables=made.variables)
    prepared = await prepare(schema=schema, request=request, locale=locale, request_id="request-of-a-test")
    if not isinstance(prepared, Prepared):
        return None
    answers = []
    for engine in (False, True):
        context = chain.context(actor, locale=locale, now=NOW)
        context.engine = engine
        answers.append(await run(prepared=prepared, request=request, context=context))
    return answers[0], answers[1]


def disagreement(core: Answer, engine: Answer) -> str | None:
    """What differs, in words; None when nothing does that the specification fixes."""
    if core.kind is not engine.kind:
        return f"kind: {core.kind} and {engine.kind}"
    if core.kind is AnswerKind.REQUEST_ERROR:
        return None if core.errors == engine.errors else "request errors"
    if written(core.data) != written(engine.data):
        return "data"
    ours, theirs = _told(engine.errors, engine.data), _told(core.errors, core.data)
    if ours.keys() != theirs.keys():
        return f"errors at {sorted(map(str, ours.keys() ^ theirs.keys()))}"
    for position, errors in ours.items():
        if len(errors) != 1:
            return f"{len(errors)} errors for the null at {position}"
        if not _agree(position, errors[0], theirs[position]):
            return f"error at {position}: {theirs[position]} and {errors[0]}"
    # How far others had come when a null was passed up is chance.
    passed_up = any(len(error.get("path", ())) > len(position) for position, (error,) in ours.items())
    if not passed_up and core.extensions != engine.extensions:
        return f"extensions: {core.extensions} and {engine.extensions}"
    return None


def _agree(position: Position, error: Mapping[str, Any], others: list[Mapping[str, Any]]) -> bool:
    """Where several fields at fault would have passed the same null up, any one of them may be told."""
    if error in others:
        return True
    return len(error.get("path", ())) > len(position) and all(len(other["path"]) > len(position) for other in others)


def _told(errors: Iterable[Mapping[str, Any]], data: Any) -> dict[Position, list[Mapping[str, Any]]]:
    """Errors by the null that they left in the answer."""
    found: dict[Position, list[Mapping[str, Any]]] = {}
    for error in errors:
        found.setdefault(_null_of(error.get("path", ()), data), []).append(error)
    return found


def _null_of(path: Iterable[str | int], data: Any) -> Position:
    passed: list[str | int] = []
    for key in path:
        if data is None:
            break
        data = data[key]
        passed.append(key)
    return tuple(passed)
