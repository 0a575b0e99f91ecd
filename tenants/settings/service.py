"""Use cases of the tenant's own settings: fields of its own, figures of its own."""

import re
from collections.abc import Mapping, Sequence

from pydantic import BaseModel, ValidationError

from tenants.core.custom_fields import CustomFieldDefinition, CustomFieldType
from tenants.core.errors import Forbidden, Invalid, Required, Taken
from tenants.core.permissions import Permission
from tenants.core.rules import Rule
from tenants.core.texts import cleaned, required
from tenants.core.work import Work
from tenants.registry.blueprint_parts import Blueprint

# The types that carry fields of a tenant's own.
ENTITIES = ("Branch", "Complaint", "Customer", "StaffMember")
MOST_OPTIONS = 100
_PARTS: dict[str, type[BaseModel]] = {
    name: part.annotation
    for name, part in Blueprint.model_fields.items()
    if isinstance(part.annotation, type) and issubclass(part.annotation, BaseModel)
}
_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")


async def define_custom_field(
    *,
    work: Work,
    entity: str,
    key: str,
    type: CustomFieldType,
    label_zh: str,
    label_en: str,
    required_value: bool = False,
    options: Sequence[str] = (),
) -> CustomFieldDefinition:
    """Adds a field to a main type. The key is lower-case snake and, once used, never means anything else.

    Raises `Forbidden` unless the permission reaches the whole tenant, as the field will.
    """
    if not work.actor.reach(Permission.CUSTOM_FIELD_DEFINE).everything:
        raise Forbidden(permission=Permission.CUSTOM_FIELD_DEFINE.value)
    if entity not in ENTITIES:
        raise Invalid(field=("entity",), detail=", ".join(ENTITIES))
    if not _KEY.fullmatch(key):
        raise Invalid(field=("key",), detail=_KEY.pattern)
    if await CustomFieldDefinition.filter(entity=entity, key=key).exists():
        raise Taken(field=("key",))
    definition = CustomFieldDefinition(
        entity=entity,
        key=key,
        type=type,
        label_zh=required(label_zh, field="label_zh", limit=80),
        label_en=required(label_en, field="label_en", limit=80),
        required=required_value,
        options=_options(type, options),
    )
    await definition.save()
    return definition


def _options(type: CustomFieldType, given: Sequence[str]) -> list[str]:
    if type is not CustomFieldType.CHOICE:
        if given:
            raise Invalid(field=("options",), detail=CustomFieldType.CHOICE.value)
        return []
    if not given:
        raise Required(field=("options",))
    options = [required(option, field="options", limit=80) for option in given[: MOST_OPTIONS + 1]]
    if len(options) > MOST_OPTIONS or len(set(options)) != len(options):
        raise Invalid(field=("options",), detail=f"1–{MOST_OPTIONS}, distinct")
    return options


async def retire_custom_field(*, work: Work, definition: CustomFieldDefinition) -> CustomFieldDefinition:
    """Takes a field out of use; the values stored under it stay readable."""
    definition.retired_at = definition.retired_at or work.now
    await definition.save()
    return definition


async def update_rule(*, work: Work, rule: Rule, value: Mapping[str, object], reason: str | None = None) -> Rule:
    """Replaces one group of figures; they must be what a blueprint could bring.

    Raises `Invalid` at the first member that is not. What the figures mean to others is a process.
    """
    work.reason = cleaned(reason, field="reason", limit=2_000)
    try:
        figures = _PARTS[rule.key].model_validate(value)
    except ValidationError as error:
        fault = error.errors(include_url=False, include_input=False, include_context=False)[0]
        raise Invalid(field=("value", *map(str, fault["loc"])), detail=fault["msg"]) from None
    rule.value = figures.model_dump(mode="json")
    await rule.save()
    return rule
