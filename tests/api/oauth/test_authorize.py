"""The authorization endpoint over a real tenant: who is sent where, and with what."""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from tenants.core.scope import TenantRef
from tenants.registry.models import ApplicationKind
from tests.api.oauth.flow import CALLBACK, CHALLENGE, VERIFIER, answered, application, authorize, visitor
from tests.api.oauth.world import client
from tests.tenants.identity.world import NOW

Pair = tuple[TenantRef, TenantRef]


async def test_a_code_goes_to_the_client_with_state_and_issuer(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    response = await authorize(app, who)
    told = answered(response)
    assert told.keys() == {"code", "state", "iss"}
    assert (told["state"], told["iss"]) == ("状态", app.issuer)
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["referrer-policy"] == "no-referrer"


@pytest.mark.parametrize(
    "changes",
    [
        {"client_id": "nobody"},
        {"client_id": None},
        {"redirect_uri": None},
        {"redirect_uri": "https://evil.example/cb"},
        {"redirect_uri": CALLBACK + "/"},
        {"redirect_uri": CALLBACK + "?x=1"},
        {"redirect_uri": CALLBACK + "#x"},
        {"redirect_uri": CALLBACK.upper()},
        {"redirect_uri": CALLBACK.replace("https", "http")},
        {"redirect_uri": CALLBACK.replace("example.com", "example.com:8443")},
        {"redirect_uri": "https://app.example.com@evil.example/cb"},
        {"redirect_uri": "https://[app.example.com/cb"},
    ],
    ids=lambda changes: "=".join(map(str, *changes.items())),
)
async def test_a_bad_client_or_address_never_redirects(pair: Pair, changes: dict[str, str | None]) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    response = await authorize(app, who, now=NOW, **changes)
    assert response.status_code == 400
    assert "location" not in response.headers
    assert response.headers["content-type"].startswith("text/html")
    assert "evil" not in response.text


@pytest.mark.parametrize("name", ["client_id", "redirect_uri", "scope", "state", "nonce", "code_challenge", "prompt"])
async def test_a_parameter_given_twice_never_redirects(pair: Pair, name: str) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    said = {"prompt": "none", **app.request()}
    async with client(pair[0]) as http:
        response = await http.get(app.path("authorize"), params=[*said.items(), (name, said[name])], headers=who.cookie)
    assert response.status_code == 400


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"code_challenge": None, "code_challenge_method": None}, "invalid_request"),
        ({"code_challenge_method": None}, "invalid_request"),
        ({"code_challenge": VERIFIER, "code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge": CHALLENGE[:-1]}, "invalid_request"),
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"response_type": "code id_token"}, "unsupported_response_type"),
        ({"response_type": None}, "invalid_request"),
        ({"response_mode": "fragment"}, "invalid_request"),
        ({"scope": "staff:read"}, "invalid_scope"),
        ({"scope": "nonsense"}, "invalid_scope"),
        ({"request": "e30.e30."}, "request_not_supported"),
        ({"request_uri": "https://app.example.com/request"}, "request_uri_not_supported"),
        ({"prompt": "none login"}, "invalid_request"),
        ({"prompt": "dance"}, "invalid_request"),
        ({"max_age": "-1"}, "invalid_request"),
    ],
    ids=lambda value: "=".join(map(str, next(iter(value.items())))) if isinstance(value, dict) else "",
)
async def test_other_mistakes_are_told_to_the_client(pair: Pair, changes: dict[str, str | None], error: str) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    told = answered(await authorize(app, who, now=NOW, **changes))
    assert told["error"] == error
    assert (told["state"], told["iss"]) == ("状态", app.issuer)
    assert "code" not in told


@pytest.mark.parametrize("redirect", ["http://127.0.0.1/cb", "http://[::1]/cb"])
async def test_a_loopback_address_may_have_any_port(pair: Pair, redirect: str) -> None:
    app, who = await application(pair[0], redirect_uris=(redirect,)), await visitor(pair[0])
    given = redirect.replace("/cb", ":51004/cb")
    assert "code" in answered(await authorize(app, who, redirect_uri=given), at=given)
    for other in (given + "x", given.replace("http", "https"), "http://localhost:51004/cb"):
        assert (await authorize(app, who, redirect_uri=other)).status_code == 400


