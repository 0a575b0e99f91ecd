"""Live updates: GraphQL subscriptions over WebSocket, at the address of the tenant's GraphQL endpoint.

The subprotocol is graphql-transport-ws; the credential comes as `Authorization` in the payload of `connection_init`,
never in the address. Queries are answered as well, mutations are not: over HTTP they have their idempotency keys. Each
event is answered like a request of its own: who the viewer is, what they may see and whether the tenant is served are
asked anew, and a viewer who may not come in any more has the socket closed with 4403.
"""

import asyncio
import time

import structlog
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket

from api.admission import admission
from api.answers import render_refusal
from api.events import TenantFeeds
from api.negotiation import Locale, choose_locale
from api.observed import HEADER
from api.parameters import refuse_tokens
from api.parts import Parts
from api.socket_protocol import SUBPROTOCOL, CloseCode, Closed
from api.socket_session import Session
from api.trace import Trace, attach, request_id_from, traced
from tenants.core.errors import Denial
from tenants.core.scope import TenantRef

_log = structlog.get_logger("branchline.socket")
_DENIAL = "websocket.http.response"


class SubscriptionEndpoint:
    """Serves the sockets of all tenants."""

    def __init__(self, *, parts: Parts, introspection: bool) -> None:
        self._parts = parts
        self._introspection = introspection
        self._turns = asyncio.Semaphore(parts.sockets.turns)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        socket = WebSocket(scope, receive, send)
        trace = Trace(
            request_id=request_id_from(socket.headers.get(HEADER)),
            locale=choose_locale(socket.headers.get("accept-language"), default=Locale.ENGLISH),
        )
        attach(scope, trace)
        with traced(trace):
            try:
                tenant = await self._tenant(socket, trace)
            except Denial as denial:
                await _deny(socket, denial, trace)
            else:
                await self._serve(socket, tenant, trace)

    async def _tenant(self, socket: WebSocket, trace: Trace) -> TenantRef:
        refuse_tokens(socket.scope["query_string"])
        tenant = await self._parts.directory.find(socket.path_params["slug"])
        trace.tenant = tenant.slug
        trace.locale = choose_locale(socket.headers.get("accept-language"), default=tenant.locale)
        self._parts.directory.admit(tenant)
        return tenant

    async def _serve(self, socket: WebSocket, tenant: TenantRef, trace: Trace) -> None:
        spoken = SUBPROTOCOL in socket.scope["subprotocols"]
        headers = [(HEADER.lower().encode(), trace.request_id.encode())]
        await socket.accept(subprotocol=SUBPROTOCOL if spoken else None, headers=headers)
        if not spoken:
            await socket.close(CloseCode.WRONG_SUBPROTOCOL, "Subprotocol not acceptable")
            return
        session = self._session(socket, tenant, trace)
        started = time.perf_counter()
        closed: Closed | None = None
        try:
            closed = await session.serve()
            if closed is not None:
                await socket.close(closed.code, closed.reason)
        finally:
            _tell(session, trace, closed, seconds=time.perf_counter() - started)

    def _session(self, socket: WebSocket, tenant: TenantRef, trace: Trace) -> Session:
        parts = self._parts
        return Session(
            socket=socket,
            schema=parts.tenant.schema,
            feeds=TenantFeeds(parts.events, tenant),
            trace=trace,
            terms=parts.sockets,
            turns=self._turns,
            admit=lambda given: admission(
                surface=parts.tenant,
                directory=parts.directory,
                tenant=tenant,
                address=socket.scope,
                trace=trace,
                now=parts.now,
                given=given,
            ),
            introspection=self._introspection,
        )


async def _deny(socket: WebSocket, denial: Denial, trace: Trace) -> None:
    """Before the handshake is over a refusal is an HTTP response, where the server can send one."""
    if _DENIAL in socket.scope.get("extensions", {}):
        await socket.send_denial_response(render_refusal(denial, trace=trace).response())
    else:
        await socket.close(CloseCode.FORBIDDEN)


def _tell(session: Session, trace: Trace, closed: Closed | None, *, seconds: float) -> None:
    told = {"actor": trace.actor, "client": trace.client}
    _log.info(
        "socket",
        closed=closed.code.value if closed else None,
        reason=closed.reason if closed else None,
        operations=session.served,
        duration_ms=round(seconds * 1000, 2),
        **{name: value for name, value in told.items() if value is not None},
    )
