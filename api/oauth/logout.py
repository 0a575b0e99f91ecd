"""Signing out at a client's request (OpenID Connect RP-Initiated Logout 1.0)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final
from uuid import UUID

import structlog
from authlib.oauth2 import OAuth2Error
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from api.oauth.compact import Peeked
from api.oauth.form import parse_form, read_form
from api.oauth.id_tokens import own_id_token
from api.oauth.pages import bad_request, foreign_form, sign_out_form, signed_out
from api.oauth.redirects import with_parameters
from api.oauth.tenant_realm import TenantRealm
from api.signin.sessions import SignedIn, drop_session, session_of
from api.signin.visits import is_from_here
from tenants.identity import queries_oauth
from tenants.identity.service.sessions import end_session

CONFIRMED: Final = "confirmed"
_log = structlog.get_logger("branchline.oauth")


async def answer_logout(*, request: Request, realm: TenantRealm, now: datetime) -> Response:
    """An ID token of this very session is proof enough; without it the person is asked (§2)."""
    try:
        params = await _params(request)
    except OAuth2Error:
        return bad_request(request, realm.tenant)
    text = params.get("id_token_hint")
    hint = own_id_token(text, authority=realm.authority, keys=await realm.published_keys()) if text else None
    address = await _address(params, hint, realm)
    if "post_logout_redirect_uri" in params and address is None:
        return bad_request(request, realm.tenant)
    signed_in = await session_of(request, tenant=realm.tenant, now=now)
    if signed_in is not None and not _proves(hint, signed_in):
        if CONFIRMED not in params or request.method != "POST":
            return sign_out_form(request, realm.tenant, fields=dict(params))
        if not is_from_here(request, base_url=realm.authority.base_url):
            return foreign_form(request, realm.tenant)
    if signed_in is not None:
        await _end(signed_in, realm, now)
    response = signed_out(request, realm.tenant) if address is None else RedirectResponse(address, 303)
    response.headers["Cache-Control"] = "no-store"
    drop_session(response, tenant=realm.tenant, secure=realm.authority.base_url.startswith("https:"))
    return response


async def _params(request: Request) -> Mapping[str, str]:
    return await read_form(request) if request.method == "POST" else parse_form(request.url.query.encode())


def _proves(hint: Peeked | None, signed_in: SignedIn) -> bool:
    return hint is not None and (hint.text("sub"), hint.text("sid")) == (str(signed_in.user_id), str(signed_in.sid))


async def _address(params: Mapping[str, str], hint: Peeked | None, realm: TenantRealm) -> str | None:
    """Where to go on to: only what the client has registered for this, letter by letter (§3)."""
    told, meant = params.get("client_id"), hint.text("aud") if hint else None
    client_id, uri = told or meant, params.get("post_logout_redirect_uri")
    if client_id is None or uri is None or (told and meant and told != meant):
        return None
    client = await realm.transact(lambda: queries_oauth.sign_in_client(client_id=client_id))
    if client is None or uri not in client.post_logout_redirect_uris:
        return None
    return with_parameters(uri, {"state": params["state"]}) if "state" in params else uri


async def _end(signed_in: SignedIn, realm: TenantRealm, now: datetime) -> None:
    user_id: UUID = signed_in.user_id

    async def work() -> None:
        await end_session(id=signed_in.sid, user_id=user_id, now=now)

    await realm.transact(work)
    _log.info("signed out", user=str(user_id))
