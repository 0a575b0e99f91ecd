"""Who the tenants are. Reading the registry needs no tenant in scope; it is the one thing that does not."""

from uuid import UUID

from tenants.core.scope import TenantRef
from tenants.registry.models import ApiKeyIndex, MigrationState, Tenant, TenantMigration, TenantStatus
from tenants.registry.remembered import Remembered
from tenants.registry.slugs import is_slug
from tenants.registry.standings import Position, Standing, position_at
from tenants.registry.versions import versions

# Every request asks. A second spares the registry most of it, and is as late as a suspension made by another
# process may take effect here; one made in this process takes effect at once (`forget`).
_KEPT_SECONDS = 1.0


_kept: Remembered[str | UUID, TenantRef] = Remembered(seconds=_KEPT_SECONDS, most=2_000)


def forget() -> None:
    """Ask the registry again, after a change to it."""
    _kept.forget()


async def tenant_by_slug(slug: str) -> TenantRef | None:
    """The tenant an address names, whatever its status; None for a slug that is unknown or none at all.

    At most a second old. Whether it may be served is for the caller: its `status`, and `versions.is_supported`.
    """
    known = _kept.get(slug)
    if known is None and is_slug(slug):
        known = _keep(await Tenant.get_or_none(slug=slug))
    return known


async def tenant_by_id(id: UUID) -> TenantRef | None:
    """As `tenant_by_slug`, by the id that tokens and keys carry."""
    return _kept.get(id) or _keep(await Tenant.get_or_none(id=id))


async def tenants(*, status: TenantStatus | None = None) -> list[TenantRef]:
    """All tenants, or those in one status, in order of their founding."""
    return [tenant.ref for tenant in await registered(status=status)]


async def registered(*, status: TenantStatus | None = None) -> list[Tenant]:
    """The registry's own rows, for operators."""
    found = Tenant.all() if status is None else Tenant.filter(status=status)
    return await found.order_by("created_at", "id")


async def registered_tenant(*, id: UUID) -> Tenant | None:
    """One row of the registry, for operators."""
    return await Tenant.get_or_none(id=id)


async def registered_page(*, status: TenantStatus | None, after: str, limit: int) -> list[Tenant]:
    """The registry's rows in order of their slugs, behind the slug `after`."""
    found = Tenant.filter(slug__gt=after) if status is None else Tenant.filter(slug__gt=after, status=status)
    return await found.order_by("slug").limit(limit)


async def count_registered(*, status: TenantStatus | None) -> int:
    """How many tenants there are, or are in one status."""
    return await (Tenant.all() if status is None else Tenant.filter(status=status)).count()


async def tenant_of_api_key(*, key_hash: str) -> UUID | None:
    """Whose API key it is, by the SHA-256 of the key in hex; whether it still holds, its tenant knows."""
    entry = await ApiKeyIndex.get_or_none(hash=key_hash).values("tenant_id")
    return entry["tenant_id"] if entry else None


async def migration_standings() -> list[Standing]:
    """Where every tenant stands by the registry's word, for operators; `migrations.status` asks the schemas."""
    known = versions(app="tenant")
    newest: dict[UUID, TenantMigration] = {}
    for attempt in await TenantMigration.all().order_by("started_at"):
        newest[attempt.tenant_id] = attempt
    return [_standing(tenant, newest.get(tenant.id), known) for tenant in await registered()]


def _standing(tenant: Tenant, attempt: TenantMigration | None, known: tuple[str, ...]) -> Standing:
    version = tenant.schema_version
    place = position_at(versions=known, version=version)
    lacking = len(known) - 1 - known.index(version) if version in known else len(known)
    return Standing(
        tenant_id=tenant.id,
        slug=tenant.slug,
        schema=tenant.ref.schema,
        status=tenant.status,
        version=version,
        position=place,
        lacking=0 if place is Position.AHEAD else lacking,
        attempt=MigrationState(attempt.state) if attempt else None,
        attempted_at=attempt.started_at if attempt else None,
        error=attempt.error if attempt else None,
    )


def _keep(tenant: Tenant | None) -> TenantRef | None:
    if tenant is None:
        return None
    for key in (tenant.slug, tenant.id):
        _kept.put(key, tenant.ref)
    return tenant.ref
