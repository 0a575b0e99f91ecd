"""What comes in at an OAuth endpoint is a small form, every parameter once."""

import pytest
from authlib.oauth2.rfc6749.errors import InvalidRequestError
from starlette.requests import Request

from api.oauth.form import MAX_BYTES, parse_form, read_form


def test_parameters_are_decoded_and_blank_ones_count_as_absent() -> None:
    assert parse_form(b"grant_type=client_credentials&scope=&client_id=a%2Bb+c&name=%E5%AE%89") == {
        "grant_type": "client_credentials",
        "client_id": "a+b c",
        "name": "安",
    }


@pytest.mark.parametrize(
    "body",
    [
        b"grant_type=a&grant_type=b",
        b"scope=a&scope=a",
        b"scope=&scope=a",
        b"a=%FF%FE",
        "a=汉".encode(),
        b"client_id=a%00b",
        b"client_id=a%0Ab",
        b"&".join(f"p{number}=1".encode() for number in range(41)),
    ],
    ids=["twice", "twice-the-same", "blank-and-not", "no-utf8", "raw-bytes", "nul", "line-break", "too-many"],
)
def test_refuses(body: bytes) -> None:
    with pytest.raises(InvalidRequestError):
        parse_form(body)


def _request(body: bytes, *, content_type: str = "application/x-www-form-urlencoded", query: bytes = b"") -> Request:
    chunks = [body[at : at + 1000] for at in range(0, len(body), 1000)] or [b""]

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": chunks.pop(0), "more_body": bool(chunks)}

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/t/anxin/oauth/token",
        "query_string": query,
        "headers": [(b"content-type", content_type.encode()), (b"host", b"x")],
    }
    return Request(scope, receive)


@pytest.mark.parametrize(
    "content_type", ["application/x-www-form-urlencoded", "Application/X-WWW-Form-Urlencoded; charset=UTF-8"]
)
async def test_reads_a_form(content_type: str) -> None:
    assert await read_form(_request(b"a=1", content_type=content_type)) == {"a": "1"}


@pytest.mark.parametrize("content_type", ["", "application/json", "multipart/form-data; boundary=x", "text/plain"])
async def test_reads_nothing_but_forms(content_type: str) -> None:
    with pytest.raises(InvalidRequestError, match="form"):
        await read_form(_request(b"a=1", content_type=content_type))


async def test_a_body_of_the_largest_size_is_read_and_no_larger_one() -> None:
    assert await read_form(_request(b"a=" + b"1" * (MAX_BYTES - 2)))
    with pytest.raises(InvalidRequestError, match="larger"):
        await read_form(_request(b"a=" + b"1" * (MAX_BYTES - 1)))


async def test_parameters_in_the_address_are_refused() -> None:
    with pytest.raises(InvalidRequestError, match="address"):
        await read_form(_request(b"a=1", query=b"client_secret=x"))
