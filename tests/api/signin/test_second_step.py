"""Signing in with a second step, and setting it up."""

import re
from datetime import timedelta

import httpx
import pyotp
import pytest

from tenants.core.scope import TenantRef
from tenants.identity import service
from tenants.identity.models import Assignment, Role, User
from tests.api.signin.world import BASE_URL, Clock, browser, person, sign_in
from tests.tenants.identity.world import NOW, appoint, work

Pair = tuple[TenantRef, TenantRef]


def field(page: httpx.Response, name: str) -> str:
    """What a hidden field of the page holds."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page.text)
    assert found is not None, page.text
    return found[1]


def key(page: httpx.Response) -> str:
    found = re.search(r"<code>([A-Z2-7 ]+)</code>", page.text)
    assert found is not None, page.text
    return found[1].replace(" ", "")


async def obliged(tenant: TenantRef) -> User:
    """Somebody whose role asks for a second step."""
    user = await person(tenant)
    async with work(tenant) as unit:
        held: Assignment = await appoint(unit, user, ())
        role = await Role.get(id=held.role_id)
        await service.update_role(work=unit, role=role, second_factor=True)
    return user


async def enrol(http: httpx.AsyncClient, tenant: TenantRef, user: User) -> tuple[str, httpx.Response]:
    """Sets the second step up at the first sign-in; the phone's secret and the page with the recovery codes."""
    page = await sign_in(http, tenant, user.username)
    secret = key(page)
    data = {"ticket": field(page, "ticket"), "code": pyotp.TOTP(secret).at(NOW - timedelta(seconds=30))}
    return secret, await http.post(f"/t/{tenant.slug}/login/enrol", data=data)


async def test_a_role_that_asks_for_it_lets_nobody_in_without(pair: Pair) -> None:
    user = await obliged(pair[0])
    async with browser(*pair) as http:
        page = await sign_in(http, pair[0], user.username)
        assert "Set up an authenticator" in page.text
        assert "set-cookie" not in page.headers
        _, done = await enrol(http, pair[0], user)
        assert len(re.findall(r"<li>[a-z2-7]{4}(?:-[a-z2-7]{4}){3}</li>", done.text)) == 10
        assert (await http.get(f"/t/{pair[0].slug}/account")).status_code == 200


async def test_the_next_sign_in_asks_for_a_code_and_takes_it_once(pair: Pair) -> None:
    user, tenant = await obliged(pair[0]), pair[0]
    async with browser(*pair) as first:
        secret, _ = await enrol(first, tenant, user)
    code = pyotp.TOTP(secret).at(NOW)
    async with browser(*pair) as http, browser(*pair) as other:
        pages = [await sign_in(client, tenant, user.username) for client in (http, other)]
        assert all('autocomplete="one-time-code"' in page.text for page in pages)
        assert not any("set-cookie" in page.headers for page in pages)
        answers = [
            await client.post(f"/t/{tenant.slug}/login/code", data={"ticket": field(page, "ticket"), "code": code})
            for client, page in zip((http, other), pages, strict=True)
        ]
    assert [answer.status_code for answer in answers] == [303, 401]


async def test_a_recovery_code_stands_in(pair: Pair) -> None:
    user, tenant = await obliged(pair[0]), pair[0]
    async with browser(*pair) as http:
        _, done = await enrol(http, tenant, user)
        paper = re.findall(r"<li>([a-z2-7-]{19})</li>", done.text)[0]
        http.cookies.clear()
        page = await sign_in(http, tenant, user.username)
        answer = await http.post(f"/t/{tenant.slug}/login/code", data={"ticket": field(page, "ticket"), "code": paper})
    assert answer.status_code == 303


@pytest.mark.parametrize("spoilt", ["late", "altered", "other tenant", "missing", "new password"])
async def test_a_ticket_is_good_for_five_minutes_here_until_the_password_changes(pair: Pair, spoilt: str) -> None:
    user, tenant, clock = await obliged(pair[0]), pair[0], Clock()
    async with browser(*pair, now=clock) as http:
        secret, _ = await enrol(http, tenant, user)
        http.cookies.clear()
        ticket, at = field(await sign_in(http, tenant, user.username), "ticket"), tenant
        if spoilt == "late":
            clock.at += timedelta(minutes=5)
        elif spoilt == "altered":
            ticket = ticket[:-4] + "AAAA"
        elif spoilt == "other tenant":
            at = pair[1]
        elif spoilt == "missing":
            ticket = ""
        else:
            async with work(tenant) as unit:
                await user.refresh_from_db()
                await service.set_password(work=unit, user=user, password="ein neues Passwort")
        data = {"ticket": ticket, "code": pyotp.TOTP(secret).at(clock.at)}
        answer = await http.post(f"/t/{at.slug}/login/code", data=data)
    assert answer.status_code == 400
    assert "set-cookie" not in answer.headers


async def test_codes_are_not_guessed_at_faster_than_passwords(pair: Pair) -> None:
    user, tenant = await obliged(pair[0]), pair[0]
    async with browser(*pair) as http:
        await enrol(http, tenant, user)
        ticket = field(await sign_in(http, tenant, user.username), "ticket")
        path = f"/t/{tenant.slug}/login/code"
        answers = [await http.post(path, data={"ticket": ticket, "code": "000000"}) for _ in range(7)]
    assert [answer.status_code for answer in answers] == [401] * 6 + [429]
    assert answers[-1].headers["retry-after"] == "1"


async def test_anybody_may_set_one_up_who_signed_in_a_moment_ago(pair: Pair) -> None:
    user, tenant, clock = await person(pair[0]), pair[0], Clock()
    path = f"/t/{tenant.slug}/account/enrol"
    async with browser(*pair, now=clock) as http:
        await sign_in(http, tenant, user.username)
        page = await http.get(path)
        done = await http.post(path, data={"code": pyotp.TOTP(key(page)).at(clock.at)})
        assert "recovery codes" in done.text
        onward = await http.post(f"/t/{tenant.slug}/login/continue", data={"lang": "en"})
        assert onward.headers["location"].startswith(f"{BASE_URL}/t/{tenant.slug}/account")
        account = await http.get(onward.headers["location"])
        assert "A second step is asked for" in account.text
        assert (await http.get(path)).status_code == 303, "it is not replaced"


async def test_a_session_of_yesterday_sets_none_up(pair: Pair) -> None:
    user, tenant, clock = await person(pair[0]), pair[0], Clock()
    async with browser(*pair, now=clock) as http:
        await sign_in(http, tenant, user.username)
        clock.at += timedelta(minutes=16)
        answer = await http.get(f"/t/{tenant.slug}/account/enrol")
    assert answer.status_code == 303
    assert answer.headers["location"].endswith("/login")
