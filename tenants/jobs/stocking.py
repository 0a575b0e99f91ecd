"""Schemas are ready when new tenants come: the duty of workers that have the owner's login.

The others know of it and do nothing, since a worker may be handed any duty's round.
"""

from datetime import datetime

import asyncpg
import structlog

from tenants.core.crypto import Vault
from tenants.core.jobs import PlatformDuty
from tenants.registry.applying import Busy
from tenants.registry.stock import READY, fill

_log = structlog.get_logger("branchline.jobs")


def stocking(*, owner_url: str | None) -> PlatformDuty:
    """Fills the stock over the owner's login, where there is one."""

    async def restock(*, vault: Vault, now: datetime) -> None:  # noqa: ARG001 - as every duty for the platform
        if owner_url is None:
            return
        owner = await asyncpg.connect(owner_url)
        try:
            _log.debug("stock filled", made=await fill(owner))
        except Busy as busy:
            _log.debug("stock left to another", reason=str(busy))
        finally:
            await owner.close()

    about = f"keeps {READY} schemas ready for new tenants; needs DATABASE_OWNER_URL"
    return PlatformDuty(name="registry.stock", cron="* * * * * */20", about=about, action=restock)
