"""The text of an API key: `bl_`, 32 random base62 characters, 6 characters of checksum.

The checksum lets garbage be refused without the database, and lets secret scanners find leaked keys surely.
"""

import secrets
import zlib
from string import ascii_lowercase, ascii_uppercase, digits

PREFIX = "bl_"
SUPPORT_PREFIX = "bls_"
"""Of the keys by which operators come into a tenant."""
_ALPHABET = digits + ascii_uppercase + ascii_lowercase
_BODY_CHARACTERS = 32
_CHECKSUM_CHARACTERS = 6
_LENGTH = _BODY_CHARACTERS + _CHECKSUM_CHARACTERS


def new_api_key(*, prefix: str = PREFIX) -> str:
    """A fresh key of 190 random bits."""
    body = prefix + "".join(secrets.choice(_ALPHABET) for _ in range(_BODY_CHARACTERS))
    return body + _checksum(body)


def is_api_key(text: str, *, prefix: str = PREFIX) -> bool:
    """Whether the text is shaped like a key of ours; says nothing about whether it is known."""
    if len(text) != len(prefix) + _LENGTH or not text.startswith(prefix) or not text.isascii():
        return False
    return _checksum(text[:-_CHECKSUM_CHARACTERS]) == text[-_CHECKSUM_CHARACTERS:]


def _checksum(body: str) -> str:
    rest, characters = zlib.crc32(body.encode()), ""
    for _ in range(_CHECKSUM_CHARACTERS):
        rest, digit = divmod(rest, len(_ALPHABET))
        characters = _ALPHABET[digit] + characters
    return characters
