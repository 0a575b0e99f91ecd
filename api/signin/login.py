"""Signing in with a name and a password."""

from collections.abc import Mapping

import structlog
from starlette.responses import Response

from api.signin.going_on import admit_to_session, login_page
from api.signin.second_step import ask_for_second_step
from api.signin.texts import TEXTS
from api.signin.tickets import BY_PASSWORD
from api.signin.visits import Visit
from tenants.core.scope import tenant_scope
from tenants.identity.service.passing import Wait, check_password

_log = structlog.get_logger("branchline.signin")


async def show_login(visit: Visit) -> Response:
    """The form, for the authorization request `rid` or, without one, for the account page."""
    return await login_page(visit, rid=visit.request.query_params.get("rid", ""))


async def sign_in(visit: Visit, form: Mapping[str, str]) -> Response:
    """What the form leads to: a refusal that says nothing about whether there is such a name, or the next step."""
    rid, username = form.get("rid", ""), form.get("username", "")
    with tenant_scope(visit.tenant):
        found = await check_password(username=username, password=form.get("password", ""), ip=visit.ip, now=visit.now)
    texts = TEXTS[visit.locale]
    if isinstance(found, Wait):
        _log.warning("sign-in throttled", ip=visit.ip)
        error = texts["wait"].format(seconds=found.seconds)
        headers = {"Retry-After": str(found.seconds)}
        return await login_page(visit, rid=rid, username=username, error=error, status=429, headers=headers)
    if found is None:
        _log.info("sign-in refused", ip=visit.ip)
        return await login_page(visit, rid=rid, username=username, error=texts["wrong"], status=401)
    if found.has_factor or found.needs_factor:
        return await ask_for_second_step(visit, found, rid=rid, proven=BY_PASSWORD)
    return await admit_to_session(visit, found, rid=rid, proven=BY_PASSWORD)
