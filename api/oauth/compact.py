"""A look into a compact JWT before anything about it is believed."""

import base64
from dataclasses import dataclass
from typing import TypeGuard

import orjson

MAX_CHARACTERS = 8192


class NotAToken(ValueError):
    """The text is not a compact JWS with JSON objects inside."""


@dataclass(frozen=True, slots=True)
class Peeked:
    """What a token says of itself. Nothing here is verified: use it to find a key, never to decide."""

    header: dict[str, object]
    claims: dict[str, object]

    def text(self, claim: str) -> str | None:
        """A claim if it is a text without control characters and lone surrogates, which no database takes."""
        value = self.claims.get(claim)
        return value if isinstance(value, str) and value.isprintable() else None


def peek(token: str) -> Peeked:
    """Reads header and claims. Raises `NotAToken`, whatever the text is."""
    parts = token.split(".")
    if len(parts) != 3 or len(token) > MAX_CHARACTERS or not token.isascii():
        raise NotAToken
    return Peeked(header=_object(parts[0]), claims=_object(parts[1]))


def is_time(value: object) -> TypeGuard[int]:
    """Whether it is a NumericDate (RFC 7519 §2) that we take: whole seconds, no boolean, of a sane size."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 40


def _object(part: str) -> dict[str, object]:
    try:
        decoded = orjson.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except ValueError as error:
        raise NotAToken from error
    if not isinstance(decoded, dict):
        raise NotAToken
    return decoded
