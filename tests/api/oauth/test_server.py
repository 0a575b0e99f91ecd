"""The protocol core of the token endpoint, driven without a database: what it answers and what it wants kept."""

import json
import logging
from typing import Any

import pytest
from starlette.datastructures import Headers
from starlette.responses import Response

from api.oauth.authority import Authority, platform_authority
from api.oauth.clients import RegisteredClient, stand_in
from api.oauth.compact import peek
from api.oauth.loaded import Loaded
from api.oauth.server import FormRequest, TokenServer
from tenants.registry.methods import ClientAuthMethod
from tests.api.oauth.samples import (
    ANXIN,
    BASE_URL,
    BY_KEY,
    BY_SECRET,
    NOW,
    SECONDS,
    SECRET,
    SERVICE_USER,
    SIGNER,
    assertion,
    assertion_form,
    basic,
)

GRANT = {"grant_type": "client_credentials"}


def _ask(
    form: dict[str, str],
    *,
    client: RegisteredClient | None = BY_SECRET,
    authorization: str | None = None,
    authority: Authority = ANXIN,
    spent: bool = False,
) -> tuple[Response, dict[str, Any], TokenServer]:
    loaded = Loaded(signer=SIGNER, client=client, assertion_spent=spent)
    server = TokenServer(authority=authority, loaded=loaded, now=NOW)
    headers = Headers({"authorization": authorization} if authorization else {})
    response = server.respond(FormRequest(headers=headers, form=form))
    return response, json.loads(bytes(response.body)), server


POST = {"client_id": "reports", "client_secret": SECRET}


@pytest.mark.parametrize(
    ("form", "authorization", "client"),
    [
        (GRANT, basic(), BY_SECRET),
        (GRANT | POST, None, BY_SECRET),
        (assertion_form(assertion()), None, BY_KEY),
    ],
    ids=["basic", "post", "private_key_jwt"],
)
def test_a_client_that_proves_itself_gets_a_token(
    form: dict[str, str], authorization: str | None, client: RegisteredClient
) -> None:
    response, body, _ = _ask(form, authorization=authorization, client=client)
    assert response.status_code == 200
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["pragma"] == "no-cache"
    assert set(body) == {"access_token", "token_type", "expires_in", "scope"}
    assert (body["token_type"], body["expires_in"], body["scope"]) == ("Bearer", 600, "branch:read customer:read")
    token = peek(body["access_token"])
    assert token.header == {"alg": "ES256", "typ": "at+jwt", "kid": SIGNER.kid}
    assert token.claims | {"jti": ""} == {
        "iss": "https://api.example.com/t/anxin",
        "aud": "https://api.example.com/t/anxin/graphql",
        "sub": str(SERVICE_USER),
        "client_id": client.client_id,
        "scope": "branch:read customer:read",
        "jti": "",
        "tid": str(ANXIN.tenant_id),
        "ver": 3,
        "iat": SECONDS,
        "exp": SECONDS + 600,
    }


def test_no_two_tokens_share_their_id() -> None:
    ids = {peek(_ask(GRANT | POST)[1]["access_token"]).text("jti") for _ in range(5)}
    assert len(ids) == 5


@pytest.mark.parametrize(
    ("scope", "granted"),
    [
        (None, "branch:read customer:read"),
        ("customer:read", "customer:read"),
        ("customer:read branch:read", "branch:read customer:read"),
    ],
)
def test_scopes_can_be_narrowed(scope: str | None, granted: str) -> None:
    _, body, _ = _ask(GRANT | POST | ({"scope": scope} if scope else {}))
    assert body["scope"] == granted


@pytest.mark.parametrize("scope", ["branch:read customer:update", "customer:update", "openid", "*", "branch:READ"])
def test_scopes_cannot_be_widened(scope: str) -> None:
    response, body, _ = _ask(GRANT | POST | {"scope": scope})
    assert (response.status_code, body["error"]) == (400, "invalid_scope")


@pytest.mark.parametrize("grant_type", ["authorization_code", "refresh_token"])
def test_a_program_has_no_use_of_a_person_s_grants(grant_type: str) -> None:
    response, body, _ = _ask(POST | {"grant_type": grant_type, "code": "x", "refresh_token": "x"})
    assert (response.status_code, body["error"]) == (400, "unauthorized_client")


@pytest.mark.parametrize("grant_type", ["password", "implicit", "token", '<script>"\\汉'])
def test_other_grants_do_not_exist(grant_type: str) -> None:
    response, body, _ = _ask(POST | {"grant_type": grant_type, "username": "王芳", "password": "x"})
    assert (response.status_code, body["error"]) == (400, "unsupported_grant_type")
    assert grant_type not in body["error_description"]


