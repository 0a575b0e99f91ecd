"""Support access as a request meets it: whom a support key lets in, with what, on record each time."""

from datetime import datetime
from uuid import NAMESPACE_URL, UUID, uuid5

from tenants.core.actor import Actor, ActorKind, Ground, Reach
from tenants.core.permissions import Permission
from tenants.identity.models_support import SupportAccess, SupportKey, SupportUse

NO_ROLE = "SUPPORT_ACCESS"
"""What stands for the role of a support access that names none: it reads, and changes nothing."""


def operator_id(*, client_id: str) -> UUID:
    """A stable id of an operator, for logs and trails that name everybody by one."""
    return uuid5(NAMESPACE_URL, f"branchline:operator:{client_id}")


def operator_actor(*, client_id: str, name: str, access: SupportAccess | None = None) -> Actor:
    """An operator inside a tenant, by name and client, with what the consent holds; without one, with nothing."""
    held = frozenset(p for p in Permission if access is not None and p.value in access.permissions)
    role = (access.role_code or NO_ROLE) if access is not None else NO_ROLE
    everywhere = Reach(everything=True)
    return Actor(
        user_id=operator_id(client_id=client_id),
        kind=ActorKind.SERVICE,
        name=f"平台支持：{name}",
        client_id=f"operator:{client_id}",
        reaches=dict.fromkeys(held, everywhere),
        roles=(role,),
        grounds=(Ground(role=role, permissions=held, reach=everywhere),),
        support_id=access.id if access is not None else None,
    )


async def admit_support(*, hash: str, now: datetime) -> Actor | None:
    """The operator behind the key, as long as key and consent hold; noted before anything is shown.

    To be run inside `writing()`.
    """
    live = SupportKey.filter(hash=hash, expires_at__gt=now, access__revoked_at=None, access__until__gt=now)
    key = await live.select_related("access").first()
    if key is None:
        return None
    client_id, name = key.operator_client_id, key.operator_name
    await SupportUse.create(access_id=key.access_id, at=now, operator_client_id=client_id, operator_name=name)
    return operator_actor(client_id=client_id, name=name, access=key.access)
