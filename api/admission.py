"""Who is behind a socket: asked when it opens, and again at every event, for all of it may have changed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from starlette.types import Scope

from api.negotiation import choose_locale
from api.parts import Call, Caller, Surface
from api.refusals import UnsupportedSchema
from api.socket_protocol import CloseCode, Closed
from api.tenancy import Directory
from api.trace import Trace
from schema.core.context import RequestContext
from schema.core.execution import GraphQLRequest
from tenants.core.errors import Denial
from tenants.core.scope import TenantRef


@dataclass(frozen=True, slots=True)
class Admission:
    """Lets in whoever the `connection_init` of one socket named; `scope` carries the same credential."""

    surface: Surface
    directory: Directory
    tenant: TenantRef
    scope: Scope
    trace: Trace
    now: Callable[[], datetime]

    async def enter(self) -> RequestContext:
        """A context of its own for one operation or event. Raises `Closed` for whoever may not come in any more."""
        return self._context(*await self._caller())

    async def begin(self, request: GraphQLRequest) -> tuple[RequestContext, GraphQLRequest]:
        """The same for an operation that begins, with its document. Raises a `Denial` for one that may not be run."""
        tenant, caller = await self._caller()
        return self._context(tenant, caller), await self.surface.document(request, caller)

    async def _caller(self) -> tuple[TenantRef, Caller]:
        try:
            tenant = await self.directory.find(self.tenant.slug)
            self.directory.admit(tenant)
            caller: Caller = await self.surface.authenticate(self.scope, tenant)
        except UnsupportedSchema as refusal:
            raise Closed(CloseCode.TRY_AGAIN_LATER, refusal.message(self.trace.locale)) from refusal
        except Denial as denial:
            reason = f"{denial.code}: {denial.message(self.trace.locale)}"
            raise Closed(CloseCode.FORBIDDEN, reason) from denial
        self.trace.user_id, self.trace.client = caller.user_id, caller.client_id
        return tenant, caller

    def _context(self, tenant: TenantRef, caller: Caller) -> RequestContext:
        return self.surface.context(
            Call(
                tenant=tenant,
                caller=caller,
                locale=self.trace.locale.value,
                request_id=self.trace.request_id,
                now=self.now(),
            )
        )


def admission(
    *,
    surface: Surface,
    directory: Directory,
    tenant: TenantRef,
    address: Scope,
    trace: Trace,
    now: Callable[[], datetime],
    given: Mapping[str, object],
) -> Admission:
    """From the payload of `connection_init`: its entries are read as the headers of the same names."""
    headers = [(name, value) for name, value in _headers(given) if name in {"authorization", "accept-language"}]
    for name, value in headers:
        if name == "accept-language":
            trace.locale = choose_locale(value, default=trace.locale)
    raw = [(name.encode(), value.encode()) for name, value in headers]
    scope = {"type": "websocket", "query_string": address["query_string"], "headers": raw}
    return Admission(surface=surface, directory=directory, tenant=tenant, scope=scope, trace=trace, now=now)


def _headers(given: Mapping[str, object]) -> list[tuple[str, str]]:
    return [(name.lower(), value) for name, value in given.items() if isinstance(value, str)]
