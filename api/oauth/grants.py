"""The grants this server knows. An authority names the ones it allows; whatever is not here does not exist."""

from collections.abc import Mapping
from typing import Final

from authlib.oauth2.rfc6749 import BaseGrant, grants

from api.oauth.authority import CLIENT_CREDENTIALS
from tenants.identity.methods import ClientAuthMethod


class ClientCredentialsGrant(grants.ClientCredentialsGrant):
    """A program signs in by itself and acts as its service user (RFC 6749 §4.4). Never for public clients."""

    TOKEN_ENDPOINT_AUTH_METHODS = (ClientAuthMethod.BASIC, ClientAuthMethod.POST, ClientAuthMethod.PRIVATE_KEY_JWT)


GRANTS: Final[Mapping[str, type[BaseGrant]]] = {CLIENT_CREDENTIALS: ClientCredentialsGrant}
