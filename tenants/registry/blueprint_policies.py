"""The part of a blueprint on policies."""

from typing import Annotated

from pydantic import Field, StrictInt

from tenants.registry.blueprint_fields import Count, Part

Percent = Annotated[StrictInt, Field(ge=100, le=1_000)]


class Policies(Part):
    """Days are calendar days; a first premium is waited for `first_premium_days` from its due day. `class_percent` is
    what a rated premium comes to by class of occupation, 1 to 6, and `cash_value_percent` what of the premiums
    paid a surrender gives back by completed years, both in percent; a single premium counts
    `single_premium_percent` in persistency, which is looked at after `persistency_months`."""

    grace_days: Count
    cooling_off_days: Count
    notice_days: Count
    first_premium_days: Count
    reinstate_days: Count
    class_percent: Annotated[tuple[Percent, ...], Field(min_length=6, max_length=6)]
    cash_value_percent: Annotated[tuple[Annotated[StrictInt, Field(ge=0, le=100)], ...], Field(min_length=1)]
    single_premium_percent: Annotated[StrictInt, Field(ge=0, le=100)]
    persistency_months: Annotated[tuple[Count, ...], Field(min_length=1, max_length=12)]
