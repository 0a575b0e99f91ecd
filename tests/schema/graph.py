"""The graph of objects as somebody sees it: every edge of the schema followed from objects that are asked for by id."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import GraphQLInterfaceType, GraphQLObjectType, get_named_type

from schema.core.declarations import ENTITIES, Column, Led, LedOn, Many, One
from schema.root import schema
from tenants.core.actor import Actor
from tests.people import Chain

AT_ONCE = 20
EDGES = {
    name: {edge: it for edge, it in entity.fields.items() if isinstance(it, One | Many | Led | LedOn)}
    for name, entity in ENTITIES.items()
}


@dataclass(frozen=True)
class Shown:
    """What stands at one end of an edge; `told` is a column that a mere reference does not tell."""

    type: str
    id: str
    told: object = None


@dataclass
class Seen:
    """Objects by type and id, and where their edges lead. An object out of sight is not in it."""

    nodes: dict[tuple[str, str], dict[str, list[Shown]]] = field(default_factory=dict)
    counts: dict[tuple[str, str, str], int] = field(default_factory=dict)

    def has(self, shown: Shown) -> bool:
        return (shown.type, shown.id) in self.nodes


def probe_of(entity: str) -> str | None:
    """A column whose value only those learn who see the row."""
    declared = ENTITIES[entity]
    told = {*declared.source.guards, "id", "name", "version", declared.source.label}
    columns = [(name, it.name) for name, it in declared.fields.items() if isinstance(it, Column)]
    return next((name for name, column in columns if not {name, column} & told), None)


def _kind(entity: str, edge: str) -> GraphQLObjectType | GraphQLInterfaceType:
    parent = schema._schema.type_map[entity]
    assert isinstance(parent, GraphQLObjectType)
    kind = get_named_type(parent.fields[edge].type)
    assert isinstance(kind, GraphQLObjectType | GraphQLInterfaceType)
    return kind


def selection_of(entity: str) -> str:
    """All edges of the type, with what is told at their ends."""
    return " ".join(["__typename id", *(_edge(entity, edge) for edge in EDGES[entity])])


def _edge(entity: str, edge: str) -> str:
    kind = _kind(entity, edge)
    if "nodes" in kind.fields:
        return f"{edge} {{ totalCount nodes {{ {_end(get_named_type(kind.fields['nodes'].type).name)} }} }}"
    return f"{edge} {{ {_end(kind.name)} }}"


def _end(name: str) -> str:
    told = probe_of(name) if name in ENTITIES else None
    return "__typename id" + (f" told: {told}" if told else "")


async def look(chain: Chain, actor: Actor, keys: Iterable[tuple[str, str]]) -> Seen:
    """The objects with these types and ids, as the actor sees them."""
    seen, by_type = Seen(), dict[str, list[str]]()
    for name, key in keys:
        by_type.setdefault(name, []).append(key)
    for name, ids in by_type.items():
        query = f"query($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {name} {{ {selection_of(name)} }} }} }}"
        for start in range(0, len(ids), AT_ONCE):
            answer = await chain.answer(actor, query, ids=ids[start : start + AT_ONCE])
            codes = {error["extensions"]["code"] for error in answer.errors}
            assert codes <= {"FORBIDDEN", "NOT_FOUND"}, answer.errors
            for node in (answer.data or {}).get("nodes") or ():
                if node:
                    keep(seen, node)
    return seen


def keep(seen: Seen, node: Mapping[str, Any]) -> None:
    """Notes one object and its edges."""
    key = (node["__typename"], node["id"])
    seen.nodes[key] = {}
    for edge in EDGES[key[0]]:
        value = node[edge]
        if isinstance(value, dict) and "totalCount" in value:
            seen.counts[*key, edge] = value["totalCount"]
            value = value["nodes"]
        ends = value if isinstance(value, list) else [value]
        seen.nodes[key][edge] = [Shown(end["__typename"], end["id"], end.get("told")) for end in ends if end]


async def walk(chain: Chain, actor: Actor, start: Collection[tuple[str, str]]) -> Seen:
    """All that can be reached from there."""
    seen, ahead = Seen(), set(start)
    while ahead:
        found = await look(chain, actor, sorted(ahead))
        seen.nodes |= found.nodes
        seen.counts |= found.counts
        ends = {(end.type, end.id) for edges in found.nodes.values() for shown in edges.values() for end in shown}
        ahead = ends - seen.nodes.keys()
    return seen
