"""The part of a blueprint on care for customers."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, StrictInt, model_validator

from tenants.registry.blueprint_fields import Count, Labelled, Part


class CareGift(Labelled):
    """What is given on a day of each year; the 29th of February is none."""

    month: Annotated[StrictInt, Field(ge=1, le=12)]
    day: Annotated[StrictInt, Field(ge=1, le=31)]

    @model_validator(mode="after")
    def _is_a_day(self) -> Self:
        date(2025, self.month, self.day)
        return self


class CarePlan(Part):
    """What customers of one grade are cared for with, and by whom."""

    grade: Literal["A", "B", "C"]
    visit_every_days: Count
    by: Literal["MANAGER", "SUPERIOR"]
    gifts: tuple[CareGift, ...] = ()


class Care(Part):
    """Gifts are planned `ahead_days` calendar days before their day; a grade without a plan is not cared for."""

    ahead_days: Annotated[StrictInt, Field(ge=0, le=60)]
    plans: tuple[CarePlan, ...]

    @model_validator(mode="after")
    def _one_each(self) -> Self:
        grades = [plan.grade for plan in self.plans]
        if len(set(grades)) != len(grades):
            raise ValueError("each grade has one plan at most")
        return self
