"""Fields a tenant adds to the main types: typed definitions, validated values."""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import ClassVar, cast

from tortoise import fields

from tenants.core.dates import day
from tenants.core.errors import Invalid, Required
from tenants.core.model import TenantModel
from tenants.core.texts import cleaned
from tenants.core.work import work_now

MAX_TEXT = 2_000
MOST_DIGITS = 30


class CustomFieldType(StrEnum):
    """What a custom field holds."""

    TEXT = "TEXT"
    NUMBER = "NUMBER"
    BOOLEAN = "BOOLEAN"
    DATE = "DATE"
    CHOICE = "CHOICE"


class CustomFieldDefinition(TenantModel):
    """One field a tenant added. `options` are the values a CHOICE may take."""

    entity = fields.CharField(max_length=60)
    key = fields.CharField(max_length=40)
    type = fields.CharEnumField(CustomFieldType, max_length=20)
    label_zh = fields.CharField(max_length=80)
    label_en = fields.CharField(max_length=80)
    required = fields.BooleanField(default=False)
    options: fields.Field[list[str]] = fields.JSONField(default=list)
    retired_at = fields.DatetimeField(null=True)

    is_remembered: ClassVar = True

    class Meta:
        table = "custom_field_definition"
        unique_together = (("entity", "key"),)


async def validated(
    *, entity: str, values: Mapping[str, object], stored: Mapping[str, object] | None = None
) -> dict[str, object]:
    """The stored values with the given ones laid over them; null, or a blank text, takes a value away.

    Raises `Invalid`, `TooLong` or `Required` at `custom_fields` or `custom_fields.<key>`.
    """
    if not isinstance(values, Mapping):
        raise Invalid(field=("custom_fields",), detail="{ key: value }")
    definitions = {d.key: d for d in await _in_use() if d.entity == entity}
    merged = dict(stored or {})
    for key, value in values.items():
        if key not in definitions:
            raise Invalid(field=("custom_fields", key), detail=key)
        checked = None if value is None else _checked(definitions[key], value)
        if checked is None:
            merged.pop(key, None)
        else:
            merged[key] = checked
    for key, definition in definitions.items():
        if definition.required and key not in merged:
            raise Required(field=("custom_fields", key))
    return merged


async def _in_use() -> list[CustomFieldDefinition]:
    """All definitions in use, read once in a unit of work."""
    remembered = work_now().remembered
    if "custom fields" not in remembered:
        remembered["custom fields"] = await CustomFieldDefinition.filter(retired_at=None)
    return cast("list[CustomFieldDefinition]", remembered["custom fields"])


def _checked(definition: CustomFieldDefinition, value: object) -> object:
    match definition.type, value:
        case CustomFieldType.TEXT, str():
            return cleaned(value, field=("custom_fields", definition.key), limit=MAX_TEXT)
        case CustomFieldType.NUMBER, int() | float() | str() if not isinstance(value, bool):
            return _number(definition.key, value)
        case CustomFieldType.BOOLEAN, bool():
            return value
        case CustomFieldType.DATE, str():
            return _date(definition.key, value)
        case CustomFieldType.CHOICE, str() if value in definition.options:
            return value
        case _:
            raise Invalid(field=("custom_fields", definition.key), detail=definition.type.value)


def stored_form(value: object) -> object:
    """The value as it is stored: numbers exactly, as text without needless zeros."""
    if not isinstance(value, int | float | Decimal) or isinstance(value, bool):
        return value
    # `normalize` would round to 28 digits.
    text = format(Decimal(str(value)), "f")
    kept = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if kept == "-0" else kept


def _number(key: str, value: float | str) -> object:
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        number = Decimal("NaN")
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or number.adjusted() > MOST_DIGITS or exponent < -MOST_DIGITS:
        raise Invalid(field=("custom_fields", key), detail=CustomFieldType.NUMBER.value)
    return stored_form(number)


def _date(key: str, value: str) -> str:
    if day(value) is None:
        raise Invalid(field=("custom_fields", key), detail=CustomFieldType.DATE.value)
    return value
