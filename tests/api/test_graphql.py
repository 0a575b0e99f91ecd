"""One endpoint, every way to ask it: GraphQL over HTTP."""

from typing import Any
from urllib.parse import quote

import orjson
import pytest

from api.parameters import MAX_BODY_BYTES, MAX_DEPTH
from tests.api.sample import AUTHORIZATION, GRAPHQL, JSON, Edge

PATH = "/t/anxin/graphql"
HELLO = {"query": "{ hello }"}


async def ask(body: Any, *, accept: str | None = GRAPHQL, path: str = PATH, **headers: str) -> Any:
    async with Edge().client() as client:
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        return await client.post(path, json=body, headers={"Accept": accept or "", **given})


def code_of(response: Any) -> str:
    error = orjson.loads(response.content)["errors"][0]
    assert error["message"]
    assert error["extensions"]["requestId"] == response.headers["x-request-id"]
    return str(error["extensions"]["code"])


@pytest.mark.parametrize(
    ("query", "graphql_status", "json_status", "with_data"),
    [
        ("{ hello }", 200, 200, True),
        ("{ hello salary }", 294, 200, True),
        ("{ certain }", 294, 200, True),
        ("{ nonsense }", 400, 200, False),
        ("{", 400, 200, False),
        ("", 400, 200, False),
        ("query A { hello } query B { hello }", 400, 200, False),
        ("query ($name: String!) { hello(name: $name) }", 400, 200, False),
        ("subscription { ticks }", 400, 400, False),
        ("{ crash }", 294, 200, True),
    ],
)
async def test_the_status_depends_on_the_answer_and_the_media_type(
    query: str, graphql_status: int, json_status: int, *, with_data: bool
) -> None:
    for accept, status in ((GRAPHQL, graphql_status), (JSON, json_status), ("*/*", json_status)):
        response = await ask({"query": query}, accept=accept)
        assert response.status_code == status
        assert response.headers["content-type"] == f"{GRAPHQL if accept == GRAPHQL else JSON}; charset=utf-8"
        assert ("data" in response.json()) is with_data


async def test_an_answer_is_for_its_caller_only() -> None:
    response = await ask(HELLO)
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["vary"] == "Accept, Accept-Language, Origin"
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.json()["data"] == {"hello": "你好，世界"}


async def test_errors_come_before_data_and_carry_the_request_id() -> None:
    response = await ask({"query": "{ hello salary }"}, X_Request_Id="anxin-2026.03_09")
    assert response.text.startswith('{"errors":')
    answer = response.json()
    answer.pop("extensions")
    assert answer == {
        "errors": [
            {
                "message": "没有权限：此操作需要权限 staff:read_private。",
                "locations": [{"line": 1, "column": 9}],
                "path": ["salary"],
                "extensions": {"code": "FORBIDDEN", "requestId": "anxin-2026.03_09"},
            }
        ],
        "data": {"hello": "你好，世界", "salary": None},
    }


@pytest.mark.parametrize("path", [PATH, "/platform/graphql"])
@pytest.mark.parametrize(
    ("params", "status", "code"),
    [
        ({"query": "{ hello }"}, 200, None),
        ({"query": "query ($name: String!) { hello(name: $name) }", "variables": '{"name": "🚚"}'}, 200, None),
        ({"query": "query A { hello } query B { hello }", "operationName": "B"}, 200, None),
        ({"query": "{ hello }", "operationName": "", "variables": "", "extensions": ""}, 200, None),
        ({"query": "{ hello }", "unknown": "1"}, 200, None),
        ({"query": "query A { hello }", "operationName": "null"}, 400, "BAD_USER_INPUT"),
        ({"query": 'mutation { addVisit(note: "来访") { number } }'}, 405, "METHOD_NOT_ALLOWED"),
        ({}, 400, "BAD_USER_INPUT"),
        ({"query": "{ hello }", "variables": "{"}, 400, "BAD_USER_INPUT"),
        ({"query": "{ hello }", "variables": "[]"}, 400, "BAD_USER_INPUT"),
        ({"query": "{ hello }", "variables": "null"}, 200, None),
        ({"query": "{ hello }", "extensions": "1"}, 400, "BAD_USER_INPUT"),
        ({"query": "{ hello }", "access_token": "bl_secret"}, 400, "BAD_USER_INPUT"),
        ({"query": ["{ hello }", "{ locale }"]}, 400, "BAD_USER_INPUT"),
        ({f"p{number}": "1" for number in range(40)}, 400, "BAD_USER_INPUT"),
    ],
)
async def test_get_reads(path: str, params: dict[str, Any], status: int, code: str | None) -> None:
    edge = Edge()
    async with edge.client() as client:
        response = await client.get(path, params=params, headers={"Accept": GRAPHQL})
    assert response.status_code == status
    assert code is None or code_of(response) == code
    assert response.headers.get("allow") == ("POST" if status == 405 else None)
    assert edge.log.notes == []


