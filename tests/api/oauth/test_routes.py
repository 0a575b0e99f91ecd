"""Discovery and keys, for everybody."""

from dataclasses import replace

import pytest
from joserfc import jwt
from joserfc.jwk import KeySet

from tenants.core.routing import writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import service
from tests.api.oauth.world import client, program, token_of
from tests.people import VAULT
from tests.tenants.identity.world import NOW

Pair = tuple[TenantRef, TenantRef]
OPEN = ("/t/{}/oauth/jwks", "/t/{}/.well-known/openid-configuration", "/.well-known/oauth-authorization-server/t/{}")


async def test_both_documents_name_the_configured_addresses(pair: Pair) -> None:
    slug = pair[0].slug
    async with client(*pair) as http:
        documents = [(await http.get(path.format(slug))).json() for path in OPEN[1:]]
    assert documents[0] == documents[1]
    assert documents[0]["issuer"] == f"https://api.example.com/t/{slug}"
    assert documents[0]["token_endpoint"] == f"https://api.example.com/t/{slug}/oauth/token"


async def test_what_is_announced_answers(pair: Pair) -> None:
    async with client(*pair) as http:
        document = (await http.get(OPEN[1].format(pair[0].slug))).json()
        keys = await http.get(document["jwks_uri"].replace("https://api.example.com", ""))
        token = await http.post(document["token_endpoint"].replace("https://api.example.com", ""))
    assert keys.status_code == 200
    assert token.json()["error"] == "invalid_request"


@pytest.mark.parametrize("path", OPEN)
async def test_they_are_open_to_every_origin_and_may_be_kept_a_while(pair: Pair, path: str) -> None:
    async with client(*pair) as http:
        response = await http.get(path.format(pair[0].slug), headers={"Origin": "https://spa.example"})
    assert response.status_code == 200
    assert response.headers["access-control-allow-origin"] == "*"
    assert response.headers["cache-control"] == "public, max-age=300"


async def test_keys_show_their_public_half_alone_and_the_next_one_too(pair: Pair) -> None:
    async with client(*pair) as http:
        response = await http.get(OPEN[0].format(pair[0].slug))
    keys = response.json()["keys"]
    assert response.headers["content-type"] == "application/jwk-set+json"
    assert len(keys) == 2
    for key in keys:
        assert set(key) == {"kty", "crv", "x", "y", "kid", "use", "alg"}
        assert (key["use"], key["alg"]) == ("sig", "ES256")


async def test_tenants_share_no_key(pair: Pair) -> None:
    async with client(*pair) as http:
        kids = [{key["kid"] for key in (await http.get(OPEN[0].format(t.slug))).json()["keys"]} for t in pair]
    assert not kids[0] & kids[1]


async def test_after_a_rotation_old_tokens_still_verify_with_what_is_published(pair: Pair) -> None:
    caller = await program(pair[0])
    token = await token_of(caller)
    with tenant_scope(pair[0]):
        async with writing():
            await service.rotate_keys(vault=VAULT, now=NOW)
    new = await token_of(caller)
    async with client(*pair) as http:
        keys = KeySet.import_key_set((await http.get(OPEN[0].format(pair[0].slug))).json())
    old_header, new_header = (jwt.decode(text, keys, algorithms=["ES256"]).header for text in (token, new))
    assert old_header["kid"] != new_header["kid"]
    assert len(keys.keys) == 3


async def test_the_platform_has_its_own_document_and_keys(pair: Pair) -> None:
    await service.ensure_platform_keys(vault=VAULT, now=NOW)
    async with client(*pair) as http:
        document = (await http.get("/.well-known/oauth-authorization-server/platform")).json()
        keys = (await http.get("/platform/oauth/jwks")).json()["keys"]
    assert document["issuer"] == "https://api.example.com/platform"
    assert len(keys) >= 2


@pytest.mark.parametrize("path", [*OPEN, "/t/{}/oauth/token"])
async def test_an_unknown_tenant_has_no_authority(pair: Pair, path: str) -> None:
    async with client(*pair) as http:
        response = await http.request("POST" if path.endswith("token") else "GET", path.format("nobody"))
    assert response.status_code == 404
    assert response.json()["error"] == "invalid_request"


@pytest.mark.parametrize("path", [*OPEN, "/t/{}/oauth/token"])
async def test_a_suspended_tenant_s_authority_is_closed(pair: Pair, path: str) -> None:
    suspended = replace(pair[0], status="SUSPENDED")
    async with client(suspended) as http:
        response = await http.request("POST" if path.endswith("token") else "GET", path.format(suspended.slug))
    assert response.status_code == 403
    assert response.json()["error"] == "temporarily_unavailable"
