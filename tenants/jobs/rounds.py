"""A duty's round: each active tenant has its turn, a few at a time, and one that fails stops no other."""

import asyncio
import time
from dataclasses import dataclass
from typing import Final
from uuid import UUID

import structlog

from tenants.core.crypto import Vault
from tenants.core.jobs import AnyDuty, Duty, PlatformDuty, Turn
from tenants.core.keys import new_id
from tenants.core.scope import TenantRef, tenant_scope
from tenants.jobs.catalogue import Catalogue
from tenants.jobs.clock import Clock
from tenants.jobs.outbox import Outbox
from tenants.registry.models import TenantStatus
from tenants.registry.queries import tenant_by_id, tenants
from tenants.registry.versions import is_supported

SIDE_BY_SIDE: Final = 4
"""Tenants of one round at the same time; each needs a connection."""

SWEEP: Final = "outbox.sweep"

_log = structlog.get_logger("branchline.jobs")


@dataclass(frozen=True, slots=True)
class Rounds:
    """What a worker does for tenants, and with what. Connected to the database already."""

    catalogue: Catalogue
    vault: Vault
    clock: Clock

    @property
    def duties(self) -> tuple[AnyDuty, ...]:
        """The catalogue's, and the sweep of the outbox, which needs the catalogue."""
        about = "handles events that failed before, or whose wake-up was lost"
        sweep = Duty(name=SWEEP, cron="* * * * * */30", about=about, action=self._sweep)
        return (sweep, *self.catalogue.duties)

    async def _sweep(self, *, turn: Turn) -> None:
        await self.outbox(tenant=turn.tenant).handle_due()

    async def go(self, *, duty: AnyDuty) -> list[UUID]:
        """Gives each active tenant its turn; returns the tenants where it failed, which is logged.

        A duty for the platform is done here and now, and raises what it raises.
        """
        if isinstance(duty, PlatformDuty):
            await duty.action(vault=self.vault, now=self.clock())
            return []
        return await self._go_about(duty)

    async def _go_about(self, duty: Duty) -> list[UUID]:
        failed: list[UUID] = []
        waiting = iter([tenant for tenant in await tenants(status=TenantStatus.ACTIVE) if is_supported(tenant)])

        async def attend() -> None:
            for tenant in waiting:
                try:
                    await self.take_turn(duty=duty, tenant=tenant)
                except Exception as error:  # noqa: BLE001 - one tenant's trouble, of whatever kind, is its own
                    failed.append(tenant.id)
                    _log.error("turn failed", duty=duty.name, tenant=tenant.slug, exc_info=error)

        async with asyncio.TaskGroup() as group:
            for _ in range(SIDE_BY_SIDE):
                group.create_task(attend())
        return failed

    async def take_turn(self, *, duty: Duty, tenant: TenantRef) -> None:
        """One tenant's turn. Raises whatever the duty raises."""
        started = time.monotonic()
        request_id = f"{duty.name}/{new_id().hex}"
        turn = Turn(tenant=tenant, now=self.clock(), request_id=request_id, vault=self.vault)
        with tenant_scope(tenant):
            await duty.action(turn=turn)
        _log.debug("turn done", duty=duty.name, tenant=tenant.slug, seconds=round(time.monotonic() - started, 3))

    def outbox(self, *, tenant: TenantRef) -> Outbox:
        return Outbox(tenant=tenant, catalogue=self.catalogue, clock=self.clock)


async def served(*, id: UUID) -> TenantRef | None:
    """The tenant, if it may be worked for now: active, and its schema known to this code."""
    tenant = await tenant_by_id(id)
    return tenant if tenant and tenant.status == TenantStatus.ACTIVE and is_supported(tenant) else None