async def test_a_query_string_that_is_not_utf8_is_refused() -> None:
    async with Edge().client() as client:
        response = await client.get(f"{PATH}?query=%ff%fe")
    assert (response.status_code, code_of(response)) == (400, "BAD_USER_INPUT")


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "QUERY"])
@pytest.mark.parametrize("path", [PATH, "/platform/graphql", "/t/unknown/graphql"])
async def test_other_methods_are_refused(method: str, path: str) -> None:
    async with Edge().client() as client:
        response = await client.request(method, path)
    assert (response.status_code, response.headers["allow"]) == (405, "GET, POST")


@pytest.mark.parametrize(
    ("content_type", "status"),
    [
        ("application/json", 200),
        ("application/json; charset=UTF-8", 200),
        (None, 415),
        ("application/json; charset=gbk", 415),
        ("text/plain", 415),
        ("application/x-www-form-urlencoded", 415),
        ("multipart/form-data; boundary=x", 415),
        ("application/graphql", 415),
    ],
)
async def test_only_json_may_be_posted(content_type: str | None, status: int) -> None:
    headers = {"Accept": GRAPHQL} | ({"Content-Type": content_type} if content_type else {})
    async with Edge().client() as client:
        response = await client.post(PATH, content=orjson.dumps(HELLO), headers=headers)
    assert response.status_code == status
    if status == 415:
        assert code_of(response) == "UNSUPPORTED_MEDIA_TYPE"
        assert response.headers["accept"] == "application/json"


async def test_a_compressed_body_is_refused() -> None:
    response = await ask(HELLO, Content_Encoding="gzip")
    assert (response.status_code, code_of(response)) == (415, "UNSUPPORTED_MEDIA_TYPE")


@pytest.mark.parametrize("accept", ["text/html", "image/*", "application/json;charset=gbk", "application/json;q=0"])
async def test_what_cannot_be_served_is_refused(accept: str) -> None:
    response = await ask(HELLO, accept=accept)
    assert (response.status_code, code_of(response)) == (406, "NOT_ACCEPTABLE")
    assert response.headers["content-type"] == f"{JSON}; charset=utf-8"


DEEP = b"[" * 600 + b"]" * 600
TOO_DEEP = b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", "body is not valid JSON"),
        (b"{", "body is not valid JSON"),
        (b"\xff\xfe", "body is not valid JSON"),
        (b'{"query": "\xc3\x28"}', "body is not valid JSON"),
        (b'{"query": "{ hello }", "variables": {"name": NaN}}', "body is not valid JSON"),
        (b'{"query": "{ hello }", "variables": {"name": 1e999}}', "body is not valid JSON"),
        (b'{"query": "\\ud800"}', "body is not valid JSON"),
        (b'{"query": "{ hello }", "variables": {"deep": ' + DEEP + b"}}", "nested too deeply"),
        (b'{"query": "{ hello }", "variables": {"deep": ' + TOO_DEEP + b"}}", "nested too deeply"),
        (b"[" * 100_000, "body is not valid JSON"),
        (b"null", "must be a JSON object"),
        (b'"{ hello }"', "must be a JSON object"),
        (b"7", "must be a JSON object"),
        (b"[]", "Several operations in one request"),
        (b'[{"query": "{ hello }"}]', "Several operations in one request"),
        (b"{}", 'parameter "query" must be a string'),
        (b'{"query": null}', 'parameter "query" must be a string'),
        (b'{"query": {"a": 1}}', 'parameter "query" must be a string'),
        (b'{"query": "{ hello }", "variables": "{}"}', 'parameter "variables" must be an object or null'),
        (b'{"query": "{ hello }", "variables": []}', 'parameter "variables" must be an object or null'),
        (b'{"query": "{ hello }", "extensions": false}', 'parameter "extensions" must be an object or null'),
        (b'{"query": "{ hello }", "operationName": 0}', 'parameter "operationName" must be a string or null'),
        (b'{"query": "{ hello }", "variables": {"name": "\\u0000"}}', "U+0000"),
        (b'{"query": "{ hello }", "variables": {"\\u0000": [{}]}}', "U+0000"),
    ],
)
@pytest.mark.parametrize("accept", [GRAPHQL, JSON])
async def test_a_bad_body_is_told_what_is_wrong(body: bytes, message: str, accept: str) -> None:
    async with Edge().client() as client:
        headers = {"Accept": accept, "Content-Type": JSON, "Accept-Language": "en"}
        response = await client.post(PATH, content=body, headers=headers)
    assert (response.status_code, code_of(response)) == (400, "BAD_USER_INPUT")
    assert message in response.json()["errors"][0]["message"]


