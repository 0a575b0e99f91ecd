"""Amounts of money: exact decimals in a currency, rounded only where a rule says so."""

from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Final

from tenants.core.errors import Invalid

# ISO 4217: these have no minor unit in use. All others kept here have two places.
_WHOLE: Final = frozenset({"CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XAF", "XOF", "XPF"})
MOST_MONEY: Final = Decimal(10) ** 15
"""Amounts stay below it: the columns hold 18 digits, three of them to spare for sums."""


def minor_unit(currency: str) -> Decimal:
    """The smallest amount there is of a currency (ISO 4217 code), e.g. 0.01."""
    return Decimal(1) if currency in _WHOLE else Decimal("0.01")


def rounded(amount: Decimal, *, currency: str) -> Decimal:
    """The amount in whole minor units, half to even."""
    return amount.quantize(minor_unit(currency), rounding=ROUND_HALF_EVEN)


def exact(amount: Decimal, *, currency: str, field: tuple[str, ...], least: Decimal = Decimal(0)) -> Decimal:
    """The amount as given, in whole minor units; raises `Invalid` for one with a rest, below `least` or too large."""
    unit = minor_unit(currency)
    if not (amount.is_finite() and least <= amount < MOST_MONEY and amount == amount.quantize(unit)):
        raise Invalid(field=field, detail=f"{least} – {MOST_MONEY - unit} {currency}")
    return amount.quantize(unit)


def shared_out(total: Decimal, *, weights: Sequence[Decimal], currency: str) -> list[Decimal]:
    """The total divided by the weights in whole minor units; what rounding leaves goes to the last share, and no share
    takes more than is left."""
    whole, left = sum(weights, Decimal(0)), total
    shares = []
    for weight in weights[:-1]:
        shares.append(min(rounded(total * weight / whole, currency=currency), left))
        left -= shares[-1]
    return [*shares, left]
