"""What customers owe by the age of its invoices, in the tenant's own buckets, each figure leading to its rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from tenants.branches.queries import at_branches
from tenants.core.actor import Actor
from tenants.core.aggregating import Count, Total, select_groups
from tenants.core.expressions import ALWAYS, Compare, Expression, Op, eq, every
from tenants.core.money import rounded
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
    *, actor: Actor, today: date, branches: Expression, dimensions: Sequence[AgeingDimension]
) -> list[Aged]:
    """What is open today of invoices that the actor sees, below the branch if one is given: a group for each currency
    and combination of the dimensions, in their order. An invoice is as old as the days since it was issued."""
    below = at_branches(branches)
    where = every(OPEN, below)
    bounds = _bounds((await order_rules()).ageing_days)
    ages = [_issued(today, since, to) for since, to in bounds]
    keys = [*(COLUMNS[dimension] for dimension in dict.fromkeys(dimensions)), "currency"]
    rows = await select_groups(
        source=INVOICES,
        actor=actor,
        where=where,
        keys=keys,
        measures={
            **{f"amount_{place}": Total("outstanding", age) for place, age in enumerate(ages)},
            **{f"count_{place}": Count(age) for place, age in enumerate(ages)},
            "amount": Total("outstanding"),
        },
    )
    found = []
    for row in rows:
        held = {key: row[key] for key in keys}
        group = every(where, *(eq(key, value) for key, value in held.items()))
        buckets = [
            Bucket(
                since,
                to,
                rounded(row[f"amount_{place}"], currency=row["currency"]),
                row[f"count_{place}"],
                row["currency"],
                every(group, ages[place]),
            )
            for place, (since, to) in enumerate(bounds)
        ]
        found.append(Aged(keys=held, currency=row["currency"], amount=row["amount"], buckets=buckets))
    return found


def _bounds(last_days: Sequence[int]) -> list[tuple[int, int | None]]:
    """From the day of issue on, each bucket beginning a day after the one before ended."""
    starts = [0, *(day + 1 for day in last_days)]
    return list(zip(starts, [*last_days, None], strict=True))


def _issued(today: date, since: int, to: int | None) -> Expression:
    """Issued so many days ago; the first bucket takes what is issued later in the day elsewhere too."""
    newest = Compare("issued_on", Op.LTE, today - timedelta(days=since)) if since else ALWAYS
    oldest = ALWAYS if to is None else Compare("issued_on", Op.GTE, today - timedelta(days=to))
    return every(newest, oldest)
