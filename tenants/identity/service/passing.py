"""The first step of signing in: a name and a password, guessed at no faster than `throttling` allows."""

from dataclasses import dataclass
from datetime import datetime

from tenants.core.routing import run_reading
from tenants.identity.passwords import verify_password
from tenants.identity.service.people import normal_username
from tenants.identity.sign_ins import Candidate, candidate
from tenants.identity.throttling import admit, counts_for, forgive, is_known

PURPOSE = "password"


@dataclass(frozen=True, slots=True)
class Wait:
    """Too many attempts: not before so many seconds, whatever the password."""

    seconds: int


async def check_password(*, username: str, password: str, ip: str, now: datetime) -> Candidate | Wait | None:
    """Whose name and password these are. Nobody known, disabled and a wrong password are one answer at one cost.

    For the tenant in scope; opens short transactions of its own, so none is held while the password is hashed.
    """
    name = normal_username(username)[:64]

    async def look() -> tuple[Candidate | None, bool]:
        return await candidate(username=name, now=now), await is_known(username=name, ip=ip, now=now)

    found, known = await run_reading(look)
    counts = counts_for(purpose=PURPOSE, name=name, ip=ip, known=known)
    if seconds := await admit(counts=counts, now=now):
        return Wait(seconds=seconds)
    if not await verify_password(password=password, kept=found.password if found else None):
        return None
    await forgive(counts=counts, now=now)
    return found
