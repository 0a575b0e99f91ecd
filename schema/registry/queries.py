"""What operators can read."""

from typing import Annotated

import strawberry

from schema.core.keyed_pages import opened, page_by_key
from schema.core.paging import page_size
from schema.registry.types import BlueprintInfo, MigrationStanding, TenantConnection, tenant_of
from tenants.registry import blueprints
from tenants.registry.models import TenantStatus
from tenants.registry.queries import count_registered, migration_standings, registered_page


async def _tenants(
    first: Annotated[int | None, strawberry.argument(description="How many, at most 250; 25 if left out.")] = None,
    after: Annotated[str | None, strawberry.argument(description="Begin behind this cursor.")] = None,
    status: Annotated[TenantStatus | None, strawberry.argument(description="Only those in this status.")] = None,
) -> TenantConnection:
    size = page_size(first, None)
    rows = await registered_page(status=status, after=opened(after), limit=size + 1)
    shown, page = page_by_key(rows, size=size, key=lambda row: row.slug, is_first=after is None)
    count = await count_registered(status=status)
    return TenantConnection(nodes=[tenant_of(row) for row in shown], page_info=page, total_count=count)


def _blueprints() -> list[BlueprintInfo]:
    return [
        BlueprintInfo(industry=info.industry, version=info.version, name_zh=info.zh, name_en=info.en)
        for info in blueprints.available()
    ]


async def _standings() -> list[MigrationStanding]:
    return [
        MigrationStanding(
            tenant_id=strawberry.ID(str(standing.tenant_id)),
            slug=standing.slug,
            version=standing.version,
            position=standing.position,
            lacking=standing.lacking,
            attempt=standing.attempt,
            attempted_at=standing.attempted_at,
            error=standing.error,
        )
        for standing in await migration_standings()
    ]


@strawberry.type
class TenantQueries:
    tenants: TenantConnection = strawberry.field(resolver=_tenants, description="The tenants, by slug.")
    blueprints: list[BlueprintInfo] = strawberry.field(
        resolver=_blueprints, description="What a new tenant can begin with."
    )
    migration_status: list[MigrationStanding] = strawberry.field(
        resolver=_standings, description="How far each tenant's schema has come."
    )
