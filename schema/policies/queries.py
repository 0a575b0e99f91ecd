"""Root fields on products and policies."""

import strawberry

from schema.core.connections import Connection
from schema.core.declare import connection, single
from schema.policies.products import Product
from schema.policies.types import Policy
from tenants.core.selecting import Order
from tenants.policies.queries import POLICIES, PRODUCTS


@strawberry.type
class PolicyQueries:
    policy: Policy | None = single(POLICIES, description="One policy by its id.")
    policies: Connection[Policy] = connection(
        POLICIES,
        order=[Order("proposed_on", descending=True)],
        description="The policies the viewer may see, latest first.",
    )
    products: Connection[Product] = connection(
        PRODUCTS, order=[Order("effective_from", descending=True)], description="The products, latest edition first."
    )
