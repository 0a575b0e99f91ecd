"""Tenants as the platform's operators see them."""

from datetime import datetime

import strawberry

from schema.core.connections import PageInfo
from schema.core.enums import graphql_enums
from schema.registry.errors import PlatformError
from tenants.registry import models
from tenants.registry.models import MigrationState, TenantStatus
from tenants.registry.standings import Position

graphql_enums(MigrationState, Position, TenantStatus)


@strawberry.type(description="One chain on the platform.")
class Tenant:
    id: strawberry.ID = strawberry.field(description="Never changes; its schema and role are named after it.")
    slug: str = strawberry.field(description="Its name in addresses; never changes, is never given again.")
    name: str = strawberry.field(description="Its name for people.")
    industry: str = strawberry.field(description="Industry whose blueprint it began with.")
    status: TenantStatus = strawberry.field(description="Whether it is served.")
    cell: str = strawberry.field(description="The database it lives in.")
    schema_version: str = strawberry.field(description="The last migration its schema has seen; empty before.")
    locale: str = strawberry.field(description="Its language, e.g. `zh-CN`.")
    time_zone: str = strawberry.field(description="IANA time zone its rules count in.")
    currency: str = strawberry.field(description="ISO 4217 code of its money.")
    blueprint_version: int = strawberry.field(description="Version of the blueprint it began with.")
    created_at: datetime = strawberry.field(description="When it was registered.")
    suspended_at: datetime | None = strawberry.field(description="When it was suspended; null while it is served.")
    suspended_reason: str | None = strawberry.field(description="Why it was suspended.")


def tenant_of(row: models.Tenant) -> Tenant:
    """The registry's row as operators see it."""
    return Tenant(
        id=strawberry.ID(str(row.id)),
        slug=row.slug,
        name=row.name,
        industry=row.industry,
        status=row.status,
        cell=row.cell,
        schema_version=row.schema_version,
        locale=row.locale,
        time_zone=row.time_zone,
        currency=row.currency,
        blueprint_version=row.blueprint_version,
        created_at=row.created_at,
        suspended_at=row.suspended_at,
        suspended_reason=row.suspended_reason,
    )


@strawberry.type(description="One page of tenants.")
class TenantConnection:
    nodes: list[Tenant] = strawberry.field(description="The tenants, by slug.")
    page_info: PageInfo = strawberry.field(description="Where this page stands in the list.")
    total_count: int = strawberry.field(description="How many there are.")


@strawberry.type(description="A blueprint that tenants can begin with.")
class BlueprintInfo:
    industry: str = strawberry.field(description="Name of the industry.")
    version: int = strawberry.field(description="Its version.")
    name_zh: str = strawberry.field(description="Name in Chinese.")
    name_en: str = strawberry.field(description="Name in English.")


@strawberry.type(description="How far a tenant's schema has come, by the registry's word.")
class MigrationStanding:
    tenant_id: strawberry.ID = strawberry.field(description="The tenant.")
    slug: str = strawberry.field(description="Its slug.")
    version: str = strawberry.field(description="The last migration it has seen.")
    position: Position = strawberry.field(description="Where that stands against this server's migrations.")
    lacking: int = strawberry.field(description="How many migrations it lacks.")
    attempt: MigrationState | None = strawberry.field(description="What became of the last attempt.")
    attempted_at: datetime | None = strawberry.field(description="When that was.")
    error: str | None = strawberry.field(description="What went wrong in it.")


@strawberry.type(description="What came of a change to a tenant.")
class TenantPayload:
    tenant: Tenant | None = strawberry.field(description="The tenant as it is now; null when refused.")
    user_errors: list[PlatformError] = strawberry.field(description="Why it was refused; empty when done.")


@strawberry.type(description="What came of asking for a tenant's first key.")
class TenantKeyPayload:
    api_key: str | None = strawberry.field(
        description="The key, shown now and never again; null when refused and in a dry run."
    )
    expires_at: datetime | None = strawberry.field(description="When it ends; null when refused.")
    user_errors: list[PlatformError] = strawberry.field(description="Why it was refused; empty when done.")


@strawberry.type(description="What came of asking to enter a tenant.")
class SupportKeyPayload:
    support_key: str | None = strawberry.field(
        description="The key, shown now and never again; null when refused and in a dry run."
    )
    expires_at: datetime | None = strawberry.field(description="When it ends; null when refused.")
    user_errors: list[PlatformError] = strawberry.field(description="Why it was refused; empty when done.")
