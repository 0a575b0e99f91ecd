"""The one way by which the server asks a tenant's provider anything: guarded against being sent inwards (SSRF).

A name is resolved once and the connection made to an address that was looked at, so a name that changes its mind
(DNS rebinding) gains nothing. No redirect is followed, no proxy used, and size and time are bounded.
"""

import asyncio
import json
import ssl
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, Final
from urllib.parse import urlencode

import httpcore

from api.federation.addresses import AddressRefused, Resolve, check_url, is_loopback, is_public, resolve

MAX_BYTES: Final = 256 * 1024
SECONDS: Final = 10.0
CONNECT_SECONDS: Final = 5.0


class NotFetched(Exception):
    """There was no answer to use; the text says why, for our own eyes."""


class Guarded(httpcore.AsyncNetworkBackend):
    """Connects to addresses that were looked at, never to a name."""

    def __init__(self, *, inner: httpcore.AsyncNetworkBackend, resolve: Resolve, loopback: bool) -> None:
        self._inner = inner
        self._resolve = resolve
        self._loopback = loopback

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the library's own signature
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Raises `AddressRefused` when any address of the name is not one to go to."""
        addresses = await self._resolve(host, port)
        if not addresses or not all(map(self._may_go, addresses)):
            raise AddressRefused("a name that leads inwards")
        for address in addresses[:-1]:
            try:
                return await self._inner.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return await self._inner.connect_tcp(addresses[-1], port, timeout, local_address, socket_options)

    def _may_go(self, address: str) -> bool:
        return is_public(address) or (self._loopback and is_loopback(address))


class Fetcher:
    """Asks for JSON. `loopback` lets it go to providers on this machine, over http too: for development and tests."""

    def __init__(
        self,
        *,
        loopback: bool = False,
        resolve: Resolve = resolve,
        network: httpcore.AsyncNetworkBackend | None = None,
        seconds: float = SECONDS,
    ) -> None:
        self._loopback = loopback
        self._guard = Guarded(inner=network or httpcore.AnyIOBackend(), resolve=resolve, loopback=loopback)
        self._seconds = seconds

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        return ssl.create_default_context()

    def check(self, url: str) -> None:
        """Raises `NotFetched` for an address that nobody may be sent to, the server or a browser."""
        try:
            check_url(url, loopback=self._loopback)
        except AddressRefused as error:
            raise NotFetched(str(error)) from error

    async def get(self, url: str) -> dict[str, object]:
        """The JSON object there. Raises `NotFetched`."""
        return await self._send("GET", url, {})

    async def post(
        self, url: str, *, form: Mapping[str, str], headers: Mapping[str, str] | None = None
    ) -> dict[str, object]:
        """The JSON object that answers the form. Raises `NotFetched`."""
        sent = {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})}
        return await self._send("POST", url, sent, urlencode(form).encode())

    async def _send(
        self, method: str, url: str, headers: dict[str, str], content: bytes | None = None
    ) -> dict[str, object]:
        self.check(url)
        pool = httpcore.AsyncConnectionPool(ssl_context=self._tls, network_backend=self._guard)
        try:
            async with (
                asyncio.timeout(self._seconds),
                pool,
                pool.stream(
                    method,
                    url,
                    headers=[("Accept", "application/json"), ("Accept-Encoding", "identity"), *headers.items()],
                    content=content,
                    extensions={"timeout": {"connect": CONNECT_SECONDS}},
                ) as response,
            ):
                return _json(await _body(response))
        except (AddressRefused, TimeoutError, OSError, *_FAILURES) as error:
            raise NotFetched(f"{type(error).__name__}: {error}") from error


_FAILURES: Final = (
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
)


async def _body(response: httpcore.Response) -> bytes:
    if response.status != 200:
        raise NotFetched(f"status {response.status}")
    kind = next((value for name, value in response.headers if name.lower() == b"content-type"), b"")
    media = kind.partition(b";")[0].strip().lower()
    if media != b"application/json" and not (media.startswith(b"application/") and media.endswith(b"+json")):
        raise NotFetched("not JSON by its content type")
    body = bytearray()
    async for chunk in response.aiter_stream():
        body += chunk
        if len(body) > MAX_BYTES:
            raise NotFetched(f"more than {MAX_BYTES} bytes")
    return bytes(body)


def _json(body: bytes) -> dict[str, object]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise NotFetched("not JSON") from error
    if not isinstance(found, dict):
        raise NotFetched("not a JSON object")
    return found
