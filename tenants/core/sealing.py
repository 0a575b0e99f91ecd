"""Columns that lie sealed in the database, and the blind indexes by which their values are found again.

A sealed text is AES-GCM under a key of its tenant and column, bound to its row besides, so that one copied from another
row, column or tenant does not open. Its blind index is an HMAC of the value under another key of the same column: equal
values have equal indexes, and nobody without the key can reckon one or tell what it stands for. With the key of the
index out of reach, a table alone tells no more than which rows share a value.
"""

import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Any, Final, TypedDict, cast
from uuid import UUID

from tortoise import fields
from tortoise.fields.base import Field
from tortoise.models import Model

from tenants.core.crypto import PLATFORM_ID, Vault
from tenants.core.scope import scope_now

INDEX_CHARACTERS: Final = 60
_SEPARATORS: Final = str.maketrans("", "", " -.·")


class _Bound(TypedDict):
    purpose: str
    about: str


class SealedField(fields.TextField):
    """A column that holds sealed text. `indexed` says that a column `<name>_index` holds the blind index of it.

    `purpose` names the key where it is not the table's and column's own; such a text is bound to its tenant and
    purpose, not to its row.
    """

    def __init__(self, *, purpose: str = "", indexed: bool = False, null: bool = False) -> None:
        super().__init__(null=null)
        self.purpose = purpose
        self.indexed = indexed


def sealed_text() -> "fields.Field[str | None]":
    """A column of sealed text or nothing, found again by a column `<name>_index`."""
    return cast("fields.Field[str | None]", SealedField(indexed=True, null=True))


def optional_sealed() -> "fields.Field[str | None]":
    """A column of sealed text or nothing that is not looked for."""
    return cast("fields.Field[str | None]", SealedField(null=True))


def blind_index() -> "fields.Field[str | None]":
    """The column `<name>_index`, which holds the blind index of the sealed one."""
    made = fields.CharField(max_length=INDEX_CHARACTERS, null=True, db_index=True)
    return cast("fields.Field[str | None]", made)


def index_of(column: str) -> str:
    """The column that holds its blind index."""
    return f"{column}_index"


@cache
def sealed_columns(model: type[Model]) -> frozenset[str]:
    """The model's sealed columns."""
    return frozenset(name for name, declared in model._meta.fields_map.items() if isinstance(declared, SealedField))


def index_columns(model: type[Model]) -> frozenset[str]:
    """The model's columns that hold blind indexes."""
    declared = model._meta.fields_map
    return frozenset(index_of(name) for name in sealed_columns(model) if _field(declared[name]).indexed)


def sought_form(text: str) -> str:
    """The value as it is indexed: capital letters, without spaces, dots and hyphens, full-width signs made plain."""
    return unicodedata.normalize("NFKC", text).translate(_SEPARATORS).upper()


def seal_into(record: Model, *, column: str, value: str | None, vault: Vault) -> None:
    """Puts the value, sealed, into the column of the record, and its blind index beside it; None empties both.

    The same value again changes nothing, so that the record does not count as changed.
    """
    model, held = type(record), getattr(record, column)
    if (
        held is not None
        and value is not None
        and opened(model, column=column, id=record.pk, sealed=held, vault=vault) == value
    ):
        return
    text, index = None, None
    if value is not None:
        text = sealed(model, column=column, id=record.pk, value=value, vault=vault)
        index = index_now(model, column=column, value=value, vault=vault)
    setattr(record, column, text)
    setattr(record, index_of(column), index)


def sealed(model: type[Model], *, column: str, id: object, value: str, vault: Vault) -> str:
    """The value sealed for this column of the row `id` of the tenant in scope."""
    return vault.seal(tenant_id=_tenant(model), data=value.encode(), **_bound(model, column, id))


def opened(model: type[Model], *, column: str, id: object, sealed: str, vault: Vault) -> str:
    """What was sealed for this column of the row. Raises `CannotOpen`."""
    return vault.open_(tenant_id=_tenant(model), sealed=sealed, **_bound(model, column, id)).decode()


def index_now(model: type[Model], *, column: str, value: str, vault: Vault) -> str:
    """The value's blind index under the newest key."""
    return vault.blind_index(
        tenant_id=_tenant(model), purpose=_purpose(model, column), data=sought_form(value).encode()
    )


def indexes_of(model: type[Model], *, column: str, values: Iterable[str], vault: Vault) -> list[str]:
    """The values' blind indexes under every key of the ring: while keys are being replaced rows have either."""
    purpose, tenant_id = _purpose(model, column), _tenant(model)
    return [
        index
        for value in values
        for index in vault.blind_indexes(tenant_id=tenant_id, purpose=purpose, data=sought_form(value).encode())
    ]


def _tenant(model: type[Model]) -> UUID:
    return PLATFORM_ID if model._meta.app == "control" else scope_now().id


def _field(declared: Field[Any]) -> SealedField:
    return cast("SealedField", declared)


def _purpose(model: type[Model], column: str) -> str:
    return _field(model._meta.fields_map[column]).purpose or f"{model._meta.db_table}.{column}"


def _bound(model: type[Model], column: str, id: object) -> _Bound:
    """What the seal is bound to; columns that name a purpose are older than the binding to a row."""
    own = not _field(model._meta.fields_map[column]).purpose
    return {"purpose": _purpose(model, column), "about": str(id) if own else ""}
