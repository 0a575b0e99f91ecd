"""The account page: who is signed in here, and where else."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID
from zoneinfo import ZoneInfo

from starlette.responses import Response

from api.signin.going_on import login_page
from api.signin.pages import go_to, page
from api.signin.sessions import SignedIn, drop_session, session_of
from api.signin.texts import TEXTS
from api.signin.visits import Visit
from tenants.core.errors import Missing
from tenants.core.routing import run_reading, run_writing
from tenants.core.scope import tenant_scope
from tenants.identity.accounts import Session
from tenants.identity.service.sessions import end_session
from tenants.identity.sign_ins import Candidate, candidate_by_id, sessions_of


@dataclass(frozen=True, slots=True)
class ShownSession:
    """A session as the page shows it, its times in the tenant's zone."""

    id: UUID
    user_agent: str
    ip: str
    since: str
    seen: str


async def show_account(visit: Visit) -> Response:
    """The page, or the form to sign in with."""
    signed_in = await session_of(visit.request, tenant=visit.tenant, now=visit.now)
    if signed_in is None:
        return go_to(visit.address(f"login?lang={visit.locale.value}"))

    async def look() -> tuple[list[Session], Candidate | None]:
        sessions = await sessions_of(user_id=signed_in.user_id, ver=signed_in.ver, now=visit.now)
        return sessions, await candidate_by_id(id=signed_in.user_id, ver=signed_in.ver, now=visit.now)

    with tenant_scope(visit.tenant):
        sessions, user = await run_reading(look)
    return page(
        "account",
        locale=visit.locale,
        slug=visit.tenant.slug,
        chain=visit.tenant.name,
        name=signed_in.username,
        sid=signed_in.sid,
        has_factor=user is not None and user.has_factor,
        sessions=[_shown(visit, session) for session in sessions],
    )


def _shown(visit: Visit, session: Session) -> ShownSession:
    zone = ZoneInfo(visit.tenant.time_zone)
    since, seen = (at.astimezone(zone).strftime("%Y-%m-%d %H:%M") for at in (session.auth_time, session.last_seen_at))
    return ShownSession(id=session.id, user_agent=session.user_agent, ip=session.ip, since=since, seen=seen)


async def sign_out(visit: Visit, form: Mapping[str, str]) -> Response:  # noqa: ARG001 - the same signature for all
    """Ends the session of this browser."""
    signed_in = await session_of(visit.request, tenant=visit.tenant, now=visit.now)
    if signed_in is not None:
        await _end(visit, signed_in, signed_in.sid)
    response = await login_page(visit, rid="", notice=TEXTS[visit.locale]["signed_out"])
    drop_session(response, tenant=visit.tenant, secure=visit.secure)
    return response


async def end_other(visit: Visit, form: Mapping[str, str]) -> Response:
    """Ends a session of the same person in another browser; one that is over already, or nobody's, changes nothing."""
    signed_in = await session_of(visit.request, tenant=visit.tenant, now=visit.now)
    if signed_in is not None:
        try:
            await _end(visit, signed_in, UUID(form.get("session", "")))
        except (Missing, ValueError):
            return go_to(visit.address("account"))
    return go_to(visit.address(f"account?lang={visit.locale.value}"))


async def _end(visit: Visit, signed_in: SignedIn, sid: UUID) -> None:
    async def end() -> None:
        await end_session(id=sid, user_id=signed_in.user_id, now=visit.now)

    with tenant_scope(visit.tenant):
        await run_writing(end)
