"""The page that asks for consent, and its words."""

import string

import pytest
from starlette.requests import Request

from api.negotiation import Locale
from api.signin.consent import consent_page
from api.signin.scope_words import words_for
from api.signin.texts import TEXTS
from tenants.core.permissions import Permission
from tests.api.oauth.samples import tenant


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize("scope", [*Permission, "openid", "profile", "offline_access"])
def test_every_scope_is_told_in_words(scope: str, locale: Locale) -> None:
    assert ":" not in words_for(scope, locale=locale)
    assert words_for(scope, locale=locale) != scope


def test_both_languages_say_everything_with_the_same_gaps() -> None:
    def gaps(text: str) -> set[str | None]:
        return {name for _, name, _, _ in string.Formatter().parse(text)} - {None}

    english, chinese = TEXTS[Locale.ENGLISH], TEXTS[Locale.CHINESE]
    assert english.keys() == chinese.keys()
    assert all(gaps(english[name]) == gaps(chinese[name]) for name in english)


def test_the_page_names_the_application_and_what_it_wants() -> None:
    request = Request(
        {"type": "http", "headers": [(b"accept-language", b"zh-CN")], "query_string": b"", "method": "GET"}
    )
    response = consent_page(
        request=request,
        tenant=tenant(),
        action="/t/anxin/oauth/consent",
        rid="r1",
        client_name="<b>报表</b>",
        username="wang",
        scopes=["openid", "customer:read"],
    )
    text = bytes(response.body).decode()
    assert "允许 &lt;b&gt;报表&lt;/b&gt; 代表您操作吗？" in text
    assert "查看客户" in text
    assert 'name="decision" value="deny"' in text
    assert response.headers["x-frame-options"] == "DENY"
