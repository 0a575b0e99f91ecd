"""API keys."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from tenants.core.crypto import fingerprint
from tenants.core.errors import Invalid, WrongState
from tenants.core.permissions import Permission
from tenants.core.texts import required
from tenants.core.work import Work
from tenants.identity.api_keys import new_api_key
from tenants.identity.giving import refuse_acting_beyond
from tenants.identity.models import ApiKey, User
from tenants.registry.key_index import index_api_key

MAX_LIFETIME: Final = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class NewApiKey:
    """A new key with its text, which is shown now and never again."""

    key: ApiKey
    text: str = field(repr=False)


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


async def revoke_api_key(*, work: Work, key: ApiKey) -> None:
    """The key works no more."""
    if key.revoked_at is not None:
        raise WrongState(state="REVOKED")
    key.revoked_at = work.now
    await key.save()
