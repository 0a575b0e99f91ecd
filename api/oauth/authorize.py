"""The authorization endpoint (RFC 6749 §3.1): a client asks, a person signs in and agrees, a code goes out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import structlog
from authlib.oauth2 import OAuth2Error
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from api.oauth.asking import FRESH_PROMPTS, Asked, NotToBeRedirected, Refused, Return, read_asked, read_return
from api.oauth.form import parse_form, read_form
from api.oauth.id_tokens import own_id_token
from api.oauth.pages import bad_request, expired, foreign_form
from api.oauth.redirects import with_parameters
from api.oauth.tenant_realm import TenantRealm
from api.signin.consent import consent_page
from api.signin.sessions import SignedIn, session_of
from api.signin.visits import is_from_here
from tenants.identity import queries, queries_oauth
from tenants.identity.queries_oauth import PendingRequest
from tenants.identity.service import codes
from tenants.identity.service.codes import CodeTerms, SignIn

NOWHERE: Final = {"Cache-Control": "no-store", "Pragma": "no-cache", "Referrer-Policy": "no-referrer"}
_log = structlog.get_logger("branchline.oauth")


@dataclass(frozen=True, slots=True)
class _Case:
    """One request on its way: what it says, and when it was first made if it has waited for a sign-in."""

    params: dict[str, str]
    realm: TenantRealm
    now: datetime
    made_at: datetime | None = None

    async def answer(self, signed_in: SignedIn | None) -> Response:
        """Raises `NotToBeRedirected`."""
        client = await queries_oauth.sign_in_client(client_id=self.params.get("client_id", "")[:64])
        to = read_return(params=self.params, client=client)
        if client is None:
            raise NotToBeRedirected
        try:
            return await self._decide(read_asked(params=self.params, client=client, to=to), signed_in)
        except Refused as refused:
            return send_error(refused, to, self.realm)

    async def _decide(self, asked: Asked, signed_in: SignedIn | None) -> Response:
        if signed_in is None or await self.needs_sign_in(asked, signed_in):
            if "none" in asked.prompts:
                raise Refused("login_required", "Nobody is signed in.")
            return await self.wait("login")
        if await _needs_consent(asked, signed_in):
            if "none" in asked.prompts:
                raise Refused("consent_required", "The person has not agreed yet.")
            return await self.wait("consent")
        return await send_code(asked, signed_in, self.realm, self.now)

    async def needs_sign_in(self, asked: Asked, signed_in: SignedIn) -> bool:
        """Whether somebody has to sign in anew; having done so for this very request is enough.

        Raises `Refused` when somebody else has done so than the hint names (OIDC Core §3.1.2.1).
        """
        named = await self._named()
        another = named is not None and named != str(signed_in.user_id)
        if self.made_at is None or signed_in.auth_time < self.made_at:
            return another or self._is_stale(asked, signed_in)
        if another and named:
            raise Refused("login_required", "Somebody else has signed in than the hint names.")
        return False

    async def _named(self) -> str | None:
        """Whom the hint names: none without a hint, "" for one that names nobody, such as one of a key long gone."""
        if "id_token_hint" not in self.params:
            return None
        keys = [key.public_jwk for key in await queries.published_keys()]
        hint = own_id_token(self.params["id_token_hint"], authority=self.realm.authority, keys=keys)
        return hint.text("sub") or "" if hint else ""

    def _is_stale(self, asked: Asked, signed_in: SignedIn) -> bool:
        if asked.prompts & FRESH_PROMPTS:
            return True
        return asked.max_age is not None and self.now - signed_in.auth_time > timedelta(seconds=asked.max_age)

    async def wait(self, page: str) -> Response:
        """On to a page of ours, the request kept as it was made."""
        rid = await codes.remember_request(params=self.params, made_at=self.made_at or self.now, now=self.now)
        return _go(with_parameters(f"{self.realm.authority.issuer}/{page}", {"rid": rid}))


async def answer_authorize(*, request: Request, realm: TenantRealm, now: datetime) -> Response:
    """A browser comes with a client's request."""
    try:
        params = parse_form(request.url.query.encode())
    except OAuth2Error:
        return bad_request(request, realm.tenant)
    signed_in = await session_of(request, tenant=realm.tenant, now=now)
    case = _Case(params=params, realm=realm, now=now)
    try:
        return await realm.transact(lambda: case.answer(signed_in))
    except NotToBeRedirected:
        return bad_request(request, realm.tenant)


async def resume_authorization(*, rid: str, signed_in: SignedIn, realm: TenantRealm, now: datetime) -> Response | None:
    """The request goes on after a sign-in; none when it is not known or has waited too long."""

    async def work() -> Response | None:
        pending = await queries_oauth.pending_request(rid=rid, now=now)
        if pending is None or not await codes.take_request(rid=rid):
            return None
        return await _resumed(pending, realm, now).answer(signed_in)

    try:
        return await realm.transact(work)
    except NotToBeRedirected:
        return None


