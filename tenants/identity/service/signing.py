"""The tenant's signing keys: next, active, retired. To be run inside `writing()` or a unit of work."""

from datetime import datetime, timedelta
from typing import Final

from tenants.core.crypto import SigningPair, Vault
from tenants.core.scope import scope_now
from tenants.identity.models import KeyState, SigningKey

PURPOSE: Final = "signing-key"
KEPT_RETIRED: Final = timedelta(hours=1)
"""Longer than any token lives."""


async def ensure_signing_keys(*, vault: Vault, now: datetime) -> None:
    """An active key, and the next one, published well before it is used; does nothing when both are there."""
    keys = await SigningKey.all().select_for_update()
    states = {key.state for key in keys}
    if KeyState.ACTIVE not in states:
        await _add(vault, now, KeyState.ACTIVE)
    if KeyState.NEXT not in states:
        await _add(vault, now, KeyState.NEXT)


async def rotate_keys(*, vault: Vault, now: datetime) -> None:
    """The next key takes over; the former one stays published until its last token has died."""
    await ensure_signing_keys(vault=vault, now=now)
    for key in await SigningKey.all().select_for_update():
        match key.state:
            case KeyState.ACTIVE:
                key.state, key.retired_at = KeyState.RETIRED, now
                await key.save()
            case KeyState.NEXT:
                key.state, key.activated_at = KeyState.ACTIVE, now
                await key.save()
            case KeyState.RETIRED:
                pass
    await drop_dead_keys(now=now)
    await _add(vault, now, KeyState.NEXT)


async def drop_dead_keys(*, now: datetime) -> None:
    """Keys whose last token has died are published no more: whoever might have stolen one signs nothing with it."""
    for dead in await SigningKey.filter(state=KeyState.RETIRED, retired_at__lt=now - KEPT_RETIRED):
        await dead.delete()


async def replace_keys(*, vault: Vault, now: datetime) -> None:
    """Keys that nobody has seen before; every token signed until now is worth nothing. For keys that were stolen."""
    for stolen in await SigningKey.all().select_for_update():
        await stolen.delete()
    await ensure_signing_keys(vault=vault, now=now)


async def _add(vault: Vault, now: datetime, state: KeyState) -> None:
    pair = SigningPair.generate()
    await SigningKey.create(
        kid=pair.kid,
        public_jwk=pair.public_jwk,
        private_sealed=vault.seal(tenant_id=scope_now().id, purpose=PURPOSE, data=pair.private),
        state=state,
        created_at=now,
        activated_at=now if state is KeyState.ACTIVE else None,
    )
