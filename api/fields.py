"""The header fields of a request, read once (RFC 9110 §5)."""

from collections.abc import Mapping
from typing import TypeAlias

from starlette.types import Scope

Fields: TypeAlias = Mapping[bytes, tuple[bytes, ...]]
_KEY = "branchline.fields"


def fields_of(scope: Scope) -> Fields:
    """Every field's values in their order, by its name in lower case."""
    if _KEY not in scope:
        found: dict[bytes, tuple[bytes, ...]] = {}
        for name, value in scope["headers"]:
            found[name] = (*found[name], value) if name in found else (value,)
        scope[_KEY] = found
    fields: Fields = scope[_KEY]
    return fields


def texts_of(fields: Fields, name: bytes) -> list[str]:
    """The values of a field, one for each time it was sent."""
    return [value.decode("latin-1") for value in fields.get(name, ())]


def text_of(fields: Fields, name: bytes) -> str | None:
    """The field's value; sent several times, it is the list of them all (RFC 9110 §5.3)."""
    values = fields.get(name)
    return None if values is None else b", ".join(values).decode("latin-1")
