"""Pages for those who forgot their password or have none yet."""

from collections.abc import Mapping
from typing import Any, Final

from starlette.background import BackgroundTask
from starlette.responses import Response

from api.signin.going_on import login_page
from api.signin.letters import post
from api.signin.pages import page
from api.signin.texts import TEXTS
from api.signin.visits import Visit
from api.trace import trace_of
from tenants.core.actor import platform_actor
from tenants.core.errors import Invalid
from tenants.core.letters import Letter
from tenants.core.routing import run_writing
from tenants.core.scope import tenant_scope
from tenants.core.work import unit_of_work
from tenants.identity.passwords import MAX_CHARACTERS, MIN_CHARACTERS
from tenants.identity.service.links import LinkSpent, ask_for_reset, set_password_by_link
from tenants.identity.service.people import normal_username
from tenants.identity.throttling import admit, counts_for

MAX_TOKEN_CHARACTERS: Final = 100
CLIENT: Final = "sign-in"


async def show_forgotten(visit: Visit) -> Response:
    """The form that asks for the user name."""
    return page("forgotten", **_common(visit), done=False)


async def take_forgotten(visit: Visit, form: Mapping[str, str]) -> Response:
    """One answer for every name, given before anybody looks whether there is such a name."""
    response = page("forgotten", **_common(visit), done=True)
    response.background = BackgroundTask(_write_to, visit, normal_username(form.get("username", ""))[:64])
    return response


async def show_password(visit: Visit) -> Response:
    """The form behind a mailed link. To look at it spends nothing: mail programs look at links too."""
    return _password_page(visit, token=visit.request.query_params.get("token", ""))


async def take_password(visit: Visit, form: Mapping[str, str]) -> Response:
    """The new password, good at once; every session that there was is over."""
    token, password = form.get("token", ""), form.get("password", "")
    texts = TEXTS[visit.locale]
    if password != form.get("again", ""):
        return _password_page(visit, token=token, error=texts["not_the_same"])
    try:
        async with unit_of_work(
            tenant=visit.tenant,
            actor=platform_actor(client_id=CLIENT),
            now=visit.now,
            request_id=trace_of(visit.request.scope).request_id,
            locale=visit.locale.value,
        ) as work:
            user = await set_password_by_link(work=work, token=token, password=password)
    except Invalid:
        error = texts["bad_password"].format(least=MIN_CHARACTERS, most=MAX_CHARACTERS)
        return _password_page(visit, token=token, error=error)
    except LinkSpent as refusal:
        message = refusal.message(visit.locale.value)
        return page("message", **_common(visit), status=400, heading=texts["failed"], message=message)
    return await login_page(visit, rid="", username=user.username, notice=texts["password_set"])


async def _write_to(visit: Visit, username: str) -> None:
    async def ask() -> Letter | None:
        return await ask_for_reset(username=username, now=visit.now)

    counts = counts_for(purpose="reset", name=username, ip=visit.ip, known=False)
    with tenant_scope(visit.tenant):
        if await admit(counts=counts, now=visit.now):
            return
        letter = await run_writing(ask)
    if letter is not None:
        await post(
            mailer=visit.mailer,
            letter=letter,
            tenant=visit.tenant,
            base_url=visit.base_url,
            locale=visit.locale,
        )


def _password_page(visit: Visit, *, token: str, error: str = "") -> Response:
    return page(
        "password",
        **_common(visit),
        status=400 if error else 200,
        token=token[:MAX_TOKEN_CHARACTERS],
        least=MIN_CHARACTERS,
        most=MAX_CHARACTERS,
        error=error,
    )


def _common(visit: Visit) -> dict[str, Any]:
    return {"locale": visit.locale, "slug": visit.tenant.slug, "chain": visit.tenant.name}
