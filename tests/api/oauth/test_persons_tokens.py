"""What a person's tokens open at the API, and what shuts them out at once."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from api.bearer import Bearer
from tenants.core.errors import TenantMismatch, Unauthenticated
from tenants.core.routing import reading, writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import service
from tenants.identity.jobs import forget_expired
from tenants.identity.models import Assignment
from tenants.identity.models_oauth import AuthorizationCode, Grant, PendingAuthorization, RefreshToken
from tenants.identity.service.sessions import end_session
from tenants.registry.models import ApplicationKind
from tests.api.oauth.flow import (
    Application,
    Visitor,
    application,
    authorize,
    call,
    code_for,
    consent,
    redeem,
    refresh,
    tokens,
    visitor,
)
from tests.api.oauth.samples import BASE_URL
from tests.api.oauth.world import READ, UPDATE
from tests.people import VAULT
from tests.tenants.identity.world import NOW, work

Pair = tuple[TenantRef, TenantRef]
BEARER = Bearer(base_url=BASE_URL, vault=VAULT)


async def _acts(tenant: TenantRef, token: str) -> set[str]:
    actor = await BEARER.actor_behind(credential=token, tenant=tenant, now=NOW)
    return {permission.value for permission in actor.reaches}


async def test_a_right_is_what_role_and_scope_both_allow(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0], holds=(READ,))
    whole = (await tokens(app, who))["access_token"]
    assert await _acts(pair[0], whole) == {READ.value}
    less = (await tokens(app, who, scope="openid customer:update"))["access_token"]
    assert await _acts(pair[0], less) == set()


async def test_the_token_tells_whose_application_it_is(pair: Pair) -> None:
    who = await visitor(pair[0])
    ours, theirs = await application(pair[0]), await application(pair[0], kind=ApplicationKind.THIRD_PARTY)
    await consent(theirs, who)
    third_party = []
    for app in (ours, theirs):
        credential = (await tokens(app, who))["access_token"]
        actor = await BEARER.actor_behind(credential=credential, tenant=pair[0], now=NOW)
        third_party.append(actor.third_party)
    assert third_party == [False, True]


async def test_id_and_refresh_tokens_and_codes_open_nothing(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    body, code = await tokens(app, who), await code_for(app, who)
    for text in (body["id_token"], body["refresh_token"], code):
        with pytest.raises(Unauthenticated):
            await _acts(pair[0], text)


async def test_a_person_s_token_of_tenant_a_is_a_mismatch_at_b(pair: Pair) -> None:
    token = (await tokens(await application(pair[0]), await visitor(pair[0])))["access_token"]
    with pytest.raises(TenantMismatch):
        await _acts(pair[1], token)


async def test_a_role_taken_away_is_gone_at_the_next_request(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    token = (await tokens(app, who))["access_token"]
    assert await _acts(pair[0], token) == {READ.value, UPDATE.value}
    async with work(pair[0]) as unit:
        [held] = await Assignment.filter(user_id=who.user.id)
        await service.revoke_assignment(work=unit, assignment=held, on=NOW.date())
    assert await _acts(pair[0], token) == set()


Cut = Callable[[Application, Visitor, dict[str, Any]], Awaitable[None]]


async def _session_ended(app: Application, who: Visitor, _: dict[str, Any]) -> None:
    with tenant_scope(app.tenant):
        async with writing():
            await end_session(id=UUID(who.sid), user_id=who.user.id, now=NOW)


async def _given_back(app: Application, _: Visitor, body: dict[str, Any]) -> None:
    await call(app, "revoke", token=body["refresh_token"])


async def _password_changed(app: Application, who: Visitor, _: dict[str, Any]) -> None:
    async with work(app.tenant):
        await who.user.refresh_from_db()
        who.user.ver += 1
        await who.user.save()


async def _disabled(app: Application, who: Visitor, _: dict[str, Any]) -> None:
    async with work(app.tenant) as unit:
        await service.set_active(work=unit, user=who.user, active=False)


@pytest.mark.parametrize("cut", [_session_ended, _given_back, _password_changed, _disabled])
async def test_a_cut_works_at_once_on_every_token(pair: Pair, cut: Cut) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    body, code = await tokens(app, who), await code_for(app, who)
    assert await _acts(pair[0], body["access_token"])
    await cut(app, who, body)
    with pytest.raises(Unauthenticated):
        await _acts(pair[0], body["access_token"])
    assert (await refresh(app, body["refresh_token"])).json()["error"] == "invalid_grant"
    if cut is not _given_back:
        assert (await redeem(app, code)).json()["error"] == "invalid_grant"


async def test_what_has_expired_is_forgotten_and_what_lives_is_kept(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    await authorize(app, None)
    await tokens(app, who)

    async def counts(days: int) -> list[int]:
        with tenant_scope(pair[0]):
            await forget_expired(now=NOW + timedelta(days=days))
            async with reading():
                tables = (PendingAuthorization, Grant, AuthorizationCode, RefreshToken)
                return [await table.all().count() for table in tables]

    assert await counts(0) == [1, 1, 1, 1]
    assert await counts(1) == [0, 1, 1, 1]
    assert await counts(91) == [0, 0, 0, 0]
