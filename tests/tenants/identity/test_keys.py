"""API keys, and the keys that sign tokens."""

import asyncio
from datetime import timedelta

import pytest

from tenants.core.audit import AuditEntry
from tenants.core.crypto import PLATFORM_ID, SigningPair, Vault, fingerprint, import_private
from tenants.core.errors import Invalid, WrongState
from tenants.core.keys import new_id
from tenants.core.permissions import Permission
from tenants.core.routing import reading, writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import service
from tenants.identity.api_keys import is_api_key
from tenants.identity.models import ApiKey, ApiKeyUse, KeyState, SigningKey
from tenants.identity.queries import KeyInUse, active_key, active_platform_key, live_api_key, platform_keys
from tenants.identity.service.signing import PURPOSE
from tenants.identity.usage import stamp
from tenants.registry.queries import tenant_of_api_key
from tests.people import VAULT
from tests.tenants.identity.world import NOW, person, work

Pair = tuple[TenantRef, TenantRef]
DAY = timedelta(days=1)


async def _create(tenant: TenantRef, *, lives: timedelta = DAY) -> service.NewApiKey:
    async with work(tenant) as unit:
        return await service.create_api_key(
            work=unit,
            user=await person(unit),
            name="总部脚本",
            scopes=[Permission.CUSTOMER_READ],
            expires_at=NOW + lives,
        )


async def _live(tenant: TenantRef, made: service.NewApiKey, *, after: timedelta = timedelta()) -> KeyInUse | None:
    with tenant_scope(tenant):
        async with reading():
            return await live_api_key(hash=fingerprint(made.text), now=NOW + after)


async def test_a_key_is_shown_once_and_kept_as_a_hash(pair: Pair) -> None:
    made = await _create(pair[0])
    assert is_api_key(made.text)
    assert made.text not in repr(made)
    with tenant_scope(pair[0]):
        async with reading():
            kept = await ApiKey.get(id=made.key.id)
            trail = str([entry.after for entry in await AuditEntry.filter(entity_id=made.key.id)])
    assert (kept.hash, kept.last4) == (fingerprint(made.text), made.text[-4:])
    assert made.text not in trail
    assert kept.hash not in trail


async def test_the_registry_knows_whose_key_it_is(pair: Pair) -> None:
    made = await _create(pair[0])
    assert await tenant_of_api_key(key_hash=fingerprint(made.text)) == pair[0].id


async def test_a_dry_run_leaves_nothing_in_the_registry(pair: Pair) -> None:
    async with work(pair[0], dry_run=True) as unit:
        made = await service.create_api_key(
            work=unit, user=await person(unit), name="试运行", scopes=[], expires_at=NOW + DAY
        )
    assert await tenant_of_api_key(key_hash=fingerprint(made.text)) is None


async def test_a_key_lives_at_its_own_tenant_until_it_expires(pair: Pair) -> None:
    made = await _create(pair[0])
    found = await _live(pair[0], made, after=DAY - timedelta(seconds=1))
    assert found is not None
    assert found.scopes == {"customer:read"}
    assert await _live(pair[0], made, after=DAY) is None
    assert await _live(pair[1], made) is None


async def test_a_revoked_key_is_dead_at_once(pair: Pair) -> None:
    made = await _create(pair[0])
    async with work(pair[0]) as unit:
        await service.revoke_api_key(work=unit, key=made.key)
        with pytest.raises(WrongState):
            await service.revoke_api_key(work=unit, key=made.key)
    assert await _live(pair[0], made) is None


@pytest.mark.parametrize("lives", [timedelta(), -DAY, 367 * DAY])
async def test_every_key_expires_within_a_year(pair: Pair, lives: timedelta) -> None:
    with pytest.raises(Invalid):
        await _create(pair[0], lives=lives)


async def test_nobody_disabled_gets_a_key(pair: Pair) -> None:
    async with work(pair[0]) as unit:
        user = await person(unit)
        await service.set_active(work=unit, user=user, active=False)
        with pytest.raises(WrongState):
            await service.create_api_key(work=unit, user=user, name="x", scopes=[], expires_at=NOW + DAY)


async def test_use_is_stamped_once_a_minute(pair: Pair) -> None:
    made = await _create(pair[0])
    stamps = []
    with tenant_scope(pair[0]):
        for seconds in (0, 30, 59, 60, 200):
            now = NOW + timedelta(seconds=seconds)
            found = await _live(pair[0], made)
            assert found is not None
            await stamp(key=found, now=now)
            stamps.append((await ApiKeyUse.get(key_id=made.key.id)).at - NOW)
    assert [at.total_seconds() for at in stamps] == [0, 0, 0, 60, 200]


