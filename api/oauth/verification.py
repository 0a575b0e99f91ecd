"""Whether an access token is one of ours (RFC 9068 §4), stricter than the RFC: only what we mint ourselves."""

import hashlib
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from joserfc.jwk import ECKey
from joserfc.jws import JWSRegistry
from joserfc.util import urlsafe_b64decode

from api.oauth.authority import Authority
from api.oauth.compact import NotAToken, Peeked, is_time, peek
from api.oauth.key_rings import KeyRings, Load
from api.oauth.tokens import ALGORITHM, TYPE

MAX_REMEMBERED: Final = 4096
REMEMBERED_SECONDS: Final = 60
SKEW_SECONDS: Final = 10
"""How far the clock of the server that minted a token may be ahead of ours."""

_ES256: Final = JWSRegistry.algorithms[ALGORITHM]


class TokenRefused(ValueError):
    """The token proves nothing; the text says why, for our own eyes."""


@dataclass(frozen=True, slots=True, eq=False)
class AccessToken:
    """What a good token says; the same object as long as that is remembered. Whether it was revoked, and whether its
    user may still act, it cannot know."""

    subject: str
    client_id: str
    scopes: frozenset[str]
    expires: int
    jti: UUID
    gid: UUID | None
    ver: int | None


class Verifier:
    """Remembers by a token's hash, for a minute at most, that its signature and claims were good."""

    def __init__(self) -> None:
        self._rings = KeyRings()
        self._good: OrderedDict[bytes, tuple[AccessToken, int]] = OrderedDict()

    def known(self, *, token: str, authority: Authority, now: datetime) -> AccessToken | None:
        """The token, if it was verified within the minute and has not expired."""
        digest = _digest(token, authority)
        known = self._good.get(digest)
        if known is None or now.timestamp() >= known[1]:
            return None
        self._good.move_to_end(digest)
        return known[0]

    async def verify(self, *, token: str, authority: Authority, load: Load, now: datetime) -> AccessToken:
        """The token of this very authority. `load` reads its public keys. Raises `TokenRefused`."""
        known = self.known(token=token, authority=authority, now=now)
        if known is not None:
            return known
        good = await self._check(token, authority, load, now)
        self._good[_digest(token, authority)] = (good, min(good.expires, int(now.timestamp()) + REMEMBERED_SECONDS))
        while len(self._good) > MAX_REMEMBERED:
            self._good.popitem(last=False)
        return good

    async def _check(self, token: str, authority: Authority, load: Load, now: datetime) -> AccessToken:
        try:
            peeked = peek(token)
        except NotAToken as error:
            raise TokenRefused("not a token") from error
        kid = _kid(peeked)
        key = await self._rings.find(issuer=authority.issuer, kid=kid, load=load, now=now)
        if key is None:
            raise TokenRefused("signed with no key of this issuer")
        _check_signature(token, key)
        _check_claims(peeked, authority, int(now.timestamp()))
        return _access_token(peeked)


def _digest(token: str, authority: Authority) -> bytes:
    return hashlib.sha256(f"{authority.issuer} {token}".encode()).digest()


def _kid(peeked: Peeked) -> str:
    """From a header that is exactly what we write: no other algorithm or type, no key or link of its own."""
    header = dict(peeked.header)
    kid = header.pop("kid", None)
    if header != {"alg": ALGORITHM, "typ": TYPE} or not isinstance(kid, str):
        raise TokenRefused("the header is not ours")
    return kid


def _check_signature(token: str, key: ECKey) -> None:
    """The algorithm alone: what the rest of a JWS could say, the header's comparison has excluded."""
    signed, _, signature = token.rpartition(".")
    try:
        good = _ES256.verify(signed.encode(), urlsafe_b64decode(signature.encode()), key)
    except ValueError as error:
        raise TokenRefused("the signature is not base64") from error
    if not good:
        raise TokenRefused("the signature is not good")


def _check_claims(peeked: Peeked, authority: Authority, now: int) -> None:
    claims = peeked.claims
    tenant = str(authority.tenant_id) if authority.tenant_id is not None else None
    if (claims.get("iss"), claims.get("aud"), claims.get("tid")) != (authority.issuer, authority.audience, tenant):
        raise TokenRefused("minted for another issuer, audience or tenant")
    expires, issued = claims.get("exp"), claims.get("iat")
    if not (is_time(expires) and is_time(issued)):
        raise TokenRefused("exp and iat are whole seconds")
    if expires <= now or issued > now + SKEW_SECONDS:
        raise TokenRefused("expired or not yet valid")


def _access_token(peeked: Peeked) -> AccessToken:
    claims = peeked.claims
    subject, client_id, scope = peeked.text("sub"), peeked.text("client_id"), peeked.text("scope")
    expires, ver = claims["exp"], claims.get("ver")
    if not (subject and client_id and scope is not None and isinstance(expires, int)):
        raise TokenRefused("a claim is missing")
    try:
        jti = UUID(peeked.text("jti") or "")
        gid = UUID(peeked.text("gid") or "") if "gid" in claims else None
    except ValueError as error:
        raise TokenRefused("jti and gid are ids") from error
    return AccessToken(
        subject=subject,
        client_id=client_id,
        scopes=frozenset(scope.split()),
        expires=expires,
        jti=jti,
        gid=gid,
        ver=ver if isinstance(ver, int) else None,
    )
