"""Signing in through the tenant's own identity provider: away with a note in the browser, back with a code."""

import base64
from collections.abc import Mapping
from dataclasses import replace
from typing import Final
from urllib.parse import quote, urlencode

import structlog
from starlette.responses import Response

from api.federation.fetching import NotFetched
from api.federation.id_token import LEEWAY_SECONDS, Expected, IdTokenRefused, Vouched, check_id_token, read_header
from api.federation.metadata import Metadata
from api.federation.round_trip import RoundTrip, forget
from api.negotiation import Locale
from api.oauth.authority import tenant_authority
from api.oauth.authorize import waiting_request
from api.oauth.redirects import with_parameters
from api.oauth.tenant_realm import TenantRealm
from api.signin.going_on import MAX_RID_CHARACTERS, admit_to_session, failure_page
from api.signin.pages import go_to
from api.signin.second_step import ask_for_second_step
from api.signin.sessions import session_of
from api.signin.tickets import Proven
from api.signin.visits import Visit
from api.trace import trace_of
from tenants.core.actor import platform_actor
from tenants.core.crypto import CannotOpen
from tenants.core.routing import run_reading
from tenants.core.scope import tenant_scope
from tenants.core.work import unit_of_work
from tenants.identity.queries_federation import ActiveProvider, active_provider
from tenants.identity.service.federation import SECRET_PURPOSE, Arrival, admit_arrival
from tenants.identity.sign_ins import Candidate, candidate_by_id
from tenants.registry.methods import ClientAuthMethod

CLIENT: Final = "sign-in"
FEDERATED: Final = "fed"
"""The method of whoever was vouched for; RFC 8176 has no word for it."""
MULTI_FACTOR: Final = "mfa"
_log = structlog.get_logger("branchline.signin")


class NotVouched(Exception):
    """The provider's answer proves nothing about this sign-in; the text says why, for our own eyes."""


async def send_away(visit: Visit, form: Mapping[str, str]) -> Response:
    """On to the provider (RFC 6749 §4.1.1, RFC 7636 §4.3, OpenID Connect Core §3.1.2.1)."""
    rid = form.get("rid", "")[:MAX_RID_CHARACTERS]
    provider = await _provider(visit)
    if provider is None:
        return _failed(visit, "not_offered", rid=rid)
    try:
        metadata = await visit.providers.metadata(id=provider.id, issuer=provider.issuer, now=visit.now)
    except NotFetched as error:
        _log.warning("provider not reached", provider=provider.key, reason=str(error))
        return _failed(visit, "not_reached", rid=rid)
    trip = RoundTrip(
        provider=str(provider.id),
        rid=rid,
        locale=visit.locale.value,
        since=int(visit.now.timestamp()),
        anew=await _wants_fresh_sign_in(visit, rid),
    )
    response = go_to(with_parameters(metadata.authorization_endpoint, _question(visit, provider, trip)))
    trip.keep(response, vault=visit.vault, tenant=visit.tenant, secure=visit.secure)
    return response


def _question(visit: Visit, provider: ActiveProvider, trip: RoundTrip) -> dict[str, str]:
    asked = {
        "response_type": "code",
        "client_id": provider.client_id,
        "redirect_uri": _callback(visit, provider),
        "scope": " ".join(("openid", *provider.scopes)),
        "state": trip.state,
        "nonce": trip.nonce,
        "code_challenge": trip.challenge,
        "code_challenge_method": "S256",
        "ui_locales": trip.locale,
    }
    return {**asked, "prompt": "login", "max_age": "0"} if trip.anew else asked


async def _wants_fresh_sign_in(visit: Visit, rid: str) -> bool:
    """Also where somebody is signed in: the request waits all the same, since it wants them anew or somebody else."""
    authority = tenant_authority(base_url=visit.base_url, tenant=visit.tenant)
    realm = TenantRealm(tenant=visit.tenant, authority=authority, vault=visit.vault)
    asked = await waiting_request(rid=rid, realm=realm, now=visit.now)
    if asked is None or asked.wants_fresh_sign_in:
        return asked is not None
    return await session_of(visit.request, tenant=visit.tenant, now=visit.now) is not None


async def come_back(visit: Visit) -> Response:
    """Back from the provider: the note is spent, whatever came of it."""
    response = await _come_back(visit)
    forget(response, tenant=visit.tenant, secure=visit.secure)
    return response


async def _come_back(visit: Visit) -> Response:
    provider = await _provider(visit)
    if provider is None:
        return _failed(visit, "not_offered")
    trip = RoundTrip.open_(
        request=visit.request, vault=visit.vault, tenant=visit.tenant, provider=str(provider.id), now=visit.now
    )
    if trip is None:
        return _failed(visit, "expired")
    visit = replace(visit, locale=Locale(trip.locale))
    try:
        vouched = await _vouched(visit, provider, trip)
    except (NotFetched, IdTokenRefused, NotVouched) as error:
        _log.warning("not vouched for", provider=provider.key, reason=str(error))
        return _failed(visit, "not_reached" if isinstance(error, NotFetched) else "not_vouched", rid=trip.rid)
    user = await _account(visit, provider, vouched)
    if user is None:
        _log.info("sign-in refused", ip=visit.ip, provider=provider.key)
        return _failed(visit, "no_account", rid=trip.rid)
    return await _let_in(visit, provider, trip, vouched, user)


