"""Browser applications call from their own origins: those of registered redirect addresses, and no others.

No credentials are ever allowed: a token comes in a header, and the cookie of the sign-in pages stays with them.
"""

import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.fields import fields_of
from api.oauth.redirects import origin_of
from api.tenancy import Directory
from tenants.core.errors import Denial
from tenants.core.routing import run_reading
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity import queries_oauth

FRESH: Final = timedelta(seconds=60)
MAX_TENANTS: Final = 1024
_CALLED: Final = re.compile(r"/t/([^/]+)/(?:graphql|(oauth)/(?:token|revoke|userinfo))")
_PREFLIGHT: Final = {
    "Access-Control-Allow-Methods": "GET, POST",
    "Access-Control-Allow-Headers": "Accept-Language, Authorization, Content-Type, Idempotency-Key, X-Request-Id",
    "Access-Control-Max-Age": "600",
}
_EXPOSED: Final = "Retry-After, WWW-Authenticate, X-Request-Id"


@dataclass(frozen=True, slots=True)
class _Known:
    origins: frozenset[str]
    read_at: datetime


class CrossOrigin:
    """Answers preflights (Fetch §3.2) and lets registered origins read the answers."""

    def __init__(self, app: ASGIApp, *, directory: Directory, now: Callable[[], datetime]) -> None:
        self._app = app
        self._directory = directory
        self._now = now
        self._known: OrderedDict[str, _Known] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        called = _CALLED.fullmatch(scope["path"]) if scope["type"] == "http" else None
        if called is None:
            await self._app(scope, receive, send)
            return
        fields = fields_of(scope)
        if b"origin" not in fields:
            await self._app(scope, receive, _varying(send) if called[2] else send)
            return
        origin = fields[b"origin"][0].decode("latin-1")
        allowed = origin in await self._origins(called[1])
        told = {"Access-Control-Allow-Origin": origin} if allowed else {}
        if scope["method"] == "OPTIONS" and b"access-control-request-method" in fields:
            preflight = Response(status_code=204, headers={**told, **(_PREFLIGHT if allowed else {}), "Vary": "Origin"})
            await preflight(scope, receive, send)
            return
        await self._app(scope, receive, _telling(send, told))

    async def _origins(self, slug: str) -> frozenset[str]:
        known, now = self._known.get(slug), self._now()
        if known is None or now - known.read_at > FRESH:
            try:
                tenant = await self._directory.find(slug)
                self._directory.admit(tenant)
            except Denial:
                return frozenset()
            known = self._known[slug] = _Known(origins=await _registered(tenant), read_at=now)
        self._known.move_to_end(slug)
        while len(self._known) > MAX_TENANTS:
            self._known.popitem(last=False)
        return known.origins


async def _registered(tenant: TenantRef) -> frozenset[str]:
    with tenant_scope(tenant):
        uris = await run_reading(queries_oauth.redirect_uris)
    return frozenset(origin for origin in map(origin_of, uris) if origin is not None)


def _varying(send: Send) -> Send:
    """The answer to a caller without an origin, which one with an origin may not be given from a cache."""

    async def tell(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message["headers"], (b"vary", b"Origin")]
        await send(message)

    return tell


def _telling(send: Send, told: dict[str, str]) -> Send:
    async def tell(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            if "Origin" not in headers.get("vary", ""):  # as the API's own answers say already
                headers.add_vary_header("Origin")
            if told:
                headers.update({**told, "Access-Control-Expose-Headers": _EXPOSED})
        await send(message)

    return tell
