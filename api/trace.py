"""What one request tells about itself, gathered on its way for the log line and the metrics."""

import re
import secrets
from collections.abc import MutableMapping
from dataclasses import dataclass, field
from typing import Any, cast

from api.negotiation import Locale, Media

BOUND = ("tenant", "actor", "client")
"""What is bound to the log on the way, for every line written while the request is handled."""

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


def request_id_from(given: str | None) -> str:
    """The caller's id when it is 8 to 128 of `A-Za-z0-9._-`, otherwise a fresh one."""
    return given if given is not None and _REQUEST_ID.fullmatch(given) else secrets.token_hex(16)


def attach(scope: MutableMapping[str, Any], trace: Trace) -> None:
    """Lets everything that handles this request find its trace."""
    scope[_KEY] = trace


def trace_of(scope: MutableMapping[str, Any]) -> Trace:
    """The trace of the request being handled."""
    return cast("Trace", scope[_KEY])
