"""A client as Authlib wants to see it, and the stand-in for one that does not exist."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from authlib.oauth2.rfc6749 import ClientMixin
from authlib.oauth2.rfc6749.errors import InvalidScopeError
from typing_extensions import override

from tenants.core.crypto import SigningPair, fingerprint
from tenants.registry.methods import SECRET_METHODS, ClientAuthMethod


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a program's own tokens speak for: a service user with its version, or an operator's client."""

    sub: str
    ver: int | None = None


@dataclass(frozen=True)
class RegisteredClient(ClientMixin):
    """What is known of a client at one issuer. `subject` is whom it acts as when it signs in by itself."""

    client_id: str
    auth_method: ClientAuthMethod
    grant_types: frozenset[str] = frozenset()
    scopes: tuple[str, ...] = ()
    secret_hashes: tuple[str, ...] = ()
    jwks: Mapping[str, object] = field(default_factory=dict)
    subject: Subject | None = None
    can_introspect: bool = False

    @override
    def get_client_id(self) -> str:
        return self.client_id

    @override
    def check_client_secret(self, client_secret: str) -> bool:
        """Compares with every live secret, in a time that tells nothing."""
        given = fingerprint(client_secret)
        return any(secrets.compare_digest(given, kept) for kept in self.secret_hashes)

    @override
    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        """A client with a secret may send it in either way (RFC 6749 §2.3.1); with a key, only its key will do."""
        if self.auth_method in SECRET_METHODS:
            return method in SECRET_METHODS
        return method == self.auth_method

    @override
    def check_grant_type(self, grant_type: str) -> bool:
        return grant_type in self.grant_types

    def granted(self, requested: str | None) -> tuple[str, ...]:
        """The scopes a token gets: all that the client has unless it asks for fewer.

        Raises `InvalidScopeError` when it asks for one it does not have (RFC 6749 §3.3).
        """
        asked = set((requested or "").split())
        if not asked:
            return self.scopes
        if not asked <= set(self.scopes):
            raise InvalidScopeError
        return tuple(scope for scope in self.scopes if scope in asked)


def stand_in(client_id: str) -> RegisteredClient:
    """Somebody who proves nothing by any method, so that an unknown client fails where a wrong secret fails."""
    secret_hash, jwks = _unknowable()
    return RegisteredClient(
        client_id=client_id, auth_method=ClientAuthMethod.BASIC, secret_hashes=(secret_hash,), jwks=jwks
    )


@cache
def _unknowable() -> tuple[str, dict[str, object]]:
    """A hash without a secret and a public key whose private half is already forgotten."""
    return secrets.token_hex(32), {"keys": [SigningPair.generate().public_jwk]}
