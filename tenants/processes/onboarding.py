"""Bringing a new tenant to life: schema, keys, and what its industry's blueprint gives it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import asyncpg

from tenants.branches.models import Section
from tenants.core.actor import platform_actor
from tenants.core.crypto import Vault
from tenants.core.rules import Rule
from tenants.core.scope import TenantRef
from tenants.core.work import Work, unit_of_work
from tenants.identity.service.roles import define_role
from tenants.identity.service.signing import ensure_signing_keys
from tenants.registry import service as registry
from tenants.registry.blueprint_parts import Blueprint
from tenants.registry.blueprints import load_blueprint
from tenants.registry.provisioning import provision
from tenants.staff.models import Post
from tenants.training.models import Course
from tenants.training.workflow import CourseKind

# The parts of a blueprint that become the tenant's own figures, each under its name.
RULE_KEYS = (
    *("organisation", "complaints", "calendar", "activity", "attendance", "vip", "customers", "certificates"),
    *("approvals", "support", "employment", "staff_grades", "care", "opportunities", "orders", "policies", "claims"),
)


@dataclass(frozen=True, slots=True)
class NewTenant:
    """What is asked for; what is left out comes from the blueprint."""

    slug: str
    name: str
    industry: str
    locale: str | None = None
    time_zone: str | None = None
    currency: str | None = None


async def onboard(
    *,
    new: NewTenant,
    owner: asyncpg.Connection,
    app_role: str,
    vault: Vault,
    now: datetime,
    client_id: str,
    request_id: str,
) -> TenantRef:
    """Registers, provisions and opens a tenant with its blueprint applied.

    Broken off anywhere, it can be asked for again with the same slug and goes on. Raises `UnknownIndustry`, what
    `registry.register` refuses, `NotMigrated`, and `Taken` or `WrongState` when another was faster.
    """
    tenant, blueprint = await _register(new, now=now)
    await provision(owner=owner, tenant=tenant, app_role=app_role)
    actor = platform_actor(client_id=client_id)
    unit = unit_of_work(tenant=tenant, actor=actor, now=now, request_id=request_id)
    # Of two who onboard one tenant at once the second is refused with `Taken`, before it makes keys of its own.
    async with unit as work, work.attempt():
        await apply_blueprint(work=work, blueprint=blueprint)
        await ensure_signing_keys(vault=vault, now=now)
    return await registry.activate(tenant_id=tenant.id)


async def _register(new: NewTenant, *, now: datetime, dry_run: bool = False) -> tuple[TenantRef, Blueprint]:
    blueprint = load_blueprint(new.industry)
    tenant = await registry.register(
        slug=new.slug,
        name=new.name,
        industry=new.industry,
        locale=new.locale or blueprint.meta.locale,
        time_zone=new.time_zone or blueprint.meta.time_zone,
        currency=new.currency or blueprint.meta.currency,
        blueprint_name=blueprint.meta.industry,
        blueprint_version=blueprint.meta.version,
        now=now,
        dry_run=dry_run,
    )
    return tenant, blueprint


async def apply_blueprint(*, work: Work, blueprint: Blueprint) -> None:
    """Gives the tenant its roles, posts, courses and figures; given before, it does nothing."""
    if await Rule.exists():
        return
    for role in blueprint.roles:
        await define_role(
            work=work,
            code=role.code,
            name_zh=role.zh,
            name_en=role.en,
            permissions=role.permissions,
            second_factor=role.second_factor,
            builtin=True,
            approval_limit=role.approval_limit,
        )
    await _give_posts(blueprint)
    for section in blueprint.organisation.sections:
        await Section(code=section.code, name_zh=section.zh, name_en=section.en).save()
    for course in blueprint.training.courses:
        await Course(
            code=course.code,
            kind=CourseKind(course.kind),
            name_zh=course.zh,
            name_en=course.en,
            hours=course.hours,
            post_codes=sorted(course.posts),
        ).save()
    for key in RULE_KEYS:
        value: dict[str, Any] = getattr(blueprint, key).model_dump(mode="json")
        await Rule(key=key, value=value, blueprint_version=blueprint.meta.version).save()


@dataclass(frozen=True, slots=True)
class Onboarding:
    """Onboarding as a server process can do it: with the owner's login beside the app's."""

    owner_url: str
    app_role: str
    vault: Vault

    async def run(self, *, new: NewTenant, now: datetime, client_id: str, request_id: str) -> TenantRef:
        """As `onboard`, on a connection of its own."""
        owner = await asyncpg.connect(self.owner_url)
        try:
            return await onboard(
                new=new,
                owner=owner,
                app_role=self.app_role,
                vault=self.vault,
                now=now,
                client_id=client_id,
                request_id=request_id,
            )
        finally:
            await owner.close()

    async def check(self, *, new: NewTenant, now: datetime) -> None:
        """Refuses what `run` would refuse at the registry, and keeps nothing."""
        await _register(new, now=now, dry_run=True)


async def _give_posts(blueprint: Blueprint) -> None:
    """The highest first, so that each finds the one it reports to."""
    made: dict[str, Post] = {}
    for post in sorted(blueprint.posts, key=lambda post: -post.rank):
        made[post.code] = Post(
            code=post.code,
            name_zh=post.zh,
            name_en=post.en,
            rank=post.rank,
            duties="\n".join(post.duties),
            role_code=post.role,
            reports_to=made[post.reports_to] if post.reports_to else None,
        )
        await made[post.code].save()
