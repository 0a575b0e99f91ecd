"""What the price lists say on a day, and a quotation's lines held against them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from tortoise.expressions import Q

from tenants.core.errors import Invalid, Required
from tenants.core.money import MOST_MONEY, exact, minor_unit
from tenants.core.texts import required
from tenants.orders.models import Order, OrderLine, PriceListItem

MOST_LINES = 100
MOST_QUANTITY = 1_000_000
SKU, NAME, UNIT = 40, 200, 20


async def prices_on(*, day: date, skus: Collection[str]) -> Mapping[str, PriceListItem]:
    """The price of each of the products on that day: of several lists in effect the one that began last holds."""
    holds = Q(price_list__ends_on=None) | Q(price_list__ends_on__gte=day)
    found = PriceListItem.filter(holds, sku__in=list(skus), price_list__starts_on__lte=day)
    return {item.sku: item for item in await found.order_by("price_list__starts_on", "id")}


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation's lines, what they come to, and what the price list has for them. What is on no list departs by its
    whole amount."""

    lines: Sequence[OrderLine]
    total: Decimal
    list_total: Decimal
    departs_by: Decimal


async def quoted(*, order: Order, lines: Sequence[Mapping[str, Any]], day: date) -> Quoted:
    """The lines as given, at list prices unless told otherwise.

    Raises `Required` for a product on no list without name, unit and price, and `Invalid` for what cannot be sold.
    """
    if not 0 < len(lines) <= MOST_LINES:
        raise Invalid(field=("lines",), detail=f"1 – {MOST_LINES}")
    skus = [required(line["sku"], field="lines", limit=SKU) for line in lines]
    if len(set(skus)) < len(skus):
        raise Invalid(field=("lines",), detail="sku")
    listed = await prices_on(day=day, skus=skus)
    made = [
        _line(order, number, sku, line, listed.get(sku))
        for number, (sku, line) in enumerate(zip(skus, lines, strict=True), start=1)
    ]
    total = sum((line.amount for line in made), Decimal(0))
    if total >= MOST_MONEY:
        raise Invalid(field=("lines",), detail=f"{total} {order.currency}")
    return Quoted(
        lines=made,
        total=total,
        list_total=sum(((line.list_price or Decimal(0)) * line.quantity for line in made), Decimal(0)),
        departs_by=sum((_departure(line) for line in made), Decimal(0)),
    )


def _line(order: Order, number: int, sku: str, given: Mapping[str, Any], listed: PriceListItem | None) -> OrderLine:
    quantity: int = given["quantity"]
    if not 0 < quantity <= MOST_QUANTITY:
        raise Invalid(field=("lines",), detail=f"1 – {MOST_QUANTITY}")
    price = given.get("unit_price", listed.price if listed else None)
    if price is None:
        raise Required(field=("lines",))
    unit_price = exact(price, currency=order.currency, field=("lines",), least=minor_unit(order.currency))
    name, unit = given.get("name"), given.get("unit")
    return OrderLine(
        order_id=order.id,
        position=number,
        sku=sku,
        name=required(name or (listed.name if listed else ""), field="lines", limit=NAME),
        unit=required(unit or (listed.unit if listed else ""), field="lines", limit=UNIT),
        quantity=quantity,
        list_price=listed.price if listed else None,
        unit_price=unit_price,
        amount=unit_price * quantity,
        currency=order.currency,
    )


def _departure(line: OrderLine) -> Decimal:
    return abs(line.unit_price - (line.list_price or Decimal(0))) * line.quantity
