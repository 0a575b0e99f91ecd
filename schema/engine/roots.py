"""How root fields, and lists from objects that are no rows, find their values."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from graphql import GraphQLObjectType

from schema.core.arguments import AS_OF, PAGE_MOST
from schema.core.declarations import ENTITIES, Changes, OfPage, RootList, RootNode, RootOne
from schema.core.ids import decode, key_of
from schema.core.loading import load_pages
from schema.engine.gathering import Target, follow
from schema.engine.levels import Level
from schema.engine.plan import Composite, Gather, PlannedField
from tenants.core.errors import BranchlineError, LimitExceeded, NotFound
from tenants.core.source import AnySource

_TOTAL = OfPage("total_count")

if TYPE_CHECKING:
    from schema.engine.running import Run


def root_list(declared: RootList) -> Gather:
    """A page of everything, or of what belongs to each object: one statement for all of the level."""

    async def gather(run: "Run", field: PlannedField, level: Level) -> list[Any]:
        try:
            return await load_pages(
                context=run.tenant,
                entity=ENTITIES[declared.source.name],
                order=declared.order,
                wanted=field.wanted(declared.source),
                arguments=field.arguments(run),
                counted=declared.narrowed is None and _is_counted(field),
                wheres=[
                    declared.where(item, run.tenant.actor, day=field.arguments(run).get(AS_OF))
                    for item in level.objects
                ],
            )
        except BranchlineError as error:
            return [run.fail(field, level, at, error) for at in range(len(level.objects))]

    return gather


def _is_counted(field: PlannedField) -> bool:
    """Whether the total is asked for, so that it comes with the rows; not with those of many objects at once, which
    are to cost as many statements as those of one."""
    shape = cast("Composite", field.shape)
    parts = shape.on(cast("GraphQLObjectType", shape.type)).fields
    return any(part.declared == _TOTAL for part in parts)


def root_one(declared: RootOne | Changes) -> Gather:
    """One row by its global id or, after an event, the row it is about."""
    source = declared.source

    async def gather(run: "Run", field: PlannedField, level: Level) -> list[Any]:
        run.tenant.actor.require(source.reads)
        key = level.objects[0].key if isinstance(declared, Changes) else _asked(run, field, source)
        if key is None:
            raise NotFound
        found = (await run.store.rows(source, field.wanted(source), [key], reference=False))[key]
        if found is None:
            raise NotFound
        return [found]

    return gather


def _asked(run: "Run", field: PlannedField, source: AnySource) -> UUID | None:
    return key_of(field.arguments(run)["id"], source=source)


def announce_root(declared: RootOne) -> Callable[["Run", PlannedField, Level], None]:
    """Tells the key beforehand."""
    source = declared.source

    def announce(run: "Run", field: PlannedField, _level: Level) -> None:
        key = _asked(run, field, source) if run.tenant.actor.may(source.reads) else None
        if key is not None:
            run.store.announce(source, field.wanted(source), [key], reference=False)

    return announce


def root_node(declared: RootNode) -> Gather:
    """Any row by its global id, or several."""

    async def gather(run: "Run", field: PlannedField, _level: Level) -> list[Any]:
        arguments = field.arguments(run)
        if not declared.many:
            (found,) = await follow(run, field, [_target(run, arguments["id"])], reference=False)
            return [_present(found)]
        ids: list[str] = arguments["ids"]
        if len(ids) > PAGE_MOST:
            raise LimitExceeded(measure="ids", actual=len(ids), limit=PAGE_MOST)
        targets = [_target_or_error(run, text) for text in ids]
        found = await follow(run, field, targets, reference=False)
        return [[NotFound() if item is None else item for item in found]]

    return gather


def _target(run: "Run", text: str) -> Target:
    """A missing, a foreign and a malformed id answer alike."""
    found = decode(text)
    if found is None or found[0].name not in ENTITIES:
        raise NotFound
    run.tenant.actor.require(found[0].reads)
    return found


def _present(found: Any) -> Any:
    if found is None:
        raise NotFound
    return found


def _target_or_error(run: "Run", text: str) -> Target | BranchlineError:
    try:
        return _target(run, text)
    except BranchlineError as error:
        return error
