"""Who is asking, as they may know it."""

import strawberry

from schema.core.enums import graphql_enum
from tenants.core.actor import ActorKind

graphql_enum(ActorKind)


@strawberry.type(description="How far a permission goes.")
class Grant:
    permission: str = strawberry.field(description="The permission, e.g. `customer:read`.")
    everywhere: bool = strawberry.field(description="Whether it reaches the whole tenant.")
    branch_ids: list[strawberry.ID] = strawberry.field(description="The tops of the subtrees it reaches otherwise.")
    own: bool = strawberry.field(description="Whether it reaches the viewer's own records wherever they are.")


@strawberry.type(description="The tenant the viewer works for.")
class TenantInfo:
    slug: str = strawberry.field(description="Its name in addresses; never changes.")
    name: str = strawberry.field(description="Its name for people.")
    industry: str = strawberry.field(description="Industry whose blueprint it began with.")
    locale: str = strawberry.field(description="Its language, e.g. `zh-CN`.")
    time_zone: str = strawberry.field(description="IANA time zone its rules count in.")
    currency: str = strawberry.field(description="ISO 4217 code of its money.")
