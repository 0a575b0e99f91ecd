"""Price lists as callers see them."""

from datetime import date

from schema.core.connections import Connection
from schema.core.declare import column, entity, many, money
from schema.core.nodes import Node, Versioned
from schema.core.scalars import Money
from tenants.core.selecting import Order as By
from tenants.orders.queries import PRICE_LIST_ITEMS, PRICE_LISTS


@entity(PRICE_LIST_ITEMS)
class PriceListItem(Node):
    """One product's price."""

    sku: str = column(description="The tenant's code of the product.", filters=True)
    name: str = column(description="Name of the product.")
    unit: str = column(description="What one of it is, e.g. `箱`.")
    price: Money = money("price", description="Price of one.")


@entity(PRICE_LISTS)
class PriceList(Node, Versioned):
    """Prices that hold from a day on; where a product stands on several lists, the one that began last holds."""

    code: str = column(description="The tenant's code of the list.", filters=True)
    name: str = column(description="Name.")
    currency: str = column(description="Currency of its prices, an ISO 4217 code.")
    starts_on: date = column(description="First day it holds.", filters=True, orders=True)
    ends_on: date | None = column(description="Last day it holds; null while open.", filters=True, orders=True)
    items: Connection[PriceListItem] | None = many(
        PRICE_LIST_ITEMS, key="price_list_id", order=[By("sku")], description="Its prices, by product."
    )
