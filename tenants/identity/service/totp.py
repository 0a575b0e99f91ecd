"""The second step of signing in: codes that change (RFC 6238), and codes on paper for when the phone is lost."""

import base64
import secrets
import unicodedata
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hmac import compare_digest
from typing import Final
from uuid import UUID

import pyotp

from tenants.core.audit import AuditAction
from tenants.core.crypto import Vault, fingerprint
from tenants.core.errors import WrongState
from tenants.core.scope import scope_now
from tenants.core.work import Work
from tenants.identity.accounts import RecoveryCode, Totp
from tenants.identity.giving import refuse_acting_beyond, refuse_own_account
from tenants.identity.models import User
from tenants.identity.service.sessions import end_sign_ins

PURPOSE: Final = "totp"
STEP_SECONDS: Final = 30
DRIFT: Final = 1
"""Steps by which a phone's clock may be off, either way (RFC 6238 §5.2)."""

RECOVERY_CODES: Final = 10
_RECOVERY_BYTES: Final = 10


class Factor(StrEnum):
    """What the second step was taken with."""

    TOTP = "TOTP"
    RECOVERY_CODE = "RECOVERY_CODE"


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What the person's phone is to learn; `uri` is the same for a camera."""

    secret: str = field(repr=False)
    uri: str = field(repr=False)


async def begin_enrolment(*, vault: Vault, user_id: UUID) -> Enrolment:
    """A secret that counts once a code of it was shown; asked again before that, the same one.

    Raises `WrongState` when the user has a second factor already. To be run inside a unit of work or `writing()`.
    """
    user = await User.select_for_update(no_key=True).get(id=user_id)
    kept = await Totp.get_or_none(user_id=user_id)
    if kept is not None and kept.confirmed_at is not None:
        raise WrongState(state="CONFIRMED")
    if kept is None:
        secret = pyotp.random_base32()
        sealed = vault.seal(tenant_id=scope_now().id, purpose=PURPOSE, data=secret.encode())
        kept = Totp(user_id=user_id, secret_sealed=sealed)
        await kept.save()
    secret = _secret(vault, kept)
    uri = pyotp.TOTP(secret).provisioning_uri(name=user.username, issuer_name=scope_now().name)
    return Enrolment(secret=secret, uri=uri)


async def confirm_enrolment(*, vault: Vault, user_id: UUID, code: str, now: datetime) -> list[str] | None:
    """Switches the second step on, once the phone shows the right code; the recovery codes, shown only now."""
    kept = await _locked(user_id)
    if kept is None or kept.confirmed_at is not None or not await _spend(vault, kept, code, now):
        return None
    kept.confirmed_at = now
    await kept.save(update_fields=["confirmed_at"])
    return await _new_recovery_codes(user_id)


async def check_second_factor(*, vault: Vault, user_id: UUID, code: str, now: datetime) -> Factor | None:
    """Spends a code from the phone, or one from the paper. Of two who show the same one, one is let in."""
    given = unicodedata.normalize("NFKC", code).replace(" ", "").replace("-", "").lower()
    kept = await _locked(user_id)
    if kept is None or kept.confirmed_at is None:
        return None
    if await _spend(vault, kept, given, now):
        return Factor.TOTP
    # The row of the second factor is locked: whoever shows the same paper waits above.
    found = await RecoveryCode.filter(user_id=user_id, hash=fingerprint(given), used_at__isnull=True).first()
    if found is None:
        return None
    found.used_at = now
    await found.save(update_fields=["used_at"])
    return Factor.RECOVERY_CODE


async def drop_second_factor(*, work: Work, user: User) -> None:
    """Forgets the phone and the paper, for somebody who lost both; ends every session of the user.

    Raises `OwnAccount`, `MoreThanHeld` for somebody with more rights, `WrongState` when there is nothing to forget.
    """
    refuse_own_account(actor=work.actor, user=user)
    await refuse_acting_beyond(work=work, user=user)
    kept = await Totp.get_or_none(user_id=user.id)
    if kept is None:
        raise WrongState(state="NOT_SET_UP")
    for code in await RecoveryCode.filter(user_id=user.id):
        await code.delete()
    await kept.delete()
    work.record(
        entity=User.__name__,
        entity_id=user.id,
        branch_id=None,
        action=AuditAction.UPDATED,
        before={"second_factor": kept.confirmed_at},
        after={"second_factor": None},
    )
    await end_sign_ins(work=work, user=user)


async def _locked(user_id: UUID) -> Totp | None:
    return await Totp.filter(user_id=user_id).select_for_update().first()


async def _spend(vault: Vault, kept: Totp, code: str, now: datetime) -> bool:
    """Whether it is the code of a step around now that is later than the last one used (RFC 6238 §5.2)."""
    totp, today = pyotp.TOTP(_secret(vault, kept)), int(now.timestamp()) // STEP_SECONDS
    given = unicodedata.normalize("NFKC", code).replace(" ", "").encode()
    for step in range(today - DRIFT, today + DRIFT + 1):
        if compare_digest(totp.generate_otp(step).encode(), given) and step > kept.last_step:
            kept.last_step = step
            await kept.save(update_fields=["last_step"])
            return True
    return False


def _secret(vault: Vault, kept: Totp) -> str:
    return vault.open_(tenant_id=scope_now().id, purpose=PURPOSE, sealed=kept.secret_sealed).decode()


async def _new_recovery_codes(user_id: UUID) -> list[str]:
    """80 random bits each, so that a plain hash keeps them well."""
    for old in await RecoveryCode.filter(user_id=user_id):
        await old.delete()
    codes = [base64.b32encode(secrets.token_bytes(_RECOVERY_BYTES)).decode().lower() for _ in range(RECOVERY_CODES)]
    for code in codes:
        await RecoveryCode(user_id=user_id, hash=fingerprint(code)).save()
    return ["-".join(code[at : at + 4] for at in range(0, len(code), 4)) for code in codes]
