"""Customers as pure rules: grades, the VIP score and when the next call-back is due."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from math import floor

from tenants.core.errors import Refusal, WrongState


class CustomerKind(StrEnum):
    """Whether the customer is a person or an organisation."""

    PERSON = "PERSON"
    ORGANISATION = "ORGANISATION"


class CustomerGrade(StrEnum):
    """How large and how urgent the customer's need is, as the manager judges from evidence."""

    A = "A"
    B = "B"
    C = "C"


class CustomerLifecycle(StrEnum):
    """How the chain and the customer stand: met, about to buy, buying, buying much, silent, gone."""

    PROSPECT = "PROSPECT"
    QUASI_CUSTOMER = "QUASI_CUSTOMER"
    CUSTOMER = "CUSTOMER"
    VIP = "VIP"
    DORMANT = "DORMANT"
    LOST = "LOST"


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


class ContactPurpose(StrEnum):
    """What a reach-out is for. Marketing needs the customer's consent."""

    SERVICE = "SERVICE"
    MARKETING = "MARKETING"
    SURVEY = "SURVEY"


class ContactResult(StrEnum):
    """What came of a reach-out."""

    REACHED = "REACHED"
    NOT_REACHED = "NOT_REACHED"
    CALL_BACK = "CALL_BACK"
    DECLINED = "DECLINED"


class RelationKind(StrEnum):
    """What the related customer is to the customer."""

    SPOUSE = "SPOUSE"
    PARENT = "PARENT"
    CHILD = "CHILD"
    RELATIVE = "RELATIVE"
    EMPLOYER = "EMPLOYER"
    EMPLOYEE = "EMPLOYEE"
    PARTNER = "PARTNER"
    PARENT_COMPANY = "PARENT_COMPANY"
    SUBSIDIARY = "SUBSIDIARY"
    GUARANTOR = "GUARANTOR"
    GUARANTEED = "GUARANTEED"
    REFERRER = "REFERRER"
    REFERRED = "REFERRED"


class BelowTiers(Refusal):
    """Only whoever's score reaches a tier is a VIP; this one's does not."""

    code = "BELOW_TIERS"
    zh = "VIP 评分未达到任何等级，不能列为 VIP。"


K, L = RelationKind, CustomerLifecycle

_PAIRS = (
    (K.PARENT, K.CHILD),
    (K.EMPLOYER, K.EMPLOYEE),
    (K.PARENT_COMPANY, K.SUBSIDIARY),
    (K.GUARANTOR, K.GUARANTEED),
    (K.REFERRER, K.REFERRED),
)
INVERSE: Mapping[RelationKind, RelationKind] = {
    **{kind: kind for kind in (K.SPOUSE, K.RELATIVE, K.PARTNER)},
    **dict(_PAIRS),
    **{two: one for one, two in _PAIRS},
}
"""What the customer is to the related one."""

LEADS = frozenset({L.PROSPECT, L.QUASI_CUSTOMER})
"""Who has not bought yet: not followed up for long, they go to the public pool."""

BEGINS = LEADS | {L.CUSTOMER}
LEADS_TO: Mapping[CustomerLifecycle, frozenset[CustomerLifecycle]] = {
    L.PROSPECT: frozenset({L.QUASI_CUSTOMER, L.CUSTOMER, L.LOST}),
    L.QUASI_CUSTOMER: frozenset({L.PROSPECT, L.CUSTOMER, L.LOST}),
    L.CUSTOMER: frozenset({L.VIP, L.DORMANT, L.LOST}),
    L.VIP: frozenset({L.CUSTOMER, L.DORMANT, L.LOST}),
    L.DORMANT: frozenset({L.CUSTOMER, L.VIP, L.LOST}),
    L.LOST: frozenset({L.PROSPECT, L.CUSTOMER}),
}


def next_lifecycles(*, lifecycle: CustomerLifecycle, tier: VipTier | None) -> frozenset[CustomerLifecycle]:
    """Where a customer may stand next; a VIP needs a tier."""
    return LEADS_TO[lifecycle] - (frozenset() if tier else {L.VIP})


def require_lifecycle(wanted: CustomerLifecycle, *, lifecycle: CustomerLifecycle, tier: VipTier | None) -> None:
    """Raises `WrongState` unless one leads to the other, and `BelowTiers` for a VIP without a tier."""
    if wanted not in LEADS_TO[lifecycle]:
        raise WrongState(field=("lifecycle",), state=lifecycle.value)
    if wanted not in next_lifecycles(lifecycle=lifecycle, tier=tier):
        raise BelowTiers(field=("lifecycle",))


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
        counted = [(weight, amounts[term]) for term, weight in self.weights.items() if amounts[term]]
        if not counted:
            return Decimal("0.00")
        total = sum((Fraction(weight) * Fraction(amount) for weight, amount in counted), Fraction(0))
        # Arithmetic on decimals would round to 28 digits.
        return Decimal(f"{floor(total / Fraction(self.divisor) * 100 + Fraction(1, 2))}E-2")

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
