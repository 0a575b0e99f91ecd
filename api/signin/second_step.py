"""The second step of signing in, and setting it up: at sign-in where a role asks for it, or from the account page."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

import segno
from starlette.responses import Response

from api.signin.going_on import admit_to_session, begin_browser_session, go_on, login_page
from api.signin.pages import go_to, page
from api.signin.sessions import session_of, set_session
from api.signin.texts import TEXTS
from api.signin.tickets import Proven, Ticket, TicketRefused, open_ticket
from api.signin.visits import Visit
from tenants.core.errors import WrongState
from tenants.core.routing import run_reading, run_writing
from tenants.core.scope import tenant_scope
from tenants.identity.service.passing import Wait
from tenants.identity.service.second_step import take_enrolment, take_second_step
from tenants.identity.service.totp import Enrolment, Factor, begin_enrolment
from tenants.identity.sign_ins import Candidate, candidate_by_id

FRESH: Final = timedelta(minutes=15)
"""How lately somebody must have signed in to set up a second step from their account page."""

_METHODS: Final = {Factor.TOTP: ("otp", "mfa"), Factor.RECOVERY_CODE: ("mfa",)}


async def ask_for_second_step(visit: Visit, user: Candidate, *, rid: str, proven: Proven) -> Response:
    """The first step is done: the form for the code or, where a role asks for one and none is set up, to set it up."""
    sealed = Ticket(user_id=user.id, ver=user.ver, rid=rid, proven=proven).seal(
        vault=visit.vault, tenant_id=visit.tenant.id, now=visit.now
    )
    if user.has_factor:
        return _code_page(visit, ticket=sealed)
    return await _enrol_page(visit, user, ticket=sealed)


async def take_code(visit: Visit, form: Mapping[str, str]) -> Response:
    """The code of somebody who passed the first step a moment ago."""
    try:
        ticket, user = await _who(visit, form)
    except TicketRefused:
        return await login_page(visit, rid="", error=TEXTS[visit.locale]["expired"], status=400)
    with tenant_scope(visit.tenant):
        taken = await take_second_step(
            vault=visit.vault,
            user_id=user.id,
            username=user.username,
            code=form.get("code", ""),
            ip=visit.ip,
            now=visit.now,
        )
    if taken is None or isinstance(taken, Wait):
        return _code_page(visit, ticket=form["ticket"], refused=taken, wrong=taken is None)
    return await admit_to_session(visit, user, rid=ticket.rid, proven=_with(ticket.proven, taken))


async def take_first_code(visit: Visit, form: Mapping[str, str]) -> Response:
    """The first code of somebody who has to set up a second step before they are let in."""
    try:
        ticket, user = await _who(visit, form)
    except TicketRefused:
        return await login_page(visit, rid="", error=TEXTS[visit.locale]["expired"], status=400)
    return await _enrol(visit, user, form, ticket=ticket)


async def show_enrolment(visit: Visit) -> Response:
    """From the account page, for somebody who has just signed in."""
    user = await _fresh(visit)
    return go_to(visit.address("login")) if user is None else await _enrol_page(visit, user, ticket="")


async def take_enrolment_code(visit: Visit, form: Mapping[str, str]) -> Response:
    """The first code of somebody who sets up a second step of their own accord."""
    user = await _fresh(visit)
    return go_to(visit.address("login")) if user is None else await _enrol(visit, user, form, ticket=None)


async def leave_recovery_codes(visit: Visit, form: Mapping[str, str]) -> Response:
    """On from the page with the recovery codes to whatever the person came for."""
    signed_in = await session_of(visit.request, tenant=visit.tenant, now=visit.now)
    if signed_in is None:
        return await login_page(visit, rid=form.get("rid", ""))
    return await go_on(visit, signed_in, rid=form.get("rid", ""))


def _with(proven: Proven, factor: Factor) -> Proven:
    return replace(proven, amr=(*proven.amr, *_METHODS[factor]))


async def _who(visit: Visit, form: Mapping[str, str]) -> tuple[Ticket, Candidate]:
    ticket = open_ticket(vault=visit.vault, tenant_id=visit.tenant.id, sealed=form.get("ticket", ""), now=visit.now)

    async def look() -> Candidate | None:
        return await candidate_by_id(id=ticket.user_id, ver=ticket.ver, now=visit.now)

    with tenant_scope(visit.tenant):
        user = await run_reading(look)
    if user is None:
        raise TicketRefused
    return ticket, user


async def _fresh(visit: Visit) -> Candidate | None:
    """Whoever signed in here a moment ago."""
    signed_in = await session_of(visit.request, tenant=visit.tenant, now=visit.now)
    if signed_in is None or visit.now - signed_in.auth_time > FRESH:
        return None

    async def look() -> Candidate | None:
        return await candidate_by_id(id=signed_in.user_id, ver=signed_in.ver, now=visit.now)

    with tenant_scope(visit.tenant):
        return await run_reading(look)


async def _enrol(visit: Visit, user: Candidate, form: Mapping[str, str], *, ticket: Ticket | None) -> Response:
    with tenant_scope(visit.tenant):
        taken = await take_enrolment(
            vault=visit.vault,
            user_id=user.id,
            username=user.username,
            code=form.get("code", "").replace(" ", ""),
            ip=visit.ip,
            now=visit.now,
        )
    if taken is None or isinstance(taken, Wait):
        return await _enrol_page(visit, user, ticket=form.get("ticket", ""), refused=taken, wrong=taken is None)
    rid = ticket.rid if ticket else ""
    response = page(
        "recovery", locale=visit.locale, slug=visit.tenant.slug, chain=visit.tenant.name, rid=rid, codes=taken
    )
    if ticket is not None:
        _, secret = await begin_browser_session(visit, user, proven=_with(ticket.proven, Factor.TOTP))
        set_session(response, tenant=visit.tenant, secret=secret, secure=visit.secure)
    return response


async def _enrol_page(
    visit: Visit, user: Candidate, *, ticket: str, refused: Wait | None = None, wrong: bool = False
) -> Response:
    async def begin() -> Enrolment:
        return await begin_enrolment(vault=visit.vault, user_id=user.id)

    try:
        with tenant_scope(visit.tenant):
            enrolment = await run_writing(begin)
    except WrongState:
        return go_to(visit.address("account"))
    return page(
        "enrol",
        locale=visit.locale,
        slug=visit.tenant.slug,
        chain=visit.tenant.name,
        ticket=ticket,
        must=user.needs_factor,
        picture=segno.make(enrolment.uri, error="l").svg_data_uri(scale=4, border=4),
        key=" ".join(enrolment.secret[at : at + 4] for at in range(0, len(enrolment.secret), 4)),
        uri=enrolment.uri,
        **_refusal(visit, refused, wrong=wrong),
    )


def _code_page(visit: Visit, *, ticket: str, refused: Wait | None = None, wrong: bool = False) -> Response:
    return page(
        "second_step",
        locale=visit.locale,
        slug=visit.tenant.slug,
        chain=visit.tenant.name,
        ticket=ticket,
        **_refusal(visit, refused, wrong=wrong),
    )


def _refusal(visit: Visit, wait: Wait | None, *, wrong: bool) -> dict[str, Any]:
    texts = TEXTS[visit.locale]
    if wait is not None:
        error = texts["wait"].format(seconds=wait.seconds)
        return {"error": error, "status": 429, "headers": {"Retry-After": str(wait.seconds)}}
    return {"error": texts["wrong_code"], "status": 401} if wrong else {"error": ""}
