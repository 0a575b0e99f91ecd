"""What an authority says of itself: RFC 8414 and OpenID Connect Discovery, nothing that is not true today."""

from api.oauth.assertion import ALGORITHMS
from api.oauth.authority import Authority
from api.oauth.tokens import ALGORITHM
from tenants.registry.methods import ClientAuthMethod


def metadata(*, authority: Authority) -> dict[str, object]:
    """The document, built from what the authority has switched on (RFC 8414 §2)."""
    document: dict[str, object] = {
        "issuer": authority.issuer,
        "token_endpoint": authority.token_endpoint,
        "jwks_uri": authority.jwks_uri,
        "scopes_supported": list(authority.scopes),
        "response_types_supported": ["code"] if authority.signs_people_in else [],
        "grant_types_supported": list(authority.grants),
        "token_endpoint_auth_methods_supported": [method.value for method in authority.auth_methods],
    }
    if ClientAuthMethod.PRIVATE_KEY_JWT in authority.auth_methods:
        document["token_endpoint_auth_signing_alg_values_supported"] = list(ALGORITHMS)
    if authority.signs_people_in:
        document |= _sign_in(authority)
    return document


def _sign_in(authority: Authority) -> dict[str, object]:
    """What an authority has that signs people in (OpenID Connect Discovery §3, RFC 9207 §3)."""
    methods = [method.value for method in authority.auth_methods]
    proven = [method for method in methods if method != ClientAuthMethod.NONE]
    return {
        "authorization_endpoint": f"{authority.issuer}/oauth/authorize",
        "userinfo_endpoint": f"{authority.issuer}/oauth/userinfo",
        "revocation_endpoint": f"{authority.issuer}/oauth/revoke",
        "introspection_endpoint": f"{authority.issuer}/oauth/introspect",
        "end_session_endpoint": f"{authority.issuer}/oauth/logout",
        "revocation_endpoint_auth_methods_supported": methods,
        "revocation_endpoint_auth_signing_alg_values_supported": list(ALGORITHMS),
        "introspection_endpoint_auth_methods_supported": proven,
        "introspection_endpoint_auth_signing_alg_values_supported": list(ALGORITHMS),
        "response_modes_supported": ["query"],
        "subject_types_supported": ["public"],
        "code_challenge_methods_supported": ["S256"],
        "id_token_signing_alg_values_supported": [ALGORITHM],
        "prompt_values_supported": ["none", "login", "consent", "select_account"],
        "claims_supported": [
            *("sub", "iss", "aud", "exp", "iat", "auth_time", "nonce", "amr", "at_hash", "sid"),
            *("name", "preferred_username"),
        ],
        "authorization_response_iss_parameter_supported": True,
        "claims_parameter_supported": False,
        "request_parameter_supported": False,
        "request_uri_parameter_supported": False,
    }
