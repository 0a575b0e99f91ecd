"""Which columns a selection needs, so that a statement asks for those and no others."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from graphql import FieldNode, FragmentDefinitionNode, FragmentSpreadNode, InlineFragmentNode, SelectionNode

from schema.core.declarations import Column, Computed, Entity, Led, LedOn, Many, One

Fragments: TypeAlias = Mapping[str, FragmentDefinitionNode]


def selected(nodes: Iterable[FieldNode], fragments: Fragments) -> Iterator[FieldNode]:
    """The fields directly below the given ones, with fragments opened; a skipped one only costs a column."""
    opened: set[str] = set()
    for node in nodes:
        if node.selection_set is not None:
            yield from _opened(node.selection_set.selections, fragments, opened)


def _opened(selections: Iterable[SelectionNode], fragments: Fragments, opened: set[str]) -> Iterator[FieldNode]:
    """A fragment is opened once: spread in one another, their fields would multiply beyond bounds."""
    for node in selections:
        match node:
            case FieldNode():
                yield node
            case InlineFragmentNode():
                yield from _opened(node.selection_set.selections, fragments, opened)
            case FragmentSpreadNode() if (name := node.name.value) not in opened:
                opened.add(name)
                yield from _opened(fragments[name].selection_set.selections, fragments, opened)


def below(nodes: Iterable[FieldNode], name: str, fragments: Fragments) -> list[FieldNode]:
    """The fields called `name` directly below the given ones."""
    return [node for node in selected(nodes, fragments) if node.name.value == name]


def columns_of_page(entity: Entity, nodes: Iterable[FieldNode], fragments: Fragments) -> tuple[str, ...]:
    """The columns that the `nodes` and `edges { node }` of a connection need."""
    nodes = list(nodes)
    rows = [*below(nodes, "nodes", fragments), *below(below(nodes, "edges", fragments), "node", fragments)]
    return columns(entity, rows, fragments)


def columns(entity: Entity, nodes: Iterable[FieldNode], fragments: Fragments) -> tuple[str, ...]:
    """The columns that the selection on this entity needs, the key among them."""
    needed = {"id"}
    for node in selected(nodes, fragments):
        match entity.fields.get(node.name.value):
            case Column(name=name):
                needed.add(name)
            case One(key=key):
                needed.add(key)
            case Computed(needs=needs) | Led(needs=needs) | LedOn(needs=needs):
                needed.update(needs)
            case Many() | None:
                pass
    return tuple(sorted(needed))
