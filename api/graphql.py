"""A GraphQL endpoint: one HTTP request from its address to its answer (GraphQL over HTTP)."""

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from api.answers import Rendered, render, render_refusal
from api.fields import Fields, fields_of, text_of, texts_of
from api.graphiql import page
from api.idempotency import REPLAYED, Outcome, fingerprint, is_final, key_from, once
from api.negotiation import Media, choose_locale, choose_media, is_json
from api.parameters import read_body, refuse_tokens, request_in_body, request_in_query
from api.parts import Call, Parts, Surface
from api.refusals import (
    IdempotencyUnsupported,
    MethodNotAllowed,
    MutationOverGet,
    NotAcceptable,
    SubscriptionOverHttp,
    UnsupportedMediaType,
)
from api.tenancy import Directory
from api.trace import Trace, trace_of
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
            answer = await self._respond(scope, receive)
        except Denial as denial:
            answer = render_refusal(denial, trace=trace_of(scope))
        if isinstance(answer, Rendered):
            await answer.send(send)
        else:
            await answer(scope, receive, send)

    async def _respond(self, scope: Scope, receive: Receive) -> Rendered | Response:
        method, trace, fields = scope["method"], trace_of(scope), fields_of(scope)
        if method not in {"GET", "POST"}:
            raise MethodNotAllowed(allowed="GET, POST")
        trace.media = self._media(method, fields)
        tenant = None if self._directory is None else await _found(self._directory, scope, trace)
        refuse_tokens(scope["query_string"])
        if trace.media is Media.HTML:
            return page()
        body = b""
        if method == "POST":
            _check_content(fields)
            body = await read_body(receive, declared=text_of(fields, b"content-length"))
        if tenant is None:
            return await self._answer(scope, body, None)
        # Nothing is waited for from here on that the caller could hold back.
        with tenant_scope(tenant):
            answer = await self._trusting(scope, body, tenant)
            if answer is not None:
                return answer
            async with one_snapshot():
                return await self._answer(scope, body, tenant)

    async def _trusting(self, scope: Scope, body: bytes, tenant: TenantRef) -> Rendered | None:
        """The answer to whom the caller was a moment ago; none, and nothing done, where rights have changed since."""
        async with one_snapshot(may_trust=True) as snapshot:
            try:
                answer = await self._answer(scope, body, tenant)
            except Exception:  # counts only if the caller is still who we took them for
                if await still_holds(snapshot):
                    raise
                return None
            return answer if await still_holds(snapshot) else None

    def _media(self, method: str, fields: Fields) -> Media:
        browsers = self._introspection and method == "GET"
        media = choose_media(text_of(fields, b"accept"), offers=_BROWSER_OFFERS if browsers else _API_OFFERS)
        if media is None:
            raise NotAcceptable
        return media

    async def _answer(self, scope: Scope, body: bytes, tenant: TenantRef | None) -> Rendered:
        trace = trace_of(scope)
        caller = await self._surface.authenticate(scope, tenant)
        trace.user_id, trace.client = caller.user_id, caller.client_id
        asked = await self._surface.document(_asked(scope, body), caller)
        prepared = await prepare(
            schema=self._surface.schema,
            request=asked,
            locale=trace.locale,
            request_id=trace.request_id,
            introspection=self._introspection,
        )
        if isinstance(prepared, Answer):
            return render(prepared, trace=trace)
        trace.operation_kind = prepared.kind
        trace.operation = prepared.operation.name.value if prepared.operation.name else None
        now = self._parts.now()
        context = self._surface.context(
            Call(tenant=tenant, caller=caller, locale=trace.locale, request_id=trace.request_id, now=now)
        )
        key = _idempotency_key(scope, prepared)
        if key is None:
            return render(await run(prepared=prepared, request=asked, context=context), trace=trace)
        if tenant is None:
            raise IdempotencyUnsupported

        async def work() -> Outcome:
            answer = await run(prepared=prepared, request=asked, context=context)
            return Outcome(rendered=render(answer, trace=trace), final=is_final(answer))

        rendered = await once(
            key=key, fingerprint=fingerprint(asked), caller=caller, now=now, vault=self._parts.vault, work=work
        )
        trace.replayed = REPLAYED in rendered.headers
        return rendered


async def _found(directory: Directory, scope: Scope, trace: Trace) -> TenantRef:
    tenant = await directory.find(scope["path_params"]["slug"])
    trace.tenant = tenant.slug
    trace.locale = choose_locale(text_of(fields_of(scope), b"accept-language"), default=tenant.locale)
    directory.admit(tenant)
    return tenant


def _check_content(fields: Fields) -> None:
    """Only JSON in UTF-8: a body that a plain HTML form could send would let a foreign page act for its reader."""
    types = texts_of(fields, b"content-type")
    encoded = text_of(fields, b"content-encoding")
    if len(types) != 1 or not is_json(types[0]) or (encoded is not None and encoded.strip().lower() != "identity"):
        raise UnsupportedMediaType


def _asked(scope: Scope, body: bytes) -> GraphQLRequest:
    return request_in_query(scope["query_string"]) if scope["method"] == "GET" else request_in_body(body)


def _idempotency_key(scope: Scope, prepared: Prepared) -> str | None:
    """The key, where it means something; refuses what may not be run over this method."""
    if prepared.kind == "query":
        return None
    if prepared.kind == "subscription":
        raise SubscriptionOverHttp
    if scope["method"] == "GET":
        raise MutationOverGet
    return None if prepared.dry_run else key_from(texts_of(fields_of(scope), b"idempotency-key"))
