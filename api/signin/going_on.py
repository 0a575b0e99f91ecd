"""From a person who has shown what they must to a session, and on to what they came for."""

from collections.abc import Mapping
from typing import Final

import structlog
from starlette.responses import Response

from api.oauth.authority import tenant_authority
from api.oauth.authorize import resume_authorization
from api.oauth.tenant_realm import TenantRealm
from api.signin.pages import go_to, page
from api.signin.sessions import SignedIn, cookie_name, set_session
from api.signin.texts import TEXTS
from api.signin.tickets import Proven
from api.signin.visits import Visit
from tenants.core.routing import run_reading, run_writing
from tenants.core.scope import tenant_scope
from tenants.identity.queries_federation import active_providers
from tenants.identity.service.sessions import NewSession, begin_session
from tenants.identity.sign_ins import Candidate

MAX_RID_CHARACTERS: Final = 200
_log = structlog.get_logger("branchline.signin")


async def login_page(
    visit: Visit,
    *,
    rid: str,
    username: str = "",
    error: str = "",
    notice: str = "",
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """The form for a name and a password, and a button for each provider of the tenant's own."""
    with tenant_scope(visit.tenant):
        providers = await run_reading(active_providers)
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
        notice=notice,
        providers=providers,
    )


async def admit_to_session(visit: Visit, user: Candidate, *, rid: str, proven: Proven) -> Response:
    """Begins the session and goes on."""
    signed_in, secret = await begin_browser_session(visit, user, proven=proven)
    response = await go_on(visit, signed_in, rid=rid)
    set_session(response, tenant=visit.tenant, secret=secret, secure=visit.secure)
    return response


async def begin_browser_session(visit: Visit, user: Candidate, *, proven: Proven) -> tuple[SignedIn, str]:
    """Always a new session, whatever the browser had before; with it the secret for its cookie."""

    async def begin() -> NewSession:
        return await begin_session(
            user_id=user.id,
            ver=user.ver,
            amr=proven.amr,
            auth_time=proven.at or visit.now,
            carrier=cookie_name(visit.tenant, secure=visit.secure),
            ip=visit.ip,
            user_agent=visit.user_agent,
            now=visit.now,
        )

    with tenant_scope(visit.tenant):
        new = await run_writing(begin)
    _log.info("signed in", user=str(user.id), ip=visit.ip, methods=list(proven.amr))
    signed_in = SignedIn(
        user_id=user.id,
        username=user.username,
        auth_time=new.session.auth_time,
        sid=new.session.id,
        amr=proven.amr,
        ver=user.ver,
    )
    return signed_in, new.secret


async def go_on(visit: Visit, signed_in: SignedIn, *, rid: str) -> Response:
    """To the application that asked for the sign-in or, when none did, to the account page."""
    if not rid:
        return go_to(visit.address(f"account?lang={visit.locale.value}"))
    authority = tenant_authority(base_url=visit.base_url, tenant=visit.tenant)
    realm = TenantRealm(tenant=visit.tenant, authority=authority, vault=visit.vault)
    response = await resume_authorization(rid=rid, signed_in=signed_in, realm=realm, now=visit.now)
    if response is None:
        return failure_page(visit, "expired_request", status=400)
    if response.status_code == 302:
        # A form was posted: what follows is a GET, and never the form once more (RFC 9700 §4.12).
        response.status_code = 303
    return response


def failure_page(visit: Visit, text: str, *, status: int, back: str = "") -> Response:
    """A page that says why it goes no further, and the way back if there is one."""
    texts = TEXTS[visit.locale]
    return page(
        "message",
        locale=visit.locale,
        slug=visit.tenant.slug,
        chain=visit.tenant.name,
        status=status,
        heading=texts["failed"],
        message=texts[text],
        back=back,
    )