async def test_two_first_uses_at_once_do_not_collide(pair: Pair) -> None:
    made = await _create(pair[0])
    found = await _live(pair[0], made)
    assert found is not None
    with tenant_scope(pair[0]):
        await asyncio.gather(*(stamp(key=found, now=NOW) for _ in range(5)))
        assert await ApiKeyUse.filter(key_id=made.key.id).count() == 1


async def _states(tenant: TenantRef) -> dict[str, list[str]]:
    with tenant_scope(tenant):
        async with reading():
            keys = await SigningKey.all().order_by("created_at", "id")
    return {state: [key.kid for key in keys if key.state is state] for state in KeyState}


async def test_a_tenant_has_an_active_and_a_next_key_and_making_them_again_changes_nothing(pair: Pair) -> None:
    before = await _states(pair[0])
    assert [len(before[state]) for state in (KeyState.ACTIVE, KeyState.NEXT, KeyState.RETIRED)] == [1, 1, 0]
    async with work(pair[0]):
        await service.ensure_signing_keys(vault=VAULT, now=NOW)
    assert await _states(pair[0]) == before


async def test_a_rotation_uses_the_key_that_was_published_before(pair: Pair) -> None:
    before = await _states(pair[0])
    with tenant_scope(pair[0]):
        async with writing():
            await service.rotate_keys(vault=VAULT, now=NOW)
    after = await _states(pair[0])
    assert after[KeyState.ACTIVE] == before[KeyState.NEXT]
    assert after[KeyState.RETIRED] == before[KeyState.ACTIVE]
    assert len(after[KeyState.NEXT]) == 1


async def test_a_retired_key_is_dropped_when_its_last_token_has_died(pair: Pair) -> None:
    with tenant_scope(pair[0]):
        for hours in (0, 0.5, 2):
            async with writing():
                await service.rotate_keys(vault=VAULT, now=NOW + timedelta(hours=hours))
    assert len((await _states(pair[0]))[KeyState.RETIRED]) == 1


async def test_a_private_key_opens_for_its_own_tenant_alone(pair: Pair) -> None:
    with tenant_scope(pair[0]):
        key = await active_key()
    private = VAULT.open_(tenant_id=pair[0].id, purpose=PURPOSE, sealed=key.private_sealed)
    assert import_private(private).as_dict(private=False)["x"] == key.public_jwk["x"]
    assert "d" not in key.public_jwk
    for tenant_id in (pair[1].id, PLATFORM_ID):
        with pytest.raises(ValueError, match="another tenant"):
            VAULT.open_(tenant_id=tenant_id, purpose=PURPOSE, sealed=key.private_sealed)


async def test_a_pair_of_keys_never_shows_its_private_half() -> None:
    pair = SigningPair.generate()
    assert "private" not in repr(pair)
    assert "d" not in pair.public_jwk


async def test_an_assertion_is_spent_once_by_however_many(pair: Pair) -> None:
    async def spend() -> bool:
        with tenant_scope(pair[0]):
            try:
                async with writing():
                    await service.spend_assertion(id="断言", expires_at=NOW + DAY)
            except service.AssertionReplayed:
                return False
            return True

    assert sorted(await asyncio.gather(*(spend() for _ in range(5)))) == [False] * 4 + [True]


async def test_revoking_twice_is_no_error(pair: Pair) -> None:
    token = new_id()
    with tenant_scope(pair[0]):
        for _ in range(2):
            async with writing():
                await service.revoke_token(id=token, expires_at=NOW + DAY)


async def test_the_platform_has_keys_of_its_own(pair: Pair) -> None:
    await service.ensure_platform_keys(vault=VAULT, now=NOW)
    before = await active_platform_key()
    next_one = next(key for key in await platform_keys() if key.state == "NEXT")
    await service.rotate_platform_keys(vault=VAULT, now=NOW)
    active = await active_platform_key()
    assert active.kid == next_one.kid
    assert before.kid in {key.kid for key in await platform_keys()}
    assert VAULT.open_(tenant_id=PLATFORM_ID, purpose=PURPOSE, sealed=active.private_sealed)


async def test_platform_keys_are_sealed_with_the_master_key(pair: Pair) -> None:
    await service.ensure_platform_keys(vault=VAULT, now=NOW)
    stranger = Vault.from_secret("another master secret, long enough to be taken")
    with pytest.raises(ValueError, match="not in the ring"):
        stranger.open_(tenant_id=PLATFORM_ID, purpose=PURPOSE, sealed=(await active_platform_key()).private_sealed)
