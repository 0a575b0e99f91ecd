"""GraphQL answers as HTTP responses: bodies, media types, status codes (GraphQL over HTTP §6)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

import orjson
from starlette.responses import Response
from starlette.types import Send

from api.negotiation import Media
from api.refusals import Broken, headers_of, status_of
from api.trace import Trace
from schema.core.answers import written
from schema.core.execution import Answer, AnswerKind
from tenants.core.errors import BranchlineError

PARTIAL_SUCCESS = 294
"""Data with errors beside it, in `application/graphql-response+json` alone (§6.2)."""

_FIXED = {"Cache-Control": "no-store", "Vary": "Accept, Accept-Language, Origin"}
_RAW = tuple((name.lower().encode(), value.encode()) for name, value in _FIXED.items())


@dataclass(frozen=True, slots=True)
class Rendered:
    """An answer ready to be sent, or to be kept for a repeated request."""

    status: int
    media: str
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)

    async def send(self, send: Send) -> None:
        """Sends it, as `response` would."""
        headers = [
            *_RAW,
            (b"content-type", f"{self.media}; charset=utf-8".encode()),
            (b"content-length", b"%d" % len(self.body)),
        ]
        for name, value in self.headers.items():
            headers.append((name.lower().encode("latin-1"), value.encode("latin-1")))
        await send({"type": "http.response.start", "status": int(self.status), "headers": headers})
        await send({"type": "http.response.body", "body": self.body})

    def response(self) -> Response:
        return Response(
            self.body,
            status_code=self.status,
            headers={**_FIXED, **self.headers, "Content-Type": f"{self.media}; charset=utf-8"},
        )


def render(answer: Answer, *, trace: Trace) -> Rendered:
    """The answer in the caller's media type."""
    body: dict[str, object] = {}
    if answer.errors:
        body["errors"] = answer.errors
        trace.codes.extend(codes_of(answer))
    if answer.kind is AnswerKind.EXECUTED:
        body["data"] = answer.data
    if answer.extensions:
        body["extensions"] = answer.extensions
    return Rendered(status=_status(answer, trace.media), media=trace.media, body=written(body))


def render_refusal(error: BranchlineError, *, trace: Trace) -> Rendered:
    """An error that stopped the request before there was an operation to run."""
    trace.codes.append(error.code)
    entry = refusal_entry(error, trace=trace)
    media = Media.JSON if trace.media is Media.HTML else trace.media
    return Rendered(status_of(error), media, orjson.dumps({"errors": [entry]}), headers_of(error))


def refusal_entry(error: BranchlineError, *, trace: Trace) -> dict[str, object]:
    """The error as one entry of `errors`."""
    return {"message": error.message(trace.locale), "extensions": {"code": error.code, "requestId": trace.request_id}}


def render_broken(*, trace: Trace) -> Rendered:
    """What callers learn about an error of our own: its request id."""
    return render_refusal(Broken(request_id=trace.request_id), trace=trace)


def codes_of(answer: Answer) -> list[str]:
    """The codes of the answer's errors."""
    return [str(error["extensions"]["code"]) for error in answer.errors]


def _status(answer: Answer, media: Media) -> int:
    """Callers of `application/json` see 200 for every well-formed request, as before there was a specification."""
    if media is not Media.GRAPHQL:
        return HTTPStatus.OK
    if answer.kind is AnswerKind.REQUEST_ERROR:
        return HTTPStatus.BAD_REQUEST
    return PARTIAL_SUCCESS if answer.errors else HTTPStatus.OK