async def _vouched(visit: Visit, provider: ActiveProvider, trip: RoundTrip) -> Vouched:
    """Raises `NotFetched`, `IdTokenRefused` or `NotVouched`."""
    metadata = await visit.providers.metadata(id=provider.id, issuer=provider.issuer, now=visit.now)
    token = await _redeem(visit, provider, metadata, trip, code=_code(visit, metadata))
    kid, algorithm = read_header(token)
    keys = await visit.providers.keys(id=provider.id, metadata=metadata, kid=kid, algorithm=algorithm, now=visit.now)
    expected = Expected(issuer=provider.issuer, client_id=provider.client_id, nonce=trip.nonce)
    vouched = check_id_token(token=token, keys=keys, expected=expected, now=visit.now)
    if trip.anew and (vouched.auth_time is None or vouched.auth_time.timestamp() < trip.since - LEEWAY_SECONDS):
        raise NotVouched("not signed in anew, as was asked for")
    return vouched


def _code(visit: Visit, metadata: Metadata) -> str:
    """The code, from that provider and nobody who mixes us up (RFC 9207 §2.4)."""
    answer = visit.request.query_params
    if any(len(answer.getlist(name)) > 1 for name in answer):
        raise NotVouched("a parameter is given more than once")
    issuer = answer.get("iss")
    if issuer != metadata.issuer and (issuer is not None or metadata.names_itself):
        raise NotVouched("the answer of another issuer")
    if "error" in answer or not answer.get("code"):
        raise NotVouched("an error instead of a code")
    return answer["code"]


async def _redeem(visit: Visit, provider: ActiveProvider, metadata: Metadata, trip: RoundTrip, *, code: str) -> str:
    """The ID token for the code (RFC 6749 §4.1.3). Everything else in the answer is let go."""
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": _callback(visit, provider),
        "code_verifier": trip.verifier,
    }
    try:
        secret = visit.vault.open_(
            tenant_id=visit.tenant.id, purpose=SECRET_PURPOSE, sealed=provider.secret_sealed
        ).decode()
    except CannotOpen as error:
        raise NotVouched("our secret there cannot be opened") from error
    headers = {}
    if metadata.auth_method is ClientAuthMethod.BASIC:
        # Encoded as in a form before it is encoded again (RFC 6749 §2.3.1).
        pair = f"{quote(provider.client_id, safe='')}:{quote(secret, safe='')}"
        headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
    else:
        form |= {"client_id": provider.client_id, "client_secret": secret}
    answer = await visit.providers.fetcher.post(metadata.token_endpoint, form=form, headers=headers)
    token = answer.get("id_token")
    if not isinstance(token, str):
        raise NotVouched("no ID token")
    return token


async def _account(visit: Visit, provider: ActiveProvider, vouched: Vouched) -> Candidate | None:
    """Whose account here it is, as it stands after the roles were refreshed."""
    arrival = Arrival(
        provider_id=provider.id,
        sub=vouched.sub,
        name=vouched.name,
        values=vouched.values(provider.role_claim),
    )
    async with unit_of_work(
        tenant=visit.tenant,
        actor=platform_actor(client_id=CLIENT),
        now=visit.now,
        request_id=trace_of(visit.request.scope).request_id,
        locale=visit.locale.value,
    ) as work:
        user = await admit_arrival(work=work, arrival=arrival)
        return await candidate_by_id(id=user.id, ver=user.ver, now=visit.now) if user is not None else None


async def _let_in(
    visit: Visit, provider: ActiveProvider, trip: RoundTrip, vouched: Vouched, user: Candidate
) -> Response:
    """A second step is asked for as after a password, unless the provider asked for one and is trusted to."""
    told = None if trip.anew or vouched.auth_time is None else min(vouched.auth_time, visit.now)
    if provider.trusts_second_factor and MULTI_FACTOR in vouched.methods:
        return await admit_to_session(visit, user, rid=trip.rid, proven=Proven((FEDERATED, MULTI_FACTOR), told))
    proven = Proven((FEDERATED,), told)
    if user.has_factor or user.needs_factor:
        return await ask_for_second_step(visit, user, rid=trip.rid, proven=proven)
    return await admit_to_session(visit, user, rid=trip.rid, proven=proven)


async def _provider(visit: Visit) -> ActiveProvider | None:
    key = visit.request.path_params["idp"]

    async def look() -> ActiveProvider | None:
        return await active_provider(key=key)

    with tenant_scope(visit.tenant):
        return await run_reading(look)


def _callback(visit: Visit, provider: ActiveProvider) -> str:
    return visit.address(f"federation/{provider.key}/callback")


def _failed(visit: Visit, text: str, *, rid: str = "") -> Response:
    again = urlencode({"lang": visit.locale.value, **({"rid": rid} if rid else {})})
    return failure_page(visit, text, status=400, back=visit.address(f"login?{again}"))
