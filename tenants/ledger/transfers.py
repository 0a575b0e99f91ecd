"""What a record has open carried from one branch's books to another's."""

from collections.abc import Collection, Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

from tortoise.functions import Sum

from tenants.core.work import Work
from tenants.ledger.models import LedgerPosting
from tenants.ledger.posting import About, post
from tenants.ledger.workflow import LedgerAccount, LedgerEvent, Line, reversed_lines

OWED = (
    LedgerAccount.RECEIVABLE,
    LedgerAccount.PREMIUM_RECEIVABLE,
    LedgerAccount.CUSTOMER_CREDIT,
    LedgerAccount.PREMIUM_PAYABLE,
    LedgerAccount.CLAIMS_PAYABLE,
)
"""What stands under these is still to be settled with the customer; what was earned or lost stays where it was."""
IN_HAND = (LedgerAccount.CASH, *OWED)
"""Of a branch that closes the cash in hand goes along; in one that stays it lies where it was taken."""


async def carry_over(
    *, work: Work, about: About, left: UUID, memo: str, accounts: Collection[LedgerAccount] = IN_HAND
) -> None:
    """Carries what a record has open at the branch it left to the one it belongs to now: an entry at either, each
    balanced by what branches owe each other, which over the chain comes to nothing."""
    open_there = LedgerPosting.filter(entity_id=about.entity_id, branch_id=left, account__in=list(accounts))
    sums = (
        await open_there.annotate(total=Sum("amount"))
        .group_by("currency", "account", "item_id")
        .order_by("currency", "account", "item_id")
        .values("currency", "account", "item_id", "total")
    )
    for currency in sorted({row["currency"] for row in sums if row["total"]}):
        lines = [_line(row) for row in sums if row["currency"] == currency and row["total"]]
        away = About(about.entity, about.entity_id, left, about.customer_id, about.staff_member_id)
        for to, moved in ((away, reversed_lines(lines)), (about, lines)):
            balanced = _balanced(moved)
            await post(work=work, event=LedgerEvent.TRANSFER, about=to, currency=currency, lines=balanced, memo=memo)


def _line(row: Mapping[str, Any]) -> Line:
    return Line(LedgerAccount(row["account"]), Decimal(row["total"]), row["item_id"])


def _balanced(lines: list[Line]) -> list[Line]:
    rest = sum((line.amount for line in lines), Decimal(0))
    return [*lines, Line(LedgerAccount.INTERBRANCH, -rest)] if rest else lines
