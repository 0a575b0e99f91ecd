"""The part of a blueprint on employment: probation, and when somebody recruited counts."""

from typing import Annotated, Self

from pydantic import Field, StrictInt, model_validator

from tenants.registry.blueprint_fields import Count, Part

Months = Annotated[StrictInt, Field(ge=1, le=24)]


class Probation(Part):
    """`months` unless a day is named, which lies between `shortest` and `longest` months; somebody is reminded so many
    calendar days before the end."""

    months: Months
    shortest: Months
    longest: Months
    remind_days: Count

    @model_validator(mode="after")
    def _lies_between(self) -> Self:
        if not self.shortest <= self.months <= self.longest:
            raise ValueError("shortest <= months <= longest")
        return self


class Employment(Part):
    """Somebody recruited counts as effective once they were employed for `effective_days` calendar days. A leaver's
    list is signed within `hand_over_days`; overdue, it goes one up the line every `escalate_every_days`, both working
    days."""

    probation: Probation
    effective_days: Count
    hand_over_days: Count
    escalate_every_days: Count
