"""Access tokens as RFC 9068 has them: `at+jwt`, ES256, ten minutes; what they say and how they are made.

Claims: `iss aud sub client_id scope jti iat exp`, of a tenant also `tid` (its id) and `ver` (the user's version).
Tokens that come of a person's grant carry `gid`, `sid` and `auth_time` too. No roles: those are loaded anew for each
request.
"""

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from uuid import UUID

from joserfc import jwt
from joserfc.jwk import ECKey

from api.oauth.authority import Authority
from api.oauth.clients import Subject
from tenants.core.keys import new_id

LIFETIME_SECONDS: Final = 600
ALGORITHM: Final = "ES256"
TYPE: Final = "at+jwt"
ID_TYPE: Final = "JWT"


@dataclass(frozen=True, slots=True)
class Signer:
    """An issuer's active key, its private half open."""

    kid: str
    key: ECKey = field(repr=False)


@dataclass(frozen=True, slots=True)
class SignInFacts:
    """What tokens say of the sign-in that they come of: its grant, session, time and methods (RFC 8176)."""

    gid: UUID
    sid: UUID
    auth_time: datetime
    amr: tuple[str, ...]


def mint(
    *,
    authority: Authority,
    signer: Signer,
    subject: Subject,
    client_id: str,
    scopes: Iterable[str],
    now: datetime,
    sign_in: SignInFacts | None = None,
) -> str:
    """A new access token; `sign_in` when a person stands behind it."""
    issued = int(now.timestamp())
    claims: dict[str, object] = {
        "iss": authority.issuer,
        "aud": authority.audience,
        "sub": subject.sub,
        "client_id": client_id,
        "scope": " ".join(scopes),
        "jti": str(new_id()),
        "iat": issued,
        "exp": issued + LIFETIME_SECONDS,
    }
    if authority.tenant_id is not None:
        claims["tid"] = str(authority.tenant_id)
    if subject.ver is not None:
        claims["ver"] = subject.ver
    if sign_in is not None:
        claims |= {
            "gid": str(sign_in.gid),
            "sid": str(sign_in.sid),
            "auth_time": int(sign_in.auth_time.timestamp()),
        }
    header = {"alg": ALGORITHM, "typ": TYPE, "kid": signer.kid}
    return jwt.encode(header, claims, signer.key, algorithms=[ALGORITHM])


def mint_id_token(
    *,
    authority: Authority,
    signer: Signer,
    client_id: str,
    sign_in: SignInFacts,
    profile: dict[str, str],
    access_token: str,
    nonce: str | None,
    now: datetime,
) -> str:
    """Who signed in, told to the client (OIDC Core §2); `profile` holds `sub` and what else may be told."""
    issued = int(now.timestamp())
    claims: dict[str, object] = {
        **profile,
        "iss": authority.issuer,
        "aud": client_id,
        "iat": issued,
        "exp": issued + LIFETIME_SECONDS,
        "auth_time": int(sign_in.auth_time.timestamp()),
        "amr": list(sign_in.amr),
        "sid": str(sign_in.sid),
        "at_hash": _half_hash(access_token),
    }
    if nonce is not None:
        claims["nonce"] = nonce
    header = {"alg": ALGORITHM, "typ": ID_TYPE, "kid": signer.kid}
    return jwt.encode(header, claims, signer.key, algorithms=[ALGORITHM])


def _half_hash(token: str) -> str:
    """The left half of its SHA-256 (OIDC Core §3.1.3.6)."""
    return base64.urlsafe_b64encode(hashlib.sha256(token.encode()).digest()[:16]).decode().rstrip("=")
