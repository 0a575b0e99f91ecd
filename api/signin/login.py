"""Signing in with a name and a password."""

from collections.abc import Mapping, Sequence
from typing import Final

import structlog
from starlette.responses import Response

from api.signin.pages import go_to, page
from api.signin.sessions import SignedIn, cookie_name, set_session
from api.signin.texts import TEXTS
from api.signin.visits import Visit
from tenants.core.routing import run_writing
from tenants.core.scope import tenant_scope
from tenants.identity.service.passing import Wait, check_password
from tenants.identity.service.sessions import NewSession, begin_session
from tenants.identity.sign_ins import Candidate

MAX_RID_CHARACTERS: Final = 200
_log = structlog.get_logger("branchline.signin")


async def show_login(visit: Visit) -> Response:
    """The form, for the authorization request `rid` or, without one, for the account page."""
    return login_page(visit, rid=visit.request.query_params.get("rid", ""))


async def sign_in(visit: Visit, form: Mapping[str, str]) -> Response:
    """What the form leads to: a refusal that says nothing about whether there is such a name, or a session."""
    rid, username = form.get("rid", ""), form.get("username", "")
    with tenant_scope(visit.tenant):
        found = await check_password(username=username, password=form.get("password", ""), ip=visit.ip, now=visit.now)
    texts = TEXTS[visit.locale]
    if isinstance(found, Wait):
        _log.warning("sign-in throttled", ip=visit.ip)
        error = texts["wait"].format(seconds=found.seconds)
        headers = {"Retry-After": str(found.seconds)}
        return login_page(visit, rid=rid, username=username, error=error, status=429, headers=headers)
    if found is None:
        _log.info("sign-in refused", ip=visit.ip)
        return login_page(visit, rid=rid, username=username, error=texts["wrong"], status=401)
    return await admit_to_session(visit, found, rid=rid, amr=("pwd",))


def login_page(
    visit: Visit,
    *,
    rid: str,
    username: str = "",
    error: str = "",
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> Response:
    return page(
        "login",
        locale=visit.locale,
        slug=visit.tenant.slug,
        chain=visit.tenant.name,
        status=status,
        headers=headers,
        rid=rid[:MAX_RID_CHARACTERS],
        username=username[:64],
        error=error,
    )


async def admit_to_session(visit: Visit, user: Candidate, *, rid: str, amr: Sequence[str]) -> Response:
    """Begins the session, always a new one, and goes on to whatever the person came for."""

    async def begin() -> NewSession:
        carrier = cookie_name(visit.tenant, secure=visit.secure)
        return await begin_session(
            user_id=user.id,
            ver=user.ver,
            amr=amr,
            carrier=carrier,
            ip=visit.ip,
            user_agent=visit.user_agent,
            now=visit.now,
        )

    with tenant_scope(visit.tenant):
        new = await run_writing(begin)
    signed_in = SignedIn(
        user_id=user.id,
        username=user.username,
        auth_time=visit.now,
        sid=new.session.id,
        amr=tuple(amr),
        ver=user.ver,
    )
    _log.info("signed in", user=str(user.id), ip=visit.ip, methods=list(amr))
    response = await _go_on(visit, signed_in, rid)
    set_session(response, tenant=visit.tenant, secret=new.secret, secure=visit.secure)
    return response


async def _go_on(visit: Visit, signed_in: SignedIn, rid: str) -> Response:  # noqa: ARG001
    return go_to(visit.address("account"))
