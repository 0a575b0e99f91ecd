"""The platform's people inside a tenant: with its consent, and no other way."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from tenants.core.errors import NotFound, WrongState
from tenants.core.work import unit_of_work
from tenants.identity.service.support import issue_support_key
from tenants.identity.support import operator_actor
from tenants.registry.models import TenantStatus
from tenants.registry.queries import registered_tenant


@dataclass(frozen=True, slots=True)
class NewSupportKey:
    """A new key with its text, which is shown now and never again."""

    text: str = field(repr=False)
    expires_at: datetime


async def enter_tenant(
    *, tenant_id: UUID, client_id: str, operator_name: str, now: datetime, request_id: str, dry_run: bool = False
) -> NewSupportKey:
    """A key for an operator whom the tenant's consent lets in; the tenant's trail names who asked for it.

    Raises `NotFound`, `WrongState` for a tenant that is not served, and `NoConsent`.
    """
    row = await registered_tenant(id=tenant_id)
    if row is None:
        raise NotFound
    if row.status is not TenantStatus.ACTIVE:
        raise WrongState(state=row.status.value)
    actor = operator_actor(client_id=client_id, name=operator_name)
    async with unit_of_work(tenant=row.ref, actor=actor, now=now, request_id=request_id, dry_run=dry_run) as work:
        key, text = await issue_support_key(work=work, operator_client_id=client_id, operator_name=operator_name)
        return NewSupportKey(text=text, expires_at=key.expires_at)
