"""From bytes to a GraphQL request: the body of a POST, the query string of a GET (GraphQL over HTTP §5)."""

from collections.abc import Mapping
from typing import cast
from urllib.parse import parse_qsl

import orjson
from starlette.requests import ClientDisconnect
from starlette.types import Receive

from api.refusals import (
    BadQueryString,
    BatchRefused,
    BodyTooLarge,
    NotAnObject,
    NotJson,
    NulCharacter,
    RepeatedParameter,
    TokenInQuery,
    WrongParameter,
)
from schema.core.execution import GraphQLRequest

MAX_BODY_BYTES = 1024 * 1024
MAX_DEPTH = 64
MAX_QUERY_PARAMETERS = 32
_NAMES = ("query", "documentId", "operationName", "variables", "extensions")
_TOKEN_NAMES = frozenset({"access_token", "api_key", "apikey", "token"})


async def read_body(receive: Receive, *, declared: str | None) -> bytes:
    """The body, counted while it arrives.

    Raises `BodyTooLarge`, at once when Content-Length already says so, and `ClientDisconnect`.
    """
    if declared is not None and declared.isdigit() and int(declared) > MAX_BODY_BYTES:
        raise BodyTooLarge(limit=MAX_BODY_BYTES)
    body, more = bytearray(), True
    while more:
        message = await receive()
        if message["type"] != "http.request":
            raise ClientDisconnect
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > MAX_BODY_BYTES:
            raise BodyTooLarge(limit=MAX_BODY_BYTES)
    return bytes(body)


def request_in_body(body: bytes) -> GraphQLRequest:
    """The request in a JSON body; entries of other names are ignored, as the specification asks."""
    value = parse_json(body, place="body")
    if isinstance(value, list):
        raise BatchRefused
    if not isinstance(value, dict):
        raise NotAnObject
    return request_of(value)


def request_in_query(query_string: bytes) -> GraphQLRequest:
    """The request in a URL; an empty parameter counts as none."""
    given: dict[str, object] = {}
    for name, text in _pairs(query_string):
        if name in given:
            raise RepeatedParameter(name=name)
        if name not in _NAMES or not text:
            continue
        given[name] = parse_json(text.encode(), place=name) if name in {"variables", "extensions"} else text
    return request_of(given)


def refuse_tokens(query_string: bytes) -> None:
    """An address ends up in logs and histories, so a credential in it is spent (RFC 9700 §4.3.2)."""
    if query_string and any(name.lower() in _TOKEN_NAMES for name, _ in _pairs(query_string)):
        raise TokenInQuery


def _pairs(query_string: bytes) -> list[tuple[str, str]]:
    try:
        return parse_qsl(
            query_string.decode("ascii"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=MAX_QUERY_PARAMETERS,
        )
    except ValueError as error:
        raise BadQueryString from error


def parse_json(raw: bytes, *, place: str) -> object:
    """The value, of bounded depth and without U+0000; `place` names it in `NotJson`.

    orjson refuses invalid UTF-8, lone surrogates, NaN and infinities by itself.
    """
    try:
        value: object = orjson.loads(raw)
    except orjson.JSONDecodeError as error:
        raise NotJson(place=place) from error
    if raw.count(b"{") + raw.count(b"[") > MAX_DEPTH and _too_deep(value):
        raise NotJson(place=place)
    if b"\\u0000" in raw and _has_nul(value):
        raise NulCharacter
    return value


def _children(value: object) -> list[object]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def _too_deep(value: object) -> bool:
    level = [value]
    for _ in range(MAX_DEPTH + 1):
        level = [child for parent in level for child in _children(parent)]
        if not level:
            return False
    return True


def _has_nul(value: object) -> bool:
    """PostgreSQL's text holds every character but this one."""
    pending = [value]
    while pending:
        item = pending.pop()
        if isinstance(item, str) and "\0" in item:
            return True
        if isinstance(item, dict):
            pending.extend(item)
        pending.extend(_children(item))
    return False


def request_of(given: Mapping[str, object]) -> GraphQLRequest:
    """The request that these parameters are; raises `WrongParameter`."""
    query, document_id = given.get("query"), _text(given, "documentId")
    if not isinstance(query, str) and (document_id is None or query is not None):
        raise WrongParameter(name="query", expected="a string", expected_zh="字符串")
    return GraphQLRequest(
        query=query or "",
        variables=_object(given, "variables"),
        operation_name=_text(given, "operationName") or None,
        extensions=_object(given, "extensions"),
        document_id=document_id,
    )


def _text(given: Mapping[str, object], name: str) -> str | None:
    value = given.get(name)
    if value is not None and not isinstance(value, str):
        raise WrongParameter(name=name, expected="a string or null", expected_zh="字符串或 null")
    return value


def _object(given: Mapping[str, object], name: str) -> dict[str, object] | None:
    value = given.get(name)
    if value is not None and not isinstance(value, dict):
        raise WrongParameter(name=name, expected="an object or null", expected_zh="对象或 null")
    return cast("dict[str, object] | None", value)
