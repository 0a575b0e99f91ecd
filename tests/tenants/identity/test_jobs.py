"""Signing keys are renewed in time, once, whoever looks."""

import asyncio
from datetime import datetime, timedelta

import pytest

from tenants.core.routing import reading
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity.jobs import KEY_LIVES, renew_keys
from tenants.identity.models import KeyState, SigningKey
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
