"""Whether an ID token is the provider's word about this very sign-in (OpenID Connect Core §3.1.3.7)."""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from joserfc import jws
from joserfc.errors import JoseError, UnsupportedAlgorithmError
from joserfc.jwa import JWSAlgModel
from joserfc.jws import JWSRegistry

from api.federation.keys import ALGORITHMS, ProviderKey
from api.oauth.compact import NotAToken, Peeked, is_time, peek

LEEWAY_SECONDS: Final = 60
"""How far the provider's clock may differ from ours."""
MAX_AGE_SECONDS: Final = 600
"""How long ago an ID token may have been issued that came straight from the token endpoint."""
MAX_SUB_CHARACTERS: Final = 255
MAX_VALUES: Final = 500
MAX_VALUE_CHARACTERS: Final = 200
_TYPES: Final = ("JWT", "jwt", None)


class IdTokenRefused(ValueError):
    """The token proves nothing; the text says why, for our own eyes."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What the token must say."""

    issuer: str
    client_id: str
    nonce: str


@dataclass(frozen=True, slots=True)
class Vouched:
    """What a good token says of somebody. `auth_time` is when they signed in there, if told."""

    sub: str
    name: str | None
    auth_time: datetime | None
    methods: frozenset[str]
    claims: dict[str, object]

    def values(self, claim: str | None) -> frozenset[str]:
        """The texts in a claim, be it one or a list."""
        found = self.claims.get(claim) if claim else None
        return frozenset(_texts(found if isinstance(found, list) else [found]))


class _Registry(JWSRegistry):
    """The allow-list, whatever the library recommends."""

    def get_alg(self, name: str) -> JWSAlgModel:
        if name not in ALGORITHMS:
            raise UnsupportedAlgorithmError
        return self.algorithms[name]


_REGISTRY: Final = _Registry()


def read_header(token: str) -> tuple[str | None, str]:
    """The key's id, if named, and the algorithm. Raises `IdTokenRefused`."""
    header = _peek(token).header
    kid, algorithm = header.get("kid"), header.get("alg")
    if not isinstance(algorithm, str) or algorithm not in ALGORITHMS:
        raise IdTokenRefused("an algorithm we do not take")
    if header.get("typ") not in _TYPES or "crit" in header or not isinstance(kid, str | None):
        raise IdTokenRefused("a header we do not take")
    return kid, algorithm


def check_id_token(*, token: str, keys: Sequence[ProviderKey], expected: Expected, now: datetime) -> Vouched:
    """Signature first, then the claims. Raises `IdTokenRefused`."""
    if not any(_signed(token, key) for key in keys):
        raise IdTokenRefused("no key of the provider signed it")
    peeked = _peek(token)
    _check_parties(peeked, expected)
    _check_times(peeked, int(now.timestamp()))
    claims = peeked.claims
    sub, auth_time, amr = peeked.text("sub"), claims.get("auth_time"), claims.get("amr")
    if not sub or len(sub) > MAX_SUB_CHARACTERS:
        raise IdTokenRefused("no sub")
    return Vouched(
        sub=sub,
        name=peeked.text("name") or peeked.text("preferred_username"),
        auth_time=datetime.fromtimestamp(auth_time, UTC) if is_time(auth_time) else None,
        methods=frozenset(_texts(amr if isinstance(amr, list) else [])),
        claims=claims,
    )


def _peek(token: str) -> Peeked:
    try:
        return peek(token)
    except NotAToken as error:
        raise IdTokenRefused("not a token") from error


def _signed(token: str, key: ProviderKey) -> bool:
    try:
        jws.deserialize_compact(token, key.key, registry=_REGISTRY)
    except JoseError:
        return False
    return True


def _check_parties(peeked: Peeked, expected: Expected) -> None:
    claims = peeked.claims
    if claims.get("iss") != expected.issuer:
        raise IdTokenRefused("another issuer")
    audience = claims.get("aud")
    audiences = audience if isinstance(audience, list) else [audience]
    if expected.client_id not in audiences:
        raise IdTokenRefused("meant for somebody else")
    if ("azp" in claims or len(audiences) > 1) and claims.get("azp") != expected.client_id:
        raise IdTokenRefused("issued to somebody else")
    if not hmac.compare_digest((peeked.text("nonce") or "").encode(), expected.nonce.encode()):
        raise IdTokenRefused("not of this sign-in")


def _check_times(peeked: Peeked, now: int) -> None:
    expires, issued, not_before = (peeked.claims.get(name, now) for name in ("exp", "iat", "nbf"))
    if not {"exp", "iat"} <= peeked.claims.keys():
        raise IdTokenRefused("exp and iat are missing")
    if not (is_time(expires) and is_time(issued) and is_time(not_before)):
        raise IdTokenRefused("exp, iat and nbf are whole seconds")
    if expires <= now - LEEWAY_SECONDS or max(issued, not_before) > now + LEEWAY_SECONDS:
        raise IdTokenRefused("expired or not yet valid")
    if issued < now - MAX_AGE_SECONDS:
        raise IdTokenRefused("issued long ago")


def _texts(values: Sequence[object]) -> list[str]:
    """Those that a database takes, within bounds."""
    kept = (value for value in values[:MAX_VALUES] if isinstance(value, str))
    return [value for value in kept if len(value) <= MAX_VALUE_CHARACTERS and value.isprintable()]
