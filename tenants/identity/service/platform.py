"""The platform's side of identity, in `control`: its people's clients and its signing keys."""

import secrets
from datetime import datetime, timedelta
from typing import Final

from tortoise.transactions import in_transaction

from tenants.core.crypto import PLATFORM_ID, SigningPair, Vault, fingerprint
from tenants.core.errors import Taken, WrongState
from tenants.core.texts import required
from tenants.identity.service.signing import KEPT_RETIRED, PURPOSE
from tenants.registry.models import OperatorClient, PlatformKey, PlatformKeyState

_CONNECTION: Final = "control"


async def ensure_platform_keys(*, vault: Vault, now: datetime) -> None:
    """An active key and the next one for operators' tokens; does nothing when both are there."""
    async with in_transaction(_CONNECTION):
        await _ensure(vault, now)


async def rotate_platform_keys(*, vault: Vault, now: datetime) -> None:
    """The next key takes over; the former one stays published until its last token has died."""
    async with in_transaction(_CONNECTION):
        await _ensure(vault, now)
        await _rotate(vault, now)


async def renew_platform_keys(*, vault: Vault, now: datetime, lives: timedelta) -> None:
    """Rotates once the active key has signed for `lives`, and takes down those whose last token has died.

    Of two at the same time one waits for the other, and then finds the former active key retired.
    """
    async with in_transaction(_CONNECTION):
        active = await PlatformKey.filter(state=PlatformKeyState.ACTIVE).select_for_update().first()
        if active is None:
            await _ensure(vault, now)
        elif (active.activated_at or active.created_at) + lives <= now:
            await _rotate(vault, now)
        for dead in await PlatformKey.filter(state=PlatformKeyState.RETIRED, retired_at__lt=now - KEPT_RETIRED):
            await dead.delete()


async def replace_platform_keys(*, vault: Vault, now: datetime) -> None:
    """Keys that nobody has seen before; every token signed until now is worth nothing."""
    async with in_transaction(_CONNECTION):
        for stolen in await PlatformKey.all().select_for_update():
            await stolen.delete()
        await _ensure(vault, now)


async def create_operator_client(*, client_id: str, name: str, now: datetime) -> str:
    """Lets one of the platform's own people in; returns the secret, shown now and never again."""
    if await OperatorClient.exists(client_id=client_id):
        raise Taken(field=("client_id",))
    secret = secrets.token_urlsafe(32)
    await OperatorClient.create(
        client_id=required(client_id, field="client_id", limit=64),
        name=required(name, field="name", limit=120),
        secret_hash=fingerprint(secret),
        created_at=now,
    )
    return secret


async def disable_operator_client(*, client: OperatorClient, now: datetime) -> None:
    """Shuts an operator out at once, tokens included."""
    if client.disabled_at is not None:
        raise WrongState(state="DISABLED")
    client.disabled_at = now
    await client.save()


async def _ensure(vault: Vault, now: datetime) -> None:
    states = {key.state for key in await PlatformKey.all().select_for_update()}
    for state in (PlatformKeyState.ACTIVE, PlatformKeyState.NEXT):
        if state not in states:
            await _add(vault, now, state)


async def _rotate(vault: Vault, now: datetime) -> None:
    for key in await PlatformKey.filter(state__not=PlatformKeyState.RETIRED).select_for_update():
        if key.state is PlatformKeyState.ACTIVE:
            key.state, key.retired_at = PlatformKeyState.RETIRED, now
        else:
            key.state, key.activated_at = PlatformKeyState.ACTIVE, now
        await key.save()
    await _add(vault, now, PlatformKeyState.NEXT)


async def _add(vault: Vault, now: datetime, state: PlatformKeyState) -> None:
    pair = SigningPair.generate()
    await PlatformKey.create(
        kid=pair.kid,
        public_jwk=pair.public_jwk,
        private_sealed=vault.seal(tenant_id=PLATFORM_ID, purpose=PURPOSE, data=pair.private),
        state=state,
        created_at=now,
        activated_at=now if state is PlatformKeyState.ACTIVE else None,
    )
