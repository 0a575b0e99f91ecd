"""Use cases of price lists."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from tenants.core.errors import Forbidden, Invalid, Taken
from tenants.core.money import exact, minor_unit
from tenants.core.permissions import Permission
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.orders.models import PriceList, PriceListItem
from tenants.orders.prices import NAME, SKU, UNIT

MOST_ITEMS = 1_000


async def create_price_list(
    *,
    work: Work,
    code: str,
    name: str,
    starts_on: date,
    items: Sequence[Mapping[str, Any]],
    ends_on: date | None = None,
) -> PriceList:
    """A list of prices, in the tenant's currency, that hold from a day on. Where a product stands on several, the list
    that began last holds."""
    if not work.actor.reach(Permission.PRICE_LIST_MANAGE).everything:
        raise Forbidden(permission=Permission.PRICE_LIST_MANAGE.value)
    if ends_on is not None and ends_on < starts_on:
        raise Invalid(field=("ends_on",), detail=f">= {starts_on}")
    if not 0 < len(items) <= MOST_ITEMS:
        raise Invalid(field=("items",), detail=f"1 – {MOST_ITEMS}")
    price_list = PriceList(
        code=required(code, field="code", limit=40),
        name=required(name, field="name", limit=200),
        currency=work.tenant.currency,
        starts_on=starts_on,
        ends_on=ends_on,
    )
    if await PriceList.exists(code=price_list.code):
        raise Taken(field=("code",))
    await price_list.save()
    seen: set[str] = set()
    for given in items:
        item = _item(price_list, given)
        if item.sku in seen:
            raise Taken(field=("items",))
        seen.add(item.sku)
        await item.save()
    return price_list


def _item(price_list: PriceList, given: Mapping[str, Any]) -> PriceListItem:
    currency = price_list.currency
    return PriceListItem(
        price_list=price_list,
        sku=required(given["sku"], field="items", limit=SKU),
        name=required(given["name"], field="items", limit=NAME),
        unit=required(given["unit"], field="items", limit=UNIT),
        price=exact(given["price"], currency=currency, field=("items",), least=minor_unit(currency)),
        currency=currency,
    )


async def end_price_list(*, work: Work, price_list: PriceList, ends_on: date) -> PriceList:  # noqa: ARG001
    """The list's prices hold up to and including that day."""
    if ends_on < price_list.starts_on:
        raise Invalid(field=("ends_on",), detail=f">= {price_list.starts_on}")
    price_list.ends_on = ends_on
    await price_list.save()
    return price_list
