"""A tenant's own figures: what the blueprint brought and HQ changed since. Never a constant in code."""

from typing import Any

from tortoise import fields

from tenants.core.model import TenantModel


class Rule(TenantModel):
    """One group of figures under a key, e.g. `customers.grades`, with the blueprint version it came from."""

    key = fields.CharField(max_length=80, unique=True)
    value: fields.Field[dict[str, Any]] = fields.JSONField()
    blueprint_version = fields.IntField()

    class Meta:
        table = "rule"


async def rule(*, key: str) -> dict[str, Any]:
    """The figures under the key; raises `DoesNotExist` when onboarding left them out."""
    return (await Rule.get(key=key)).value
