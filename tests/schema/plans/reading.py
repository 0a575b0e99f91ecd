"""What the database does for a statement, read from its plan."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import reduce
from typing import Any

from asyncpg.connection import LoggedQuery
from tortoise.connection import get_connection

from schema.core.conditions import Conditions
from schema.core.context import Context
from tenants.core.expressions import every
from tenants.core.routing import raw_fetch
from tenants.core.selecting import Statement, page_statements
from tests.people import Chain
from tests.schema.plans.questions import PAGE, Question

Node = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reading:
    """How many rows were found, how many were looked at for them, and which tables were read from end to end."""

    found: int = 0
    examined: int = 0
    whole: frozenset[str] = frozenset()

    def __add__(self, other: "Reading") -> "Reading":
        return Reading(self.found + other.found, self.examined + other.examined, self.whole | other.whole)


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


async def read_all(statements: Sequence[Statement]) -> Reading:
    """All of them together."""
    return reduce(Reading.__add__, [await read(statement) for statement in statements], Reading())


async def of_page(question: Question, context: Context) -> Reading:
    """As `select_page` does it: the second statement only while rows are missing."""
    where = Conditions(context).where(question.entity, question.where)
    if question.mine is not None:
        where = every(where, question.mine(context.actor))
    told = Reading()
    for statement in page_statements(
        source=question.entity.source, actor=context.actor, columns=["id"], where=where, window=question.window
    ):
        told += await read(statement)
        if told.found >= PAGE:
            break
    return told


@asynccontextmanager
async def heard(chain: Chain) -> AsyncIterator[list[Statement]]:
    """What is asked of the tenants' tables meanwhile, by any connection that is open."""
    sent: list[Statement] = []

    def listen(query: LoggedQuery) -> None:
        if query.query.startswith(("SELECT", "(SELECT")):
            sent.append(Statement(query.query, query.args))

    async with chain.reading():
        await raw_fetch("SELECT 1")
    client: Any = get_connection("default")
    with ExitStack() as listening:
        for connection in client._pool._open:
            listening.enter_context(connection.query_logger(listen))
        yield sent
        await asyncio.sleep(0)  # they are told of at the loop's next turn


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
