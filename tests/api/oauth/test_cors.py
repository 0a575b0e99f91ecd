"""Which pages of which sites may call from a browser."""

import pytest

from tenants.core.scope import TenantRef
from tests.api.oauth.flow import application
from tests.api.oauth.world import client

Pair = tuple[TenantRef, TenantRef]
OURS = "https://app.example.com"
CALLED = ["oauth/token", "oauth/revoke", "oauth/userinfo", "graphql"]
FOREIGN = [
    "https://evil.example",
    "https://app.example.com.evil.example",
    "http://app.example.com",
    "null",
    OURS + ":1",
]


def _preflight(origin: str) -> dict[str, str]:
    return {
        "Origin": origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type",
    }


@pytest.mark.parametrize("path", CALLED)
async def test_a_registered_origin_may_call(pair: Pair, path: str) -> None:
    await application(pair[0])
    async with client(*pair) as http:
        asked = await http.options(f"/t/{pair[0].slug}/{path}", headers=_preflight(OURS))
        answer = await http.post(f"/t/{pair[0].slug}/{path}", headers={"Origin": OURS})
    assert asked.status_code == 204
    assert asked.headers["access-control-allow-origin"] == OURS
    assert "Authorization" in asked.headers["access-control-allow-headers"]
    assert answer.headers["access-control-allow-origin"] == OURS
    assert "WWW-Authenticate" in answer.headers["access-control-expose-headers"]
    assert "access-control-allow-credentials" not in {**asked.headers, **answer.headers}
    assert "Origin" in answer.headers["vary"]


@pytest.mark.parametrize("origin", FOREIGN)
@pytest.mark.parametrize("path", CALLED)
async def test_no_other_origin_may(pair: Pair, path: str, origin: str) -> None:
    await application(pair[0])
    async with client(*pair) as http:
        asked = await http.options(f"/t/{pair[0].slug}/{path}", headers=_preflight(origin))
        answer = await http.post(f"/t/{pair[0].slug}/{path}", headers={"Origin": origin})
    for response in (asked, answer):
        assert not [name for name in response.headers if name.startswith("access-control-")]
        assert "Origin" in response.headers["vary"]


async def test_an_origin_registered_at_tenant_a_may_not_call_at_b(pair: Pair) -> None:
    await application(pair[0])
    async with client(*pair) as http:
        asked = [await http.options(f"/t/{one.slug}/oauth/token", headers=_preflight(OURS)) for one in pair]
    assert ["access-control-allow-origin" in answer.headers for answer in asked] == [True, False]


@pytest.mark.parametrize("path", ["oauth/authorize", "oauth/logout", "oauth/introspect", "consent", "login"])
async def test_what_pages_of_people_and_servers_call_is_open_to_no_origin(pair: Pair, path: str) -> None:
    await application(pair[0])
    async with client(*pair) as http:
        answer = await http.get(f"/t/{pair[0].slug}/{path}", headers={"Origin": OURS})
    assert "access-control-allow-origin" not in answer.headers
