"""Root fields on sales."""

import strawberry

from schema.core.connections import Connection
from schema.core.declare import connection, single
from schema.opportunities.types import Opportunity
from tenants.core.selecting import Order
from tenants.opportunities.queries import OPPORTUNITIES


@strawberry.type
class OpportunityQueries:
    opportunity: Opportunity | None = single(OPPORTUNITIES, description="One sale by its id.")
    opportunities: Connection[Opportunity] = connection(
        OPPORTUNITIES,
        order=[Order("opened_at", descending=True)],
        description="The sales the viewer may see, latest first.",
    )
