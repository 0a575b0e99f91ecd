"""The tenant's care plans, as its rules have them today."""

from collections.abc import Mapping
from dataclasses import dataclass

from tenants.care.workflow import CareBy, CarePlan, Gift
from tenants.core.rules import rule
from tenants.core.work import Work
from tenants.customers.workflow import CustomerGrade


@dataclass(frozen=True, slots=True)
class CareRules:
    """The plan of each grade; gifts are planned `ahead_days` calendar days before their day."""

    ahead_days: int
    plans: Mapping[CustomerGrade, CarePlan]


async def care_rules(*, work: Work) -> CareRules:
    """Read once in a unit of work; gifts are named in the tenant's language."""
    stored = await rule(key="care")
    name = "zh" if work.tenant.locale.startswith("zh") else "en"
    return CareRules(
        ahead_days=stored["ahead_days"],
        plans={
            CustomerGrade(plan["grade"]): CarePlan(
                visit_every_days=plan["visit_every_days"],
                by=CareBy(plan["by"]),
                gifts=tuple(Gift((gift["month"], gift["day"]), gift[name]) for gift in plan["gifts"]),
            )
            for plan in stored["plans"]
        },
    )
