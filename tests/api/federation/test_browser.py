"""The way through a provider in a real browser, with the keyboard alone: its cookie, its redirects, its pictures."""

from datetime import UTC, datetime

import pytest

from api.negotiation import Locale
from api.signin.texts import TEXTS
from scripts.embedded import Cluster
from tests.api.federation.house import Raw
from tests.api.federation.world import Pair, journey
from tests.api.serving import serving
from tests.api.signin.chromium import window

LOGIN = b"<!doctype html><title>house</title><link rel=icon href=data:,><p>hello"


@pytest.mark.parametrize(
    ("width", "locale"),
    [("phone", Locale.CHINESE), pytest.param("desktop", Locale.ENGLISH, marks=pytest.mark.slow)],
)
async def test_away_to_the_provider_and_back_into_the_account(
    cluster: Cluster, pair: Pair, width: str, locale: Locale
) -> None:
    texts = TEXTS[locale]
    async with (
        journey(pair[0]) as trip,
        serving(database_url=cluster.app_url, LOOPBACK_PROVIDERS="true") as server,
        window(width=width, language=locale.value) as seen,
    ):
        trip.house.now = datetime.now(UTC)
        trip.house.pages = {"/auth": Raw(LOGIN, headers={"Content-Type": "text/html"})}
        await seen.page.goto(f"{server.address}/t/{pair[0].slug}/login")
        await seen.look("9-provider")
        await seen.tab_to(texts["sign_in_through"].format(provider=trip.provider.name))
        await seen.enter()
        question = trip.house.question(seen.page.url)
        callback = f"{server.address}{trip.path}/callback"
        assert (question["redirect_uri"], question["ui_locales"]) == (callback, locale.value)
        answer = trip.house.answer(question)
        # As a link on the provider's page, so that the browser comes from another origin.
        await seen.page.evaluate(
            "([to, said]) => { location.href = to + '?' + new URLSearchParams(said) }", [callback, answer]
        )
        await seen.page.wait_for_url("**/account**")
        assert await seen.page.locator("h1").text_content() == texts["account"]
        await seen.page.goto(f"{callback}?state=again")
        assert await seen.page.locator("h1").text_content() == texts["failed"]
        await seen.look("10-not-brought-back")
        await seen.tab_to(texts["sign_in"])
