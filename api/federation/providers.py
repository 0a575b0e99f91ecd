"""What is remembered of providers: their metadata and keys for a short while, and that one did not answer."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from api.federation.fetching import Fetcher, NotFetched
from api.federation.keys import ProviderKey, provider_keys
from api.federation.metadata import Metadata, fetch_metadata

MAX_REMEMBERED: Final = 1024
FRESH: Final = timedelta(minutes=10)
PAUSE: Final = timedelta(seconds=30)
"""How long unknown key ids are believed to be garbage after one of them has had the keys read again."""
REST: Final = timedelta(seconds=5)
"""How long a provider that did not answer is left alone."""


@dataclass(slots=True)
class _Known:
    """What one provider said and when; a moment is none until then."""

    metadata: Metadata | None = None
    metadata_at: datetime | None = None
    keys: tuple[ProviderKey, ...] = ()
    keys_at: datetime | None = None
    asked_again_at: datetime | None = None
    failed_at: datetime | None = None


def _within(at: datetime | None, span: timedelta, now: datetime) -> bool:
    return at is not None and now - at < span


class Providers:
    """Told apart by their row, so that no tenant sees what another's provider said. The least used is forgotten."""

    def __init__(self, *, fetcher: Fetcher) -> None:
        self.fetcher = fetcher
        self._known: OrderedDict[UUID, _Known] = OrderedDict()

    async def metadata(self, *, id: UUID, issuer: str, now: datetime) -> Metadata:
        """What the provider says of itself. Raises `NotFetched`."""
        known = self._of(id)
        if known.metadata is None or not _within(known.metadata_at, FRESH, now):
            if _within(known.failed_at, REST, now):
                raise NotFetched("it did not answer a moment ago")
            try:
                known.metadata = await fetch_metadata(fetcher=self.fetcher, issuer=issuer)
            except NotFetched:
                known.failed_at = now
                raise
            known.metadata_at = now
        return known.metadata

    async def keys(
        self, *, id: UUID, metadata: Metadata, kid: str | None, algorithm: str, now: datetime
    ) -> Sequence[ProviderKey]:
        """The keys that may have signed so. An id that is not known has them read again, once in a while.

        Raises `NotFetched`.
        """
        known = self._of(id)
        if not _within(known.keys_at, FRESH, now):
            await self._read_keys(known, metadata, now)
        elif not _fitting(known.keys, kid, algorithm) and not _within(known.asked_again_at, PAUSE, now):
            known.asked_again_at = now
            await self._read_keys(known, metadata, now)
        return _fitting(known.keys, kid, algorithm)

    async def _read_keys(self, known: _Known, metadata: Metadata, now: datetime) -> None:
        known.keys = provider_keys(await self.fetcher.get(metadata.jwks_uri))
        known.keys_at = now

    def _of(self, id: UUID) -> _Known:
        known = self._known.setdefault(id, _Known())
        self._known.move_to_end(id)
        while len(self._known) > MAX_REMEMBERED:
            self._known.popitem(last=False)
        return known


def _fitting(keys: Sequence[ProviderKey], kid: str | None, algorithm: str) -> list[ProviderKey]:
    """A token may leave its key unnamed only where there is no choice (OpenID Connect Core §10.1)."""
    fitting = [key for key in keys if algorithm in key.algorithms and (kid is None or key.kid == kid)]
    return fitting if kid is not None or len(fitting) == 1 else []
