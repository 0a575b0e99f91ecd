"""The header fields of a request, read once (RFC 9110 §5)."""

from collections.abc import Mapping
from typing import TypeAlias, cast

from starlette.types import Scope

Fields: TypeAlias = Mapping[bytes, tuple[bytes, ...]]
_KEY = "branchline.fields"


def fields_of(scope: Scope) -> Fields:
    """Every field's values in their order, by its name in lower case."""
    known = scope.get(_KEY)
    if known is None:
        known = scope[_KEY] = {}
        for name, value in scope["headers"]:
            known[name] = (*known[name], value) if name in known else (value,)
    return cast("Fields", known)


def texts_of(fields: Fields, name: bytes) -> list[str]:
    """The values of a field, one for each time it was sent."""
    return [value.decode("latin-1") for value in fields.get(name, ())]


def text_of(fields: Fields, name: bytes) -> str | None:
    """The field's value; sent several times, it is the list of them all (RFC 9110 §5.3)."""
    values = fields.get(name)
    return None if values is None else b", ".join(values).decode("latin-1")
