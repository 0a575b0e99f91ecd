"""Root fields on the tenant's own identity providers."""

import strawberry

from schema.core.connections import Connection
from schema.core.declare import connection, single
from schema.federation.types import IdentityProvider
from tenants.core.selecting import Order
from tenants.identity.queries_federation import IDENTITY_PROVIDERS


@strawberry.type
class FederationQueries:
    identity_provider: IdentityProvider = single(IDENTITY_PROVIDERS, description="One identity provider.")
    identity_providers: Connection[IdentityProvider] = connection(
        IDENTITY_PROVIDERS, order=[Order("key")], description="The tenant's own identity providers."
    )
