"""What the browser keeps while somebody is away at a provider: a sealed note, so that only it can bring them back."""

import base64
import hashlib
import hmac
import json
import secrets
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Final, Self

from starlette.requests import Request
from starlette.responses import Response

from tenants.core.crypto import CannotOpen, Vault
from tenants.core.scope import TenantRef

PURPOSE: Final = "round-trip"
LIFETIME: Final = timedelta(minutes=10)
MAX_COOKIE_CHARACTERS: Final = 4000


def _secret() -> str:
    return secrets.token_urlsafe(32)


@dataclass(frozen=True, slots=True)
class RoundTrip:
    """To which provider, for which request, since when (seconds since 1970), and whether they had to sign in anew.

    `state`, `nonce` and the PKCE verifier tie the answer to this browser (RFC 9700 §4.5, §4.7).
    """

    provider: str
    rid: str
    locale: str
    since: int
    anew: bool
    state: str = field(default_factory=_secret, repr=False)
    nonce: str = field(default_factory=_secret, repr=False)
    verifier: str = field(default_factory=_secret, repr=False)

    @property
    def challenge(self) -> str:
        """RFC 7636 §4.2."""
        return base64.urlsafe_b64encode(hashlib.sha256(self.verifier.encode()).digest()).decode().rstrip("=")

    @classmethod
    def open_(cls, *, request: Request, vault: Vault, tenant: TenantRef, provider: str, now: datetime) -> Self | None:
        """The note in the browser that comes back, if it was to that provider, not too long ago, with that state."""
        sealed = request.cookies.get(cookie_name(tenant, secure=True)) or request.cookies.get(
            cookie_name(tenant, secure=False)
        )
        if sealed is None or len(sealed) > MAX_COOKIE_CHARACTERS:
            return None
        try:
            trip = cls(**json.loads(vault.open_(tenant_id=tenant.id, purpose=PURPOSE, sealed=sealed)))
        except CannotOpen:
            return None
        state = request.query_params.get("state", "")
        if trip.provider != provider or not hmac.compare_digest(trip.state.encode(), state.encode()):
            return None
        return trip if now.timestamp() - trip.since < LIFETIME.total_seconds() else None

    def keep(self, response: Response, *, vault: Vault, tenant: TenantRef, secure: bool) -> None:
        """Hands the note to the browser."""
        data = json.dumps(asdict(self)).encode()
        response.set_cookie(
            cookie_name(tenant, secure=secure),
            vault.seal(tenant_id=tenant.id, purpose=PURPOSE, data=data),
            max_age=int(LIFETIME.total_seconds()),
            path="/",
            secure=secure,
            httponly=True,
            samesite="lax",
        )


def forget(response: Response, *, tenant: TenantRef, secure: bool) -> None:
    """The note is good for one answer."""
    response.delete_cookie(cookie_name(tenant, secure=secure), path="/", secure=secure, httponly=True, samesite="lax")


def cookie_name(tenant: TenantRef, *, secure: bool) -> str:
    return f"{'__Host-' if secure else 'branchline-'}{tenant.id.hex}-away"
