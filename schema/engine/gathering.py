"""How each kind of declared field finds its raw values for a whole level."""

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from uuid import UUID

from graphql import FieldNode

from schema.core.arguments import AS_OF
from schema.core.declarations import (
    ENTITIES,
    Column,
    Computed,
    Led,
    LedOn,
    Link,
    Links,
    Many,
    ManyOn,
    OfPage,
    One,
    OneOn,
)
from schema.core.ids import encode
from schema.core.loading import brood, load_pages
from schema.core.rows import Row
from schema.engine.levels import Level
from schema.engine.plan import FAILED, Gather, PlannedField, Written
from tenants.core.errors import Forbidden
from tenants.core.source import AnySource

if TYPE_CHECKING:
    from schema.engine.running import Run

Target: TypeAlias = tuple[AnySource, UUID]


def stored(declared: Column) -> Gather:
    """A column, value by value: for rows of which not every value may be told."""

    async def gather(run: "Run", field: PlannedField, level: Level) -> list[Any]:
        def read(row: Row) -> Any:
            value = row.value(declared.name)
            return encode(row.source, value) if declared.name == "id" else value

        return run.each(field, level, level.rows(run.tenant), read)

    return gather


def one(declared: One) -> Gather:
    """Rows that a column leads to."""
    source, reference = declared.target, declared.reference

    async def gather(run: "Run", field: PlannedField, level: Level) -> list[Any]:
        keys = one_keys(declared, run, field, level)
        if not reference:
            require_where_asked(run, source, keys)
        asked = [key for key in keys if key is not None and key is not FAILED]
        if not asked:
            return keys
        wanted, held = field.wanted(source), cast("AnySource", level.source).columns[declared.key]
        if reference and held.refers and wanted == ("id",) and _names_only(field):
            found = run.store.named(source, asked)
        else:
            found = await run.store.rows(source, wanted, asked, reference=reference)
        return [key if key is None or key is FAILED else found[key] for key in keys]

    return gather


def _names_only(field: PlannedField) -> bool:
    """Whether nothing that leads further is asked for, of which only a row that was read tells whether it may be."""
    asked = [part for node in field.nodes if node.selection_set for part in node.selection_set.selections]
    return all(isinstance(part, FieldNode) and part.name.value in ("id", "__typename") for part in asked)


def one_keys(declared: One, run: "Run", field: PlannedField, level: Level) -> list[Any]:
    """The key that each row holds."""
    name = declared.key
    if level.outside or name in cast("AnySource", level.source).confidential:
        return run.each(field, level, level.rows(run.tenant), lambda row: row.value(name))
    return [record[name] for record in level.objects]


def require_where_asked(run: "Run", source: AnySource, keys: Iterable[Any]) -> None:
    """A relation that leads nowhere asks for no permission."""
    if any(key is not None and key is not FAILED for key in keys):
        run.tenant.actor.require(source.reads)


def announce_one(declared: One) -> Callable[["Run", PlannedField, Level], None]:
    """Tells the keys beforehand."""
    source = declared.target

    def announce(run: "Run", field: PlannedField, level: Level) -> None:
        if level.outside or declared.key in cast("AnySource", level.source).confidential:
            return
        keys = [key for record in level.objects if (key := record[declared.key]) is not None]
        run.store.announce(source, field.wanted(source), keys, reference=declared.reference)

    return announce


def many(declared: Many) -> Gather:
    """A page of children for each row, or with `bare` all of them."""

    async def gather(run: "Run", field: PlannedField, level: Level) -> list[Any]:
        entity = ENTITIES[declared.target.name]
        values, inside = scoped(run, field, level)
        if not inside:
            return values
        asked = brood(
            run.tenant, declared, entity, wanted=field.wanted(declared.target), arguments=field.arguments(run)
        )
        parents = [level.objects[at]["id"] for at in inside]
        pages = await run.store.children(asked, parents)
        for at, parent in zip(inside, parents, strict=True):
            values[at] = pages[parent].records if declared.bare else pages[parent]
        return values

    return gather


def written(declared: Many, shape: Written) -> Gather:
    """The nodes of a page of children for each row, as Postgres writes them."""

    async def gather(run: "Run", field: PlannedField, level: Level) -> list[Any]:
        values, inside = scoped(run, field, level)
        if inside:
            entity = ENTITIES[declared.target.name]
            asked = brood(run.tenant, declared, entity, wanted=(shape.spelling,), arguments=field.arguments(run))
            lists = await run.store.written(asked, shape.spelling, [level.objects[at]["id"] for at in inside])
            for at in inside:
                values[at] = {shape.key: lists[level.objects[at]["id"]]}
        return values

    return gather


def one_on(declared: OneOn) -> Gather:
    """Rows that a column leads to or, for a day, those it led to then."""
    today = one(declared)

    async def gather(run: "Run", field: PlannedField, level: Level) -> list[Any]:
        day = field.arguments(run).get(AS_OF)
        if day is None:
            return await today(run, field, level)
        values, inside = scoped(run, field, level)
        keys = {at: level.objects[at]["id"] for at in inside}
        led_to = await declared.on(list(keys.values()), day) if keys else {}
        targets = [(declared.target, led_to[key]) if key in led_to else None for key in keys.values()]
        for at, value in zip(inside, await follow(run, field, targets, reference=declared.reference), strict=True):
            values[at] = value
        return values

    return gather


