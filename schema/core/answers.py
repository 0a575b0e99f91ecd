"""Errors as answers carry them: coded, in the caller's language, with the request's id, without inner workings."""

from typing import Any

import orjson
from graphql import GraphQLError
from structlog import get_logger

from tenants.core.errors import BadInput, BranchlineError

log = get_logger(__name__)

INTERNAL = {
    "en": "Something went wrong on our side. Quote the request id when you report it.",
    "zh": "系统内部错误。反馈问题时请提供请求编号。",
}


def formatted(error: GraphQLError, *, locale: str, request_id: str) -> dict[str, Any]:
    """One error of an answer. What we did not refuse ourselves is logged in full and answered as INTERNAL."""
    original = error.original_error
    while isinstance(original, GraphQLError) and original.original_error is not None:
        original = original.original_error
    if isinstance(original, BranchlineError):
        message, code = original.message(locale), original.code
    elif original is None or isinstance(original, GraphQLError):
        # The specification's own words, made for programmers; a Chinese reader gets them introduced.
        told = BadInput(detail=error.message).message(locale) if locale.startswith("zh") else error.message
        message, code = told, BadInput.code
    else:
        log.error("unexpected error", path=error.path, exc_info=original)
        message, code = INTERNAL["zh" if locale.startswith("zh") else "en"], "INTERNAL"
    answer: dict[str, Any] = {"message": message, "extensions": {"code": code, "requestId": request_id}}
    if error.locations:
        answer["locations"] = [{"line": place.line, "column": place.column} for place in error.locations]
    if error.path:
        answer["path"] = error.path
    return answer


def written(told: object) -> bytes:
    """As JSON. Columns that the engine shows unchanged are written here: days, and moments in UTC (RFC 3339)."""
    return orjson.dumps(told, option=orjson.OPT_UTC_Z)
