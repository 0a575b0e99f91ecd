"""Customers as pure rules: grades, the VIP score and when the next call-back is due."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from math import floor


class CustomerKind(StrEnum):
    """Whether the customer is a person or an organisation."""

    PERSON = "PERSON"
    ORGANISATION = "ORGANISATION"


class CustomerGrade(StrEnum):
    """How large and how urgent the customer's need is, as the manager judges from evidence."""

    A = "A"
    B = "B"
    C = "C"


class VipTier(StrEnum):
    """What the VIP score amounts to."""

    SILVER = "SILVER"
    GOLD = "GOLD"
    DIAMOND = "DIAMOND"


class ContactChannel(StrEnum):
    """How the customer and the chain met or spoke."""

    COUNTER = "COUNTER"
    TELEPHONE = "TELEPHONE"
    VISIT = "VISIT"
    MESSAGE = "MESSAGE"
    EMAIL = "EMAIL"
    LETTER = "LETTER"
    WEB = "WEB"
    SUGGESTION_BOX = "SUGGESTION_BOX"
    REGULATOR = "REGULATOR"


class ContactResult(StrEnum):
    """What came of a reach-out."""

    REACHED = "REACHED"
    NOT_REACHED = "NOT_REACHED"
    CALL_BACK = "CALL_BACK"
    DECLINED = "DECLINED"


@dataclass(frozen=True, slots=True)
class VipFormula:
    """The tenant's formula: weighted amounts added up and divided, and the score each tier begins at.

    The handbook's own adds deposits, wealth products, funds, bonds and insurance balance and divides by 10,000;
    silver begins at 10, gold at 50, diamond at 100.
    """

    weights: Mapping[str, Decimal]
    divisor: Decimal
    tiers: Sequence[tuple[VipTier, Decimal]]

    def score(self, amounts: Mapping[str, Decimal]) -> Decimal:
        """The score, reckoned exactly and rounded once: to two decimal places, half up."""
        total = sum((Fraction(weight) * Fraction(amounts[term]) for term, weight in self.weights.items()), Fraction(0))
        return Decimal(floor(total / Fraction(self.divisor) * 100 + Fraction(1, 2))).scaleb(-2)

    def tier(self, score: Decimal) -> VipTier | None:
        """The highest tier the score reaches."""
        reached = [(start, tier) for tier, start in self.tiers if score >= start]
        return max(reached)[1] if reached else None


def next_callback(
    *, contacted_on: date, promised: date | None, grade: CustomerGrade | None, intervals: Mapping[CustomerGrade, int]
) -> date | None:
    """When the customer is to be called back: as promised, else after the grade's interval in days."""
    if promised is not None:
        return promised
    days = intervals.get(grade) if grade is not None else None
    return contacted_on + timedelta(days=days) if days is not None else None
