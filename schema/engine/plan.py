"""What a document asks for, worked out once: selections on types, their fields, and what each field's value is."""

from collections.abc import Awaitable, Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
)
from graphql.execution.collect_fields import FieldDetailsList
from graphql.type import GraphQLAbstractType, GraphQLLeafType, GraphQLOutputType

from schema.core.declarations import Declared, Entity
from tenants.core.selecting import Outputs
from tenants.core.source import AnySource
from tenants.core.spelling import Spelling

if TYPE_CHECKING:
    from schema.engine.levels import Level
    from schema.engine.running import Run
    from schema.engine.storing import Stored


class _Failed:
    """Stands for a value whose error is told already."""

    def __repr__(self) -> str:
        return "FAILED"


FAILED: Final = _Failed()


_UNCHANGED: Mapping[str, object] = {"Boolean": bool, "ID": str, "String": str}


@dataclass(slots=True)
class Leaf:
    """A scalar or an enum. Values of the type `unchanged` are shown as they are."""

    required: bool
    serialize: Callable[[Any], Any]
    type: GraphQLLeafType

    @property
    def unchanged(self) -> object:
        return _UNCHANGED.get(self.type.name)


@dataclass(slots=True)
class Listed:
    """A list."""

    required: bool
    item: "Shape"


@dataclass(slots=True)
class Composite:
    """An object, or one of several types; `selections` are made when their type is first met."""

    required: bool
    type: GraphQLObjectType | GraphQLAbstractType
    abstract: bool
    selection: Callable[[GraphQLObjectType], "Selection"]
    selections: "dict[str, Selection]" = field(default_factory=dict)

    def on(self, kind: GraphQLObjectType) -> "Selection":
        """What is asked of objects of this type."""
        found = self.selections.get(kind.name)
        if found is None:
            found = self.selections[kind.name] = self.selection(kind)
        return found


@dataclass(slots=True)
class Written:
    """A page of which nothing is asked for but its nodes, under this key, and Postgres writes them."""

    required: bool
    key: str
    spelling: Spelling


Shape: TypeAlias = Leaf | Listed | Composite | Written
Gather: TypeAlias = "Callable[[Run, PlannedField, Level], Awaitable[list[Any]]]"
Announce: TypeAlias = "Callable[[Run, PlannedField, Level], None]"
Wanted: TypeAlias = Callable[[AnySource], Outputs]
Arguments: TypeAlias = "Callable[[Run], dict[str, Any]]"


@dataclass(slots=True, eq=False)
class PlannedField:
    """One field of a selection. `gather` finds its raw values for a whole level; `announce` tells beforehand which
    rows it will want, where another field of the selection wants rows of the same kind."""

    key: str
    name: str
    parent: GraphQLObjectType
    definition: GraphQLField
    details: FieldDetailsList
    nodes: list[FieldNode]
    shape: Shape
    declared: Declared | None
    gather: Gather
    arguments: Arguments
    wanted: "Wanted"
    announce: "Announce | None" = None

    @property
    def type(self) -> GraphQLOutputType:
        return self.definition.type


Builder: TypeAlias = Callable[..., list[dict[str, Any]]]


@dataclass(slots=True, eq=False)
class Selection:
    """What is asked of one type. With an `entity` its objects are rows; `stored` are then the fields that are read
    straight from their columns, and `builders` the code that does it, one for each set of columns left out. With a
    `spelling` Postgres writes it, where the rows are read for nothing else, but for the `gaps` it leaves."""

    type: GraphQLObjectType
    entity: Entity | None
    fields: tuple[PlannedField, ...]
    keys: tuple[str, ...]
    stored: "dict[str, Stored]" = field(default_factory=dict)
    builders: dict[Hashable, Builder] = field(default_factory=dict)
    spelling: Spelling | None = None
    gaps: tuple[PlannedField, ...] = ()


@dataclass(slots=True, eq=False)
class Plan:
    """One operation of a document, for one choice of what `@skip` and `@include` leave of it."""

    schema: GraphQLSchema
    operation: OperationDefinitionNode
    fragments: dict[str, FragmentDefinitionNode]
    root: Selection
