"""From the slug in an address to a tenant that may be served."""

import re
from collections.abc import Awaitable, Callable

from api.refusals import UnknownTenant, UnsupportedSchema
from tenants.core.errors import TenantUnavailable
from tenants.core.scope import TenantRef

_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
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
        tenant = await self._find(slug) if _SLUG.fullmatch(slug) else None
        if tenant is None:
            raise UnknownTenant
        return tenant

    def admit(self, tenant: TenantRef) -> None:
        """Raises `TenantUnavailable` for a tenant that is not active, `UnsupportedSchema` for one not migrated."""
        if tenant.status != ACTIVE:
            raise TenantUnavailable(status=tenant.status)
        if not self._supports(tenant):
            raise UnsupportedSchema(version=tenant.schema_version)
