"""Signing keys are renewed in time, once, whoever looks."""

import asyncio
from datetime import datetime, timedelta

import pytest

from tenants.core.routing import reading
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import service
from tenants.identity.jobs import DUTIES, KEY_LIVES, forget_expired, renew_keys
from tenants.identity.models import KeyState, SigningKey
from tenants.identity.queries import platform_keys
from tenants.identity.service.signing import KEPT_RETIRED
from tenants.jobs.catalogue import Catalogue
from tenants.jobs.rounds import Rounds
from tests.people import NOW, VAULT

Pair = tuple[TenantRef, TenantRef]


async def keys(tenant: TenantRef) -> dict[KeyState, list[str]]:
    with tenant_scope(tenant):
        async with reading():
            found = await SigningKey.all()
    return {state: [key.kid for key in found if key.state is state] for state in KeyState}


async def renew(tenant: TenantRef, now: datetime) -> None:
    with tenant_scope(tenant):
        await renew_keys(vault=VAULT, now=now)


@pytest.mark.parametrize(
    ("age", "rotated"), [(timedelta(), False), (KEY_LIVES - timedelta(days=1), False), (KEY_LIVES, True)]
)
async def test_a_key_signs_for_its_time_then_the_next_takes_over(pair: Pair, age: timedelta, rotated: bool) -> None:
    await renew(pair[0], NOW)
    before = await keys(pair[0])
    await renew(pair[0], NOW + age)
    after = await keys(pair[0])
    expected = (before[KeyState.NEXT], before[KeyState.ACTIVE]) if rotated else (before[KeyState.ACTIVE], [])
    assert (after[KeyState.ACTIVE], after[KeyState.RETIRED]) == expected
    assert len(after[KeyState.NEXT]) == 1


async def test_two_who_look_at_once_renew_once(pair: Pair) -> None:
    await renew(pair[0], NOW)
    before = await keys(pair[0])
    await asyncio.gather(*(renew(pair[0], NOW + KEY_LIVES) for _ in range(3)))
    after = await keys(pair[0])
    assert (after[KeyState.ACTIVE], after[KeyState.RETIRED]) == (before[KeyState.NEXT], before[KeyState.ACTIVE])


async def test_a_key_whose_last_token_has_died_is_published_no_more(pair: Pair) -> None:
    await renew(pair[0], NOW)
    rotated = NOW + KEY_LIVES
    await renew(pair[0], rotated)
    for age, left in ((KEPT_RETIRED, 1), (KEPT_RETIRED + timedelta(seconds=1), 0)):
        with tenant_scope(pair[0]):
            await forget_expired(now=rotated + age)
        assert len((await keys(pair[0]))[KeyState.RETIRED]) == left


async def platforms(*, at: datetime) -> dict[str, list[str]]:
    """The platform's keys by state, after a worker's round at that moment."""
    (duty,) = [duty for duty in DUTIES if duty.name == "identity.renew_platform_keys"]
    rounds = Rounds(catalogue=Catalogue(duties=(), handlers=()), vault=VAULT, clock=lambda: at)
    assert await rounds.go(duty=duty) == []
    found = await platform_keys()
    return {state: [key.kid for key in found if key.state == state] for state in ("NEXT", "ACTIVE", "RETIRED")}


async def test_the_platforms_keys_are_renewed_likewise(pair: Pair) -> None:
    await service.replace_platform_keys(vault=VAULT, now=NOW)
    first = await platforms(at=NOW + KEY_LIVES - timedelta(days=1))
    assert [len(kids) for kids in first.values()] == [1, 1, 0]
    *_, second = await asyncio.gather(*(platforms(at=NOW + KEY_LIVES) for _ in range(3)))
    assert (second["ACTIVE"], second["RETIRED"]) == (first["NEXT"], first["ACTIVE"])
    third = await platforms(at=NOW + KEY_LIVES + KEPT_RETIRED + timedelta(seconds=1))
    assert third == {**second, "RETIRED": []}
