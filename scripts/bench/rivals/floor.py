"""The floors, served by Starlette: `python -m scripts.bench.rivals.floor` with `FLOOR` in the environment.

`sql` is hand-written SQL on asyncpg in the same transaction and role, the JSON made by Postgres: what no server in
Python can pass. Where something is written it writes the rows alone, without a trail, a number or a promise.
`constant` gives the same bytes each time: what the edge alone costs.
"""

import json
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
import orjson
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

_CUSTOMER = """json_build_object('id', c.id, 'name', c.name, 'number', c.number, 'kind', c.kind, 'grade', c.grade,
'vipScore', c.vip_score::text, 'createdAt', c.created_at)"""
STATEMENTS: dict[str, str] = {
    "point": f"""SELECT json_build_object('data', json_build_object('customer', (SELECT {_CUSTOMER}
        FROM customer c WHERE c.id = $1)))::text""",  # noqa: S608 - our own
    "list of 100": f"""SELECT json_build_object('data', json_build_object('customers', json_build_object(
        'edges', json_agg(json_build_object('cursor', encode(convert_to(x.id::text, 'UTF8'), 'base64'), 'node', x.node))
            FILTER (WHERE x.place <= 100),
        'pageInfo', json_build_object('hasNextPage', count(*) > 100))))::text
        FROM (SELECT c.id, row_number() OVER (ORDER BY c.id) AS place, {_CUSTOMER} AS node FROM customer c
              WHERE c.branch_id = $1 ORDER BY c.id LIMIT 101) x""",  # noqa: S608
    "three levels": """SELECT json_build_object('data', json_build_object('branches', json_build_object('nodes',
        json_agg(json_build_object('id', b.id, 'code', b.code, 'name', b.name, 'status', b.status,
            'staff', json_build_object('nodes', s.found), 'customers', json_build_object('nodes', c.found))))))::text
        FROM (SELECT id, code, name, status FROM branch WHERE code = ANY ($1::text[]) ORDER BY code LIMIT 20) b
        CROSS JOIN LATERAL (SELECT coalesce(json_agg(x), '[]') AS found FROM (SELECT id, name, number, state
            FROM staff_member WHERE branch_id = b.id ORDER BY number LIMIT 10) x) s
        CROSS JOIN LATERAL (SELECT coalesce(json_agg(json_build_object('id', x.id, 'name', x.name, 'number', x.number,
            'grade', x.grade, 'manager', json_build_object('id', m.id, 'name', m.name))), '[]') AS found
            FROM (SELECT id, name, number, grade, manager_id FROM customer WHERE branch_id = b.id ORDER BY id LIMIT 10)
            x JOIN staff_member m ON m.id = x.manager_id) c""",
    "with children": """SELECT json_build_object('data', json_build_object('customers', json_build_object('edges',
        json_agg(json_build_object('node', json_build_object('id', c.id, 'name', c.name,
            'policies', json_build_object('nodes', p.found)))))))::text
        FROM (SELECT id, name FROM customer WHERE branch_id = $1 ORDER BY id LIMIT 50) c
        CROSS JOIN LATERAL (SELECT coalesce(json_agg(json_build_object('id', x.id, 'number', x.number, 'status',
            x.status, 'premium', json_build_object('amount', x.premium::text, 'currency', x.currency),
            'proposedOn', x.proposed_on, 'nextDueOn', x.next_due_on)), '[]') AS found
            FROM (SELECT id, number, status, premium, currency, proposed_on, next_due_on FROM policy
                  WHERE holder_id = c.id ORDER BY proposed_on DESC, id DESC LIMIT 5) x) p""",
    "filtered": """SELECT json_build_object('data', json_build_object('complaints', json_build_object(
        'totalCount', (SELECT count(*) FROM complaint WHERE status = 'RECEIVED' AND received_at >= $1
            AND received_at < $2),
        'nodes', json_agg(json_build_object('id', x.id, 'number', x.number, 'subject', x.subject, 'status', x.status,
            'receivedAt', x.received_at, 'customer', json_build_object('id', c.id, 'name', c.name))))))::text
        FROM (SELECT id, number, subject, status, received_at, customer_id FROM complaint WHERE status = 'RECEIVED'
            AND received_at >= $1 AND received_at < $2 ORDER BY received_at DESC, id DESC LIMIT 25) x
        JOIN customer c ON c.id = x.customer_id""",
    "open a complaint": """WITH made AS (INSERT INTO complaint (kind, channel, subject, description, customer_id,
            branch_id, handler_id, status, severity, severity_rank, round, received_at)
            VALUES ('QUALITY', 'TELEPHONE', '理赔迟迟没有答复', '提交资料已三周，营业部没有任何答复。', $1, $2, $3,
            'RECEIVED', 'MEDIUM', 1, 1, now()) RETURNING id, status, subject, received_at)
        SELECT json_build_object('data', json_build_object('complaint', json_build_object('id', id, 'status', status,
            'subject', subject, 'receivedAt', received_at)))::text FROM made""",
    "bulk of 100": """WITH made AS (INSERT INTO customer (kind, name, branch_id, manager_id, currency,
            lifecycle) SELECT 'PERSON', '客户' || n, $1, $2, 'CNY', 'CUSTOMER' FROM generate_series(1, 100) n
            RETURNING id, name)
        SELECT json_build_object('data', json_agg(json_build_object('id', id, 'name', name)))::text FROM made""",
}  # fmt: skip
WRITES = frozenset({"open a complaint", "bulk of 100"})
ARGUMENTS: dict[str, Callable[[dict[str, Any]], tuple[object, ...]]] = {
    "point": lambda given: (UUID(given["id"]),),
    "list of 100": lambda given: (UUID(given["branch"]),),
    "three levels": lambda given: (given["codes"],),
    "with children": lambda given: (UUID(given["branch"]),),
    "open a complaint": lambda given: tuple(UUID(given[name]) for name in ("customer", "branch", "handler")),
    "bulk of 100": lambda given: (UUID(given["branch"]), UUID(given["manager"])),
    "filtered": lambda given: (datetime.fromisoformat(given["from"]), datetime.fromisoformat(given["until"])),
}
"""What the statements take, from the keys that were drawn."""


