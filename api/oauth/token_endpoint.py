"""The token endpoint (RFC 6749 §3.2): read, load, decide, keep, answer."""

from collections.abc import Mapping
from datetime import datetime

import structlog
from authlib.oauth2 import OAuth2Error
from authlib.oauth2.rfc6749.errors import InvalidClientError, InvalidRequestError
from starlette.requests import Request
from starlette.responses import Response

from api.oauth.answers import refuse
from api.oauth.form import read_form
from api.oauth.loaded import Presented
from api.oauth.proof import Proof, offered_proof
from api.oauth.realms import Realm
from api.oauth.server import FormRequest, TokenServer
from tenants.identity.service import AssertionReplayed

_log = structlog.get_logger("branchline.oauth")


async def answer_token(*, request: Request, realm: Realm, now: datetime) -> Response:
    """What is to be kept is committed whatever the answer is; only a lost race leaves nothing behind."""
    try:
        form = await read_form(request)
        if "grant_type" not in form:
            raise InvalidRequestError("The parameter grant_type is missing.")
        proof = offered_proof(headers=request.headers, form=form)
        return await _decide(FormRequest(headers=request.headers, form=form), proof, realm, now)
    except OAuth2Error as error:
        return refuse(error)
    except AssertionReplayed:
        return refuse(InvalidClientError())


async def _decide(request: FormRequest, proof: Proof, realm: Realm, now: datetime) -> Response:
    presented = _presented(request.form)

    async def work() -> Response:
        loaded = await realm.load(proof=proof, presented=presented, now=now)
        server = TokenServer(authority=realm.authority, loaded=loaded, now=now)
        response = server.respond(request)
        await realm.keep(kept=server.kept, now=now)
        return response

    response = await realm.transact(work)
    _log.info("token asked for", client=proof.client_id, method=proof.method.value, status=response.status_code)
    return response


def _presented(form: Mapping[str, str]) -> Presented:
    """Only what the grant is about: nothing else is looked up, or locked, on a caller's word."""
    match form["grant_type"]:
        case "authorization_code":
            return Presented(code=form.get("code"))
        case "refresh_token":
            return Presented(refresh_token=form.get("refresh_token"))
        case _:
            return Presented()
