"""A field's arguments: coerced once, with holes where they name variables."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graphql import FieldNode, GraphQLError, GraphQLField, Node, VariableNode
from graphql.execution.values import VariableValues, get_argument_values

from schema.engine.plan import Arguments

if TYPE_CHECKING:
    from schema.engine.running import Run


def arguments_of(definition: GraphQLField, node: FieldNode, *, keep: bool) -> Arguments:
    """How to find the field's arguments, as graphql-core coerces them. What is not to `keep`, since use cases may
    change it, is worked out each time."""
    if not definition.args:
        return _nothing
    if not keep:
        return lambda run: _coerced(definition, node, run)
    names = sorted(name for argument in node.arguments or () for name in _variables(argument.value))
    return _filled(definition, node, names) if names else _fixed(definition, node)


def _nothing(_run: "Run") -> dict[str, Any]:
    return {}


def _coerced(definition: GraphQLField, node: FieldNode, run: "Run") -> dict[str, Any]:
    return get_argument_values(definition, node, run.variables, hide_suggestions=True)


def _fixed(definition: GraphQLField, node: FieldNode) -> Arguments:
    """Literals are coerced when the field is first run: a bad one is that field's error, not the plan's."""
    found: dict[str, Any] | None = None

    def read(_run: "Run") -> dict[str, Any]:
        nonlocal found
        if found is None:
            found = get_argument_values(definition, node, hide_suggestions=True)
        return found

    return read


@dataclass(frozen=True, slots=True)
class _Hole:
    """Where the value of a variable belongs: a variable's value stands in a literal as it is (§6.4.1)."""

    name: str


def _filled(definition: GraphQLField, node: FieldNode, names: list[str]) -> Arguments:
    """Coerced once with holes, and these filled; where a variable has no value or null, it is coerced as a whole."""
    kept: dict[str, Any] | None = None

    def read(run: "Run") -> dict[str, Any]:
        nonlocal kept
        given = run.variables.coerced
        if any(given.get(name) is None for name in names):
            return _coerced(definition, node, run)
        if kept is None:
            kept = _with_holes(definition, node, names)
        return {key: _fill(value, given) for key, value in kept.items()} if kept else _coerced(definition, node, run)

    return read


def _with_holes(definition: GraphQLField, node: FieldNode, names: list[str]) -> dict[str, Any]:
    """The arguments with holes in them; nothing where a type makes something of its own of what it is given."""
    holes = VariableValues({}, {name: _Hole(name) for name in names})
    try:
        kept = get_argument_values(definition, node, holes, hide_suggestions=True)
    except GraphQLError:
        return {}
    return kept if sorted(_holes(kept)) == names else {}


def _holes(value: Any) -> Iterator[str]:
    if type(value) is _Hole:
        yield value.name
    elif type(value) is dict or type(value) is list:
        for item in value.values() if type(value) is dict else value:
            yield from _holes(item)


def _fill(value: Any, given: Mapping[str, Any]) -> Any:
    kind = type(value)
    if kind is _Hole:
        return given[value.name]
    if kind is dict:
        return {key: _fill(item, given) for key, item in value.items()}
    return [_fill(item, given) for item in value] if kind is list else value


def _variables(node: Node) -> Iterator[str]:
    """The names of the variables in a value."""
    if isinstance(node, VariableNode):
        yield node.name.value
        return
    for key in node.keys:
        value = getattr(node, key, None)
        for item in value if isinstance(value, tuple | list) else (value,):
            if isinstance(item, Node):
                yield from _variables(item)
