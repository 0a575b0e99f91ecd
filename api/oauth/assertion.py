"""A signed assertion as proof of a client (RFC 7523 §3, RFC 7521 §4.2): for us, now, and only once."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from joserfc import jws
from joserfc.errors import JoseError, UnsupportedAlgorithmError
from joserfc.jwa import JWSAlgModel
from joserfc.jws import JWSRegistry

from api.oauth.compact import NotAToken, Peeked, is_time, peek
from tenants.core.crypto import fingerprint
from tenants.core.errors import Invalid
from tenants.identity.client_keys import ClientKey, algorithms_of, client_keys

ASSERTION_TYPE: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
ALGORITHMS: Final = ("ES256", "RS256", "EdDSA", "Ed25519")
MAX_LIFETIME_SECONDS = 3600
LEEWAY_SECONDS = 60
MAX_JTI_CHARACTERS = 256

_HEADERS = frozenset({"alg", "typ", "kid", "x5t", "x5t#S256"})


class AssertionRefused(ValueError):
    """The assertion proves nothing; the text says why, for our own eyes."""


@dataclass(frozen=True, slots=True)
class SpentAssertion:
    """A good assertion, to be remembered until it would have expired anyway."""

    id: str
    expires_at: datetime


class _Registry(JWSRegistry):
    """The allow-list, whatever the library recommends; "EdDSA" stays good, though RFC 9864 renames it."""

    def get_alg(self, name: str) -> JWSAlgModel:
        if name not in ALGORITHMS:
            raise UnsupportedAlgorithmError
        return self.algorithms[name]


_REGISTRY = _Registry()


def assertion_id(*, client_id: str, jti: str) -> str:
    """The key under which a spent assertion is remembered."""
    return fingerprint(f"{client_id}\n{jti}")


def check_assertion(
    *, assertion: str, client_id: str, jwks: Mapping[str, object], audiences: Collection[str], now: datetime
) -> SpentAssertion:
    """Signature first, then the claims. Raises `AssertionRefused`; whether it is spent is the caller's to know."""
    try:
        peeked = peek(assertion)
    except NotAToken as error:
        raise AssertionRefused("not a token") from error
    if not set(peeked.header) <= _HEADERS:
        raise AssertionRefused("a header we do not take")
    if not any(_signed(assertion, key) for key in _candidates(peeked, jwks)):
        raise AssertionRefused("no key of the client signed it")
    return _check_claims(peeked, client_id, audiences, int(now.timestamp()))


def _candidates(peeked: Peeked, jwks: Mapping[str, object]) -> Iterator[ClientKey]:
    alg, kid = peeked.header.get("alg"), peeked.header.get("kid")
    try:
        keys = client_keys(jwks=jwks)
    except Invalid:
        return
    for key in keys:
        if isinstance(alg, str) and alg in algorithms_of(key) and (kid is None or key.kid == kid):
            yield key


def _signed(assertion: str, key: ClientKey) -> bool:
    try:
        jws.deserialize_compact(assertion, key, registry=_REGISTRY)
    except JoseError:
        return False
    return True


def _check_claims(peeked: Peeked, client_id: str, audiences: Collection[str], now: int) -> SpentAssertion:
    claims = peeked.claims
    if peeked.text("iss") != client_id or peeked.text("sub") != client_id:
        raise AssertionRefused("iss and sub must both be the client")
    audience = claims.get("aud")
    if isinstance(audience, list) and len(audience) == 1:
        audience = audience[0]
    if not isinstance(audience, str) or audience not in audiences:
        raise AssertionRefused("meant for somebody else")
    expires, issued, not_before = claims.get("exp"), claims.get("iat", now), claims.get("nbf", now)
    if not (is_time(expires) and is_time(issued) and is_time(not_before)):
        raise AssertionRefused("exp, iat and nbf are whole seconds")
    if not now - LEEWAY_SECONDS < expires <= now + MAX_LIFETIME_SECONDS + LEEWAY_SECONDS:
        raise AssertionRefused("expired, or lives too long")
    if max(issued, not_before) > now + LEEWAY_SECONDS:
        raise AssertionRefused("not yet valid")
    jti = peeked.text("jti")
    if not jti or len(jti) > MAX_JTI_CHARACTERS:
        raise AssertionRefused("needs a jti")
    until = datetime.fromtimestamp(expires + LEEWAY_SECONDS, UTC)
    return SpentAssertion(id=assertion_id(client_id=client_id, jti=jti), expires_at=until)
