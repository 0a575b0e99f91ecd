"""What the HTTP edge is put together from. Everything it does not own is handed to it here."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

import strawberry
from starlette.middleware import Middleware
from starlette.routing import BaseRoute
from starlette.types import Scope

from api.events import Hub
from api.health import Probe
from api.metrics import PoolState
from api.refusals import UnknownDocument
from api.socket_protocol import SocketTerms
from api.tenancy import Directory
from schema.core.context import RequestContext
from schema.core.execution import GraphQLRequest
from tenants.core.crypto import Vault
from tenants.core.scope import TenantRef


class Caller(Protocol):
    """Whoever was recognised: a tenant's `Actor`, or an operator of the platform."""

    @property
    def user_id(self) -> UUID: ...

    @property
    def client_id(self) -> str: ...

    @property
    def rights(self) -> str: ...


async def whole_document(request: GraphQLRequest, _caller: Caller) -> GraphQLRequest:
    """For a surface that knows no documents by name. Raises `UnknownDocument`."""
    if request.document_id is not None:
        raise UnknownDocument
    return request


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
    """A schema served at one address, and who may come in. `authenticate` raises a `Denial` for the others.

    `document` makes of a request that names its document one that holds it, and refuses what the caller may not run.
    """

    schema: strawberry.Schema
    authenticate: Callable[[Scope, TenantRef | None], Awaitable[Caller]]
    context: Callable[[Call], RequestContext]
    document: Callable[[GraphQLRequest, Caller], Awaitable[GraphQLRequest]] = whole_document


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
