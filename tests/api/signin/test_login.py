"""The form that signs people in: what it shows, whom it lets in, what it tells the others."""

import re
from dataclasses import replace

import pytest

from tenants.core.scope import TenantRef
from tenants.identity import service
from tests.api.signin.world import BASE_URL, browser, person, sign_in
from tests.tenants.identity.world import work

Pair = tuple[TenantRef, TenantRef]


async def test_the_form_is_shown_without_script_to_be_kept_and_framed_by_nobody(pair: Pair) -> None:
    async with browser(*pair) as http:
        response = await http.get(f"/t/{pair[0].slug}/login", params={"rid": "a-request"})
    assert response.status_code == 200
    policy = response.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "script-src" not in policy
    assert "form-action" not in policy
    assert response.headers["x-frame-options"] == "DENY"
    assert response.headers["referrer-policy"] == "same-origin"
    assert response.headers["cache-control"] == "no-store"
    assert not re.search(r"<script|\son\w+=|javascript:|<style|\sstyle=", response.text)
    assert 'name="rid" value="a-request"' in response.text


async def test_what_a_caller_sends_is_text_on_the_page_and_nothing_else(pair: Pair) -> None:
    evil = '"><script>alert(1)</script>'
    async with browser(*pair) as http:
        shown = await http.get(f"/t/{pair[0].slug}/login", params={"rid": evil})
        refused = await sign_in(http, pair[0], evil, rid=evil)
    assert "<script" not in shown.text
    assert "<script" not in refused.text


@pytest.mark.parametrize(
    ("language", "chosen", "heading"),
    [
        ("zh-CN,zh;q=0.9", None, "登录"),
        ("en-GB", None, "Sign in"),
        ("zh-CN", "en", "Sign in"),
        ("en", "zh-CN", "登录"),
        ("fr", None, "登录"),
        ("fr", "klingon", "登录"),
    ],
)
async def test_the_page_speaks_the_language_chosen_or_the_browser_s_or_the_tenant_s(
    pair: Pair, language: str, chosen: str | None, heading: str
) -> None:
    async with browser(*pair) as http:
        response = await http.get(
            f"/t/{pair[0].slug}/login",
            params={"lang": chosen} if chosen else {},
            headers={"Accept-Language": language},
        )
    assert f"<h1>{heading}</h1>" in response.text
    assert f'<html lang="{response.headers["content-language"]}">' in response.text


async def test_the_right_password_begins_a_session_in_a_cookie_that_only_this_host_reads(pair: Pair) -> None:
    user = await person(pair[0])
    async with browser(*pair) as http:
        response = await sign_in(http, pair[0], user.username)
        account = await http.get(f"/t/{pair[0].slug}/account")
    assert response.status_code == 303
    assert response.headers["location"] == f"{BASE_URL}/t/{pair[0].slug}/account?lang=en"
    assert response.headers["cache-control"] == "no-store"
    cookie = response.headers["set-cookie"]
    assert cookie.startswith(f"__Host-{pair[0].id.hex}=")
    assert {"HttpOnly", "Secure", "SameSite=lax", "Path=/"} <= set(cookie.split("; "))
    assert "Domain" not in cookie
    assert user.username in account.text


async def test_a_name_is_one_however_it_is_typed(pair: Pair) -> None:
    user = await person(pair[0])
    async with browser(*pair) as http:
        response = await sign_in(http, pair[0], f"  {user.username.upper()} ")
    assert response.status_code == 303


async def test_unknown_wrong_disabled_and_foreign_are_refused_in_the_same_words(pair: Pair) -> None:
    wrong, disabled, elsewhere = await person(pair[0]), await person(pair[0]), await person(pair[1])
    async with work(pair[0]) as unit:
        await disabled.refresh_from_db()
        await service.set_active(work=unit, user=disabled, active=False)
    async with browser(*pair) as http:
        answers = [
            await sign_in(http, pair[0], wrong.username, "not the password"),
            await sign_in(http, pair[0], "nobody.at.all"),
            await sign_in(http, pair[0], disabled.username),
            await sign_in(http, pair[0], elsewhere.username),
        ]
    assert {answer.status_code for answer in answers} == {401}
    assert not any("set-cookie" in answer.headers for answer in answers)
    names = (wrong.username, "nobody.at.all", disabled.username, elsewhere.username)
    bodies = {answer.text.replace(name, "NAME") for answer, name in zip(answers, names, strict=True)}
    assert len(bodies) == 1


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://api.example.com"}, 403),
        ({"Origin": BASE_URL}, 303),
    ],
)
async def test_a_form_from_another_origin_signs_nobody_in(pair: Pair, headers: dict[str, str], status: int) -> None:
    user = await person(pair[0])
    async with browser(*pair) as http:
        http.headers.update(headers)
        response = await sign_in(http, pair[0], user.username)
    assert response.status_code == status
    assert ("set-cookie" in response.headers) == (status == 303)


