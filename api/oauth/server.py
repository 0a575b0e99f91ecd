"""Authlib's protocol core for one request: it reads what was loaded and notes what is to be kept."""

import logging
import secrets
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import cast

from authlib.oauth2 import OAuth2Error, OAuth2Request
from authlib.oauth2.rfc6749 import AuthorizationServer, ClientMixin
from authlib.oauth2.rfc6749.errors import InvalidClientError
from authlib.oauth2.rfc6749.requests import BasicOAuth2Payload
from starlette.datastructures import Headers
from starlette.responses import JSONResponse, Response
from typing_extensions import override

from api.oauth.answers import answer, refuse
from api.oauth.assertion import AssertionRefused, check_assertion
from api.oauth.authority import OFFLINE, OPENID, REFRESH_TOKEN, SIGN_IN_SCOPES, Authority
from api.oauth.clients import RegisteredClient, Subject, stand_in
from api.oauth.compact import peek
from api.oauth.grants import EXTENSIONS, GRANTS
from api.oauth.loaded import Kept, Loaded, NewRefresh
from api.oauth.profile import profile
from api.oauth.tokens import LIFETIME_SECONDS, SignInFacts, mint, mint_id_token
from tenants.identity.queries_oauth import LiveGrant
from tenants.registry.methods import ClientAuthMethod

# At DEBUG Authlib writes whole tokens into the log.
logging.getLogger("authlib").setLevel(logging.INFO)


class FormRequest(OAuth2Request):
    """A request as Authlib wants to see it. It would judge the address; whether it is safe, the settings decided."""

    def __init__(self, *, headers: Headers, form: Mapping[str, str]) -> None:
        super().__init__("POST", "https://authority.invalid/", headers=headers)
        self._form = dict(form)
        self.payload = BasicOAuth2Payload(self._form)

    @property
    def form(self) -> dict[str, str]:
        return self._form


class TokenServer(AuthorizationServer):
    """Lives for one request. `kept` is what must be committed afterwards, whatever the answer is."""

    def __init__(self, *, authority: Authority, loaded: Loaded, now: datetime) -> None:
        super().__init__(scopes_supported=authority.scopes)
        self.kept = Kept()
        self.loaded = loaded
        self._authority, self._now = authority, now
        for name in authority.grants:
            self.register_grant(GRANTS[name], EXTENSIONS.get(name))
        if ClientAuthMethod.PRIVATE_KEY_JWT in authority.auth_methods:
            self.register_client_auth_method(ClientAuthMethod.PRIVATE_KEY_JWT.value, self._by_assertion)

    def respond(self, request: FormRequest) -> Response:
        """The answer to a request at the token endpoint; a refusal is an answer too."""
        return cast("Response", self.create_token_response(request))

    def recognise(self, request: FormRequest, methods: Collection[str]) -> RegisteredClient:
        """Who calls another endpoint, by one of these methods. Raises `InvalidClientError`."""
        return cast("RegisteredClient", self.authenticate_client(request, methods))

    @override
    def query_client(self, client_id: str) -> RegisteredClient:
        """The client that was loaded, or one who can prove nothing."""
        client = self.loaded.client
        return client if client is not None and client.client_id == client_id else stand_in(client_id)

    @override
    def authenticate_client(
        self, request: OAuth2Request, methods: Collection[str], endpoint: str = "token"
    ) -> ClientMixin:
        """By a method that both the grant and the authority allow."""
        allowed = [method for method in self._authority.auth_methods if method in methods]
        return super().authenticate_client(request, allowed, endpoint)

    @override
    def generate_token(
        self,
        grant_type: str,
        client: ClientMixin,
        user: object = None,
        scope: str | None = None,
        expires_in: int | None = None,
        include_refresh_token: bool = True,
    ) -> dict[str, str | int]:
        """The body of RFC 6749 §5.1."""
        if isinstance(user, LiveGrant) and isinstance(client, RegisteredClient):
            return self._persons_tokens(client, user, scope)
        if not isinstance(client, RegisteredClient) or client.subject is None:
            raise InvalidClientError
        scopes = client.granted(scope)
        token = mint(
            authority=self._authority,
            signer=self.loaded.signer,
            subject=client.subject,
            client_id=client.client_id,
            scopes=scopes,
            now=self._now,
        )
        return {
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": LIFETIME_SECONDS,
            "scope": " ".join(scopes),
        }

    def _persons_tokens(self, client: RegisteredClient, grant: LiveGrant, scope: str | None) -> dict[str, str | int]:
        """What the person has granted and the client may still ask for; less when the client asks for less."""
        allowed = {*SIGN_IN_SCOPES, *client.scopes} & set((scope or "").split())
        scopes = [name for name in grant.scopes if name in allowed]
        sign_in = SignInFacts(gid=grant.id, sid=grant.sid, auth_time=grant.auth_time, amr=grant.amr)
        access_token = mint(
            authority=self._authority,
            signer=self.loaded.signer,
            subject=Subject(sub=str(grant.user_id), ver=grant.ver),
            client_id=client.client_id,
            scopes=scopes,
            now=self._now,
            sign_in=sign_in,
        )
        body: dict[str, str | int] = {
            "access_token": access_token,
            "token_type": "Bearer",
            "expires_in": LIFETIME_SECONDS,
            "scope": " ".join(scopes),
        }
        if OPENID in scopes:
            body["id_token"] = mint_id_token(
                authority=self._authority,
                signer=self.loaded.signer,
                client_id=client.client_id,
                sign_in=sign_in,
                profile=profile(person=grant, scopes=scopes),
                access_token=access_token,
                nonce=self.loaded.code.nonce if self.loaded.code else None,
                now=self._now,
            )
        if OFFLINE in grant.scopes and client.check_grant_type(REFRESH_TOKEN):
            new = NewRefresh(grant_id=grant.id, text=secrets.token_urlsafe(32))
            self.kept.issued, body["refresh_token"] = new, new.text
        return body

    @override
    def save_token(self, token: dict[str, str | int], request: OAuth2Request) -> None:
        """An access token is not kept: it proves itself."""

    @override
    def create_oauth2_request(self, request: OAuth2Request) -> OAuth2Request:
        return request

    @override
    def send_signal(self, name: str, *args: object, **kwargs: object) -> None:
        """Nobody listens."""

    @override
    def handle_response(self, status: int, body: Mapping[str, object], headers: object) -> JSONResponse:
        return answer(status, body)

    @override
    def handle_error_response(self, request: OAuth2Request, error: OAuth2Error) -> JSONResponse:
        return refuse(error)

    def _by_assertion(
        self, query_client: Callable[[str], RegisteredClient], request: OAuth2Request
    ) -> RegisteredClient | None:
        """A good assertion is noted as spent, whatever becomes of the request after it."""
        if "client_assertion" not in request.form:
            return None
        assertion = request.form["client_assertion"]
        client = query_client(peek(assertion).text("sub") or "")
        try:
            spent = check_assertion(
                assertion=assertion,
                client_id=client.client_id,
                jwks=client.jwks,
                audiences=(self._authority.issuer, self._authority.token_endpoint),
                now=self._now,
            )
        except AssertionRefused as error:
            raise InvalidClientError from error
        if self.loaded.assertion_spent:
            raise InvalidClientError
        self.kept.spent.append(spent)
        return client
