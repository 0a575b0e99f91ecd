"""What a provider says of itself (OpenID Connect Discovery 1.0 §3, RFC 8414 §2), as far as signing in needs it."""

from collections.abc import Mapping
from dataclasses import dataclass

from api.federation.fetching import Fetcher, NotFetched
from tenants.registry.methods import ClientAuthMethod


@dataclass(frozen=True, slots=True)
class Metadata:
    """A provider's addresses; `auth_method` is how our secret is sent, `names_itself` whether answers carry `iss`."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    auth_method: ClientAuthMethod
    names_itself: bool


async def fetch_metadata(*, fetcher: Fetcher, issuer: str) -> Metadata:
    """The document of the pinned issuer, and of no other (§4.3). Raises `NotFetched`."""
    document = await fetcher.get(f"{issuer.removesuffix('/')}/.well-known/openid-configuration")
    if document.get("issuer") != issuer:
        raise NotFetched("the document of another issuer")
    found = Metadata(
        issuer=issuer,
        authorization_endpoint=_address(document, "authorization_endpoint"),
        token_endpoint=_address(document, "token_endpoint"),
        jwks_uri=_address(document, "jwks_uri"),
        auth_method=_auth_method(document.get("token_endpoint_auth_methods_supported", [ClientAuthMethod.BASIC])),
        names_itself=document.get("authorization_response_iss_parameter_supported") is True,
    )
    for url in (found.authorization_endpoint, found.token_endpoint, found.jwks_uri):
        fetcher.check(url)
    return found


def _address(document: Mapping[str, object], name: str) -> str:
    value = document.get(name)
    if not isinstance(value, str):
        raise NotFetched(f"no {name}")
    return value


def _auth_method(supported: object) -> ClientAuthMethod:
    for method in (ClientAuthMethod.BASIC, ClientAuthMethod.POST):
        if isinstance(supported, list) and method in supported:
            return method
    raise NotFetched("no way to send a secret")
