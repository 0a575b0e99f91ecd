"""The cookie of a signed-in browser, one for each tenant, since all tenants share an origin.

On https it is `__Host-…` and `Secure`. Over http, which only a machine's own address should ever use, browsers and
other clients disagree whether they keep such a cookie, so there it is named without the prefix and not `Secure`.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from starlette.requests import Request
from starlette.responses import Response

from tenants.core.routing import run_reading, run_writing
from tenants.core.scope import TenantRef, tenant_scope
from tenants.identity.service.sessions import GRAIN, LIFETIME, note_use, session_hash
from tenants.identity.sign_ins import LiveSession, live_session

MAX_COOKIE_CHARACTERS = 100


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Whoever is signed in in a browser. `sid` names the session in tokens, `amr` the methods used (RFC 8176)."""

    user_id: UUID
    username: str
    auth_time: datetime
    sid: UUID
    amr: tuple[str, ...]
    ver: int


def cookie_name(tenant: TenantRef, *, secure: bool) -> str:
    return f"{'__Host-' if secure else 'branchline-'}{tenant.id.hex}"


async def session_of(request: Request, *, tenant: TenantRef, now: datetime) -> SignedIn | None:
    """Who is signed in at this tenant in the browser that asks. Opens a transaction of its own."""
    names = [cookie_name(tenant, secure=secure) for secure in (True, False)]
    carrier = next((name for name in names if name in request.cookies), None)
    if carrier is None or len(request.cookies[carrier]) > MAX_COOKIE_CHARACTERS:
        return None
    kept = session_hash(carrier=carrier, secret=request.cookies[carrier])

    async def look() -> LiveSession | None:
        return await live_session(hash=kept, now=now)

    with tenant_scope(tenant):
        found = await run_reading(look)
        if found is None:
            return None
        if now - found.last_seen_at >= GRAIN:

            async def note() -> None:
                await note_use(id=found.id, now=now)

            await run_writing(note)
    return SignedIn(
        user_id=found.user_id,
        username=found.username,
        auth_time=found.auth_time,
        sid=found.id,
        amr=found.amr,
        ver=found.ver,
    )


def set_session(response: Response, *, tenant: TenantRef, secret: str, secure: bool) -> None:
    """Hands the browser its session."""
    response.set_cookie(
        cookie_name(tenant, secure=secure),
        secret,
        max_age=int(LIFETIME.total_seconds()),
        path="/",
        secure=secure,
        httponly=True,
        samesite="lax",
    )


def drop_session(response: Response, *, tenant: TenantRef, secure: bool) -> None:
    """Tells the browser to forget it."""
    response.delete_cookie(cookie_name(tenant, secure=secure), path="/", secure=secure, httponly=True, samesite="lax")
