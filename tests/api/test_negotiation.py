"""Media types and languages are chosen as RFC 9110 weighs them."""

import pytest

from api.negotiation import Media, choose_locale, choose_media, is_json

API = (Media.GRAPHQL, Media.JSON)
BROWSER = (*API, Media.HTML)
CHROME = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"


@pytest.mark.parametrize(
    ("accept", "chosen"),
    [
        (None, Media.JSON),
        ("", Media.JSON),
        ("*/*", Media.JSON),
        ("application/*", Media.JSON),
        ("application/json", Media.JSON),
        ("APPLICATION/JSON", Media.JSON),
        ("application/graphql-response+json", Media.GRAPHQL),
        ("application/graphql-response+json; charset=utf-8", Media.GRAPHQL),
        ('application/graphql-response+json; charset="UTF-8"', Media.GRAPHQL),
        ("application/graphql-response+json, application/json", Media.GRAPHQL),
        ("application/json, application/graphql-response+json", Media.GRAPHQL),
        ("application/json, application/graphql-response+json;q=0.9", Media.JSON),
        ("application/graphql-response+json;q=0, */*", Media.JSON),
        ("application/json;q=0, */*;q=0.1", Media.GRAPHQL),
        ("application/json;q=0.5, */*", Media.GRAPHQL),
        ("text/html, */*;q=0.1", Media.JSON),
        (CHROME, Media.JSON),
        ("application/json;charset=gbk, */*;q=0.2", Media.JSON),
        ("text/html", None),
        ("application/json;charset=gbk", None),
        ("application/json;q=0", None),
        ("application/json;q=2", None),
        ("*/json", None),
        ("nonsense", None),
        (";;;,,,", None),
    ],
)
def test_a_media_type_is_chosen(accept: str | None, chosen: Media | None) -> None:
    assert choose_media(accept, offers=API) is chosen


@pytest.mark.parametrize(
    ("accept", "chosen"), [(CHROME, Media.HTML), ("text/html", Media.HTML), ("*/*", Media.JSON), (None, Media.JSON)]
)
def test_a_browser_gets_the_page(accept: str | None, chosen: Media) -> None:
    assert choose_media(accept, offers=BROWSER) is chosen


@pytest.mark.parametrize(
    ("content_type", "read"),
    [
        ("application/json", True),
        ("Application/JSON;Charset=UTF-8", True),
        ('application/json; charset="utf-8"', True),
        ("application/json;", True),
        ("application/json; charset=utf-8; charset=gbk", False),
        ("application/json; charset=gb18030", False),
        ("application/json; charset", False),
        ("application/graphql-response+json", False),
        ("application/graphql", False),
        ("text/plain", False),
        ("application/x-www-form-urlencoded", False),
        ("multipart/form-data; boundary=x", False),
        ("application/json, text/plain", False),
        ("", False),
        (None, False),
    ],
)
def test_only_json_in_utf8_is_read(content_type: str | None, *, read: bool) -> None:
    assert is_json(content_type) is read


@pytest.mark.parametrize(
    ("accept_language", "default", "locale"),
    [
        (None, "en", "en"),
        (None, "zh-CN", "zh-CN"),
        (None, "fr-FR", "en"),
        ("zh-CN,zh;q=0.9,en;q=0.8", "en", "zh-CN"),
        ("en-US,en;q=0.9,zh-CN;q=0.8", "zh-CN", "en"),
        ("zh-Hant-TW", "en", "zh-CN"),
        ("en;q=0.1, zh;q=0.2", "en", "zh-CN"),
        ("en;q=0, *", "zh-CN", "zh-CN"),
        ("fr, de;q=0.9", "zh-CN", "zh-CN"),
        ("en;q=viel", "zh-CN", "zh-CN"),
        ("中文", "en", "en"),
    ],
)
def test_the_language_is_the_callers_or_the_tenants(accept_language: str | None, default: str, locale: str) -> None:
    assert choose_locale(accept_language, default=default).value == locale
