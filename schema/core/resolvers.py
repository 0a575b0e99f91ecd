"""The declarations run by graphql-core: one statement per relation and level, through DataLoaders."""

import inspect
from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, TypeAlias
from uuid import UUID

from graphql import GraphQLInputObjectType, GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema
from strawberry.dataloader import DataLoader
from strawberry.schema.schema_converter import GraphQLCoreConverter

from schema.core.arguments import AS_OF, PAGE_MOST
from schema.core.context import Context
from schema.core.declarations import (
    ENTITIES,
    Amount,
    Changes,
    Column,
    Computed,
    Entity,
    Lead,
    Led,
    LedOn,
    Link,
    Links,
    Many,
    ManyOn,
    OfPage,
    One,
    OneOn,
    RootList,
    RootNode,
    RootOne,
)
from schema.core.declare import declared_of
from schema.core.happenings import Feed, Feeds, Happening, Watch
from schema.core.ids import decode, encode, key_of
from schema.core.loading import Brood, brood, load_children, load_counts, load_page, load_rows
from schema.core.rows import Page, Row
from schema.core.selection import columns, columns_of_page
from tenants.core.errors import Forbidden, LimitExceeded, NotFound
from tenants.core.source import AnySource

Resolver: TypeAlias = Callable[..., Any]
Info = GraphQLResolveInfo


def bind(schema: GraphQLSchema) -> None:
    """Gives every declared field of the schema its resolver, and lets graphql-core itself see to @oneOf."""
    for graphql_type in schema.type_map.values():
        if isinstance(graphql_type, GraphQLInputObjectType):
            graphql_type.is_one_of = graphql_type.extensions[GraphQLCoreConverter.DEFINITION_BACKREF].is_one_of
        if isinstance(graphql_type, GraphQLObjectType):
            for field in graphql_type.fields.values():
                declared = declared_of(field)
                if declared is not None:
                    field.resolve = _MAKERS[type(declared)](declared)
                if isinstance(declared, Changes):
                    field.subscribe = _subscriber(declared)


def _column(declared: Column) -> Resolver:
    name = declared.name
    if name == "id":
        return lambda row, _info: encode(row.source, row.record["id"])
    return lambda row, _info: row.value(name)


def _one(declared: One) -> Resolver:
    entity, target = _entity_of(declared.target), declared.target

    def resolve(row: Row, info: Info) -> Any:
        key = row.value(declared.key)
        if key is None:
            return None
        context: Context = info.context
        if not declared.reference:
            context.actor.require(target.reads)
        wanted = columns(entity(), info.field_nodes, info.fragments)
        return row_loader(context, target, wanted, reference=declared.reference).load(key)

    return resolve


def row_loader(
    context: Context, source: AnySource, wanted: tuple[str, ...], *, reference: bool = False
) -> DataLoader[UUID, Row | None]:
    """Rows by key, one statement for all of a level; with `reference` also those outside the scope, by name."""

    async def load(keys: list[UUID]) -> Sequence[Row | None]:
        found = await load_rows(context, source, wanted, keys, reference=reference)
        return [_row_of(context, source, found.get(key)) for key in keys]

    return context.loader(("row", source.name, wanted, reference), lambda: DataLoader(load_fn=load))


def _row_of(context: Context, source: AnySource, found: Any) -> Row | None:
    return found if found is None or isinstance(found, Row) else Row(source, found, context)


def _one_on(declared: OneOn) -> Resolver:
    entity, today, target = _entity_of(declared.target), _one(declared), declared.target

    async def resolve(row: Row, info: Info, **arguments: Any) -> Any:
        context: Context = info.context
        day: date | None = arguments.get(AS_OF)
        if day is None:
            found = today(row, info)
            return await found if inspect.isawaitable(found) else found
        _require_in_scope(row)

        async def load(keys: list[UUID]) -> Sequence[UUID | None]:
            led = await declared.on(keys, day)
            return [led.get(key) for key in keys]

        key = await context.loader(("on", declared.on, day), lambda: DataLoader(load_fn=load)).load(row.record["id"])
        wanted = columns(entity(), info.field_nodes, info.fragments)
        return key and await row_loader(context, target, wanted, reference=declared.reference).load(key)

    return resolve