async def waiting_request(*, rid: str, realm: TenantRealm, now: datetime) -> Asked | None:
    """What the client asked for whose request waits under `rid`; none when there is none any more."""

    async def work() -> Asked | None:
        pending = await queries_oauth.pending_request(rid=rid, now=now)
        return await _asked(pending.params) if pending else None

    return await realm.transact(work)


async def show_consent(*, request: Request, realm: TenantRealm, now: datetime) -> Response:
    """What the application wants to be allowed, for the person to decide."""
    rid = request.query_params.get("rid", "")
    signed_in = await session_of(request, tenant=realm.tenant, now=now)
    asked = await waiting_request(rid=rid, realm=realm, now=now)
    if signed_in is None or asked is None:
        return expired(request, realm.tenant)
    return consent_page(
        request=request,
        tenant=realm.tenant,
        action=f"/t/{realm.tenant.slug}/consent",
        rid=rid,
        client_name=asked.client.name,
        username=signed_in.username,
        scopes=asked.scopes,
    )


async def decide_consent(*, request: Request, realm: TenantRealm, now: datetime) -> Response:
    """The person has decided; an agreement is remembered."""
    if not is_from_here(request, base_url=realm.authority.base_url):
        return foreign_form(request, realm.tenant)
    try:
        form = await read_form(request)
    except OAuth2Error:
        return bad_request(request, realm.tenant)
    signed_in = await session_of(request, tenant=realm.tenant, now=now)

    async def work() -> Response | None:
        pending = await queries_oauth.pending_request(rid=form.get("rid", ""), now=now)
        asked = await _asked(pending.params) if pending else None
        if pending is None or asked is None or signed_in is None:
            return None
        if not await codes.take_request(rid=form.get("rid", "")):
            return None
        case = _resumed(pending, realm, now)
        try:
            if await case.needs_sign_in(asked, signed_in):
                return await case.wait("login")
        except Refused as refused:
            return send_error(refused, asked.to, realm)
        if form.get("decision") != "allow":
            return send_error(Refused("access_denied", "The person has not agreed."), asked.to, realm)
        await codes.remember_consent(
            user_id=signed_in.user_id, client_id=asked.client.client_id, scopes=asked.scopes, now=now
        )
        return await send_code(asked, signed_in, realm, now)

    return await realm.transact(work) or expired(request, realm.tenant)


async def send_code(asked: Asked, signed_in: SignedIn, realm: TenantRealm, now: datetime) -> Response:
    """RFC 6749 §4.1.2, with the issuer (RFC 9207)."""
    sign_in = SignIn(
        user_id=signed_in.user_id,
        ver=signed_in.ver,
        sid=signed_in.sid,
        auth_time=signed_in.auth_time,
        amr=signed_in.amr,
    )
    terms = CodeTerms(
        client_id=asked.client.client_id,
        redirect_uri=asked.to.redirect_uri,
        scopes=asked.scopes,
        challenge=asked.challenge,
        nonce=asked.nonce,
    )
    code = await codes.issue_code(sign_in=sign_in, terms=terms, now=now)
    _log.info("code issued", client=asked.client.client_id, user=str(signed_in.user_id))
    return _answer(asked.to, {"code": code}, realm)


def send_error(refused: Refused, to: Return, realm: TenantRealm) -> Response:
    """RFC 6749 §4.1.2.1, with the issuer (RFC 9207)."""
    return _answer(to, {"error": refused.error, "error_description": refused.description}, realm)


def _answer(to: Return, said: Mapping[str, str], realm: TenantRealm) -> Response:
    state = {} if to.state is None else {"state": to.state}
    return _go(with_parameters(to.redirect_uri, {**said, **state, "iss": realm.authority.issuer}))


def _go(address: str) -> RedirectResponse:
    """Always a GET, so that no form goes along (RFC 9700 §4.12)."""
    return RedirectResponse(address, 303, NOWHERE)


def _resumed(pending: PendingRequest, realm: TenantRealm, now: datetime) -> _Case:
    return _Case(params=pending.params, realm=realm, now=now, made_at=pending.created_at)


async def _asked(params: Mapping[str, str]) -> Asked | None:
    """A request that was good once, if it still is."""
    client = await queries_oauth.sign_in_client(client_id=params.get("client_id", ""))
    try:
        to = read_return(params=params, client=client)
        return read_asked(params=params, client=client, to=to) if client else None
    except (NotToBeRedirected, Refused):
        return None


async def _needs_consent(asked: Asked, signed_in: SignedIn) -> bool:
    """Our own applications are trusted by whoever installed them; others ask, once for each scope."""
    if "consent" in asked.prompts:
        return True
    if not asked.client.is_third_party:
        return False
    agreed = await queries_oauth.agreed_scopes(user_id=signed_in.user_id, client_id=asked.client.client_id)
    return not set(asked.scopes) <= agreed
