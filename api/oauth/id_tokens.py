"""ID tokens that come back to us as a hint at whom a request is about (OIDC Core §3.1.2.1)."""

from collections.abc import Collection
from typing import Final

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey
from joserfc.jws import JWSRegistry

from api.oauth.authority import Authority
from api.oauth.compact import NotAToken, Peeked, peek
from api.oauth.realms import PublicJwk
from api.oauth.tokens import ALGORITHM, ID_TYPE

_REGISTRY: Final = JWSRegistry(algorithms=[ALGORITHM])


def own_id_token(text: str, *, authority: Authority, keys: Collection[PublicJwk]) -> Peeked | None:
    """The ID token if we have signed it with one of our published keys; that it has expired does not matter."""
    try:
        peeked = peek(text)
    except NotAToken:
        return None
    if peeked.header.get("typ") != ID_TYPE or peeked.text("iss") != authority.issuer:
        return None
    return peeked if any(_signed(text, jwk) for jwk in keys if jwk["kid"] == peeked.header.get("kid")) else None


def _signed(text: str, jwk: PublicJwk) -> bool:
    try:
        jws.deserialize_compact(text, ECKey.import_key({**jwk}), registry=_REGISTRY)
    except JoseError:
        return False
    return True
