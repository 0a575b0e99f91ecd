"""What the parts of a blueprint are made of: fields that take only what is meant, and the bases of parts."""

from decimal import Decimal, InvalidOperation
from typing import Annotated
from zoneinfo import available_timezones

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StrictInt


def _exact(value: object) -> Decimal:
    """Figures with a fraction are written as text, so that no binary rounding can enter."""
    if not isinstance(value, str):
        raise ValueError('must be a decimal in quotes, like "20.00"')  # noqa: TRY004 - pydantic needs it
    try:
        return Decimal(value)
    except InvalidOperation as error:
        raise ValueError(f"{value!r} is not a decimal") from error


def _known_zone(value: str) -> str:
    if value not in available_timezones():
        raise ValueError(f"unknown time zone {value!r}")
    return value


Code = Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]{0,39}$")]
Chinese = Annotated[str, Field(pattern=r"[一-鿿]", max_length=200)]
English = Annotated[str, Field(pattern=r"^[ -~]+$", max_length=200)]
Count = Annotated[StrictInt, Field(ge=1, le=10_000)]
Exact = Annotated[Decimal, BeforeValidator(_exact), Field(allow_inf_nan=False)]
Positive = Annotated[Exact, Field(gt=0)]
Amount = Annotated[Exact, Field(ge=0, max_digits=18, decimal_places=2)]
IsoWeekday = Annotated[StrictInt, Field(ge=1, le=7)]
TimeZone = Annotated[str, AfterValidator(_known_zone)]


class Part(BaseModel):
    """A part of a blueprint."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Labelled(Part):
    """What people see of it, in both languages."""

    zh: Chinese
    en: English


class Named(Labelled):
    """Labelled, and known to programs by its code."""

    code: Code
