"""The first key of a new tenant: full rights, short life, and only until the tenant has people of its own."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from tenants.core.actor import ActorKind
from tenants.core.crypto import fingerprint
from tenants.core.errors import Invalid, NotFound, Required, WrongState
from tenants.core.permissions import Permission
from tenants.identity import service as identity
from tenants.identity.models import ApiKey, User
from tenants.identity.queries import live_api_key, load_actor
from tenants.identity.service.keys import NewApiKey
from tenants.processes.first_key import HasItsOwnPeople, issue_first_key
from tenants.registry import service as registry
from tenants.registry.queries import tenant_of_api_key
from tests.people import Chain

NOW = datetime(2026, 3, 9, 17, 0, tzinfo=UTC)  # 10 March in Shanghai


async def issue(chain: Chain, **changes: Any) -> NewApiKey:
    asked: Mapping[str, Any] = {
        "tenant_id": chain.tenant.id,
        "name": "开通",
        "expires_in_days": 30,
        "now": NOW,
        "client_id": "operator",
        "request_id": "first-key-in-tests",
        **changes,
    }
    return await issue_first_key(**asked)


async def is_live(chain: Chain, made: NewApiKey, *, now: datetime = NOW) -> bool:
    async with chain.reading():
        return await live_api_key(hash=fingerprint(made.text), now=now) is not None


async def test_it_signs_in_as_a_program_with_all_of_headquarters_rights_at_once(chain: Chain) -> None:
    made = await issue(chain)
    assert await tenant_of_api_key(key_hash=fingerprint(made.text)) == chain.tenant.id
    async with chain.reading():
        found = await live_api_key(hash=fingerprint(made.text), now=NOW)
        assert found is not None
        actor = await load_actor(user_id=found.user_id, client_id="key", scopes=found.scopes, now=NOW)
    assert (actor.kind, actor.roles) == (ActorKind.SERVICE, ("HQ_ADMIN",))
    assert all(actor.reach(permission).everything for permission in Permission)


async def test_it_lives_as_long_as_was_asked(chain: Chain) -> None:
    made = await issue(chain, expires_in_days=2)
    assert await is_live(chain, made, now=NOW + timedelta(days=2, seconds=-1))
    assert not await is_live(chain, made, now=NOW + timedelta(days=2))


async def test_a_second_one_ends_the_first(chain: Chain) -> None:
    first, second = await issue(chain), await issue(chain)
    assert [await is_live(chain, made) for made in (first, second)] == [False, True]
    async with chain.reading():
        assert await User.all().count() == 1


async def test_a_dry_run_keeps_nothing(chain: Chain) -> None:
    made = await issue(chain, dry_run=True)
    assert not await is_live(chain, made)
    async with chain.reading():
        assert (await User.all().count(), await ApiKey.all().count()) == (0, 0)


async def test_a_tenant_with_people_of_its_own_gives_its_keys_itself(chain: Chain) -> None:
    async with chain.work() as work:
        user = await identity.create_user(work=work, username="王建国", display_name="王建国", kind=ActorKind.PERSON)
    with pytest.raises(HasItsOwnPeople):
        await issue(chain)
    # Nobody of its own can sign in any more: the platform may help once again.
    async with chain.work() as work:
        await identity.set_active(work=work, user=user, active=False)
    assert await is_live(chain, await issue(chain))


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"expires_in_days": 0}, Invalid),
        ({"expires_in_days": 367}, Invalid),
        ({"name": " "}, Required),
        ({"tenant_id": uuid4()}, NotFound),
    ],
)
async def test_what_cannot_be_issued_is_refused(chain: Chain, changes: Mapping[str, Any], refusal: type) -> None:
    with pytest.raises(refusal):
        await issue(chain, **changes)
    async with chain.reading():
        assert await User.all().count() == 0


async def test_a_suspended_tenant_gets_none(chain: Chain) -> None:
    await registry.suspend(tenant_id=chain.tenant.id, reason="欠费", now=NOW)
    try:
        with pytest.raises(WrongState):
            await issue(chain)
    finally:
        await registry.resume(tenant_id=chain.tenant.id)
