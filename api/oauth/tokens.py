"""Access tokens as RFC 9068 has them: `at+jwt`, ES256, ten minutes; what they say and how they are made.

Claims: `iss aud sub client_id scope jti iat exp`, of a tenant also `tid` (its id) and `ver` (the user's version).
Tokens that come of a person's grant will carry `gid`, `sid` and `auth_time` too. No roles: those are loaded anew
for each request.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from joserfc import jwt
from joserfc.jwk import ECKey

from api.oauth.authority import Authority
from api.oauth.clients import Subject
from tenants.core.keys import new_id

LIFETIME_SECONDS: Final = 600
ALGORITHM: Final = "ES256"
TYPE: Final = "at+jwt"


@dataclass(frozen=True, slots=True)
class Signer:
    """An issuer's active key, its private half open."""

    kid: str
    key: ECKey = field(repr=False)


def mint(
    *,
    authority: Authority,
    signer: Signer,
    subject: Subject,
    client_id: str,
    scopes: Iterable[str],
    now: datetime,
) -> str:
    """A new access token."""
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
    header = {"alg": ALGORITHM, "typ": TYPE, "kid": signer.kid}
    return jwt.encode(header, claims, signer.key, algorithms=[ALGORITHM])
