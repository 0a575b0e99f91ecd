"""What customers owe by the age of its invoices, in the tenant's own buckets, each figure leading to its rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from asyncpg import Record

from tenants.branches.queries import at_branches
from tenants.core.actor import Actor
from tenants.core.aggregating import Count, Total, select_groups
from tenants.core.expressions import ALWAYS, Compare, CompareSum, Expression, Op, Sum, eq, every
from tenants.core.money import rounded
from tenants.ledger.queries import LEDGER_POSTINGS
from tenants.ledger.workflow import LedgerAccount
from tenants.orders.queries import INVOICES
from tenants.orders.rules import order_rules

OPEN = Compare("outstanding", Op.GT, 0)


class AgeingDimension(StrEnum):
    """What receivables can be grouped by."""

    BRANCH = "BRANCH"
    CUSTOMER = "CUSTOMER"
    SALESPERSON = "SALESPERSON"


COLUMNS: Mapping[AgeingDimension, str] = {
    AgeingDimension.BRANCH: "branch_id",
    AgeingDimension.CUSTOMER: "customer_id",
    AgeingDimension.SALESPERSON: "salesperson_id",
}


@dataclass(frozen=True, slots=True)
class Bucket:
    """Invoices so many days old, both included; `to` is None for the last bucket."""

    since: int
    to: int | None
    amount: Decimal
    count: int
    currency: str
    where: Expression


@dataclass(frozen=True, slots=True)
class Aged:
    """One group's receivables in one currency; `keys` are the values it is grouped by."""

    keys: Mapping[str, object]
    currency: str
    amount: Decimal
    buckets: Sequence[Bucket]


async def aged_receivables(
    *, actor: Actor, today: date, as_of: date, branches: Expression, dimensions: Sequence[AgeingDimension]
) -> list[Aged]:
    """What is open at the end of a day, of invoices that the actor sees, of those branches: a group for each currency
    and combination of the dimensions, in their order. An invoice is as old as the days since it was issued. Of a past
    day the ledger tells, to which nothing is added but on the day itself; so the figures stay what they were."""
    open_amount: str | Sum
    open_amount, is_open = ("outstanding", OPEN) if as_of == today else _by_ledger(as_of)
    where = every(is_open, at_branches(branches))
    bounds = _bounds((await order_rules()).ageing_days)
    ages = [_issued(as_of, since, to) for since, to in bounds]
    keys = [*(COLUMNS[dimension] for dimension in dict.fromkeys(dimensions)), "currency"]
    rows = await select_groups(
        source=INVOICES,
        actor=actor,
        where=where,
        keys=keys,
        measures={
            **{f"amount_{place}": Total(open_amount, age) for place, age in enumerate(ages)},
            **{f"count_{place}": Count(age) for place, age in enumerate(ages)},
            "amount": Total(open_amount),
        },
    )
    return [_aged(row, keys, where, bounds, ages) for row in rows]


def _aged(
    row: Record,
    keys: Sequence[str],
    where: Expression,
    bounds: Sequence[tuple[int, int | None]],
    ages: Sequence[Expression],
) -> Aged:
    currency, held = row["currency"], {key: row[key] for key in keys}
    group = every(where, *(eq(key, value) for key, value in held.items()))
    buckets = [
        Bucket(
            since,
            to,
            rounded(row[f"amount_{place}"], currency=currency),
            row[f"count_{place}"],
            currency,
            every(group, ages[place]),
        )
        for place, (since, to) in enumerate(bounds)
    ]
    return Aged(keys=held, currency=currency, amount=rounded(row["amount"], currency=currency), buckets=buckets)


def _by_ledger(day: date) -> tuple[Sum, Expression]:
    """What the ledger had open of an invoice at the end of the day, and that it was something."""
    posted = every(eq("account", LedgerAccount.RECEIVABLE), Compare("day", Op.LTE, day))
    held = Sum(LEDGER_POSTINGS, "item_id", "amount", posted)
    return held, every(Compare("issued_on", Op.LTE, day), CompareSum(held, Op.GT, 0))


def _bounds(last_days: Sequence[int]) -> list[tuple[int, int | None]]:
    """From the day of issue on, each bucket beginning a day after the one before ended."""
    starts = [0, *(day + 1 for day in last_days)]
    return list(zip(starts, [*last_days, None], strict=True))


def _issued(today: date, since: int, to: int | None) -> Expression:
    """Issued so many days ago; the first bucket takes what is issued later in the day elsewhere too."""
    newest = Compare("issued_on", Op.LTE, today - timedelta(days=since)) if since else ALWAYS
    oldest = ALWAYS if to is None else Compare("issued_on", Op.GTE, today - timedelta(days=to))
    return every(newest, oldest)
