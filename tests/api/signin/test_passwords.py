"""Forgotten passwords: one answer for everybody, a letter for those who have an account."""

import re

import httpx
import pytest
from starlette.types import Message, Receive, Scope, Send

from tenants.core.scope import TenantRef
from tests.api.signin.world import AWAY, BASE_URL, CLOCK, Mailbox, application, browser, sign_in
from tests.tenants.identity.test_links import NEW, employee

Pair = tuple[TenantRef, TenantRef]


async def ask(http: httpx.AsyncClient, tenant: TenantRef, username: str) -> httpx.Response:
    return await http.post(f"/t/{tenant.slug}/forgotten", data={"username": username, "lang": "en"})


def token_in(letter: str) -> str:
    found = re.search(r"/password\?token=([\w-]{43})&", letter)
    assert found is not None, letter
    return found[1]


async def test_known_and_unknown_names_are_answered_alike(pair: Pair) -> None:
    mailbox = Mailbox()
    user, silent = await employee(pair[0]), await employee(pair[0], email=None)
    async with browser(*pair, mailer=mailbox) as http:
        answers = [await ask(http, pair[0], name) for name in (user.username, silent.username, "nobody.at.all")]
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.text for answer in answers}) == 1
    assert [to for to, _ in mailbox.letters] == ["wang@staff.example.com"]


async def test_nobody_is_looked_up_before_the_answer_has_gone_out(pair: Pair) -> None:
    user, told = await employee(pair[0]), list[str]()

    class Noting(Mailbox):
        async def send(self, *, to: str, subject: str, text: str) -> None:
            told.append("letter")
            await super().send(to=to, subject=subject, text=text)

    served = application(*pair, now=CLOCK, mailer=Noting(letters=[]))

    async def noted(scope: Scope, receive: Receive, send: Send) -> None:
        async def tell(message: Message) -> None:
            told.append(message["type"])
            await send(message)

        await served(scope, receive, tell)

    transport = httpx.ASGITransport(app=noted)
    async with httpx.AsyncClient(transport=transport, base_url=BASE_URL, headers={"Origin": BASE_URL}) as http:
        await ask(http, pair[0], user.username)
    assert told == ["http.response.start", "http.response.body", "letter"]


async def test_the_link_in_the_letter_sets_a_password_to_sign_in_with(pair: Pair) -> None:
    mailbox, tenant = Mailbox(), pair[0]
    user = await employee(tenant)
    async with browser(*pair, mailer=mailbox) as http:
        await ask(http, tenant, user.username)
        token = token_in(mailbox.letters[0][1])
        path = f"/t/{tenant.slug}/password"
        for _ in range(2):
            shown = await http.get(path, params={"token": token})
            assert f'value="{token}"' in shown.text
        done = await http.post(path, data={"token": token, "password": NEW, "again": NEW})
        assert "Your new password is set" in done.text
        again = await http.post(path, data={"token": token, "password": NEW, "again": NEW})
        assert again.status_code == 400
        assert (await sign_in(http, tenant, user.username, NEW)).status_code == 303


@pytest.mark.parametrize(
    ("password", "again", "told"), [("short", "short", "8 to 256 characters"), (NEW, f"{NEW}!", "not the same")]
)
async def test_a_password_that_will_not_do_is_asked_for_again(pair: Pair, password: str, again: str, told: str) -> None:
    mailbox, tenant = Mailbox(), pair[0]
    user = await employee(tenant)
    async with browser(*pair, mailer=mailbox) as http:
        await ask(http, tenant, user.username)
        data = {"token": token_in(mailbox.letters[0][1]), "password": password, "again": again, "lang": "en"}
        answer = await http.post(f"/t/{tenant.slug}/password", data=data)
    assert answer.status_code == 400
    assert told in answer.text
    assert password not in answer.text


async def test_nobody_is_flooded_with_letters(pair: Pair) -> None:
    mailbox = Mailbox()
    user = await employee(pair[0])
    async with browser(*pair, mailer=mailbox, ip=AWAY) as http:
        answers = [await ask(http, pair[0], user.username) for _ in range(12)]
    assert {answer.status_code for answer in answers} == {200}
    assert len(mailbox.letters) == 6
