"""Whoever comes with a token or an API key acts as they stand now, at their own tenant."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from joserfc import jwt
from starlette.types import Scope

from api.bearer import Bearer, Operator, credential_of
from api.oauth.compact import peek
from api.oauth.tokens import LIFETIME_SECONDS
from api.refusals import challenge_of
from tenants.core.actor import Actor, ActorKind, Reach
from tenants.core.crypto import SigningPair, import_private
from tenants.core.errors import BadInput, Denial, NoCredential, TenantMismatch, Unauthenticated
from tenants.core.permissions import Permission
from tenants.core.routing import statement_listeners, writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import service
from tenants.identity.api_keys import new_api_key
from tenants.identity.models import ApiKeyUse, User
from tenants.identity.queries import active_key, platform_keys
from tenants.identity.service.signing import PURPOSE
from tenants.registry.models import OperatorClient
from tests.api.oauth.samples import BASE_URL, basic, forged
from tests.api.oauth.world import GRANT, READ, UPDATE, client, program, token_of
from tests.people import VAULT
from tests.tenants.identity.world import NOW, application, appoint, pair, person, work

__all__ = ["pair"]

Pair = tuple[TenantRef, TenantRef]


def asked(*authorization: str, query: str = "") -> Scope:
    return {
        "type": "http",
        "path": "/t/anxin/graphql",
        "query_string": query.encode(),
        "headers": [(b"authorization", value.encode("latin-1")) for value in authorization],
    }


def bearer() -> Bearer:
    return Bearer(base_url=BASE_URL, vault=VAULT)


async def act(credential: str, tenant: TenantRef, *, by: Bearer | None = None, now: datetime = NOW) -> Actor:
    return await (by or bearer()).authenticate(asked(f"Bearer {credential}"), tenant=tenant, now=now)


async def key_of(
    tenant: TenantRef, *, holds: Sequence[Permission] = (READ, UPDATE), scopes: Sequence[Permission] = (READ,)
) -> tuple[service.NewApiKey, User]:
    async with work(tenant) as unit:
        user = await person(unit)
        await appoint(unit, user, holds)
        made = await service.create_api_key(
            work=unit, user=user, name="总部脚本", scopes=scopes, expires_at=NOW + timedelta(days=30)
        )
    return made, user


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
def test_the_credential_is_what_follows_the_scheme(scheme: str) -> None:
    assert credential_of(asked(f"{scheme} abc.def.ghi")) == "abc.def.ghi"


@pytest.mark.parametrize(
    "authorization",
    [(), ("",), (basic(),), ("abc.def.ghi",)],
    ids=["none", "empty", "basic", "no-scheme"],
)
def test_who_brings_no_token_is_only_asked_for_one(authorization: tuple[str, ...]) -> None:
    with pytest.raises(NoCredential) as refused:
        credential_of(asked(*authorization))
    assert challenge_of(refused.value) == "Bearer"


@pytest.mark.parametrize(
    "authorization",
    ["Bearer", "Bearer ", "Bearer é", "Bearer " + "x" * 8193],
    ids=["no-token", "blank", "not-ascii", "endless"],
)
def test_what_cannot_be_a_token_is_told_to_be_none(authorization: str) -> None:
    with pytest.raises(Unauthenticated) as refused:
        credential_of(asked(authorization))
    assert challenge_of(refused.value) == 'Bearer error="invalid_token"'


def test_several_headers_are_refused_even_if_they_agree() -> None:
    with pytest.raises(BadInput, match="more than one"):
        credential_of(asked("Bearer a", "Bearer a"))


@pytest.mark.parametrize("query", ["access_token=abc", "query=x&access_token=", "access%5Ftoken=abc"])
def test_a_token_in_the_address_is_refused(query: str) -> None:
    with pytest.raises(BadInput, match="address"):
        credential_of(asked("Bearer abc", query=query))


async def test_a_program_acts_as_its_service_user_within_its_scopes(pair: Pair) -> None:
    caller = await program(pair[0], holds=(READ, UPDATE), scopes=(READ, Permission.STAFF_READ))
    actor = await act(await token_of(caller), pair[0])
    assert (actor.user_id, actor.client_id, actor.kind) == (caller.user.id, caller.client_id, ActorKind.SERVICE)
    assert actor.permissions == {READ}
    assert actor.reach(READ) == Reach(everything=True)


async def test_a_narrowed_token_reaches_less(pair: Pair) -> None:
    caller = await program(pair[0])
    assert (await act(await token_of(caller, scope="customer:update"), pair[0])).permissions == {UPDATE}
    assert (await act(await token_of(caller), pair[0])).permissions == {READ, UPDATE}


async def test_tenant_a_s_token_at_b_is_a_mismatch_for_a_client_that_both_know(pair: Pair) -> None:
    registered = await application()
    at_a, _ = await program(pair[0], registered), await program(pair[1], registered)
    with pytest.raises(TenantMismatch):
        await act(await token_of(at_a), pair[1])


async def test_a_token_that_only_names_another_tenant_is_a_mismatch_too(pair: Pair) -> None:
    token = forged({"alg": "none"}, {"iss": f"{BASE_URL}/t/{pair[1].slug}"})
    with pytest.raises(TenantMismatch):
        await act(token, pair[0])


async def test_another_tenant_s_key_under_this_tenant_s_name_is_worth_nothing(pair: Pair) -> None:
    """Signed with B's true key, claiming everything of A."""
    caller = await program(pair[0])
    claims = peek(await token_of(caller)).claims
    with tenant_scope(pair[1]):
        key = await active_key()
    private = VAULT.open_(tenant_id=pair[1].id, purpose=PURPOSE, sealed=key.private_sealed)
    header = {"alg": "ES256", "typ": "at+jwt", "kid": key.kid}
    token = jwt.encode(header, claims, import_private(private), algorithms=["ES256"])
    with pytest.raises(Unauthenticated):
        await act(token, pair[0])


