"""The application: addresses, layers, start and end."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route, WebSocketRoute

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


def create_app(*, settings: Settings, parts: Parts) -> Starlette:
    """Puts the edge together; the database is connected while the application runs."""
    meter = Meter(pool=parts.pool)
    return Starlette(
        routes=_routes(settings, parts, meter),
        middleware=[Middleware(Observed, meter=meter), *parts.layers],
        exception_handlers={HTTPException: _http_error, Denial: _denial},
        lifespan=_lifespan(parts),
    )


def _routes(settings: Settings, parts: Parts, meter: Meter) -> list[BaseRoute]:
    introspection = settings.introspection_allowed
    tenant = GraphQLEndpoint(surface=parts.tenant, parts=parts, directory=parts.directory, introspection=introspection)
    platform = GraphQLEndpoint(surface=parts.platform, parts=parts, directory=None, introspection=introspection)
    return [
        Route("/t/{slug}/graphql", tenant),
        WebSocketRoute("/t/{slug}/graphql", SubscriptionEndpoint(parts=parts, introspection=introspection)),
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
