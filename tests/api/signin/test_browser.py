"""The pages as people meet them: in Chromium, on a phone and at a desk, with the keyboard alone, in both languages."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from itertools import product
from urllib.parse import parse_qs, urlencode, urlsplit

import pyotp
import pytest

from api.negotiation import Locale
from api.oauth.pages import WORDS
from api.signin.texts import TEXTS
from scripts.embedded import Cluster
from tenants.core.routing import writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity.service.links import invite
from tenants.registry.models import ApplicationKind
from tests.api.oauth.flow import application
from tests.api.serving import serving
from tests.api.signin.chromium import WIDTHS, Window, somewhere_else, window
from tests.api.signin.test_second_step import obliged
from tests.api.signin.world import PASSWORD, person
from tests.tenants.identity.test_links import NEW, employee

_QUICK = {("phone", Locale.CHINESE), ("desktop", Locale.ENGLISH)}
# Each width and each language in every run; all four pairs with the slow tests.
LOOKS = [
    pytest.param(*look, marks=() if look in _QUICK else pytest.mark.slow, id="-".join(look))
    for look in product(WIDTHS, Locale)
]

Pair = tuple[TenantRef, TenantRef]


@pytest.mark.parametrize(("width", "locale"), LOOKS)
async def test_a_first_sign_in_with_the_keyboard_alone(
    cluster: Cluster, pair: Pair, width: str, locale: Locale
) -> None:
    user, texts = await obliged(pair[0]), TEXTS[locale]
    async with (
        serving(database_url=cluster.app_url) as server,
        window(width=width, language=locale.value) as seen,
    ):
        await seen.page.goto(f"{server.address}/t/{pair[0].slug}/login")
        assert await seen.page.locator("h1").text_content() == texts["sign_in"]
        assert await seen.focused() == "username"
        await seen.look("1-sign-in")
        await seen.type(user.username, "not the password")
        await _refused(seen, texts["wrong"])
        await seen.look("2-refused")
        await seen.type(PASSWORD)
        assert await seen.page.locator("h1").text_content() == texts["enrol"]
        await seen.look("3-enrol")
        secret = (await seen.page.locator("code").text_content() or "").replace(" ", "")
        await seen.tab_to("code")
        await seen.type(pyotp.TOTP(secret).at(datetime.now(UTC)))
        assert await seen.page.locator("h1").text_content() == texts["recovery"]
        await seen.look("4-recovery")
        await seen.tab_to(texts["done"])
        await seen.enter()
        assert await seen.page.locator("h1").text_content() == texts["account"]
        await seen.look("5-account")
        await seen.tab_to(texts["sign_out"])
        await seen.enter()
        assert await seen.page.get_by_role("status").text_content() == texts["signed_out"]
        await seen.type(user.username, PASSWORD)
        assert await seen.focused() == "code"
        await seen.look("6-second-step")
        await seen.type(pyotp.TOTP(secret).at(datetime.now(UTC) + timedelta(seconds=30)))
        assert await seen.page.locator("h1").text_content() == texts["account"]


async def _refused(seen: Window, text: str) -> None:
    """The error is announced, and said of the fields; the keyboard is where the mistake was."""
    assert await seen.page.get_by_role("alert").text_content() == text
    for name in ("username", "password"):
        box = seen.page.locator(f"#{name}")
        assert await box.get_attribute("aria-describedby") == "error"
        assert await box.get_attribute("aria-invalid") == "true"
    assert await seen.focused() == "password"


@pytest.mark.parametrize(("width", "locale"), LOOKS)
async def test_on_to_somebody_else_s_application_and_back_to_it_with_a_code(
    cluster: Cluster, pair: Pair, width: str, locale: Locale
) -> None:
    user = await person(pair[0])
    app = await application(pair[0], kind=ApplicationKind.THIRD_PARTY, redirect_uris=["http://127.0.0.1/cb"])
    async with (
        somewhere_else() as elsewhere,
        serving(database_url=cluster.app_url) as server,
        window(width=width, language=locale.value) as seen,
    ):
        callback = f"{elsewhere}cb"
        asked = urlencode(app.request(redirect_uri=callback))
        await seen.page.goto(f"{server.address}{app.path('authorize')}?{asked}")
        await seen.type(user.username, PASSWORD)
        await seen.look("7-consent")
        await seen.tab_to(TEXTS[locale]["allow"])
        await seen.enter()
        assert seen.page.url.startswith(f"{callback}?")
        told = parse_qs(urlsplit(seen.page.url).query)
        assert told["state"] == ["状态"]
        assert told["iss"] == [f"{server.address}/t/{pair[0].slug}"]
        assert len(told["code"]) == 1
        assert seen.troubles == []


async def test_a_first_password_by_an_invitation_and_pages_that_say_no(cluster: Cluster, pair: Pair) -> None:
    async with serving(database_url=cluster.app_url) as server:
        for width, locale in product(WIDTHS, Locale):
            user, texts, told = await employee(pair[0]), TEXTS[locale], WORDS[locale]
            with tenant_scope(pair[0]):
                async with writing():
                    token = (await invite(user=user, now=datetime.now(UTC))).token
            async with window(width=width, language=locale.value) as seen:
                at = f"{server.address}/t/{pair[0].slug}"
                link = f"{at}/password?{urlencode({'token': token, 'lang': locale.value})}"
                await _choose_password(seen, link, texts)
                assert await seen.page.get_by_role("status").text_content() == texts["password_set"]
                await seen.look("10-password-set")
                assert await seen.focused() == "password"
                await seen.type(NEW)
                assert await seen.page.locator("h1").text_content() == texts["account"]
                await seen.page.goto(link)
                await seen.type(NEW, NEW)
                assert await seen.page.locator("h1").text_content() == texts["failed"]
                await seen.look("11-link-spent")
                await seen.page.goto(f"{at}/oauth/authorize?client_id=nobody")
                assert await seen.page.locator("p").last.text_content() == told["bad_request"]
                await seen.look("12-bad-request")
                await seen.page.goto(f"{at}/oauth/logout")
                await seen.look("13-sign-out")
                await seen.tab_to(told["sign_out_button"])
                await seen.enter()
                assert await seen.page.locator("h1").text_content() == told["signed_out"]
                await seen.look("14-signed-out")


async def _choose_password(seen: Window, link: str, texts: Mapping[str, str]) -> None:
    """At the second try: at the first the two were not the same."""
    await seen.page.goto(link)
    assert await seen.focused() == "password"
    await seen.type(NEW, "another one")
    assert await seen.page.get_by_role("alert").text_content() == texts["not_the_same"]
    await seen.look("9-new-password")
    await seen.type(NEW, NEW)


async def test_the_other_language_is_one_link_away_and_stays(cluster: Cluster, pair: Pair) -> None:
    async with (
        serving(database_url=cluster.app_url) as server,
        window(width="phone", language="en") as seen,
    ):
        await seen.page.goto(f"{server.address}/t/{pair[0].slug}/login?rid=a-request")
        await seen.tab_to("中文")
        await seen.enter()
        assert await seen.page.locator("html").get_attribute("lang") == "zh-CN"
        assert await seen.page.locator("input[name=rid]").get_attribute("value") == "a-request"
        await seen.type("wang", "not the password")
        assert await seen.page.get_by_role("alert").text_content() == TEXTS[Locale.CHINESE]["wrong"]
        await seen.tab_to(TEXTS[Locale.CHINESE]["forgotten"])
        await seen.enter()
        assert await seen.page.locator("h1").text_content() == TEXTS[Locale.CHINESE]["forgotten"]
        await seen.look("8-forgotten")


async def test_no_page_of_another_origin_frames_the_form(cluster: Cluster, pair: Pair) -> None:
    async with (
        serving(database_url=cluster.app_url) as server,
        somewhere_else() as elsewhere,
        window(width="desktop", language="en") as seen,
    ):
        await seen.page.goto(elsewhere)
        address = f"{server.address}/t/{pair[0].slug}/login"
        await seen.page.set_content(f'<iframe src="{address}"></iframe>')
        await seen.page.wait_for_load_state("networkidle")
        (frame,) = seen.page.main_frame.child_frames
        assert await frame.locator("form").count() == 0
