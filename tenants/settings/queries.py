"""Who may read the tenant's own figures and field definitions: they hold for the whole tenant."""

from tenants.core.actor import Actor
from tenants.core.custom_fields import CustomFieldDefinition
from tenants.core.expressions import ALWAYS, NEVER, Expression
from tenants.core.permissions import Permission
from tenants.core.rules import Rule
from tenants.core.source import Source


def _everywhere(actor: Actor, permission: Permission) -> Expression:
    return ALWAYS if actor.may(permission) else NEVER


RULES = Source(
    name="Rule",
    model=Rule,
    reads=Permission.RULE_READ,
    visible=lambda actor: _everywhere(actor, Permission.RULE_READ),
    within=_everywhere,
    label="key",
)

CUSTOM_FIELDS = Source(
    name="CustomFieldDefinition",
    model=CustomFieldDefinition,
    reads=Permission.RULE_READ,
    visible=lambda actor: _everywhere(actor, Permission.RULE_READ),
    within=_everywhere,
    label="key",
)
