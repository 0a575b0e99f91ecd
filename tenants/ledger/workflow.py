"""The ledger's vocabulary and its one law: the postings of an entry sum to zero.

A positive amount is a debit, a negative one a credit. What customers owe, cash and losses stand on the debit side;
what is earned, and what customers have paid ahead, on the credit side.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final
from uuid import UUID

from tenants.core.errors import Refusal
from tenants.core.money import MOST_MONEY, minor_unit


class LedgerAccount(StrEnum):
    """What an amount stands under."""

    CASH = "CASH"
    BANK = "BANK"
    RECEIVABLE = "RECEIVABLE"
    PREMIUM_RECEIVABLE = "PREMIUM_RECEIVABLE"
    CUSTOMER_CREDIT = "CUSTOMER_CREDIT"
    PREMIUM_PAYABLE = "PREMIUM_PAYABLE"
    REVENUE = "REVENUE"
    PREMIUM_REVENUE = "PREMIUM_REVENUE"
    RETURNS = "RETURNS"
    PREMIUM_REFUND = "PREMIUM_REFUND"
    BENEFITS = "BENEFITS"
    CLAIMS = "CLAIMS"
    CLAIMS_PAYABLE = "CLAIMS_PAYABLE"
    BAD_DEBT = "BAD_DEBT"
    INTERBRANCH = "INTERBRANCH"


class PaymentMethod(StrEnum):
    """How money comes and goes. Cash is handed in on the day it was taken."""

    CASH = "CASH"
    BANK_TRANSFER = "BANK_TRANSFER"


FUNDS: Final[Mapping[PaymentMethod, LedgerAccount]] = {
    PaymentMethod.CASH: LedgerAccount.CASH,
    PaymentMethod.BANK_TRANSFER: LedgerAccount.BANK,
}
"""Where money comes in and goes out."""


class LedgerEvent(StrEnum):
    """What an entry records."""

    INVOICE = "INVOICE"
    RED_SLIP = "RED_SLIP"
    RECEIPT = "RECEIPT"
    CREDIT_USED = "CREDIT_USED"
    REFUND = "REFUND"
    BANKING = "BANKING"
    BAD_DEBT = "BAD_DEBT"
    PREMIUM_DUE = "PREMIUM_DUE"
    PREMIUM_RECEIVED = "PREMIUM_RECEIVED"
    PREMIUM_REFUND = "PREMIUM_REFUND"
    BENEFIT = "BENEFIT"
    VALUE_CARRIED = "VALUE_CARRIED"
    CLAIM_DECIDED = "CLAIM_DECIDED"
    CLAIM_PAID = "CLAIM_PAID"
    REVERSAL = "REVERSAL"
    TRANSFER = "TRANSFER"


class Unbalanced(RuntimeError):
    """An entry was about to be posted whose postings do not sum to zero, or not in whole minor units."""


class AlreadyReversed(Refusal):
    """This entry has been reversed already."""

    code = "WRONG_STATE"
    zh = "该分录已被红字冲销。"


@dataclass(frozen=True, slots=True)
class Line:
    """One posting to be made: a debit, or with a negative amount a credit. `item_id` is the invoice or instalment that
    it opens or settles."""

    account: LedgerAccount
    amount: Decimal
    item_id: UUID | None = None


def require_balance(lines: Sequence[Line], *, currency: str) -> None:
    """Raises `Unbalanced` unless there are amounts, none of them zero, in whole minor units, that sum to zero."""
    unit = minor_unit(currency)
    for line in lines:
        whole = line.amount.is_finite() and abs(line.amount) < MOST_MONEY and line.amount == line.amount.quantize(unit)
        if not whole or line.amount == 0:
            raise Unbalanced(f"{line.account}: {line.amount} {currency}")
    if not lines or sum(line.amount for line in lines) != 0:
        raise Unbalanced(f"{[str(line.amount) for line in lines]} {currency}")


def reversed_lines(lines: Sequence[Line]) -> list[Line]:
    """The same in red."""
    return [Line(line.account, -line.amount, line.item_id) for line in lines]
