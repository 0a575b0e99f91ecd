"""A mutation with an Idempotency-Key is done once, however often it is sent."""

import asyncio
from datetime import timedelta
from typing import Any

import httpx
import pytest

from api import idempotency
from api.idempotency import fingerprint, key_from
from api.refusals import BadIdempotencyKey
from schema.core.execution import GraphQLRequest
from tenants.core.idempotency import LEASE
from tests.api.sample import COLLEAGUE, GRAPHQL, JSON, NOW, Edge
from tests.people import Chain

PATH = "/t/anxin/graphql"
VISIT = "mutation Visit($note: String!) { addVisit(note: $note) { note number } }"


@pytest.fixture
def edge(chain: Chain, other_chain: Chain) -> Edge:
    return Edge(tenants={"anxin": chain.tenant, "suda": other_chain.tenant})


async def send(
    edge: Edge, note: str = "张伟来访", *, query: str = VISIT, path: str = PATH, **headers: str
) -> httpx.Response:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    async with edge.client() as client:
        body = {"query": query, "variables": {"note": note} if query == VISIT else None}
        return await client.post(path, json=body, headers={"Accept": GRAPHQL, "Idempotency-Key": "k-1", **given})


def code_of(response: httpx.Response) -> str:
    return str(response.json()["errors"][0]["extensions"]["code"])


async def test_the_same_request_gets_the_stored_answer(edge: Edge) -> None:
    first = await send(edge)
    again = await send(edge, Accept=JSON)
    assert edge.log.notes == ["张伟来访"]
    assert (again.status_code, again.content) == (first.status_code, first.content)
    assert again.headers["idempotent-replayed"] == "true"
    assert "idempotent-replayed" not in first.headers


async def test_an_answer_is_not_given_again_once_rights_have_changed(edge: Edge) -> None:
    await send(edge)
    edge.rights = "fewer"
    response = await send(edge)
    assert (response.status_code, code_of(response)) == (403, "FORBIDDEN")
    assert "张伟来访" not in response.text
    assert edge.log.notes == ["张伟来访"]


async def test_another_request_under_the_key_is_refused(edge: Edge) -> None:
    await send(edge)
    response = await send(edge, "李娜来访")
    assert (response.status_code, code_of(response)) == (422, "IDEMPOTENCY_KEY_REUSED")
    assert edge.log.notes == ["张伟来访"]


async def test_a_request_that_still_runs_is_told_to_wait(edge: Edge) -> None:
    started, go = asyncio.Event(), asyncio.Event()

    async def hold(_: str) -> None:
        started.set()
        await go.wait()

    edge.log.hook = hold
    first = asyncio.create_task(send(edge))
    await started.wait()
    second = await send(edge)
    go.set()
    assert (second.status_code, code_of(second)) == (409, "IDEMPOTENCY_IN_PROGRESS")
    assert second.headers["retry-after"] == "5"
    assert (await first).json()["data"]["addVisit"]["number"] == 1
    assert (await send(edge)).headers["idempotent-replayed"] == "true"
    assert edge.log.notes == ["张伟来访"]


@pytest.mark.parametrize(
    "other", [{"Idempotency_Key": "k-2"}, COLLEAGUE, {"path": "/t/suda/graphql"}], ids=["key", "person", "tenant"]
)
async def test_other_keys_people_and_tenants_do_their_own(edge: Edge, other: dict[str, str]) -> None:
    await send(edge)
    response = await send(edge, **other)
    assert "idempotent-replayed" not in response.headers
    assert len(edge.log.notes) == 2


async def test_without_a_key_it_is_done_each_time(edge: Edge) -> None:
    async with edge.client() as client:
        for _ in range(2):
            await client.post(PATH, json={"query": VISIT, "variables": {"note": "王芳来访"}})
    assert edge.log.notes == ["王芳来访", "王芳来访"]


async def test_a_dry_run_leaves_the_key_free(edge: Edge) -> None:
    trial = 'mutation { addVisit(note: "张伟来访", dryRun: true) { number } }'
    for _ in range(2):
        response = await send(edge, query=trial)
        assert response.json()["data"]["addVisit"]["number"] == 1
        assert "idempotent-replayed" not in response.headers
    assert (await send(edge)).status_code == 200


