"""Months for which figures are asked: one, or several in a row."""

from datetime import date
from typing import Annotated, TypeAlias

import strawberry

from schema.core.scalars import YearMonth
from tenants.core.errors import BadInput

FIRST, LAST = date(1950, 1, 1), date(9998, 12, 1)

ThroughArgument: TypeAlias = Annotated[
    YearMonth | None,
    strawberry.argument(description="The last month, for a quarter or a year; `month` if left out."),
]


def require_month(month: date) -> None:
    """Raises `BadInput` for a month of which no figures are kept."""
    if not FIRST <= month <= LAST:
        raise BadInput(detail=f"{FIRST:%Y-%m} <= month <= {LAST:%Y-%m}")


def last_month(month: date, through: date | None, *, first: date = FIRST) -> date:
    """The last of the months asked for, `month` itself without another. `first` is the earliest there may be.

    Raises `BadInput` for months in the wrong order, or of which no figures are kept.
    """
    last = through or month
    if not first <= month <= last <= LAST:
        raise BadInput(detail=f"{first:%Y-%m} <= month <= through <= {LAST:%Y-%m}")
    return last
