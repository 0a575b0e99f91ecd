"""Duties that belong to no domain: what is remembered for a while is forgotten."""

from datetime import timedelta
from typing import Final

import structlog

from tenants.core import idempotency
from tenants.core.jobs import Duty, Turn
from tenants.core.outbox import OutboxEvent
from tenants.core.resealing import reseal_tenant
from tenants.core.routing import writing

_log = structlog.get_logger("branchline.jobs")

EVENTS_KEPT: Final = timedelta(days=30)
"""Handled events, for whoever looks into what happened."""


async def forget_events(*, turn: Turn) -> None:
    """Drops events handled long ago."""
    async with writing():
        await OutboxEvent.filter(done_at__lt=turn.now - EVENTS_KEPT).delete()


async def forget_answers(*, turn: Turn) -> None:
    """Drops answers kept for repeated requests once nobody may ask for them again."""
    await idempotency.sweep(now=turn.now)


async def reseal(*, turn: Turn) -> None:
    """Seals anew what a former master key sealed, as long as there is one."""
    if turn.vault.has_former:
        went = await reseal_tenant(vault=turn.vault)
        if went.left:
            _log.warning("under a former key still", tenant=turn.tenant.slug, left=went.left, unopened=went.unopened)


DUTIES = (
    Duty(name="upkeep.reseal", cron="23 4 * * *", about="seals anew what a former SECRET_KEY sealed", action=reseal),
    Duty(name="upkeep.forget_events", cron="17 2 * * *", about="drops events handled long ago", action=forget_events),
    Duty(
        name="upkeep.forget_answers",
        cron="*/15 * * * *",
        about="drops answers kept for repeated requests",
        action=forget_answers,
    ),
)
