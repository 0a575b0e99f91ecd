"""What a request costs, reckoned from the document before it runs.

One point for every object it may return: a list counts as many as its page may hold, each with what is asked below
it, and so does a search, a page for every type it looks through. A mutation field costs ten more, and one of many
rows what it answers for each row. Values, introspection and counting cost nothing.
"""

from collections.abc import Hashable, Iterable, Mapping
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    ValueNode,
    VariableNode,
    get_named_type,
    is_composite_type,
    value_from_ast_untyped,
)

from schema.core.declarations import ENTITIES
from schema.core.documents import Document
from schema.core.paging import page_size
from tenants.core.errors import BadInput, LimitExceeded

COST_MOST = 10_000
MUTATION_POINTS = 10
# The arguments that say how many objects there may be.
_TELLING = frozenset({"first", "last", "ids", "input"})
_MOST_KNOWN = 32


def points(document: Document, operation: OperationDefinitionNode, variables: Mapping[str, Any]) -> int:
    """Points of the operation; those of a query are reckoned once for the same numbers asked for.

    Raises `LimitExceeded` beyond the limit or for too large a page.
    """
    if operation.operation is OperationType.MUTATION:
        return Reckoner(document.schema, document.fragments, variables).operation(operation)
    names = document.telling.get(id(operation))
    if names is not None and (known := document.costs.get((id(operation), _numbers(names, variables)))) is not None:
        return known
    reckoner = Reckoner(document.schema, document.fragments, variables)
    found = reckoner.operation(operation)
    document.telling[id(operation)] = telling = tuple(sorted(reckoner.asked))
    if len(document.costs) < _MOST_KNOWN:
        document.costs[id(operation), _numbers(telling, variables)] = found
    return found


def _numbers(names: Iterable[str], variables: Mapping[str, Any]) -> tuple[Hashable, ...]:
    """What the variables say of numbers: themselves, or how many they are; left out is not the same as null."""
    return tuple(
        (len(value) if isinstance(value, list) else repr(value)) if name in variables else None
        for name in names
        for value in (variables.get(name),)
    )


class Reckoner:
    """Reckons one operation; a fragment is reckoned once however often it is spread."""

    def __init__(
        self, schema: GraphQLSchema, fragments: Mapping[str, FragmentDefinitionNode], variables: Mapping[str, Any]
    ) -> None:
        self.schema = schema
        self.fragments = fragments
        self.variables = dict(variables)
        self.asked: set[str] = set()
        self._known: dict[str, int] = {}

    def operation(self, operation: OperationDefinitionNode) -> int:
        """Points of the operation; raises `LimitExceeded` beyond the limit or for too large a page."""
        for definition in operation.variable_definitions or ():
            if definition.default_value is not None:
                self.variables.setdefault(definition.variable.name.value, self._value(definition.default_value))
        root = self.schema.get_root_type(operation.operation)
        points = self._selections(operation.selection_set, root)
        if operation.operation is OperationType.MUTATION:
            points += MUTATION_POINTS * len(operation.selection_set.selections)
        if points > COST_MOST:
            raise LimitExceeded(measure="cost", actual=points, limit=COST_MOST)
        return points

    def _selections(self, selections: SelectionSetNode | None, parent: GraphQLNamedType | None) -> int:
        points = 0
        for node in selections.selections if selections else ():
            match node:
                case FieldNode():
                    points += self._field(node, parent)
                case InlineFragmentNode():
                    named = node.type_condition
                    inner = self.schema.get_type(named.name.value) if named else parent
                    points += self._selections(node.selection_set, inner)
                case FragmentSpreadNode():
                    points += self._fragment(node.name.value)
        return points

    def _fragment(self, name: str) -> int:
        if name not in self._known:
            fragment = self.fragments[name]
            named = self.schema.get_type(fragment.type_condition.name.value)
            self._known[name] = self._selections(fragment.selection_set, named)
        return self._known[name]

    def _field(self, node: FieldNode, parent: GraphQLNamedType | None) -> int:
        if node.name.value.startswith("__") or not isinstance(parent, GraphQLObjectType | GraphQLInterfaceType):
            return 0
        field: GraphQLField | None = parent.fields.get(node.name.value)
        kind = get_named_type(field.type) if field else None
        if field is None or kind is None or not is_composite_type(kind):
            return 0
        below = self._selections(node.selection_set, kind)
        given = {
            name: self._value(argument.value)
            for argument in node.arguments or ()
            if (name := argument.name.value) in _TELLING
        }
        if {"first", "last"} <= field.args.keys():
            return 1 + _size(given) * below
        if "first" in field.args:
            return _hits(given, field) * (1 + below)
        if "ids" in field.args:
            return _length(given.get("ids")) * (1 + below)
        return 1 + _rows(given) * below

    def _value(self, node: ValueNode) -> object:
        if isinstance(node, VariableNode):
            self.asked.add(node.name.value)
            return self.variables.get(node.name.value)
        return value_from_ast_untyped(node, self.variables)


def _size(given: Mapping[str, object]) -> int:
    first, last = (_whole(given.get(name)) for name in ("first", "last"))
    return page_size(first, last)


def _hits(given: Mapping[str, object], field: GraphQLField) -> int:
    """A search answers so many of each type that it looks through."""
    size = page_size(_whole(given.get("first", field.args["first"].default_value)), None)
    return size * sum(bool(entity.source.search) for entity in ENTITIES.values())


def _rows(given: Mapping[str, object]) -> int:
    """A mutation of many rows answers for each of them."""
    members = given.get("input")
    rows = members.get("rows") if isinstance(members, Mapping) else None
    return 1 if rows is None else _length(rows)


def _length(value: object) -> int:
    """GraphQL takes a single value for a list of one."""
    return len(value) if isinstance(value, list) else 1


def _whole(value: object) -> int | None:
    if value is None:
        return None
    if not isinstance(value, int):
        raise BadInput(detail="a page size is a whole number")
    return value
