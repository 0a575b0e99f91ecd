"""What lies between two steps of signing in: a sealed note in the form that the first of them was passed."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from tenants.core.crypto import CannotOpen, Vault

PURPOSE: Final = "sign-in-ticket"
LIFETIME: Final = timedelta(minutes=5)


class TicketRefused(ValueError):
    """The ticket is not one of this tenant's, or too old."""


@dataclass(frozen=True, slots=True)
class Proven:
    """How somebody has proven who they are: the methods used (RFC 8176), and when if that was not just now."""

    amr: tuple[str, ...]
    at: datetime | None = None


BY_PASSWORD: Final = Proven(amr=("pwd",))


@dataclass(frozen=True, slots=True)
class Ticket:
    """Who passed the first step and how, at which version of theirs, and where they were going."""

    user_id: UUID
    ver: int
    rid: str
    proven: Proven

    def seal(self, *, vault: Vault, tenant_id: UUID, now: datetime) -> str:
        """The text for the form, good for five minutes at this tenant."""
        until = int((now + LIFETIME).timestamp())
        at = self.proven.at.isoformat() if self.proven.at else None
        data = json.dumps([str(self.user_id), self.ver, self.rid, self.proven.amr, at, until]).encode()
        return vault.seal(tenant_id=tenant_id, purpose=PURPOSE, data=data)


def open_ticket(*, vault: Vault, tenant_id: UUID, sealed: str, now: datetime) -> Ticket:
    """Raises `TicketRefused`."""
    try:
        data = vault.open_(tenant_id=tenant_id, purpose=PURPOSE, sealed=sealed)
    except CannotOpen as error:
        raise TicketRefused from error
    user_id, ver, rid, amr, at, until = json.loads(data)
    if until <= now.timestamp():
        raise TicketRefused
    proven = Proven(amr=tuple(amr), at=datetime.fromisoformat(at) if at else None)
    return Ticket(user_id=UUID(user_id), ver=ver, rid=rid, proven=proven)
