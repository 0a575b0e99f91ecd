"""The checks are worth something: an engine broken in a dozen ways is caught each time by generated documents."""

import random
from collections.abc import Callable
from typing import Any

import pytest

from schema.core.ids import encode
from schema.engine import building, cache, gathering, operations, places, problems, running, spelling, store, storing
from schema.engine.plan import FAILED
from schema.root import schema
from tenants.core import spelling as written
from tests.schema.engine.agreement import both, disagreement
from tests.schema.engine.generated import Writer
from tests.schema.engine.test_differential import actor_as, cursors_of, ids_of
from tests.schema.world import World

MOST = 2_000
Break = Callable[[pytest.MonkeyPatch], None]


def _wrapped(patch: pytest.MonkeyPatch, owner: Any, name: str, change: Callable[[Any], Any]) -> None:
    patch.setattr(owner, name, change(getattr(owner, name)))


def _nulls_stay(patch: pytest.MonkeyPatch) -> None:
    """A failed value is shown as null wherever it stands."""

    def change(complete: Any) -> Any:
        async def changed(run: Any, field: Any, shape: Any, values: Any, place: Any) -> Any:
            return [None if value is FAILED else value for value in await complete(run, field, shape, values, place)]

        return changed

    _wrapped(patch, running, "complete", change)


def _paths_with_one_number(patch: pytest.MonkeyPatch) -> None:
    """Each item is told as the first of its list."""
    patch.setattr(places.Items, "path", lambda self, _index: [*self.outer.path(0), 0])


def _errors_forgotten(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(operations, "told", lambda _problems, _data: [])


def _every_error_told(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(problems, "_nulled", lambda path, _data: tuple(path))


def _confidential_in_clear(patch: pytest.MonkeyPatch) -> None:
    """Confidential columns are read like all others."""

    def change(_apart: Any) -> Any:
        def changed(selection: Any, _level: Any) -> Any:
            return tuple(field for field in selection.fields if field.key not in selection.stored)

        return changed

    _wrapped(patch, building, "_read_apart", change)


def _permission_of_relations_forgotten(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(gathering, "require_where_asked", lambda _run, _source, _keys: None)


def _plan_whatever_is_left_out(patch: pytest.MonkeyPatch) -> None:
    """Plans are kept without regard to their directives' variables."""

    def change(planned: Any) -> Any:
        return lambda document, operation, flags: planned(document, operation, dict.fromkeys(flags, True))

    _wrapped(patch, cache, "_planned", change)


def _children_of_others(patch: pytest.MonkeyPatch) -> None:
    """Pages of children are kept without regard to what was asked of them."""
    kept: dict[Any, Any] = {}

    def change(children: Any) -> Any:
        async def changed(self: Any, asked: Any, parents: Any) -> Any:
            pages = kept.get((self, asked.key))
            if pages is None or not set(parents) <= pages.keys():
                pages = kept[self, asked.key] = await children(self, asked, parents)
            return pages

        return changed

    _wrapped(patch, store.Store, "children", change)


def _rows_with_other_columns(patch: pytest.MonkeyPatch) -> None:
    """Rows out of scope are shown as if they were not there."""

    def change(load: Any) -> Any:
        async def changed(*given: Any, **_more: Any) -> Any:
            return await load(*given, reference=False)

        return changed

    _wrapped(patch, store, "load_rows", change)


def _moments_with_offsets(patch: pytest.MonkeyPatch) -> None:
    def change(shown: Any) -> Any:
        def changed(column: Any, shape: Any, value: str) -> Any:
            if shape.type.name != "DateTime":
                return shown(column, shape, value)
            return f"None if (v := {value}) is None else v.isoformat()", None

        return changed

    _wrapped(patch, storing, "_shown", change)


def _ids_padded(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(storing, "encoder", lambda source: lambda key: encode(source, key) + "=")


def _merged_by_the_last(patch: pytest.MonkeyPatch) -> None:
    """Totals of children are those of the first parent."""

    def change(count: Any) -> Any:
        async def changed(context: Any, asked: Any, parents: Any) -> Any:
            counts = await count(context, asked, parents)
            return dict.fromkeys(counts, next(iter(counts.values())))

        return changed

    _wrapped(patch, store, "load_counts", change)


def _written_in_clear(patch: pytest.MonkeyPatch) -> None:
    """Postgres writes confidential columns like all others."""
    patch.setattr(spelling, "_is_plain", lambda _source, column: not column.json)


def _written_out_of_order(patch: pytest.MonkeyPatch) -> None:
    _wrapped(patch, written, "object_of", lambda write: lambda members: write(sorted(members)))


BREAKS: tuple[Break, ...] = (
    _nulls_stay,
    _paths_with_one_number,
    _errors_forgotten,
    _every_error_told,
    _confidential_in_clear,
    _permission_of_relations_forgotten,
    _plan_whatever_is_left_out,
    _children_of_others,
    _rows_with_other_columns,
    _moments_with_offsets,
    _ids_padded,
    _merged_by_the_last,
    _written_in_clear,
    _written_out_of_order,
)


@pytest.mark.slow
@pytest.mark.parametrize("broken", BREAKS, ids=lambda broken: broken.__name__.strip("_"))
async def test_a_broken_engine_is_caught(world: World, monkeypatch: pytest.MonkeyPatch, broken: Break) -> None:
    chain, ids, cursors = world.chain, ids_of(world), await cursors_of(world.chain)
    monkeypatch.setattr(operations, "_plans", cache.PlanCache())
    broken(monkeypatch)

    for number in range(MOST):
        role = ("partly", "HQ_ADMIN", "narrow", "STAFF")[number % 4]
        made = Writer(schema._schema, random.Random(number), ids, cursors).document()
        answers = await both(chain, actor_as(chain, role), made)
        if answers is not None and disagreement(*answers) is not None:
            return
    pytest.fail(f"{MOST} documents did not show it")