async def test_a_session_means_nothing_at_another_tenant(pair: Pair) -> None:
    user = await person(pair[0])
    async with browser(*pair) as http:
        await sign_in(http, pair[0], user.username)
        secret = http.cookies[f"__Host-{pair[0].id.hex}"]
        http.cookies.set(f"__Host-{pair[1].id.hex}", secret, domain="api.example.com")
        there = await http.get(f"/t/{pair[1].slug}/account")
        here = await http.get(f"/t/{pair[0].slug}/account")
    assert there.status_code == 303
    assert here.status_code == 200


async def test_a_cookie_without_the_prefix_is_not_believed_where_the_prefix_was_given(pair: Pair) -> None:
    user = await person(pair[0])
    async with browser(*pair) as http:
        await sign_in(http, pair[0], user.username)
        secret = http.cookies[f"__Host-{pair[0].id.hex}"]
        http.cookies.clear()
        http.cookies.set(f"branchline-{pair[0].id.hex}", secret, domain="api.example.com")
        response = await http.get(f"/t/{pair[0].slug}/account")
    assert response.status_code == 303


@pytest.mark.parametrize("end", ["disabled", "version", "signed out"])
async def test_a_session_is_over_at_once(pair: Pair, end: str) -> None:
    user = await person(pair[0])
    path = f"/t/{pair[0].slug}/account"
    async with browser(*pair) as http:
        await sign_in(http, pair[0], user.username)
        kept = dict(http.cookies)
        assert (await http.get(path)).status_code == 200
        if end == "signed out":
            await http.post(f"{path}/sign-out", data={"lang": "en"})
            http.cookies.update(kept)
        else:
            async with work(pair[0]) as unit:
                await user.refresh_from_db()
                if end == "disabled":
                    await service.set_active(work=unit, user=user, active=False)
                else:
                    await service.set_password(work=unit, user=user, password="ein neues Passwort")
        assert (await http.get(path)).status_code == 303


async def test_a_session_in_another_browser_is_listed_and_ended(pair: Pair) -> None:
    user = await person(pair[0])
    path = f"/t/{pair[0].slug}/account"
    async with browser(*pair) as mine, browser(*pair) as lost:
        await sign_in(lost, pair[0], user.username)
        await sign_in(mine, pair[0], user.username)
        listed = await mine.get(path)
        other = re.search(r'name="session" value="([^"]+)"', listed.text)
        assert other is not None
        await mine.post(f"{path}/sessions/end", data={"session": other[1]})
        assert (await lost.get(path)).status_code == 303
        assert (await mine.get(path)).status_code == 200


async def test_nobody_ends_the_session_of_another(pair: Pair) -> None:
    owner, other = await person(pair[0]), await person(pair[0])
    path = f"/t/{pair[0].slug}/account"
    async with browser(*pair) as mine, browser(*pair) as theirs, browser(*pair) as third:
        await sign_in(mine, pair[0], owner.username)
        await sign_in(third, pair[0], owner.username)
        listed = re.search(r'name="session" value="([^"]+)"', (await mine.get(path)).text)
        assert listed is not None
        await sign_in(theirs, pair[0], other.username)
        await theirs.post(f"{path}/sessions/end", data={"session": listed[1]})
        assert (await third.get(path)).status_code == 200


@pytest.mark.parametrize(("status", "expected"), [("SUSPENDED", 403), (None, 404)])
async def test_a_tenant_that_is_not_served_has_no_form(pair: Pair, status: str | None, expected: int) -> None:
    tenants = [replace(pair[0], status=status)] if status else []
    async with browser(*tenants) as http:
        response = await http.get(f"/t/{pair[0].slug}/login")
    assert response.status_code == expected
    assert response.headers["content-type"] == "text/html; charset=utf-8"
