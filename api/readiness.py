"""What is looked at before this server may be sent requests."""

import asyncpg
import structlog
from tortoise.connection import get_connections
from tortoise.exceptions import BaseORMException

from api.health import Readiness
from api.metrics import PoolState
from tenants.core.pool import PooledClient
from tenants.registry import hardening
from tenants.registry.models import TenantStatus
from tenants.registry.queries import tenants
from tenants.registry.versions import head, is_supported

UNUSABLE = (BaseORMException, asyncpg.PostgresError, asyncpg.InterfaceError, OSError)
"""What a database raises that is down, refuses us, or was never migrated."""

_log = structlog.get_logger("branchline.readiness")


class Probes:
    """Asks the database. What it does not forbid by itself is looked up once, at the start."""

    def __init__(self, *, database_url: str) -> None:
        self._database_url = database_url
        self._missing: tuple[str, ...] = ()

    async def look_at_hardening(self) -> None:
        """Notes the missing protections as warnings and logs each. Raises asyncpg's errors without a database."""
        connection = await asyncpg.connect(self._database_url)
        try:
            self._missing = tuple(missing.what for missing in await hardening.probe(connection))
        finally:
            await connection.close()
        for what in self._missing:
            _log.warning("database not hardened", missing=what)

    async def readiness(self) -> Readiness:
        """The database answers, its shared tables are known, and at least one of the active tenants can be served."""
        try:
            active = await tenants(status=TenantStatus.ACTIVE)
        except UNUSABLE as error:
            _log.warning("database not usable", error=type(error).__name__)
            return Readiness(checks={"database": "not usable"}, warnings=self._missing)
        behind = [tenant for tenant in active if not is_supported(tenant)]
        told = [f"{len(behind)} of {len(active)} active tenants are not at schema version {head()}"] if behind else []
        all_behind = bool(active) and len(behind) == len(active)
        return Readiness(
            checks={"database": "ok", "migrations": told[0] if all_behind else "ok"},
            warnings=[*self._missing, *([] if all_behind else told)],
        )


def pool_state() -> PoolState:
    """The connections of both pools of this process; none before it is connected."""
    pools = [client._pool for client in get_connections().all() if isinstance(client, PooledClient) and client._pool]
    size = sum(pool.get_size() for pool in pools)
    return PoolState(open=size, busy=size - sum(pool.get_idle_size() for pool in pools))
