"""A field's arguments: worked out once where they name no variable."""

from typing import TYPE_CHECKING, Any

from graphql import FieldNode, GraphQLField, Node, VariableNode
from graphql.execution.values import get_argument_values

from schema.engine.plan import Arguments

if TYPE_CHECKING:
    from schema.engine.running import Run


def arguments_of(definition: GraphQLField, node: FieldNode, *, keep: bool) -> Arguments:
    """How to find the field's arguments, as graphql-core coerces them. What is not to `keep`, since use cases may
    change it, is worked out each time."""
    if not definition.args:
        return _nothing
    if keep and not any(_names_variable(argument.value) for argument in node.arguments or ()):
        return _fixed(definition, node)
    return lambda run: get_argument_values(definition, node, run.variables, hide_suggestions=True)


def _nothing(_run: "Run") -> dict[str, Any]:
    return {}


def _fixed(definition: GraphQLField, node: FieldNode) -> Arguments:
    """Literals are coerced when the field is first run: a bad one is that field's error, not the plan's."""
    found: dict[str, Any] | None = None

    def read(_run: "Run") -> dict[str, Any]:
        nonlocal found
        if found is None:
            found = get_argument_values(definition, node, hide_suggestions=True)
        return found

    return read


def _names_variable(node: Node) -> bool:
    if isinstance(node, VariableNode):
        return True
    for key in node.keys:
        value = getattr(node, key, None)
        nodes = value if isinstance(value, tuple | list) else (value,)
        if any(isinstance(item, Node) and _names_variable(item) for item in nodes):
            return True
    return False
