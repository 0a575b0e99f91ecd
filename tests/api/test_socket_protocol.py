"""graphql-transport-ws message by message: what a server answers, and with which code it closes."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from websockets.exceptions import InvalidStatus

from api.parameters import MAX_BODY_BYTES
from api.socket_protocol import ID_MOST, REASON_MOST, CloseCode, Closed, SocketTerms
from tests.api.sample import AUTHORIZATION, Edge
from tests.api.sockets import Line, line, running

INIT: dict[str, Any] = {"type": "connection_init", "payload": AUTHORIZATION}
ACK = {"type": "connection_ack"}
HELLO = {"query": "query($name: String!) { hello(name: $name) }", "variables": {"name": "世界"}}


@asynccontextmanager
async def edge(**terms: Any) -> AsyncIterator[str]:
    async with running(Edge(changes={"sockets": SocketTerms(**terms)}).app()) as address:
        yield address


@pytest.fixture(scope="module")
async def address() -> AsyncIterator[str]:
    async with edge() as started:
        yield started


@pytest.fixture
async def entered(address: str) -> AsyncIterator[Line]:
    """A socket that was let in."""
    async with line(address, "anxin") as socket:
        await socket.say(**INIT)
        assert await socket.hear() == ACK
        yield socket


SUBSCRIBE: dict[str, Any] = {"type": "subscribe", "id": "1", "payload": HELLO}


@pytest.mark.parametrize(
    ("messages", "code", "reason"),
    [
        ([SUBSCRIBE], 4401, "Unauthorized"),
        ([{"type": "connection_init"}], 4403, "UNAUTHENTICATED: "),
        (
            [{"type": "connection_init", "payload": {"Authorization": "Bearer nobody"}}],
            4403,
            "UNAUTHENTICATED: 请先登录",
        ),
        (
            [{"type": "connection_init", "payload": {"Authorization": "Bearer of-another-tenant"}}],
            4403,
            "FORBIDDEN: 凭证与地址不属于同一租户",
        ),
        ([INIT, INIT], 4429, "Too many initialisation requests"),
        (["{"], 4400, ""),
        (["[]"], 4400, ""),
        (["null"], 4400, ""),
        ([b"\x00"], 4400, "Messages are texts"),
        ([{"type": "start"}], 4400, ""),
        ([{"id": "1"}], 4400, ""),
        ([{"type": "connection_init", "payload": "Bearer"}], 4400, "A payload is an object"),
        ([INIT, {"type": "ping", "payload": 1}], 4400, "A payload is an object"),
        ([INIT, {"type": "subscribe", "payload": HELLO}], 4400, ""),
        ([INIT, {**SUBSCRIBE, "id": 1}], 4400, ""),
        ([INIT, {**SUBSCRIBE, "id": ""}], 4400, ""),
        ([INIT, {**SUBSCRIBE, "id": "x" * (ID_MOST + 1)}], 4400, ""),
        ([INIT, {"type": "subscribe", "id": "1"}], 4400, ""),
        ([INIT, {"type": "subscribe", "id": "1", "payload": {}}], 4400, ""),
        ([INIT, {"type": "subscribe", "id": "1", "payload": {"query": "{ hello }", "variables": []}}], 4400, ""),
        ([INIT, {"type": "complete"}], 4400, ""),
        ([" " * (MAX_BODY_BYTES + 1)], 1009, ""),
    ],
)
async def test_misuse_closes_with_its_code(messages: list[object], code: int, reason: str, address: str) -> None:
    async with line(address, "anxin") as socket:
        for message in messages:
            raw = message if isinstance(message, str | bytes) else json.dumps(message)
            await socket.connection.send(raw)
        if messages[0] == INIT:
            assert await socket.hear() == ACK
        closed = await socket.end()
    assert closed[0] == code
    assert (closed[1] or "").startswith(reason)


async def test_a_reason_is_cut_to_what_a_frame_holds() -> None:
    assert len(Closed(CloseCode.BAD_MESSAGE, "无" * 100).reason.encode()) <= REASON_MOST


async def test_who_does_not_say_who_they_are_is_not_waited_for() -> None:
    async with edge(init_seconds=0.05) as address, line(address, "anxin") as socket:
        assert await socket.end() == (4408, "Connection initialisation timeout")


async def test_pings_do_not_put_the_introduction_off() -> None:
    async with edge(init_seconds=0.3) as address, line(address, "anxin") as socket:
        assert await socket.settled() == []
        assert (await socket.end())[0] == 4408


@pytest.mark.parametrize("subprotocols", [(), ("graphql-ws",)])
async def test_another_subprotocol_is_not_spoken(subprotocols: tuple[str, ...], address: str) -> None:
    async with line(address, "anxin", subprotocols=subprotocols) as socket:
        assert await socket.end() == (4406, "Subprotocol not acceptable")


@pytest.mark.parametrize(
    ("slug", "query", "status", "code"),
    [
        ("nobody", "", 404, "NOT_FOUND"),
        ("tingye", "", 403, "TENANT_UNAVAILABLE"),
        ("jiuban", "", 503, "TENANT_UNAVAILABLE"),
        ("anxin", "?access_token=of-anxin", 400, "BAD_USER_INPUT"),
    ],
)
async def test_an_address_that_is_not_served_is_refused_over_http(
    slug: str, query: str, status: int, code: str, address: str
) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with line(address, slug, query=query):
            pytest.fail("let in")
    response = refused.value.response
    assert response.status_code == status
    assert json.loads(response.body or b"")["errors"][0]["extensions"]["code"] == code


async def test_the_handshake_tells_the_request_id(address: str) -> None:
    async with line(address, "anxin", additional_headers={"X-Request-Id": "kanban-0001"}) as socket:
        assert socket.connection.response is not None
        assert socket.connection.response.headers["x-request-id"] == "kanban-0001"
        assert socket.connection.subprotocol == "graphql-transport-ws"


async def test_a_ping_is_answered_with_its_payload_before_and_after_the_introduction(address: str) -> None:
    async with line(address, "anxin") as socket:
        for expected in (ACK, {"type": "complete", "id": "1"}):
            await socket.say("ping", payload={"了": 1})
            assert await socket.hear() == {"type": "pong", "payload": {"了": 1}}
            await socket.say("pong")
            await socket.say(**(INIT if expected == ACK else {**SUBSCRIBE, "payload": {"query": "{ hello }"}}))
            if expected != ACK:
                assert (await socket.hear())["type"] == "next"
            assert await socket.hear() == expected


async def test_a_query_is_answered_once(entered: Line) -> None:
    await entered.say(**SUBSCRIBE)
    told = await entered.hear()
    assert told["payload"]["data"] == {"hello": "你好，世界"}
    assert told["payload"]["extensions"]["cost"] == {"requested": 0, "actual": 0}
    assert await entered.hear() == {"type": "complete", "id": "1"}
    await entered.say(**SUBSCRIBE)
    assert (await entered.hear())["type"] == "next"


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        ({"query": "{"}, "BAD_USER_INPUT"),
        ({"query": "{ nothing }"}, "BAD_USER_INPUT"),
        ({"query": "query($name: String!) { hello(name: $name) }"}, "BAD_USER_INPUT"),
        ({"query": "{ hello }", "operationName": "Other"}, "BAD_USER_INPUT"),
        ({"query": 'mutation { addVisit(note: "来访") { number } }'}, "BAD_USER_INPUT"),
        ({"query": "subscription { ticks again: ticks }"}, "BAD_USER_INPUT"),
        ({"query": "{ " + " ".join(f"a{n}: hello" for n in range(51)) + " }"}, "LIMIT_EXCEEDED"),
    ],
)
async def test_what_cannot_run_is_told_as_an_error_of_that_operation(
    payload: dict[str, str], code: str, entered: Line
) -> None:
    await entered.say("subscribe", id="1", payload=payload)
    told = await entered.hear()
    assert (told["type"], told["id"]) == ("error", "1")
    assert told["payload"][0]["extensions"]["code"] == code
    await entered.say(**SUBSCRIBE)
    assert (await entered.hear())["type"] == "next"


async def test_nothing_was_done_by_a_mutation_that_was_refused() -> None:
    edge = Edge()
    async with running(edge.app()) as address, line(address, "anxin") as socket:
        await socket.say(**INIT)
        await socket.say("subscribe", id="1", payload={"query": 'mutation { addVisit(note: "来访") { number } }'})
        assert await socket.hear() == ACK
        assert (await socket.hear())["type"] == "error"
    assert edge.log.notes == []


async def test_a_client_that_leaves_leaves_nothing_behind() -> None:
    async with edge() as address:
        before = asyncio.all_tasks()
        async with line(address, "anxin") as socket:
            await socket.say(**INIT)
            assert await socket.hear() == ACK
            socket.connection.transport.abort()
        while left := asyncio.all_tasks() - before:
            await asyncio.wait(left, timeout=5)
