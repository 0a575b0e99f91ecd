"""Guesses are slowed down, whoever is guessed at; nobody is locked out by somebody else's guesses."""

import asyncio
import time
from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from tenants.core.routing import writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import service
from tenants.identity.models import User
from tenants.identity.service.passing import Wait, check_password
from tenants.identity.service.sessions import begin_session
from tenants.identity.sign_ins import Candidate
from tenants.identity.throttling import ADDRESS, FORGOTTEN, NAME, TENANT, Patience, admit, counts_for, forgive
from tests.tenants.identity.world import NOW, person, work

Pair = tuple[TenantRef, TenantRef]
PASSWORD = "正确的马 battery staple"
HOME, AWAY = "203.0.113.7", "198.51.100.66"


@pytest.mark.parametrize(
    ("failures", "wait"), [(0, 0), (5, 0), (6, 1), (7, 2), (8, 4), (12, 64), (15, 512), (16, 900), (500, 900)]
)
def test_past_the_free_ones_each_failure_doubles_the_wait(failures: int, wait: int) -> None:
    assert NAME.wait(failures) == wait


@pytest.mark.parametrize("patience", [NAME, ADDRESS, TENANT])
def test_no_wait_is_for_ever(patience: Patience) -> None:
    assert patience.wait(10_000) == patience.longest <= 900


async def somebody(tenant: TenantRef) -> User:
    async with work(tenant) as unit:
        user = await person(unit)
        await service.set_password(work=unit, user=user, password=PASSWORD)
    return user


async def attempt(
    tenant: TenantRef, name: str, password: str = "wrong", *, ip: str = AWAY, at: datetime = NOW
) -> Candidate | Wait | None:
    with tenant_scope(tenant):
        return await check_password(username=name, password=password, ip=ip, now=at)


async def at_home(tenant: TenantRef, user: User, *, at: datetime = NOW) -> None:
    """Somebody who has signed in from home lately."""
    with tenant_scope(tenant):
        async with writing():
            await begin_session(user_id=user.id, ver=user.ver, amr=["pwd"], carrier="c", ip=HOME, user_agent="", now=at)


def waits(answers: Sequence[object]) -> list[int]:
    return [answer.seconds for answer in answers if isinstance(answer, Wait)]


@pytest.mark.parametrize("known", [True, False], ids=["a name that is known", "a name that is not"])
async def test_a_name_is_guessed_at_six_times_and_then_ever_more_slowly(pair: Pair, known: bool) -> None:
    name = (await somebody(pair[0])).username if known else "nobody.at.all"
    assert [await attempt(pair[0], name) for _ in range(7)] == [None] * 6 + [Wait(seconds=1)]
    later = NOW + timedelta(seconds=1)
    assert await attempt(pair[0], name, at=later) is None
    assert await attempt(pair[0], name, at=later) == Wait(seconds=2)
    assert await attempt(pair[0], name, at=later + FORGOTTEN + timedelta(seconds=1)) is None


async def test_while_waiting_even_the_right_password_is_not_looked_at(pair: Pair) -> None:
    user = await somebody(pair[0])
    for _ in range(6):
        await attempt(pair[0], user.username)
    assert await attempt(pair[0], user.username, PASSWORD) == Wait(seconds=1)
    assert isinstance(await attempt(pair[0], user.username, PASSWORD, at=NOW + timedelta(seconds=1)), Candidate)


async def test_a_name_that_nobody_has_costs_a_hash_like_any_other(pair: Pair) -> None:
    user = await somebody(pair[0])

    async def hashing(name: str) -> float:
        """Seconds of CPU in other threads than this one: there passwords are hashed."""
        before = time.process_time() - time.thread_time()
        assert await attempt(pair[0], name) is None
        return time.process_time() - time.thread_time() - before

    nobody, somebody_known = await hashing("nobody.at.all"), await hashing(user.username)
    assert nobody > somebody_known / 3 > 0


async def test_a_success_wipes_the_count_of_the_name(pair: Pair) -> None:
    user = await somebody(pair[0])
    for _ in range(3):
        assert [await attempt(pair[0], user.username) for _ in range(5)] == [None] * 5
        assert isinstance(await attempt(pair[0], user.username, PASSWORD), Candidate)


