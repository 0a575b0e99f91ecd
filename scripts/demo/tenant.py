"""One demo tenant from nothing: onboarded, filled, its doors opened. Runs in a process of its own."""

import asyncio
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from scripts.demo.identities import install_clients, new_api_key
from scripts.demo.loader import Loader, Progress
from scripts.demo.plan import make_plan
from scripts.demo.shapes import DemoPlan
from tenants import database
from tenants.core.actor import platform_actor
from tenants.core.crypto import Vault
from tenants.core.work import unit_of_work
from tenants.processes.onboarding import NewTenant, Onboarding

SEED = 20_260_301


@dataclass(frozen=True, slots=True)
class Build:
    """What to build and with what; picklable, since it travels to another process."""

    industry: str
    app_url: str
    owner_url: str
    app_role: str
    secret_key: str
    folder: Path
    now: datetime
    scale: float


def build(order: Build, progress: Progress) -> dict[str, Any]:
    """Builds the tenant; returns what the demo remembers of it, secrets included."""
    return asyncio.run(_build(order, progress))


async def _build(order: Build, progress: Progress) -> dict[str, Any]:
    plan = make_plan(industry=order.industry, seed=SEED, scale=order.scale, now=order.now)
    vault = Vault.from_secret(order.secret_key)
    onboarding = Onboarding(owner_url=order.owner_url, app_role=order.app_role, vault=vault)
    await database.connect(url=order.app_url, pool_max=2)
    try:
        tenant = await onboarding.run(
            new=NewTenant(slug=plan.slug, name=plan.name, industry=plan.industry),
            now=order.now,
            client_id="demo",
            request_id="demo-onboarding",
        )
        passwords = {user.username: secrets.token_urlsafe(12) for user in plan.users if user.demo}
        await Loader(tenant=tenant, plan=plan, passwords=passwords, progress=progress, vault=vault).load()
        actor = platform_actor(client_id="demo")
        async with unit_of_work(tenant=tenant, actor=actor, now=order.now, request_id="demo-clients") as work:
            clients = await install_clients(work=work, folder=order.folder)
            api_key = await new_api_key(work=work)
    finally:
        await database.disconnect()
    return {
        "slug": tenant.slug,
        "industry": tenant.industry,
        "id": str(tenant.id),
        "schema": tenant.schema,
        "apiKey": api_key,
        "users": _users(plan, passwords),
        "clients": clients,
    }


def _users(plan: DemoPlan, passwords: dict[str, str]) -> list[dict[str, str | None]]:
    homes = {member.number: member.unit_code for member in plan.staff}
    return [
        {
            "username": user.username,
            "password": passwords[user.username],
            "role": user.role.value,
            "branchCode": homes[user.staff_number] if user.own_only else user.unit_code,
        }
        for user in plan.users
        if user.demo
    ]
