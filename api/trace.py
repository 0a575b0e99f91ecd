"""What one request tells about itself, gathered on its way for the log line and the metrics."""

import re
import secrets
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, cast

from api.negotiation import Locale, Media

_KEY = "branchline.trace"
_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{8,128}")


@dataclass(slots=True)
class Trace:
    """No credentials, tokens or variables: all of this is written to the log."""

    request_id: str
    locale: Locale = Locale.ENGLISH
    media: Media = Media.JSON
    tenant: str | None = None
    actor: str | None = None
    client: str | None = None
    operation: str | None = None
    operation_kind: str | None = None
    replayed: bool = False
    codes: list[str] = field(default_factory=list)


_current: ContextVar[Trace | None] = ContextVar("trace", default=None)


def request_id_from(given: str | None) -> str:
    """The caller's id when it is 8 to 128 of `A-Za-z0-9._-`, otherwise a fresh one."""
    return given if given is not None and _REQUEST_ID.fullmatch(given) else secrets.token_hex(16)


@contextmanager
def traced(trace: Trace) -> Iterator[None]:
    """Every line written inside tells what is known of this request by then."""
    token = _current.set(trace)
    try:
        yield
    finally:
        _current.reset(token)


def known_now() -> dict[str, str]:
    """What every log line tells of the request being handled, if one is."""
    trace = _current.get()
    if trace is None:
        return {}
    told = {"request_id": trace.request_id, "tenant": trace.tenant, "actor": trace.actor, "client": trace.client}
    return {name: value for name, value in told.items() if value is not None}


def attach(scope: MutableMapping[str, Any], trace: Trace) -> None:
    """Lets everything that handles this request find its trace."""
    scope[_KEY] = trace


def trace_of(scope: MutableMapping[str, Any]) -> Trace:
    """The trace of the request being handled."""
    return cast("Trace", scope[_KEY])
