"""Trusted documents: which application may run what, by the SHA-256 of the text."""

from tenants.registry.models import TrustedDocument
from tenants.registry.remembered import Remembered

# A document never changes under its hash, so only memory asks for a bound.
_KEPT_SECONDS = 600.0
_kept: Remembered[tuple[str | None, str], str] = Remembered(seconds=_KEPT_SECONDS, most=1_000)


async def trusted_document(*, hash: str, client_id: str | None = None) -> str | None:
    """The text registered under this hash, for this application or, without one, for any at all."""
    known = _kept.get((client_id, hash))
    if known is not None:
        return known
    found = TrustedDocument.filter(hash=hash)
    row = await (found if client_id is None else found.filter(application_id=client_id)).first()
    if row is None:
        return None
    _kept.put((client_id, hash), row.text)
    return row.text
