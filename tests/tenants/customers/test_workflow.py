"""Scores, tiers and call-backs as pure rules: exact, whatever the figures."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tenants.customers.workflow import CustomerGrade, VipFormula, VipTier, next_callback

TERMS = ("deposits", "wealth_products", "funds", "bonds", "insurance_balance")
HANDBOOK = VipFormula(
    weights=dict.fromkeys(TERMS, Decimal(1)),
    divisor=Decimal(10_000),
    tiers=[(VipTier.SILVER, Decimal(10)), (VipTier.GOLD, Decimal(50)), (VipTier.DIAMOND, Decimal(100))],
)
MONEY = st.decimals(min_value=0, max_value=Decimal("999999999999999.99"), places=2)
FIGURES = st.decimals(min_value=Decimal("0.000001"), max_value=Decimal(1_000_000), places=6)
AMOUNTS = st.fixed_dictionaries(dict.fromkeys(TERMS, MONEY))


@given(amounts=AMOUNTS, weights=st.fixed_dictionaries(dict.fromkeys(TERMS, FIGURES)), divisor=FIGURES)
def test_the_score_is_the_exact_quotient_rounded_once_half_up(
    amounts: dict[str, Decimal], weights: dict[str, Decimal], divisor: Decimal
) -> None:
    score = VipFormula(weights=weights, divisor=divisor, tiers=()).score(amounts)
    exact = sum(Fraction(weights[term]) * Fraction(amounts[term]) for term in TERMS) / Fraction(divisor)
    assert Fraction(-1, 200) < exact - Fraction(score) < Fraction(1, 200) or Fraction(score) - exact == Fraction(1, 200)
    assert score.as_tuple().exponent == -2


@given(amounts=AMOUNTS, other=AMOUNTS)
@example(amounts=dict.fromkeys(TERMS, Decimal("0.10")), other=dict.fromkeys(TERMS, Decimal("0.20")))
def test_more_money_never_makes_a_lower_score_or_tier(amounts: dict[str, Decimal], other: dict[str, Decimal]) -> None:
    richer = {term: amounts[term] + other[term] for term in TERMS}
    low, high = HANDBOOK.score(amounts), HANDBOOK.score(richer)
    order = [None, *VipTier]
    assert low <= high
    assert order.index(HANDBOOK.tier(low)) <= order.index(HANDBOOK.tier(high))


@pytest.mark.parametrize(
    ("score", "tier"),
    [
        ("0", None), ("9.99", None), ("10", "SILVER"), ("49.99", "SILVER"), ("50.00", "GOLD"), ("99.99", "GOLD"),
        ("100", "DIAMOND"), ("99999999.99", "DIAMOND"),
    ],
)  # fmt: skip
def test_a_tier_begins_at_its_bound(score: str, tier: str | None) -> None:
    assert HANDBOOK.tier(Decimal(score)) == tier


@given(
    day=st.dates(max_value=date(9000, 1, 1)),
    days=st.integers(1, 10_000),
    grade=st.sampled_from(CustomerGrade) | st.none(),
    promised=st.dates() | st.none(),
)
def test_a_promise_goes_before_the_interval_of_the_grade(
    day: date, days: int, grade: CustomerGrade | None, promised: date | None
) -> None:
    due = next_callback(contacted_on=day, promised=promised, grade=grade, intervals={CustomerGrade.A: days})
    by_grade = day + timedelta(days=days) if grade is CustomerGrade.A else None
    assert due == (promised or by_grade)
