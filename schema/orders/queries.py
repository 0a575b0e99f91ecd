"""Root fields on orders."""

import strawberry

from schema.core.connections import Connection
from schema.core.declare import connection, single
from schema.orders.price_lists import PriceList
from schema.orders.types import CollectionVisit, Invoice, Order, Receipt
from tenants.core.selecting import Order as By
from tenants.orders.queries import INVOICES, ORDERS, PRICE_LISTS, RECEIPTS, VISITS


@strawberry.type
class OrderQueries:
    order: Order | None = single(ORDERS, description="One order by its id.")
    orders: Connection[Order] = connection(
        ORDERS,
        order=[By("quoted_at", descending=True)],
        description="The orders the viewer may see, latest first.",
    )
    invoices: Connection[Invoice] = connection(
        INVOICES,
        order=[By("issued_on", descending=True)],
        description="The invoices the viewer may see, latest first.",
    )
    receipts: Connection[Receipt] = connection(
        RECEIPTS,
        order=[By("received_on", descending=True)],
        description="The money taken, latest first; cash that was kept back with `where: {cashOverdue: {eq: true}}`.",
    )
    collection_visits: Connection[CollectionVisit] = connection(
        VISITS,
        order=[By("planned_on")],
        description="The visits planned to collect invoices, earliest first; those nobody made with "
        "`where: {overdue: {eq: true}}`.",
    )
    price_lists: Connection[PriceList] = connection(
        PRICE_LISTS, order=[By("starts_on", descending=True)], description="The price lists, latest first."
    )
