"""A new tenant has what its industry's blueprint gives, once, however often and wherever onboarding was broken off."""

import asyncio
from dataclasses import dataclass

import asyncpg
import pytest

from scripts import embedded
from tenants.core.actor import PLATFORM_USER, platform_actor
from tenants.core.audit import AuditEntry
from tenants.core.crypto import Vault
from tenants.core.errors import BranchlineError, Taken
from tenants.core.routing import reading
from tenants.core.rules import Rule
from tenants.core.scope import TenantRef, tenant_scope
from tenants.core.work import unit_of_work
from tenants.identity.models import Role, SigningKey
from tenants.processes.onboarding import (
    RULE_KEYS,
    NewTenant,
    apply_blueprint,
    onboard,
)
from tenants.registry import service as registry
from tenants.registry.blueprints import UnknownIndustry, available, load_blueprint
from tenants.registry.models import Tenant, TenantStatus
from tenants.registry.provisioning import provision
from tenants.staff.models import Post
from tests.people import NOW

INDUSTRIES = [info.industry for info in available()]


@dataclass(frozen=True)
class Platform:
    """What onboarding is done with."""

    cluster: embedded.Cluster
    vault: Vault

    async def onboard(self, slug: str, industry: str = "insurance", **changes: str) -> TenantRef:
        owner = await asyncpg.connect(self.cluster.owner_url)
        try:
            return await onboard(
                new=NewTenant(slug=slug, name="长安物业", industry=industry, **changes),
                owner=owner,
                app_role=embedded.APP,
                vault=self.vault,
                now=NOW,
                client_id="operator",
                request_id=f"onboarding-{slug}",
            )
        finally:
            await owner.close()


@pytest.fixture
async def platform(connected: None, cluster: embedded.Cluster, vault: Vault) -> Platform:
    return Platform(cluster, vault)


async def _holdings(tenant: TenantRef) -> dict[str, int]:
    with tenant_scope(tenant):
        async with reading():
            models = (Role, Post, Rule, SigningKey, AuditEntry)
            return {model.__name__: await model.all().count() for model in models}


@pytest.mark.parametrize("industry", INDUSTRIES)
async def test_a_tenant_begins_with_its_blueprint_and_serves(platform: Platform, industry: str) -> None:
    tenant = await platform.onboard(f"begins-{industry}", industry)
    blueprint = load_blueprint(industry)
    assert tenant.status == TenantStatus.ACTIVE
    assert (tenant.locale, tenant.time_zone, tenant.currency) == ("zh-CN", "Asia/Shanghai", "CNY")
    with tenant_scope(tenant):
        async with reading():
            roles = {role.code: role.permissions for role in await Role.filter(builtin=True)}
            posts = {post.code: (post.rank, post.role_code, post.duties) for post in await Post.all()}
            rules = {rule.key: (rule.value, rule.blueprint_version) for rule in await Rule.all()}
    assert roles == {role.code: sorted(role.permissions) for role in blueprint.roles}
    assert posts == {post.code: (post.rank, post.role, "\n".join(post.duties)) for post in blueprint.posts}
    version = blueprint.meta.version
    assert rules == {key: (getattr(blueprint, key).model_dump(mode="json"), version) for key in RULE_KEYS}


async def test_what_is_asked_for_goes_before_the_blueprint(platform: Platform) -> None:
    tenant = await platform.onboard("abroad", locale="en-SG", time_zone="Asia/Singapore", currency="SGD")
    assert (tenant.locale, tenant.time_zone, tenant.currency) == ("en-SG", "Asia/Singapore", "SGD")


async def test_the_trail_begins_with_the_platforms_hand(platform: Platform) -> None:
    tenant = await platform.onboard("trail")
    with tenant_scope(tenant):
        async with reading():
            entries = await AuditEntry.all()
    told = {(entry.actor_id, entry.actor_name, entry.client_id, entry.request_id) for entry in entries}
    assert told == {(PLATFORM_USER, "platform", "operator", "onboarding-trail")}
    assert {entry.entity for entry in entries} == {"Course", "Post", "Role", "Rule", "Section"}


@pytest.mark.parametrize("reached", ["registered", "provisioned", "furnished"])
async def test_what_broke_off_is_finished_by_asking_again(platform: Platform, reached: str) -> None:
    blueprint, slug = load_blueprint("insurance"), f"broken-{reached}"
    whole = await _holdings(await platform.onboard(f"whole-{reached}"))
    tenant = await registry.register(
        slug=slug, name="长安物业", industry="insurance", locale="zh-CN", time_zone="Asia/Shanghai", currency="CNY",
        blueprint_name="insurance", blueprint_version=1, now=NOW,
    )  # fmt: skip
    if reached != "registered":
        owner = await asyncpg.connect(platform.cluster.owner_url)
        await provision(owner=owner, tenant=tenant, app_role=embedded.APP)
        await owner.close()
    if reached == "furnished":
        actor = platform_actor(client_id="operator")
        async with unit_of_work(tenant=tenant, actor=actor, now=NOW, request_id="broken") as work:
            await apply_blueprint(work=work, blueprint=blueprint)
    again = await platform.onboard(slug)
    assert (again.id, again.status) == (tenant.id, TenantStatus.ACTIVE)
    assert await _holdings(again) == whole


async def test_two_who_onboard_one_chain_at_once_give_it_one_blueprint(platform: Platform) -> None:
    whole = await _holdings(await platform.onboard("alone"))
    outcomes = await asyncio.gather(*(platform.onboard("twice") for _ in range(4)), return_exceptions=True)
    failed = [outcome for outcome in outcomes if isinstance(outcome, BaseException)]
    assert all(isinstance(failure, BranchlineError) for failure in failed), failed
    (tenant,) = {outcome.id: outcome for outcome in outcomes if isinstance(outcome, TenantRef)}.values()
    assert await _holdings(tenant) == whole


async def test_a_living_tenant_is_not_onboarded_again(platform: Platform) -> None:
    tenant = await platform.onboard("living")
    before = await _holdings(tenant)
    with pytest.raises(Taken):
        await platform.onboard("living")
    assert await _holdings(tenant) == before


async def test_an_unknown_industry_leaves_nothing_behind(platform: Platform) -> None:
    with pytest.raises(UnknownIndustry):
        await platform.onboard("nothing", "circus")
    assert not await Tenant.filter(slug="nothing").exists()
