"""Work of identity that nobody waits for."""

from datetime import datetime, timedelta
from typing import Final

from tenants.core.crypto import Vault
from tenants.core.jobs import Duty, PlatformDuty, Turn
from tenants.core.routing import writing
from tenants.identity.accounts import MailedLink, Session, Throttle
from tenants.identity.models import KeyState, RevokedToken, SigningKey, UsedAssertion
from tenants.identity.models_oauth import Grant, PendingAuthorization
from tenants.identity.service.platform import renew_platform_keys
from tenants.identity.service.signing import drop_dead_keys, ensure_signing_keys, rotate_keys
from tenants.identity.throttling import FORGOTTEN, KNOWN_FOR

KEY_LIVES: Final = timedelta(days=90)
"""How long one key signs; rotating them is good practice, of which no RFC sets a measure."""


async def forget_expired(*, now: datetime) -> None:
    """Drops what is remembered of sign-ins, grants, tokens and keys that are over anyway, for the tenant in scope."""
    async with writing():
        await UsedAssertion.filter(expires_at__lt=now).delete()
        await RevokedToken.filter(expires_at__lt=now).delete()
        await drop_dead_keys(now=now)
        await PendingAuthorization.filter(expires_at__lt=now).delete()
        await Grant.filter(expires_at__lt=now).delete()
        await MailedLink.filter(expires_at__lt=now).delete()
        await Throttle.filter(last_at__lt=now - FORGOTTEN, blocked_until__lt=now).delete()
        # Where somebody has signed in lately is asked for longer than a session lives.
        await Session.filter(expires_at__lt=now, auth_time__lt=now - KNOWN_FOR).delete()


async def renew_keys(*, vault: Vault, now: datetime) -> None:
    """Rotates the signing keys of the tenant in scope once the active one has signed for `KEY_LIVES`.

    Of two at the same time one waits for the other, and then finds the former active key retired.
    """
    async with writing():
        active = await SigningKey.filter(state=KeyState.ACTIVE).select_for_update().first()
        if active is None:
            await ensure_signing_keys(vault=vault, now=now)
        elif (active.activated_at or active.created_at) + KEY_LIVES <= now:
            await rotate_keys(vault=vault, now=now)


async def _forget(*, turn: Turn) -> None:
    await forget_expired(now=turn.now)


async def _renew(*, turn: Turn) -> None:
    await renew_keys(vault=turn.vault, now=turn.now)


async def _renew_platforms(*, vault: Vault, now: datetime) -> None:
    await renew_platform_keys(vault=vault, now=now, lives=KEY_LIVES)


DUTIES = (
    Duty(
        name="identity.forget_expired",
        cron="*/10 * * * *",
        about="drops what is remembered of expired tokens",
        action=_forget,
    ),
    Duty(
        name="identity.renew_keys",
        cron="41 3 * * *",
        about=f"rotates signing keys that are {KEY_LIVES.days} days old",
        action=_renew,
    ),
    PlatformDuty(
        name="identity.renew_platform_keys",
        cron="11 * * * *",
        about=f"rotates the platform's signing keys that are {KEY_LIVES.days} days old",
        action=_renew_platforms,
    ),
)
