"""One run of a plan: what it has read, what went wrong, and its objects level by level."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from graphql.execution.values import VariableValues

from schema.core.context import Context, RequestContext
from schema.engine.building import built
from schema.engine.completing import complete
from schema.engine.levels import Level, level_of_rows
from schema.engine.places import Place, Under
from schema.engine.plan import FAILED, PlannedField, Selection
from schema.engine.store import Store

if TYPE_CHECKING:
    from schema.engine.plan import Plan


@dataclass(slots=True)
class Problem:
    """An error and where it happened; `required` when a null may not stand there."""

    error: Exception
    field: PlannedField
    place: Place
    index: int
    required: bool


class Run:
    """The state of one run; errors are noted where they happen and located at the end."""

    def __init__(self, *, plan: "Plan", context: RequestContext, variables: VariableValues, root: object) -> None:
        self.plan = plan
        self.context = context
        self.variables = variables
        self.root = root
        self.problems: list[Problem] = []

    @property
    def tenant(self) -> Context:
        """The context of a tenant's request; only the tenants' schema has declared fields."""
        return cast("Context", self.context)

    @cached_property
    def store(self) -> Store:
        """What has been read in this snapshot or unit of work."""
        return Store(self.tenant)

    def begin(self) -> None:
        """Forgets what was read: a unit of work changes it."""
        self.__dict__.pop("store", None)

    def note(self, error: Exception, field: PlannedField, place: Place, index: int, *, required: bool) -> object:
        """Notes that a value failed, and gives what stands for it."""
        self.problems.append(Problem(error, field, place, index, required))
        return FAILED

    def fail(self, field: PlannedField, level: Level, index: int, error: Exception) -> object:
        """The same for a field of one object of a level."""
        return self.note(error, field, Under(level.place, field.key), index, required=field.shape.required)

    def each(self, field: PlannedField, level: Level, objects: Sequence[Any], read: Callable[[Any], Any]) -> list[Any]:
        """What is read of each object; one that cannot be read fails alone."""
        values = []
        for at, item in enumerate(objects):
            try:
                values.append(read(item))
            except Exception as error:  # noqa: BLE001 - whatever a field raises is that field's error
                values.append(self.fail(field, level, at, error))
        return values

    async def objects(self, selection: Selection, found: list[Any], place: Place) -> list[Any]:
        """The answers to a selection on objects of one type; FAILED for those that must be null."""
        if selection.entity is not None:
            return await built(self, selection, level_of_rows(selection.entity.source, found, place))
        return await self.assembled(selection, Level(found, place))

    async def assembled(self, selection: Selection, level: Level) -> list[Any]:
        """Objects put together from the columns of all their fields."""
        columns = await self.columns(selection.fields, level)
        keys = selection.keys
        if not keys:
            return [{} for _ in level.objects]
        if not self.problems:
            return [dict(zip(keys, values, strict=True)) for values in zip(*columns, strict=True)]
        return [
            FAILED if FAILED in values else dict(zip(keys, values, strict=True))
            for values in zip(*columns, strict=True)
        ]

    async def columns(self, fields: Sequence[PlannedField], level: Level) -> list[list[Any]]:
        """The completed values of the fields: all are gathered first, then each is followed further down."""
        for field in fields:
            if field.announce is not None:
                field.announce(self, field, level)
        gathered = [await self._gathered(field, level) for field in fields]
        return [
            await complete(self, field, field.shape, values, Under(level.place, field.key))
            for field, values in zip(fields, gathered, strict=True)
        ]

    async def _gathered(self, field: PlannedField, level: Level) -> list[Any]:
        try:
            return await field.gather(self, field, level)
        except Exception as error:  # noqa: BLE001 - whatever a field raises is that field's error
            return [self.fail(field, level, at, error) for at in range(len(level.objects))]
