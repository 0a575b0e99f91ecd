"""Root fields on the tenant's own settings."""

import strawberry

from schema.core.connections import Connection
from schema.core.declare import connection
from schema.settings.types import CustomFieldDefinition, Rule
from tenants.core.selecting import Order
from tenants.settings.queries import CUSTOM_FIELDS, RULES


@strawberry.type
class SettingsQueries:
    custom_field_definitions: Connection[CustomFieldDefinition] = connection(
        CUSTOM_FIELDS, order=[Order("entity"), Order("key")], description="The fields the tenant added."
    )
    rules: Connection[Rule] = connection(RULES, order=[Order("key")], description="The tenant's own figures, by group.")
