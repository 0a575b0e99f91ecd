"""What a client offers as proof of itself, before any of it is believed: exactly one method (RFC 6749 §2.3)."""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from authlib.oauth2.rfc6749.errors import InvalidClientError, InvalidRequestError
from starlette.datastructures import Headers

from api.oauth.assertion import ASSERTION_TYPE, assertion_id
from api.oauth.compact import NotAToken, peek
from tenants.registry.methods import ClientAuthMethod

MAX_CLIENT_ID_CHARACTERS = 64


@dataclass(frozen=True, slots=True)
class Proof:
    """The client that is claimed, how it is to be proven, and the assertion that would be spent."""

    client_id: str
    method: ClientAuthMethod
    assertion_id: str | None = None


def offered_proof(*, headers: Headers, form: Mapping[str, str]) -> Proof:
    """Raises `InvalidRequestError` for none-sense or several methods, `InvalidClientError` when nobody is named."""
    authorization = headers.getlist("authorization")
    if len(authorization) > 1:
        raise InvalidRequestError("More than one Authorization header.")
    if bool(authorization) + ("client_secret" in form) + ("client_assertion" in form) > 1:
        raise InvalidRequestError("More than one client authentication method.")
    proof = _proof(authorization[0] if authorization else None, form)
    if form.get("client_id", proof.client_id) != proof.client_id:
        raise InvalidRequestError("Two different clients are named.")
    if len(proof.client_id) > MAX_CLIENT_ID_CHARACTERS:
        raise InvalidClientError
    return proof


def _proof(authorization: str | None, form: Mapping[str, str]) -> Proof:
    if authorization is not None:
        return Proof(client_id=_basic_client_id(authorization), method=ClientAuthMethod.BASIC)
    if "client_assertion" in form or "client_assertion_type" in form:
        return _assertion_proof(form)
    if "client_id" not in form:
        raise InvalidClientError
    method = ClientAuthMethod.POST if "client_secret" in form else ClientAuthMethod.NONE
    return Proof(client_id=form["client_id"], method=method)


def _basic_client_id(authorization: str) -> str:
    """RFC 7617 §2, with the form encoding of RFC 6749 §2.3.1; strict, for Authlib fails on what it cannot decode."""
    scheme, _, credentials = authorization.partition(" ")
    if scheme.lower() != "basic":
        raise InvalidClientError
    try:
        text = base64.b64decode(credentials.strip(" "), validate=True).decode()
    except (binascii.Error, ValueError) as error:
        raise InvalidRequestError("The Authorization header is malformed.") from error
    client_id, colon, secret = text.partition(":")
    client_id = unquote(client_id)
    if not (client_id and colon and secret and client_id.isprintable()):
        raise InvalidClientError
    return client_id


def _assertion_proof(form: Mapping[str, str]) -> Proof:
    if form.get("client_assertion_type") != ASSERTION_TYPE or "client_assertion" not in form:
        raise InvalidRequestError(f"An assertion needs the type {ASSERTION_TYPE}.")
    try:
        peeked = peek(form["client_assertion"])
    except NotAToken as error:
        raise InvalidClientError from error
    client_id, jti = peeked.text("sub"), peeked.text("jti")
    if not client_id or not jti:
        raise InvalidClientError
    spends = assertion_id(client_id=client_id, jti=jti)
    return Proof(client_id=client_id, method=ClientAuthMethod.PRIVATE_KEY_JWT, assertion_id=spends)