def app(told: dict[str, Any]) -> Starlette:
    """`told` names the mode, the database, the tenants by slug, and the size of the constant answers."""
    pools: list[asyncpg.Pool] = []

    async def by_hand(request: Request) -> Response:
        schema, asked = told["schemas"][request.path_params["slug"]], orjson.loads(await request.body())
        name = asked["query"]
        async with pools[0].acquire() as connection:
            begin = "BEGIN" if name in WRITES else "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
            await connection.execute(f"{begin}; SET LOCAL ROLE {schema}; SET LOCAL search_path TO {schema}")
            found = await connection.fetchval(STATEMENTS[name], *ARGUMENTS[name](asked["variables"]))
            await connection.execute("COMMIT")
        return Response(found, media_type="application/json")

    async def constant(request: Request) -> Response:
        asked = orjson.loads(await request.body())
        return Response(b" " * told["sizes"][asked["query"]], media_type="application/json")

    async def ready(_request: Request) -> Response:
        return Response(b"")

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        if told["mode"] == "sql":
            size = told["poolSize"]
            pools.append(await asyncpg.create_pool(told["databaseUrl"], min_size=size, max_size=size))
        yield

    answer = by_hand if told["mode"] == "sql" else constant
    routes = [Route("/t/{slug}/graphql", answer, methods=["POST"]), Route("/ready", ready)]
    return Starlette(routes=routes, lifespan=lifespan)


def main() -> None:
    """Serves until it is told to stop."""
    told = json.loads(os.environ["FLOOR"])
    uvicorn.run(app(told), host="127.0.0.1", port=told["port"], log_level="warning", access_log=False)


if __name__ == "__main__":
    main()