async def test_attempts_at_the_same_moment_are_counted_one_by_one(pair: Pair) -> None:
    user = await somebody(pair[0])
    spellings = [user.username, user.username.upper(), f" {user.username}", user.username.title()] * 5
    answers = await asyncio.gather(*(attempt(pair[0], name) for name in spellings))
    assert answers.count(None) == 6
    assert len(waits(answers)) == 14


async def test_whoever_is_at_home_gets_in_while_their_name_is_flooded_from_elsewhere(pair: Pair) -> None:
    user = await somebody(pair[0])
    await at_home(pair[0], user)
    for _ in range(8):
        await attempt(pair[0], user.username)
    assert waits([await attempt(pair[0], user.username, PASSWORD)])
    assert isinstance(await attempt(pair[0], user.username, PASSWORD, ip=HOME), Candidate)


async def test_guesses_from_home_are_slowed_down_too(pair: Pair) -> None:
    user = await somebody(pair[0])
    await at_home(pair[0], user)
    answers = [await attempt(pair[0], user.username, ip=HOME) for _ in range(7)]
    assert waits(answers) == [1]


async def test_home_is_where_somebody_was_within_a_month(pair: Pair) -> None:
    user = await somebody(pair[0])
    await at_home(pair[0], user, at=NOW - timedelta(days=31))
    for _ in range(6):
        await attempt(pair[0], user.username)
    assert waits([await attempt(pair[0], user.username, PASSWORD, ip=HOME)])


async def test_an_address_that_tries_many_names_waits_and_those_at_home_there_do_not(pair: Pair) -> None:
    user, other = await somebody(pair[0]), await somebody(pair[0])
    await at_home(pair[0], user)
    for number in range(31):
        assert await count(pair[0], name=f"name.{number}", ip=HOME) == 0
    assert waits([await attempt(pair[0], other.username, PASSWORD, ip=HOME)])
    assert isinstance(await attempt(pair[0], user.username, PASSWORD, ip=HOME), Candidate)


async def count(tenant: TenantRef, *, name: str, ip: str) -> int:
    with tenant_scope(tenant):
        return await admit(counts=counts_for(purpose="password", name=name, ip=ip, known=False), now=NOW)


async def test_a_tenant_tried_from_everywhere_slows_strangers_down_and_no_other_tenant(pair: Pair) -> None:
    user = await somebody(pair[0])
    await at_home(pair[0], user)
    for number in range(301):
        assert await count(pair[0], name=f"name.{number}", ip=f"198.51.{number // 250}.{number % 250}") == 0
    assert await count(pair[0], name="one.more", ip="192.0.2.1") == 1
    assert await count(pair[1], name="one.more", ip="192.0.2.1") == 0
    assert isinstance(await attempt(pair[0], user.username, PASSWORD, ip=HOME), Candidate)


async def test_requests_that_overtake_each_other_are_not_taken_for_too_many(pair: Pair) -> None:
    counts = counts_for(purpose="password", name="n", ip=HOME, known=False)
    with tenant_scope(pair[0]):
        for milliseconds in (5, 0, 3):
            assert await admit(counts=counts, now=NOW + timedelta(milliseconds=milliseconds)) == 0
        await forgive(counts=counts, now=NOW + timedelta(milliseconds=9))
        assert await admit(counts=counts, now=NOW) == 0


async def test_an_ipv6_subscriber_is_one_address(pair: Pair) -> None:
    keys = {
        tuple(count.key for count in counts_for(purpose="p", name="n", ip=ip, known=False))
        for ip in ("2001:db8::1", "2001:db8::ffff:1", "2001:db8:0:1::1")
    }
    assert len(keys) == 2


async def test_who_succeeds_costs_the_address_nothing(pair: Pair) -> None:
    counts = counts_for(purpose="password", name="n", ip=HOME, known=False)
    with tenant_scope(pair[0]):
        for _ in range(100):
            assert await admit(counts=counts, now=NOW) == 0
            await forgive(counts=counts, now=NOW)
