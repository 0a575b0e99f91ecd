"""The operators' schema."""

import strawberry
from strawberry.schema.config import StrawberryConfig

from schema.core.scalars import SCALARS
from schema.registry.mutations import PlatformMutation
from schema.registry.queries import PlatformQuery

schema = strawberry.Schema(query=PlatformQuery, mutation=PlatformMutation, config=StrawberryConfig(scalar_map=SCALARS))
