"""Cursors: where a page ended, sealed so that a forged, foreign or mismatched one is refused."""

import base64
import binascii
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Protocol
from uuid import UUID

import orjson

from tenants.core.crypto import MAC_BYTES, Vault
from tenants.core.errors import BadInput
from tenants.core.selecting import Order
from tenants.core.source import AnySource

_PURPOSE = "cursor"
_in_base64 = binascii.b2a_base64
_URL_SAFE = bytes.maketrans(b"+/", b"-_")


class Values(Protocol):
    """A row's values by column."""

    def __getitem__(self, column: str, /) -> Any:
        """The value in the column."""
        ...


@dataclass(frozen=True, slots=True)
class CursorSeal:
    """Makes and opens cursors for one tenant; one made before the master key was replaced stays good."""

    vault: Vault
    tenant_id: UUID

    def seal(self, *, source: AnySource, keys: Sequence[Order], values: Sequence[object]) -> str:
        """A cursor for the row that has these values in the ordering's columns."""
        row = dict(zip((key.column for key in keys), values, strict=True))
        return self.sealer(source=source, keys=keys)([row])[0]

    def sealer(self, *, source: AnySource, keys: Sequence[Order]) -> "Callable[[Iterable[Values]], list[str]]":
        """`seal` for the rows of one list, from their columns by name."""
        mac = self.vault.mac_maker(tenant_id=self.tenant_id, purpose=_PURPOSE, beginning=_bound(source, keys))
        bodies = _bodies(tuple(key.column for key in keys))

        def seal(rows: Iterable[Values]) -> list[str]:
            sealed = [mac(body) + body for body in bodies(rows)]
            return [_in_base64(raw, newline=False).translate(_URL_SAFE, b"=").decode() for raw in sealed]

        return seal

    def open(self, cursor: str, *, source: AnySource, keys: Sequence[Order]) -> tuple[object, ...]:
        """The values a cursor holds; raises `BadInput` unless it was made here for this list and ordering."""
        try:
            padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
            raw = base64.b64decode(padded, altchars=b"-_", validate=True)
        except (ValueError, binascii.Error):
            raise BadInput(detail="malformed cursor") from None
        tag, body = raw[:MAC_BYTES], raw[MAC_BYTES:]
        bound = _bound(source, keys) + body
        if not self.vault.verify_mac(tenant_id=self.tenant_id, purpose=_PURPOSE, data=bound, mac=tag):
            raise BadInput(detail="the cursor belongs to another list or ordering")
        texts = orjson.loads(body)
        return tuple(
            _value(source.columns[key.column].python_type, text) for key, text in zip(keys, texts, strict=True)
        )


def _bound(source: AnySource, keys: Sequence[Order]) -> bytes:
    """What the tag is made of: the list and the ordering, besides the values."""
    ordering = ",".join(f"{key.column}{'-' if key.descending else '+'}" for key in keys)
    return f"{source.name}|{ordering}|".encode()


def _bodies(columns: tuple[str, ...]) -> "Callable[[Iterable[Values]], list[bytes]]":
    """The values as JSON: of a row's key, which needs no escaping, without more ado."""
    if columns == ("id",):
        return lambda rows: [b'["%b"]' % str(row["id"]).encode() for row in rows]
    return lambda rows: [orjson.dumps([_text(row[column]) for column in columns]) for row in rows]


def _text(value: object) -> str | None:
    if value is None:
        return None
    return value.isoformat() if isinstance(value, date) else str(value)


def _value(python_type: type, text: str | None) -> object:
    """The text back in the column's own type; what was sealed parses, so nothing can fail here but a changed column."""
    if text is None:
        return None
    try:
        if issubclass(python_type, datetime):
            return datetime.fromisoformat(text)
        if issubclass(python_type, date):
            return date.fromisoformat(text)
        if issubclass(python_type, bool):
            return text == "True"
        if issubclass(python_type, UUID | Decimal | int):
            return python_type(text)
    except (ValueError, InvalidOperation):
        raise BadInput(detail="the cursor is out of date") from None
    return text
