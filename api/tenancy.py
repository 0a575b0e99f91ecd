"""From the slug in an address to a tenant that may be served."""

from collections.abc import Awaitable, Callable

from api.refusals import UnknownTenant, UnsupportedSchema
from tenants.core.errors import TenantUnavailable
from tenants.core.scope import TenantRef

ACTIVE = "ACTIVE"


class Directory:
    """Looks tenants up; a malformed slug and an unknown one answer alike."""

    def __init__(
        self, *, find: Callable[[str], Awaitable[TenantRef | None]], supports: Callable[[TenantRef], bool]
    ) -> None:
        self._find = find
        self._supports = supports

    async def find(self, slug: str) -> TenantRef:
        """Raises `UnknownTenant`."""
        tenant = await self._find(slug)
        if tenant is None:
            raise UnknownTenant
        return tenant

    def admit(self, tenant: TenantRef) -> None:
        """Raises `TenantUnavailable` for a tenant that is not active, `UnsupportedSchema` for one not migrated."""
        if tenant.status != ACTIVE:
            raise TenantUnavailable(status=tenant.status)
        if not self._supports(tenant):
            raise UnsupportedSchema(version=tenant.schema_version)
