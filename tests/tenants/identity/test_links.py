"""Mailed links: each sets a password once, for one person, for a while."""

import asyncio
from datetime import timedelta

import pytest

from tenants.core.errors import Invalid, WrongState
from tenants.core.keys import new_id
from tenants.core.letters import Letter, LinkPurpose
from tenants.core.scope import TenantRef
from tenants.identity import service
from tenants.identity.accounts import MailedLink
from tenants.identity.models import User
from tenants.identity.passwords import verify_password
from tenants.identity.service.links import LIVES, LinkSpent, ask_for_reset, invite, set_password_by_link
from tests.tenants.identity.world import NOW, branch, person, staff_member, work

Pair = tuple[TenantRef, TenantRef]
NEW = "全新的密码 2026"


async def employee(tenant: TenantRef, *, email: str | None = "wang@staff.example.com") -> User:
    async with work(tenant) as unit:
        user = await person(unit)
        user.staff = await staff_member(await branch("浦东营业部"))
        user.staff.email = email
        await user.staff.save()
        await user.save()
    return user


async def letter_to(tenant: TenantRef, user: User) -> Letter:
    async with work(tenant):
        letter = await ask_for_reset(username=user.username, now=NOW)
    assert letter is not None
    return letter


async def use(tenant: TenantRef, token: str, *, after: timedelta = timedelta(), password: str = NEW) -> bool:
    """Whether the link set the password."""
    try:
        async with work(tenant, now=NOW + after) as unit:
            await set_password_by_link(work=unit, token=token, password=password)
    except LinkSpent:
        return False
    return True


async def test_a_link_sets_the_password_once_and_ends_every_session(pair: Pair) -> None:
    user = await employee(pair[0])
    letter = await letter_to(pair[0], user)
    assert letter.to == "wang@staff.example.com"
    assert await use(pair[0], letter.token)
    assert not await use(pair[0], letter.token)
    async with work(pair[0]):
        now = await User.get(id=user.id).prefetch_related("password")
        assert await verify_password(password=NEW, kept=now.password.hash)  # type: ignore[attr-defined]
    assert now.ver == user.ver + 1


async def test_what_is_kept_of_it_opens_nothing(pair: Pair) -> None:
    letter = await letter_to(pair[0], await employee(pair[0]))
    async with work(pair[0]):
        kept = await MailedLink.get(purpose=LinkPurpose.PASSWORD_RESET)
    assert letter.token not in repr(vars(kept))
    assert not await use(pair[0], kept.hash)


async def test_of_many_who_follow_a_link_at_once_one_sets_the_password(pair: Pair) -> None:
    letter = await letter_to(pair[0], await employee(pair[0]))
    done = await asyncio.gather(
        *(use(pair[0], letter.token, password=f"password number {number}") for number in range(6))
    )
    assert done.count(True) == 1


async def test_of_two_links_followed_at_once_one_sets_the_password(pair: Pair) -> None:
    user = await employee(pair[0])
    letters = [await letter_to(pair[0], user) for _ in range(4)]
    done = await asyncio.gather(*(use(pair[0], letter.token) for letter in letters))
    assert done.count(True) == 1


@pytest.mark.parametrize("purpose", list(LinkPurpose))
async def test_it_expires(pair: Pair, purpose: LinkPurpose) -> None:
    user = await employee(pair[0])
    tokens = []
    for _ in range(2):
        if purpose is LinkPurpose.INVITATION:
            async with work(pair[0]):
                tokens.append((await invite(user=user, now=NOW)).token)
        else:
            tokens.append((await letter_to(pair[0], user)).token)
    assert not await use(pair[0], tokens[0], after=LIVES[purpose])
    assert await use(pair[0], tokens[1], after=LIVES[purpose] - timedelta(seconds=1))


async def test_a_password_that_is_too_short_leaves_the_link_good(pair: Pair) -> None:
    letter = await letter_to(pair[0], await employee(pair[0]))
    with pytest.raises(Invalid):
        await use(pair[0], letter.token, password="short")
    assert await use(pair[0], letter.token)


async def test_a_link_means_nothing_at_another_tenant_or_for_somebody_shut_out(pair: Pair) -> None:
    user = await employee(pair[0])
    letter = await letter_to(pair[0], user)
    assert not await use(pair[1], letter.token)
    async with work(pair[0]) as unit:
        await user.refresh_from_db()
        await service.set_active(work=unit, user=user, active=False)
    assert not await use(pair[0], letter.token)


async def test_nobody_is_written_to_who_has_no_account_or_no_address(pair: Pair) -> None:
    silent = await employee(pair[0], email=None)
    async with work(pair[0]):
        assert await ask_for_reset(username=silent.username, now=NOW) is None
        assert await ask_for_reset(username=f"nobody.{new_id()}", now=NOW) is None
        with pytest.raises(WrongState):
            await invite(user=silent, now=NOW)
