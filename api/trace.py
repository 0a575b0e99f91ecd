"""What one request tells about itself, gathered on its way for the log line and the metrics."""

import os
import re
from collections.abc import MutableMapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

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
    user_id: UUID | None = None
    client: str | None = None
    operation: str | None = None
    operation_kind: str | None = None
    replayed: bool = False
    codes: list[str] = field(default_factory=list)

    @property
    def actor(self) -> str | None:
        """Who acts, as it is told."""
        return None if self.user_id is None else str(self.user_id)


_current: ContextVar[Trace | None] = ContextVar("trace", default=None)


def request_id_from(given: str | None) -> str:
    """The caller's id when it is 8 to 128 of `A-Za-z0-9._-`, otherwise a fresh one."""
    return given if given is not None and _REQUEST_ID.fullmatch(given) else os.urandom(16).hex()


class Traced:
    """Every line written inside tells what is known of this request by then."""

    __slots__ = ("_token", "_trace")

    def __init__(self, trace: Trace) -> None:
        self._trace = trace

    def __enter__(self) -> None:
        self._token = _current.set(self._trace)

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        _current.reset(self._token)


traced = Traced


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
    trace: Trace = scope[_KEY]
    return trace
