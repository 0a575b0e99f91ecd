"""A request's variables as an operation takes them: for plain values without graphql-core's whole procedure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLError, OperationDefinitionNode, Undefined, is_leaf_type, is_list_type, is_non_null_type
from graphql.execution.get_variable_signature import GraphQLVariableSignature, get_variable_signature
from graphql.execution.values import VariableValues, VariableValueSource, get_variable_values

from schema.core.documents import Document

MOST_COERCION_ERRORS = 10


@dataclass(frozen=True, slots=True)
class Plain:
    """A variable of a scalar, an enum, or a list of such, without a default."""

    name: str
    signature: GraphQLVariableSignature
    coerce: Callable[[Any], Any]
    required: bool


def variable_values(
    document: Document, operation: OperationDefinitionNode, given: Mapping[str, Any]
) -> VariableValues | list[GraphQLError]:
    """The values as graphql-core coerces them, or what is wrong with them."""
    plain = _plain(document, operation)
    if plain is not None and (values := _coerced(plain, given)) is not None:
        return values
    definitions = operation.variable_definitions or ()
    return get_variable_values(
        document.schema, definitions, dict(given), max_errors=MOST_COERCION_ERRORS, hide_suggestions=True
    )


def _plain(document: Document, operation: OperationDefinitionNode) -> tuple[Plain, ...] | None:
    """The operation's variables if all of them are plain; looked at once."""
    if id(operation) not in document.plain:
        document.plain[id(operation)] = _look(document, operation)
    found: tuple[Plain, ...] | None = document.plain[id(operation)]
    return found


def _look(document: Document, operation: OperationDefinitionNode) -> tuple[Plain, ...] | None:
    found = []
    for definition in operation.variable_definitions or ():
        signature = get_variable_signature(document.schema, definition)
        if isinstance(signature, GraphQLError) or definition.default_value is not None:
            return None
        required = is_non_null_type(signature.type)
        kind = signature.type.of_type if required else signature.type  # type: ignore[union-attr]
        coerce = kind.coerce_input_value if is_leaf_type(kind) else _of_list(kind)
        if coerce is None:
            return None
        found.append(Plain(signature.name, signature, coerce, required))
    return tuple(found)


def _of_list(kind: Any) -> Callable[[Any], Any] | None:
    """How a list of leaves is coerced whose items may not be null; Undefined for what graphql-core is to judge."""
    if not (is_list_type(kind) and is_non_null_type(kind.of_type) and is_leaf_type(kind.of_type.of_type)):
        return None
    coerce = kind.of_type.of_type.coerce_input_value

    def coerced(value: Any) -> Any:
        if not isinstance(value, list) or None in value:
            return Undefined
        items = [coerce(item) for item in value]
        return Undefined if Undefined in items else items

    return coerced


def _coerced(plain: tuple[Plain, ...], given: Mapping[str, Any]) -> VariableValues | None:
    """None where anything is missing or wrong: graphql-core then says what."""
    sources: dict[str, VariableValueSource] = {}
    coerced: dict[str, Any] = {}
    for variable in plain:
        value = given.get(variable.name, Undefined)
        if value is Undefined or (value is None and variable.required):
            return None
        sources[variable.name] = VariableValueSource(variable.signature, value)
        if value is not None:
            try:
                value = variable.coerce(value)
            except Exception:  # noqa: BLE001 - whatever a scalar has against it
                return None
            if value is Undefined:
                return None
        coerced[variable.name] = value
    return VariableValues(sources, coerced)
