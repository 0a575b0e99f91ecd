"""Changes to the tenant's own settings."""

import strawberry

import schema.settings.types  # noqa: F401 - the doors give these types
from schema.core.doors import door
from schema.core.ids import Key
from schema.core.inputs import expected_version, given, given_field, optional, subject
from schema.core.scalars import JSON
from tenants.core import custom_fields, rules
from tenants.core.custom_fields import CustomFieldType
from tenants.core.permissions import Permission
from tenants.core.work import Work
from tenants.processes import figures
from tenants.settings import service
from tenants.settings.queries import CUSTOM_FIELDS, RULES


@strawberry.input(description="A field to add to one of the main types.")
class DefineCustomFieldInput:
    entity: str = given_field("Type to add it to: Branch, Complaint, Customer or StaffMember.")
    key: str = given_field("Key, lower-case letters, digits and underscores, at most 40 characters.")
    type: CustomFieldType = given_field("What it holds.")
    label_zh: str = given_field("Label in Chinese.")
    label_en: str = given_field("Label in English.")
    required: bool | None = optional("Whether every object must have a value; not, if left out.")
    options: list[str] | None = optional("The values a CHOICE may take, at most 100.")


@strawberry.input(description="A field to take out of use.")
class RetireCustomFieldInput:
    custom_field_definition_id: Key = subject(CUSTOM_FIELDS)
    expected_version: int = expected_version()


@strawberry.input(description="A group of figures to replace.")
class UpdateRuleInput:
    rule_id: Key = subject(RULES)
    expected_version: int = expected_version()
    value: JSON = given_field("The figures, in the same shape as before.")
    reason: str | None = optional("Why; kept in the trail.")


@door(Permission.CUSTOM_FIELD_DEFINE, gives=CUSTOM_FIELDS, payload="custom_field_definition")
async def define_custom_field(work: Work, input: DefineCustomFieldInput) -> custom_fields.CustomFieldDefinition:
    """Adds a field of the tenant's own to one of the main types."""
    return await service.define_custom_field(
        work=work, required_value=input.required is True, **given(input, "required")
    )


@door(
    Permission.CUSTOM_FIELD_DEFINE,
    gives=CUSTOM_FIELDS,
    payload="custom_field_definition",
    subject=CUSTOM_FIELDS,
)
async def retire_custom_field(
    work: Work, definition: custom_fields.CustomFieldDefinition, input: RetireCustomFieldInput
) -> custom_fields.CustomFieldDefinition:
    """Takes a field of the tenant's own out of use; stored values stay readable."""
    return await service.retire_custom_field(work=work, definition=definition, **given(input))


@door(Permission.RULE_UPDATE, gives=RULES, payload="rule", subject=RULES)
async def update_rule(work: Work, rule: rules.Rule, input: UpdateRuleInput) -> rules.Rule:
    """Replaces one group of the tenant's figures; a new VIP formula scores every customer anew."""
    return await figures.update_rule(work=work, rule=rule, **given(input))


MUTATIONS = [
    define_custom_field.field,
    retire_custom_field.field,
    update_rule.field,
]
