"""The operators' schema."""

import strawberry
from strawberry.schema.config import StrawberryConfig

from schema.core.scalars import SCALARS
from schema.registration.mutations import ApplicationMutations
from schema.registration.queries import ApplicationQueries
from schema.registry.mutations import TenantMutations
from schema.registry.queries import TenantQueries


@strawberry.type(name="PlatformQuery", description="What operators can read.")
class Query(ApplicationQueries, TenantQueries):
    pass


@strawberry.type(name="PlatformMutation", description="What operators can change.")
class Mutation(ApplicationMutations, TenantMutations):
    pass


schema = strawberry.Schema(query=Query, mutation=Mutation, config=StrawberryConfig(scalar_map=SCALARS))
