"""Standard clients sign staff in, unmodified, at a server as it runs and through its real pages."""

import asyncio
import json
import warnings
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from authlib.deprecate import AuthlibDeprecationWarning
from requests_oauthlib import OAuth2Session

from scripts.embedded import Cluster
from tenants.core.scope import TenantRef
from tenants.registry.methods import ClientAuthMethod
from tenants.registry.models import ApplicationKind
from tests.api.oauth.flow import CALLBACK, GOODBYE, SCOPE, VERIFIER, Application, application, code_for, visitor
from tests.api.oauth.foreign_world import node_script, person_with_password, run, through_pages
from tests.api.oauth.world import READ
from tests.api.serving import Server, serving

with warnings.catch_warnings():
    # It would rather have the successor of httpx.
    warnings.simplefilter("ignore", AuthlibDeprecationWarning)
    from authlib.integrations.httpx_client import AsyncOAuth2Client

Pair = tuple[TenantRef, TenantRef]
KINDS = [
    pytest.param(ClientAuthMethod.NONE, ApplicationKind.THIRD_PARTY, id="public-of-others"),
    pytest.param(ClientAuthMethod.BASIC, ApplicationKind.FIRST_PARTY, id="confidential-of-ours"),
]


def _at(server: Server, app: Application) -> str:
    return f"{server.address}/t/{app.tenant.slug}"


@pytest.mark.parametrize(("method", "kind"), KINDS)
async def test_openid_client(
    pytestconfig: pytest.Config, cluster: Cluster, pair: Pair, method: ClientAuthMethod, kind: ApplicationKind
) -> None:
    script = await node_script(pytestconfig, "flow.mjs")
    app, person = await application(pair[0], method=method, kind=kind), await person_with_password(pair[0])
    async with serving(database_url=cluster.app_url) as server:
        said = {
            "issuer": _at(server, app),
            "clientId": app.client_id,
            "clientSecret": app.secret,
            "redirectUri": CALLBACK,
            "goodbye": GOODBYE,
            "username": person.user.username,
            "password": person.password,
            "scope": SCOPE,
        }
        code, printed = await run("node", str(script), json.dumps(said), folder=script.parent)
    assert code == 0, printed
    seen: dict[str, Any] = json.loads(printed)
    assert seen["claims"]["sub"] == str(person.user.id)
    assert seen["who"]["name"] == "王芳"
    assert seen["viewer"]["data"]["viewer"]["name"] == "王芳"
    assert (seen["afterwards"], seen["bye"]) == ("invalid_grant", True)


async def test_authlib_s_client_signs_somebody_in(cluster: Cluster, pair: Pair) -> None:
    app = await application(pair[0], method=ClientAuthMethod.BASIC, scopes=[READ])
    person = await person_with_password(pair[0])
    async with (
        serving(database_url=cluster.app_url) as server,
        AsyncOAuth2Client(
            app.client_id,
            app.secret,
            redirect_uri=CALLBACK,
            scope="openid offline_access",
            code_challenge_method="S256",
        ) as foreign,
    ):
        address = _at(server, app)
        url, state = foreign.create_authorization_url(f"{address}/oauth/authorize", code_verifier=VERIFIER)
        back = await through_pages(url, person, until=CALLBACK)
        token = await foreign.fetch_token(
            f"{address}/oauth/token", authorization_response=back, state=state, code_verifier=VERIFIER
        )
        renewed = await foreign.refresh_token(f"{address}/oauth/token", refresh_token=token["refresh_token"])
        who = await foreign.get(f"{address}/oauth/userinfo")
    assert renewed["refresh_token"] != token["refresh_token"]
    assert who.json()["sub"] == str(person.user.id)


async def test_requests_oauthlib_signs_somebody_in(
    cluster: Cluster, pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    app, person = await application(pair[0]), await person_with_password(pair[0])
    foreign = OAuth2Session(app.client_id, redirect_uri=CALLBACK, scope=["openid", "customer:read"], pkce="S256")
    async with serving(database_url=cluster.app_url) as server:
        address = _at(server, app)
        url, _ = foreign.authorization_url(f"{address}/oauth/authorize")
        back = await through_pages(url, person, until=CALLBACK)
        token = await asyncio.to_thread(
            foreign.fetch_token, f"{address}/oauth/token", authorization_response=back, include_client_id=True
        )
        who = await asyncio.to_thread(foreign.get, f"{address}/oauth/userinfo")
    assert token["scope"] == ["openid", "customer:read"]
    assert who.json() == {"sub": str(person.user.id)}


async def test_of_two_processes_one_redeems_a_code_and_one_a_refresh_token(cluster: Cluster, pair: Pair) -> None:
    app, now = await application(pair[0]), datetime.now(UTC)
    code = await code_for(app, await visitor(pair[0], now=now), now=now)
    async with serving(database_url=cluster.app_url) as one, serving(database_url=cluster.app_url) as two:
        spare = await code_for(app, await visitor(pair[0], now=now), now=now)
        body = (await _post(one, app, _redeeming(spare))).json()
        for form in (_redeeming(code), {"grant_type": "refresh_token", "refresh_token": body["refresh_token"]}):
            answers = await asyncio.gather(*(_post(server, app, form) for server in (one, two) * 4))
            assert sorted(answer.status_code for answer in answers) == [200] + [400] * 7
            assert {answer.json().get("error") for answer in answers} == {None, "invalid_grant"}


def _redeeming(code: str) -> dict[str, str]:
    return {"grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK, "code_verifier": VERIFIER}


async def _post(server: Server, app: Application, form: dict[str, str]) -> httpx.Response:
    async with httpx.AsyncClient() as http:
        return await http.post(f"{_at(server, app)}/oauth/token", data={"client_id": app.client_id, **form})