def many_on(declared: ManyOn) -> Gather:
    """A page of children for each row or, for a day, of those it had then: one statement for all of the level."""
    today = many(declared)

    async def gather(run: "Run", field: PlannedField, level: Level) -> list[Any]:
        arguments = field.arguments(run)
        day = arguments.get(AS_OF)
        if day is None:
            return await today(run, field, level)
        values, inside = scoped(run, field, level)
        pages = await load_pages(
            context=run.tenant,
            entity=ENTITIES[declared.target.name],
            order=declared.order,
            wanted=field.wanted(declared.target),
            arguments=arguments,
            wheres=[declared.on(level.objects[at]["id"], day) for at in inside],
        )
        for at, page in zip(inside, pages, strict=True):
            values[at] = page
        return values

    return gather


def scoped(run: "Run", field: PlannedField, level: Level) -> tuple[list[Any], Sequence[int]]:
    """Values to be filled in, and where: rows that are only named have nothing but their names."""
    values: list[Any] = [None] * len(level.objects)
    if not level.outside:
        return values, range(len(values))
    denied = Forbidden(permission=cast("AnySource", level.source).reads.value)
    for at in level.outside:
        values[at] = run.fail(field, level, at, denied)
    return values, [at for at in range(len(values)) if at not in level.outside]


def _rows_at(run: "Run", level: Level, inside: Sequence[int]) -> list[Row]:
    rows = level.rows(run.tenant)
    return rows if len(inside) == len(rows) else [rows[at] for at in inside]


def computed(declared: Computed) -> Gather:
    """Worked out for all rows of the level at once."""

    async def gather(run: "Run", field: PlannedField, level: Level) -> list[Any]:
        values, inside = scoped(run, field, level)
        if inside:
            rows = _rows_at(run, level, inside)
            answers = declared.compute(rows, run.tenant)
            found = await answers if inspect.isawaitable(answers) else answers
            for at, value in zip(inside, found, strict=True):
                values[at] = run.fail(field, level, at, value) if isinstance(value, Exception) else value
        return values

    return gather


def led(declared: Led) -> Gather:
    """Rows that a function leads to, for all rows of the level at once."""

    async def gather(run: "Run", field: PlannedField, level: Level) -> list[Any]:
        values, inside = scoped(run, field, level)
        if inside:
            targets = await declared.lead(_rows_at(run, level, inside), run.tenant)
            for at, value in zip(inside, await follow(run, field, targets, reference=True), strict=True):
                values[at] = value
        return values

    return gather


def led_on(declared: LedOn) -> Gather:
    """The same, where `lead` is told a day."""

    async def gather(run: "Run", field: PlannedField, level: Level) -> list[Any]:
        day = field.arguments(run).get(AS_OF)
        return await led(Led(declared.needs, lambda rows, context: declared.lead(rows, context, day)))(
            run, field, level
        )

    return gather


async def follow(run: "Run", field: PlannedField, targets: Sequence[Any], *, reference: bool) -> list[Any]:
    """What the targets lead to: a row, a list of rows, or None; whatever is no target stays as it is."""
    wanted: dict[str, tuple[AnySource, list[UUID]]] = {}
    for target in targets:
        for source, key in _single_targets(target):
            wanted.setdefault(source.name, (source, []))[1].append(key)
    found: dict[str, Mapping[UUID, Any]] = {
        name: await run.store.rows(source, field.wanted(source), keys, reference=reference)
        for name, (source, keys) in wanted.items()
    }

    def row(target: Target) -> Any:
        record = found[target[0].name][target[1]]
        return record if record is None or type(record) is Row else Row(target[0], record, run.tenant)

    return [
        [row(item) for item in target]
        if isinstance(target, list)
        else row(target)
        if isinstance(target, tuple)
        else target
        for target in targets
    ]


def _single_targets(target: Any) -> Sequence[Target]:
    if isinstance(target, list):
        return target
    return [target] if isinstance(target, tuple) else []


def link(declared: Link) -> Gather:
    """Rows that objects which are no rows lead to."""

    async def gather(run: "Run", field: PlannedField, level: Level) -> list[Any]:
        targets = run.each(field, level, level.objects, declared.follow)
        return await follow(run, field, targets, reference=declared.reference)

    return gather


def links(declared: Links) -> Gather:
    """Several rows for each object."""

    async def gather(run: "Run", field: PlannedField, level: Level) -> list[Any]:
        targets = run.each(field, level, level.objects, lambda item: list(declared.follow(item)))
        return await follow(run, field, targets, reference=True)

    return gather


def of_page(declared: OfPage) -> Gather:
    """Parts of pages and of their edges."""

    async def gather(_run: "Run", _field: PlannedField, level: Level) -> list[Any]:
        match declared.part:
            case "nodes":
                return [page.records for page in level.objects]
            case "node":
                return [edge.page.records[edge.place] for edge in level.objects]
            case "cursor":
                return [edge.page.cursors[edge.place] for edge in level.objects]
            case "total_count":
                return [await page.count() for page in level.objects]
            case part:
                return [getattr(page, part) for page in level.objects]

    return gather
