"""The tenant's own settings as callers see them."""

from collections.abc import Sequence
from datetime import datetime

from schema.core.context import Context
from schema.core.declare import column, computed, entity
from schema.core.enums import graphql_enums
from schema.core.nodes import Node, Versioned
from schema.core.rows import Row
from schema.core.scalars import JSON
from tenants.core.custom_fields import CustomFieldType
from tenants.settings.queries import CUSTOM_FIELDS, RULES

graphql_enums(CustomFieldType)


def _options(rows: Sequence[Row], _context: Context) -> list[list[str]]:
    return [row.value("options") for row in rows]


@entity(CUSTOM_FIELDS)
class CustomFieldDefinition(Node, Versioned):
    """A field the tenant added to one of the main types."""

    entity: str = column(description="The type it was added to, e.g. `Customer`.", filters=True)
    key: str = column(description="Its key in `customFields`.", filters=True, orders=True)
    type: CustomFieldType = column(description="What it holds.", filters=True)
    label_zh: str = column(description="Label in Chinese.")
    label_en: str = column(description="Label in English.")
    required: bool = column(description="Whether every object must have a value.")
    options: list[str] = computed(_options, needs=["options"], description="The values a CHOICE may take.")
    retired_at: datetime | None = column(description="When it was taken out of use.", filters=True)


@entity(RULES)
class Rule(Node, Versioned):
    """One group of the tenant's own figures; its blueprint brought them, HQ may change them."""

    key: str = column(description="Name of the group, e.g. `vip`.", filters=True, orders=True)
    value: JSON = column(description="The figures, shaped as the blueprint brought them.")
    blueprint_version: int = column(description="Version of the blueprint they came from.")