async def _resigned(tenant: TenantRef, token: str, **header: object) -> str:
    """The same claims under the tenant's own key, with another header."""
    with tenant_scope(tenant):
        key = await active_key()
    private = import_private(VAULT.open_(tenant_id=tenant.id, purpose=PURPOSE, sealed=key.private_sealed))
    said = {"alg": "ES256", "typ": "at+jwt", "kid": key.kid, **header}
    return jwt.encode(said, peek(token).claims, private, algorithms=["ES256"])


@pytest.mark.parametrize("typ", ["JWT", "id+jwt", "refresh"])
async def test_a_token_of_another_type_is_worth_nothing_though_we_signed_it(pair: Pair, typ: str) -> None:
    token = await token_of(await program(pair[0]))
    assert await act(await _resigned(pair[0], token), pair[0])
    with pytest.raises(Unauthenticated):
        await act(await _resigned(pair[0], token, typ=typ), pair[0])


@pytest.mark.parametrize("algorithm", ["none", "HS256"])
async def test_an_unsigned_token_is_worth_nothing(pair: Pair, algorithm: str) -> None:
    token = peek(await token_of(await program(pair[0])))
    with pytest.raises(Unauthenticated):
        await act(forged({**token.header, "alg": algorithm}, token.claims), pair[0])


async def test_a_key_that_comes_with_the_token_is_not_believed(pair: Pair) -> None:
    own = SigningPair.generate()
    claims = peek(await token_of(await program(pair[0]))).claims
    header = {"alg": "ES256", "typ": "at+jwt", "kid": own.kid, "jwk": own.public_jwk}
    token = jwt.encode(header, claims, import_private(own.private), algorithms=["ES256"])
    with pytest.raises(Unauthenticated):
        await act(token, pair[0])


@pytest.mark.parametrize(
    "text", ["x", "a.b.c", "bl_", "bl_" + "0" * 38, "......", "null", "eyJ9.eyJ9.", "W1tbW1tb." * 2]
)
async def test_garbage_is_refused_without_asking_the_database(pair: Pair, text: str) -> None:
    heard: list[str] = []
    statement_listeners.append(heard.append)
    try:
        with pytest.raises(Unauthenticated):
            await act(text, pair[0])
    finally:
        statement_listeners.remove(heard.append)
    assert heard == []


async def test_a_token_dies_on_time_though_its_signature_is_remembered(pair: Pair) -> None:
    by, token = bearer(), await token_of(await program(pair[0]))
    await act(token, pair[0], by=by, now=NOW + timedelta(seconds=LIFETIME_SECONDS - 1))
    with pytest.raises(Unauthenticated):
        await act(token, pair[0], by=by, now=NOW + timedelta(seconds=LIFETIME_SECONDS))


async def test_a_remembered_token_costs_one_statement(pair: Pair) -> None:
    by, token = bearer(), await token_of(await program(pair[0]))
    await act(token, pair[0], by=by)
    heard: list[str] = []
    statement_listeners.append(heard.append)
    try:
        await act(token, pair[0], by=by)
    finally:
        statement_listeners.remove(heard.append)
    assert len(heard) == 1, heard


async def test_tokens_survive_rotations_until_they_expire(pair: Pair) -> None:
    caller = await program(pair[0])
    before = await token_of(caller)
    for _ in range(2):
        with tenant_scope(pair[0]):
            async with writing():
                await service.rotate_keys(vault=VAULT, now=NOW)
    by = bearer()
    for token in (before, await token_of(caller)):
        await act(token, pair[0], by=by)


async def test_a_process_that_knew_the_keys_before_a_rotation_believes_the_new_one(pair: Pair) -> None:
    caller, by = await program(pair[0]), bearer()
    await act(await token_of(caller), pair[0], by=by)
    with tenant_scope(pair[0]):
        async with writing():
            await service.rotate_keys(vault=VAULT, now=NOW)
    await act(await token_of(caller), pair[0], by=by)


