"""The first way into a new tenant: a key for its headquarters, until somebody of its own can sign in."""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from tenants.core.actor import ActorKind, platform_actor
from tenants.core.errors import Invalid, NotFound, Refusal, WrongState
from tenants.core.permissions import Permission
from tenants.core.work import Work, unit_of_work
from tenants.identity.models import ApiKey, Role, User
from tenants.identity.service.keys import MAX_LIFETIME, NewApiKey, create_api_key, revoke_api_key
from tenants.identity.service.people import create_user
from tenants.identity.service.roles import assign_role
from tenants.registry.models import TenantStatus
from tenants.registry.queries import registered_tenant

FIRST_USER: Final = "headquarters-setup"
"""The service user that such a key signs in as."""
FIRST_ROLE: Final = "HQ_ADMIN"
DEFAULT_DAYS: Final = 30


class HasItsOwnPeople(Refusal):
    """Somebody of its own can sign in at this tenant already: ask its headquarters for a key."""

    code = "WRONG_STATE"
    zh = "该租户已有可登录的账号，请向其总部申请密钥。"


async def issue_first_key(
    *,
    tenant_id: UUID,
    name: str,
    expires_in_days: int,
    now: datetime,
    client_id: str,
    request_id: str,
    dry_run: bool = False,
) -> NewApiKey:
    """An API key with the rights of headquarters, for a tenant that nobody of its own can sign in at yet.

    Asked again, because the key was lost or has expired, it ends the keys issued this way before. Raises `NotFound`,
    `WrongState` for a tenant that is not served, `HasItsOwnPeople`, and `Invalid` unless it lives 1 to 366 days.
    """
    row = await registered_tenant(id=tenant_id)
    if row is None:
        raise NotFound
    if row.status is not TenantStatus.ACTIVE:
        raise WrongState(state=row.status.value)
    if not 1 <= expires_in_days <= MAX_LIFETIME.days:
        raise Invalid(field=("expires_in_days",), detail=f"1–{MAX_LIFETIME.days}")
    actor = platform_actor(client_id=client_id)
    async with unit_of_work(tenant=row.ref, actor=actor, now=now, request_id=request_id, dry_run=dry_run) as work:
        if await User.filter(active=True).exclude(username=FIRST_USER).exists():
            raise HasItsOwnPeople
        user = await _first_user(work)
        for former in await ApiKey.filter(user_id=user.id, revoked_at=None):
            await revoke_api_key(work=work, key=former)
        expires_at = now + timedelta(days=expires_in_days)
        return await create_api_key(work=work, user=user, name=name, scopes=list(Permission), expires_at=expires_at)


async def _first_user(work: Work) -> User:
    """Locked, so that of two keys asked for at once the later one ends the earlier."""
    found = await User.filter(username=FIRST_USER).select_for_update(no_key=True).first()
    if found is not None:
        return found
    user = await create_user(work=work, username=FIRST_USER, display_name="总部开通账号", kind=ActorKind.SERVICE)
    await assign_role(work=work, user=user, role=await Role.get(code=FIRST_ROLE), valid_from=work.today)
    return user
