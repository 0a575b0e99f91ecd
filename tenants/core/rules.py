"""A tenant's own figures: what the blueprint brought and HQ changed since. Never a constant in code."""

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar, cast

from tortoise import fields

from tenants.core.model import TenantModel
from tenants.core.work import work_under_way

F = TypeVar("F")


class Rule(TenantModel):
    """One group of figures under a key, e.g. `customers.grades`, with the blueprint version it came from."""

    key = fields.CharField(max_length=80, unique=True)
    value: fields.Field[dict[str, Any]] = fields.JSONField()
    blueprint_version = fields.IntField()

    is_remembered: ClassVar = True

    class Meta:
        table = "rule"


async def figures(*, key: str, make: Callable[[dict[str, Any]], F]) -> F:
    """The rule's figures as a domain wants them, made once as long as the rule is remembered; raises as `rule`."""
    work = work_under_way()
    remembered = work.remembered if work is not None else {}
    if ("figures", key, make) not in remembered:
        remembered["figures", key, make] = make(await rule(key=key))
    return cast("F", remembered["figures", key, make])


async def rule(*, key: str) -> dict[str, Any]:
    """The figures under the key, read once in a unit of work; raises `DoesNotExist` when onboarding left them out."""
    work = work_under_way()
    remembered = work.remembered if work is not None else {}
    if ("rule", key) not in remembered:
        remembered["rule", key] = (await Rule.get(key=key)).value
    return cast("dict[str, Any]", remembered["rule", key])
