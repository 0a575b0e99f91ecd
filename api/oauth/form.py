"""The body of a request to an OAuth endpoint: a form, small, every parameter once (RFC 6749 §3.1, §3.2)."""

from urllib.parse import parse_qsl

from authlib.oauth2.rfc6749.errors import InvalidRequestError
from starlette.requests import Request

MAX_BYTES = 16 * 1024
MAX_PARAMETERS = 40
_FORM = "application/x-www-form-urlencoded"


async def read_form(request: Request) -> dict[str, str]:
    """The parameters; those without a value count as absent. Raises `InvalidRequestError`."""
    if request.url.query:
        raise InvalidRequestError("Parameters belong into the body, not into the address.")
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM:
        raise InvalidRequestError(f"Send the parameters as {_FORM}.")
    return parse_form(await _read(request))


def parse_form(body: bytes) -> dict[str, str]:
    """The parameters of a form in UTF-8. Raises `InvalidRequestError`."""
    try:
        items = parse_qsl(
            body.decode("ascii"), keep_blank_values=True, max_num_fields=MAX_PARAMETERS, errors="strict", separator="&"
        )
    except ValueError as error:
        raise InvalidRequestError("The body is not a form in UTF-8.") from error
    if len({name for name, _ in items}) != len(items):
        raise InvalidRequestError("A parameter is given more than once.")
    if any(character < " " for _, value in items for character in value):
        raise InvalidRequestError("A parameter holds a control character.")
    return {name: value for name, value in items if value}


async def _read(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BYTES:
            raise InvalidRequestError(f"The body is larger than {MAX_BYTES} bytes.")
    return bytes(body)
