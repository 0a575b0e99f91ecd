"""The duty of a worker that has the owner's login: schemas are ready when new tenants come."""

from datetime import datetime

import asyncpg
import structlog

from tenants.core.crypto import Vault
from tenants.core.jobs import PlatformDuty
from tenants.registry.applying import Busy
from tenants.registry.stock import READY, fill

_log = structlog.get_logger("branchline.jobs")


def stocking(*, owner_url: str) -> PlatformDuty:
    """Fills the stock over the owner's login, which only a worker that was given it can do."""

    async def restock(*, vault: Vault, now: datetime) -> None:  # noqa: ARG001 - as every duty for the platform
        owner = await asyncpg.connect(owner_url)
        try:
            _log.debug("stock filled", made=await fill(owner))
        except Busy as busy:
            _log.debug("stock left to another", reason=str(busy))
        finally:
            await owner.close()

    about = f"keeps {READY} schemas ready for new tenants"
    return PlatformDuty(name="registry.stock", cron="* * * * * */20", about=about, action=restock)
