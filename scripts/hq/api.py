"""The API as a program outside sees it: tokens, retries, waits, errors with codes."""

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Self
from urllib.parse import quote

import httpx

from scripts.hq.access import Access, ApiKey, ClientSecret
from scripts.hq.failures import ApiError, Unavailable

RETRIES = 6
FIRST_WAIT = 0.5
LONGEST_WAIT = 30.0
BUSY_SECONDS = 150.0
"""How long to wait for the first request under the same key: a little longer than its lease."""
TIMEOUT = httpx.Timeout(130.0, connect=10.0)
_SPARE_SECONDS = 30.0
_TRY_AGAIN = frozenset({429, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Answer:
    """The data of an answer without errors; `replayed` when it was given before, under the same key."""

    data: Mapping[str, Any]
    replayed: bool = False


@dataclass
class _Token:
    text: str
    until: float


@dataclass
class Api:
    """One caller of one address. Waits and retries; raises `Unavailable` when that does not help."""

    access: Access
    language: str = "en"
    retries: int = RETRIES
    on_wait: Callable[[str, float], None] | None = None
    """Told why it waits, and for how many seconds."""
    transport: httpx.BaseTransport | None = None
    wait: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    _token: _Token | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        headers = {"User-Agent": "branchline-hq", "Accept-Language": self.language}
        self._http = httpx.Client(transport=self.transport, timeout=TIMEOUT, headers=headers)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def ask(self, query: str, *, idempotency_key: str | None = None, **variables: object) -> Answer:
        """What the API answers. With an `idempotency_key` the request is done once, however often it must be sent.

        Raises `ApiError` for an answer with errors.
        """
        headers = {"Accept": "application/graphql-response+json"}
        if idempotency_key is not None and self.access.keeps_answers:
            headers["Idempotency-Key"] = idempotency_key
        response = self._sent(
            lambda: self._http.post(
                self.access.graphql_url,
                json={"query": query, "variables": variables},
                headers={**headers, "Authorization": f"Bearer {self._credential()}"},
            )
        )
        told = _json(response)
        if errors := told.get("errors"):
            raise _error(errors[0])
        if response.status_code != httpx.codes.OK or not isinstance(told.get("data"), dict):
            raise Unavailable(f"{self.access.graphql_url} answered {response.status_code}, and not as a GraphQL API")
        return Answer(told["data"], replayed=response.headers.get("idempotent-replayed") == "true")

    def _sent(self, send: Callable[[], httpx.Response]) -> httpx.Response:
        """The answer that settles it: what may do better a little later is asked again."""
        deadline = self.clock() + BUSY_SECONDS
        renewed = False
        attempt = 0
        while True:
            attempt += 1
            try:
                response = send()
            except httpx.TransportError as error:
                told = f"{self.access.graphql_url} cannot be reached: {error}"
                if attempt > self.retries:
                    raise Unavailable(told) from None
                self._pause(told, _backoff(attempt))
                continue
            if response.status_code == httpx.codes.UNAUTHORIZED and self._token is not None and not renewed:
                self._token, renewed = None, True
            elif response.status_code == httpx.codes.CONFLICT and self.clock() < deadline:
                self._pause("an earlier run's request is still under way", _told_wait(response) or FIRST_WAIT)
            elif response.status_code in _TRY_AGAIN and attempt <= self.retries:
                self._pause(f"the API answered {response.status_code}", _told_wait(response) or _backoff(attempt))
            else:
                return response

    def _pause(self, why: str, seconds: float) -> None:
        if self.on_wait is not None:
            self.on_wait(why, seconds)
        self.wait(seconds)

    def _credential(self) -> str:
        match self.access.credential:
            case ApiKey() as key:
                return key.text
            case ClientSecret() as client:
                if self._token is None or self.clock() >= self._token.until:
                    self._token = self._new_token(client)
                return self._token.text

    def _new_token(self, client: ClientSecret) -> _Token:
        """By the client credentials grant (RFC 6749 §4.4), the client proven as in §2.3.1."""
        proof = httpx.BasicAuth(quote(client.client_id, safe=""), quote(client.secret, safe=""))
        asked = self.clock()
        response = self._http.post(self.access.token_url, data={"grant_type": "client_credentials"}, auth=proof)
        if response.status_code in _TRY_AGAIN:
            # Raised for `_sent`, which waits and comes here again.
            raise httpx.RemoteProtocolError(f"the token endpoint answered {response.status_code}")
        told = _json(response)
        if response.status_code != httpx.codes.OK or "access_token" not in told:
            said = told.get("error_description") or told.get("error") or response.status_code
            raise Unavailable(f"{self.access.token_url} gives {client.client_id} no token: {said}")
        lives = float(told.get("expires_in", 60))
        return _Token(told["access_token"], until=asked + max(lives - _SPARE_SECONDS, lives / 2))


def request_key(*parts: str) -> str:
    """A key that is the same for the same request, in this run and in the next one."""
    return "hq-" + sha256("\x1f".join(parts).encode()).hexdigest()[:40]


def _json(response: httpx.Response) -> dict[str, Any]:
    try:
        told = response.json()
    except ValueError:
        told = None
    if not isinstance(told, dict):
        raise Unavailable(f"{response.url} answered {response.status_code}, and not as a Branchline API")
    return told


def _error(error: Mapping[str, Any]) -> ApiError:
    extensions = error.get("extensions") or {}
    return ApiError(
        code=str(extensions.get("code", "INTERNAL")),
        message=str(error.get("message", "")),
        request_id=extensions.get("requestId"),
    )


def _backoff(attempt: int) -> float:
    """Twice as long each time, and never quite the same, so that many callers do not come back at once."""
    return float(min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT) * random.uniform(0.7, 1.0))  # noqa: S311


def _told_wait(response: httpx.Response) -> float | None:
    told = response.headers.get("retry-after", "")
    return min(float(told), LONGEST_WAIT) if told.isdecimal() else None
