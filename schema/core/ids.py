"""Global ids: the type's name and the key, readable by us alone; no secret, since every read is scoped anyway."""

import base64
import binascii
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

import strawberry

from tenants.core.source import SOURCES, AnySource

if TYPE_CHECKING:
    # In an input a key arrives as a global id; the mutation door turns it into the key of the declared source.
    Key: TypeAlias = UUID
else:
    Key = strawberry.ID


def encode(source: AnySource, key: UUID) -> strawberry.ID:
    """The global id of a row."""
    return strawberry.ID(base64.urlsafe_b64encode(f"{source.name}:{key.hex}".encode()).decode().rstrip("="))


def encoder(source: AnySource) -> Callable[[UUID], str]:
    """`encode` for many rows of one source. A name and hexadecimal digits never make what URLs spell differently."""
    prefix = f"{source.name}:".encode()
    characters = -(-(len(prefix) + 32) * 4 // 3)

    def shown(key: UUID) -> str:
        return binascii.b2a_base64(prefix + key.hex.encode(), newline=False)[:characters].decode()

    return shown


def decode(text: str) -> tuple[AnySource, UUID] | None:
    """The source and key a global id names, or None when it names nothing. An object's id has one spelling only."""
    try:
        name, _, key = base64.urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4)).decode().partition(":")
        found = SOURCES[name], UUID(hex=key)
    except (ValueError, KeyError, binascii.Error):
        return None
    return found if encode(*found) == text else None


def key_of(text: str, *, source: AnySource) -> UUID | None:
    """The key, when the id is one of this source's; None otherwise."""
    found = decode(text)
    return found[1] if found is not None and found[0] is source else None
