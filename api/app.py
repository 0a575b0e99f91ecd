"""The application: addresses, layers, start and end."""

import re
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from api.answers import render_refusal
from api.graphiql import STATIC_PATH, assets
from api.graphql import GraphQLEndpoint
from api.health import Ready, live
from api.metrics import Meter
from api.observed import Observed
from api.parts import Parts
from api.refusals import MethodNotAllowed, UnknownAddress
from api.settings import Settings
from api.subscriptions import SubscriptionEndpoint
from api.trace import trace_of
from tenants.core.errors import BranchlineError, Denial

_ADDRESS = "/t/{slug}/graphql"
_API = re.compile(r"/t/([^/]+)/graphql")


@dataclass(frozen=True, slots=True)
class _Named:
    """Stands for a route where one is asked for its path, as the metrics do."""

    path: str


_API_ROUTE = _Named(_ADDRESS)


def create_app(*, settings: Settings, parts: Parts) -> "Edge":
    """Puts the edge together; the database is connected while the application runs."""
    meter = Meter(pool=parts.pool)
    introspection = settings.introspection_allowed
    tenant = GraphQLEndpoint(surface=parts.tenant, parts=parts, directory=parts.directory, introspection=introspection)
    layers = [Middleware(Observed, meter=meter), *parts.layers]
    pages = Starlette(
        routes=_routes(settings, parts, meter, tenant),
        middleware=layers,
        exception_handlers={HTTPException: _http_error, Denial: _denial},
        lifespan=_lifespan(parts),
    )
    return Edge(tenant=_inside(layers, tenant), pages=pages)


class Edge:
    """The application. A chain's API, which most requests are for, is reached without Starlette's own layers: its
    endpoint answers whatever comes, and the layer around it what nobody caught."""

    def __init__(self, *, tenant: ASGIApp, pages: ASGIApp) -> None:
        self._tenant = tenant
        self._pages = pages

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        found = _API.fullmatch(scope["path"]) if scope["type"] == "http" else None
        if found is None:
            await self._pages(scope, receive, send)
            return
        scope["path_params"], scope["route"] = {"slug": found[1]}, _API_ROUTE
        await self._tenant(scope, receive, send)


def _inside(layers: Sequence[Middleware], app: ASGIApp) -> ASGIApp:
    for layer in reversed(layers):
        app = layer.cls(app, *layer.args, **layer.kwargs)
    return app


def _routes(settings: Settings, parts: Parts, meter: Meter, tenant: GraphQLEndpoint) -> list[BaseRoute]:
    introspection = settings.introspection_allowed
    platform = GraphQLEndpoint(surface=parts.platform, parts=parts, directory=None, introspection=introspection)
    return [
        Route(_ADDRESS, tenant),
        WebSocketRoute(_ADDRESS, SubscriptionEndpoint(parts=parts, introspection=introspection)),
        Route("/platform/graphql", platform),
        Route("/health/live", live),
        Route("/health/ready", Ready(parts.probe).answer),
        Route("/metrics", meter.page),
        *parts.routes,
        Mount(STATIC_PATH, assets()),
    ]


def _lifespan(parts: Parts) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        await parts.connect()
        try:
            yield
        finally:
            await parts.disconnect()

    return lifespan


async def _http_error(request: Request, error: Exception) -> Response:
    """Starlette's own refusals in the form of all the others."""
    if isinstance(error, HTTPException) and error.status_code == 405:
        allowed = (error.headers or {}).get("Allow", "GET")
        return _refused(request, MethodNotAllowed(allowed=allowed))
    return _refused(request, UnknownAddress())


async def _denial(request: Request, error: Exception) -> Response:
    assert isinstance(error, Denial)  # noqa: S101
    return _refused(request, error)


def _refused(request: Request, error: BranchlineError) -> Response:
    return render_refusal(error, trace=trace_of(request.scope)).response()
