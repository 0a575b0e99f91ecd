"""The token endpoint over real tenants."""

import asyncio
from datetime import timedelta
from typing import Any

import httpx
import pytest

from api.oauth.assertion import assertion_id
from api.oauth.compact import peek
from tenants.core.routing import statement_listeners, writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import service
from tenants.registry.methods import ClientAuthMethod
from tests.api.oauth.samples import EC, ED, RSA, assertion, assertion_form, basic
from tests.api.oauth.world import GRANT, Program, client, program
from tests.people import VAULT
from tests.tenants.identity.world import NOW, application, work

Pair = tuple[TenantRef, TenantRef]
FORM = "application/x-www-form-urlencoded"


async def _post(caller: Program, content: str, **headers: str) -> httpx.Response:
    async with client(caller.tenant) as http:
        return await http.post(caller.token_path, content=content, headers={"Content-Type": FORM, **headers})


async def test_a_program_signs_in_and_gets_a_token_of_its_tenant(pair: Pair) -> None:
    caller = await program(pair[0])
    async with client(*pair) as http:
        response = await http.post(caller.token_path, data=GRANT, headers=caller.authorization)
    assert response.status_code == 200
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["content-type"] == "application/json"
    claims = peek(response.json()["access_token"]).claims
    assert claims["sub"] == str(caller.user.id)
    assert claims["tid"] == str(pair[0].id)
    assert claims["iss"] == f"https://api.example.com/t/{pair[0].slug}"
    assert claims["scope"] == "customer:read customer:update"


async def test_the_caller_s_host_names_nothing(pair: Pair) -> None:
    caller = await program(pair[0])
    async with client(*pair) as http:
        headers = {"Host": "evil.example", "X-Forwarded-Host": "evil.example", "Forwarded": "host=evil.example"}
        response = await http.post(caller.token_path, data=GRANT, headers=headers | caller.authorization)
        described = await http.get(f"/t/{pair[0].slug}/.well-known/openid-configuration", headers=headers)
    assert "evil" not in str(peek(response.json()["access_token"]).claims)
    assert "evil" not in described.text


async def test_one_secret_may_be_sent_either_way(pair: Pair) -> None:
    caller = await program(pair[0])
    async with client(*pair) as http:
        data = GRANT | {"client_id": caller.client_id, "client_secret": caller.secret}
        assert (await http.post(caller.token_path, data=data)).status_code == 200


@pytest.mark.parametrize(
    "content",
    [
        "grant_type=client_credentials&grant_type=client_credentials",
        "grant_type=client_credentials&scope=customer%3Aread&scope=customer%3Aupdate",
        "grant_type=client_credentials&client_secret=x",
        "scope=customer%3Aread",
        "grant_type=client_credentials&scope=%00",
        "grant_type=client_credentials&x=" + "x" * 17_000,
    ],
    ids=["grant-twice", "scope-twice", "two-methods", "no-grant", "nul", "large"],
)
async def test_malformed_requests_are_refused(pair: Pair, content: str) -> None:
    caller = await program(pair[0])
    response = await _post(caller, content, **caller.authorization)
    assert (response.status_code, response.json()["error"]) == (400, "invalid_request")
    assert response.headers["cache-control"] == "no-store"


async def test_json_is_no_form(pair: Pair) -> None:
    caller = await program(pair[0])
    async with client(*pair) as http:
        response = await http.post(caller.token_path, json=GRANT, headers=caller.authorization)
    assert (response.status_code, response.json()["error"]) == (400, "invalid_request")


async def test_credentials_in_the_address_are_refused(pair: Pair) -> None:
    caller = await program(pair[0])
    async with client(*pair) as http:
        secret = {"client_id": caller.client_id, "client_secret": caller.secret}
        response = await http.post(caller.token_path, data=GRANT, params=secret)
    assert response.status_code == 400


async def test_a_token_is_never_given_for_a_get(pair: Pair) -> None:
    caller = await program(pair[0])
    async with client(*pair) as http:
        assert (await http.get(caller.token_path, params=GRANT, headers=caller.authorization)).status_code == 405


async def test_a_secret_of_tenant_a_opens_nothing_at_b(pair: Pair) -> None:
    registered = await application()
    at_a, at_b = await program(pair[0], registered), await program(pair[1], registered)
    assert at_a.client_id == at_b.client_id
    async with client(*pair) as http:
        response = await http.post(at_b.token_path, data=GRANT, headers=at_a.authorization)
    assert (response.status_code, response.json()["error"]) == (401, "invalid_client")


async def test_an_unknown_client_and_a_wrong_secret_answer_alike(pair: Pair) -> None:
    caller = await program(pair[0])
    async with client(*pair) as http:
        answers = [
            await http.post(
                caller.token_path,
                data=GRANT,
                headers={"Authorization": basic(client_id, "wrong"), "X-Request-Id": "same-for-both"},
            )
            for client_id in (caller.client_id, "nobody")
        ]
    seen: list[Any] = [(answer.status_code, answer.json(), sorted(answer.headers.items())) for answer in answers]
    assert seen[0] == seen[1]
    assert seen[0][0] == 401
    assert answers[0].headers["www-authenticate"].startswith("Basic")


