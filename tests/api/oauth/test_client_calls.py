"""Tokens given back, asked about, used to learn who signed in; and signing out."""

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tenants.core.scope import TenantRef
from tenants.identity import service
from tenants.identity.models import User
from tenants.registry.methods import ClientAuthMethod
from tests.api.oauth.flow import (
    GOODBYE,
    Application,
    Visitor,
    again,
    answered,
    application,
    authorize,
    call,
    refresh,
    tokens,
    visitor,
)
from tests.api.oauth.world import client, program, token_of
from tests.tenants.identity.world import work

Pair = tuple[TenantRef, TenantRef]


async def _userinfo(app: Application, token: str, *, method: str = "GET") -> httpx.Response:
    async with client(app.tenant) as http:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return await http.request(method, app.path("userinfo"), headers=headers)


async def _introspector(tenant: TenantRef) -> Application:
    return await application(tenant, method=ClientAuthMethod.BASIC, grants=(), can_introspect=True)


async def _told(asker: Application, token: str) -> dict[str, Any]:
    response = await call(asker, "introspect", token=token)
    assert response.status_code == 200, response.text
    assert response.headers["cache-control"] == "no-store"
    body: dict[str, Any] = response.json()
    return body


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_userinfo_tells_what_the_scope_allows(pair: Pair, method: str) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    whole = await _userinfo(app, (await tokens(app, who))["access_token"], method=method)
    bare = await _userinfo(app, (await tokens(app, who, scope="openid"))["access_token"], method=method)
    name = {"name": "王芳", "preferred_username": who.user.username}
    assert (whole.json(), bare.json()) == ({"sub": str(who.user.id), **name}, {"sub": str(who.user.id)})
    assert whole.headers["cache-control"] == "no-store"


