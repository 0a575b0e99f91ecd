"""Root fields that follow orders live."""

import strawberry

from schema.core.declare import changes, changes_at
from schema.orders.types import Order
from tenants.branches.queries import BRANCHES
from tenants.orders.queries import ORDERS
from tenants.orders.story import CHANGED


@strawberry.type
class OrderSubscriptions:
    order_changed: Order = changes(
        ORDERS,
        names=(CHANGED,),
        description="One order, as it stands after each change of it; ends when the viewer may no longer see it.",
    )
    orders_changed: Order = changes_at(
        ORDERS,
        branches=BRANCHES,
        names=(CHANGED,),
        description="Each order the viewer may see, new ones too, as it stands after a change of it.",
    )