async def test_an_unknown_client_and_a_wrong_secret_ask_the_database_alike(pair: Pair) -> None:
    caller = await program(pair[0])
    heard: list[list[str]] = []
    async with client(*pair) as http:
        for client_id in (caller.client_id, "nobody"):
            statements: list[str] = []
            statement_listeners.append(statements.append)
            await http.post(caller.token_path, data=GRANT, headers={"Authorization": basic(client_id, "wrong")})
            statement_listeners.remove(statements.append)
            heard.append(statements)
    assert heard[0] == heard[1]


async def test_a_disabled_installation_gets_no_token(pair: Pair) -> None:
    caller = await program(pair[0])
    async with work(pair[0]) as unit:
        await service.uninstall(work=unit, installation=caller.installation)
    response = await _post(caller, "grant_type=client_credentials", **caller.authorization)
    assert response.status_code == 401


@pytest.mark.parametrize("key", [EC, RSA, ED], ids=["ES256", "RS256", "Ed25519"])
async def test_an_assertion_opens_the_door_once(pair: Pair, key: Any) -> None:
    caller = await program(pair[0], method=ClientAuthMethod.PRIVATE_KEY_JWT)
    form = assertion_form(_assertion(caller, key=key))
    async with client(*pair) as http:
        statuses = [(await http.post(caller.token_path, data=form)).status_code for _ in range(3)]
    assert statuses == [200, 401, 401]


def _assertion(caller: Program, **more: Any) -> str:
    who = {"iss": caller.client_id, "sub": caller.client_id, "aud": f"https://api.example.com/t/{caller.tenant.slug}"}
    return assertion(claims=who, **more)


async def test_of_parallel_uses_of_one_assertion_one_wins(pair: Pair) -> None:
    caller = await program(pair[0], method=ClientAuthMethod.PRIVATE_KEY_JWT)
    form = assertion_form(_assertion(caller))
    async with client(*pair) as http:
        answers = await asyncio.gather(*(http.post(caller.token_path, data=form) for _ in range(6)))
    assert sorted(answer.status_code for answer in answers) == [200] + [401] * 5


async def test_a_race_lost_to_another_process_is_a_replay(pair: Pair) -> None:
    """The other one has spent the assertion but not committed yet when ours is looked up."""
    caller = await program(pair[0], method=ClientAuthMethod.PRIVATE_KEY_JWT)
    text = _assertion(caller)
    spent = assertion_id(client_id=caller.client_id, jti=peek(text).text("jti") or "")
    theirs_is_in, ours_is_coming = asyncio.Event(), asyncio.Event()

    async def ours() -> httpx.Response:
        await theirs_is_in.wait()
        async with client(*pair) as http:
            return await http.post(caller.token_path, data=assertion_form(text))

    def listen(statement: str) -> None:
        if theirs_is_in.is_set() and statement.startswith('INSERT INTO "used_assertion"'):
            ours_is_coming.set()

    request = asyncio.create_task(ours())
    statement_listeners.append(listen)
    with tenant_scope(pair[0]):
        async with writing():
            await service.spend_assertion(id=spent, expires_at=NOW + timedelta(minutes=1))
            theirs_is_in.set()
            await asyncio.wait_for(ours_is_coming.wait(), 30)
    statement_listeners.remove(listen)
    response = await request
    assert (response.status_code, response.json()["error"]) == (401, "invalid_client")


async def test_an_assertion_is_spent_even_if_the_request_failed(pair: Pair) -> None:
    caller = await program(pair[0], method=ClientAuthMethod.PRIVATE_KEY_JWT)
    text = _assertion(caller)
    async with client(*pair) as http:
        failed = await http.post(caller.token_path, data=assertion_form(text, scope="staff:read"))
        assert (failed.status_code, failed.json()["error"]) == (400, "invalid_scope")
        assert (await http.post(caller.token_path, data=assertion_form(text))).status_code == 401


async def test_an_assertion_meant_for_tenant_a_opens_nothing_at_b(pair: Pair) -> None:
    registered = await application()
    at_a = await program(pair[0], registered, method=ClientAuthMethod.PRIVATE_KEY_JWT)
    at_b = await program(pair[1], registered, method=ClientAuthMethod.PRIVATE_KEY_JWT)
    async with client(*pair) as http:
        response = await http.post(at_b.token_path, data=assertion_form(_assertion(at_a)))
    assert response.status_code == 401


async def test_an_operator_signs_in_at_the_platform_alone(pair: Pair) -> None:
    await service.ensure_platform_keys(vault=VAULT, now=NOW)
    secret = await service.create_operator_client(client_id="operator-王", name="王工", now=NOW)
    async with client(*pair) as http:
        headers = {"Authorization": basic("operator-%E7%8E%8B", secret)}
        good = await http.post("/platform/oauth/token", data=GRANT, headers=headers)
        elsewhere = await http.post(f"/t/{pair[0].slug}/oauth/token", data=GRANT, headers=headers)
    claims = peek(good.json()["access_token"]).claims
    assert (claims["iss"], claims["sub"]) == ("https://api.example.com/platform", "operator-王")
    assert "tid" not in claims
    assert elsewhere.status_code == 401
