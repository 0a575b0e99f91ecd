"""Trusted documents: registered by operators for an application, when it is built."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from tortoise.transactions import in_transaction

from tenants.core.crypto import fingerprint
from tenants.core.errors import Invalid, NotFound
from tenants.registry.models import Application, TrustedDocument

MOST: Final = 500
"""Documents in one call."""


async def register_documents(
    *, client_id: str, texts: Sequence[str], now: datetime, dry_run: bool = False
) -> list[str]:
    """Registers documents for an application; their SHA-256 in hex, in order. One that is there already stays.

    Whether they can run is for the caller to see. Raises `NotFound`, or `Invalid` for none or too many.
    """
    if not 1 <= len(texts) <= MOST:
        raise Invalid(field=("documents",), detail=f"1–{MOST}")
    if not await Application.exists(client_id=client_id):
        raise NotFound
    hashes = [fingerprint(text) for text in texts]
    if dry_run:
        return hashes
    async with in_transaction("control"):
        found = TrustedDocument.filter(application_id=client_id, hash__in=hashes)
        there = {str(known) for known in await found.values_list("hash", flat=True)}
        for digest, text in dict(zip(hashes, texts, strict=True)).items():
            if digest not in there:
                await TrustedDocument.create(application_id=client_id, hash=digest, text=text, registered_at=now)
    return hashes
