"""The grants this server knows. An authority names the ones it allows; whatever is not here does not exist."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, cast

from authlib.oauth2.rfc6749 import BaseGrant, ClientMixin, TokenMixin, grants
from authlib.oauth2.rfc7636 import CodeChallenge
from typing_extensions import override

from api.oauth.authority import AUTHORIZATION_CODE, CLIENT_CREDENTIALS, REFRESH_TOKEN
from tenants.identity.queries_oauth import IssuedCode, IssuedRefresh, LiveGrant
from tenants.registry.methods import ClientAuthMethod

if TYPE_CHECKING:
    from api.oauth.server import TokenServer


class ClientCredentialsGrant(grants.ClientCredentialsGrant):
    """A program signs in by itself and acts as its service user (RFC 6749 §4.4). Never for public clients."""

    TOKEN_ENDPOINT_AUTH_METHODS = (ClientAuthMethod.BASIC, ClientAuthMethod.POST, ClientAuthMethod.PRIVATE_KEY_JWT)


class PresentedCode:
    """A code that was found good, as Authlib wants to see it."""

    code_challenge_method = "S256"

    def __init__(self, issued: IssuedCode) -> None:
        self.issued = issued
        self.code_challenge = issued.challenge

    def get_redirect_uri(self) -> str:
        return self.issued.redirect_uri

    def get_scope(self) -> str:
        return " ".join(self.issued.grant.scopes)


class AuthorizationCodeGrant(grants.AuthorizationCodeGrant):
    """A code is redeemed (RFC 6749 §4.1.3): once, in time, by the client it was given to."""

    TOKEN_ENDPOINT_AUTH_METHODS = tuple(ClientAuthMethod)

    @override
    def query_authorization_code(self, code: str, client: ClientMixin) -> PresentedCode | None:
        """A second redemption ends everything that came of the first (RFC 6749 §4.1.2)."""
        server = _server(self)
        issued = server.loaded.code
        if issued is None or issued.grant.client_id != client.get_client_id():
            return None
        if issued.used:
            server.kept.revoked = issued.grant.id
            return None
        return PresentedCode(issued) if issued.good else None

    @override
    def authenticate_user(self, authorization_code: PresentedCode) -> LiveGrant:
        return authorization_code.issued.grant

    @override
    def delete_authorization_code(self, authorization_code: PresentedCode) -> None:
        _server(self).kept.spent_code = authorization_code.issued.hash


class PresentedRefresh(TokenMixin):
    """A refresh token that was found good, as Authlib wants to see it."""

    def __init__(self, issued: IssuedRefresh) -> None:
        self.issued = issued

    @override
    def check_client(self, client: ClientMixin) -> bool:
        return self.issued.grant.client_id == client.get_client_id()

    def get_scope(self) -> str:
        """That of the grant: to have asked for less once does not last (RFC 6749 §6)."""
        return " ".join(self.issued.grant.scopes)


class RefreshTokenGrant(grants.RefreshTokenGrant):
    """A refresh token is exchanged for its successor (RFC 9700 §4.14.2); a reuse ends the whole family."""

    TOKEN_ENDPOINT_AUTH_METHODS = tuple(ClientAuthMethod)
    INCLUDE_NEW_REFRESH_TOKEN = True

    @override
    def authenticate_refresh_token(self, refresh_token: str) -> PresentedRefresh | None:  # type: ignore[override]
        """Authlib asks only later whose it is, but nobody else's mistake may end a grant."""
        server = _server(self)
        issued, client = server.loaded.refresh, server.loaded.client
        if issued is None or client is None or issued.grant.client_id != client.client_id:
            return None
        if issued.rotated:
            server.kept.revoked = issued.grant.id
            return None
        return PresentedRefresh(issued) if issued.good else None

    @override
    def authenticate_user(self, refresh_token: TokenMixin) -> LiveGrant:
        return cast("PresentedRefresh", refresh_token).issued.grant

    @override
    def revoke_old_credential(self, refresh_token: TokenMixin) -> None:
        _server(self).kept.rotated = cast("PresentedRefresh", refresh_token).issued.hash


def _server(grant: BaseGrant) -> "TokenServer":
    return cast("TokenServer", grant.server)


GRANTS: Final[Mapping[str, type[BaseGrant]]] = {
    AUTHORIZATION_CODE: AuthorizationCodeGrant,
    CLIENT_CREDENTIALS: ClientCredentialsGrant,
    REFRESH_TOKEN: RefreshTokenGrant,
}
EXTENSIONS: Final[Mapping[str, tuple[CodeChallenge, ...]]] = {AUTHORIZATION_CODE: (CodeChallenge(required=True),)}
