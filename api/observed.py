"""The outermost layer: names each request, writes its one log line, counts it, and masks what nobody caught."""

import logging
import time

import structlog
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.answers import render_broken
from api.fields import fields_of, text_of
from api.metrics import Meter
from api.negotiation import Locale, choose_locale
from api.trace import Trace, attach, request_id_from, traced

HEADER = "X-Request-Id"
_HEADER = HEADER.lower().encode()
_ALWAYS = ((b"x-content-type-options", b"nosniff"), (b"referrer-policy", b"no-referrer"))
CLIENT_LEFT = 499
LONGEST = 200  # characters of a caller's own words in a log line
_log = structlog.get_logger("branchline.request")


class Observed:
    """ASGI middleware; it looks at the first message of the answer and touches no body."""

    def __init__(self, app: ASGIApp, *, meter: Meter) -> None:
        self._app = app
        self._meter = meter

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        fields = fields_of(scope)
        trace = Trace(
            request_id=request_id_from(text_of(fields, _HEADER)),
            locale=choose_locale(text_of(fields, b"accept-language"), default=Locale.ENGLISH),
        )
        attach(scope, trace)
        answer = _Answer(send, trace)
        started = time.perf_counter()
        with traced(trace):
            try:
                await self._app(scope, receive, answer)
            except ClientDisconnect:
                answer.status = CLIENT_LEFT
            except Exception:
                _log.exception("unhandled error")
                if answer.started:
                    raise  # too late for an answer: the server cuts the connection
                await render_broken(trace=trace).response()(scope, receive, answer)
            finally:
                self._tell(scope, answer, seconds=time.perf_counter() - started)

    def _tell(self, scope: Scope, answer: "_Answer", *, seconds: float) -> None:
        trace, route = answer.trace, scope.get("route")
        template = getattr(route, "path", None)
        self._meter.count(
            route=template, method=scope["method"], status=answer.status, seconds=seconds, codes=trace.codes
        )
        if _log.is_enabled_for(logging.INFO):
            _log.info(
                "request",
                method=scope["method"],
                route=template,
                path=scope["path"][:LONGEST],
                status=answer.status,
                duration_ms=round(seconds * 1000, 2),
                **_known(trace),
            )


def _known(trace: Trace) -> dict[str, object]:
    told = {
        "tenant": trace.tenant,
        "actor": trace.actor,
        "client": trace.client,
        "operation": trace.operation[:LONGEST] if trace.operation else None,
        "kind": trace.operation_kind,
        "replayed": trace.replayed or None,
        "codes": trace.codes or None,
    }
    return {name: value for name, value in told.items() if value is not None}


class _Answer:
    """Passes the answer on, with the request id on it, and remembers its status."""

    __slots__ = ("_send", "started", "status", "trace")

    def __init__(self, send: Send, trace: Trace) -> None:
        self._send = send
        self.trace = trace
        self.started = False
        self.status = CLIENT_LEFT

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.started = True
            self.status = message["status"]
            headers = message["headers"]
            names = {name for name, _ in headers}
            own = [pair for pair in _ALWAYS if pair[0] not in names]
            message["headers"] = [*headers, (_HEADER, self.trace.request_id.encode()), *own]
        await self._send(message)