async def test_an_api_key_acts_as_its_user_within_its_scopes(pair: Pair) -> None:
    made, user = await key_of(pair[0])
    actor = await act(made.text, pair[0])
    assert (actor.user_id, actor.client_id) == (user.id, f"api-key:{made.key.id}")
    assert actor.permissions == {READ}


async def test_an_api_key_without_scopes_may_nothing(pair: Pair) -> None:
    made, _ = await key_of(pair[0], scopes=())
    assert (await act(made.text, pair[0])).permissions == set()


async def test_tenant_a_s_api_key_at_b_is_a_mismatch(pair: Pair) -> None:
    made, _ = await key_of(pair[0])
    with pytest.raises(TenantMismatch):
        await act(made.text, pair[1])


async def test_an_api_key_nobody_made_is_unknown(pair: Pair) -> None:
    with pytest.raises(Unauthenticated):
        await act(new_api_key(), pair[0])


@pytest.mark.parametrize("cut", ["revoked", "expired", "user disabled"])
async def test_a_dead_api_key_is_refused(pair: Pair, cut: str) -> None:
    made, user = await key_of(pair[0])
    await act(made.text, pair[0])
    async with work(pair[0]) as unit:
        if cut == "revoked":
            await service.revoke_api_key(work=unit, key=made.key)
        elif cut == "user disabled":
            await service.set_active(work=unit, user=user, active=False)
    with pytest.raises(Unauthenticated):
        await act(made.text, pair[0], now=NOW + timedelta(days=30 if cut == "expired" else 0))


async def test_the_use_of_an_api_key_is_stamped(pair: Pair) -> None:
    made, _ = await key_of(pair[0])
    await asyncio.gather(*(act(made.text, pair[0]) for _ in range(4)))
    with tenant_scope(pair[0]):
        assert (await ApiKeyUse.get(key_id=made.key.id)).at == NOW


async def _operator(name: str) -> tuple[str, str]:
    """A new operator's client id and a token of theirs."""
    await service.ensure_platform_keys(vault=VAULT, now=NOW)
    secret = await service.create_operator_client(client_id=name, name="王工", now=NOW)
    async with client() as http:
        response = await http.post("/platform/oauth/token", data=GRANT, headers={"Authorization": basic(name, secret)})
    return name, str(response.json()["access_token"])


async def test_an_operator_is_recognised(pair: Pair) -> None:
    client_id, token = await _operator("operator-1")
    found = await bearer().authenticate_operator(asked(f"Bearer {token}"), now=NOW)
    assert found == Operator(client_id=client_id, name="王工")
    assert found.user_id == Operator(client_id=client_id, name="改名").user_id
    assert found.user_id != Operator(client_id="operator-2", name="王工").user_id


async def test_a_disabled_operator_is_shut_out_at_once(pair: Pair) -> None:
    client_id, token = await _operator("operator-3")
    by = bearer()
    await by.authenticate_operator(asked(f"Bearer {token}"), now=NOW)
    operator = await OperatorClient.get(client_id=client_id)
    await service.disable_operator_client(client=operator, now=NOW)
    with pytest.raises(Unauthenticated):
        await by.authenticate_operator(asked(f"Bearer {token}"), now=NOW)


async def test_an_operator_s_token_outlives_a_rotation_and_not_two_of_them_an_hour_apart(pair: Pair) -> None:
    _, token = await _operator("operator-5")
    for hours, lives in ((0, True), (2, False)):
        at = NOW + timedelta(hours=hours)
        await service.rotate_platform_keys(vault=VAULT, now=at)
        await service.renew_platform_keys(vault=VAULT, now=at, lives=timedelta(days=90))
        keys = await platform_keys()
        assert (peek(token).header["kid"] in {key.kid for key in keys}) == lives
        if lives:
            await bearer().authenticate_operator(asked(f"Bearer {token}"), now=NOW)
        else:
            with pytest.raises(Unauthenticated):
                await bearer().authenticate_operator(asked(f"Bearer {token}"), now=NOW)


async def test_operators_and_tenants_do_not_open_each_other_s_doors(pair: Pair) -> None:
    _, operator_token = await _operator("operator-4")
    made, _ = await key_of(pair[0])
    for credential in (await token_of(await program(pair[0])), made.text):
        with pytest.raises(Unauthenticated):
            await bearer().authenticate_operator(asked(f"Bearer {credential}"), now=NOW)
    with pytest.raises(Unauthenticated):
        await act(operator_token, pair[0])


async def test_a_tenant_of_the_same_slug_but_another_id_is_not_the_same_tenant(pair: Pair) -> None:
    token = await token_of(await program(pair[0]))
    impostor = replace(pair[1], slug=pair[0].slug)
    with pytest.raises(Denial):
        await act(token, impostor)
