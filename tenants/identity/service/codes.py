"""From a good authorization request to a code. To be run inside `writing()`."""

import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from tenants.core.crypto import fingerprint
from tenants.identity.models_oauth import AuthorizationCode, Consent, Grant, PendingAuthorization

CODE_LIVES: Final = timedelta(seconds=60)
"""RFC 9700 §2.1.1 asks for short; a redirect takes seconds."""
PENDING_LIVES: Final = timedelta(minutes=10)
GRANT_LIVES: Final = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class SignIn:
    """How a person has signed in: when, in which session, by which methods (RFC 8176), at which version."""

    user_id: UUID
    ver: int
    sid: UUID
    auth_time: datetime
    amr: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CodeTerms:
    """What a code is bound to. `challenge` is that of S256 (RFC 7636 §4.2)."""

    client_id: str
    redirect_uri: str
    scopes: tuple[str, ...]
    challenge: str
    nonce: str | None = None


async def remember_request(*, params: Mapping[str, str], made_at: datetime, now: datetime) -> str:
    """Keeps a request, first made at `made_at`, for ten minutes; returns the secret by which it is found again."""
    rid = secrets.token_urlsafe(32)
    await PendingAuthorization.create(
        id=fingerprint(rid), params=dict(params), created_at=made_at, expires_at=now + PENDING_LIVES
    )
    return rid


async def take_request(*, rid: str) -> bool:
    """Whether the request was still there to be answered; it cannot be answered again. Of two one waits and loses."""
    pending = await PendingAuthorization.filter(id=fingerprint(rid)).select_for_update().first()
    if pending is None:
        return False
    await pending.delete()
    return True


async def issue_code(*, sign_in: SignIn, terms: CodeTerms, now: datetime) -> str:
    """A code for a new grant, shown now and never again."""
    grant = await Grant.create(
        user_id=sign_in.user_id,
        client_id=terms.client_id,
        scopes=list(terms.scopes),
        ver=sign_in.ver,
        sid=sign_in.sid,
        auth_time=sign_in.auth_time,
        amr=list(sign_in.amr),
        created_at=now,
        expires_at=now + GRANT_LIVES,
    )
    code = secrets.token_urlsafe(32)
    await AuthorizationCode.create(
        hash=fingerprint(code),
        grant=grant,
        redirect_uri=terms.redirect_uri,
        challenge=terms.challenge,
        nonce=terms.nonce,
        expires_at=now + CODE_LIVES,
    )
    return code


async def remember_consent(*, user_id: UUID, client_id: str, scopes: Collection[str], now: datetime) -> None:
    """Adds to what the person has agreed to before."""
    consent = await Consent.filter(user_id=user_id, client_id=client_id).select_for_update().first()
    if consent is None:
        consent = Consent(user_id=user_id, client_id=client_id, scopes=[])
    consent.scopes, consent.given_at = sorted({*consent.scopes, *scopes}), now
    await consent.save()
