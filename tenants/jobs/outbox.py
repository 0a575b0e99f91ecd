"""Events handled: one after the other within a tenant, each with all its handlers' changes or not at all."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import structlog

from tenants.core.actor import platform_actor
from tenants.core.jobs import WORKER
from tenants.core.outbox import OutboxEvent, due, is_quiet, next_attempt
from tenants.core.routing import writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.core.work import unit_of_work
from tenants.jobs.catalogue import Catalogue
from tenants.jobs.clock import Clock

PAUSE: Final = 0.05
PATIENCE: Final = timedelta(seconds=5)
"""How long to wait for writers about to commit; whoever takes longer is found by the sweep."""

_ERROR_LENGTH = 1_000

_log = structlog.get_logger("branchline.outbox")


@dataclass(frozen=True, slots=True)
class Outbox:
    """One tenant's events, and who handles them."""

    tenant: TenantRef
    catalogue: Catalogue
    clock: Clock

    async def drain(self) -> int:
        """Handles what is due until nothing is, waiting for writers about to commit; returns how many went well."""
        until = self.clock() + PATIENCE
        handled = 0
        while True:
            quiet = await self._is_quiet()
            handled += await self.handle_due()
            if quiet or self.clock() > until:
                return handled
            await asyncio.sleep(PAUSE)

    async def handle_due(self) -> int:
        """Handles what is due now; returns how many went well. A failure is noted, and the event tried again later."""
        now = self.clock()
        await self._pass_unheard(now)
        handled = 0
        while (outcome := await self._handle_next(self.clock())) is not None:
            handled += outcome
        return handled

    async def _is_quiet(self) -> bool:
        with tenant_scope(self.tenant):
            async with writing():
                return await is_quiet()

    async def _pass_unheard(self, now: datetime) -> None:
        """Events nobody reacts to are done."""
        with tenant_scope(self.tenant):
            async with writing():
                unheard = OutboxEvent.filter(done_at=None).exclude(name__in=self.catalogue.heard)
                await unheard.update(done_at=now)

    async def _handle_next(self, now: datetime) -> bool | None:
        """Whether the next event could be handled; None when there is none.

        Its row is waited for, not skipped: workers on the same tenant take turns, and the events keep their order.
        """
        event = None
        actor = platform_actor(client_id=WORKER)
        try:
            async with unit_of_work(tenant=self.tenant, actor=actor, now=now, request_id="outbox") as work:
                event = await due(now=now).limit(1).select_for_update().first()
                if event is None:
                    return None
                work.request_id = event.request_id
                for handler in self.catalogue.handlers:
                    if event.name in handler.events:
                        await handler.reaction(work=work, event=event)
                event.done_at, event.error = now, None
                await event.save(update_fields=["done_at", "error"])
        except Exception as error:
            if event is None:
                raise
            await self._put_off(event, error, now)
            return False
        return True

    async def _put_off(self, event: OutboxEvent, error: Exception, now: datetime) -> None:
        """Unless another worker has handled it meanwhile."""
        attempts = event.attempts + 1
        retry_at = next_attempt(attempts=attempts, now=now)
        with tenant_scope(self.tenant):
            async with writing():
                await OutboxEvent.filter(id=event.id, done_at=None).update(
                    attempts=attempts,
                    retry_at=retry_at,
                    done_at=None if retry_at else now,
                    error=f"{type(error).__name__}: {error}"[:_ERROR_LENGTH],
                )
        _log.error(
            "event not handled",
            tenant=self.tenant.slug,
            event_id=event.id.hex,
            name=event.name,
            attempts=attempts,
            given_up=retry_at is None,
            exc_info=error,
        )
