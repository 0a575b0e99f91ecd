"""From a validated operation to its plan."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import partial
from typing import Any

from graphql import (
    FieldNode,
    GraphQLField,
    GraphQLObjectType,
    OperationDefinitionNode,
    default_field_resolver,
    is_abstract_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
)
from graphql.execution.collect_fields import FieldDetailsList, FragmentDetails, collect_fields, collect_subfields
from graphql.execution.values import VariableValues

from schema.core.declarations import (
    ENTITIES,
    Amount,
    Changes,
    Column,
    Computed,
    Declared,
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
from schema.core.declare import declared_of, python_name_of
from schema.core.documents import Document
from schema.core.selection import columns, columns_of_page
from schema.engine import gathering, resolving, roots
from schema.engine.arguments import arguments_of
from schema.engine.fallback import Unplannable
from schema.engine.plan import (
    Announce,
    Composite,
    Gather,
    Leaf,
    Listed,
    Plan,
    PlannedField,
    Selection,
    Shape,
    Wanted,
    Written,
)
from schema.engine.spelling import outputs_below, spelling_of, written_page
from schema.engine.storing import stored_fields
from tenants.core.selecting import Outputs
from tenants.core.source import AnySource


class Planner:
    """Plans one operation; `flags` hold the variables that its directives ask for, and nothing else."""

    def __init__(
        self,
        *,
        document: Document,
        operation: OperationDefinitionNode,
        flags: Mapping[str, Any],
    ) -> None:
        self._schema = document.schema
        self._operation = operation
        self._variables = VariableValues({}, dict(flags))
        self._fragments = document.fragments
        self._spread = {name: FragmentDetails(node) for name, node in self._fragments.items()}

    def plan(self) -> Plan:
        """Raises `Unplannable` for what only graphql-core can run."""
        if self._operation.directives or any(node.variable_definitions for node in self._fragments.values()):
            raise Unplannable("directives of operations and variables of fragments")
        root = self._schema.get_root_type(self._operation.operation)
        if root is None:
            raise Unplannable("an operation without a root type")
        collected = collect_fields(self._schema, self._spread, self._variables, root, self._operation, True)
        selection = self._selection(root, collected.grouped_field_set)
        return Plan(self._schema, self._operation, self._fragments, selection)

    def _selection(self, kind: GraphQLObjectType, grouped: Mapping[str, FieldDetailsList]) -> Selection:
        entity = ENTITIES.get(kind.name) if _is_row(kind) else None
        fields = tuple(
            self._field(kind, key, details, definition)
            for key, details in grouped.items()
            if (definition := self._schema.get_field(kind, details[0].node.name.value)) is not None
        )
        _let_twins_announce(fields)
        selection = Selection(kind, entity, fields, tuple(field.key for field in fields))
        if entity is not None:
            selection.stored = stored_fields(entity, fields)
            selection.spelling, selection.gaps = spelling_of(entity, fields) or (None, ())
        return selection

    def _field(
        self, kind: GraphQLObjectType, key: str, details: FieldDetailsList, definition: GraphQLField
    ) -> PlannedField:
        node = details[0].node
        declared = declared_of(definition)
        nodes = [detail.node for detail in details]
        shape = self._shape(definition.type, details)
        return PlannedField(
            key=key,
            name=node.name.value,
            parent=kind,
            definition=definition,
            details=details,
            nodes=nodes,
            shape=(finished := written_page(declared, shape)),
            declared=declared,
            gather=_gather(kind, definition, declared, finished, name=node.name.value),
            arguments=arguments_of(definition, node, keep=kind is not self._schema.mutation_type),
            wanted=self._wanted(declared, nodes, shape),
        )

    def _wanted(self, declared: Declared | None, nodes: list[FieldNode], shape: Shape) -> Wanted:
        """What a row, or the rows of a page, will be asked for: how to write them if that is all, or else the columns;
        worked out once per source."""
        paged = isinstance(declared, RootList) or (isinstance(declared, Many) and not declared.bare)
        known: dict[str, Outputs] = {}

        def wanted(source: AnySource) -> Outputs:
            found = known.get(source.name)
            if found is None:
                ways = outputs_below(shape, paged=paged)
                (way,) = ways if len(ways) == 1 else (None,)
                read = columns_of_page if paged else columns
                found = known[source.name] = way or read(ENTITIES[source.name], nodes, self._fragments)
            return found

        return wanted

    def _shape(self, kind: Any, details: FieldDetailsList) -> Shape:
        required = is_non_null_type(kind)
        if required:
            kind = kind.of_type
        if is_list_type(kind):
            return Listed(required, self._shape(kind.of_type, details))
        if is_leaf_type(kind):
            return Leaf(required, kind.coerce_output_value, kind)
        return Composite(required, kind, is_abstract_type(kind), partial(self._below, details))

    def _below(self, details: FieldDetailsList, kind: GraphQLObjectType) -> Selection:
        collected = collect_subfields(
            self._schema, self._spread, self._variables, self._operation, kind, details, hide_suggestions=True
        )
        return self._selection(kind, collected.grouped_field_set)


def _is_row(kind: GraphQLObjectType) -> bool:
    return any(isinstance(declared_of(field), Column) for field in kind.fields.values())


_GATHER: Mapping[type, Callable[[Any], Gather]] = {
    Column: gathering.stored,
    One: gathering.one,
    Many: gathering.many,
    Computed: gathering.computed,
    Amount: gathering.computed,
    OneOn: gathering.one_on,
    ManyOn: gathering.many_on,
    Led: gathering.led,
    LedOn: gathering.led_on,
    RootList: roots.root_list,
    RootOne: roots.root_one,
    RootNode: roots.root_node,
    Link: gathering.link,
    Links: gathering.links,
    OfPage: gathering.of_page,
    Changes: roots.root_one,
}
"""How each kind of declaration is gathered."""


def _gather(
    kind: GraphQLObjectType, definition: GraphQLField, declared: Declared | None, shape: Shape, *, name: str
) -> Gather:
    if name == "__typename":
        return resolving.constant(kind.name)
    if isinstance(declared, Many) and isinstance(shape, Written):
        return gathering.written(declared, shape)
    if declared is not None:
        return _GATHER[type(declared)](declared)
    attribute = python_name_of(definition)
    if attribute is not None:
        return resolving.attribute(attribute)
    return resolving.called(definition.resolve or default_field_resolver)


def _let_twins_announce(fields: Sequence[PlannedField]) -> None:
    """Fields that lead to rows of the same kind have them read in one statement."""
    kinds: dict[Hashable, list[PlannedField]] = {}
    for field in fields:
        match field.declared:
            case OneOn():
                pass
            case One(target=source, reference=reference):
                kinds.setdefault((source.name, field.wanted(source), reference), []).append(field)
            case RootOne(source=source):
                kinds.setdefault((source.name, field.wanted(source), False), []).append(field)
            case _:
                pass
    for twins in kinds.values():
        for field in twins if len(twins) > 1 else ():
            field.announce = _announcing(field)


def _announcing(field: PlannedField) -> "Announce | None":
    match field.declared:
        case One() as declared:
            return gathering.announce_one(declared)
        case RootOne() as declared:
            return roots.announce_root(declared)
        case _:
            return None
