"""API keys."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from tenants.core.actor import ActorKind
from tenants.core.crypto import fingerprint
from tenants.core.errors import Invalid, WrongState
from tenants.core.permissions import Permission
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.identity.api_keys import new_api_key
from tenants.identity.giving import refuse_acting_beyond
from tenants.identity.models import ApiKey, User
from tenants.identity.service.programs import require_everywhere
from tenants.identity.service.roles import known_permissions
from tenants.identity.sources import USERS
from tenants.registry.key_index import index_api_key

MAX_LIFETIME: Final = timedelta(days=366)
OVERLAP: Final = timedelta(days=7)
"""How long a key goes on beside its successor unless told otherwise."""


@dataclass(frozen=True, slots=True)
class NewApiKey:
    """A new key with its text, which is shown now and never again."""

    key: ApiKey
    text: str = field(repr=False)

    @property
    def id(self) -> UUID:
        return self.key.id

    @property
    def secret(self) -> str:
        """What a payload shows once."""
        return self.text


async def create_api_key(
    *, work: Work, user: User, name: str, scopes: Collection[Permission], expires_at: datetime
) -> NewApiKey:
    """A key that signs in as `user` and reaches no further than `scopes`; lives a year at most.

    Raises `MoreThanHeld` unless the actor holds what the key lets its bearer do. The registry's index is written at
    once; should this unit of work fail afterwards, what is left there names a key that no tenant knows.
    """
    if not work.now < expires_at <= work.now + MAX_LIFETIME:
        raise Invalid(field=("expires_at",), detail=f"it must lie in the next {MAX_LIFETIME.days} days")
    if not user.active:
        raise WrongState(state="DISABLED")
    await refuse_acting_beyond(work=work, user=user, scopes=scopes, field="scopes")
    text = new_api_key()
    key = ApiKey(
        user=user,
        name=required(name, field="name", limit=120),
        hash=fingerprint(text),
        last4=text[-4:],
        scopes=sorted(scope.value for scope in scopes),
        expires_at=expires_at,
    )
    await key.save()
    if not work.dry_run:
        await index_api_key(key_hash=key.hash, tenant_id=work.tenant.id)
    return NewApiKey(key=key, text=text)


async def issue_api_key(
    *, work: Work, service_account_id: UUID, name: str, scopes: Collection[str], expires_at: datetime
) -> NewApiKey:
    """A key for a program. People get none: they sign in, with a second step where their role asks for it."""
    require_everywhere(work=work, permission=Permission.SERVICE_ACCOUNT_MANAGE)
    user = await work.find(source=USERS, id=service_account_id, field="service_account_id")
    if user.kind is not ActorKind.SERVICE:
        raise Invalid(field=("service_account_id",), detail="a program's account, not a person's")
    known = known_permissions(scopes, field="scopes")
    return await create_api_key(work=work, user=user, name=name, scopes=known, expires_at=expires_at)


async def rotate_api_key(
    *, work: Work, key: ApiKey, expires_at: datetime, former_ends_at: datetime | None = None
) -> NewApiKey:
    """A new key like this one, which goes on until `former_ends_at`, or a week, or its own end if that comes sooner.

    Raises `WrongState` for one that was revoked, has expired, or was replaced before, so that two live at most;
    `Invalid` for an end in the past; and as `create_api_key` does.
    """
    if state := _state(key, work.now):
        raise WrongState(state=state)
    end = work.now + OVERLAP if former_ends_at is None else former_ends_at
    if end < work.now:
        raise Invalid(field=("former_ends_at",), detail="it lies in the past")
    user = await User.get(id=key.user_id)
    scopes = known_permissions(key.scopes, field="scopes")
    made = await create_api_key(work=work, user=user, name=key.name, scopes=scopes, expires_at=expires_at)
    key.expires_at, key.replaced_at = min(end, key.expires_at), work.now
    await key.save()
    return made


def _state(key: ApiKey, now: datetime) -> str | None:
    if key.revoked_at is not None:
        return "REVOKED"
    if key.expires_at <= now:
        return "EXPIRED"
    return "REPLACED" if key.replaced_at is not None else None


async def revoke_api_key(*, work: Work, key: ApiKey) -> None:
    """The key works no more."""
    if key.revoked_at is not None:
        raise WrongState(state="REVOKED")
    key.revoked_at = work.now
    await key.save()
