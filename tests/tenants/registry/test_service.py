from collections.abc import AsyncIterator
from datetime import UTC, datetime
from uuid import UUID

import pytest

from tenants.core.errors import Invalid, NotFound, Required, Taken, TooLong, WrongState
from tenants.core.keys import new_id
from tenants.core.scope import TenantRef
from tenants.database import connected
from tenants.registry import key_index, queries, service
from tenants.registry.models import Tenant, TenantStatus
from tenants.registry.provisioning import provision
from tests.migrations.databases import APP_ROLE, Database

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
async def connections(shared: Database) -> AsyncIterator[None]:
    async with connected(url=shared.app_url, pool_max=4):
        yield
    queries.forget()


async def _register(slug: str, *, dry_run: bool = False, **changes: str) -> TenantRef:
    said = {"name": "平安保险", "industry": "insurance", "locale": "zh-CN", "time_zone": "Asia/Shanghai"}
    said |= {"currency": "CNY", **changes}
    return await service.register(
        slug=slug,
        name=said["name"],
        industry=said["industry"],
        locale=said["locale"],
        time_zone=said["time_zone"],
        currency=said["currency"],
        blueprint_name=said["industry"],
        blueprint_version=1,
        now=NOW,
        dry_run=dry_run,
    )


async def _active(shared: Database, slug: str) -> TenantRef:
    tenant = await _register(slug)
    async with shared.connection() as owner:
        await provision(owner=owner, tenant=tenant, app_role=APP_ROLE)
    return await service.activate(tenant_id=tenant.id)


async def test_a_new_tenant_is_entered_before_anything_is_made_for_it() -> None:
    tenant = await _register("pingan", name="  平安保险　")
    assert (tenant.slug, tenant.name, tenant.status, tenant.schema_version) == (
        "pingan",
        "平安保险",
        "PROVISIONING",
        "",
    )
    stored = await Tenant.get(id=tenant.id)
    assert (stored.created_at, stored.blueprint_name, stored.blueprint_version) == (NOW, "insurance", 1)


@pytest.mark.parametrize(
    ("slug", "changes", "refused", "field"),
    [
        ("Ping", {}, Invalid, "slug"),
        ("admin", {}, Invalid, "slug"),
        ("a'; --", {}, Invalid, "slug"),
        ("xinhua", {"name": " "}, Required, "name"),
        ("xinhua", {"name": "长" * 201}, TooLong, "name"),
        ("xinhua", {"name": "a\u202eb"}, Invalid, "name"),
        ("xinhua", {"time_zone": "Asia/Atlantis"}, Invalid, "time_zone"),
        ("xinhua", {"time_zone": "../../etc/passwd"}, Invalid, "time_zone"),
        ("xinhua", {"time_zone": ""}, Invalid, "time_zone"),
        ("xinhua", {"currency": "cny"}, Invalid, "currency"),
        ("xinhua", {"currency": "元"}, Invalid, "currency"),
        ("xinhua", {"locale": "Chinese"}, Invalid, "locale"),
    ],
)
async def test_what_cannot_be_right_is_refused_at_its_field(
    slug: str, changes: dict[str, str], refused: type[Invalid | Required | TooLong], field: str
) -> None:
    with pytest.raises(refused) as error:
        await _register(slug, dry_run=False, **changes)
    assert error.value.field == (field,)
    assert await queries.tenant_by_slug("xinhua") is None


async def test_a_broken_onboarding_is_taken_up_again_under_the_same_id() -> None:
    first = await _register("renshou")
    second = await _register("renshou", name="人寿保险", currency="HKD")
    assert (second.id, second.name, second.currency) == (first.id, "人寿保险", "HKD")


async def test_a_dry_run_refuses_the_same_and_keeps_nothing(shared: Database) -> None:
    assert (await _register("minsheng", dry_run=True)).status == "PROVISIONING"
    assert await queries.tenant_by_slug("minsheng") is None
    unfinished = await _register("minsheng")
    assert (await _register("minsheng", name="民生", dry_run=True)).id == unfinished.id
    assert (await Tenant.get(id=unfinished.id)).name == "平安保险"
    opened = await _active(shared, "minsheng")
    with pytest.raises(Taken):
        await _register("minsheng", dry_run=True)
    await service.suspend(tenant_id=opened.id, reason="欠费", now=NOW, dry_run=True)
    assert (await Tenant.get(id=opened.id)).status is TenantStatus.ACTIVE


