"""Codes and refresh tokens over a real tenant: each once, to its own client, and what a replay leads to."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from joserfc import jwt
from joserfc.jwk import KeySet

from api.oauth.compact import peek
from tenants.core.routing import reading
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import service
from tenants.identity.models import Installation, RevokedToken
from tenants.identity.models_oauth import Grant
from tenants.registry.methods import ClientAuthMethod
from tenants.registry.models import Application as Registered
from tests.api.oauth.flow import (
    CALLBACK,
    VERIFIER,
    Application,
    application,
    call,
    code_for,
    redeem,
    refresh,
    tokens,
    visitor,
)
from tests.api.oauth.samples import basic
from tests.api.oauth.world import client
from tests.tenants.identity.world import NOW, work

Pair = tuple[TenantRef, TenantRef]
METHODS = [ClientAuthMethod.NONE, ClientAuthMethod.BASIC]


@pytest.mark.parametrize("method", METHODS)
async def test_a_code_becomes_tokens(pair: Pair, method: ClientAuthMethod) -> None:
    app, who = await application(pair[0], method=method), await visitor(pair[0])
    response = await redeem(app, await code_for(app, who))
    body = response.json()
    assert response.headers["cache-control"] == "no-store"
    assert body.keys() == {"access_token", "token_type", "expires_in", "scope", "id_token", "refresh_token"}
    assert body["scope"] == "openid profile offline_access customer:read customer:update"
    access = peek(body["access_token"])
    assert access.header["typ"] == "at+jwt"
    assert access.claims["sub"] == str(who.user.id)
    assert access.claims["client_id"] == app.client_id
    assert access.claims["sid"] == who.sid
    assert access.claims["ver"] == who.user.ver
    assert access.claims["auth_time"] == int(NOW.timestamp())
    assert {"gid", "jti", "tid"} <= access.claims.keys()


async def test_the_id_token_tells_who_signed_in_and_how(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    body = await tokens(app, who)
    async with client(pair[0]) as http:
        keys = KeySet.import_key_set((await http.get(app.path("jwks"))).json())
    claims = jwt.decode(body["id_token"], keys, algorithms=["ES256"]).claims
    assert (claims["iss"], claims["aud"], claims["sub"]) == (app.issuer, app.client_id, str(who.user.id))
    assert (claims["nonce"], claims["amr"], claims["sid"]) == ("n-1", ["pwd"], who.sid)
    assert claims["auth_time"] == int(NOW.timestamp())
    assert (claims["name"], claims["preferred_username"]) == ("王芳", who.user.username)
    assert len(claims["at_hash"]) == 22


async def test_only_what_was_asked_for_is_given(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    body = await tokens(app, who, scope="customer:read staff:read")
    assert body["scope"] == "customer:read"
    assert not {"id_token", "refresh_token"} & body.keys()


@pytest.mark.parametrize(
    "changes",
    [
        {"code_verifier": "x" * 43},
        {"redirect_uri": CALLBACK + "x"},
        {"redirect_uri": None},
        {"code_verifier": None},
    ],
    ids=lambda changes: next(iter(changes)),
)
@pytest.mark.parametrize("method", METHODS)
async def test_a_code_is_bound_to_address_and_verifier(
    pair: Pair, method: ClientAuthMethod, changes: dict[str, str | None]
) -> None:
    app, who = await application(pair[0], method=method), await visitor(pair[0])
    response = await redeem(app, await code_for(app, who), at=None, now=NOW, **changes)
    assert response.status_code == 400
    assert response.json()["error"] in {"invalid_grant", "invalid_request"}


@pytest.mark.parametrize(("seconds", "status"), [(59, 200), (60, 400)])
async def test_a_code_lives_for_a_minute(pair: Pair, seconds: int, status: int) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    response = await redeem(app, await code_for(app, who), now=NOW + timedelta(seconds=seconds))
    assert response.status_code == status


async def test_a_code_is_worth_nothing_to_another_client_and_stays_good_for_its_own(pair: Pair) -> None:
    app, other, who = await application(pair[0]), await application(pair[0]), await visitor(pair[0])
    code = await code_for(app, who)
    assert (await redeem(other, code)).json()["error"] == "invalid_grant"
    body = (await redeem(app, code)).json()
    assert (await redeem(other, code)).json()["error"] == "invalid_grant"
    assert (await _active(app, body["access_token"])) is True


async def test_a_code_of_tenant_a_is_worth_nothing_at_b(pair: Pair) -> None:
    app = await application(pair[0])
    other = Application(tenant=pair[1], installation=(await _same(app, pair[1])).installation, secret=None)
    code = await code_for(app, await visitor(pair[0]))
    assert (await redeem(other, code)).json()["error"] == "invalid_grant"


async def _same(app: Application, tenant: TenantRef) -> Application:
    async with work(tenant) as unit:
        installed = await service.install_client(
            work=unit,
            application=await Registered.get(client_id=app.client_id),
            scopes=(),
        )
    return Application(tenant=tenant, installation=installed.installation, secret=None)


async def test_a_replayed_code_ends_everything_that_came_of_it(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    code = await code_for(app, who)
    body = (await redeem(app, code)).json()
    assert await _active(app, body["access_token"])
    assert (await redeem(app, code)).json()["error"] == "invalid_grant"
    assert not await _active(app, body["access_token"])
    assert (await refresh(app, body["refresh_token"])).json()["error"] == "invalid_grant"


async def _active(app: Application, access_token: str) -> bool:
    async with client(app.tenant) as http:
        response = await http.get(app.path("userinfo"), headers={"Authorization": f"Bearer {access_token}"})
    return response.status_code == 200


async def test_of_parallel_redemptions_one_wins(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    code = await code_for(app, who)
    answers = await asyncio.gather(*(redeem(app, code) for _ in range(6)))
    assert sorted(answer.status_code for answer in answers) == [200] + [400] * 5


async def test_of_parallel_refreshes_one_wins(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    token = (await tokens(app, who))["refresh_token"]
    answers = await asyncio.gather(*(refresh(app, token) for _ in range(6)))
    assert sorted(answer.status_code for answer in answers) == [200] + [400] * 5


@pytest.mark.parametrize("method", METHODS)
async def test_a_refresh_token_is_exchanged_for_its_successor(pair: Pair, method: ClientAuthMethod) -> None:
    app, who = await application(pair[0], method=method), await visitor(pair[0])
    first = await tokens(app, who)
    later = NOW + timedelta(days=1)
    second = (await refresh(app, first["refresh_token"], now=later)).json()
    assert second["refresh_token"] != first["refresh_token"]
    was, now = peek(first["access_token"]).claims, peek(second["access_token"]).claims
    assert [was[name] == now[name] for name in ("gid", "sid", "sub", "auth_time", "jti")] == [True] * 4 + [False]
    assert "nonce" not in peek(second["id_token"]).claims


async def test_a_reused_refresh_token_ends_the_family_though_the_answer_is_an_error(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    first = await tokens(app, who)
    second = (await refresh(app, first["refresh_token"])).json()
    assert (await refresh(app, first["refresh_token"])).json()["error"] == "invalid_grant"
    assert (await refresh(app, second["refresh_token"])).json()["error"] == "invalid_grant"
    assert not await _active(app, second["access_token"])
    with tenant_scope(pair[0]):
        async with reading():
            grant = await Grant.get(user_id=who.user.id)
            assert grant.revoked_at == NOW
            assert await RevokedToken.exists(id=grant.id)


async def test_somebody_else_s_mistake_does_not_end_a_family(pair: Pair) -> None:
    app, other, who = await application(pair[0]), await application(pair[0]), await visitor(pair[0])
    first = await tokens(app, who)
    second = (await refresh(app, first["refresh_token"])).json()
    assert (await refresh(other, first["refresh_token"])).json()["error"] == "invalid_grant"
    assert (await refresh(app, second["refresh_token"])).status_code == 200


async def test_asking_for_less_does_not_last_and_for_more_is_refused(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    first = await tokens(app, who, scope="offline_access customer:read customer:update")
    less = (await refresh(app, first["refresh_token"], scope="customer:read")).json()
    assert less["scope"] == "customer:read"
    whole = (await refresh(app, less["refresh_token"])).json()
    assert whole["scope"] == "offline_access customer:read customer:update"
    more = await refresh(app, whole["refresh_token"], scope="customer:read openid")
    assert more.json()["error"] == "invalid_scope"
    assert (await refresh(app, whole["refresh_token"])).status_code == 200


async def test_what_the_tenant_takes_from_an_application_is_gone_at_the_next_refresh(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    first = await tokens(app, who, scope="offline_access customer:read customer:update")
    async with work(pair[0]):
        await Installation.filter(id=app.installation.id).update(scopes=["customer:read"])
    less = (await refresh(app, first["refresh_token"])).json()
    assert less["scope"] == "offline_access customer:read"


@pytest.mark.parametrize(("days", "status"), [(13, 200), (14, 400)])
async def test_a_refresh_token_lies_unused_for_two_weeks_at_most(pair: Pair, days: int, status: int) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    token = (await tokens(app, who))["refresh_token"]
    assert (await refresh(app, token, now=NOW + timedelta(days=days))).status_code == status


async def test_a_grant_ends_after_ninety_days_however_often_it_is_refreshed(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    token = (await tokens(app, who))["refresh_token"]
    statuses: list[int] = []
    for day in range(10, 100, 10):
        response = await refresh(app, token, now=NOW + timedelta(days=day))
        statuses.append(response.status_code)
        token = response.json().get("refresh_token", token)
    assert statuses == [200] * 8 + [400]


async def test_a_disabled_user_gets_nothing_more_at_once(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    body, code = await tokens(app, who), await code_for(app, who)
    async with work(pair[0]) as unit:
        await service.set_active(work=unit, user=who.user, active=False)
    assert (await redeem(app, code)).json()["error"] == "invalid_grant"
    assert (await refresh(app, body["refresh_token"])).json()["error"] == "invalid_grant"
    assert not await _active(app, body["access_token"])


async def test_an_uninstalled_application_gets_nothing_more_even_when_it_comes_back(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    body = await tokens(app, who)
    async with work(pair[0]) as unit:
        await service.uninstall(work=unit, installation=app.installation)
    assert (await refresh(app, body["refresh_token"])).json()["error"] == "invalid_client"
    assert not await _active(app, body["access_token"])
    await _same(app, pair[0])
    assert (await refresh(app, body["refresh_token"])).json()["error"] == "invalid_grant"
    assert not await _active(app, body["access_token"])


async def test_a_confidential_client_must_prove_itself(pair: Pair) -> None:
    app, who = await application(pair[0], method=ClientAuthMethod.BASIC), await visitor(pair[0])
    code = await code_for(app, who)
    said = {"grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK, "code_verifier": VERIFIER}
    async with client(pair[0]) as http:
        named = await http.post(app.path("token"), data={**said, "client_id": app.client_id})
        guessed = await http.post(
            app.path("token"), data=said, headers={"Authorization": basic(app.client_id, "guessed-secret")}
        )
    assert [answer.json()["error"] for answer in (named, guessed)] == ["invalid_client"] * 2
    assert (await redeem(app, code)).status_code == 200


@pytest.mark.parametrize("grant_type", ["password", "implicit", "urn:ietf:params:oauth:grant-type:device_code"])
async def test_other_grants_do_not_exist(pair: Pair, grant_type: str) -> None:
    app = await application(pair[0])
    response = await redeem(app, "x", grant_type=grant_type, username="u", password="p")
    assert response.json()["error"] == "unsupported_grant_type"


async def test_a_grant_that_was_not_installed_is_refused(pair: Pair) -> None:
    app, who = await application(pair[0], grants=("authorization_code",)), await visitor(pair[0])
    body = await tokens(app, who)
    assert "offline_access" not in body["scope"]
    assert "refresh_token" not in body
    assert (await refresh(app, "x")).json()["error"] == "unauthorized_client"


async def test_no_code_and_no_token_is_kept_in_the_clear(pair: Pair, capsys: pytest.CaptureFixture[str]) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    code = await code_for(app, who)
    body = (await redeem(app, code)).json()
    await refresh(app, body["refresh_token"])
    await call(app, "revoke", token=body["refresh_token"])
    written: Any = capsys.readouterr()
    for secret in (code, body["access_token"], body["refresh_token"], body["id_token"], VERIFIER):
        assert secret not in written.out + written.err
