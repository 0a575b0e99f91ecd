"""Which columns a selection needs, so that a statement asks for those and no others."""

from collections.abc import Iterable, Iterator

from graphql import FieldNode, FragmentSpreadNode, GraphQLResolveInfo, InlineFragmentNode, SelectionNode

from schema.core.declarations import Column, Computed, Entity, Led, Many, One

Info = GraphQLResolveInfo


def selected(nodes: Iterable[FieldNode], info: Info) -> Iterator[FieldNode]:
    """The fields directly below the given ones, with fragments opened; a skipped one only costs a column."""
    opened: set[str] = set()
    for node in nodes:
        if node.selection_set is not None:
            yield from _opened(node.selection_set.selections, info, opened)


def _opened(selections: Iterable[SelectionNode], info: Info, opened: set[str]) -> Iterator[FieldNode]:
    """A fragment is opened once: spread in one another, their fields would multiply beyond bounds."""
    for node in selections:
        match node:
            case FieldNode():
                yield node
            case InlineFragmentNode():
                yield from _opened(node.selection_set.selections, info, opened)
            case FragmentSpreadNode() if (name := node.name.value) not in opened:
                opened.add(name)
                yield from _opened(info.fragments[name].selection_set.selections, info, opened)


def below(nodes: Iterable[FieldNode], name: str, info: Info) -> list[FieldNode]:
    """The fields called `name` directly below the given ones."""
    return [node for node in selected(nodes, info) if node.name.value == name]


def columns_of_page(entity: Entity, nodes: Iterable[FieldNode], info: Info) -> tuple[str, ...]:
    """The columns that the `nodes` and `edges { node }` of a connection need."""
    nodes = list(nodes)
    rows = [*below(nodes, "nodes", info), *below(below(nodes, "edges", info), "node", info)]
    return columns(entity, rows, info)


def columns(entity: Entity, nodes: Iterable[FieldNode], info: Info) -> tuple[str, ...]:
    """The columns that the selection on this entity needs, the key among them."""
    needed = {"id"}
    for node in selected(nodes, info):
        match entity.fields.get(node.name.value):
            case Column(name=name):
                needed.add(name)
            case One(key=key):
                needed.add(key)
            case Computed(needs=needs) | Led(needs=needs):
                needed.update(needs)
            case Many() | None:
                pass
    return tuple(sorted(needed))
