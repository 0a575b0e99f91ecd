"""Fields that are no declarations: attributes, resolvers of their own, and the runtime type of what they give."""

import asyncio
from collections.abc import Awaitable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeAlias

from graphql import (
    GraphQLError,
    GraphQLFieldResolver,
    GraphQLObjectType,
    GraphQLResolveInfo,
    default_type_resolver,
    is_object_type,
)
from graphql.pyutils import Path, is_awaitable
from graphql.pyutils import inspect as shown
from graphql.type.definition import GraphQLResolveInfoHelpers

from schema.engine.levels import Level
from schema.engine.places import Path as Keys
from schema.engine.plan import Composite, Gather, PlannedField

if TYPE_CHECKING:
    from schema.engine.running import Run

Info: TypeAlias = GraphQLResolveInfo[Any]


def attribute(name: str) -> Gather:
    """An attribute of each object."""

    async def gather(run: "Run", field: PlannedField, level: Level) -> list[Any]:
        return run.each(field, level, level.objects, lambda item: _raised(getattr(item, name)))

    return gather


def constant(value: object) -> Gather:
    """The same for each object."""

    async def gather(_run: "Run", _field: PlannedField, level: Level) -> list[Any]:
        return [value] * len(level.objects)

    return gather


def called(resolve: GraphQLFieldResolver) -> Gather:
    """What a resolver gives for each object; those that have to wait do so together."""

    async def gather(run: "Run", field: PlannedField, level: Level) -> list[Any]:
        info = info_of(run, field, [*level.place.path(0), field.key] if level.objects else [])
        arguments = field.arguments(run)
        values = run.each(field, level, level.objects, lambda item: _raised(resolve(item, info, **arguments)))
        waiting = [at for at, value in enumerate(values) if isawaitable(value)]
        for at, value in zip(waiting, await _awaited([values[at] for at in waiting]), strict=True):
            values[at] = run.fail(field, level, at, value) if isinstance(value, Exception) else value
        return [await _settled(value) if isinstance(value, list | tuple) else value for value in values]

    return gather


async def _awaited(waiting: list[Awaitable[Any]]) -> list[Any]:
    """What each comes to, an exception included. One alone stays in this task, with the transaction it may open."""
    if len(waiting) != 1:
        return await asyncio.gather(*waiting, return_exceptions=True)
    try:
        return [await waiting[0]]
    except Exception as error:  # noqa: BLE001 - whatever a field raises is that field's error
        return [error]


async def _settled(items: list[Any] | tuple[Any, ...]) -> list[Any]:
    """A list whose items need not be waited for; one that failed is its exception."""
    waiting = [at for at, item in enumerate(items) if isawaitable(item)]
    settled = list(items)
    if waiting:
        for at, value in zip(waiting, await _awaited([items[at] for at in waiting]), strict=True):
            settled[at] = value
    return settled


def _raised(value: Any) -> Any:
    """A resolver may hand its error over instead of raising it."""
    if isinstance(value, Exception):
        raise value
    return value


def info_of(run: "Run", field: PlannedField, path: Keys) -> Info:
    """What resolvers learn about the field; the path is that of the level's first object."""
    place: Path | None = None
    for key in path:
        place = Path(place, key, None)
    plan = run.plan
    return GraphQLResolveInfo(
        field.name,
        field.nodes,
        field.definition.type,
        field.parent,
        place,  # type: ignore[arg-type]
        plan.schema,
        plan.fragments,
        run.root,
        plan.operation,
        run.variables,
        run.context,
        is_awaitable,
        None,
        GraphQLResolveInfoHelpers(gather=lambda values: asyncio.gather(*values), track=lambda _values: None),
    )


async def runtime_type(run: "Run", shape: Composite, value: Any, info: Info) -> GraphQLObjectType:
    """The type of a value of an interface or a union. Raises `GraphQLError` as graphql-core does."""
    name: Any = (shape.type.resolve_type or default_type_resolver)(value, info, shape.type)  # type: ignore[union-attr, arg-type]
    if isawaitable(name):
        name = await name
    if not isinstance(name, str):
        raise GraphQLError(_unresolved(shape, value, name, info))
    kind = run.plan.schema.get_type(name)
    if kind is None:
        raise GraphQLError(
            f"Abstract type '{shape.type}' was resolved to a type '{name}' that does not exist inside the schema."
        )
    if not is_object_type(kind):
        raise GraphQLError(f"Abstract type '{shape.type}' was resolved to a non-object type '{name}'.")
    if not run.plan.schema.is_sub_type(shape.type, kind):  # type: ignore[arg-type]
        raise GraphQLError(f"Runtime Object type '{kind}' is not a possible type for '{shape.type}'.")
    return kind


def _unresolved(shape: Composite, value: Any, name: object, info: Info) -> str:
    """In graphql-core's words."""
    where = f"Abstract type '{shape.type}' must resolve to an Object type at runtime"
    where += f" for field '{info.parent_type}.{info.field_name}'"
    if name is not None:
        return f"{where} with value {shown(value)}, received '{shown(name)}', which is not a valid Object type name."
    return (
        f"{where}. Either the '{shape.type}' type should provide a 'resolve_type' function"
        " or each possible type should provide an 'is_type_of' function."
    )


async def require_type(kind: GraphQLObjectType, value: Any, info: Info) -> None:
    """Raises `GraphQLError` for a value that its type does not know."""
    if kind.is_type_of is None:
        return
    known: Any = kind.is_type_of(value, info)
    if isawaitable(known):
        known = await known
    if not known:
        raise GraphQLError(f"Expected value of type '{kind}' but got: {shown(value)}.")
