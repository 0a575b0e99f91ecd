"""Orders in figures: of the contracts of some months what was ordered, delivered, invoiced, collected and returned."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from asyncpg import Record

from tenants.branches.queries import at_branches
from tenants.core.actor import Actor
from tenants.core.aggregating import CountDistinct, Key, Month, Of, Total, Worth, select_groups
from tenants.core.dates import months
from tenants.core.expressions import Belongs, Compare, Expression, Has, Op, among, eq, every
from tenants.orders.queries import LINES, ORDERS
from tenants.orders.workflow import BOUND

PRODUCT, MONTH = "sku", "month"


class OrderDimension(StrEnum):
    """What orders can be grouped by."""

    BRANCH = "BRANCH"
    SALESPERSON = "SALESPERSON"
    PRODUCT = "PRODUCT"
    MONTH = "MONTH"


KEYS: Mapping[OrderDimension, str] = {
    OrderDimension.BRANCH: "branch_id",
    OrderDimension.SALESPERSON: "salesperson_id",
    OrderDimension.PRODUCT: PRODUCT,
    OrderDimension.MONTH: MONTH,
}


@dataclass(frozen=True, slots=True)
class Figures:
    """One group's figures in one currency, of contracts that stand; `where` is the condition of its orders.

    `delivered` and `returned` are worth what the contract says; `ordered` holds special fees too. A receipt is of no
    single product, and neither is a fee: grouped by product there are no `invoiced` and `collected`, and no fees.
    """

    keys: Mapping[str, object]
    where: Expression
    currency: str
    count: int
    ordered: Decimal
    delivered: Decimal
    returned: Decimal
    invoiced: Decimal | None
    collected: Decimal | None


async def order_figures(
    *,
    actor: Actor,
    month: date,
    through: date,
    zone: str,
    branches: Expression,
    dimensions: Sequence[OrderDimension],
) -> list[Figures]:
    """What became of the contracts that came to stand from the first month to the last, in the tenant's zone, as far as
    the actor sees them, of those branches: a group for each currency and combination of the dimensions, in their
    order."""
    where = every(_contracted(month, through, zone), among("status", sorted(BOUND)), at_branches(branches))
    keys = [KEYS[dimension] for dimension in dict.fromkeys(dimensions)]
    goods = await select_groups(
        source=LINES,
        actor=actor,
        where=Belongs("order_id", ORDERS, where),
        keys=_keys(keys, zone, of_line=True),
        measures={
            "count": CountDistinct("order_id"),
            "ordered": Total("amount"),
            "delivered": Worth("delivered", "unit_price"),
            "returned": Worth("returned", "unit_price"),
        },
    )
    money: Mapping[tuple[object, ...], Record] = {}
    if PRODUCT not in keys:
        orders = await select_groups(
            source=ORDERS,
            actor=actor,
            where=where,
            keys=_keys(keys, zone, of_line=False),
            measures={name: Total(column) for name, column in _MONEY.items()},
        )
        money = {_group(row, keys): row for row in orders}
    return [_figures(row, keys, where, zone, money.get(_group(row, keys))) for row in goods]


_MONEY = {"ordered": "total", "invoiced": "invoiced", "collected": "received"}


def _keys(keys: Sequence[str], zone: str, *, of_line: bool) -> dict[str, Key]:
    """What the rows are grouped by: columns of the order, but for the product and the currency."""
    found: dict[str, Key] = {}
    for key in keys:
        own: str | Month = Month("contracted_at", zone) if key == MONTH else key
        found[key] = Of("order_id", ORDERS, own) if of_line and key != PRODUCT else own
    return {**found, "currency": "currency"}


def _group(row: Record, keys: Sequence[str]) -> tuple[object, ...]:
    return tuple(row[key] for key in (*keys, "currency"))


def _figures(row: Record, keys: Sequence[str], where: Expression, zone: str, money: Record | None) -> Figures:
    held = {key: row[key] for key in keys}
    return Figures(
        keys=held,
        where=every(where, eq("currency", row["currency"]), *(_holds(key, held[key], zone) for key in keys)),
        currency=row["currency"],
        count=row["count"],
        ordered=money["ordered"] if money else row["ordered"],
        delivered=row["delivered"],
        returned=row["returned"],
        invoiced=money["invoiced"] if money else None,
        collected=money["collected"] if money else None,
    )


def _holds(key: str, value: object, zone: str) -> Expression:
    """The condition on an order of the group."""
    if key == PRODUCT:
        return Has(LINES, "order_id", eq(PRODUCT, value))
    if key == MONTH and isinstance(value, date):
        return _contracted(value, value, zone)
    return eq(key, value)


def _contracted(month: date, through: date, zone: str) -> Expression:
    since, until = months(month, through, zone=zone)
    return every(Compare("contracted_at", Op.GTE, since), Compare("contracted_at", Op.LT, until))
