"""Root fields on claims."""

import strawberry

from schema.claims.types import Claim
from schema.core.connections import Connection
from schema.core.declare import connection, single
from tenants.claims.queries import CLAIMS
from tenants.core.selecting import Order


@strawberry.type
class ClaimQueries:
    claim: Claim | None = single(CLAIMS, description="One claim by its id.")
    claims: Connection[Claim] = connection(
        CLAIMS,
        order=[Order("reported_on", descending=True)],
        description="The claims on policies the viewer may see, latest first.",
    )
