"""Support access: given by the tenant, for a while, taken back at any moment."""

from datetime import timedelta
from typing import Final
from uuid import UUID

from tenants.core.crypto import fingerprint
from tenants.core.errors import Forbidden, Invalid, Refusal, WrongState
from tenants.core.permissions import Permission
from tenants.core.rules import rule
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.identity.api_keys import SUPPORT_PREFIX, new_api_key
from tenants.identity.giving import refuse_more_than_held
from tenants.identity.models_support import SupportAccess, SupportKey
from tenants.identity.sources import ROLES
from tenants.registry.key_index import index_api_key

KEY_LIVES: Final = timedelta(hours=1)
"""How long an operator's key is good, within the consent; then they ask for another."""

OPENING: Final = frozenset(
    {
        Permission.IDENTITY_PROVIDER_MANAGE,
        Permission.ROLE_ASSIGN,
        Permission.ROLE_DEFINE,
        Permission.SUPPORT_GRANT,
        Permission.USER_MANAGE,
    }
)
"""What could open another way in; no support access has it."""


class NoConsent(Refusal):
    """This tenant has not let support in, or no longer does: ask its headquarters for `grantSupportAccess`."""

    code = "NO_CONSENT"
    zh = "该租户未授权平台支持访问，或授权已失效，请联系其总部授权。"


async def grant_support_access(
    *, work: Work, reason: str, hours: int | None = None, role_id: UUID | None = None
) -> SupportAccess:
    """Lets the platform's people in for so many hours, by the tenant's rule `support` at most and by default.

    They read what the actor reads everywhere; with a role, they may what it says and the actor may everywhere. Never
    do they get a right that would open another way in. Raises `Forbidden` unless the permission reaches the whole
    tenant, `MoreThanHeld`, and `Invalid` for too long.
    """
    actor = work.actor
    if not actor.reach(Permission.SUPPORT_GRANT).everything or actor.support_id is not None:
        raise Forbidden(permission=Permission.SUPPORT_GRANT.value)
    most: int = (await rule(key="support"))["most_hours"]
    if hours is not None and not 1 <= hours <= most:
        raise Invalid(field=("hours",), detail=f"1–{most}")
    role = await work.find(source=ROLES, id=role_id, field="role_id") if role_id else None
    if role is None:
        held = {p.value for p in Permission if p.value.endswith(":read") and actor.reach(p).everything}
    else:
        held = set(role.permissions) - OPENING
        refuse_more_than_held(actor=actor, permissions=held, over=None, field="role_id")
    access = SupportAccess(
        reason=required(reason, field="reason", limit=2_000),
        role_code=role.code if role else None,
        permissions=sorted(held),
        granted_by=actor.user_id,
        granter_name=actor.name,
        until=work.now + timedelta(hours=hours or most),
    )
    await access.save()
    return access


async def revoke_support_access(*, work: Work, access: SupportAccess) -> SupportAccess:
    """Ends it at once, live updates included. Raises `WrongState` when it is over."""
    if access.revoked_at is not None or access.until <= work.now:
        raise WrongState(state="ENDED")
    access.revoked_at = work.now
    await access.save()
    return access


async def issue_support_key(*, work: Work, operator_client_id: str, operator_name: str) -> tuple[SupportKey, str]:
    """A key for one operator under the tenant's latest consent, and its text, shown now and never again.

    Raises `NoConsent` without one that holds now.
    """
    live = SupportAccess.filter(revoked_at=None, until__gt=work.now)
    access = await live.order_by("-created_at", "-id").select_for_update(no_key=True).first()
    if access is None:
        raise NoConsent
    text = new_api_key(prefix=SUPPORT_PREFIX)
    key = SupportKey(
        access=access,
        hash=fingerprint(text),
        operator_client_id=operator_client_id,
        operator_name=operator_name,
        expires_at=min(access.until, work.now + KEY_LIVES),
    )
    await key.save()
    if not work.dry_run:
        await index_api_key(key_hash=key.hash, tenant_id=work.tenant.id)
    return key, text
