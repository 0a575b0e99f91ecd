"""An application's request waits while somebody is away at their provider, and what it asked for is kept."""

from datetime import timedelta

import pytest

from tenants.core.routing import reading, writing
from tenants.core.scope import tenant_scope
from tenants.identity.models_oauth import Grant
from tenants.identity.service.codes import remember_request
from tests.api.federation.world import Journey, Pair, is_in, journey
from tests.api.oauth.flow import Application, answered, application
from tests.tenants.identity.world import NOW

SECONDS = int(NOW.timestamp())


async def _waiting(trip: Journey, app: Application, **asked: str | None) -> str:
    with tenant_scope(trip.tenant):
        async with writing():
            return await remember_request(params=app.request(**asked), made_at=NOW, now=NOW)


async def test_back_at_the_application_with_a_code(pair: Pair) -> None:
    app = await application(pair[0])
    async with journey(pair[0]) as trip, trip.browser() as http:
        asked = await trip.leave(http, rid=await _waiting(trip, app))
        assert "prompt" not in asked
        trip.house.claims = {"auth_time": SECONDS - 7200}
        told = answered(await trip.come_back(http, trip.house.answer(asked)))
    assert told.keys() == {"code", "state", "iss"}
    with tenant_scope(pair[0]):
        async with reading():
            grant = await Grant.all().get()
    assert (grant.amr, grant.auth_time) == (["fed"], NOW - timedelta(hours=2))


@pytest.mark.parametrize("wish", [{"prompt": "login"}, {"prompt": "select_account"}, {"max_age": "60"}], ids=str)
async def test_whoever_must_sign_in_anew_must_do_so_there(pair: Pair, wish: dict[str, str]) -> None:
    app = await application(pair[0])
    async with journey(pair[0]) as trip, trip.browser() as http:
        rid = await _waiting(trip, app, **wish)
        for told in (SECONDS - 61, None, "now", True):
            asked = await trip.leave(http, rid=rid)
            assert (asked["prompt"], asked["max_age"]) == ("login", "0")
            trip.house.claims = {"auth_time": told}
            assert not is_in(await trip.come_back(http, trip.house.answer(asked)))
        trip.house.claims = {"auth_time": SECONDS - 59}
        back = await trip.come_back(http, trip.house.answer(await trip.leave(http, rid=rid)))
    assert "code" in answered(back)


async def test_who_is_signed_in_and_still_asked_may_be_somebody_else_there(pair: Pair) -> None:
    """As when the request's hint names another person: the provider must not just name the same one again."""
    app = await application(pair[0])
    async with journey(pair[0]) as trip, trip.browser() as http:
        assert is_in(await trip.sign_in(http))
        asked = await trip.leave(http, rid=await _waiting(trip, app))
        assert asked["prompt"] == "login"
        assert "prompt" not in await trip.leave(http)


async def test_the_way_back_after_a_failure_leads_to_the_same_request(pair: Pair) -> None:
    async with journey(pair[0]) as trip, trip.browser() as http:
        asked = await trip.leave(http, rid="a-request", lang="zh-CN")
        response = await trip.come_back(http, trip.house.answer(asked, error="access_denied"))
    assert asked["ui_locales"] == "zh-CN"
    assert "rid=a-request" in response.text
    assert '<html lang="zh-CN">' in response.text