def _many_on(declared: ManyOn) -> Resolver:
    entity, today = _entity_of(declared.target), _many(declared)

    async def resolve(row: Row, info: Info, **arguments: Any) -> Page:
        day: date | None = arguments.pop(AS_OF, None)
        if day is None:
            page: Page = await today(row, info, **arguments)
            return page
        _require_in_scope(row)
        wanted = columns_of_page(entity(), info.field_nodes, info.fragments)
        where = declared.on(row.record["id"], day)
        return await load_page(
            context=info.context, entity=entity(), order=declared.order, wanted=wanted, arguments=arguments, where=where
        )

    return resolve


def _few(declared: Many) -> Resolver:
    """A plain list: the nodes of one page as large as a page may be."""
    entity = _entity_of(declared.target)

    async def resolve(row: Row, info: Info) -> Sequence[Row]:
        wanted = columns(entity(), info.field_nodes, info.fragments)
        _require_in_scope(row)
        page: Page = await _children(info.context, brood(info.context, declared, entity(), wanted=wanted), row)
        return page.nodes

    return resolve


def _many(declared: Many) -> Resolver:
    entity = _entity_of(declared.target)

    def resolve(row: Row, info: Info, **arguments: Any) -> Any:
        wanted = columns_of_page(entity(), info.field_nodes, info.fragments)
        _require_in_scope(row)
        return _children(info.context, brood(info.context, declared, entity(), wanted=wanted, arguments=arguments), row)

    return resolve


def _require_in_scope(row: Row) -> None:
    if row.reference:
        raise Forbidden(permission=row.source.reads.value)


def _children(context: Context, asked: Brood, row: Row) -> Awaitable[Page]:
    async def count(parents: list[UUID]) -> Sequence[int]:
        counts = await load_counts(context, asked, parents)
        return [counts[parent] for parent in parents]

    async def load(parents: list[UUID]) -> Sequence[Page]:
        pages = await load_children(context, asked, parents, lambda parent: _later(counter, parent))
        return [pages[parent] for parent in parents]

    counter: DataLoader[UUID, int] = context.loader(("count", asked.shape), lambda: DataLoader(load_fn=count))
    return context.loader(("children", asked.shape), lambda: DataLoader(load_fn=load)).load(row.record["id"])


def _later(counter: DataLoader[UUID, int], parent: UUID) -> Callable[[], Awaitable[int]]:
    return lambda: counter.load(parent)


def _computed(declared: Computed) -> Resolver:
    def resolve(row: Row, info: Info) -> Any:
        context: Context = info.context

        async def load(rows: list[Row]) -> Sequence[object]:
            answers = declared.compute(rows, context)
            return await answers if inspect.isawaitable(answers) else answers

        _require_in_scope(row)
        # A row is its own key: two rows of one object may hold different columns.
        made = DataLoader(load_fn=load, cache_key_fn=id)
        return context.loader(("computed", declared), lambda: made).load(row)

    return resolve


def _led(declared: Led) -> Resolver:
    def resolve(row: Row, info: Info) -> Any:
        return _follow(row, info, ("led", declared), declared.lead)

    return resolve


def _led_on(declared: LedOn) -> Resolver:
    def resolve(row: Row, info: Info, **arguments: Any) -> Any:
        day: date | None = arguments.get(AS_OF)
        return _follow(row, info, ("led", declared, day), lambda rows, context: declared.lead(rows, context, day))

    return resolve


async def _follow(row: Row, info: Info, name: Hashable, lead: Lead) -> Any:
    context: Context = info.context
    _require_in_scope(row)

    async def load(rows: list[Row]) -> Sequence[object]:
        return await lead(rows, context)

    made = DataLoader(load_fn=load, cache_key_fn=id)
    found: Any = await context.loader(name, lambda: made).load(row)
    if isinstance(found, list):
        return [_row(info, *target, reference=True) for target in found]
    return await _row(info, *found, reference=True) if found is not None else None


def _root_list(declared: RootList) -> Resolver:
    entity = _entity_of(declared.source)

    async def resolve(root: object, info: Info, **arguments: Any) -> Page:
        context: Context = info.context
        wanted = columns_of_page(entity(), info.field_nodes, info.fragments)
        where = declared.where(root, context.actor, day=arguments.pop(AS_OF, None))
        return await load_page(
            context=context, entity=entity(), order=declared.order, wanted=wanted, arguments=arguments, where=where
        )

    return resolve


