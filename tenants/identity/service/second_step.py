"""Codes shown at sign-in, guessed at no faster than `throttling` allows. Opens transactions of its own."""

from datetime import datetime
from uuid import UUID

from tenants.core.crypto import Vault
from tenants.core.routing import run_reading, run_writing
from tenants.identity.service.passing import Wait
from tenants.identity.service.totp import Factor, check_second_factor, confirm_enrolment
from tenants.identity.throttling import Count, admit, counts_for, forgive, is_known

PURPOSE = "second step"


async def take_second_step(
    *, vault: Vault, user_id: UUID, username: str, code: str, ip: str, now: datetime
) -> Factor | Wait | None:
    """What the code was, or none for a wrong one. For the tenant in scope."""
    counts = await _counts(username, ip, now)
    if seconds := await admit(counts=counts, now=now):
        return Wait(seconds=seconds)

    async def check() -> Factor | None:
        return await check_second_factor(vault=vault, user_id=user_id, code=code, now=now)

    factor = await run_writing(check)
    if factor is not None:
        await forgive(counts=counts, now=now)
    return factor


async def take_enrolment(
    *, vault: Vault, user_id: UUID, username: str, code: str, ip: str, now: datetime
) -> list[str] | Wait | None:
    """The recovery codes of somebody whose phone now shows the right code, or none for a wrong one."""
    counts = await _counts(username, ip, now)
    if seconds := await admit(counts=counts, now=now):
        return Wait(seconds=seconds)

    async def confirm() -> list[str] | None:
        return await confirm_enrolment(vault=vault, user_id=user_id, code=code, now=now)

    codes = await run_writing(confirm)
    if codes is not None:
        await forgive(counts=counts, now=now)
    return codes


async def _counts(username: str, ip: str, now: datetime) -> tuple[Count, ...]:
    async def look() -> bool:
        return await is_known(username=username, ip=ip, now=now)

    return counts_for(purpose=PURPOSE, name=username, ip=ip, known=await run_reading(look))