@pytest.mark.parametrize(
    "text",
    [
        "x" * 1_000_000,
        "王" * 300_000,
        "🧑‍🚒🚚🇨🇳",
        "مرحبا \u202e reversed",
        "\u0001\u0007\u001b[31m\u007f\u0085\ufeff\u2028",
        "\\u0000 spelt out",
        "a\u0301\u0301\u0301",
        "\U0010ffff\ufffe",
    ],
    ids=["1 MB", "900 kB of Chinese", "emoji", "right to left", "control", "no NUL", "combining", "noncharacters"],
)
async def test_any_other_text_passes_unchanged(text: str) -> None:
    query = "query ($name: String!) { hello(name: $name) }"
    response = await ask({"query": query, "variables": {"name": text}})
    assert response.status_code == 200
    assert response.json()["data"]["hello"] == f"你好，{text}"


@pytest.mark.parametrize("announced", [True, False], ids=["announced", "in chunks"])
async def test_a_body_over_the_limit_is_refused(*, announced: bool) -> None:
    async def chunks() -> Any:
        for _ in range(MAX_BODY_BYTES // 65536 + 1):
            yield b" " * 65536

    content: Any = b" " * (MAX_BODY_BYTES + 1) if announced else chunks()
    async with Edge().client() as client:
        response = await client.post(PATH, content=content, headers={"Content-Type": JSON, "Accept": GRAPHQL})
    assert (response.status_code, code_of(response)) == (413, "LIMIT_EXCEEDED")


async def test_a_body_at_the_limit_is_read() -> None:
    body = orjson.dumps(HELLO).ljust(MAX_BODY_BYTES)
    async with Edge().client() as client:
        response = await client.post(PATH, content=body, headers={"Content-Type": JSON})
    assert response.json()["data"] == {"hello": "你好，世界"}


@pytest.mark.parametrize(
    ("authorization", "status", "code", "challenge"),
    [
        (None, 401, "UNAUTHENTICATED", "Bearer"),
        ("Bearer wrong", 401, "UNAUTHENTICATED", 'Bearer error="invalid_token"'),
        ("Bearer of-another-tenant", 403, "FORBIDDEN", None),
    ],
)
@pytest.mark.parametrize("accept", [GRAPHQL, JSON])
async def test_strangers_are_refused(
    authorization: str | None, status: int, code: str, challenge: str | None, accept: str
) -> None:
    headers = {"Accept": accept} | ({"Authorization": authorization} if authorization else {})
    async with Edge().client(headers={}) as client:
        response = await client.post(PATH, json=HELLO, headers=headers)
    assert (response.status_code, code_of(response)) == (status, code)
    assert response.headers.get("www-authenticate") == challenge
    assert response.headers["content-type"] == f"{accept}; charset=utf-8"


async def test_a_strangers_body_is_not_read() -> None:
    async with Edge().client(headers={}) as client:
        response = await client.post(PATH, content=b"{", headers={"Content-Type": JSON})
    assert response.status_code == 401


@pytest.mark.parametrize("name", ["access_token", "api_key", "ACCESS_TOKEN"])
async def test_a_token_in_the_address_is_refused(name: str) -> None:
    async with Edge().client() as client:
        response = await client.post(f"{PATH}?{name}=bl_geheim", json=HELLO)
    assert (response.status_code, code_of(response)) == (400, "BAD_USER_INPUT")
    assert "geheim" not in response.text


@pytest.mark.parametrize(
    ("slug", "status", "code", "message"),
    [
        ("unknown", 404, "NOT_FOUND", "There is no tenant at this address."),
        ("Anxin", 404, "NOT_FOUND", "There is no tenant at this address."),
        ("-anxin", 404, "NOT_FOUND", "There is no tenant at this address."),
        ("安心", 404, "NOT_FOUND", "There is no tenant at this address."),
        ("a" * 64, 404, "NOT_FOUND", "There is no tenant at this address."),
        ("anxin;drop", 404, "NOT_FOUND", "There is no tenant at this address."),
        ("an\0xin", 404, "NOT_FOUND", "There is no tenant at this address."),
        ("tingye", 403, "TENANT_UNAVAILABLE", "This tenant is SUSPENDED and serves no requests."),
        (
            "jiuban",
            503,
            "TENANT_UNAVAILABLE",
            "This tenant's data is at schema version 0, which this server does not support; it is being migrated.",
        ),
    ],
)
async def test_a_tenant_that_cannot_be_served_is_refused(slug: str, status: int, code: str, message: str) -> None:
    response = await ask(HELLO, path=f"/t/{quote(slug, safe='')}/graphql", Accept_Language="en")
    assert (response.status_code, code_of(response)) == (status, code)
    assert response.json()["errors"][0]["message"] == message
    assert response.headers.get("retry-after") == ("30" if status == 503 else None)


@pytest.mark.parametrize(
    ("accept_language", "path", "locale", "message"),
    [
        ("", PATH, "zh-CN", "请求体必须是含有 “query” 项的 JSON 对象。"),
        ("en", PATH, "en", 'The body must be a JSON object with the entry "query".'),
        ("zh", "/platform/graphql", "zh-CN", "请求体必须是含有 “query” 项的 JSON 对象。"),
        ("", "/platform/graphql", "en", 'The body must be a JSON object with the entry "query".'),
    ],
)
async def test_messages_come_in_the_callers_language(
    accept_language: str, path: str, locale: str, message: str
) -> None:
    answer = await ask({"query": "{ locale }"}, path=path, Accept_Language=accept_language)
    assert answer.json()["data"] == {"locale": locale}
    refusal = await ask(7, path=path, Accept_Language=accept_language)
    assert refusal.json()["errors"][0]["message"] == message


async def test_an_error_of_ours_is_masked() -> None:
    response = await ask({"query": "{ crash }"})
    assert (response.status_code, code_of(response)) == (294, "INTERNAL")
    assert "customer_phone_key" not in response.text


@pytest.mark.parametrize("accept", [GRAPHQL, JSON])
async def test_an_error_outside_the_schema_is_masked(accept: str) -> None:
    response = await ask(HELLO, path="/t/kaput/graphql", accept=accept)
    assert (response.status_code, code_of(response)) == (500, "INTERNAL")
    assert response.headers["content-type"] == f"{accept}; charset=utf-8"
    assert "control.tenant" not in response.text
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["x-request-id"] in response.json()["errors"][0]["message"]


async def test_the_platform_takes_no_idempotency_key() -> None:
    mutation = {"query": 'mutation { addVisit(note: "来访") { number } }'}
    response = await ask(mutation, path="/platform/graphql", Idempotency_Key="1")
    assert (response.status_code, code_of(response)) == (400, "BAD_USER_INPUT")


async def test_the_tenants_scope_ends_with_the_request() -> None:
    async with Edge().client() as client:
        for slug in ("anxin", "tingye", "anxin"):
            await client.post(f"/t/{slug}/graphql", json=HELLO, headers=AUTHORIZATION)
        response = await client.post("/platform/graphql", json=HELLO)
    assert response.status_code == 200
