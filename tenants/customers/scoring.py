"""The VIP score: what it is reckoned from, taken exactly or not at all, and the tenant's own formula."""

from collections.abc import Mapping
from decimal import Decimal

from tenants.core.errors import Invalid
from tenants.core.rules import rule
from tenants.customers.models import Customer
from tenants.customers.workflow import VipFormula, VipTier

AMOUNTS = ("deposits", "wealth_products", "funds", "bonds", "insurance_balance")
CENT = Decimal("0.01")
# What the columns hold.
MOST_MONEY = Decimal(10) ** 15
MOST_SCORE = Decimal(10) ** 12


def assess(customer: Customer, *, amounts: Mapping[str, Decimal], formula: VipFormula) -> None:
    """Takes the amounts over and scores all of them; raises `Invalid`."""
    for term, amount in amounts.items():
        if not (amount.is_finite() and 0 <= amount < MOST_MONEY and amount == round(amount, 2)):
            raise Invalid(field=("amounts", term), detail=f"0.00 – {MOST_MONEY - CENT}")
        setattr(customer, term, round(amount, 2))
    score(customer, formula=formula)


def score(customer: Customer, *, formula: VipFormula) -> None:
    """Scores what is on file; raises `Invalid` for more than the column holds."""
    reckoned = formula.score({term: getattr(customer, term) for term in AMOUNTS})
    if reckoned >= MOST_SCORE:
        raise Invalid(field=("amounts",), detail=f"{reckoned} >= {MOST_SCORE}")
    customer.vip_score = reckoned
    customer.vip_tier = formula.tier(reckoned)


async def vip_formula() -> VipFormula:
    """The tenant's own formula, as its rules have it today."""
    stored = await rule(key="vip")
    return VipFormula(
        weights={term["code"]: Decimal(term["weight"]) for term in stored["terms"]},
        divisor=Decimal(stored["divisor"]),
        tiers=[(VipTier(tier["code"]), Decimal(tier["at_least"])) for tier in stored["tiers"]],
    )
