"""Which tenant the running task works for. No tenant in scope is an error, never a default."""

from contextvars import ContextVar
from dataclasses import dataclass
from uuid import UUID


class NoTenant(RuntimeError):
    """The tenant's connection was used with no tenant in scope, or across two of them."""


@dataclass(frozen=True, slots=True)
class TenantRef:
    """A tenant as the registry knows it; the value that travels with a request.

    `id` and `slug` never change and are never reused; `name` may. `time_zone` is an IANA name,
    `currency` an ISO 4217 code.
    """

    id: UUID
    slug: str
    name: str
    industry: str
    status: str
    cell: str
    schema_version: str
    locale: str
    time_zone: str
    currency: str

    def __hash__(self) -> int:
        return hash(self.slug)  # which never changes and names one tenant; caches ask for it at every request

    @property
    def schema(self) -> str:
        """Name of the tenant's schema, and of the role that alone may use it."""
        return f"t_{self.id.hex}"

    @property
    def role(self) -> str:
        return self.schema


_current: ContextVar[TenantRef | None] = ContextVar("tenant", default=None)


def scope_now() -> TenantRef:
    """The tenant in scope; raises `NoTenant` when there is none."""
    tenant = _current.get()
    if tenant is None:
        raise NoTenant("no tenant in scope")
    return tenant


class TenantScope:
    """Everything awaited inside works for this tenant, and for no other."""

    __slots__ = ("_tenant", "_token")

    def __init__(self, tenant: TenantRef) -> None:
        self._tenant = tenant

    def __enter__(self) -> TenantRef:
        outer = _current.get()
        if outer is not None and outer is not self._tenant and outer.id != self._tenant.id:
            raise NoTenant("a tenant is already in scope")
        self._token = _current.set(self._tenant)
        return self._tenant

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        _current.reset(self._token)


tenant_scope = TenantScope
