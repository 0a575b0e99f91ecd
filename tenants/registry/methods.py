"""How programs prove who they are."""

from enum import StrEnum


class ClientAuthMethod(StrEnum):
    """How a client proves itself at the token endpoint, by the registered name (OIDC Core §9)."""

    NONE = "none"
    BASIC = "client_secret_basic"
    POST = "client_secret_post"
    PRIVATE_KEY_JWT = "private_key_jwt"


SECRET_METHODS = frozenset({ClientAuthMethod.BASIC, ClientAuthMethod.POST})
"""Two ways to send one secret: a client with a secret may use either."""
