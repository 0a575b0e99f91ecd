"""A pool of connections for Tortoise, each given back whole whatever happened on it."""

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient

from tenants.core.wire import WireConnection

if TYPE_CHECKING:
    Pool = asyncpg.Pool[asyncpg.Record]


@dataclass(frozen=True, slots=True)
class Terms:
    """How a transaction begins, and the only tenant that may use it; None where there are no tenants."""

    begin: str
    tenant: UUID | None = None


class PooledClient(AsyncpgDBClient):
    """One pool, found by a DSN alone, so that it may say all that asyncpg understands.

    A connection older than `max_age` seconds, or that has served `max_tenants` tenants, is closed when it comes
    back: a backend keeps about 1 MB for each tenant it has touched.
    """

    connection_class: Any = WireConnection

    def __init__(self, *, dsn: str, max_age: float = 3600.0, max_tenants: int = 200, **options: Any) -> None:
        super().__init__(**options)
        self.dsn = dsn
        self.max_age = max_age
        self.max_tenants = max_tenants

    async def create_pool(self, **template: Any) -> "Pool":
        for name in ("host", "port", "user", "database", "password"):
            template.pop(name)
        return await asyncpg.create_pool(self.dsn, **template)

    def terms(self, *, read_only: bool) -> Terms:
        """How a transaction begins now. Raises `NoTenant` where it would need a tenant and has none."""
        return Terms(begin=begin_sql(read_only=read_only))

    async def check_out(self, terms: Terms) -> WireConnection:
        """A connection with a transaction begun on it."""
        pool = await self._ready_pool()
        connection = cast("WireConnection", await pool.acquire())
        if terms.tenant is not None:
            connection.tenants.add(terms.tenant)
        try:
            await connection.frame(terms.begin)
        except BaseException:
            await self.give_back(connection)
            raise
        return connection

    async def give_back(self, connection: WireConnection, *, busy: bool = False) -> None:
        """End the connection's use; a transaction still open is rolled back, even if this task is cancelled.

        `busy` says that another task still waits on the wire: then it is cut.
        """
        old = time.monotonic() - connection.born > self.max_age
        if busy or old or len(connection.tenants) >= self.max_tenants:
            connection.terminate()
        else:
            await (await self._ready_pool()).release(cast("Any", connection))

    async def _ready_pool(self) -> "Pool":
        if self._pool is None:
            async with self._pool_init_lock:
                if self._pool is None:
                    await self.create_connection(with_db=True)
        return cast("Pool", self._pool)


def begin_sql(*, read_only: bool) -> str:
    """Reads see one snapshot and can change nothing; writes are READ COMMITTED."""
    return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" if read_only else "BEGIN"