def _root_one(declared: RootOne) -> Resolver:
    entity = _entity_of(declared.source)

    async def resolve(_root: object, info: Info, *, id: str) -> Row:
        wanted = columns(entity(), info.field_nodes, info.fragments)
        return await _found(info.context, declared.source, key_of(id, source=declared.source), wanted)

    return resolve


async def _found(context: Context, source: AnySource, key: UUID | None, wanted: tuple[str, ...]) -> Row:
    """The row under this key; whether there is none or the viewer may not see it is not told."""
    context.actor.require(source.reads)
    found = await row_loader(context, source, wanted).load(key) if key is not None else None
    if found is None:
        raise NotFound
    return found


def _changes(declared: Changes) -> Resolver:
    """After an event: the row is read as any other, by whoever the viewer is by now."""
    entity = _entity_of(declared.source)

    async def resolve(event: Happening, info: Info, **_: Any) -> Row:
        return await _found(
            info.context, declared.source, event.key, columns(entity(), info.field_nodes, info.fragments)
        )

    return resolve


def _subscriber(declared: Changes) -> Resolver:
    """The feed is there before the viewer's right is looked up, so that nothing falls in between."""

    async def subscribe(feeds: Feeds, info: Info, **arguments: str | None) -> Feed:
        context: Context = info.context
        context.actor.require(declared.source.reads)
        watch = Watch(declared.source.name, declared.names)
        text = arguments.get("branchId" if declared.at else "id")
        if declared.at and text is None:
            return feeds.watch(watch)
        target = declared.at or declared.source
        key = key_of(text or "", source=target)
        if key is None:
            raise NotFound
        feed = feeds.watch(replace(watch, branch_id=key) if declared.at else replace(watch, key=key))
        await _found(context, target, key, ("id",))
        return feed

    return subscribe


async def _root_node(_root: object, info: Info, *, id: str) -> Row:
    """A missing, a foreign and a malformed id answer alike."""
    found = decode(id)
    if found is None or found[0].name not in ENTITIES:
        raise NotFound
    info.context.actor.require(found[0].reads)
    row = await _row(info, *found)
    if row is None:
        raise NotFound
    return row


def _root_nodes(root: object, info: Info, *, ids: list[str]) -> list[Awaitable[Row]]:
    if len(ids) > PAGE_MOST:
        raise LimitExceeded(measure="ids", actual=len(ids), limit=PAGE_MOST)
    return [_root_node(root, info, id=text) for text in ids]


def _of_page(declared: OfPage) -> Resolver:
    if declared.part == "total_count":
        return lambda page, _info: page.count()
    return lambda part, _info: getattr(part, declared.part)


def _link(declared: Link) -> Resolver:
    def resolve(root: object, info: Info) -> Any:
        target = declared.follow(root)
        return _row(info, *target, reference=declared.reference) if target is not None else None

    return resolve


def _links(declared: Links) -> Resolver:
    return lambda root, info: [_row(info, *target, reference=True) for target in declared.follow(root)]


async def _row(info: Info, source: AnySource, key: UUID, *, reference: bool = False) -> Row | None:
    wanted = columns(ENTITIES[source.name], info.field_nodes, info.fragments)
    return await row_loader(info.context, source, wanted, reference=reference).load(key)


def _entity_of(source: AnySource) -> Callable[[], Entity]:
    """Looked up when a query runs: a relation may be declared before its target's type is."""
    return lambda: ENTITIES[source.name]


_MAKERS: Mapping[type, Callable[[Any], Resolver]] = {
    Column: _column,
    One: _one,
    LedOn: _led_on,
    ManyOn: _many_on,
    OneOn: _one_on,
    Many: lambda declared: _few(declared) if declared.bare else _many(declared),
    Computed: _computed,
    Amount: _computed,
    Led: _led,
    RootList: _root_list,
    RootOne: _root_one,
    RootNode: lambda declared: _root_nodes if declared.many else _root_node,
    Link: _link,
    Links: _links,
    Changes: _changes,
    OfPage: _of_page,
}
"""How each kind of declaration is resolved."""