async def test_userinfo_is_for_a_person_s_access_token_with_openid(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    body = await tokens(app, who)
    without = (await tokens(app, who, scope="customer:read"))["access_token"]
    machine = await token_of(await program(pair[0]))
    for token, status in (
        ("", 401),
        ("nonsense", 401),
        (body["id_token"], 401),
        (body["refresh_token"], 401),
        (machine, 401),
        (without, 403),
    ):
        response = await _userinfo(app, token)
        assert response.status_code == status
        told = {"": "Bearer", without: 'Bearer error="insufficient_scope"'}.get(token, 'Bearer error="invalid_token"')
        assert response.headers["www-authenticate"] == told
    async with client(pair[0]) as http:
        in_address = await http.get(app.path("userinfo"), params={"access_token": body["access_token"]})
    assert in_address.status_code == 400


async def test_a_token_of_tenant_a_tells_nothing_at_b(pair: Pair) -> None:
    token = (await tokens(await application(pair[0]), await visitor(pair[0])))["access_token"]
    at_b = await application(pair[1])
    assert (await _userinfo(at_b, token)).status_code == 401
    assert await _told(await _introspector(pair[1]), token) == {"active": False}


async def test_a_live_token_is_told_and_a_dead_one_is_not(pair: Pair) -> None:
    app, who, asker = await application(pair[0]), await visitor(pair[0]), await _introspector(pair[0])
    body = await tokens(app, who)
    access, kept = await _told(asker, body["access_token"]), await _told(asker, body["refresh_token"])
    for told in (access, kept):
        assert (told["active"], told["client_id"], told["sub"]) == (True, app.client_id, str(who.user.id))
        assert told["iss"] == app.issuer
    assert (access["token_type"], "token_type" in kept) == ("Bearer", False)
    await refresh(app, body["refresh_token"])
    for dead in (body["refresh_token"], body["id_token"], "nonsense"):
        assert await _told(asker, dead) == {"active": False}
    async with work(pair[0]) as unit:
        await service.set_active(work=unit, user=who.user, active=False)
    assert await _told(asker, body["access_token"]) == {"active": False}


async def _locked_out(app: Application, who: Visitor) -> None:
    """Shut out and nothing else: the version stays."""
    async with work(app.tenant):
        await User.filter(id=who.user.id).update(active=False)


async def _of_another_version(app: Application, who: Visitor) -> None:
    async with work(app.tenant):
        await User.filter(id=who.user.id).update(ver=who.user.ver + 1)


async def _withdrawn(app: Application, _: Visitor) -> None:
    async with work(app.tenant) as unit:
        await service.uninstall(work=unit, installation=app.installation)


@pytest.mark.parametrize("cut", [_locked_out, _of_another_version, _withdrawn])
async def test_a_token_of_somebody_shut_out_tells_nothing(
    pair: Pair, cut: Callable[[Application, Visitor], Awaitable[None]]
) -> None:
    app, who, asker = await application(pair[0]), await visitor(pair[0]), await _introspector(pair[0])
    token = (await tokens(app, who))["access_token"]
    assert (await _userinfo(app, token)).status_code == 200
    await cut(app, who)
    assert (await _userinfo(app, token)).status_code == 401
    assert await _told(asker, token) == {"active": False}


async def test_only_clients_installed_for_it_may_introspect(pair: Pair) -> None:
    public, proven = await application(pair[0]), await application(pair[0], method=ClientAuthMethod.BASIC)
    token = (await tokens(public, await visitor(pair[0])))["access_token"]
    answers = [await call(asker, "introspect", token=token) for asker in (public, proven)]
    assert [answer.json()["error"] for answer in answers] == ["invalid_client", "unauthorized_client"]
    assert (await call(await _introspector(pair[0]), "introspect")).json()["error"] == "invalid_request"


async def test_a_refresh_token_given_back_takes_its_grant_along(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    body, another = await tokens(app, who), await tokens(app, who)
    response = await call(app, "revoke", token=body["refresh_token"], token_type_hint="access_token")
    assert response.status_code == 200
    assert (await _userinfo(app, body["access_token"])).status_code == 401
    assert (await refresh(app, body["refresh_token"])).json()["error"] == "invalid_grant"
    assert (await _userinfo(app, another["access_token"])).status_code == 200


async def test_an_access_token_given_back_goes_alone(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    body = await tokens(app, who)
    assert (await call(app, "revoke", token=body["access_token"])).status_code == 200
    assert (await _userinfo(app, body["access_token"])).status_code == 401
    assert (await refresh(app, body["refresh_token"])).status_code == 200


async def test_nobody_gives_back_what_is_not_theirs(pair: Pair) -> None:
    app, other, who = await application(pair[0]), await application(pair[0]), await visitor(pair[0])
    body = await tokens(app, who)
    for token in (body["access_token"], body["refresh_token"], "nonsense"):
        assert (await call(other, "revoke", token=token)).status_code == 200
    assert (await _userinfo(app, body["access_token"])).status_code == 200
    assert (await refresh(app, body["refresh_token"])).status_code == 200
    assert (await call(app, "revoke")).json()["error"] == "invalid_request"
    async with client(pair[0]) as http:
        unnamed = await http.post(app.path("revoke"), data={"token": "x"})
        in_address = await http.post(app.path("revoke"), params={"token": "x", "client_id": app.client_id})
    assert (unnamed.status_code, in_address.status_code) == (401, 400)


async def _logout(app: Application, who: Visitor | None, *, method: str = "GET", **said: str) -> httpx.Response:
    headers = who.cookie if who else {}
    async with client(app.tenant) as http:
        if method == "GET":
            return await http.get(app.path("logout"), params=said, headers=headers)
        return await http.post(app.path("logout"), data=said, headers=headers)


async def _is_signed_in(app: Application, who: Visitor) -> bool:
    return "code" in answered(await authorize(app, who, prompt="none"))


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_an_id_token_of_the_session_ends_it_and_all_that_came_of_it(pair: Pair, method: str) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    body = await tokens(app, who)
    response = await _logout(
        app,
        who,
        method=method,
        id_token_hint=body["id_token"],
        post_logout_redirect_uri=GOODBYE,
        state="再见",
    )
    split = urlsplit(response.headers["location"])
    assert response.status_code == 303
    assert f"{split.scheme}://{split.netloc}{split.path}" == GOODBYE
    assert parse_qs(split.query) == {"state": ["再见"]}
    assert "Max-Age=0" in response.headers["set-cookie"]
    assert response.headers["cache-control"] == "no-store"
    assert not await _is_signed_in(app, who)
    assert (await _userinfo(app, body["access_token"])).status_code == 401
    assert (await refresh(app, body["refresh_token"])).json()["error"] == "invalid_grant"


async def test_without_proof_the_person_is_asked_first(pair: Pair) -> None:
    app, who, other = await application(pair[0]), await visitor(pair[0]), await visitor(pair[0])
    theirs = (await tokens(app, other))["id_token"]
    elsewhere = (await tokens(app, await again(pair[0], who.user)))["id_token"]
    access = (await tokens(app, who))["access_token"]
    for hint in (theirs, elsewhere, access, "nonsense"):
        assert "<form" in (await _logout(app, who, id_token_hint=hint)).text
    for said in ({}, {"id_token_hint": theirs}, {"confirmed": "yes"}):
        asked = await _logout(app, who, **said)
        assert (asked.status_code, "<form" in asked.text) == (200, True)
        assert await _is_signed_in(app, who)
    async with client(pair[0]) as http:
        headers = {**who.cookie, "Origin": "https://evil.example"}
        foreign = await http.post(app.path("logout"), data={"confirmed": "yes"}, headers=headers)
    assert foreign.status_code == 403
    assert await _is_signed_in(app, who)
    assert (await _logout(app, who, method="POST", confirmed="yes")).status_code == 200
    assert not await _is_signed_in(app, who)


@pytest.mark.parametrize(
    "uri", [GOODBYE + "/", GOODBYE + "?x=1", "https://evil.example/", "https://app.example.com/cb"]
)
async def test_nobody_is_sent_on_to_an_address_that_is_not_registered_for_it(pair: Pair, uri: str) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    token = (await tokens(app, who))["id_token"]
    response = await _logout(app, who, id_token_hint=token, post_logout_redirect_uri=uri)
    assert (response.status_code, "location" in response.headers) == (400, False)
    nameless = await _logout(app, who, post_logout_redirect_uri=GOODBYE)
    other = (await application(pair[0])).client_id
    two = await _logout(app, who, id_token_hint=token, client_id=other, post_logout_redirect_uri=GOODBYE)
    assert (nameless.status_code, two.status_code) == (400, 400)
