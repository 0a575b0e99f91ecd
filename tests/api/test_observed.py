"""Every request is named, told in one line, counted, and never answered with what broke."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from prometheus_client import REGISTRY
from starlette.requests import Request
from starlette.responses import StreamingResponse
from starlette.routing import Route
from structlog.testing import capture_logs

from tenants.core.errors import RateLimited
from tests.api.sample import AUTHORIZATION, GRAPHQL, PERSON_ID, Edge

PATH = "/t/anxin/graphql"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("12345678", True),
        ("A" * 128, True),
        ("req-2026.03_09", True),
        (None, False),
        ("", False),
        ("1234567", False),
        ("A" * 129, False),
        ("request id", False),
        ("request/id", False),
        ("request\tid", False),
        ("12345678\u00e9", False),
    ],
)
async def test_a_request_id_is_kept_when_it_is_well_formed(given: str | None, *, kept: bool) -> None:
    headers = [] if given is None else [(b"X-Request-Id", given.encode("latin-1"))]
    async with Edge().client() as client:
        request = client.build_request("POST", PATH, json={"query": "{"}, headers={"Accept": GRAPHQL})
        request.headers = httpx.Headers([*request.headers.raw, *headers])
        response = await client.send(request)
    answered = response.headers["x-request-id"]
    assert (answered == given) is kept
    assert kept or len(answered) == 32
    assert response.json()["errors"][0]["extensions"]["requestId"] == answered


async def told(**request: Any) -> dict[str, Any]:
    async with Edge().client() as client:
        with capture_logs() as lines:
            await client.request(**{"method": "POST", "url": PATH, **request})
    found = [dict(line) for line in lines if line["event"] == "request"]
    assert len(found) == 1
    return found[0]


async def test_one_line_tells_who_asked_what() -> None:
    query = "query Greeting($name: String!) { hello(name: $name) }"
    line = await told(json={"query": query, "variables": {"name": "张伟"}}, headers={"X-Request-Id": "anxin-0001"})
    assert line.pop("duration_ms") > 0
    assert line == {
        "event": "request",
        "log_level": "info",
        "method": "POST",
        "route": "/t/{slug}/graphql",
        "path": PATH,
        "status": 200,
        "tenant": "anxin",
        "actor": str(PERSON_ID),
        "client": "head-office",
        "operation": "Greeting",
        "kind": "query",
    }


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ({"json": {"query": "{ crash }"}}, {"status": 200, "codes": ["INTERNAL"]}),
        ({"url": "/t/kaput/graphql"}, {"status": 500, "codes": ["INTERNAL"]}),
        ({"json": {"query": "{"}}, {"status": 200, "codes": ["BAD_USER_INPUT"]}),
        ({"json": {"query": "{ salary }"}}, {"status": 200, "codes": ["FORBIDDEN"]}),
        ({"url": "/t/unknown/graphql"}, {"status": 404, "codes": ["NOT_FOUND"]}),
        ({"url": "/nowhere"}, {"status": 404, "route": None}),
    ],
)
async def test_the_line_tells_what_went_wrong(request_: dict[str, Any], expected: dict[str, Any]) -> None:
    line = await told(**request_)
    assert {name: line[name] for name in expected} == expected


async def test_neither_variables_nor_query_strings_nor_credentials_are_told() -> None:
    secrets = {"password": "geheim-eins", "name": "geheim-zwei"}
    async with Edge().client(headers={"Authorization": "Bearer geheim-drei"}) as client:
        with capture_logs() as lines:
            await client.post(PATH, json={"query": "{ crash }", "variables": secrets})
            await client.post(PATH, json={"query": "{ crash }", "variables": secrets}, headers=AUTHORIZATION)
            await client.get(PATH, params={"query": '{ hello(name: "geheim-vier") }'})
            await client.get(PATH, params={"query": "{ hello }", "access_token": "geheim-fuenf"})
    assert "geheim" not in str([{**line, "exc_info": ""} for line in lines])


async def test_a_callers_own_words_are_cut_short() -> None:
    named = await told(json={"query": f"query {'A' * 5000} {{ hello }}"})
    lost = await told(url=f"/{'a' * 5000}")
    assert (len(named["operation"]), len(lost["path"])) == (200, 200)


async def test_an_unhandled_error_is_told_with_its_traceback() -> None:
    async with Edge().client() as client:
        with capture_logs() as lines:
            await client.post("/t/kaput/graphql", json={"query": "{ hello }"})
    [line] = [line for line in lines if line["event"] == "unhandled error"]
    assert line["exc_info"]


@pytest.mark.parametrize("path", ["/nowhere", "/t/anxin", "/t/a/b/graphql", "/static/nothing.js", "/t//graphql"])
async def test_an_unknown_address_answers_like_everything_else(path: str) -> None:
    async with Edge().client() as client:
        response = await client.get(path, headers={"Accept-Language": "zh"})
    assert response.status_code == 404
    assert response.json() == {
        "errors": [
            {
                "message": "此地址没有内容。",
                "extensions": {"code": "NOT_FOUND", "requestId": response.headers["x-request-id"]},
            }
        ]
    }


async def test_a_denial_anywhere_gets_its_status() -> None:
    async def busy(_: Request) -> None:
        raise RateLimited(seconds=7)

    async with Edge(routes=[Route("/busy", busy)]).client() as client:
        response = await client.get("/busy")
    assert (response.status_code, response.headers["retry-after"]) == (429, "7")
    assert response.json()["errors"][0]["extensions"]["code"] == "RATE_LIMITED"


async def test_an_answer_that_breaks_in_the_middle_is_cut_not_finished() -> None:
    async def parts() -> AsyncIterator[bytes]:
        yield b"["
        raise RuntimeError("the database went away")

    async def export(_: Request) -> StreamingResponse:
        return StreamingResponse(parts())

    async with Edge(routes=[Route("/export", export)]).client() as client:
        with pytest.raises(RuntimeError, match="went away"):
            await client.get("/export")


async def test_requests_are_counted_by_route_and_not_by_tenant() -> None:
    labels = {"route": "/t/{slug}/graphql", "method": "POST", "status": "200"}

    def count() -> float:
        return REGISTRY.get_sample_value("branchline_http_requests_total", labels) or 0

    before = count()
    async with Edge().client() as client:
        await client.post(PATH, json={"query": "{ hello }"})
        await client.request("BREW", "/coffee")
        page = await client.get("/metrics")
    assert count() == before + 1
    assert 'branchline_http_requests_total{method="other",route="other",status="404"}' in page.text
    assert "branchline_db_connections 3.0" in page.text
    assert "branchline_db_connections_busy 1.0" in page.text
    assert "anxin" not in page.text
