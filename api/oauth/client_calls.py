"""Endpoints that clients call about tokens: revocation (RFC 7009) and introspection (RFC 7662)."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import structlog
from authlib.oauth2 import OAuth2Error
from authlib.oauth2.rfc6749.errors import InvalidClientError, InvalidRequestError, UnauthorizedClientError
from starlette.requests import Request
from starlette.responses import Response

from api.oauth.answers import answer, refuse
from api.oauth.clients import RegisteredClient
from api.oauth.form import read_form
from api.oauth.loaded import Loaded, Presented
from api.oauth.proof import offered_proof
from api.oauth.server import FormRequest, TokenServer
from api.oauth.tenant_realm import TenantRealm
from api.oauth.verification import AccessToken, TokenRefused, Verifier
from tenants.identity import queries_oauth
from tenants.identity.queries_oauth import IssuedRefresh
from tenants.identity.service import AssertionReplayed, revoke_token
from tenants.identity.service.grants import TOKENS_LIVE, revoke_grant
from tenants.registry.methods import ClientAuthMethod

PROVEN = tuple(method for method in ClientAuthMethod if method is not ClientAuthMethod.NONE)
_log = structlog.get_logger("branchline.oauth")


@dataclass(frozen=True, slots=True)
class _Subject:
    """The token that the call is about, and who calls. At most one of the two kinds is there."""

    client: RegisteredClient
    refresh: IssuedRefresh | None
    access: AccessToken | None


Decide = Callable[[_Subject], Awaitable[Response]]


async def answer_revoke(*, request: Request, realm: TenantRealm, verifier: Verifier, now: datetime) -> Response:
    """A client gives a token back. A refresh token takes its whole grant along; what is not the client's stays."""

    async def decide(subject: _Subject) -> Response:
        client_id = subject.client.client_id
        if subject.refresh is not None and subject.refresh.grant.client_id == client_id:
            await revoke_grant(grant_id=subject.refresh.grant.id, now=now)
        if subject.access is not None and subject.access.client_id == client_id:
            await revoke_token(id=subject.access.jti, expires_at=now + TOKENS_LIVE)
        return answer(200, {})

    return await _serve(request, realm, verifier, now, methods=tuple(ClientAuthMethod), decide=decide)


async def answer_introspect(*, request: Request, realm: TenantRealm, verifier: Verifier, now: datetime) -> Response:
    """What a token is worth now, for clients that were installed to ask this; nothing is said of a dead one."""

    async def decide(subject: _Subject) -> Response:
        if not subject.client.can_introspect:
            raise UnauthorizedClientError("The client may not introspect tokens.")
        said: dict[str, object] | None = None
        if subject.refresh is not None:
            said = _of_refresh(subject.refresh)
        elif subject.access is not None:
            said = await _of_access(subject.access)
        return answer(200, {"active": False} if said is None else {**said, "iss": realm.authority.issuer})

    return await _serve(request, realm, verifier, now, methods=PROVEN, decide=decide)


async def _serve(
    request: Request,
    realm: TenantRealm,
    verifier: Verifier,
    now: datetime,
    *,
    methods: tuple[ClientAuthMethod, ...],
    decide: Decide,
) -> Response:
    """Reads, recognises the client, decides; an assertion is spent whatever the answer is."""
    try:
        form = await read_form(request)
        if "token" not in form:
            raise InvalidRequestError("The parameter token is missing.")
        proof = offered_proof(headers=request.headers, form=form)
        access = await _access_token(form["token"], realm, verifier, now)

        async def work() -> Response:
            presented = Presented(refresh_token=form["token"] if access is None else None)
            loaded = await realm.load(proof=proof, presented=presented, now=now)
            server = TokenServer(authority=realm.authority, loaded=loaded, now=now)
            try:
                client = server.recognise(FormRequest(headers=request.headers, form=form), methods)
                response = await decide(_subject(client, loaded, access))
            except OAuth2Error as error:
                response = refuse(error)
            await realm.keep(kept=server.kept, now=now)
            return response

        response = await realm.transact(work)
    except OAuth2Error as error:
        return refuse(error)
    except AssertionReplayed:
        return refuse(InvalidClientError())
    _log.info("asked about a token", path=request.url.path, client=proof.client_id, status=response.status_code)
    return response


def _subject(client: RegisteredClient, loaded: Loaded, access: AccessToken | None) -> _Subject:
    return _Subject(client=client, refresh=loaded.refresh, access=access)


async def _access_token(text: str, realm: TenantRealm, verifier: Verifier, now: datetime) -> AccessToken | None:
    try:
        return await verifier.verify(token=text, authority=realm.authority, load=realm.published_keys, now=now)
    except TokenRefused:
        return None


def _of_refresh(issued: IssuedRefresh) -> dict[str, object] | None:
    if issued.rotated or not issued.good:
        return None
    return {
        "active": True,
        "client_id": issued.grant.client_id,
        "sub": str(issued.grant.user_id),
        "username": issued.grant.username,
        "scope": " ".join(issued.grant.scopes),
        "exp": int(issued.expires_at.timestamp()),
    }


async def _of_access(token: AccessToken) -> dict[str, object] | None:
    user = await queries_oauth.standing_user(
        user_id=UUID(token.subject),
        ver=token.ver,
        client_id=token.client_id,
        token_ids=[token.jti, *([token.gid] if token.gid else [])],
    )
    if user is None:
        return None
    return {
        "active": True,
        "token_type": "Bearer",
        "client_id": token.client_id,
        "sub": token.subject,
        "username": user.username,
        "scope": " ".join(sorted(token.scopes)),
        "exp": token.expires,
        "jti": str(token.jti),
    }
