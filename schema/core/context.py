"""What one request carries through the schema."""

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from types import TracebackType
from typing import Any

from strawberry.dataloader import DataLoader

from schema.core.cursors import CursorSeal
from tenants.core.actor import Actor
from tenants.core.clear_reads import Readings
from tenants.core.crypto import Vault
from tenants.core.letters import Letter
from tenants.core.routing import reading, run_writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.core.work import Work, unit_of_work


@dataclass
class RequestContext(ABC):
    """One request: `now` is the moment it arrived, in UTC; `served` counts the objects read for it.

    With `engine` the read engine runs it, otherwise graphql-core alone; the answer is the same.
    """

    now: datetime
    request_id: str
    locale: str
    served: int = field(default=0, kw_only=True)
    engine: bool = field(default=True, kw_only=True)

    @abstractmethod
    def snapshot(self) -> AbstractAsyncContextManager[object]:
        """What a query runs in."""

    async def settle(self) -> None:
        """Done before the answer leaves; if it fails, the answer does not."""
        return

    @abstractmethod
    def unit(self) -> AbstractAsyncContextManager[object]:
        """What a root mutation field runs in."""


class _Read:
    """`async with` a tenant's reading."""

    __slots__ = ("_scope", "_unit")

    def __init__(self, tenant: TenantRef) -> None:
        self._scope = tenant_scope(tenant)

    async def __aenter__(self) -> None:
        self._scope.__enter__()
        try:
            self._unit = reading()
            await self._unit.__aenter__()
        except BaseException:
            self._scope.__exit__(None, None, None)
            raise

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            await self._unit.__aexit__(kind, error, trace)
        finally:
            self._scope.__exit__(kind, error, trace)


@dataclass
class Context(RequestContext):
    """One request of one actor for one tenant; never shared, so nothing loaded here can cross either."""

    tenant: TenantRef
    actor: Actor
    post: Callable[[Letter], Awaitable[None]]
    vault: Vault
    readings: Readings = field(default_factory=Readings, init=False)
    _work: Work | None = field(default=None, init=False)
    _loaders: dict[Hashable, DataLoader[Any, Any]] = field(default_factory=dict, init=False)

    @cached_property
    def cursors(self) -> CursorSeal:
        return CursorSeal(vault=self.vault, tenant_id=self.tenant.id)

    def loader(self, key: Hashable, make: Callable[[], DataLoader[Any, Any]]) -> DataLoader[Any, Any]:
        """The request's loader under this key; made on first use."""
        if key not in self._loaders:
            self._loaders[key] = make()
        return self._loaders[key]

    def snapshot(self) -> AbstractAsyncContextManager[None]:
        """What is read, and no answer is lost where one of its statements has failed."""
        self._loaders.clear()
        return _Read(self.tenant)

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[None]:
        """A unit of work; what was loaded before it is forgotten, since it changes things.

        The clear values that its payload shows are written down with it; those of one that keeps nothing, later. Its
        letters go out once it is committed.
        """
        self._loaders.clear()
        earlier, self.readings = self.readings, Readings()
        try:
            async with unit_of_work(
                tenant=self.tenant,
                actor=self.actor,
                now=self.now,
                request_id=self.request_id,
                locale=self.locale,
                vault=self.vault,
            ) as work:
                self._work = work
                try:
                    yield
                finally:
                    self._work = None
                if work.is_kept:
                    await self._write_readings()
            if not work.is_kept:
                earlier.add(self.readings)
        finally:
            self.readings = earlier
        for letter in work.letters if work.is_kept else ():
            await self.post(letter)

    async def settle(self) -> None:
        """Writes down the clear values that the answer shows and no unit of work has written down yet."""
        if self.readings:
            with tenant_scope(self.tenant):
                await run_writing(self._write_readings)
            self.readings.clear()

    async def _write_readings(self) -> None:
        await self.readings.write(actor=self.actor, now=self.now, request_id=self.request_id)

    def begin(self, *, dry_run: bool) -> Work:
        """The unit of work of the mutation field under way."""
        if self._work is None:
            raise RuntimeError("a mutation ran outside its unit of work")
        self._work.dry_run = dry_run
        return self._work
