"""What the HTTP edge is put together from. Everything it does not own is handed to it here."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

import strawberry
from starlette.middleware import Middleware
from starlette.requests import HTTPConnection
from starlette.routing import BaseRoute

from api.events import Hub
from api.health import Probe
from api.metrics import PoolState
from api.socket_protocol import SocketTerms
from api.tenancy import Directory
from schema.core.context import RequestContext
from tenants.core.crypto import Vault
from tenants.core.scope import TenantRef


class Caller(Protocol):
    """Whoever was recognised: a tenant's `Actor`, or an operator of the platform."""

    @property
    def user_id(self) -> UUID: ...

    @property
    def client_id(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Call:
    """One call, as the schema's context is made from it. `tenant` is None on the platform."""

    tenant: TenantRef | None
    caller: Any
    locale: str
    request_id: str
    now: datetime


@dataclass(frozen=True, slots=True)
class Surface:
    """A schema served at one address, and who may come in. `authenticate` raises a `Denial` for the others."""

    schema: strawberry.Schema
    authenticate: Callable[[HTTPConnection, TenantRef | None], Awaitable[Caller]]
    context: Callable[[Call], RequestContext]


@dataclass(frozen=True, slots=True)
class Parts:
    """Collaborators of the edge; `routes` are the addresses others serve and `layers` what lies around them all.

    `events` is what subscriptions hear from.
    """

    tenant: Surface
    platform: Surface
    directory: Directory
    vault: Vault
    probe: Probe
    pool: Callable[[], PoolState]
    connect: Callable[[], Awaitable[None]]
    disconnect: Callable[[], Awaitable[None]]
    now: Callable[[], datetime]
    routes: Sequence[BaseRoute] = field(default=())
    layers: Sequence[Middleware] = field(default=())
    events: Hub = field(default_factory=Hub)
    sockets: SocketTerms = field(default_factory=SocketTerms)