async def test_a_query_needs_no_key(edge: Edge) -> None:
    response = await send(edge, query="{ hello }", Idempotency_Key="not a key")
    assert response.status_code == 200


async def test_a_request_that_was_not_run_leaves_the_key_free(edge: Edge) -> None:
    assert (await send(edge, query="mutation { nonsense }")).status_code == 400
    assert (await send(edge)).json()["data"]["addVisit"]["number"] == 1


async def test_after_an_error_of_ours_the_key_is_free(edge: Edge) -> None:
    broken = await send(edge, "故障")
    assert code_of(broken) == "INTERNAL"
    again = await send(edge, "故障")
    assert "idempotent-replayed" not in again.headers
    assert (await send(edge)).json()["data"]["addVisit"]["number"] == 1


async def test_what_was_half_done_is_not_done_again(edge: Edge) -> None:
    query = 'mutation { kept: addVisit(note: "张伟来访") { number } lost: addVisit(note: "故障") { number } }'
    first = await send(edge, query=query)
    again = await send(edge, query=query)
    assert first.json()["data"] == {"kept": {"number": 1}, "lost": None}
    assert again.content == first.content
    assert edge.log.notes == ["张伟来访"]


async def test_a_claim_whose_process_died_lapses(edge: Edge) -> None:
    died = asyncio.Event()

    async def die(_: str) -> None:
        died.set()
        await asyncio.Event().wait()

    edge.log.hook = die
    first = asyncio.create_task(send(edge))
    await died.wait()
    first.cancel()
    await asyncio.wait([first])
    edge.log.hook = None
    assert (await send(edge)).status_code == 409
    edge.now = NOW + LEASE
    assert (await send(edge)).json()["data"]["addVisit"]["number"] == 1


async def test_work_ends_before_its_lease(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    async def hang(_: str) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(idempotency, "WORK_SECONDS", 0.05)
    edge.log.hook = hang
    response = await send(edge)
    assert (response.status_code, code_of(response)) == (503, "TIMEOUT")
    edge.log.hook = None
    assert (await send(edge)).json()["data"]["addVisit"]["number"] == 1


async def test_the_day_is_over_after_a_day(edge: Edge) -> None:
    await send(edge)
    edge.now = NOW + timedelta(hours=24)
    assert (await send(edge)).json()["data"]["addVisit"]["number"] == 2


@pytest.mark.parametrize("key", ["k", "~" * 255, "8e03978e-40d5-43e8-bc93-6894a57f9324", '"quoted"', "!"])
def test_a_key_is_visible_ascii(key: str) -> None:
    assert key_from([key]) == key


@pytest.mark.parametrize("values", [[""], ["k" * 256], ["a b"], ["a\tb"], ["钥匙"], ["\x7f"], ["a", "a"]])
def test_a_malformed_key_is_refused(values: list[str]) -> None:
    with pytest.raises(BadIdempotencyKey):
        key_from(values)


def request(**changes: Any) -> GraphQLRequest:
    given: dict[str, Any] = {"query": VISIT, "variables": {"a": 1, "b": {"c": 2, "d": None}}, "operation_name": "Visit"}
    return GraphQLRequest(**{**given, **changes})


def test_order_does_not_make_another_request() -> None:
    reordered = request(variables={"b": {"d": None, "c": 2}, "a": 1})
    assert fingerprint(reordered) == fingerprint(request())


@pytest.mark.parametrize(
    "changes",
    [
        {"query": VISIT + " "},
        {"variables": {"a": 1, "b": {"c": 2}}},
        {"variables": {"a": "1", "b": {"c": 2, "d": None}}},
        {"variables": None},
        {"operation_name": None},
        {"extensions": {"x": 1}},
    ],
)
def test_anything_else_makes_another_request(changes: dict[str, Any]) -> None:
    assert fingerprint(request(**changes)) != fingerprint(request())
