"""The messages of graphql-transport-ws and the codes with which a server closes.

https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Final, TypeAlias, cast

from api.parameters import MAX_BODY_BYTES, parse_json, request_of
from schema.core.answers import written
from schema.core.execution import Answer, GraphQLRequest
from tenants.core.errors import Denial

SUBPROTOCOL: Final = "graphql-transport-ws"
ID_MOST: Final = 255
REASON_MOST: Final = 123
"""Bytes of a closing reason (RFC 6455 §5.5)."""


@dataclass(frozen=True, slots=True)
class SocketTerms:
    """What is granted to one socket.

    It has `init_seconds` to say who it is and is asked again every `recheck_seconds`, though nothing happens.
    `operations_most` may run on it at a time. `turns` events are answered at a time in the whole process, so that they
    cannot take all connections to the database.
    """

    init_seconds: float = 10.0
    recheck_seconds: float = 60.0
    operations_most: int = 50
    turns: int = 4


class CloseCode(IntEnum):
    """Why a server closes."""

    TOO_BIG = 1009
    TRY_AGAIN_LATER = 1013
    BAD_MESSAGE = 4400
    UNAUTHORIZED = 4401
    FORBIDDEN = 4403
    WRONG_SUBPROTOCOL = 4406
    INITIALISATION_TIMEOUT = 4408
    SUBSCRIBER_EXISTS = 4409
    TOO_MANY_INITIALISATIONS = 4429


class Closed(Exception):
    """The socket is to be closed from this side."""

    def __init__(self, code: CloseCode, reason: str) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason.encode()[:REASON_MOST].decode(errors="ignore")


@dataclass(frozen=True, slots=True)
class Init:
    """`connection_init`."""

    payload: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Ping:
    """`ping`; the pong carries the same payload."""

    payload: Mapping[str, object] | None


@dataclass(frozen=True, slots=True)
class Pong:
    """`pong`."""


@dataclass(frozen=True, slots=True)
class Subscribe:
    """`subscribe`: any operation, under an id of the client's."""

    id: str
    request: GraphQLRequest


@dataclass(frozen=True, slots=True)
class Complete:
    """`complete`: the client wants no more of it."""

    id: str


ClientMessage: TypeAlias = Init | Ping | Pong | Subscribe | Complete


def read_message(text: str) -> ClientMessage:
    """One message of a client; raises `Closed` for what is not one."""
    raw = text.encode(errors="surrogatepass")
    if len(raw) > MAX_BODY_BYTES:
        raise Closed(CloseCode.TOO_BIG, f"A message has at most {MAX_BODY_BYTES} bytes")
    try:
        return _message(parse_json(raw, place="message"))
    except Denial as denial:
        raise Closed(CloseCode.BAD_MESSAGE, denial.message()) from denial


def _message(value: object) -> ClientMessage:
    given = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    match given.get("type"):
        case "connection_init":
            return Init(_payload(given) or {})
        case "ping":
            return Ping(_payload(given))
        case "pong":
            return Pong()
        case "subscribe":
            payload = _payload(given)
            if payload is None:
                raise Closed(CloseCode.BAD_MESSAGE, "A subscribe message has a payload")
            return Subscribe(_id(given), request_of(payload))
        case "complete":
            return Complete(_id(given))
        case _:
            raise Closed(CloseCode.BAD_MESSAGE, f"Not a message of {SUBPROTOCOL}")


def _payload(given: Mapping[str, object]) -> Mapping[str, object] | None:
    payload = given.get("payload")
    if payload is not None and not isinstance(payload, dict):
        raise Closed(CloseCode.BAD_MESSAGE, "A payload is an object")
    return payload


def _id(given: Mapping[str, object]) -> str:
    name = given.get("id")
    if not isinstance(name, str) or not 0 < len(name) <= ID_MOST:
        raise Closed(CloseCode.BAD_MESSAGE, f"An id is a text of 1 to {ID_MOST} characters")
    return name


def acknowledged() -> str:
    return _told("connection_ack")


def pong(payload: Mapping[str, object] | None) -> str:
    return _told("pong") if payload is None else _told("pong", payload=payload)


def next_result(id: str, answer: Answer) -> str:
    """One result, in the form of an answer over HTTP."""
    payload: dict[str, object] = {"data": answer.data}
    if answer.errors:
        payload["errors"] = answer.errors
    if answer.extensions:
        payload["extensions"] = answer.extensions
    return _told("next", id=id, payload=payload)


def errors(id: str, entries: Sequence[Mapping[str, Any]]) -> str:
    """Ends the operation: it was refused, or cannot go on."""
    return _told("error", id=id, payload=entries)


def complete(id: str) -> str:
    return _told("complete", id=id)


def _told(type: str, **more: object) -> str:
    return written({"type": type, **more}).decode()
