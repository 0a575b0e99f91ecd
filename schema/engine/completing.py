"""Values completed as the specification has it (§6.4.3): leaves shown, lists and objects followed, nulls passed up."""

from itertools import chain
from typing import TYPE_CHECKING, Any, cast

from graphql import GraphQLError, GraphQLObjectType
from graphql.pyutils import is_iterable

from schema.engine.places import Items, Picked, Place
from schema.engine.plan import FAILED, Composite, Leaf, Listed, PlannedField, Shape, Written
from schema.engine.resolving import Info, info_of, require_type, runtime_type

if TYPE_CHECKING:
    from schema.engine.running import Run


async def complete(run: "Run", field: PlannedField, shape: Shape, values: list[Any], place: Place) -> list[Any]:
    """The values as the answer shows them; where none may be null, FAILED stands for one.

    Among the given ones, None is a null and FAILED one whose error is noted already.
    """
    if isinstance(shape, Leaf):
        done = _leaves(run, field, shape, values, place)
    elif isinstance(shape, Written):
        done = values
    else:
        done = await _present(run, field, shape, values, place)
    if not shape.required:
        return [None if value is FAILED else value for value in done] if run.problems else done
    if None not in done:
        return done
    error = TypeError(f"Cannot return null for non-nullable field {field.parent}.{field.name}.")
    return [
        run.note(error, field, place, at, required=True) if value is None else value for at, value in enumerate(done)
    ]


def _leaves(run: "Run", field: PlannedField, shape: Leaf, values: list[Any], place: Place) -> list[Any]:
    if shape.unchanged is not None and set(map(type, values)) == {shape.unchanged}:
        return values
    serialize = shape.serialize
    try:
        return [value if value is None or value is FAILED else serialize(value) for value in values]
    except Exception:  # noqa: BLE001 - one of them cannot be shown; which is found out below
        done = list(values)
    for at, value in enumerate(values):
        try:
            done[at] = value if value is None or value is FAILED else serialize(value)
        except Exception as error:  # noqa: BLE001 - a value that cannot be shown is its field's error
            done[at] = run.note(error, field, place, at, required=shape.required)
    return done


async def _present(
    run: "Run", field: PlannedField, shape: Listed | Composite, values: list[Any], place: Place
) -> list[Any]:
    """Follows the values that are there; nulls and failures stay as they are."""
    live = [at for at, value in enumerate(values) if value is not None and value is not FAILED]
    if not live:
        return values
    follow = _lists if isinstance(shape, Listed) else _of_types if shape.abstract else _objects
    if len(live) == len(values):
        return await follow(run, field, shape, values, place)  # type: ignore[arg-type]
    done = list(values)
    found = await follow(run, field, shape, [values[at] for at in live], Picked(place, live))  # type: ignore[arg-type]
    for at, value in zip(live, found, strict=True):
        done[at] = value
    return done


async def _objects(run: "Run", field: PlannedField, shape: Composite, values: list[Any], place: Place) -> list[Any]:
    selection = shape.on(cast("GraphQLObjectType", shape.type))
    if selection.entity is not None or selection.type.is_type_of is None:
        return await run.objects(selection, values, place)
    return await _of_types(run, field, shape, values, place)


async def _of_types(run: "Run", field: PlannedField, shape: Composite, values: list[Any], place: Place) -> list[Any]:
    """Objects whose type is to be found out, or at least checked; those of each type at once."""
    done = list(values)
    info = info_of(run, field, place.path(0))
    found: dict[str, list[int]] = {}
    for at, value in enumerate(values):
        try:
            found.setdefault((await _type(run, shape, value, info)).name, []).append(at)
        except Exception as error:  # noqa: BLE001 - whatever a type raises is its field's error
            done[at] = run.note(error, field, place, at, required=shape.required)
    for name, indices in found.items():
        selection = shape.on(cast("GraphQLObjectType", run.plan.schema.get_type(name)))
        objects = await run.objects(selection, [values[at] for at in indices], Picked(place, indices))
        for at, value in zip(indices, objects, strict=True):
            done[at] = value
    return done


async def _type(run: "Run", shape: Composite, value: Any, info: Info) -> GraphQLObjectType:
    if not shape.abstract:
        kind = cast("GraphQLObjectType", shape.type)
    else:
        kind = await runtime_type(run, shape, value, info)
    await require_type(kind, value, info)
    return kind


async def _lists(run: "Run", field: PlannedField, shape: Listed, values: list[Any], place: Place) -> list[Any]:
    """The items of all lists at once; a list with a failed item that may not be null has failed."""
    lists: list[Any] = []
    for at, value in enumerate(values):
        items = value if type(value) is list else await _items(value)
        lists.append(_no_list(run, field, shape, place, at) if items is None else items)
    given = [[] if items is FAILED else items for items in lists]
    flat = list(chain.from_iterable(given))
    within = Items(place, given)
    if any(issubclass(kind, Exception) for kind in set(map(type, flat))):
        flat = [
            run.note(item, field, within, at, required=shape.item.required) if isinstance(item, Exception) else item
            for at, item in enumerate(flat)
        ]
    done = await complete(run, field, shape.item, flat, within)
    parts: list[Any] = []
    begin = 0
    for items in given:
        part = done[begin : begin + len(items)]
        begin += len(items)
        parts.append(FAILED if run.problems and FAILED in part else part)
    return [FAILED if items is FAILED else part for items, part in zip(lists, parts, strict=True)]


async def _items(value: Any) -> list[Any] | None:
    if hasattr(value, "__aiter__"):
        return [item async for item in value]
    return list(value) if is_iterable(value) else None


def _no_list(run: "Run", field: PlannedField, shape: Listed, place: Place, index: int) -> object:
    error = GraphQLError(f"Expected Iterable, but did not find one for field '{field.parent}.{field.name}'.")
    return run.note(error, field, place, index, required=shape.required)
