"""A request that has waited for a sign-in goes on: once, in time, at its own tenant, without asking again."""

import asyncio
from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import pytest
from starlette.responses import Response

from api.oauth.authority import tenant_authority
from api.oauth.authorize import resume_authorization
from api.oauth.tenant_realm import TenantRealm
from api.signin.sessions import SignedIn
from tenants.core.scope import TenantRef
from tenants.identity import service
from tenants.registry.models import ApplicationKind
from tests.api.oauth.flow import (
    CALLBACK,
    Application,
    Visitor,
    again,
    answered,
    application,
    authorize,
    tokens,
    visitor,
)
from tests.api.oauth.samples import BASE_URL
from tests.api.oauth.world import client
from tests.people import VAULT
from tests.tenants.identity.world import NOW, work

Pair = tuple[TenantRef, TenantRef]
SOON = NOW + timedelta(seconds=30)


async def _waiting(app: Application, who: Visitor | None, **changes: str | None) -> str:
    response = await authorize(app, who, now=NOW + timedelta(seconds=1), **changes)
    return parse_qs(urlsplit(response.headers["location"]).query)["rid"][0]


async def _resume(
    tenant: TenantRef, rid: str, who: Visitor, *, signed_in_at: datetime = SOON, now: datetime = SOON
) -> Response | None:
    signed_in = SignedIn(
        user_id=who.user.id,
        username=who.user.username,
        auth_time=signed_in_at,
        sid=UUID(who.sid),
        amr=("pwd",),
        ver=who.user.ver,
    )
    authority = tenant_authority(base_url=BASE_URL, tenant=tenant)
    realm = TenantRealm(tenant=tenant, authority=authority, vault=VAULT)
    return await resume_authorization(rid=rid, signed_in=signed_in, realm=realm, now=now)


def _place(response: Response | None) -> str:
    assert response is not None
    return response.headers["location"].partition("?")[0]


@pytest.mark.parametrize("changes", [{}, {"prompt": "login"}, {"prompt": "select_account"}, {"max_age": "0"}])
async def test_a_fresh_sign_in_is_enough_for_whatever_was_asked(pair: Pair, changes: dict[str, str]) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    rid = await _waiting(app, who if changes else None, **changes)
    assert _place(await _resume(pair[0], rid, who)) == CALLBACK
    assert await _resume(pair[0], rid, who) is None


async def test_the_hint_names_who_is_to_sign_in(pair: Pair) -> None:
    app, who, other = await application(pair[0]), await visitor(pair[0]), await visitor(pair[0])
    hint = (await tokens(app, who))["id_token"]
    assert answered(await authorize(app, who, prompt="none", id_token_hint=hint)).keys() >= {"code"}
    assert answered(await authorize(app, other, prompt="none", id_token_hint=hint))["error"] == "login_required"
    rid, another = await _waiting(app, other, id_token_hint=hint), await _waiting(app, other, id_token_hint=hint)
    assert _place(await _resume(pair[0], rid, who)) == CALLBACK
    refused = await _resume(pair[0], another, other)
    assert refused is not None
    assert "error=login_required" in refused.headers["location"]


async def test_a_hint_that_names_nobody_lets_nobody_in_unasked_and_keeps_nobody_out(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    hint = "of.another.issuer"
    assert answered(await authorize(app, who, prompt="none", id_token_hint=hint))["error"] == "login_required"
    assert _place(await _resume(pair[0], await _waiting(app, who, id_token_hint=hint), who)) == CALLBACK


async def test_nobody_agrees_for_the_one_whom_the_hint_names(pair: Pair) -> None:
    app = await application(pair[0], kind=ApplicationKind.THIRD_PARTY)
    who, other = await visitor(pair[0]), await visitor(pair[0])
    ours = await application(pair[0])
    rid = await _waiting(app, who, id_token_hint=(await tokens(ours, who))["id_token"])
    assert await _agree(app, other, rid) == f"{app.issuer}/login"


async def test_a_sign_in_from_before_the_request_is_not_a_new_one(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    rid = await _waiting(app, who, prompt="login")
    assert _place(await _resume(pair[0], rid, who, signed_in_at=NOW)) == f"{app.issuer}/login"


async def test_consent_is_still_asked_for_after_the_sign_in(pair: Pair) -> None:
    app, who = await application(pair[0], kind=ApplicationKind.THIRD_PARTY), await visitor(pair[0])
    rid = await _waiting(app, None)
    assert _place(await _resume(pair[0], rid, who)) == f"{app.issuer}/consent"


async def test_to_agree_is_not_to_sign_in(pair: Pair) -> None:
    app, who = await application(pair[0], kind=ApplicationKind.THIRD_PARTY), await visitor(pair[0])
    rid = await _waiting(app, who, prompt="login")
    assert await _agree(app, who, rid) == f"{app.issuer}/login"


async def test_a_new_sign_in_holds_until_the_person_has_agreed(pair: Pair) -> None:
    app, who = await application(pair[0], kind=ApplicationKind.THIRD_PARTY), await visitor(pair[0])
    rid = await _waiting(app, who, prompt="login")
    anew = await again(pair[0], who.user, now=SOON)
    asked = await _resume(pair[0], rid, anew)
    assert asked is not None
    assert await _agree(app, anew, asked.headers["location"].partition("rid=")[2]) == CALLBACK


async def test_of_two_that_agree_at_once_one_goes_on(pair: Pair) -> None:
    app, who = await application(pair[0], kind=ApplicationKind.THIRD_PARTY), await visitor(pair[0])
    rid = await _waiting(app, who)
    places = await asyncio.gather(*(_agree(app, who, rid) for _ in range(4)))
    assert sorted(places) == ["", "", "", CALLBACK]


async def _agree(app: Application, who: Visitor, rid: str) -> str:
    async with client(app.tenant, now=SOON + timedelta(seconds=30)) as http:
        form = {"rid": rid, "decision": "allow"}
        response = await http.post(f"/t/{app.tenant.slug}/consent", data=form, headers=who.cookie)
    return str(response.headers.get("location", "")).partition("?")[0]


@pytest.mark.parametrize(("minutes", "known"), [(9, True), (11, False)])
async def test_a_request_waits_for_ten_minutes(pair: Pair, minutes: int, known: bool) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    rid = await _waiting(app, None)
    late = NOW + timedelta(minutes=minutes)
    assert (await _resume(pair[0], rid, who, signed_in_at=late, now=late) is not None) is known


async def test_a_request_made_at_tenant_a_is_unknown_at_b(pair: Pair) -> None:
    rid = await _waiting(await application(pair[0]), None)
    assert await _resume(pair[1], rid, await visitor(pair[1])) is None


async def test_an_application_disabled_meanwhile_gets_nothing(pair: Pair) -> None:
    app, who = await application(pair[0]), await visitor(pair[0])
    rid = await _waiting(app, None)
    async with work(pair[0]) as unit:
        await service.uninstall(work=unit, installation=app.installation)
    assert await _resume(pair[0], rid, who) is None
