"""What can be read of a model: its columns, who may see a row, which columns need a right of their own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Generic, TypeAlias, TypeVar
from uuid import UUID

from tortoise.fields import JSONField
from tortoise.fields.base import Field
from tortoise.fields.relational import ForeignKeyFieldInstance, RelationalField
from tortoise.models import Model

from tenants.core.actor import Actor
from tenants.core.expressions import ALWAYS, Expression, IsNull
from tenants.core.permissions import Permission
from tenants.core.sealing import SealedField

M = TypeVar("M", bound=Model)


@dataclass(frozen=True, slots=True)
class Column:
    """One stored column: its name in the model and in the table, its Python type, whether it may be empty.

    `json` columns are read as text and hold any JSON value; `sealed` ones are opened when they are shown; one that
    `refers` holds the key of a row that is there, which the database sees to.
    """

    name: str
    db_name: str
    python_type: type
    nullable: bool
    json: bool = False
    sealed: bool = False
    refers: bool = False


@dataclass(frozen=True, slots=True)
class Mask:
    """Who is shown a text column in clear, and what everybody else who sees the row is shown of it."""

    permission: Permission
    cover: Callable[[str], str]


class Stored(Generic[M]):
    """A model's table and its columns, by the names that conditions use."""

    model: type[M]
    search: tuple[str, ...] = ()

    @cached_property
    def table(self) -> str:
        """Name of the table, quoted; with its schema only when the model fixes one (`control`)."""
        meta = self.model._meta
        return f'"{meta.schema}"."{meta.db_table}"' if meta.schema else f'"{meta.db_table}"'

    @cached_property
    def contained(self) -> frozenset[str]:
        """The text columns that are not searched but of which a part can be asked for by an index."""
        return frozenset(getattr(self.model, "contained", ()))

    @cached_property
    def columns(self) -> Mapping[str, Column]:
        return _columns(self.model)

    def column(self, name: str) -> str:
        """The quoted database name of a declared column."""
        return f'"{self.columns[name].db_name}"'


@dataclass(frozen=True)
class Whole(Stored[M]):
    """All rows of a model: for use cases, whose callers have been asked already what they may."""

    model: type[M]


@dataclass(frozen=True)
class Source(Stored[M]):
    """A readable model. `name` is its GraphQL type and the first half of its global ids.

    `visible` says which rows an actor may see and is part of every read, so that a row's scope is written once.
    `search` names the text columns whose bigrams are indexed in `search_grams`; `label` the column that names a row
    to people. With `few` a tenant has some hundreds of them at most, by nature, so that they may be read whole.

    `guards` and `masks` name the confidential columns. To have the clear value of one an actor needs a permission of
    its own, which must reach the row (`within`). Who lacks it gets FORBIDDEN for a guarded column and the covered text
    for a masked one; neither may be filtered, ordered or searched by unless the permission reaches every row the actor
    sees. Whoever executes a read notes each clear value it shows (`Readings.shown`), on every path alike. A sealed
    column is opened (`sealing.opened`) both to be shown and to be covered.

    `superseded_by` names the column that points to the row which took this one's place. Such rows are found by their
    ids, stand in no list and no figure, and nothing new may be done about them.
    """

    name: str
    model: type[M]
    reads: Permission
    visible: Callable[[Actor], Expression]
    within: Callable[[Actor, Permission], Expression]
    guards: Mapping[str, Permission] = field(default_factory=dict)
    masks: Mapping[str, Mask] = field(default_factory=dict)
    search: tuple[str, ...] = ()
    label: str = "name"
    few: bool = False
    superseded_by: str | None = None

    def __post_init__(self) -> None:
        if self.name in SOURCES:
            raise ValueError(f"two sources are called {self.name}")
        SOURCES[self.name] = self

    @cached_property
    def confidential(self) -> Mapping[str, Permission]:
        """The permission that the clear value of each guarded or masked column needs."""
        return {**self.guards, **{name: mask.permission for name, mask in self.masks.items()}}

    @property
    def current(self) -> Expression:
        """The rows whose place no other has taken."""
        return ALWAYS if self.superseded_by is None else IsNull(self.superseded_by)


AnySource: TypeAlias = Source[Any]
SOURCES: dict[str, AnySource] = {}


def _columns(model: type[Model]) -> Mapping[str, Column]:
    found = {}
    for name, declared in model._meta.fields_map.items():
        if isinstance(declared, ForeignKeyFieldInstance):
            # Tortoise adds the key's own field only once it is connected; the schema is built before.
            key = f"{name}_id"
            found[key] = Column(
                name=key, db_name=key, python_type=UUID, nullable=bool(declared.null), refers=declared.db_constraint
            )
        elif not isinstance(declared, RelationalField):
            found[name] = _column(name, declared)
    return found


def _column(name: str, declared: Field[Any]) -> Column:
    python_type = getattr(declared, "enum_type", None) or declared.field_type
    if not isinstance(python_type, type):
        python_type = object
    db_name = declared.source_field or name
    return Column(
        name=name,
        db_name=db_name,
        python_type=python_type,
        nullable=bool(declared.null),
        json=isinstance(declared, JSONField),
        sealed=isinstance(declared, SealedField),
    )
