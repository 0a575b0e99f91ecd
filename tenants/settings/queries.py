"""Who may read the tenant's own figures and field definitions: they hold for the whole tenant."""

from tenants.core.actor import Actor
from tenants.core.custom_fields import CustomFieldDefinition
from tenants.core.expressions import ALWAYS, NEVER, Expression
from tenants.core.permissions import Permission
from tenants.core.rules import Rule
from tenants.core.source import Source


def _read(actor: Actor) -> Expression:
    """Figures hold for everybody, so whoever reads any of them reads all."""
    return ALWAYS if actor.may(Permission.RULE_READ) else NEVER


def _everywhere(actor: Actor, permission: Permission) -> Expression:
    """What holds for everybody is changed only by who may change it everywhere."""
    return ALWAYS if actor.reach(permission).everything else NEVER


RULES = Source(
    name="Rule",
    model=Rule,
    reads=Permission.RULE_READ,
    visible=_read,
    within=_everywhere,
    label="key",
    few=True,
)

CUSTOM_FIELDS = Source(
    name="CustomFieldDefinition",
    model=CustomFieldDefinition,
    reads=Permission.RULE_READ,
    visible=_read,
    within=_everywhere,
    label="key",
    few=True,
)
