"""What an authority says of itself: RFC 8414 and OpenID Connect Discovery, nothing that is not true today."""

from api.oauth.assertion import ALGORITHMS
from api.oauth.authority import Authority
from tenants.identity.methods import ClientAuthMethod


def metadata(*, authority: Authority) -> dict[str, object]:
    """The document, built from what the authority has switched on (RFC 8414 §2)."""
    document: dict[str, object] = {
        "issuer": authority.issuer,
        "token_endpoint": authority.token_endpoint,
        "jwks_uri": authority.jwks_uri,
        "scopes_supported": list(authority.scopes),
        "response_types_supported": [],
        "grant_types_supported": list(authority.grants),
        "token_endpoint_auth_methods_supported": [method.value for method in authority.auth_methods],
    }
    if ClientAuthMethod.PRIVATE_KEY_JWT in authority.auth_methods:
        document["token_endpoint_auth_signing_alg_values_supported"] = list(ALGORITHMS)
    return document
