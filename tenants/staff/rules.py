"""The tenant's own figures on employment, as its rules have them today."""

from dataclasses import dataclass
from datetime import date, timedelta

from tenants.core.dates import last_day_of
from tenants.core.errors import Invalid
from tenants.core.rules import rule


@dataclass(frozen=True, slots=True)
class Probation:
    """Months of probation, as a rule, at least and at most; calendar days before its end to remind somebody."""

    months: int
    shortest: int
    longest: int
    remind_days: int

    def ends(self, *, since: date) -> date:
        """The last day of one that begins that day and of which nothing else was said."""
        return last_day_of(since, months=self.months)

    def require(self, until: date, *, since: date, field: str) -> None:
        """Raises `Invalid` at `field` for one that is too short or too long."""
        first, last = last_day_of(since, months=self.shortest), last_day_of(since, months=self.longest)
        if not first <= until <= last:
            raise Invalid(field=(field,), detail=f"{first} – {last}")

    def reminds_on(self, until: date) -> date:
        """The day on which somebody is reminded of its end."""
        return until - timedelta(days=self.remind_days)


@dataclass(frozen=True, slots=True)
class EmploymentRules:
    """`effective_days`: calendar days of employment after which somebody recruited counts as effective. A leaver's list
    is signed within `hand_over_days`, or goes one up the line every `escalate_every_days`, both working days."""

    probation: Probation
    effective_days: int
    hand_over_days: int
    escalate_every_days: int


async def employment_rules() -> EmploymentRules:
    """Read once in a unit of work."""
    stored = await rule(key="employment")
    return EmploymentRules(
        probation=Probation(**stored["probation"]),
        effective_days=stored["effective_days"],
        hand_over_days=stored["hand_over_days"],
        escalate_every_days=stored["escalate_every_days"],
    )
