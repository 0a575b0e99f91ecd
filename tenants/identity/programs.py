"""Programs at a tenant: which are let in, by which keys they come. They are the whole tenant's business."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from tenants.core.actor import Actor
from tenants.core.expressions import ALWAYS, NEVER, Expression
from tenants.core.permissions import Permission
from tenants.core.source import Source
from tenants.identity.models import ApiKey, ApiKeyUse, Installation


def _everywhere(actor: Actor, permission: Permission) -> Expression:
    return ALWAYS if actor.reach(permission).everything else NEVER


INSTALLATIONS = Source(
    name="Installation",
    model=Installation,
    reads=Permission.APPLICATION_READ,
    visible=lambda actor: _everywhere(actor, Permission.APPLICATION_READ),
    within=_everywhere,
    label="client_id",
    few=True,
)

API_KEYS = Source(
    name="ApiKey",
    model=ApiKey,
    reads=Permission.APPLICATION_READ,
    visible=lambda actor: _everywhere(actor, Permission.APPLICATION_READ),
    within=_everywhere,
    label="name",
    few=True,
)


async def last_uses(*, key_ids: Sequence[UUID]) -> Mapping[UUID, datetime]:
    """When each of these API keys was last used, within a minute; one never used is left out."""
    return dict(await ApiKeyUse.filter(key_id__in=list(key_ids)).values_list("key_id", "at"))


async def installations_of(*, client_ids: Sequence[str]) -> Mapping[str, UUID]:
    """The installation of each of these applications; one that is not installed is left out."""
    found = Installation.filter(client_id__in=list(client_ids), uninstalled_at__isnull=True)
    return dict(await found.values_list("client_id", "id"))
