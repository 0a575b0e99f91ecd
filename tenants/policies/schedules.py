"""When premiums fall due and how much: pure arithmetic on days and cents."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from tenants.core.money import rounded, shared_out
from tenants.policies.workflow import PremiumMode

MONTHS: Final[Mapping[PremiumMode, int]] = {
    PremiumMode.MONTHLY: 1,
    PremiumMode.QUARTERLY: 3,
    PremiumMode.YEARLY: 12,
}
"""Months from one instalment to the next."""


@dataclass(frozen=True, slots=True)
class Due:
    """One instalment, counted from 1."""

    number: int
    due_on: date
    amount: Decimal


def months_later(day: date, months: int) -> date:
    """The same day so many months later; the month's last where it has no such day (the 31st, 29 February)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def years_between(since: date, until: date) -> int:
    """Completed years from one day to another."""
    years = until.year - since.year
    return years if months_later(since, 12 * years) <= until else years - 1


def schedule(*, premium: Decimal, currency: str, mode: PremiumMode, years: int, start: date) -> list[Due]:
    """The instalments of a premium paid over so many years, the first on the day it starts.

    They are alike to the cent and add up to the premium: what rounding leaves goes to the last.
    """
    step = MONTHS.get(mode)
    count = 12 * years // step if step else 1
    amounts = shared_out(premium, weights=[Decimal(1)] * count, currency=currency)
    days = [months_later(start, (step or 0) * place) for place in range(count)]
    return [Due(place, day, amount) for place, (day, amount) in enumerate(zip(days, amounts, strict=True), start=1)]


def standard_premium(*, premium: Decimal, currency: str, mode: PremiumMode, years: int, single_percent: int) -> Decimal:
    """What a policy counts in persistency and plans: a year's premium, or of a single one so many percent."""
    part = Decimal(single_percent) / 100 if mode is PremiumMode.SINGLE else Decimal(1) / years
    return rounded(premium * part, currency=currency)
