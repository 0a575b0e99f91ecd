"""The public keys by which a client proves itself with signed assertions (RFC 7523, `private_key_jwt`)."""

from collections.abc import Mapping
from typing import Final

from joserfc.errors import JoseError
from joserfc.jwk import ECKey, OKPKey, RSAKey

from tenants.core.errors import Invalid

MAX_KEYS = 8
MIN_RSA_BITS = 2048

ClientKey = ECKey | RSAKey | OKPKey
_FAMILIES: Final[dict[str, type[ClientKey]]] = {"EC": ECKey, "RSA": RSAKey, "OKP": OKPKey}


def client_keys(*, jwks: Mapping[str, object]) -> tuple[ClientKey, ...]:
    """The keys of a JWK set (RFC 7517 §5). Raises `Invalid` unless all of them are public and strong."""
    listed = jwks.get("keys")
    if not isinstance(listed, list) or not 1 <= len(listed) <= MAX_KEYS:
        raise _refusal(f"a key set has 1 to {MAX_KEYS} keys")
    return tuple(_client_key(entry) for entry in listed)


def algorithms_of(key: ClientKey) -> frozenset[str]:
    """What the key may sign with; never what a token says it was signed with."""
    match key:
        case ECKey():
            return frozenset({"ES256"})
        case RSAKey():
            return frozenset({"RS256"})
        case _:
            return frozenset({"EdDSA", "Ed25519"})


def _client_key(entry: object) -> ClientKey:
    key = _imported(entry)
    if key.is_private:
        raise _refusal("a private key was given; register its public half")
    if isinstance(key, RSAKey) and key.raw_value.key_size < MIN_RSA_BITS:
        raise _weak_rsa()
    if isinstance(key, ECKey) and key.curve_name != "P-256":
        raise _refusal("an EC key is on the curve P-256")
    if isinstance(key, OKPKey) and key.as_dict(private=False)["crv"] != "Ed25519":
        raise _refusal("an OKP key is on the curve Ed25519")
    return key


def _imported(entry: object) -> ClientKey:
    if not isinstance(entry, dict) or not all(isinstance(value, str | list) for value in entry.values()):
        raise _refusal("an entry is not a JSON Web Key")
    # The library would take a shared or a short key with no more than a warning.
    if entry.get("kty") not in ("EC", "RSA", "OKP"):
        raise _refusal("only EC, RSA and OKP keys are taken")
    if entry["kty"] == "RSA" and len(entry.get("n", "")) * 6 < MIN_RSA_BITS:
        raise _weak_rsa()
    try:
        return _FAMILIES[entry["kty"]].import_key(entry)
    except (JoseError, ValueError, TypeError, KeyError) as error:
        raise _refusal("an entry is not a JSON Web Key") from error


def _weak_rsa() -> Invalid:
    return _refusal(f"an RSA key has at least {MIN_RSA_BITS} bits")


def _refusal(detail: str) -> Invalid:
    return Invalid(field=("jwks",), detail=detail)
