"""The part of a blueprint on orders."""

from typing import Annotated, Self

from pydantic import Field, StrictInt, model_validator

from tenants.registry.blueprint_fields import Amount, Count, Part

Month = Annotated[StrictInt, Field(ge=1, le=12)]


class Orders(Part):
    """A contract is delivered within `delivery_days` working days; one that is late goes a level up the line every
    `escalate_every_days` of them. An invoice is paid within `payment_days` calendar days. `unassessed_credit` is the
    credit of a customer who was not assessed; `ageing_days` the last day of each bucket of the ageing but the open one;
    at the end of `statement_months` balances are agreed with customers."""

    delivery_days: Count
    escalate_every_days: Count
    payment_days: Annotated[StrictInt, Field(ge=0, le=365)]
    unassessed_credit: Amount
    ageing_days: Annotated[tuple[Count, ...], Field(min_length=1, max_length=12)]
    statement_months: Annotated[tuple[Month, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if list(self.ageing_days) != sorted(set(self.ageing_days)):
            raise ValueError("ageing_days must rise")
        return self
