"""A GraphQL endpoint: one HTTP request from its address to its answer (GraphQL over HTTP)."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from api.answers import Rendered, render, render_refusal
from api.graphiql import page
from api.idempotency import REPLAYED, Outcome, fingerprint, is_final, key_from, once
from api.negotiation import Media, choose_locale, choose_media, is_json
from api.parameters import read_body, refuse_tokens, request_in_body, request_in_query
from api.parts import Call, Caller, Parts, Surface
from api.refusals import (
    IdempotencyUnsupported,
    MethodNotAllowed,
    MutationOverGet,
    NotAcceptable,
    SubscriptionOverHttp,
    UnsupportedMediaType,
)
from api.tenancy import Directory
from api.trace import trace_of
from schema.core.execution import Answer, GraphQLRequest, Prepared, prepare, run
from tenants.core.errors import Denial
from tenants.core.routing import one_snapshot, still_holds
from tenants.core.scope import TenantRef, tenant_scope

_API_OFFERS = (Media.GRAPHQL, Media.JSON)
_BROWSER_OFFERS = (*_API_OFFERS, Media.HTML)


class GraphQLEndpoint:
    """Serves one surface. With a directory the address names a tenant, without one it is the platform's."""

    def __init__(self, *, surface: Surface, parts: Parts, directory: Directory | None, introspection: bool) -> None:
        self._surface = surface
        self._parts = parts
        self._directory = directory
        self._introspection = introspection

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            answer = await self._respond(Request(scope, receive))
        except Denial as denial:
            answer = render_refusal(denial, trace=trace_of(scope))
        if isinstance(answer, Rendered):
            await answer.send(send)
        else:
            await answer(scope, receive, send)

    async def _respond(self, request: Request) -> Rendered | Response:
        if request.method not in {"GET", "POST"}:
            raise MethodNotAllowed(allowed="GET, POST")
        media = self._negotiate(request)
        tenant = await self._tenant(request)
        refuse_tokens(request.scope["query_string"])
        if media is Media.HTML:
            return page()
        if request.method == "POST":
            _check_content(request)
        body = await _body(request)
        if tenant is None:
            return await self._answer(request, body, None)
        # Nothing is waited for from here on that the caller could hold back.
        with tenant_scope(tenant):
            answer = await self._trusting(request, body, tenant)
            if answer is not None:
                return answer
            async with one_snapshot():
                return await self._answer(request, body, tenant)

    async def _trusting(self, request: Request, body: bytes, tenant: TenantRef) -> Rendered | None:
        """The answer to whom the caller was a moment ago; none, and nothing done, where rights have changed since."""
        async with one_snapshot(may_trust=True) as snapshot:
            try:
                answer = await self._answer(request, body, tenant)
            except Exception:  # counts only if the caller is still who we took them for
                if await still_holds(snapshot):
                    raise
                return None
            return answer if await still_holds(snapshot) else None

    async def _tenant(self, request: Request) -> TenantRef | None:
        if self._directory is None:
            return None
        trace = trace_of(request.scope)
        tenant = await self._directory.find(request.path_params["slug"])
        trace.tenant = tenant.slug
        trace.locale = choose_locale(request.headers.get("accept-language"), default=tenant.locale)
        self._directory.admit(tenant)
        return tenant

    def _negotiate(self, request: Request) -> Media:
        browsers = self._introspection and request.method == "GET"
        accept = ", ".join(request.headers.getlist("accept"))
        media = choose_media(accept, offers=_BROWSER_OFFERS if browsers else _API_OFFERS)
        if media is None:
            raise NotAcceptable
        trace_of(request.scope).media = media
        return media

    async def _answer(self, request: Request, body: bytes, tenant: TenantRef | None) -> Rendered:
        trace = trace_of(request.scope)
        caller = await self._surface.authenticate(request, tenant)
        trace.actor, trace.client = str(caller.user_id), caller.client_id
        asked = await self._surface.document(_asked(request, body), caller)
        prepared = await prepare(
            schema=self._surface.schema,
            request=asked,
            locale=trace.locale.value,
            request_id=trace.request_id,
            introspection=self._introspection,
        )
        if isinstance(prepared, Answer):
            return render(prepared, trace=trace)
        trace.operation_kind = prepared.kind
        trace.operation = prepared.operation.name.value if prepared.operation.name else None
        return await self._perform(request, asked, prepared, tenant, caller)

    async def _perform(
        self, request: Request, asked: GraphQLRequest, prepared: Prepared, tenant: TenantRef | None, caller: Caller
    ) -> Rendered:
        trace = trace_of(request.scope)
        now = self._parts.now()
        context = self._surface.context(
            Call(tenant=tenant, caller=caller, locale=trace.locale.value, request_id=trace.request_id, now=now)
        )

        async def work() -> Outcome:
            answer = await run(prepared=prepared, request=asked, context=context)
            return Outcome(rendered=render(answer, trace=trace), final=is_final(answer))

        key = _idempotency_key(request, prepared)
        if key is None:
            return (await work()).rendered
        if tenant is None:
            raise IdempotencyUnsupported
        rendered = await once(
            key=key, fingerprint=fingerprint(asked), caller=caller, now=now, vault=self._parts.vault, work=work
        )
        trace.replayed = REPLAYED in rendered.headers
        return rendered


def _check_content(request: Request) -> None:
    """Only JSON in UTF-8: a body that a plain HTML form could send would let a foreign page act for its reader."""
    types = request.headers.getlist("content-type")
    encoding = request.headers.get("content-encoding", "identity").strip().lower()
    if len(types) != 1 or not is_json(types[0]) or encoding != "identity":
        raise UnsupportedMediaType


async def _body(request: Request) -> bytes:
    if request.method == "GET":
        return b""
    return await read_body(request.stream(), declared=request.headers.get("content-length"))


def _asked(request: Request, body: bytes) -> GraphQLRequest:
    return request_in_query(request.scope["query_string"]) if request.method == "GET" else request_in_body(body)


def _idempotency_key(request: Request, prepared: Prepared) -> str | None:
    """The key, where it means something; refuses what may not be run over this method."""
    if prepared.kind == "subscription":
        raise SubscriptionOverHttp
    if prepared.kind != "mutation":
        return None
    if request.method == "GET":
        raise MutationOverGet
    return None if prepared.dry_run else key_from(request.headers.getlist("idempotency-key"))