async def test_whoever_is_not_signed_in_is_asked_to(pair: Pair) -> None:
    app = await application(pair[0])
    response = await authorize(app, None)
    split = urlsplit(response.headers["location"])
    assert response.status_code == 303
    assert f"{split.scheme}://{split.netloc}{split.path}" == f"{app.issuer}/login"
    assert parse_qs(split.query).keys() == {"rid"}


@pytest.mark.parametrize(
    ("changes", "seconds", "goes_on"),
    [
        ({}, 3600, True),
        ({"prompt": "login"}, 1, False),
        ({"prompt": "select_account"}, 1, False),
        ({"max_age": "3600"}, 3600, True),
        ({"max_age": "3600"}, 3601, False),
        ({"max_age": "0"}, 1, False),
    ],
)
async def test_an_older_sign_in_does_unless_the_client_wants_a_new_one(
    pair: Pair, changes: dict[str, str], seconds: int, goes_on: bool
) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    response = await authorize(app, who, now=NOW + timedelta(seconds=seconds), **changes)
    assert response.headers["location"].startswith(CALLBACK if goes_on else f"{app.issuer}/login?rid=")


async def test_without_a_prompt_nobody_is_asked_anything(pair: Pair) -> None:
    ours, theirs = await application(pair[0]), await application(pair[0], kind=ApplicationKind.THIRD_PARTY)
    who = await visitor(pair[0])
    later = NOW + timedelta(hours=1)
    assert "code" in answered(await authorize(ours, who, prompt="none"))
    assert answered(await authorize(ours, None, prompt="none"))["error"] == "login_required"
    stale = await authorize(ours, who, prompt="none", max_age="60", now=later)
    assert answered(stale)["error"] == "login_required"
    assert answered(await authorize(theirs, who, prompt="none"))["error"] == "consent_required"


async def test_a_session_at_tenant_a_is_none_at_b(pair: Pair) -> None:
    app, who = await application(pair[1]), await visitor(pair[0])
    assert answered(await authorize(app, who, prompt="none"))["error"] == "login_required"


async def _rid(response_location: str) -> str:
    return parse_qs(urlsplit(response_location).query)["rid"][0]


async def test_somebody_else_s_application_needs_consent_once(pair: Pair) -> None:
    app, who = await application(pair[0], kind=ApplicationKind.THIRD_PARTY), await visitor(pair[0])
    asked = await authorize(app, who)
    assert asked.headers["location"].startswith(f"{app.issuer}/consent?rid=")
    rid = await _rid(asked.headers["location"])
    path = f"/t/{pair[0].slug}/consent"
    async with client(pair[0]) as http:
        shown = await http.get(path, params={"rid": rid}, headers=who.cookie)
        assert (shown.status_code, "客户助手" in shown.text) == (200, True)
        form = {"rid": rid, "decision": "allow"}
        foreign = await http.post(path, data=form, headers={**who.cookie, "Origin": "https://evil.example"})
        stranger = await http.post(path, data=form)
        decided = await http.post(path, data=form, headers={**who.cookie, "Origin": "https://api.example.com"})
        repeated = await http.post(path, data=form, headers=who.cookie)
    assert (foreign.status_code, stranger.status_code, repeated.status_code) == (403, 400, 400)
    assert "code" in answered(decided)
    assert "code" in answered(await authorize(app, who))
    assert "/consent?" in (await authorize(app, who, prompt="consent")).headers["location"]


async def test_consent_to_less_is_no_consent_to_more(pair: Pair) -> None:
    app, who = await application(pair[0], kind=ApplicationKind.THIRD_PARTY), await visitor(pair[0])
    rid = await _rid((await authorize(app, who, scope="openid")).headers["location"])
    async with client(pair[0]) as http:
        await http.post(f"/t/{pair[0].slug}/consent", data={"rid": rid, "decision": "allow"}, headers=who.cookie)
    assert "code" in answered(await authorize(app, who, scope="openid"))
    assert "/consent?" in (await authorize(app, who, scope="openid customer:read")).headers["location"]


async def test_a_refused_consent_is_told_to_the_client(pair: Pair) -> None:
    app, who = await application(pair[0], kind=ApplicationKind.THIRD_PARTY), await visitor(pair[0])
    rid = await _rid((await authorize(app, who)).headers["location"])
    async with client(pair[0]) as http:
        path = f"/t/{pair[0].slug}/consent"
        told = answered(await http.post(path, data={"rid": rid, "decision": "deny"}, headers=who.cookie))
    assert (told["error"], told["iss"]) == ("access_denied", app.issuer)
    assert "/consent?" in (await authorize(app, who)).headers["location"]
