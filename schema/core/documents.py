"""A document read and validated, with what is worth knowing of it before it runs."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from graphql import DirectiveNode, DocumentNode, FragmentDefinitionNode, GraphQLSchema, VariableNode

from schema.core.limits import nodes_of


@dataclass(eq=False)
class Document:
    """One document of one schema; the same object as long as it is kept."""

    schema: GraphQLSchema
    ast: DocumentNode
    characters: int = 0
    # By operation the variables that tell its cost, and by their values the cost.
    telling: dict[int, tuple[str, ...]] = field(default_factory=dict)
    costs: dict[Hashable, int] = field(default_factory=dict)
    # By operation its variables, where all of them are plain values.
    plain: dict[int, Any] = field(default_factory=dict)

    @cached_property
    def fragments(self) -> dict[str, FragmentDefinitionNode]:
        """Its fragments by name."""
        return {node.name.value: node for node in self.ast.definitions if isinstance(node, FragmentDefinitionNode)}

    @cached_property
    def flags(self) -> tuple[str, ...]:
        """The variables that its `@skip` and `@include` ask for."""
        asked = {
            argument.value.name.value
            for node in nodes_of(self.ast)
            if isinstance(node, DirectiveNode)
            for argument in node.arguments or ()
            if isinstance(argument.value, VariableNode)
        }
        return tuple(sorted(asked))


def without_tokens(document: DocumentNode) -> DocumentNode:
    """The document with its places, but without the chain of tokens that it was read from."""
    token = document.loc.start_token if document.loc else None
    while token is not None:
        following = token.next
        token.prev = token.next = None
        token = following
    return document
