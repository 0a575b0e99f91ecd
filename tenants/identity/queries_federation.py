"""Reads of the tenant's own identity providers, and who may see them."""

import re
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from tenants.core.actor import Actor
from tenants.core.expressions import ALWAYS, NEVER, Expression
from tenants.core.permissions import Permission
from tenants.core.source import Source
from tenants.identity.models_federation import ExternalIdentity, IdentityProvider, RoleRule

KEY: Final = re.compile(r"[a-z][a-z0-9-]{0,39}")
"""What a provider may be called in addresses."""


@dataclass(frozen=True, slots=True)
class ActiveProvider:
    """A provider through which people sign in, as the sign-in pages need it."""

    id: UUID
    key: str
    name: str
    issuer: str
    client_id: str
    secret_sealed: str = field(repr=False)
    scopes: tuple[str, ...]
    role_claim: str | None
    trusts_second_factor: bool


async def active_providers() -> list[ActiveProvider]:
    """Those people may choose from, by name."""
    found = await IdentityProvider.filter(active=True).order_by("name", "key")
    return [_active(provider) for provider in found]


async def active_provider(*, key: str) -> ActiveProvider | None:
    """The provider of that key unless it is disabled."""
    found = await IdentityProvider.get_or_none(key=key, active=True) if KEY.fullmatch(key) else None
    return _active(found) if found is not None else None


def _active(provider: IdentityProvider) -> ActiveProvider:
    return ActiveProvider(
        id=provider.id,
        key=provider.key,
        name=provider.name,
        issuer=provider.issuer,
        client_id=provider.client_id,
        secret_sealed=provider.secret_sealed,
        scopes=tuple(provider.scopes),
        role_claim=provider.role_claim,
        trusts_second_factor=provider.trusts_second_factor,
    )


def _managed(actor: Actor) -> Expression:
    """A provider lets people in to the whole tenant, so only whoever manages all of it sees and changes one."""
    return _everywhere(actor, Permission.IDENTITY_PROVIDER_MANAGE)


def _everywhere(actor: Actor, permission: Permission) -> Expression:
    return ALWAYS if actor.reach(permission).everything else NEVER


IDENTITY_PROVIDERS = Source(
    name="IdentityProvider",
    model=IdentityProvider,
    reads=Permission.IDENTITY_PROVIDER_MANAGE,
    visible=_managed,
    within=_everywhere,
    few=True,
)
ROLE_RULES = Source(
    name="RoleRule",
    model=RoleRule,
    reads=Permission.IDENTITY_PROVIDER_MANAGE,
    visible=_managed,
    within=_everywhere,
    label="value",
    few=True,
)
EXTERNAL_IDENTITIES = Source(
    name="ExternalIdentity",
    model=ExternalIdentity,
    reads=Permission.IDENTITY_PROVIDER_MANAGE,
    visible=_managed,
    within=_everywhere,
    label="sub",
)