async def test_a_slug_is_never_given_away_twice(shared: Database) -> None:
    tenant = await _active(shared, "taikang")
    with pytest.raises(Taken) as error:
        await _register("taikang")
    assert error.value.field == ("slug",)
    await service.suspend(tenant_id=tenant.id, reason="欠费", now=NOW)
    with pytest.raises(Taken):
        await _register("taikang")


async def test_an_unfinished_tenant_of_another_industry_keeps_its_slug() -> None:
    await _register("shunda")
    with pytest.raises(Taken):
        await _register("shunda", industry="express")


async def test_a_tenant_opens_only_when_it_has_a_schema(shared: Database) -> None:
    tenant = await _register("yangguang")
    with pytest.raises(WrongState):
        await service.activate(tenant_id=tenant.id)
    opened = await _active(shared, "yangguang")
    assert (opened.id, opened.status) == (tenant.id, "ACTIVE")
    with pytest.raises(WrongState):
        await service.activate(tenant_id=tenant.id)


async def test_suspending_and_resuming(shared: Database) -> None:
    tenant = await _active(shared, "guanyun")
    suspended = await service.suspend(tenant_id=tenant.id, reason=" 未付款 ", now=NOW)
    assert suspended.status == "SUSPENDED"
    stored = await Tenant.get(id=tenant.id)
    assert (stored.suspended_at, stored.suspended_reason) == (NOW, "未付款")
    with pytest.raises(WrongState):
        await service.suspend(tenant_id=tenant.id, reason="again", now=NOW)
    assert (await service.resume(tenant_id=tenant.id)).status == "ACTIVE"
    stored = await Tenant.get(id=tenant.id)
    assert (stored.suspended_at, stored.suspended_reason) == (None, None)
    with pytest.raises(WrongState):
        await service.resume(tenant_id=tenant.id)


async def test_a_suspension_needs_a_reason(shared: Database) -> None:
    tenant = await _active(shared, "zhongtong")
    with pytest.raises(Required):
        await service.suspend(tenant_id=tenant.id, reason="\n", now=NOW)


async def test_the_name_changes_and_nothing_else(shared: Database) -> None:
    tenant = await _active(shared, "yuantong")
    renamed = await service.rename(tenant_id=tenant.id, name="圆通速递")
    assert (renamed.id, renamed.slug, renamed.name, renamed.status) == (tenant.id, "yuantong", "圆通速递", "ACTIVE")


async def test_an_unknown_tenant_is_not_found() -> None:
    with pytest.raises(NotFound):
        await service.rename(tenant_id=UUID(int=1), name="无")


async def test_a_change_is_seen_at_once_though_reads_are_kept(shared: Database) -> None:
    tenant = await _active(shared, "shentong")
    assert (await queries.tenant_by_slug("shentong")) == tenant
    await service.suspend(tenant_id=tenant.id, reason="欠费", now=NOW)
    by_slug, by_id = await queries.tenant_by_slug("shentong"), await queries.tenant_by_id(tenant.id)
    assert by_slug
    assert by_id
    assert (by_slug.status, by_id.status) == ("SUSPENDED", "SUSPENDED")


async def test_an_api_key_leads_to_its_tenant_until_it_is_dropped() -> None:
    tenant = await _register("jitu")
    key_hash = new_id().hex * 2
    await key_index.index_api_key(key_hash=key_hash, tenant_id=tenant.id)
    assert await queries.tenant_of_api_key(key_hash=key_hash) == tenant.id
    await key_index.drop_api_key(key_hash=key_hash)
    assert await queries.tenant_of_api_key(key_hash=key_hash) is None


async def test_tenants_are_listed_by_status(shared: Database) -> None:
    await _register("baishi")
    active = await _active(shared, "debang")
    found = {tenant.slug: tenant.status for tenant in await queries.tenants()}
    assert (found["baishi"], found["debang"]) == ("PROVISIONING", "ACTIVE")
    assert active in await queries.tenants(status=TenantStatus.ACTIVE)
    assert active not in await queries.tenants(status=TenantStatus.SUSPENDED)
