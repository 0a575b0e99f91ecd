"""A provider's public keys (RFC 7517), as far as we take them: others in the set are passed over."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from joserfc.errors import JoseError
from joserfc.jwk import ECKey, OKPKey, RSAKey

MAX_KEYS: Final = 50
MIN_RSA_BITS: Final = 2048
ALGORITHMS: Final = frozenset({"RS256", "PS256", "ES256", "ES384", "EdDSA", "Ed25519"})
"""What ID tokens may be signed with: never with a shared secret, and never with nothing."""

PublicKey = ECKey | RSAKey | OKPKey
_FAMILIES: Final[dict[str, type[PublicKey]]] = {"EC": ECKey, "RSA": RSAKey, "OKP": OKPKey}
_CURVES: Final = {"P-256": {"ES256"}, "P-384": {"ES384"}, "Ed25519": {"EdDSA", "Ed25519"}}


@dataclass(frozen=True, slots=True)
class ProviderKey:
    """A key with its id, if it has one, and what it may sign with."""

    kid: str | None
    key: PublicKey
    algorithms: frozenset[str]


def provider_keys(jwks: Mapping[str, object]) -> tuple[ProviderKey, ...]:
    """The keys for signatures that we understand."""
    listed = jwks.get("keys")
    entries: Sequence[object] = listed[:MAX_KEYS] if isinstance(listed, list) else ()
    return tuple(key for entry in entries if (key := _provider_key(entry)) is not None)


def _provider_key(entry: object) -> ProviderKey | None:
    if not isinstance(entry, dict) or entry.get("use", "sig") != "sig" or "d" in entry:
        return None
    algorithms = _algorithms(entry)
    if not algorithms:
        return None
    kid = entry.get("kid")
    public = {name: value for name, value in entry.items() if name in ("kty", "n", "e", "crv", "x", "y")}
    try:
        key = _FAMILIES[public["kty"]].import_key(public)
    except (JoseError, ValueError, TypeError, KeyError):
        return None
    if isinstance(key, RSAKey) and key.raw_value.key_size < MIN_RSA_BITS:
        return None
    return ProviderKey(kid=kid if isinstance(kid, str) else None, key=key, algorithms=algorithms)


def _algorithms(entry: Mapping[str, object]) -> frozenset[str]:
    match entry:
        # The library would take a short key with no more than a warning.
        case {"kty": "RSA", "n": str(n)} if len(n) * 6 >= MIN_RSA_BITS:
            fitting = {"RS256", "PS256"}
        case {"kty": "EC" | "OKP", "crv": str(curve)}:
            fitting = _CURVES.get(curve, set())
        case _:
            fitting = set()
    return frozenset(algorithm for algorithm in fitting if entry.get("alg", algorithm) == algorithm)
