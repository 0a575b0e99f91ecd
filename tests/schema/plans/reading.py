"""What the database does for a statement, read from its plan."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tenants.core.routing import raw_fetch
from tenants.core.selecting import Statement

Node = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reading:
    """How many rows were found, how many were looked at for them, and which tables were read from end to end."""

    found: int
    examined: int
    whole: frozenset[str]


async def read(statement: Statement) -> Reading:
    """Runs the statement and tells what was done for it."""
    (row,) = await raw_fetch(
        f"EXPLAIN (ANALYZE, TIMING OFF, BUFFERS OFF, FORMAT JSON) {statement.text}", *statement.values
    )
    top = json.loads(row[0])[0]["Plan"]
    nodes = list(_nodes(top))
    return Reading(
        found=int(top["Actual Rows"]),
        examined=sum(_examined(node) for node in nodes),
        whole=frozenset(node["Relation Name"] for node in nodes if node["Node Type"] == "Seq Scan"),
    )


def _nodes(node: Node) -> Iterator[Node]:
    yield node
    for inner in node.get("Plans", ()):
        yield from _nodes(inner)


def _examined(node: Node) -> int:
    """Rows that a scan fetched from its table, whether they were kept or not."""
    if "Relation Name" not in node:
        return 0
    kept = ("Actual Rows", "Rows Removed by Filter", "Rows Removed by Index Recheck")
    return round(sum(float(node.get(name, 0)) for name in kept) * float(node["Actual Loops"]))
