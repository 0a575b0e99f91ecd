"""What went wrong in a run, as errors of the answer: located, and one for each null that they left."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from graphql import GraphQLError
from graphql.error import located_error

from schema.engine.places import Path

if TYPE_CHECKING:
    from schema.engine.running import Problem


def told(problems: "Sequence[Problem]", data: Any) -> list[GraphQLError]:
    """The errors, in the order they happened. Of several that left the same null one is told: the first whose value
    might not be null, for it is what passed the null up."""
    chosen: dict[tuple[str | int, ...], tuple[bool, GraphQLError]] = {}
    for problem in problems:
        path = problem.place.path(problem.index)
        nulled = _nulled(path, data)
        cause = problem.required or len(nulled) == len(path)
        known = chosen.get(nulled)
        if known is None or (cause and not known[0]):
            chosen[nulled] = (cause, located_error(problem.error, problem.field.nodes, path))
    return [error for _, error in chosen.values()]


def _nulled(path: Path, data: Any) -> tuple[str | int, ...]:
    """Where the null stands that a failed value at this path left."""
    for depth, key in enumerate(path):
        if data is None:
            return tuple(path[:depth])
        data = data[key]
    return tuple(path)
