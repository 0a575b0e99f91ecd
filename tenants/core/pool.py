"""A pool of connections for Tortoise, each given back whole whatever happened on it."""

import time
from dataclasses import dataclass
from typing import Any, cast
from uuid import UUID

from tortoise.backends.asyncpg.client import AsyncpgDBClient

from tenants.core.connections import Connections
from tenants.core.wire import WireConnection


@dataclass(frozen=True, slots=True)
class Terms:
    """The commands a transaction begins with, and the only tenant that may use it; None where there are no tenants."""

    begin: tuple[str, ...]
    tenant: UUID | None = None
    read_only: bool = False


class PooledClient(AsyncpgDBClient):
    """One pool, found by a DSN alone, so that it may say all that asyncpg understands.

    A connection older than `max_age` seconds, or that has served `max_tenants` tenants, is closed when it comes
    back: a backend keeps about 1 MB for each tenant it has touched.
    """

    def __init__(self, *, dsn: str, max_age: float = 3600.0, max_tenants: int = 200, **options: Any) -> None:
        super().__init__(**options)
        self.dsn = dsn
        self.max_age = max_age
        self.max_tenants = max_tenants

    async def create_pool(self, **template: Any) -> Any:
        """Connections with whatever Tortoise's template does not take from the DSN."""
        for name in ("host", "port", "user", "database", "password", "connection_class", "loop"):
            template.pop(name)
        least, most = template.pop("min_size"), template.pop("max_size")
        pool = Connections(dsn=self.dsn, least=least, most=most, **template)
        await pool.fill()
        return pool

    def terms(self, *, read_only: bool) -> Terms:
        """How a transaction begins now. Raises `NoTenant` where it would need a tenant and has none."""
        return Terms(begin=(begin_sql(read_only=read_only),), read_only=read_only)

    async def check_out(self, terms: Terms) -> WireConnection:
        """A connection whose first statement begins a transaction on these terms."""
        pool = self._known_pool() or await self._ready_pool()
        connection = await pool.acquire(terms.tenant)
        connection.begin(terms.begin, tenant=terms.tenant)
        return connection

    async def give_back(self, connection: WireConnection, *, busy: bool = False, lazily: bool = False) -> None:
        """End the connection's use; a transaction still open is rolled back, even if this task is cancelled.

        `busy` says that another task still waits on the wire: then it is cut. `lazily` leaves the rollback to
        whoever comes next, or a moment later to nobody.
        """
        old = time.monotonic() - connection.born > self.max_age
        if busy or old or len(connection.tenants) >= self.max_tenants:
            connection.terminate()
        await (self._known_pool() or await self._ready_pool()).release(connection, lazily=lazily)

    def _known_pool(self) -> Connections | None:
        return cast("Connections | None", self._pool)

    async def _ready_pool(self) -> Connections:
        if self._pool is None:
            async with self._pool_init_lock:
                if self._pool is None:
                    await self.create_connection(with_db=True)
        return cast("Connections", self._pool)


def begin_sql(*, read_only: bool) -> str:
    """Reads see one snapshot and can change nothing; writes are READ COMMITTED."""
    return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" if read_only else "BEGIN"
