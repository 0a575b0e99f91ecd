"""Answers of the OAuth endpoints: JSON that nobody stores (RFC 6749 §5)."""

from collections.abc import Mapping
from typing import Final

from authlib.oauth2 import OAuth2Error
from authlib.oauth2.rfc6749.errors import InvalidClientError, UnsupportedGrantTypeError
from starlette.responses import JSONResponse

from api.refusals import headers_of, status_of
from tenants.core.errors import Denial

NO_STORE: Final = {"Cache-Control": "no-store", "Pragma": "no-cache"}
_CHALLENGE: Final = {"WWW-Authenticate": 'Basic realm="oauth", charset="UTF-8"'}


def answer(status: int, body: Mapping[str, object]) -> JSONResponse:
    """A body that is not stored; a 401 says how to sign in (RFC 9110 §11.6.1)."""
    return JSONResponse(dict(body), status, {**NO_STORE, **(_CHALLENGE if status == 401 else {})})


def unavailable(denial: Denial) -> JSONResponse:
    """An address without an authority that would serve it, in the form of the other errors."""
    status = status_of(denial)
    error = "invalid_request" if status == 404 else "temporarily_unavailable"
    return JSONResponse(
        {"error": error, "error_description": denial.message()}, status, {**NO_STORE, **headers_of(denial)}
    )


def refuse(error: OAuth2Error) -> JSONResponse:
    """RFC 6749 §5.2. All failed client authentication answers alike, and no text of the caller's comes back."""
    if isinstance(error, InvalidClientError):
        return answer(401, {"error": error.error, "error_description": "Client authentication failed."})
    body = {"error": error.error}
    if isinstance(error, UnsupportedGrantTypeError):
        body["error_description"] = "The grant type is not supported."
    elif error.description:
        body["error_description"] = error.description
    return answer(400, body)
