"""Support comes in with the tenant's consent: for a while, with no more than it says, by name, on record each time."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from api.bearer import Bearer
from tenants.core.actor import Actor, Reach
from tenants.core.audit import AuditEntry
from tenants.core.errors import Forbidden, Invalid, NotFound, TenantMismatch, Unauthenticated
from tenants.core.permissions import Permission
from tenants.core.rules import Rule
from tenants.identity import service
from tenants.identity.giving import MoreThanHeld
from tenants.identity.models import Role
from tenants.identity.models_support import SupportAccess, SupportKey, SupportUse
from tenants.identity.service.support import (
    KEY_LIVES,
    OPENING,
    NoConsent,
    grant_support_access,
    revoke_support_access,
)
from tenants.processes.support import NewSupportKey, enter_tenant
from tests.people import VAULT, Chain
from tests.tenants.identity.world import person

NOW = datetime(2026, 3, 9, 2, 30, tzinfo=UTC)
BEARER = Bearer(base_url="https://api.example.com", vault=VAULT)


async def _grant(chain: Chain, actor: Actor | None = None, **asked: Any) -> SupportAccess:
    async with chain.work(actor or chain.actor("HQ_ADMIN")) as work:
        return await grant_support_access(work=work, **{"reason": "报表异常排查", **asked})


async def _enter(chain: Chain, *, now: datetime = NOW, dry_run: bool = False) -> NewSupportKey:
    return await enter_tenant(
        tenant_id=chain.tenant.id,
        client_id="operator-7",
        operator_name="周工",
        now=now,
        request_id="support-in-tests",
        dry_run=dry_run,
    )


async def _acting(chain: Chain, key: NewSupportKey, *, after: timedelta = timedelta()) -> Actor:
    return await BEARER.actor_behind(credential=key.text, tenant=chain.tenant, now=NOW + after)


async def test_without_consent_nobody_comes_in(chain: Chain) -> None:
    with pytest.raises(NoConsent):
        await _enter(chain)
    with pytest.raises(NotFound):
        await enter_tenant(
            tenant_id=uuid4(), client_id="operator-7", operator_name="周工", now=NOW, request_id="support-in-tests"
        )
    async with chain.reading():
        assert await SupportKey.all().count() == 0


async def test_by_default_they_read_by_name_and_each_time_is_on_record(chain: Chain) -> None:
    access = await _grant(chain)
    actor = await _acting(chain, await _enter(chain))
    assert (actor.name, actor.client_id, actor.support_id) == ("平台支持：周工", "operator:operator-7", access.id)
    assert actor.permissions == {p for p in Permission if p.value.endswith(":read")}
    assert actor.reach(Permission.CUSTOMER_READ).everything
    query = """{ viewer { name kind clientId roles supportAccess { reason } grounds { role permissions everywhere } }
      supportAccesses { nodes { reason granterName roleCode live uses { nodes { operatorName operatorClientId } } } }
      customers { totalCount } }"""
    told = await chain.ask(actor, query)
    assert told["viewer"]["supportAccess"] == {"reason": "报表异常排查"}
    assert [ground["role"] for ground in told["viewer"]["grounds"]] == ["SUPPORT_ACCESS"]
    assert told["supportAccesses"]["nodes"] == [
        {
            "reason": "报表异常排查",
            "granterName": "王建国",
            "roleCode": None,
            "live": True,
            "uses": {"nodes": [{"operatorName": "周工", "operatorClientId": "operator-7"}]},
        }
    ]
    async with chain.reading():
        (entry,) = await AuditEntry.filter(entity="SupportKey")
    assert (entry.actor_name, entry.client_id) == ("平台支持：周工", "operator:operator-7")
    assert "hash" not in entry.after


async def test_with_a_role_they_act_under_their_own_name_and_open_no_other_way_in(chain: Chain) -> None:
    async with chain.work():
        role = await Role.get(code="HQ_ADMIN")
    await _grant(chain, role_id=role.id)
    actor = await _acting(chain, await _enter(chain))
    assert actor.may(Permission.CUSTOMER_UPDATE)
    assert not actor.permissions & OPENING
    async with chain.work(actor) as work:
        customer = chain.customers["周杰"]
        await customer.refresh_from_db()
        customer.address = "世纪大道 8 号"
        await customer.save()
        human = await person(work)
        with pytest.raises(MoreThanHeld):
            await service.assign_role(work=work, user=human, role=await Role.get(code="STAFF"), valid_from=work.today)
        with pytest.raises(Forbidden):
            await grant_support_access(work=work, reason="再来一次")
    async with chain.reading():
        entry = await AuditEntry.filter(entity="Customer", entity_id=customer.id).order_by("-id").first()
    assert entry is not None
    assert (entry.actor_name, entry.client_id) == ("平台支持：周工", "operator:operator-7")


async def test_it_ends_at_the_moment_and_at_once_when_taken_back(chain: Chain) -> None:
    access = await _grant(chain, hours=1)
    key, late = await _enter(chain), await _enter(chain, now=NOW + timedelta(minutes=30))
    assert await _acting(chain, late, after=timedelta(minutes=59))
    with pytest.raises(Unauthenticated):
        await _acting(chain, late, after=timedelta(hours=1))
    async with chain.work(chain.actor("HQ_ADMIN")) as work:
        await revoke_support_access(work=work, access=await SupportAccess.get(id=access.id))
    for spent in (key, late):
        with pytest.raises(Unauthenticated):
            await _acting(chain, spent)
    with pytest.raises(NoConsent):
        await _enter(chain)


async def test_a_key_lives_an_hour_of_a_longer_consent(chain: Chain) -> None:
    await _grant(chain)
    key = await _enter(chain)
    assert key.expires_at == NOW + KEY_LIVES
    with pytest.raises(Unauthenticated):
        await _acting(chain, key, after=KEY_LIVES)


async def test_how_long_is_the_tenants_rule(chain: Chain) -> None:
    async with chain.work():
        rule = await Rule.get(key="support")
        assert rule.value == {"most_hours": 24}
        rule.value = {"most_hours": 2}
        await rule.save()
    assert (await _grant(chain)).until == NOW + timedelta(hours=2)
    for hours in (0, 3):
        with pytest.raises(Invalid):
            await _grant(chain, hours=hours)


async def test_nobody_lets_support_do_what_they_may_not_do_themselves(chain: Chain) -> None:
    async with chain.work():
        role = await Role.get(code="BRANCH_MANAGER")
    everything = Reach(everything=True)
    some = chain.person("001", dict.fromkeys((Permission.SUPPORT_GRANT, Permission.ROLE_READ), everything))
    with pytest.raises(MoreThanHeld):
        await _grant(chain, some, role_id=role.id)
    assert (await _grant(chain, some)).permissions == ["role:read"]
    near = chain.person("003", {Permission.SUPPORT_GRANT: Reach(paths=(chain.branches["PUDONG"].path,))})
    with pytest.raises(Forbidden):
        await _grant(chain, near)


async def test_a_key_is_good_at_its_tenant_alone_and_a_dry_run_makes_none(chain: Chain, other_chain: Chain) -> None:
    await _grant(chain)
    assert (await _enter(chain, dry_run=True)).text
    key = await _enter(chain)
    with pytest.raises(TenantMismatch):
        await BEARER.actor_behind(credential=key.text, tenant=other_chain.tenant, now=NOW)
    for wrong in (key.text[:-1] + "x", "bls_", key.text.replace("bls_", "bl_")):
        with pytest.raises(Unauthenticated):
            await BEARER.actor_behind(credential=wrong, tenant=chain.tenant, now=NOW)
    async with chain.reading():
        assert (await SupportKey.all().count(), await SupportUse.all().count()) == (1, 0)
