"""How much one document may ask for, told before anything is run."""

from collections.abc import Iterator
from contextlib import suppress

from graphql import (
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FloatValueNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSyntaxError,
    InlineFragmentNode,
    IntValueNode,
    Lexer,
    Node,
    OperationDefinitionNode,
    SelectionSetNode,
    Source,
    TokenKind,
)
from graphql.validation.rules import overlapping_fields_can_be_merged

from tenants.core.errors import LimitExceeded

ALIASES_MOST = 50
DEPTH_MOST = 15
DIGITS_MOST = 40
DIRECTIVES_MOST = 50
# How often a fragment may be spread inside a fragment inside a fragment …
NESTED_FRAGMENTS_MOST = 50
TOKENS_MOST = 10_000
# Comments are no tokens, yet they are read.
CHARACTERS_MOST = 200_000

# Fields of one name are compared in pairs. graphql-core stops after so many steps, by default half a million, which
# take a second; forty components that ask for the same objects take half of these.
overlapping_fields_can_be_merged.MAX_COMPLEXITY_BUDGET = 100_000


def check_document(document: DocumentNode) -> None:
    """Raises `LimitExceeded` for too deep a selection, too many aliases or directives, endless numbers.

    Introspection is left to its own rule: its depth says nothing about rows.
    """
    Measure(document).check()


def check_tokens(query: str) -> None:
    """Raises `LimitExceeded` for too many tokens; the parser, which stops there too, calls it a syntax error."""
    lexer = Lexer(Source(query))
    with suppress(GraphQLSyntaxError):
        for _ in range(TOKENS_MOST):
            if lexer.advance().kind is TokenKind.EOF:
                return
        raise LimitExceeded(measure="tokens", actual=f"> {TOKENS_MOST}", limit=TOKENS_MOST)


class Measure:
    """One document measured; a fragment is measured once however often it is spread."""

    def __init__(self, document: DocumentNode) -> None:
        self.document = document
        self.fragments = {
            node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)
        }
        self._depths: dict[str, int] = {}
        self._nested = 0

    def check(self) -> None:
        aliases = directives = digits = 0
        for node in nodes_of(self.document):
            match node:
                case FieldNode() if node.alias is not None:
                    aliases += 1
                case DirectiveNode():
                    directives += 1
                case IntValueNode() | FloatValueNode():
                    digits = max(digits, len(node.value))
        _require("aliases", aliases, ALIASES_MOST)
        _require("directives", directives, DIRECTIVES_MOST)
        _require("digits of a number", digits, DIGITS_MOST)
        for definition in self.document.definitions:
            if isinstance(definition, OperationDefinitionNode):
                _require("depth", self._depth(definition.selection_set), DEPTH_MOST)

    def _depth(self, selections: SelectionSetNode | None) -> int:
        deepest = 0
        for node in selections.selections if selections else ():
            match node:
                case FieldNode() if node.name.value.startswith("__"):
                    depth = 1
                case FieldNode():
                    depth = 1 + self._depth(node.selection_set)
                case InlineFragmentNode():
                    depth = self._depth(node.selection_set)
                case FragmentSpreadNode():
                    depth = self._fragment_depth(node.name.value)
                case _:
                    depth = 0
            deepest = max(deepest, depth)
        return deepest

    def _fragment_depth(self, name: str) -> int:
        if name not in self._depths:
            # A cycle counts as flat here; validation refuses it.
            self._depths[name] = 0
            fragment = self.fragments.get(name)
            self._nested += 1
            _require("fragments within fragments", self._nested, NESTED_FRAGMENTS_MOST)
            self._depths[name] = self._depth(fragment.selection_set) if fragment else 0
            self._nested -= 1
        return self._depths[name]


def nodes_of(node: Node) -> Iterator[Node]:
    """The node and all below it."""
    pending: list[Node] = [node]
    while pending:
        current = pending.pop()
        yield current
        for key in current.keys:
            value = getattr(current, key, None)
            if isinstance(value, Node):
                pending.append(value)
            elif isinstance(value, tuple | list):
                pending.extend(item for item in value if isinstance(item, Node))


def _require(measure: str, actual: int, limit: int) -> None:
    if actual > limit:
        raise LimitExceeded(measure=measure, actual=actual, limit=limit)