def _refusals() -> list[Any]:
    unknown, other = {"client_id": "nobody"}, {"client_secret": "wrong"}
    return [
        pytest.param(GRANT | POST | other, None, BY_SECRET, id="wrong-secret"),
        pytest.param(GRANT | POST | unknown, None, None, id="unknown-client"),
        pytest.param(GRANT, basic(secret="wrong"), BY_SECRET, id="wrong-secret-basic"),
        pytest.param(GRANT, basic("nobody"), None, id="unknown-client-basic"),
        pytest.param(GRANT | {"client_id": "reports"}, None, BY_SECRET, id="no-proof"),
        pytest.param(GRANT | POST | {"client_id": "reports-pk"}, None, BY_KEY, id="secret-for-a-key-client"),
        pytest.param(assertion_form(assertion(claims={"aud": "x"})), None, BY_KEY, id="bad-assertion"),
        pytest.param(assertion_form(assertion()), None, None, id="assertion-of-unknown-client"),
        pytest.param(assertion_form(assertion()), None, BY_SECRET, id="assertion-of-another-client"),
    ]


@pytest.mark.parametrize(("form", "authorization", "client"), _refusals())
def test_every_failed_proof_answers_alike(
    form: dict[str, str], authorization: str | None, client: RegisteredClient | None
) -> None:
    response, body, server = _ask(form, authorization=authorization, client=client)
    assert response.status_code == 401
    assert body == {"error": "invalid_client", "error_description": "Client authentication failed."}
    assert response.headers["www-authenticate"].startswith("Basic ")
    assert response.headers["cache-control"] == "no-store"
    assert server.kept.spent == []


def test_an_unknown_client_costs_the_same_comparison_as_a_wrong_secret() -> None:
    nobody = stand_in("nobody")
    assert len(nobody.secret_hashes) == len(BY_SECRET.secret_hashes)
    assert len(nobody.secret_hashes[0]) == len(BY_SECRET.secret_hashes[0])
    assert nobody.jwks["keys"]


def test_a_spent_assertion_is_refused() -> None:
    response, body, server = _ask(assertion_form(assertion()), client=BY_KEY, spent=True)
    assert (response.status_code, body["error"], server.kept.spent) == (401, "invalid_client", [])


def test_a_good_assertion_is_to_be_kept_even_if_the_request_fails_after_it() -> None:
    response, body, server = _ask(assertion_form(assertion(), scope="nonsense"), client=BY_KEY)
    assert (response.status_code, body["error"]) == (400, "invalid_scope")
    assert len(server.kept.spent) == 1


def test_a_client_without_the_grant_gets_nothing() -> None:
    response, body, _ = _ask(
        GRANT | POST,
        client=RegisteredClient(
            client_id="reports",
            auth_method=ClientAuthMethod.BASIC,
            secret_hashes=BY_SECRET.secret_hashes,
            scopes=("branch:read",),
            subject=BY_SECRET.subject,
        ),
    )
    assert (response.status_code, body["error"]) == (400, "unauthorized_client")


def test_a_client_whose_service_user_is_disabled_gets_nothing() -> None:
    client = RegisteredClient(
        client_id="reports",
        auth_method=ClientAuthMethod.BASIC,
        grant_types=BY_SECRET.grant_types,
        secret_hashes=BY_SECRET.secret_hashes,
        scopes=("branch:read",),
    )
    assert _ask(GRANT | POST, client=client)[0].status_code == 401


def test_a_public_client_cannot_sign_in_by_itself() -> None:
    public = RegisteredClient(
        client_id="spa",
        auth_method=ClientAuthMethod.NONE,
        grant_types=frozenset({"client_credentials"}),
        scopes=("branch:read",),
        subject=BY_SECRET.subject,
    )
    assert _ask(GRANT | {"client_id": "spa"}, client=public)[0].status_code == 401


def test_a_method_the_authority_has_not_switched_on_does_not_work() -> None:
    platform = platform_authority(base_url=BASE_URL)
    text = assertion(authority=platform)
    response, body, _ = _ask(assertion_form(text), client=BY_KEY, authority=platform)
    assert (response.status_code, body["error"]) == (401, "invalid_client")


def test_nothing_secret_is_logged_even_at_debug(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        _, body, _ = _ask(GRANT | POST)
        _ask(GRANT, authorization=basic())
    assert body["access_token"] not in caplog.text
    assert SECRET not in caplog.text
