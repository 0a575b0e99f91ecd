"""Use cases of the tenant's own settings: fields of its own, figures of its own."""

import re
from collections.abc import Mapping, Sequence

from tenants.core.custom_fields import CustomFieldDefinition, CustomFieldType
from tenants.core.errors import Invalid, Required, Taken
from tenants.core.rules import Rule
from tenants.core.texts import required
from tenants.core.work import Work

# The types that carry fields of a tenant's own.
ENTITIES = ("Branch", "Customer", "StaffMember")
MOST_OPTIONS = 100
_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")


async def define_custom_field(
    *,
    work: Work,  # noqa: ARG001 - every use case is done in a unit of work
    entity: str,
    key: str,
    type: CustomFieldType,
    label_zh: str,
    label_en: str,
    required_value: bool = False,
    options: Sequence[str] = (),
) -> CustomFieldDefinition:
    """Adds a field to a main type. The key is lower-case snake and, once used, never means anything else."""
    if entity not in ENTITIES:
        raise Invalid(field=("entity",), detail=", ".join(ENTITIES))
    if not _KEY.fullmatch(key):
        raise Invalid(field=("key",), detail=_KEY.pattern)
    if await CustomFieldDefinition.filter(entity=entity, key=key).exists():
        raise Taken(field=("key",))
    if type is CustomFieldType.CHOICE and not options:
        raise Required(field=("options",))
    if len(options) > MOST_OPTIONS or len(set(options)) != len(options):
        raise Invalid(field=("options",), detail=f"1–{MOST_OPTIONS}, distinct")
    definition = CustomFieldDefinition(
        entity=entity,
        key=key,
        type=type,
        label_zh=required(label_zh, field="label_zh", limit=80),
        label_en=required(label_en, field="label_en", limit=80),
        required=required_value,
        options=[required(option, field="options", limit=80) for option in options],
    )
    await definition.save()
    return definition


async def retire_custom_field(*, work: Work, definition: CustomFieldDefinition) -> CustomFieldDefinition:
    """Takes a field out of use; the values stored under it stay readable."""
    definition.retired_at = definition.retired_at or work.now
    await definition.save()
    return definition


async def update_rule(
    *,
    work: Work,  # noqa: ARG001
    rule: Rule,
    value: Mapping[str, object],
) -> Rule:
    """Replaces one group of figures. It keeps the shape the blueprint gave it: the same keys, values of the same kind.

    Raises `Invalid` at the first key that differs.
    """
    _require_shape(rule.value, value, path="value")
    rule.value = dict(value)
    await rule.save()
    return rule


def _require_shape(stored: object, given: object, *, path: str) -> None:
    if isinstance(stored, Mapping) and isinstance(given, Mapping):
        if stored.keys() != given.keys():
            raise Invalid(field=("value",), detail=f"{path}: {', '.join(sorted(stored.keys() ^ given.keys()))}")
        for key, value in stored.items():
            _require_shape(value, given[key], path=f"{path}.{key}")
    elif type(stored) is not type(given) and stored is not None:
        raise Invalid(field=("value",), detail=path)
